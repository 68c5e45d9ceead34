"""An engine's sound becomes a take: whatever every engine needs, done once for all of them."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from oyez.errors import OyezError
from oyez.script import Utterance, Word
from oyez.voices.nouns import EMBEDDED, Sound, Take, Voice, take_key
from oyez.voices.protocol import BatchEngine, Engine
from oyez.voices.splitting import halves, joined

if TYPE_CHECKING:
    from oyez.voices.catalogue import Catalogue

__all__ = ["Speaker"]

ATTEMPTS = 3
"""How often an utterance is asked for before it is split."""
LOST = 3
"""After so many utterances in a row that a voice could not say, it is down, and nobody speaks in its place."""

_LOSABLE = frozenset({"engine_failed", "service_failed", "service_slow", "service_busy"})
"""What may happen to one sentence. Whatever else is refused, a key or a budget, holds for the next one too."""

_WAITED = frozenset({"service_slow", "service_busy"})
"""What was asked for several times already, for minutes: a service that has said nothing yet is not asked once more."""

_PROBE = Utterance("probe.1", "probe", "paragraph", "en", 0, 6, "Hello.", "Hello.", (Word("Hello", 0, 0, 5),), 0.0)
"""What a voice is asked for that could not say the first sentence."""

log = logging.getLogger(__name__)


class Speaker:
    """Makes takes with the engines of a catalogue: audits them, asks again, finds their words. Threads may share it."""

    def __init__(self, voices: Catalogue) -> None:
        self._voices = voices
        self._lock = threading.Lock()
        self._failed: dict[str, int] = {}
        """For each voice that has spoken here: how many utterances in a row it could not say."""

    def version(self, voice: Voice) -> str:
        """Return what a voice's takes depend on beside the voice: its engine, the audit, and who finds its words."""
        engine = self._voices.engine(voice)
        if not _doubted(engine, voice):
            return engine.version
        from oyez.voices import alignment, audit

        return f"{engine.version}+audit{audit.VERSION}+align{alignment.aligner().version}"

    def batch(self, voice: Voice) -> int:
        """Return how many utterances this voice does well to be asked for at once."""
        engine = self._voices.engine(voice)
        return engine.capabilities.batch if isinstance(engine, BatchEngine) else 1

    def speak(self, utterance: Utterance, voice: Voice, pace: float) -> Take:
        """Make one take: the first of a few that the audit has nothing against, else the one it has least against.

        Where a voice that can speak gives no sound, another one says this utterance: the take's `voice` and key are
        that one's, so that it is asked for again next time.

        Raises:
            OyezError: ``engine_failed``, ``unknown_voice``, ``voice_not_installed``, and what its engine refuses.
        """
        engine = self._voices.engine(voice)
        try:
            take = self._audited(engine, utterance, voice, pace, None)
        except OyezError as error:
            return self._instead(utterance, voice, pace, error)
        if "silent" in take.flaws:
            silence = OyezError("engine_failed", f"{voice.name} gave only silence for a sentence.", status=500)
            return self._instead(utterance, voice, pace, silence)
        with self._lock:
            self._failed[voice.id] = 0
        return take

    def speak_batch(self, utterances: Sequence[Utterance], voice: Voice, pace: float) -> Iterator[Take]:
        """Make several takes of one voice, in order; at once where the engine can.

        Raises:
            OyezError: As `speak`, at the place of the utterance that failed.
        """
        engine = self._voices.engine(voice)
        if not isinstance(engine, BatchEngine) or len(utterances) == 1:
            yield from (self.speak(utterance, voice, pace) for utterance in utterances)
            return
        sounds = engine.speak_batch(utterances, voice, pace)
        for utterance in utterances:
            try:
                take = self._audited(engine, utterance, voice, pace, next(sounds))
            except (OyezError, StopIteration):
                take = self.speak(utterance, voice, pace)
            yield take

    def _audited(self, engine: Engine, utterance: Utterance, voice: Voice, pace: float, first: Sound | None) -> Take:
        """Return the best of a few attempts; `first` is the sound of attempt 0 where there is one already."""
        doubted = _doubted(engine, voice)
        references = self._references(utterance) if doubted and utterance.words else []
        best: tuple[Sound, tuple[str, ...]] | None = None
        heard: set[bytes] = set()
        for attempt in range(ATTEMPTS):
            sound = first if first is not None and attempt == 0 else engine.speak(utterance, voice, pace, attempt)
            if sound.pcm in heard:  # This engine draws no lots: it will not say it otherwise.
                break
            heard.add(sound.pcm)
            flaws = _flaws(utterance, sound, references, pace)
            if best is None or len(flaws) < len(best[1]):
                best = sound, flaws
            if not flaws:
                break
        if best is None:  # pragma: no cover - the first attempt always counts
            raise OyezError("engine_failed", f"{voice.name} made no sound.", status=500)
        if best[1]:
            best = self._in_halves(engine, utterance, voice, pace, references) or best
        return self._take(utterance, voice, pace, best[0], best[1], references)

    def _in_halves(
        self, engine: Engine, utterance: Utterance, voice: Voice, pace: float, references: Sequence[Sound]
    ) -> tuple[Sound, tuple[str, ...]] | None:
        """Return the utterance said in two parts where that is faultless."""
        parts = halves(utterance)
        if len(parts) < 2:
            return None
        sound = joined([engine.speak(part, voice, pace) for part in parts])
        if _flaws(utterance, sound, references, pace):
            return None
        return sound, ()

    def _instead(self, utterance: Utterance, voice: Voice, pace: float, error: OyezError) -> Take:
        """Return the take of another voice, or raise what happened."""
        if error.code in _LOSABLE - _WAITED and voice.id not in self._failed and self._speaks(voice):
            with self._lock:
                self._failed.setdefault(voice.id, 0)
        with self._lock:
            lost = self._failed.get(voice.id, LOST) + 1
            if voice.id in self._failed:
                self._failed[voice.id] = lost
        if error.code not in _LOSABLE or lost > LOST:
            raise error
        for other in self._voices.fallbacks(voice, utterance.language):
            try:
                take = self._audited(self._voices.engine(other), utterance, other, pace, None)
            except OyezError as second:
                log.warning("%s cannot speak for %s: %s", other.id, voice.id, second)
                continue
            if "silent" not in take.flaws:
                log.warning("%s speaks for %s: %s", other.id, voice.id, error)
                return take
        raise error

    def _speaks(self, voice: Voice) -> bool:
        """Return whether a voice that has not spoken yet can: its first sentence may be the one it cannot say."""
        try:
            sound = self._voices.engine(voice).speak(_PROBE, voice, 1.0)
        except OyezError:
            return False
        return not _flaws(_PROBE, sound, (), 1.0)

    def _references(self, utterance: Utterance) -> list[Sound]:
        """Return the utterance as the embedded engine's first woman and first man of its language say it, if any."""
        engine = self._voices.engines.get(EMBEDDED)
        if engine is None:
            return []
        base = utterance.language.partition("-")[0].lower()
        able = [voice for voice in engine.voices() if voice.language.partition("-")[0].lower() == base]
        pair = [next((voice for voice in able if voice.gender == gender), None) for gender in ("female", "male")]
        return [engine.speak(utterance, voice, 1.0) for voice in pair if voice is not None]

    def _take(
        self,
        utterance: Utterance,
        voice: Voice,
        pace: float,
        sound: Sound,
        flaws: tuple[str, ...],
        references: Sequence[Sound],
    ) -> Take:
        words = sound.words
        if words is None:
            from oyez.voices.alignment import aligner, times

            words = times(aligner(), utterance, sound, references)
        if len(words) != len(utterance.words):
            raise OyezError("engine_failed", f"{voice.name} lost count of its words.", status=500)
        key = take_key(utterance, voice, self.version(voice), pace)
        return Take(key, voice.id, sound.sample_rate, sound.pcm, words, flaws)


def _doubted(engine: Engine, voice: Voice) -> bool:
    """Return whether a voice's sound is compared with the embedded one's: rules and recorded units drop no words."""
    told = engine.capabilities
    return not told.word_times or told.remote or voice.quality == "natural"


def _flaws(utterance: Utterance, sound: Sound, references: Sequence[Sound], pace: float) -> tuple[str, ...]:
    """Return what the audit holds against a sound."""
    from oyez.voices.audit import against, alone

    words = len(utterance.words)
    return alone(sound, words=words) or against(sound, references, pace, words=words)
