"""What of a story is named, not read: tables of data, posts and films of other sites."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from oyez.article.lines import Line
from oyez.article.nouns import Note
from oyez.article.tables import table
from oyez.article.text import collapse

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["EMBEDDING", "Aside", "embed_name", "notes_of", "post_name", "table_name"]

EMBEDDING = frozenset({"iframe", "video", "audio", "embed", "object"})
"""Elements that show what is not the page's own text."""
_CELL_MOST = 250
"""Characters of a cell of data; a longer one is a column of the page's layout."""
_CELLS_LEAST = 4
_NAME_MOST = 160
_EMBEDS: dict[str, str] = table("elements")["embeds"]
_POSTS: dict[str, str] = table("elements")["posts"]


@dataclass(frozen=True, slots=True)
class Aside:
    """Something to name: what kind it is, what it says of itself, and how many lines stand before it."""

    kind: Literal["table", "embed"]
    text: str
    index: int


def table_name(element: HtmlElement) -> str | None:
    """Return what a table of data says of itself: its caption, its label, else its columns; None for layout."""
    if (element.get("role") or "") in {"presentation", "none"} or element.find(".//table") is not None:
        return None
    rows = element.findall(".//tr")
    cells = [collapse(" ".join(cell.itertext())) for row in rows for cell in row if cell.tag in {"td", "th"}]
    if len(rows) < 2 or len(cells) < _CELLS_LEAST or max(map(len, cells)) > _CELL_MOST:
        return None
    caption = element.find("caption")
    printed = "" if caption is None else collapse(" ".join(caption.itertext()))
    columns = [collapse(" ".join(cell.itertext())) for cell in rows[0] if cell.tag == "th"]
    name = printed or element.get("aria-label") or element.get("summary") or ", ".join(filter(None, columns))
    return collapse(name)[:_NAME_MOST]


def embed_name(element: HtmlElement) -> str | None:
    """Return what a film, a sound or another site's frame says of itself; None for what is no part of a story."""
    source = next((element.get(name) or "" for name in ("src", "data-src", "data") if element.get(name)), "").lower()
    known = next((name for key, name in _EMBEDS.items() if key in source), "")
    title = collapse(element.get("title") or element.get("aria-label") or "")
    return (title or known)[:_NAME_MOST] if known else None


def post_name(names: str) -> str:
    """Return the site a quoted post is from, by its class names; empty where it is none."""
    return next((site for name in names.split() if (site := _POSTS.get(name, ""))), "")


def notes_of(
    asides: Sequence[Aside], lines: Sequence[Line], ids: Sequence[str], first: int, last: int
) -> tuple[Note, ...]:
    """Return the asides within a story as notes after the block they follow; a heading with nothing else names its own.

    Args:
        asides: All of the page's.
        lines: The page's lines.
        ids: For each line, the id of the last block up to it.
        first: The story's first line.
        last: The one past its last; what follows that at once is its own.
    """
    found: list[Note] = []
    for aside in asides:
        dropped = any(line.rule.endswith("-box") for line in lines[aside.index : aside.index + 1])
        if first <= aside.index <= last and not dropped:
            after = ids[aside.index - 1] if 0 < aside.index <= len(ids) else ""
            above = lines[aside.index - 1] if aside.index else None
            headed = above is not None and above.kind == "heading" and above.rule == "empty-heading"
            note = Note(aside.kind, above.text if above is not None and headed else aside.text, after)
            if note not in found[-1:]:
                found.append(note)
    return tuple(found)
