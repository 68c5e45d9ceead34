"""IPA to espeak-ng's own phoneme names, for English voices."""

from __future__ import annotations

import re

__all__ = ["from_ipa"]

# Left: broad English IPA, longest first where one begins another. Right: the names of espeak-ng's `en` and `en-us`
# phoneme tables (its docs/phonemes.md and the source's phsource/ph_english*). Marks espeak has no name for are
# folded before (see _FOLD).
_VOWELS = {
    "aɪ": "aI", "aʊ": "aU", "eɪ": "eI", "ɔɪ": "OI", "oʊ": "oU", "əʊ": "oU", "ɪə": "i@3", "eə": "e@", "ɛə": "e@",
    "ʊə": "U@", "iː": "i:", "ɑː": "A:", "ɔː": "O:", "uː": "u:", "ɜː": "3:", "ɝ": "3:", "ɜ": "3:", "ɚ": "3",
    "i": "i", "ɪ": "I", "e": "E", "ɛ": "E", "æ": "a", "a": "a", "ɑ": "A:", "ɒ": "0", "ɔ": "O:", "o": "oU",
    "ʊ": "U", "u": "u:", "ʌ": "V", "ə": "@", "ɐ": "V",
}  # fmt: skip
_CONSONANTS = {
    "tʃ": "tS", "dʒ": "dZ", "ʧ": "tS", "ʤ": "dZ", "p": "p", "b": "b", "t": "t", "d": "d", "k": "k", "ɡ": "g",
    "g": "g", "f": "f", "v": "v", "θ": "T", "ð": "D", "s": "s", "z": "z", "ʃ": "S", "ʒ": "Z", "h": "h", "x": "x",
    "m": "m", "n": "n", "ŋ": "N", "l": "l", "ɹ": "r", "r": "r", "j": "j", "w": "w", "ʔ": "?", "ɫ": "l", "ɾ": "t#",
    "ʍ": "w",
}  # fmt: skip
_STRESS = {"ˈ": "'", "ˌ": ","}
_FOLD = str.maketrans({"͡": None, "‿": None, ".": None, "ʰ": None, "̩": None, "̯": None, "(": None, ")": None, " ": None})
_NAMES = _VOWELS | _CONSONANTS | _STRESS
_PIECE = re.compile("|".join(sorted(map(re.escape, _NAMES), key=len, reverse=True)))


_MOST = 120
"""Sounds in a word. espeak-ng writes past its buffers from about 250 on."""


def from_ipa(ipa: str) -> str | None:
    """Return espeak's names for `ipa` (without the brackets), or None where a sound has no name in English.

    A word of more than 120 sounds is None too: espeak-ng would not survive it.

    Stress marks move to just before the vowel they are for, where espeak expects them.
    """
    folded = ipa.translate(_FOLD)
    out: list[str] = []
    stress, place = "", 0
    while place < len(folded):
        match = _PIECE.match(folded, place)
        if match is None:
            return None
        piece = match.group()
        place = match.end()
        if piece in _STRESS:
            stress = _STRESS[piece]
        elif piece in _VOWELS:
            out.append(stress + _VOWELS[piece])
            stress = ""
        else:
            out.append(_CONSONANTS[piece])
    return "|".join(out) if 0 < len(out) <= _MOST else None
