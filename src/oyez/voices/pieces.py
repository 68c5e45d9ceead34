"""Long sentences in pieces that an engine takes, and their sounds as one again; no word is lost on the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices.nouns import Sound, WordTime

__all__ = ["joined", "pieces"]

_PAUSES = frozenset(",;:.!?–—…)、。，；")


def pieces(utterance: Utterance, fits: Callable[[Utterance], bool], title: str) -> list[Utterance]:
    """Return an utterance in as few cuts as make every piece fit, cut between words, at punctuation where it can be.

    Raises:
        OyezError: ``engine_failed`` where a single word does not fit.
    """
    if fits(utterance):
        return [utterance]
    count = len(utterance.words)
    if count < 2:
        raise OyezError("engine_failed", f"A single word is longer than {title} takes: leave it out.", status=500)
    cut = _cut(utterance)
    return [*pieces(_part(utterance, 0, cut), fits, title), *pieces(_part(utterance, cut, count), fits, title)]


def _cut(utterance: Utterance) -> int:
    """Return the number of the word to cut before: near the middle, after punctuation where there is some near it."""
    words, middle = utterance.words, len(utterance.words) // 2
    reach = len(words) // 6
    for away in range(reach + 1):
        for number in {middle - away, middle + away}:
            if 0 < number < len(words):
                before = words[number - 1]
                between = utterance.spoken[before.at + len(before.spoken) : words[number].at]
                if not _PAUSES.isdisjoint(between):
                    return number
    return max(1, middle)


def _part(utterance: Utterance, first: int, stop: int) -> Utterance:
    words = utterance.words
    begin = words[first].at if first else 0
    end = words[stop].at if stop < len(words) else len(utterance.spoken)
    shifted = tuple(replace(word, at=word.at - begin) for word in words[first:stop])
    return replace(utterance, spoken=utterance.spoken[begin:end], words=shifted)


def joined(sounds: Sequence[Sound]) -> Sound:
    """Return sounds end to end, with their word times where all of them have some."""
    if len(sounds) == 1:
        return sounds[0]
    words: list[WordTime] | None = []
    begin = 0.0
    for sound in sounds:
        if words is not None and sound.words is not None:
            words += [replace(time, start=time.start + begin, end=time.end + begin) for time in sound.words]
        else:
            words = None
        begin += sound.duration
    pcm = b"".join(sound.pcm for sound in sounds)
    return Sound(pcm, sounds[0].sample_rate, None if words is None else tuple(words))
