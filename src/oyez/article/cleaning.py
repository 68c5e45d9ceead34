"""The rules that need more than one line: what stands beside a line decides. Wording alone is in wording.py."""

from __future__ import annotations

from collections.abc import Sequence

from oyez.article.lines import Line
from oyez.article.text import is_prose, tokens, weight
from oyez.article.wording import furniture_rule

__all__ = ["drop_boxes", "drop_empty_headings", "drop_furniture", "drop_links", "drop_repeats", "drop_tail", "kept"]

_STORY_SHARE = 1 / 3
"""A box that holds this share of the chosen words is the story's own, whatever its name."""


def kept(lines: Sequence[Line]) -> list[Line]:
    """Return the lines no rule has dropped."""
    return [line for line in lines if not line.rule]


def drop_boxes(lines: Sequence[Line], boxes: Sequence[str]) -> None:
    """Drop what stands in a box that is named as no part of a story, unless the box holds much of the story."""
    held = [0] * len(boxes)
    total = 0
    for line in lines:
        if line.chosen:
            words = weight(line.text)
            total += words
            for box in line.boxes:
                held[box] += words
    suspect = {box for box, words in enumerate(held) if words < max(1.0, total * _STORY_SHARE)}
    for line in lines:
        if not line.rule:
            line.rule = next(
                (
                    f"{boxes[box]}-box" if not boxes[box].endswith("-box") else boxes[box]
                    for box in line.boxes
                    if box in suspect
                ),
                "",
            )


def drop_furniture(lines: Sequence[Line]) -> None:
    """Drop the lines that say of themselves that they are no part of the story."""
    for line in lines:
        if not line.rule:
            line.rule = furniture_rule(line.text)


def drop_repeats(lines: Sequence[Line], said: Sequence[str] = ()) -> None:
    """Drop a line that has been said already, on its own or at the head of a longer caption."""
    heard = {tuple(tokens(text)) for text in said if text}
    for line in lines:
        if line.rule or line.kind == "credit":
            continue
        words = tuple(tokens(line.text))
        if words in heard and (len(words) >= 4 or line.kind != "list"):
            line.rule = "repeat"
        elif len(words) >= 4:
            heard.add(words)


def drop_empty_headings(lines: Sequence[Line]) -> None:
    """Drop headings with nothing under them: before another of their rank or a higher one, or at the end."""
    below: Line | None = None
    for line in reversed(kept(lines)):
        if line.kind in {"caption", "credit"}:
            continue
        if line.kind == "heading" and (below is None or (below.kind == "heading" and below.level <= line.level)):
            line.rule = "empty-heading"
            continue
        below = line


def drop_tail(lines: Sequence[Line]) -> None:
    """Drop what follows the last running text: short lines that no sentence comes after."""
    alive = kept(lines)
    while alive:
        last = alive[-1]
        if last.kind == "list" or is_prose(last.text) or (weight(last.text) >= 4 and last.text[-1:] in ".!?”\"’'…"):
            return
        if last.kind not in {"caption", "credit"}:
            last.rule = "tail"
        alive.pop()


def drop_links(lines: Sequence[Line]) -> None:
    """Drop lines that are wholly a link: they lead to other stories. A list that links its own items stays."""
    for line in kept(lines):
        if line.linked and line.kind not in {"caption", "credit"}:
            line.rule = "link-line"
