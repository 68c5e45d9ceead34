"""Wallabag: its JSON export, with the text of each article."""

from __future__ import annotations

from oyez.library.imports.fields import Collector, moment
from oyez.library.imports.nouns import Export

__all__ = ["is_wallabag", "wallabag_json"]


def is_wallabag(data: object) -> bool:
    """Tell by the first record's fields."""
    first = data[0] if isinstance(data, list) and data else None
    return isinstance(first, dict) and "url" in first and ("is_archived" in first or "domain_name" in first)


def wallabag_json(data: list[object]) -> Export:
    """Read the records; their text is taken along.

    Raises:
        OyezError: ``too_large``.
    """
    found = Collector("wallabag")
    for number, record in enumerate(data, 1):
        place = f"record {number}"
        if not isinstance(record, dict):
            found.refuse(place, "It is no record of an article.")
            continue
        tags = record.get("tags")
        found.add(
            place,
            record.get("url") or record.get("given_url"),
            title=record.get("title"),
            html=record.get("content"),
            added=moment(record.get("created_at")),
            tags=[_tag(tag) for tag in tags] if isinstance(tags, list) else (),
            archived=record.get("is_archived") in (1, True, "1"),
        )
    return found.done()


def _tag(tag: object) -> str:
    named = tag.get("label") if isinstance(tag, dict) else tag
    return named if isinstance(named, str) else ""
