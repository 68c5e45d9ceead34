"""espeak-ng's events to word times."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from oyez.voices.espeak.joints import shares
from oyez.voices.nouns import WordTime

__all__ = ["Event", "word_times"]

WORD, PHONEME = 1, 7

Event = tuple[int, int, int, str]
"""(kind, position in the text sent, sample, phoneme): as the worker answers, in order of time."""


@dataclass(frozen=True, slots=True)
class _Sound:
    """One phoneme: its first and last sample, and its name."""

    start: int
    end: int
    name: str


def word_times(
    events: Sequence[Event],
    spans: Sequence[tuple[int, int]],
    alone: Mapping[int, Sequence[str]],
    length: int,
    rate: int,
) -> tuple[WordTime, ...]:
    """Return one time for each word.

    The word event itself is early by up to 50 ms, so a word starts with its first phoneme and ends with its last.
    A joint ("of the", one event) is split beside the phonemes of its words said alone; a word whose boundaries these
    do not tell is marked estimated. A word with no sound at all gets an empty time.

    Args:
        events: The worker's, in order.
        spans: (start, end) of each word in the text sent, in order.
        alone: Names of the phonemes of a word said alone, for the words of joints.
        length: Samples in all.
        rate: Samples a second.
    """
    groups = _group(events, spans, length)
    times: list[WordTime] = []
    last = 0
    for first, stop, sounds in groups:
        for time in _divide(sounds, [alone.get(index, ()) for index in range(first, stop)], last, rate):
            times.append(time)
            last = max(last, round(time.end * rate))
    return tuple(times)


def _group(
    events: Sequence[Event], spans: Sequence[tuple[int, int]], length: int
) -> list[tuple[int, int, list[_Sound]]]:
    """Return (first word, one past the last, sounds) for each run of words that one event announces."""
    heads: list[int] = []
    sounds: list[list[_Sound]] = []
    word = -1
    for number, (kind, position, sample, name) in enumerate(events):
        if kind == WORD:
            found = _word_at(spans, position, max(word, 0))
            if found is not None and found > word:
                word = found
                heads.append(found)
                sounds.append([])
        elif name and sounds:
            end = events[number + 1][2] if number + 1 < len(events) else length
            sounds[-1].append(_Sound(sample, max(sample, end), name))
    if not heads:
        return [(0, len(spans), [])] if spans else []
    heads[0] = 0
    return list(zip(heads, [*heads[1:], len(spans)], sounds, strict=True))


def _word_at(spans: Sequence[tuple[int, int]], position: int, low: int) -> int | None:
    """Return the word that holds a position, looking from word `low` on."""
    for index in range(low, len(spans)):
        start, end = spans[index]
        if position < start:
            return None
        if position < end:
            return index
    return None


def _divide(sounds: Sequence[_Sound], alone: Sequence[Sequence[str]], last: int, rate: int) -> list[WordTime]:
    """Divide the sounds of one joint among its words; `last` is where the word before ended, in samples."""
    if not sounds:
        return [WordTime(last / rate, last / rate, estimated=True)] * len(alone)
    if len(alone) == 1:
        return [WordTime(sounds[0].start / rate, sounds[-1].end / rate)]
    times, place = [], 0
    for share, certain in shares([sound.name for sound in sounds], alone):
        part = sounds[place : place + share]
        start = sounds[place].start if place < len(sounds) else sounds[-1].end
        place += share
        end = part[-1].end if part else start
        times.append(WordTime(start / rate, end / rate, estimated=not certain))
    return times
