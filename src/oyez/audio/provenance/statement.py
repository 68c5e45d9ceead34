"""What a signed mark says: who, which article, which voice and engine, when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from oyez.audio.provenance.origin import TRAINED, source_type
from oyez.audio.tags import Tags

__all__ = ["NARRATION", "Spoken", "statement"]

NARRATION = "oyez.narration"
"""The label of our own assertion in a C2PA manifest; its fields are in docs/provenance.md."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A voice, and the version of the engine that it spoke by."""

    voice: str
    version: str

    @property
    def engine(self) -> str:
        """The engine's name."""
        return self.voice.partition(":")[0]


def statement(tags: Tags, spoken: tuple[Spoken, ...], when: str) -> dict[str, Any]:
    """Return a C2PA manifest definition (C2PA Technical Specification 2.2, actions, metadata).

    Args:
        tags: What the file says of itself, cleaned.
        spoken: Who is heard.
        when: Date and time of the signing, ISO 8601 in UTC.
    """
    from importlib.metadata import version

    origin = source_type(tags.voice) or TRAINED
    created: dict[str, Any] = {"action": "c2pa.created", "when": when, "digitalSourceType": origin}
    if spoken:
        created["softwareAgent"] = {"name": spoken[0].engine, "version": spoken[0].version}
    return {
        "claim_generator_info": [{"name": "Oyez", "version": version("oyez")}],
        "title": tags.title,
        "assertions": [
            {"label": "c2pa.actions.v2", "data": {"actions": [created]}},
            {"label": "c2pa.metadata", "data": _metadata(tags), "kind": "Json"},
            {"label": NARRATION, "data": _narration(tags, spoken, when)},
        ],
    }


def _metadata(tags: Tags) -> dict[str, Any]:
    names = {"dc": "http://purl.org/dc/elements/1.1/", "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/"}
    facts = {
        "dc:title": tags.title, "dc:creator": tags.author, "dc:publisher": tags.publisher, "dc:date": tags.date,
        "dc:language": tags.language, "dc:source": tags.url,
        "Iptc4xmpExt:DigitalSourceType": source_type(tags.voice) or TRAINED,
    }  # fmt: skip
    return {"@context": names} | _present(facts)


def _narration(tags: Tags, spoken: tuple[Spoken, ...], when: str) -> dict[str, Any]:
    article = {
        "headline": tags.title, "author": tags.author, "publisher": tags.publisher, "published": tags.date,
        "language": tags.language, "url": tags.url, "sha256": tags.article,
    }  # fmt: skip
    voices = [{"voice": each.voice, "engine": each.engine, "version": each.version} for each in spoken]
    return {"article": _present(article), "voices": voices, "synthetic": True, "made": when}


def _present(facts: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in facts.items() if value}
