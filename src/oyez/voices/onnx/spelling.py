"""An utterance as neural voices are given it: symbols in order, each with the word it belongs to."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from oyez.script import Utterance
from oyez.voices.onnx.english import phones
from oyez.voices.onnx.reading import Phones, Reader

__all__ = ["NOBODY", "Symbol", "pieces", "sounds_of", "spell"]

NOBODY = -1
"""The word of symbols that belong to none: spaces and punctuation."""
_FOLDED = {
    "–": "—", "―": "—", "„": "“", "«": "“", "»": "”", "‟": "“", "、": ",", "，": ",", "。": ".", "！": "!", "？": "?",
    "；": ";", "：": ":", "（": "(", "）": ")", "·": ",", "।": ".", "؟": "?", "،": ",", "؛": ";",
}  # fmt: skip
_FOLD = str.maketrans(_FOLDED)
_ELLIPSIS = re.compile(r"\.{2,}")
_ENDS = ".!?…"
_CLOSERS = '"”)’ '
_BREAKS = (".!?…", ";:—", ",", " ")
"""Where an utterance is parted, the best places first."""


class Symbol(NamedTuple):
    """One symbol a model knows, and the number of the word it is part of."""

    name: str
    word: int


def sounds_of(utterance: Utterance, reader: Reader, language: str) -> list[Phones]:
    """Return the sounds of each word: those the script knows better where they fit the language, else espeak-ng's.

    Raises:
        OyezError: ``engine_failed`` where espeak-ng has no such language, or died twice.
    """
    read = reader.read(utterance, language)
    if not language.lower().startswith("en"):
        return read
    british = language.lower() != "en-us"
    known = (phones(word.phonemes, british=british) if word.phonemes else None for word in utterance.words)
    return [given or said for given, said in zip(known, read, strict=True)]


def spell(
    utterance: Utterance, words: Sequence[Sequence[str]], marks: Callable[[str], str | None], *, end: str = "."
) -> list[Symbol]:
    """Return the symbols of an utterance; none where no word has a sound.

    Args:
        utterance: Whose punctuation stands between the words.
        words: The symbols of each word, in order; none for a word without sound.
        marks: From a punctuation mark to the model's own, None where it has none.
        end: Put at the end where no mark ends the sentence, as after a headline; none where empty.
    """
    if not any(words):
        return []
    found: list[Symbol] = []
    place = 0
    for number, (word, symbols) in enumerate(zip(utterance.words, words, strict=True)):
        found += _between(utterance.spoken[place : word.at], marks, first=not found)
        found += [Symbol(name, number) for name in symbols]
        place = word.at + len(word.spoken)
    found += _between(utterance.spoken[place:], marks, first=not found)
    while found and found[-1].name == " ":
        found.pop()
    said = next((symbol.name for symbol in reversed(found) if symbol.name not in _CLOSERS), "")
    if end and found and said not in _ENDS:
        found.append(Symbol(end, NOBODY))
    return found


def _between(text: str, marks: Callable[[str], str | None], *, first: bool) -> list[Symbol]:
    """Return the punctuation between two words, with at most one space in a row and none at the beginning."""
    names: list[str] = []
    for char in _ELLIPSIS.sub("…", text).translate(_FOLD):
        name = " " if char.isspace() or char in "-/" else marks(char)
        if name and not (name == " " and (names[-1:] == [" "] or (first and not names))):
            names.append(name)
    return [Symbol(name, NOBODY) for name in names]


def pieces(symbols: Sequence[Symbol], well: int, most: int) -> list[Sequence[Symbol]]:
    """Part symbols into runs of about equal length, at most `well` of them each where there is a place to part.

    The parting goes to the end of a sentence or clause, to a space, and only where neither comes within `most`
    through a word. No symbol is lost; a space at an edge stays with the piece before it.
    """
    found = []
    place = 0
    while len(symbols) - place > well:
        left = len(symbols) - place
        aim = -(-left // -(-left // well))
        stop = _part(symbols, place, aim, well, most)
        found.append(symbols[place:stop])
        place = stop
    return [*found, symbols[place:]] if place < len(symbols) else found


def _part(symbols: Sequence[Symbol], place: int, aim: int, well: int, most: int) -> int:
    """Return where the piece that begins at `place` stops."""
    low = place + max(1, aim // 2)
    high = min(place + well, len(symbols))
    for marks in _BREAKS:
        stops = [at + 1 for at in range(low, high) if symbols[at].name in marks and symbols[at].word == NOBODY]
        if stops:
            return min(stops, key=lambda stop: abs(stop - place - aim))
    for at in range(high, min(place + most, len(symbols))):
        if symbols[at].name == " ":
            return at + 1
    return min(place + most, len(symbols))
