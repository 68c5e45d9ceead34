"""espeak-ng's sounds in Kokoro's alphabet.

Kokoro was trained on the phonemes of misaki (Apache-2.0), which writes diphthongs and affricates as one letter and
changes espeak-ng's reading where it has to fall back on it. These are its rules for v1.0 models, and for sounds the
model has no symbol for the nearest it has.
"""

from __future__ import annotations

from collections.abc import Container

from oyez.voices.onnx.nearest import nearest

__all__ = ["mark", "spelled"]

_SHARED = {
    # One letter a diphthong or affricate.
    "aɪ": "I", "aʊ": "W", "eɪ": "A", "ɔɪ": "Y", "tʃ": "ʧ", "dʒ": "ʤ",
}  # fmt: skip
_ENGLISH = _SHARED | {
    "əl": "ᵊl", "n̩": "ᵊn", "l̩": "ᵊl", "m̩": "ᵊm",  # syllabic consonants have a small schwa before them
    "e": "A", "r": "ɹ", "x": "k", "ç": "k", "ɐ": "ə", "ɬ": "l", "ʔ": "t",  # foreign sounds, anglicised
    "ɾ": "T",  # the flap of "water", written T in v1.0
    "ʲ": "", "̃": "",
}  # fmt: skip
_AMERICAN = _ENGLISH | {
    "oʊ": "O", "əʊ": "O", "ɚ": "əɹ", "ɜːɹ": "ɜɹ", "ɜː": "ɜɹ", "ɪə": "iə", "eə": "ɛɹ", "ɒ": "ɑ", "ː": "", "o": "ɔ",
}  # fmt: skip
_BRITISH = _ENGLISH | {"əʊ": "Q", "oʊ": "Q", "eə": "ɛː", "iə": "ɪə", "ɚ": "ə", "æ": "a", "o": "ɔ"}
_OTHERS = _SHARED | {"oʊ": "O", "əʊ": "Q", "dz": "ʣ", "ts": "ʦ", "ss": "S"}
_TABLES = {"en-us": _AMERICAN, "en-gb": _BRITISH}
_ORDERS = {name: sorted(table, key=len, reverse=True) for name, table in {**_TABLES, "": _OTHERS}.items()}

_STRESS = "ˈˌ"
_LAST_RESORT = "ə"
_MARKS = frozenset(';:,.!?—…"()“” ')


def spelled(phones: tuple[str, ...], language: str, known: Container[str]) -> list[str]:
    """Return a word's sounds as symbols of a vocabulary.

    Args:
        phones: As espeak-ng writes them, one entry a sound.
        language: espeak-ng's code, ``en-us``: decides the rules.
        known: The vocabulary.

    A symbol the vocabulary lacks becomes its nearest, or is left out where there is none. A word with sounds is never
    left without a symbol, so that it keeps its time.
    """
    table = _TABLES.get(language, _OTHERS)
    order = _ORDERS[language if language in _TABLES else ""]
    text = "".join(_sound(phone, table, order) for phone in phones).replace("ɜɹɹ", "ɜɹ")
    found = [symbol for char in text for symbol in nearest(char, known)]
    if phones and not any(symbol not in _STRESS for symbol in found):
        found += [symbol for symbol in _LAST_RESORT if symbol in known]
    return found


def mark(char: str) -> str | None:
    """Return a punctuation mark as Kokoro has it; None for one that shapes no tune (apostrophes, slashes)."""
    return char if char in _MARKS else None


def _sound(phone: str, table: dict[str, str], order: list[str]) -> str:
    """Return one sound by the rules of a language, its stress mark before it."""
    bare = phone.lstrip(_STRESS)
    stress, out = phone[: len(phone) - len(bare)], ""
    while bare:
        old = next((name for name in order if bare.startswith(name)), bare[0])
        out += table.get(old, old)
        bare = bare[len(old) :]
    return stress + out
