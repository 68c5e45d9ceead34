"""Letters said as letters: each is a word with its own sound, so that no engine reads ``A`` as the article."""

from __future__ import annotations

from oyez.script.normalise.spans import Said

__all__ = ["LETTERS", "letters", "possessive"]

_SIBILANTS = ("s", "z", "ʃ", "ʒ")
_VOICELESS = ("p", "t", "k", "f", "θ")

LETTERS: dict[str, str] = {
    "A": "eɪ", "B": "biː", "C": "siː", "D": "diː", "E": "iː", "F": "ɛf", "G": "dʒiː", "H": "eɪtʃ", "I": "aɪ",
    "J": "dʒeɪ", "K": "keɪ", "L": "ɛl", "M": "ɛm", "N": "ɛn", "O": "oʊ", "P": "piː", "Q": "kjuː", "R": "ɑːɹ",
    "S": "ɛs", "T": "tiː", "U": "juː", "V": "viː", "W": "ˈdʌbəljuː", "X": "ɛks", "Y": "waɪ", "Z": "ziː",
}  # fmt: skip
"""The names of the letters, American where the two differ."""


def letters(text: str, start: int, end: int, suffix: str = "") -> list[Said]:
    """Spell letters, the last with the main stress; `suffix` is "s" or "'s", said with the last letter."""
    said = []
    for number, char in enumerate(text, 1):
        last = number == len(text)
        sound = LETTERS.get(char.upper())
        if sound and "ˈ" not in sound:
            sound = ("ˈ" if last else "ˌ") + sound
        spoken = char.upper()
        if last and suffix:
            spoken += "'s"
            sound = sound and sound + possessive(sound)
        said.append(Said(spoken, start, end, sound))
    return said


def possessive(sound: str) -> str:
    """Return the sound of 's after an IPA word."""
    if sound.endswith(_SIBILANTS):
        return "ɪz"
    return "s" if sound.endswith(_VOICELESS) else "z"
