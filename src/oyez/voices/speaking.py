"""An engine's sound becomes a take: whatever every engine needs, done once for all of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices.nouns import Sound, Take, Voice, take_key
from oyez.voices.protocol import BatchEngine

EMBEDDED = "espeak"
"""The engine that is always there and says when each word sounds."""

if TYPE_CHECKING:
    from oyez.voices.catalogue import Catalogue

__all__ = ["EMBEDDED", "Speaker"]


class Speaker:
    """Makes takes with the engines of a catalogue. Threads may share it."""

    def __init__(self, voices: Catalogue) -> None:
        self._voices = voices

    def version(self, voice: Voice) -> str:
        """Return what a voice's takes depend on beside the voice: its engine, and where its word times come from."""
        from oyez.voices.alignment import VERSION

        engine = self._voices.engine(voice)
        return engine.version if engine.capabilities.word_times else f"{engine.version}+align{VERSION}"

    def batch(self, voice: Voice) -> int:
        """Return how many utterances this voice does well to be asked for at once."""
        engine = self._voices.engine(voice)
        return engine.capabilities.batch if isinstance(engine, BatchEngine) else 1

    def speak(self, utterance: Utterance, voice: Voice, pace: float) -> Take:
        """Make one take.

        Raises:
            OyezError: ``engine_failed``, ``unknown_voice``, ``voice_not_installed``.
        """
        return self._take(utterance, voice, pace, self._voices.engine(voice).speak(utterance, voice, pace))

    def speak_batch(self, utterances: Sequence[Utterance], voice: Voice, pace: float) -> Iterator[Take]:
        """Make several takes of one voice, in order; at once where the engine can.

        Raises:
            OyezError: As `speak`, at the place of the utterance that failed.
        """
        engine = self._voices.engine(voice)
        if not isinstance(engine, BatchEngine) or len(utterances) == 1:
            yield from (self.speak(utterance, voice, pace) for utterance in utterances)
            return
        for utterance, sound in zip(utterances, engine.speak_batch(utterances, voice, pace), strict=True):
            yield self._take(utterance, voice, pace, sound)

    def _references(self, utterance: Utterance) -> list[Sound]:
        """Return the utterance as the embedded engine's first woman and first man of its language say it, if any."""
        engine = self._voices.engines.get(EMBEDDED)
        if engine is None:
            return []
        base = utterance.language.partition("-")[0].lower()
        able = [voice for voice in engine.voices() if voice.language.partition("-")[0].lower() == base]
        pair = [next((voice for voice in able if voice.gender == gender), None) for gender in ("female", "male")]
        return [engine.speak(utterance, voice, 1.0) for voice in pair if voice is not None]

    def _take(self, utterance: Utterance, voice: Voice, pace: float, sound: Sound) -> Take:
        words = sound.words
        if words is None:
            from oyez.voices.alignment import align

            words = align(utterance, sound, self._references(utterance))
        if len(words) != len(utterance.words):
            raise OyezError("engine_failed", f"{voice.id} lost count of its words.", status=500)
        key = take_key(utterance, voice, self.version(voice), pace)
        return Take(key, voice.id, sound.sample_rate, sound.pcm, words)
