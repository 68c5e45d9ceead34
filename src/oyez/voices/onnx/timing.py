"""Lengths of symbols become the times of words."""

from __future__ import annotations

from collections.abc import Iterable

from oyez.voices.nouns import WordTime

__all__ = ["word_times"]


def word_times(spans: Iterable[tuple[int, int, int]], words: int, rate: int) -> tuple[WordTime, ...]:
    """Return one time for each word.

    Args:
        spans: (word, first sample, one past the last) of each symbol that belongs to a word, in order of time.
        words: How many words there are.
        rate: Samples a second.

    A word without a symbol (a dash, a smiley) has no sound: an empty time where the word before it ends.
    """
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for word, start, end in spans:
        starts.setdefault(word, start)
        ends[word] = end
    times: list[WordTime] = []
    last = 0.0
    for word in range(words):
        if word in starts:
            times.append(WordTime(starts[word] / rate, ends[word] / rate))
        else:
            times.append(WordTime(last, last, estimated=True))
        last = times[-1].end
    return tuple(times)
