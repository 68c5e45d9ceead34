"""Where a text stands on a page: what the elements above it say about it."""

from __future__ import annotations

from typing import Any, NamedTuple

from oyez.article.nouns import BlockType
from oyez.article.tables import table

__all__ = ["BY_TAG", "GIVES_WAY", "INLINE", "KINDS", "SAME_PARENT", "Place"]

INLINE: frozenset[str] = frozenset(table("elements")["inline"])
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
SAME_PARENT = INLINE | {"p", *_HEADINGS}
"""Elements that are a block of text, not a home of several."""
KINDS: dict[str, BlockType] = {
    "li": "list",
    "blockquote": "quote",
    "figcaption": "caption",
    **dict.fromkeys(_HEADINGS, "heading"),
}
BY_TAG: dict[str, dict[str, Any]] = {
    "a": {"link": True},
    "b": {"bold": True},
    "strong": {"bold": True},
    "i": {"slanted": True},
    "em": {"slanted": True},
    "center": {"centred": True},
    "blockquote": {"quoted": True},
    **{tag: {"cell": True} for tag in ("td", "th", "caption")},
    **{tag: {"level": level} for tag, level in _HEADINGS.items()},
}
GIVES_WAY: dict[str, frozenset[BlockType]] = {
    "list": frozenset({"paragraph", "quote"}),
    "quote": frozenset({"paragraph"}),
    "heading": frozenset({"paragraph", "list", "quote"}),
    "caption": frozenset({"paragraph", "list", "quote", "heading", "credit"}),
}
"""The kinds of the element above that each kind takes the place of."""


class Place(NamedTuple):
    """What the elements above a text say about it. A tuple: it is remade at every second element of a page."""

    kind: BlockType = "paragraph"
    level: int = 0
    boxes: tuple[int, ...] = ()
    names: str = ""
    table: int = 0
    cell: bool = False
    row: int = 0
    figure: int = 0
    quoted: bool = False
    link: bool = False
    bold: bool = False
    parent: int = 0
    slanted: bool = False
    centred: bool = False
