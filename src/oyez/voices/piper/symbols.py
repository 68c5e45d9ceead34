"""Words in a voice's own symbols, and symbols as the model's numbers."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from oyez.script import Utterance
from oyez.voices.onnx.nearest import nearest
from oyez.voices.onnx.reading import JOINT, Reader
from oyez.voices.onnx.spelling import NOBODY, Symbol, sounds_of, spell
from oyez.voices.piper.config import PiperConfig

__all__ = ["numbers", "symbols"]

_BEGIN, _PAD, _END = "^", "_", "$"
_MARKS = {"—": ";", "…": ",", "“": '"', "”": '"', "‘": "'"}
"""Punctuation a voice may lack, and what stands for it: espeak-ng ends a clause at a dash as at a semicolon."""
_LAST_RESORT = ("ə", "a")


def symbols(utterance: Utterance, config: PiperConfig, reader: Reader) -> list[Symbol]:
    """Return the utterance in the voice's symbols, each with its word.

    Raises:
        OyezError: ``engine_failed`` where espeak-ng has no such language, or died twice.
    """
    joined: set[int] = set()
    if config.reads == "text":
        words = [_letters(word.spoken, config) for word in utterance.words]
    else:
        read = sounds_of(utterance, reader, config.espeak)
        joined = {number for number, sounds in enumerate(read) if sounds[:1] == (JOINT,)}
        words = [_sounds([sound for sound in sounds if sound != JOINT], config) for sounds in read]
    said = spell(utterance, words, lambda char: _mark(char, config), end="." if "." in config.ids else "")
    return [symbol for at, symbol in enumerate(said) if not _inside_joint(said, at, joined)]


def numbers(said: Sequence[Symbol], config: PiperConfig) -> tuple[list[int], list[tuple[int, int]]]:
    """Return the model's numbers for symbols, and for each symbol its first number's place and one past its last.

    A beginning, then each symbol with a padding after it (which sounds with it), then an end.
    """
    ids = [*config.ids[_BEGIN], *config.ids[_PAD]]
    places = []
    for symbol in said:
        first = len(ids)
        ids += [*config.ids[symbol.name], *config.ids[_PAD]]
        places.append((first, len(ids)))
    return [*ids, *config.ids[_END]], places


def _sounds(sounds: Sequence[str], config: PiperConfig) -> list[str]:
    """Return a word's sounds as symbols: code points taken apart, then joined where the voice has one for several."""
    points = list(unicodedata.normalize("NFD", "".join(sounds)))
    found: list[str] = []
    while points:
        for cluster in config.clusters:
            if tuple(points[: len(cluster)]) == cluster and "".join(cluster) in config.ids:
                found.append("".join(cluster))
                del points[: len(cluster)]
                break
        else:
            found += nearest(points.pop(0), config.ids)
    return found or _last_resort(sounds, config)


def _inside_joint(said: Sequence[Symbol], at: int, joined: set[int]) -> bool:
    """Tell whether a symbol is the space inside a joint: voices learnt "of the" as the one word espeak-ng makes it."""
    return said[at] == Symbol(" ", NOBODY) and at + 1 < len(said) and said[at + 1].word in joined


def _letters(word: str, config: PiperConfig) -> list[str]:
    """Return a word's own letters, in lower case where the voice knows no other."""
    found = []
    for point in unicodedata.normalize("NFD", word):
        found += [letter for letter in (point, point.lower()) if letter in config.ids][:1]
    return found or _last_resort(word if any(map(str.isalnum, word)) else "", config)


def _last_resort(sounds: Sequence[str], config: PiperConfig) -> list[str]:
    """Return one vowel for a word none of whose sounds the voice knows, so that it keeps its time."""
    return [vowel for vowel in _LAST_RESORT if vowel in config.ids][:1] if sounds else []


def _mark(char: str, config: PiperConfig) -> str | None:
    known = next((mark for mark in (char, _MARKS.get(char, "")) if mark in config.ids), None)
    return None if known in {_BEGIN, _PAD, _END} or char.isalnum() else known
