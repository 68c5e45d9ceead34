"""The time of each word of a sound whose engine gives none."""

from __future__ import annotations

from oyez.script import Utterance
from oyez.voices.alignment.spread import spread
from oyez.voices.nouns import Sound, WordTime

__all__ = ["VERSION", "align"]

VERSION = "1"
"""Raised when the same sound would get other times; part of the key of every take that is aligned."""


def align(utterance: Utterance, sound: Sound) -> tuple[WordTime, ...]:
    """Return one time for each word of an utterance, all of them marked ``estimated``."""
    return spread(utterance, 0.0, sound.duration)
