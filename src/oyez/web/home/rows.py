"""A listener's items with all that a list shows: tags, and times at their speed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from oyez.speed import reading_seconds
from oyez.web.home.choices import Choices, chosen

if TYPE_CHECKING:
    from oyez.library import Filter, Item, Library

__all__ = ["Line", "Shelf", "line_of", "shelf_of"]


@dataclass(frozen=True, slots=True)
class Line:
    """An item as a list shows it.

    Attributes:
        item: The item.
        tags: Its tags.
        reading: Seconds of silent reading.
        listening: Seconds of the whole, at the listener's speed.
        left: Seconds still to be heard, at the listener's speed.
    """

    item: Item
    tags: tuple[str, ...]
    reading: int
    listening: float
    left: float


@dataclass(frozen=True, slots=True)
class Shelf:
    """A page of a list.

    Attributes:
        lines: The items of this page.
        total: Items on all pages.
        left: Seconds still to be heard of all of them, at the listener's speed.
        offset, limit: Which page this is.
    """

    lines: tuple[Line, ...]
    total: int
    left: float
    offset: int
    limit: int

    @property
    def next(self) -> int | None:
        """Where the next page begins, or None where this is the last."""
        after = self.offset + self.limit
        return after if after < self.total else None

    @property
    def before(self) -> int | None:
        """Where the page before begins, or None where this is the first."""
        return max(0, self.offset - self.limit) if self.offset else None


def shelf_of(library: Library, listener: str, which: Filter, *, limit: int = 50, offset: int = 0) -> Shelf:
    """Return a page of a listener's items."""
    choices = chosen(library, listener)
    items = library.items.page(listener, which, limit=limit, offset=offset)
    total, words = library.items.count(listener, which)
    return Shelf(lines_of(library, listener, items, choices), total, choices.seconds(words), offset, limit)


def lines_of(library: Library, listener: str, items: Sequence[Item], choices: Choices) -> tuple[Line, ...]:
    """Return items as a list shows them."""
    tags = library.tags.of(listener, [item.article.id for item in items])
    return tuple(_line(item, tuple(tags.get(item.article.id, ())), choices) for item in items)


def line_of(library: Library, listener: str, item: Item) -> Line:
    """Return one item as a list shows it."""
    return lines_of(library, listener, [item], chosen(library, listener))[0]


def _line(item: Item, tags: tuple[str, ...], choices: Choices) -> Line:
    words = item.article.words
    left = 0 if item.heard else max(0, words - item.words_heard)
    reading = reading_seconds(words, item.article.language)
    return Line(item, tags, reading, choices.seconds(words), choices.seconds(left))
