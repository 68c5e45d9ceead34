"""An engine for tests: a tone a word, as fast as one asks, and as slow as the test says."""

from __future__ import annotations

import array
import math
import threading

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices import DEFAULT_VOICE, Capabilities, Sound, Voice, WordTime

__all__ = ["ToneEngine"]

RATE = 24_000
WORD = 0.3
"""Seconds a word: 200 words a minute."""


class ToneEngine:
    """Speaks every word as a hum. `permits` holds takes back one by one; None lets all of them pass.

    An utterance that holds the word ``Kaput`` fails.
    """

    name = "tone"
    version = "1"
    capabilities = Capabilities("GPL-3.0-or-later", "text", word_times=True, paces=(0.5, 4.0))
    permits: threading.Semaphore | None = None

    def voices(self) -> list[Voice]:
        """Two English voices, one in the place of the default voice, and a French one."""
        facts = ("neutral", "GPL-3.0-or-later", RATE, 200.0, -16.0)
        return [
            Voice("tone:en+low", "Low", "tone", "en-GB", "British", *facts),  # type: ignore[arg-type]
            Voice(DEFAULT_VOICE, "High", "tone", "en-US", "American", *facts),  # type: ignore[arg-type]
            Voice("tone:fr", "Aiguë", "tone", "fr-FR", "French", *facts),  # type: ignore[arg-type]
        ]

    def speak(self, utterance: Utterance, voice: Voice, pace: float, attempt: int = 0) -> Sound:
        """Hum."""
        if self.permits is not None and not self.permits.acquire(timeout=120):
            raise OyezError("engine_failed", "The test never let this take pass.", status=500)
        if "Kaput" in utterance.spoken:
            raise OyezError("engine_failed", "This sentence cannot be spoken.", status=500)
        pitch = 110 if voice.id.endswith("low") else 220
        count = int(WORD * RATE) * max(1, len(utterance.words))
        pcm = array.array("h", (int(8000 * math.sin(2 * math.pi * pitch * n / RATE)) for n in range(count)))
        times = tuple(WordTime(n * WORD, (n + 1) * WORD) for n in range(len(utterance.words)))
        return Sound(pcm.tobytes(), RATE, times)

    def close(self) -> None:
        """Nothing is held."""
