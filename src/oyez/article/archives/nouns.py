"""The noun of archives: one article that may be narrated, before it is fetched or read."""

from __future__ import annotations

from dataclasses import dataclass

from oyez.article.nouns import Page

__all__ = ["Item"]


@dataclass(frozen=True, slots=True)
class Item:
    """One article of an archive.

    Attributes:
        key: What names it, the same at every run: its address, its file's path, or its place in a table.
        url: Where it is fetched from; empty where `page` or `file` has it.
        file: The file it is read from; empty where there is none.
        page: Its text, where the archive itself carries it.
    """

    key: str
    url: str = ""
    file: str = ""
    page: Page | None = None
