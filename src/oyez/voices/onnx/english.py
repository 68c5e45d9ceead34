"""Broad English IPA, as lexicons write it, in the sounds espeak-ng writes: what neural voices were trained on."""

from __future__ import annotations

import re

__all__ = ["phones"]

# Left: what lexicons write. Right: what espeak-ng's `en-us` and `en` phoneme tables print for the same sound (its
# docs/phonemes.md; checked against its reading of words that have one).
_SAME = (
    "aɪ", "aʊ", "eɪ", "ɔɪ", "iː", "ɔː", "uː", "ɜː", "tʃ", "dʒ", "i", "ɪ", "ɛ", "æ", "ɑː", "ʊ", "ʌ", "ə", "ᵻ", "p", "b",
    "t", "d", "k", "ɡ", "f", "v", "θ", "ð", "s", "z", "ʃ", "ʒ", "h", "x", "m", "n", "ŋ", "l", "ɹ", "j", "w", "ʔ", "ɾ",
)  # fmt: skip
_BOTH = {
    **{sound: sound for sound in _SAME}, "e": "ɛ", "o": "oʊ", "ɑ": "ɑː", "ɔ": "ɔː", "u": "uː", "ɜ": "ɜː", "ɝ": "ɜː",
    "ɐ": "ʌ", "ʧ": "tʃ", "ʤ": "dʒ", "g": "ɡ", "r": "ɹ", "ɫ": "l", "ʍ": "w", "a": "æ", "ɛə": "ɛɹ", "oʊ": "oʊ", "ɚ": "ɚ",
}  # fmt: skip
_AMERICAN = _BOTH | {"əʊ": "oʊ", "ɒ": "ɑː", "ɪə": "ɪɹ", "eə": "ɛɹ", "ʊə": "ʊɹ"}
_BRITISH = _BOTH | {
    "oʊ": "əʊ", "o": "əʊ", "əʊ": "əʊ", "ɒ": "ɒ", "ɪə": "iə", "eə": "eə", "ɛə": "eə", "ʊə": "ʊə", "æ": "a", "ɚ": "ə"
}  # fmt: skip
_MARKS = "ˈˌ"
_FOLD = str.maketrans(dict.fromkeys("͡‿.ʰ̩̯() ", None))
_PIECE = re.compile("|".join(sorted({*_AMERICAN, *_BRITISH, *_MARKS}, key=len, reverse=True)))
_VOWEL = re.compile("[aeiouæɑɒɔəɚɛɜɪʊʌᵻ]")


def phones(ipa: str, *, british: bool = False) -> tuple[str, ...] | None:
    """Return the sounds of a word in IPA, or None where one has no name in English.

    Stress marks move from before the syllable to before its vowel, where espeak-ng writes them.
    """
    table = _BRITISH if british else _AMERICAN
    folded = ipa.translate(_FOLD)
    found: list[str] = []
    stress, place = "", 0
    while place < len(folded):
        match = _PIECE.match(folded, place)
        if match is None:
            return None
        place = match.end()
        if match.group() in _MARKS:
            stress = match.group()
            continue
        sound = table[match.group()]
        if _VOWEL.match(sound):
            sound, stress = stress + sound, ""
        found.append(sound)
    return tuple(found) or None
