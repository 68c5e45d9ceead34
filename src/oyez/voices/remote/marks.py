"""What services say of when words sound, each in its own way, as one time a word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from oyez.script import Utterance
from oyez.voices.nouns import WordTime

__all__ = ["from_characters", "from_starts", "from_tokens", "heard_until"]

_FRAME_SECONDS = 0.01
_QUIET = 0.02
"""A frame below this share of the loudest counts as silence."""
_ENOUGH = 0.5
"""Where fewer of the words have a time of their own than this, the sound is aligned as if none had."""

Span = tuple[float, float]


def from_starts(
    utterance: Utterance, starts: Mapping[int, float], pcm: bytes, rate: int
) -> tuple[WordTime, ...] | None:
    """Return a time for each word from the seconds at which some of them start, None where too few have one.

    A word ends where the next begins, or earlier where its sound has ended. Words without a start of their own share
    what is left of the word before them, by their letters, and are marked estimated.
    """
    count, duration = len(utterance.words), len(pcm) / 2 / rate
    known = sorted(number for number in starts if 0 <= number < count)
    if len(known) < max(1, count * _ENOUGH):
        return None
    spans: list[Span | None] = [None] * count
    for number, after in pairwise([*known, count]):
        begin = min(duration, max(0.0, starts[number]))
        until = min(duration, max(begin, starts[after])) if after < count else duration
        end = heard_until(pcm, rate, begin, until)
        weights = [len(word.spoken) for word in utterance.words[number:after]]
        first = begin + (end - begin) * weights[0] / sum(weights)
        spans[number] = (begin, end if len(weights) == 1 else first)
    return _filled(utterance, spans, duration)


def from_characters(
    utterance: Utterance, characters: Sequence[str], starts: Sequence[float], ends: Sequence[float], duration: float
) -> tuple[WordTime, ...] | None:
    """Return a time for each word from the times of the characters of the very text that was sent.

    None where they are not the characters of that text.
    """
    if not len(characters) == len(starts) == len(ends) == len(utterance.spoken):
        return None
    spans: list[Span | None] = []
    for word in utterance.words:
        stop = word.at + len(word.spoken)
        spans.append((starts[word.at], max(ends[word.at : stop])) if stop > word.at else None)
    return _filled(utterance, spans, duration)


def from_tokens(
    utterance: Utterance, tokens: Sequence[tuple[str, float, float]], duration: float
) -> tuple[WordTime, ...] | None:
    """Return a time for each word from the service's own words, each with its start and end in seconds.

    The two are matched by their letters and digits, in order. None where the service said other letters than ours, as
    it does where it has spelt a figure out.
    """
    owners = [number for number, (text, _, _) in enumerate(tokens) for _ in _letters(text)]
    said = "".join(_letters(text) for text, _, _ in tokens)
    ours = [_letters(word.spoken) for word in utterance.words]
    if said != "".join(ours):
        return None
    spans: list[Span | None] = []
    place = 0
    for letters in ours:
        if letters:
            first, last = tokens[owners[place]], tokens[owners[place + len(letters) - 1]]
            spans.append((first[1], last[2]))
        else:
            spans.append(None)
        place += len(letters)
    return _filled(utterance, spans, duration)


def heard_until(pcm: bytes, rate: int, begin: float, until: float) -> float:
    """Return where sound ends between two times, in seconds; `until` where it does not end before."""
    import numpy as np

    sound = np.abs(np.frombuffer(pcm, "<i2").astype(np.int32))
    first, last = round(begin * rate), min(round(until * rate), len(sound))
    step = max(1, round(_FRAME_SECONDS * rate))
    frames = -(-(last - first) // step)
    if frames < 2:
        return until
    loudest = int(sound.max())
    padded = np.zeros(frames * step, np.int32)
    padded[: last - first] = sound[first:last]
    loud = np.flatnonzero(padded.reshape(frames, step).max(axis=1) > _QUIET * loudest)
    if not len(loud) or loud[-1] == frames - 1:
        return until
    return float(min(until, (first + (int(loud[-1]) + 1) * step) / rate))


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _filled(utterance: Utterance, spans: Sequence[Span | None], duration: float) -> tuple[WordTime, ...]:
    """Return the known times, kept in order and inside the sound; runs of unknown ones share the time between."""
    weights = [max(1, len(word.spoken)) for word in utterance.words]
    times: list[WordTime] = []
    number = 0
    latest = 0.0
    while number < len(spans):
        span = spans[number]
        if span is not None:
            start = min(duration, max(latest, span[0]))
            times.append(WordTime(start, min(duration, max(start, span[1]))))
            latest = start
            number += 1
            continue
        stop = next((later for later in range(number, len(spans)) if spans[later] is not None), len(spans))
        begin = times[-1].end if times else 0.0
        following = spans[stop] if stop < len(spans) else None
        until = max(begin, min(duration, following[0] if following else duration))
        whole = sum(weights[number:stop])
        for word in range(number, stop):
            end = begin + (until - begin) * weights[word] / whole
            times.append(WordTime(begin, end, estimated=True, confidence=0.5))
            whole -= weights[word]
            begin = end
        latest = times[-1].start
        number = stop
    return tuple(times)
