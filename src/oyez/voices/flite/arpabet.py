"""Broad English IPA to the phone names of flite's lexicon (ARPABET with a stress digit on each vowel)."""

from __future__ import annotations

import re

__all__ = ["from_ipa"]

_VOWELS = {
    "aɪ": "ay", "aʊ": "aw", "eɪ": "ey", "ɔɪ": "oy", "oʊ": "ow", "əʊ": "ow", "iː": "iy", "ɑː": "aa", "ɔː": "ao",
    "uː": "uw", "ɜː": "er", "ɝ": "er", "ɜ": "er", "ɚ": "er", "i": "iy", "ɪ": "ih", "e": "eh", "ɛ": "eh", "æ": "ae",
    "a": "aa", "ɑ": "aa", "ɒ": "aa", "ɔ": "ao", "o": "ow", "ʊ": "uh", "u": "uw", "ʌ": "ah", "ə": "ah", "ɐ": "ah",
}  # fmt: skip
_CONSONANTS = {
    "tʃ": "ch", "dʒ": "jh", "ʧ": "ch", "ʤ": "jh", "p": "p", "b": "b", "t": "t", "d": "d", "k": "k", "ɡ": "g",
    "g": "g", "f": "f", "v": "v", "θ": "th", "ð": "dh", "s": "s", "z": "z", "ʃ": "sh", "ʒ": "zh", "h": "hh",
    "x": "k", "m": "m", "n": "n", "ŋ": "ng", "l": "l", "ɫ": "l", "ɹ": "r", "r": "r", "j": "y", "w": "w", "ɾ": "t",
    "ʍ": "w", "ʔ": "t",
}  # fmt: skip
_STRESS = {"ˈ": "1", "ˌ": "1"}
"""flite's lexicon knows stressed and unstressed only."""
_FOLD = str.maketrans(dict.fromkeys("͡‿.ʰ̩̯() ː̃", None))
_NAMES = {key.removesuffix("ː"): value for key, value in _VOWELS.items()} | _CONSONANTS
_PIECE = re.compile("|".join(sorted(map(re.escape, (*_NAMES, *_STRESS)), key=len, reverse=True)))
_VOWEL_NAMES = frozenset(_VOWELS.values())


def from_ipa(ipa: str) -> str | None:
    """Return the phones of an IPA word with spaces between, or None where a sound has no name in English."""
    folded = ipa.translate(_FOLD)
    phones: list[str] = []
    stress, place = "0", 0
    while place < len(folded):
        match = _PIECE.match(folded, place)
        if match is None:
            return None
        place = match.end()
        piece = match.group()
        if piece in _STRESS:
            stress = _STRESS[piece]
            continue
        name = _NAMES[piece]
        if name in _VOWEL_NAMES:
            name, stress = name + stress, "0"
        phones.append(name)
    return " ".join(phones) or None
