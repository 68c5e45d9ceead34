"""Pieces of pattern that several classes share."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["DASH", "GLYPHS", "INT", "LEFT", "MAGNITUDES", "MAGNITUDE_WORDS", "NUM", "RIGHT", "alternatives", "listed"]

GLYPHS = "½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚"
"""Fractions that are one character."""
INT = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d\d)+,\d{3}(?!\d)|\d+)"
"""A whole number: 1234, 1,234 or, as South Asia groups, 1,00,000."""
NUM = rf"(?:{INT}(?:\.\d+|\s?[{GLYPHS}])?|\.\d+)"
DASH = r"\s?[-–—]\s?"

LEFT = r"(?<![\w.])(?<!\d,)"
"""No number or word runs on to the left."""
RIGHT = r"(?!\w)(?![.,]\d)"
"""No number or word runs on to the right."""

MAGNITUDES: dict[str, str] = {
    "k": "thousand", "K": "thousand",
    "m": "million", "mn": "million", "mln": "million", "mil": "million", "M": "million", "MM": "million",
    "bn": "billion", "bln": "billion", "b": "billion", "B": "billion", "Bn": "billion",
    "tn": "trillion", "trn": "trillion", "tr": "trillion", "T": "trillion", "t": "trillion",
    "cr": "crore", "Cr": "crore",
}  # fmt: skip
MAGNITUDE_WORDS = r"hundred|thousand|million|billion|trillion|quadrillion|crores?|lakhs?"


def alternatives(words: Iterable[str]) -> str:
    """Return a pattern that matches any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def listed(text: str) -> list[str]:
    """Return the words of a table that is written as one text, which stays readable where a list would not."""
    return text.split()
