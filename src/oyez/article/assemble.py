"""The last step of both doors: kept lines become blocks with ids, dropped ones keep their rule's name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from oyez.article.captions import split_credit
from oyez.article.lines import Line
from oyez.article.nouns import Block, BlockType, Dropped
from oyez.article.text import tokens

__all__ = ["blocks_of", "dropped_of"]

_DROPPED_MOST = 5000
"""Dropped lines that are listed: a hostile page may have millions."""


def _parts(line: Line) -> Iterator[tuple[BlockType, str]]:
    if line.kind != "caption":
        yield line.kind, line.text
        return
    caption, credit = split_credit(line.text)
    if caption:
        yield "caption", caption
    if credit:
        yield "credit", credit


def blocks_of(lines: Sequence[Line]) -> tuple[tuple[Block, ...], list[str]]:
    """Return the kept lines as blocks, captions split from their credits, numbered ``b1``, ``b2``, ….

    With them, for each line, the id of the last block up to it (empty before the first).

    A caption or credit whose own words were just said (a caption printed twice, once with its credit) is left out:
    it goes to the dropped lines by way of `Line.rule`.
    """
    blocks: list[Block] = []
    heard: set[tuple[str, ...]] = set()
    ids: list[str] = []
    for line in lines:
        ids.append(blocks[-1].id if blocks else "")
        if line.rule:
            continue
        parts = list(_parts(line))
        captions = [tuple(tokens(text)) for kind, text in parts if kind == "caption"]
        if captions and captions[0] in heard:
            line.rule = "repeat"
            continue
        heard.update(captions)
        for kind, text in parts:
            blocks.append(Block(f"b{len(blocks) + 1}", kind, text))
            ids[-1] = blocks[-1].id
    return tuple(blocks), ids


def dropped_of(lines: Sequence[Line], outside: Sequence[tuple[str, str]] = ()) -> tuple[Dropped, ...]:
    """Return every line left out with its rule, in the order of the page, what stood outside it last."""
    found = [Dropped(line.text, line.rule) for line in lines if line.rule and line.rule not in _PRINTED]
    found += [Dropped(text, rule) for text, rule in outside]
    return tuple(found[:_DROPPED_MOST])


_PRINTED = frozenset({"=headline", "=standfirst", "=byline"})
"""Marks of lines that are said as fields of the article: kept, though not as blocks."""
