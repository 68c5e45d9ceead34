"""flite's segments to word times."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from oyez.voices.nouns import WordTime

__all__ = ["Segment", "counts", "segments", "word_times"]

Segment = tuple[str, float, float]
"""(phone, start, end) in seconds."""
PAUSE = "pau"


def segments(printed: str) -> list[Segment]:
    """Parse what ``-psdur`` prints (``pau:0.224 w:0.289 …``, each with its end) into sounding segments.

    flite parts what it takes for several sentences, and its clock begins again with each of them.
    """
    found: list[Segment] = []
    begin = last = 0.0
    for part in printed.split():
        name, colon, written = part.rpartition(":")
        if not colon:
            continue
        end = begin + float(written)
        if end < last:
            begin = last
            end = begin + float(written)
        if name != PAUSE:
            found.append((name, last, end))
        last = end
    return found


def counts(printed: str) -> list[int]:
    """Count the phones of each word in what ``-ps`` prints of words with a full stop after each."""
    runs, run = [], 0
    for name in printed.split():
        if name != PAUSE:
            run += 1
        elif run:
            runs.append(run)
            run = 0
    return [*runs, run] if run else runs


def word_times(heard: Sequence[Segment], alone: Sequence[int], words: int) -> tuple[WordTime, ...]:
    """Return one time a word.

    Args:
        heard: The sounding segments of the sentence.
        alone: How many phones each word has when said alone.
        words: How many words there are.

    Where the phones of the words said alone add up to those of the sentence, each word takes its own and the times
    are exact; else they are shared out in proportion and marked estimated.
    """
    if not heard:
        return (WordTime(0.0, 0.0, estimated=True),) * words
    exact = len(alone) == words and sum(alone) == len(heard)
    weights = list(alone) if exact else [1] * words
    edges = [round(edge * len(heard) / sum(weights)) for edge in accumulate(weights, initial=0)]
    return tuple(_time(heard, first, stop, exact=exact) for first, stop in pairwise(edges))


def _time(heard: Sequence[Segment], first: int, stop: int, *, exact: bool) -> WordTime:
    if first == stop:
        at = heard[min(first, len(heard) - 1)][1]
        return WordTime(at, at, estimated=True)
    return WordTime(heard[first][1], heard[stop - 1][2], estimated=not exact)
