"""An utterance in two, for engines that lose themselves in long ones; and their sounds in one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from oyez.script import Utterance
from oyez.voices.nouns import Sound, WordTime

__all__ = ["halves", "joined"]

_PAUSE = 0.15
"""Seconds between two halves."""
_MARKS = ",;:–—"
_LEAST = 3
"""Words in a half at least."""


def halves(utterance: Utterance) -> tuple[Utterance, ...]:
    """Return the utterance's two halves, parted at the mark nearest to its middle, else between two words.

    One that is too short stays whole. The spoken form and the words are divided, nothing else: the halves are for an
    engine, not for a timeline.
    """
    words = utterance.words
    if len(words) < 2 * _LEAST:
        return (utterance,)
    places = range(_LEAST, len(words) - _LEAST + 1)

    def cost(place: int) -> tuple[bool, int]:
        end = words[place - 1].at + len(words[place - 1].spoken)
        between = utterance.spoken[end : words[place].at]
        return not any(mark in between for mark in _MARKS), abs(2 * place - len(words))

    place = min(places, key=cost)
    at = words[place].at
    first = replace(utterance, spoken=utterance.spoken[:at].rstrip(), words=words[:place])
    rest = tuple(replace(word, at=word.at - at) for word in words[place:])
    return first, replace(utterance, spoken=utterance.spoken[at:], words=rest)


def joined(sounds: Sequence[Sound]) -> Sound:
    """Return sounds of one rate as one, a short pause between them; without word times where one has none."""
    rate = sounds[0].sample_rate
    pause = bytes(2 * round(_PAUSE * rate))
    words: list[WordTime] | None = []
    at = 0.0
    for sound in sounds:
        if words is not None and sound.words is not None:
            words += (replace(word, start=word.start + at, end=word.end + at) for word in sound.words)
        else:
            words = None
        at += sound.duration + len(pause) / 2 / rate
    pcm = pause.join(sound.pcm for sound in sounds)
    return Sound(pcm, rate, None if words is None else tuple(words))
