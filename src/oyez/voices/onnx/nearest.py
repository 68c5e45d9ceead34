"""The nearest sound a model has a symbol for."""

from __future__ import annotations

import unicodedata
from collections.abc import Container

__all__ = ["nearest"]

_NEAREST = {
    "g": "ɡ", "ɝ": "ɜɹ", "ɫ": "l", "ʍ": "w", "ħ": "h", "ɦ": "h", "ʜ": "h", "ʀ": "ʁ", "ʑ": "ʒ", "ʐ": "ʒ", "ʉ": "u",
    "ɵ": "ə", "ɘ": "ə", "ʏ": "y", "ɶ": "œ", "ɞ": "ɜ", "ɱ": "m", "ɭ": "l", "ʟ": "l", "ɮ": "l", "ɬ": "l", "ɺ": "ɾ",
    "ʙ": "b", "ɓ": "b", "ɗ": "d", "ɠ": "ɡ", "ɢ": "ɡ", "ʛ": "ɡ", "ʄ": "ɟ", "ɖ": "d", "ʈ": "t", "ʷ": "w", "ˑ": "ː",
    "ɤ": "ʌ", "ɯ": "u", "ᵻ": "ɪ", "T": "ɾ", "ɾ": "t", "ᵊ": "ə", "ʣ": "z", "ʦ": "s", "S": "s", "Q": "O", "ʂ": "ʃ",
    "ɻ": "ɹ", "ɽ": "ɾ", "ɳ": "n", "ɲ": "n", "ɴ": "ŋ", "ʎ": "l", "ʋ": "v", "β": "v", "ɸ": "f", "χ": "x", "ɣ": "ɡ",
    "ʝ": "j", "ɟ": "ɡ", "c": "k", "q": "k", "ɰ": "w", "ɥ": "w", "ɕ": "ʃ", "ʨ": "ʧ", "ʥ": "ʤ", "œ": "ɛ", "ø": "ɛ",
    "y": "i", "ɐ": "ə", "ɒ": "ɑ", "ɚ": "əɹ", "ɨ": "ɪ", "a": "ɑ", "æ": "a",
}  # fmt: skip
"""For each symbol another of about the same place in the mouth, which may have a nearest of its own."""
_DEPTH = 4


def nearest(char: str, known: Container[str], depth: int = _DEPTH) -> list[str]:
    """Return a symbol of a vocabulary, or those nearest to it; none where nothing is near."""
    if char in known:
        return [char]
    parts = unicodedata.normalize("NFD", char)
    if len(parts) > 1:
        return [symbol for part in parts for symbol in nearest(part, known, depth)]
    if char not in _NEAREST or not depth:
        return []
    return [symbol for near in _NEAREST[char] for symbol in nearest(near, known, depth - 1)]
