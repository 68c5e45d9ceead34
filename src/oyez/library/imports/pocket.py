"""Pocket: the HTML page it exported for years, and the CSV files of its last months."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oyez.library.imports.fields import Collector, moment
from oyez.library.imports.nouns import Export
from oyez.library.imports.rows import heads, rows

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["is_pocket_csv", "is_pocket_html", "pocket_csv", "pocket_html"]


def is_pocket_csv(text: str) -> bool:
    """Tell by the first line: ``title,url,time_added,tags,status``."""
    return {"title", "url", "time_added", "status"} <= heads(text)


def pocket_csv(texts: list[str]) -> Export:
    """Read one or several CSV files (``part_000000.csv``): tags are divided by ``|``, the status is unread or archive.

    Raises:
        OyezError: ``bad_export``, ``too_large``.
    """
    found = Collector("pocket")
    for number, text in enumerate(texts, 1):
        file = f"file {number}, " if len(texts) > 1 else ""
        for place, row in rows(text, "Pocket export"):
            found.add(
                file + place,
                row.get("url"),
                title=row.get("title"),
                added=moment(row.get("time_added")),
                tags=row.get("tags", "").split("|"),
                archived=row.get("status", "").strip().lower() == "archive",
            )
    return found.done()


def is_pocket_html(text: str) -> bool:
    """Tell by its title and its links."""
    start = text[:2000].lower()
    return "pocket export" in start or ("<ul>" in start and "time_added=" in start)


def pocket_html(text: str) -> Export:
    """Read ``ril_export.html``: links under *Unread* and *Read Archive*, their tags divided by commas.

    Raises:
        OyezError: ``too_large``.
    """
    from lxml import html

    found = Collector("pocket")
    archived = False
    tree = html.fromstring(text, parser=html.HTMLParser(huge_tree=False, recover=True))
    for number, element in enumerate(tree.iter("h1", "a"), 1):
        if element.tag == "h1":
            archived = "archive" in _text(element).lower()
            continue
        found.add(
            f"record {number}",
            element.get("href"),
            title=_text(element),
            added=moment(element.get("time_added")),
            tags=(element.get("tags") or "").split(","),
            archived=archived,
        )
    return found.done()


def _text(element: _Element) -> str:
    return "".join(str(part) for part in element.itertext())
