"""What an aligner is: who finds the words in a sound whose engine does not say when they are."""

from __future__ import annotations

import logging
import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from oyez.script import Utterance
from oyez.voices.alignment.align import VERSION, align
from oyez.voices.nouns import Sound, WordTime

__all__ = ["Aligner", "Beside", "times"]

log = logging.getLogger(__name__)


class Aligner(Protocol):
    """What finds words. A third party's is one class, named in the entry-point group ``oyez.aligners``.

    The class is made without arguments and must be cheap to make: models are loaded by the first `align`.
    """

    @property
    def version(self) -> str:
        """Part of the key of every take it aligns: its name, and what changes when it would find other times."""

    def align(self, utterance: Utterance, sound: Sound, references: Sequence[Sound]) -> Sequence[WordTime] | None:
        """Find the words. May be called from several threads at once; the same input always gives the same times.

        Args:
            utterance: What was said.
            sound: By whom, at any rate of samples.
            references: The same words by embedded voices, with their times; none in a language that has no such voice.

        Returns:
            One time for each word, starts never decreasing, each with its confidence from 0 to 1; None where it
            cannot tell, and the built-in aligner is asked.
        """

    def close(self) -> None:
        """Free models. The aligner is not used afterwards."""


class Beside:
    """The built-in aligner: the same words by embedded voices are laid beside the sound."""

    version = VERSION

    def align(self, utterance: Utterance, sound: Sound, references: Sequence[Sound]) -> tuple[WordTime, ...]:
        """Find the words; laid out by their letters where there is nothing to lay beside."""
        return align(utterance, sound, references)

    def close(self) -> None:
        """Nothing is held."""


def times(aligner: Aligner, utterance: Utterance, sound: Sound, references: Sequence[Sound]) -> tuple[WordTime, ...]:
    """Return one time for each word by an aligner, by the built-in one where it finds none or fails.

    Whatever it is, what it says is marked ``estimated``, and is taken only where each word has a place in the sound.
    """
    try:
        found = aligner.align(utterance, sound, references)
    except Exception as error:  # a third party's: its failure costs exactness, never the take
        log.warning("the aligner %s failed: %s: %s", type(aligner).__name__, type(error).__name__, error)
        found = None
    if found is None or not _fit(found, len(utterance.words), sound.duration):
        return align(utterance, sound, references)
    return tuple(replace(word, estimated=True, confidence=min(1.0, max(0.0, word.confidence))) for word in found)


def _fit(found: Sequence[WordTime], words: int, duration: float) -> bool:
    """Return whether there is a time for each word, in order and within the sound."""
    last = 0.0
    for word in found:
        if not (math.isfinite(word.confidence) and last <= word.start <= word.end <= duration):
            return False
        last = word.start
    return len(found) == words
