"""Small measures of a line of text that every rule uses: its tokens, its shingles, whether it reads as prose."""

from __future__ import annotations

import re
from functools import lru_cache

__all__ = ["Coverage", "collapse", "ends_as_sentence", "is_prose", "tokens", "weight"]

_UNSPACED = "\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_MARKS = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
    "\u0981-\u0983\u09bc-\u09cd\u0a01-\u0a03\u0a3c-\u0a4d\u0a70\u0a71\u0a81-\u0a83\u0abc-\u0acd"
    "\u0b01-\u0b03\u0b3c-\u0b57\u0bbe-\u0bcd\u0c00-\u0c04\u0c3e-\u0c56\u0c81-\u0c83\u0cbc-\u0cd6"
    "\u0d00-\u0d03\u0d3b-\u0d4d"
)
"""Vowel signs and other marks that stand within words and are no letters for Python: most of Hindi's words have one."""
_TOKEN = re.compile(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+(?:[{_MARKS}]+[^\W_{_UNSPACED}]*)*")
_SPACE = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_UNSEEN = dict.fromkeys((0xAD, 0x200B, 0x2060, 0xFEFF))
_END = re.compile(r"[.!?…。！？؟۔।:;][\"'”’»›“‘」』)\]]*$|,[\"”’»」』]+$")

_LONG = 18
"""Words of a line that is prose even without an end: headlines and labels are shorter."""
_SHINGLE = 4
"""Words a shingle: long enough that two different sentences hardly ever share one."""


def collapse(text: str) -> str:
    """Return the text with runs of white space and control characters made single spaces, and none at the ends.

    Characters nobody sees (soft hyphens, zero-width spaces, byte order marks) are taken out: they part words.
    """
    if text.isprintable():  # then its only white space is spaces, and nothing in it is unseen
        return " ".join(text.split())
    return _SPACE.sub(" ", text.translate(_UNSEEN)).strip()


def tokens(text: str) -> list[str]:
    """Return the words of a text, case folded; each character of an unspaced script is a word of its own."""
    return list(_tokens(text))


@lru_cache(maxsize=4096)
def _tokens(text: str) -> tuple[str, ...]:
    return tuple(_TOKEN.findall(text.casefold()))


@lru_cache(maxsize=4096)
def weight(text: str) -> int:
    """Return how many words a text weighs; two characters of an unspaced script weigh one word."""
    found = _TOKEN.findall(text)
    single = sum(1 for word in found if len(word) == 1 and word >= "\u0e00")
    return len(found) - single // 2


def ends_as_sentence(text: str) -> bool:
    """Tell whether a line ends with a sentence's punctuation, closing quotes allowed."""
    return bool(_END.search(text))


@lru_cache(maxsize=4096)
def is_prose(text: str) -> bool:
    """Tell whether a line reads as running text: a sentence of some length, or a long line even if cut off."""
    words = weight(text)
    return words >= _LONG or (words >= 6 and ends_as_sentence(text))


class Coverage:
    """How much of a line is found in some other text, by shingles of four words."""

    def __init__(self, text: str) -> None:
        words = tokens(text)
        self._whole = f" {' '.join(words)} "
        self._shingles = set(_shingles(words))

    def of(self, text: str) -> float:
        """Return the share of a line's shingles that the text has, 0 to 1; a short line must occur whole."""
        words = tokens(text)
        if not words:
            return 0.0
        if len(words) < _SHINGLE + 2:
            return float(f" {' '.join(words)} " in self._whole)
        shingles = _shingles(words)
        return sum(shingle in self._shingles for shingle in shingles) / len(shingles)


def _shingles(words: list[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[start:] for start in range(_SHINGLE)), strict=False))
