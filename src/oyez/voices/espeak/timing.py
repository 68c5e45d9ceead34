"""espeak-ng's events to word times."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence

from oyez.voices.espeak.joints import shares
from oyez.voices.nouns import WordTime

__all__ = ["Event", "events", "word_times"]

WORD, PHONEME = 1, 7

_EVENT = struct.Struct("@iIiiiiP8s")
"""``espeak_EVENT`` of speak_lib.h: type, identifier, position, length, time, sample, a pointer, a union of 8 bytes."""

Event = tuple[int, int, int, str]
"""(kind, position in the text sent, sample, phoneme), in order of time."""

_Sound = tuple[int, int, str]
"""One phoneme: its first sample, the one after its last, and its name."""


def events(told: bytes) -> list[Event]:
    """Return the words and phonemes among a worker's events."""
    return [
        (kind, position - 1, sample, name.partition(b"\0")[0].decode("utf-8", "replace") if kind == PHONEME else "")
        for kind, _, position, _, _, sample, _, name in _EVENT.iter_unpack(told)
        if kind in (WORD, PHONEME)
    ]


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
            sounds[-1].append((sample, max(sample, end), name))
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
        return [WordTime(sounds[0][0] / rate, sounds[-1][1] / rate)]
    times, place = [], 0
    for share, certain in shares([name for _, _, name in sounds], alone):
        part = sounds[place : place + share]
        start = sounds[place][0] if place < len(sounds) else sounds[-1][1]
        place += share
        end = part[-1][1] if part else start
        times.append(WordTime(start / rate, end / rate, estimated=not certain))
    return times
