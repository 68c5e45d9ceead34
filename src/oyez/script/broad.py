"""espeak-ng's IPA in the style of the lexicons: stress before the syllable, broad English sounds, one letter for r."""

from __future__ import annotations

import re

__all__ = ["broad_ipa", "in_accent"]

# What espeak writes for sounds that broad English IPA has one letter for (its docs/phonemes.md).
_FOLD = (
    ("n̩", "ən"), ("l̩", "əl"), ("m̩", "əm"), ("ʲ", "j"), ("ᵻ", "ɪ"), ("ɐ", "ə"), ("ɚɹ", "ər"), ("ɚ", "ər"),
    ("ɜːɹ", "ɜːr"), ("oː", "ɔː"),
    ("ɾ", "t"), ("ʔ", "t"), ("ɹɹ", "r"), ("ɹ", "r"), ("ɫ", "l"),
)  # fmt: skip
_PIECE = re.compile(r"tʃ|dʒ|[aeɔo]ɪ|[aoə]ʊ|[aeiouɑɒæɛəɪɔʊʌɜ]ː?|[ˈˌ]|.")
_VOWEL = re.compile(r"[aeiouɑɒæɛəɪɔʊʌɜ]")
# Clusters an English syllable may begin with; any single consonant but ŋ may too.
_ONSET = re.compile(
    r"(?:s?(?:p[rlj]|t[rjw]|k[rlwj])|[bɡ][rlj]|d[rjw]|ɡw|f[rlj]|v[rj]|θ[rw]|ʃr|s[ptkmnlwf]|[mnlhsz]j|hw|[^ŋ]|tʃ|dʒ)\Z"
)


def broad_ipa(said: str) -> str:
    """Return the engine's IPA in broad English letters, its stress marks moved to where their syllables begin."""
    for narrow, broad in _FOLD:
        said = said.replace(narrow, broad)
    return " ".join(map(_syllabic, said.split()))


def _syllabic(word: str) -> str:
    """Move each stress mark of a word from before its vowel to before the longest onset English allows."""
    out: list[str] = []
    for piece in _PIECE.findall(word):
        if piece in "ˈˌ":
            out.insert(_onset(out), piece)
        else:
            out.append(piece)
    return "".join(out)


def _onset(before: list[str]) -> int:
    """Return where the syllable begins whose vowel follows these pieces."""
    start = len(before)
    while start and not _VOWEL.match(before[start - 1]) and before[start - 1] not in "ˈˌ":
        start -= 1
    if start == 0:
        return 0
    while start < len(before) and not _ONSET.match("".join(before[start:])):
        start += 1
    return start


def in_accent(ipa: str, accent: str) -> str:
    """Write broad rhotic IPA as an accent says it: ``gb`` drops r before consonants and says əʊ; ``us`` keeps it.

    Args:
        ipa: As the lexicons, the rules of names or `broad_ipa` write it.
        accent: ``us`` or ``gb``.
    """
    ipa = ipa.replace("ɹ", "r")
    if accent != "gb":
        return ipa
    ipa = re.sub(r"ɛr(?![ˈˌ]?[aeiouɑɒæɛəɪɔʊʌɜ])", "ɛə", ipa.replace("oʊ", "əʊ"))
    ipa = re.sub(r"([ɪʊ])r(?![ˈˌ]?[aeiouɑɒæɛəɪɔʊʌɜ])", r"\1ə", ipa)
    return re.sub(r"r(?=[^aeiouɑɒæɛəɪɔʊʌɜ]|\Z)(?![ˈˌ][aeiouɑɒæɛəɪɔʊʌɜ])", "", ipa)
