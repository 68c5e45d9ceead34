"""What counts as one printed word. Reading time, WPM, timeline, manifest and every check use this count."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

__all__ = ["count_words", "printed_words"]

_TOKEN = re.compile(r"\S+")
# Han, kana and their extensions: scripts that put no space between words.
_UNSPACED = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


def printed_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each printed word, in code points, in order, never overlapping.

    A printed word is a white-space-separated token that holds a letter or a digit; its punctuation belongs to
    it. Inside a token, each Han or kana character is a word of its own, since those scripts print no spaces.
    """
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token.isascii() or not _UNSPACED.search(token):
            if any(map(str.isalnum, token)):
                yield match.span()
        else:
            yield from _unspaced_words(token, match.start())


def _unspaced_words(token: str, offset: int) -> Iterator[tuple[int, int]]:
    """Split a token that holds Han or kana: each such character, and each run of anything else with a letter."""
    cuts = sorted({0, len(token), *(edge for match in _UNSPACED.finditer(token) for edge in match.span())})
    for start, end in pairwise(cuts):
        if any(map(str.isalnum, token[start:end])):
            yield offset + start, offset + end


def count_words(text: str) -> int:
    """Count the printed words of a text."""
    return sum(1 for _ in printed_words(text))
