"""The nouns of an import: what a listener had saved elsewhere, and the lines that could not be understood."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

__all__ = ["Export", "Origin", "Refused", "Saved"]

Origin = Literal["pocket", "instapaper", "omnivore", "wallabag", "oyez"]


@dataclass(frozen=True, slots=True)
class Saved:
    """One article somebody had saved.

    Attributes:
        url: Its web address.
        title: As the other service shows it; empty where it gives none.
        html: The text it kept; empty where only the address is in the file.
        added: When it was saved, ISO 8601 in UTC; empty where unknown.
        tags: Its tags, each once, in order.
        archived: Whether it had been read, or put away.
    """

    url: str
    title: str = ""
    html: str = ""
    added: str = ""
    tags: tuple[str, ...] = ()
    archived: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """A line or record that is no article, and why.

    Attributes:
        place: Which: ``line 12``, ``record 3``.
        reason: One sentence.
    """

    place: str
    reason: str


@dataclass(frozen=True, slots=True)
class Export:
    """An export file, understood.

    Attributes:
        origin: Which service wrote it.
        saved: What was saved, in the file's order, each address once.
        refused: What could not be understood.
    """

    origin: Origin
    saved: tuple[Saved, ...] = ()
    refused: tuple[Refused, ...] = ()
