"""The nouns of the third stage: who speaks, and one sentence spoken."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable

import msgspec

from oyez.script import Utterance

__all__ = ["Engine", "Take", "Voice", "WordTime", "take_key"]

TAKE_FORMAT = 1
"""Raised when the meaning of a stored take changes, so that old ones are made again."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Someone who can read aloud.

    Attributes:
        id: ``engine:name``, stable for ever: ``espeak:en-us+f5``.
        name: What a listener sees: ``Harriet``.
        engine: The engine's name, the part of `id` before the colon.
        language: BCP 47 of the accent: ``en-US``.
        accent: In words: ``American``.
        gender: ``female``, ``male`` or ``neutral``.
        licence: SPDX identifier of what is used to make the sound.
        sample_rate: The engine's own rate, in hertz.
        rate: The engine's own speed setting that speaks news at about 200 WPM, calibrated on a fixed text.
        loudness: Integrated loudness of the calibration text at that rate, in LUFS, before any gain.
    """

    id: str
    name: str
    engine: str
    language: str
    accent: str
    gender: Literal["female", "male", "neutral"]
    licence: str
    sample_rate: int
    rate: float
    loudness: float


@dataclass(frozen=True, slots=True)
class WordTime:
    """When one spoken word sounds, in seconds from the start of its take.

    Attributes:
        start: First sound.
        end: Last sound; ``end >= start``.
        estimated: True where it was aligned or interpolated without the engine's own word.
    """

    start: float
    end: float
    estimated: bool = False


@dataclass(frozen=True, slots=True)
class Take:
    """One utterance by one voice: sound, and the time of each word.

    Attributes:
        key: See `take_key`. Equal keys mean equal bytes.
        voice: The voice's id.
        sample_rate: In hertz.
        pcm: Mono 16-bit little-endian samples.
        words: One entry for each of the utterance's words, in order; starts never decrease.
    """

    key: str
    voice: str
    sample_rate: int
    pcm: bytes
    words: tuple[WordTime, ...]

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return len(self.pcm) / 2 / self.sample_rate


def take_key(utterance: Utterance, voice: Voice, engine_version: str, pace: float) -> str:
    """Return the SHA-256 (hex) of everything that could change the sound, and of nothing else.

    That is: the spoken form, its words and phonemes, the language, the voice with its calibration, the engine's
    version and the pace. Ids, places in the page and pauses are left out, so that a correction elsewhere in the
    article, or the same sentence in another one, finds the take already made.
    """
    words = [(word.at, word.spoken, word.phonemes) for word in utterance.words]
    facts = (
        TAKE_FORMAT,
        utterance.spoken,
        words,
        utterance.language,
        voice.id,
        voice.rate,
        engine_version,
        pace,
    )
    return hashlib.sha256(msgspec.json.encode(facts)).hexdigest()


@runtime_checkable
class Engine(Protocol):
    """What can speak. A third party's engine is one class, named in the entry-point group ``oyez.engines``.

    The class is made without arguments and must be cheap to make: load models on the first `speak`.
    """

    name: str
    """The part of a voice's id before the colon."""

    @property
    def version(self) -> str:
        """Changes whenever the same text could sound otherwise: library, model and adapter versions."""

    def voices(self) -> Iterable[Voice]:
        """The voices that can speak now."""

    def speak(self, utterance: Utterance, voice: Voice, pace: float) -> Take:
        """Make one take. May be called from several threads at once.

        Args:
            utterance: What to say.
            voice: One of `voices()`.
            pace: Multiple of the voice's calibrated rate; 1.0 is about 200 WPM.

        Raises:
            OyezError: ``engine_failed`` where no sound could be made.
        """

    def close(self) -> None:
        """Free processes and models. The engine is not used afterwards."""
