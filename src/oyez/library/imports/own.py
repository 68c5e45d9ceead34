"""Oyez' own export, read back: ``oyez.json``, by itself or in its zip file."""

from __future__ import annotations

from typing import Any

from oyez.library.imports.fields import Collector, moment
from oyez.library.imports.nouns import Export

__all__ = ["FORM", "is_own", "own_json"]

FORM = "oyez-export-1"
"""What the field ``form`` says in an export of today."""


def is_own(data: object) -> bool:
    """Tell by its form."""
    return isinstance(data, dict) and data.get("form") == FORM


def own_json(data: dict[str, Any]) -> Export:
    """Read the articles of an export, with their text as Oyez had read it.

    Raises:
        OyezError: ``too_large``.
    """
    found = Collector("oyez")
    records = data.get("articles")
    for number, record in enumerate(records if isinstance(records, list) else (), 1):
        place = f"record {number}"
        if not isinstance(record, dict):
            found.refuse(place, "It is no record of an article.")
            continue
        tags = record.get("tags")
        found.add(
            place,
            record.get("url"),
            title=record.get("title"),
            html=record.get("html"),
            added=moment(record.get("added")),
            tags=[tag for tag in tags if isinstance(tag, str)] if isinstance(tags, list) else (),
            archived=record.get("state") == "archived",
        )
    return found.done()
