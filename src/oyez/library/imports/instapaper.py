"""Instapaper: ``instapaper-export.csv``, with folders and, since 2024, tags."""

from __future__ import annotations

import json

from oyez.library.imports.fields import Collector, moment
from oyez.library.imports.nouns import Export
from oyez.library.imports.rows import heads, rows

__all__ = ["instapaper_csv", "is_instapaper_csv"]

_NO_TAG = frozenset({"unread", "archive", "starred"})


def is_instapaper_csv(text: str) -> bool:
    """Tell by the first line: ``URL,Title,Selection,Folder,Timestamp``."""
    return {"url", "title", "selection", "folder"} <= heads(text)


def instapaper_csv(text: str) -> Export:
    """Read the file. A folder of one's own becomes a tag; *Archive* is archived.

    Raises:
        OyezError: ``bad_export``, ``too_large``.
    """
    found = Collector("instapaper")
    for place, row in rows(text, "Instapaper export"):
        folder = row.get("folder", "").strip()
        own = [] if folder.lower() in _NO_TAG else [folder]
        found.add(
            place,
            row.get("url"),
            title=row.get("title"),
            added=moment(row.get("timestamp")),
            tags=[*own, *_tags(row.get("tags", ""))],
            archived=folder.lower() == "archive",
        )
    return found.done()


def _tags(text: str) -> list[str]:
    """Read ``["a", "b"]``, or names divided by commas."""
    try:
        named = json.loads(text)
    except ValueError:
        named = text.strip("[]").split(",")
    return [tag.strip(" \"'") for tag in named if isinstance(tag, str)] if isinstance(named, list) else []
