"""From the spoken words of a take to the printed words of its sentence: exactly one entry for each.

Times here are seconds in the take. A spoken word that stands for nothing printed is nobody's; one that stands for
several printed words is divided between them by their letters; several that stand for the same ones count as one.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from oyez.audio.nouns import TimedWord
from oyez.script import Utterance
from oyez.voices import WordTime
from oyez.words import printed_words

__all__ = ["SHORTEST", "place_words", "shifted"]

SHORTEST = 0.01
"""Seconds every printed word gets at least, whatever the engine says: less than any word can be heard in."""


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Neighbouring printed words `first` to `last` (inclusive) and the time they share."""

    first: int
    last: int
    start: float
    end: float
    estimated: bool

    def merged(self, other: _Stretch) -> _Stretch:
        """Return both as one; its words can only be told apart by their letters."""
        first, last = min(self.first, other.first), max(self.last, other.last)
        estimated = first < last or self.estimated or other.estimated
        return _Stretch(first, last, min(self.start, other.start), max(self.end, other.end), estimated)


def place_words(utterance: Utterance, times: Sequence[WordTime], duration: float) -> list[TimedWord]:
    """Return the time of every printed word of a sentence.

    Args:
        utterance: The sentence.
        times: One for each of its spoken words.
        duration: Seconds of sound; at least `SHORTEST` for each printed word.

    Returns:
        One entry a printed word, in print order: starts rise, no interval is empty, each ends before or when the
        next starts, all lie inside 0 to `duration`.
    """
    spans = [(start + utterance.start, end + utterance.start) for start, end in printed_words(utterance.text)]
    if not spans:
        return []
    stretches = _in_order(_covering(_heard(utterance, times, spans), len(spans), duration))
    letters = [_letters(utterance.text[start - utterance.start : end - utterance.start]) for start, end in spans]
    pieces = _roomy([piece for stretch in stretches for piece in _divided(stretch, letters)], duration)
    return [
        TimedWord(
            text=utterance.text[start - utterance.start : end - utterance.start],
            block=utterance.block,
            start_char=start,
            end_char=end,
            start=piece.start,
            end=piece.end,
            estimated=piece.estimated,
        )
        for (start, end), piece in zip(spans, pieces, strict=True)
    ]


def shifted(word: TimedWord, offset: float, tempo: float) -> TimedWord:
    """Return a word of a take as a word of the file: `offset` seconds later, then all of it `tempo` times faster."""
    start, end = (word.start + offset) / tempo, (word.end + offset) / tempo
    return TimedWord(word.text, word.block, word.start_char, word.end_char, start, end, word.estimated)


def _heard(utterance: Utterance, times: Sequence[WordTime], spans: Sequence[tuple[int, int]]) -> list[_Stretch]:
    """Return, for each run of spoken words with the same printed words, those words and the run's time."""
    owned = [
        (_overlapped(word.start, word.end, spans), time)
        for word, time in zip(utterance.words, times, strict=True)
        if word.start < word.end
    ]
    stretches = []
    for owners, group in groupby(owned, key=lambda pair: pair[0]):
        if owners:
            run = [time for _, time in group]
            start, end = min(time.start for time in run), max(time.end for time in run)
            shared = len(owners) > 1
            estimated = shared or any(time.estimated for time in run)
            stretches.append(_Stretch(owners[0], owners[-1], start, end, estimated))
    return stretches


def _overlapped(start: int, end: int, spans: Sequence[tuple[int, int]]) -> range:
    """Return the indices of the printed words that share a character with `start` to `end`."""
    return range(
        bisect_right(spans, start, key=lambda span: span[1]),
        bisect_left(spans, end, key=lambda span: span[0]),
    )


def _covering(heard: Sequence[_Stretch], count: int, duration: float) -> list[_Stretch]:
    """Return stretches that name each of `count` printed words once, in print order.

    A word nobody says shares the time of the one before it (of the one after, at the front).
    """
    parts: list[_Stretch] = []
    for stretch in sorted(heard, key=lambda item: item.first):
        while parts and parts[-1].last >= stretch.first:
            stretch = parts.pop().merged(stretch)  # noqa: PLW2901 - it grows until it stands clear
        parts.append(stretch)
    if not parts:
        return [_Stretch(0, count - 1, 0.0, duration, estimated=True)]
    edges = [0, *(part.first for part in parts[1:]), count]
    return [
        replace(
            part, first=first, last=after - 1, estimated=part.estimated or (part.first, part.last) != (first, after - 1)
        )
        for part, first, after in zip(parts, edges, edges[1:], strict=False)
    ]


def _in_order(parts: Sequence[_Stretch]) -> list[_Stretch]:
    """Merge what is said in another order than it is printed ("5 May", "the fifth of May")."""
    ordered: list[_Stretch] = []
    for part in parts:
        grown = part
        while ordered and grown.start < ordered[-1].start + SHORTEST * _count(ordered[-1]):
            grown = ordered.pop().merged(grown)
        ordered.append(grown)
    return ordered


def _divided(stretch: _Stretch, letters: Sequence[int]) -> list[_Stretch]:
    """Return one stretch a word, its time shared out in proportion to the letters."""
    indices = range(stretch.first, stretch.last + 1)
    total = sum(letters[index] for index in indices)
    pieces, at = [], stretch.start
    for index in indices:
        until = at + (stretch.end - stretch.start) * letters[index] / total
        pieces.append(_Stretch(index, index, at, until, stretch.estimated))
        at = until
    return pieces


def _roomy(pieces: Sequence[_Stretch], duration: float) -> list[_Stretch]:
    """Return the pieces inside 0 to `duration`, starts at least `SHORTEST` apart, none reaching into the next.

    A word's end is no earlier than the ends before it: of "£5 million", the sound of "pounds" that follows is lit
    on the last printed word of the phrase and not on nothing.
    """
    starts = [piece.start for piece in pieces]
    least = 0.0
    for index, start in enumerate(starts):
        starts[index] = max(start, least)
        least = starts[index] + SHORTEST
    most = duration
    for index in reversed(range(len(starts))):
        most = starts[index] = max(min(starts[index], most - SHORTEST), 0.0)
    result, latest = [], 0.0
    for index, (piece, start) in enumerate(zip(pieces, starts, strict=True)):
        limit = starts[index + 1] if index + 1 < len(starts) else duration
        latest = max(latest, piece.end, start + SHORTEST)
        result.append(replace(piece, start=start, end=min(latest, limit)))
    return result


def _count(stretch: _Stretch) -> int:
    return stretch.last - stretch.first + 1


def _letters(word: str) -> int:
    return max(sum(map(str.isalnum, word)), 1)
