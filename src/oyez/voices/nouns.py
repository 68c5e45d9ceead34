"""The nouns of the third stage: who speaks, what an engine gives back, and one sentence spoken."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

import msgspec

from oyez.script import Utterance

__all__ = ["EMBEDDED", "Quality", "Sound", "Take", "Voice", "WordTime", "take_key"]

EMBEDDED = "espeak"
"""The engine that is always there and says when each word sounds."""

TAKE_FORMAT = 2
"""Raised when the meaning of a stored take changes, so that old ones are made again."""

Quality = Literal["basic", "good", "natural"]
"""How near to a person a voice is: rules over formants (``basic``), statistical or recorded units (``good``), neural
networks (``natural``)."""


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
        licence: SPDX identifier of what is used to make the sound, or in words where it has none.
        sample_rate: The engine's own rate, in hertz.
        rate: The engine's own speed setting that speaks news at about 200 WPM, calibrated on a fixed text.
        loudness: Integrated loudness of the calibration text at that rate, in LUFS, before any gain.
        quality: How near to a person.
        version: Of the voice's own model (a digest, a date), where it has one apart from the engine's version.
        size: Bytes its model takes, or would take, on this machine; 0 where it comes with the engine.
        installed: False for a voice that is known, and cannot speak until it is installed.
        needs: What it takes to install it, for a person to read: ``oyez voices install kokoro``.
        calibrated: False where `rate` was not measured on a text of its language. Lists leave such a voice out unless
            that language is asked for; it is found by id and name like any other.
        alias: Another id that it is found by, where a model's own way of naming gives it two.
        sharp: Whether its peaks stand so far above its mean that they are made rounder before they are limited.
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
    quality: Quality = "basic"
    version: str = ""
    size: int = 0
    installed: bool = True
    needs: str = ""
    calibrated: bool = True
    sharp: bool = False
    alias: str = ""


@dataclass(frozen=True, slots=True)
class WordTime:
    """When one spoken word sounds, in seconds from the start of its take.

    Attributes:
        start: First sound.
        end: Last sound; ``end >= start``.
        estimated: True where it was aligned or interpolated without the engine's own word.
        confidence: From 0 to 1, how far an estimated time is to be believed; 1 where it is the engine's own.
    """

    start: float
    end: float
    estimated: bool = False
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Sound:
    """What an engine gives back for one utterance.

    Attributes:
        pcm: Mono 16-bit little-endian samples.
        sample_rate: In hertz.
        words: One entry for each of the utterance's words, in order, starts never decreasing; None where the engine
            cannot say, and the words are to be found in the sound.
    """

    pcm: bytes
    sample_rate: int
    words: tuple[WordTime, ...] | None = None

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return len(self.pcm) / 2 / self.sample_rate


@dataclass(frozen=True, slots=True)
class Take:
    """One utterance by one voice: sound, and the time of each word.

    Attributes:
        key: See `take_key`. Equal keys mean equal bytes.
        voice: The id of the voice that speaks.
        sample_rate: In hertz.
        pcm: Mono 16-bit little-endian samples.
        words: One entry for each of the utterance's words, in order; starts never decrease.
        flaws: What the audit still holds against it, by name (``truncated``, ``silent``); empty for a good take.
    """

    key: str
    voice: str
    sample_rate: int
    pcm: bytes
    words: tuple[WordTime, ...]
    flaws: tuple[str, ...] = ()

    @property
    def duration(self) -> float:
        """Length in seconds."""
        return len(self.pcm) / 2 / self.sample_rate


def take_key(utterance: Utterance, voice: Voice, engine_version: str, pace: float) -> str:
    """Return the SHA-256 (hex) of everything that could change the sound, and of nothing else.

    That is: the spoken form, its words and phonemes, the language, the voice with its calibration and model, the
    engine's version and the pace. Ids, places in the page and pauses are left out, so that a correction elsewhere in
    the article, or the same sentence in another one, finds the take already made.
    """
    words = [(word.at, word.spoken, word.phonemes) for word in utterance.words]
    facts = (
        TAKE_FORMAT,
        utterance.spoken,
        words,
        utterance.language,
        voice.id,
        voice.rate,
        voice.version,
        engine_version,
        pace,
    )
    return hashlib.sha256(msgspec.json.encode(facts)).hexdigest()
