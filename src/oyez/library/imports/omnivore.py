"""Omnivore: a zip file with ``metadata_*.json`` and the text of each article under ``content/``."""

from __future__ import annotations

import json

from oyez.library.imports.fields import Collector, broken, moment
from oyez.library.imports.nouns import Export
from oyez.library.imports.zipped import Zipped

__all__ = ["is_omnivore", "omnivore_zip"]


def is_omnivore(archive: Zipped) -> bool:
    """Tell by the names of its files."""
    return any(name.startswith("metadata_") and name.endswith(".json") for name in archive.plain_names)


def omnivore_zip(archive: Zipped) -> Export:
    """Read the records of all metadata files; an article's page is taken along where the zip file has it.

    Raises:
        OyezError: ``bad_export``, ``too_large``.
    """
    found = Collector("omnivore")
    for name in archive.find("metadata_", ".json"):
        for number, record in enumerate(_records(archive.text(name)), 1):
            place = f"record {number} of {name}"
            if not isinstance(record, dict):
                found.refuse(place, "It is no record of an article.")
                continue
            labels = record.get("labels")
            found.add(
                place,
                record.get("url"),
                title=record.get("title"),
                html=archive.content(record.get("slug")),
                added=moment(record.get("savedAt")),
                tags=[_label(label) for label in labels] if isinstance(labels, list) else (),
                archived=str(record.get("state", "")).lower() == "archived",
            )
    return found.done()


def _records(text: str) -> list[object]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise broken("Omnivore export") from error
    if not isinstance(found, list):
        raise broken("Omnivore export")
    return found


def _label(label: object) -> str:
    named = label.get("name") if isinstance(label, dict) else label
    return named if isinstance(named, str) else ""
