"""A folder of pages and documents, with the folders in it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from oyez.article.archives.nouns import Item

__all__ = ["READ", "folder_items"]

READ = frozenset({".html", ".htm", ".xhtml", ".txt", ".md", ".markdown", ".eml", ".pdf", ".epub", ".docx"})
"""Suffixes of files that are taken for articles; others (pictures, styles) are passed over."""


def folder_items(folder: Path) -> Iterator[Item]:
    """Yield a folder's files in the order of their names, a folder's own before those of the folders in it.

    Hidden files and folders are passed over, links to folders are not followed.
    """
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(place, name)
            if not name.startswith(".") and path.suffix.lower() in READ:
                yield Item(path.relative_to(folder).as_posix(), file=str(path))
