"""What readers wrote below a scraped story: a thread of comments, each with the same few words under or above it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import pairwise
from statistics import median

from oyez.article.lines import Line
from oyez.article.text import is_prose, weight

__all__ = ["drop_threads"]

_LEAST = 3
"""Comments that make a thread."""
_STAMP_WORDS = 14
"""Words of the line that says who wrote a comment, and when."""
_HEAD_LINES = 8
"""Lines between the thread's title and its first stamp."""
_STORY_WORDS = 60
"""Words of running text that the story above a thread has at least."""
_STAMPED = frozenset({"", "date-line", "topics"})
"""Rules of lines that may be a stamp: dates and tags are told before threads are."""
_DIGITS = re.compile(r"\d+")
_CLOCK = re.compile(r"\b\d{1,2}\s?[:h.]\s?\d\d\b")


def drop_threads(lines: Sequence[Line]) -> None:
    """Drop a thread of comments with all that follows it.

    A label such as "Reply" that comes again and again makes one, and so do lines that open with the same two words
    and end in a time of day ("Posted by … at 15:46"), under a title such as "12 comments".
    """
    starts = [_start(lines, found) for found in (_labels(lines), _stamps(lines))]
    first = min(filter(None, starts), default=0)
    if first and _tells(lines[:first]):
        for line in lines[first:]:
            line.rule = line.rule or "comments"


def _labels(lines: Sequence[Line]) -> list[int]:
    """Return where the label stands that comes most often of those that readers' comments have."""
    return _most(lines, lambda line: _bare(line.text) if line.rule == "comments" else "")


def _stamps(lines: Sequence[Line]) -> list[int]:
    """Return where the lines stand that say who wrote a comment, and when; none where no title is above them."""
    found = _most(lines, lambda line: _stamp(line) if line.rule in _STAMPED else "")
    titled = found and any(line.rule == "comments" for line in lines[max(0, found[0] - _HEAD_LINES) : found[0]])
    return found if titled else []


def _stamp(line: Line) -> str:
    """Return what a comment's stamp has in common with the others: its words, or the first two before a time."""
    if weight(line.text) > _STAMP_WORDS:
        return ""
    if _CLOCK.search(line.text):
        return " ".join(line.text.casefold().split()[:2])
    return _bare(line.text) if line.rule else ""


def _bare(text: str) -> str:
    return _DIGITS.sub("", text).casefold().strip()


def _most(lines: Sequence[Line], key: Callable[[Line], str]) -> list[int]:
    """Return where the lines stand that have the key most have; none where fewer than a thread's."""
    places: dict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        if name := key(line):
            places[name].append(index)
    return max((found for found in places.values() if len(found) >= _LEAST), key=len, default=[])


def _start(lines: Sequence[Line], found: Sequence[int]) -> int:
    """Return the thread's first line: its title above the first stamp, else as far above it as a comment is long."""
    if not found or not _parts(lines, found):
        return 0
    first = found[0]
    for index in range(max(0, first - _HEAD_LINES), first):
        if lines[index].rule == "comments":
            return index
    between = median(after - before for before, after in pairwise(found))
    return max(0, first - int(between) + 1)


def _parts(lines: Sequence[Line], found: Sequence[int]) -> bool:
    """Tell whether text of some kind stands between most of the stamps."""
    gaps = [lines[before + 1 : after] for before, after in pairwise(found)]
    return 2 * sum(any(not line.rule for line in gap) for gap in gaps) >= len(gaps)


def _tells(lines: Sequence[Line]) -> bool:
    prose = [line.text for line in lines if not line.rule and is_prose(line.text)]
    return len(prose) > 1 and sum(map(weight, prose)) >= _STORY_WORDS
