"""Text that was wrapped at a fixed width, for mail or a terminal, made whole paragraphs again."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from oyez.article.text import ends_as_sentence

__all__ = ["unwrapped"]

_WIDTHS = range(50, 141)
"""Columns at which text is wrapped."""
_FULL = 40
"""Columns of a line that may go on below."""
_PAIRS = 3
"""Pairs of lines that must be broken at one width before a text counts as wrapped, and their share of all pairs."""
_SHARE = 0.5
_WORD = re.compile(r"\S+")
_OWN = re.compile(r"\s*(?:[-*•‣◦–+]|\d{1,2}[.)]|#{1,6})\s+\S|\s*>")
"""How a line begins that goes on from none above: an item, a heading, a quotation."""
_LOOKED_AT = 4000
"""Lines whose width is measured."""


def unwrapped(lines: Sequence[str]) -> list[str]:
    """Return the lines with those of one paragraph joined; text that is not wrapped is returned as it is.

    A line goes on below where the next line's first word had no room left on it.
    """
    width = _width(lines[:_LOOKED_AT])
    if not width:
        return list(lines)
    whole: list[str] = []
    parts: list[str] = []
    for line, below in pairwise([*lines, ""]):
        parts.append(line)
        if _goes_on(line, below, width):
            continue
        whole.append(_joined(parts, width))
        parts = []
    return whole


def _width(lines: Sequence[str]) -> int:
    """Return the width the lines were wrapped at; 0 where they were not."""
    pairs = [
        (_columns(one), _columns(_first(other)))
        for one, other in pairwise(lines)
        # Paragraphs of one line each end as sentences do; few lines of a wrapped one happen to.
        if other.strip() and not _OWN.match(other) and _columns(one) > _FULL and not ends_as_sentence(one.rstrip())
    ]
    ended = sum(bool(other.strip()) and ends_as_sentence(one.rstrip()) for one, other in pairwise(lines))
    if ended > len(pairs):
        return 0
    short = [pair for pair in pairs if pair[0] < _WIDTHS.stop]
    if len(short) < _PAIRS or 2 * len(short) < len(pairs):
        return 0
    # A pair fits every width from its line to just before its line with the next word.
    fits = Counter(width for size, word in short for width in range(max(size, _WIDTHS.start), size + 1 + word))
    best, count = max(fits.items(), key=lambda item: (item[1], -item[0]), default=(0, 0))
    return best if best in _WIDTHS and count >= max(_PAIRS, _SHARE * len(short)) else 0


def _goes_on(line: str, below: str, width: int) -> bool:
    size = _columns(line)
    if not below.strip() or _OWN.match(below) or not _FULL < size <= width:
        return False
    return size + 1 + _columns(_first(below)) > width


def _first(line: str) -> str:
    """Return a line's first word; in scripts without spaces its first character."""
    found = _WORD.search(line)
    word = found.group() if found else ""
    return word[:1] if word[:1] and _is_wide(word[0]) else word


def _columns(text: str) -> int:
    text = text.rstrip()
    return len(text) if text.isascii() else sum(1 + _is_wide(char) for char in text if not unicodedata.combining(char))


def _is_wide(char: str) -> bool:
    return char > "\u1100" and unicodedata.east_asian_width(char) in "WF"


def _joined(parts: Sequence[str], width: int) -> str:
    """Join the lines of a paragraph; characters that need no space between them get none."""
    whole = parts[0]
    for part in parts[1:]:
        above, below = whole.rstrip(), part.strip()
        wide = above and below and _is_wide(above[-1]) and _is_wide(below[0])
        # Korean is written with spaces, and broken within a word where a line is full to the last column.
        spaced = wide and "\uac00" <= below[0] <= "\ud7a3" and _columns(parts[0]) < width - 1
        whole = above + ("" if wide and not spaced else " ") + below
    return whole
