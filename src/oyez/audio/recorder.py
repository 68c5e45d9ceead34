"""Takes laid end to end with their pauses: one stream of samples, one clock, any number of files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil, isfinite
from typing import TYPE_CHECKING, Literal

from oyez.audio.marks import MarkBook
from oyez.audio.nouns import Finding, Pause, Recording, TimedUtterance, TimedWord, Timeline
from oyez.audio.protocol import RATE, Encoder
from oyez.audio.timeline import SHORTEST, place_words, shifted
from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices import Take, Voice, WordTime
from oyez.words import count_words

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from oyez.audio.mastering import Sound
    from oyez.audio.tempo import Stretch

__all__ = ["LEAD_IN", "TAIL", "TIGHTENED", "Recorder", "Tightness"]

Tightness = Literal["none", "some", "most"]
"""How much shorter the pauses between sentences are than the table of the script has them."""

LEAD_IN = 0.1
"""Seconds of silence before the first take: some players swallow the first tenth of a second."""

TAIL = 0.3
"""Seconds of silence after the last take, and laid after each one at once (where its pause is as long), so that its
last syllable leaves the encoder before the next take is made."""

TIGHTENED: dict[Tightness, float] = {"none": 1.0, "some": 0.6, "most": 0.3}
"""What is left of each pause between sentences. "most" still tells a paragraph (0.17 s) from a sentence (0.09 s)."""

_LONGEST_PAUSE = 10.0
_Span = TimedWord | TimedUtterance | Pause


class Recorder:
    """Lays takes on one clock and gives the samples to encoders. Memory does not grow with the sound.

    After an error, or when the recording is not wanted any more, call `abort`: nothing is left behind.
    """

    def __init__(
        self,
        voice: Voice,
        encoders: Sequence[Encoder] = (),
        *,
        pace: float = 1.0,
        tempo: float = 1.0,
        tighten: Tightness = "none",
        louder: float = 0.0,
    ) -> None:
        """Start a recording.

        Args:
            voice: Who speaks; its loudness sets the gain.
            encoders: What the samples are written to.
            pace: Pauses are divided by it; the takes were made at it.
            tighten: How much of the pauses is left out.
            louder: Decibels beside what the voices' loudness asks for; a fast pace makes a voice quieter.
            tempo: The whole stream is played this many times faster at the same pitch; the timeline follows.

        Raises:
            OyezError: ``tempo_out_of_range``.
        """
        from oyez.audio.mastering import PAUSED, TARGET_LUFS, gain_for

        self._target = TARGET_LUFS + PAUSED + louder
        self._voice, self._encoders = voice, tuple(encoders)
        self._pauses_kept, self._tempo = TIGHTENED[tighten] / pace, tempo
        self._gain = gain_for(voice.loudness, self._target)
        self._stretch = _stretch(tempo)
        self._words: list[TimedWord] = []
        self._utterances: list[TimedUtterance] = []
        self._pauses: list[Pause] = []
        self._marks = MarkBook()
        self._findings: list[Finding] = []
        self._laid = 0  # Samples given to the stretch.
        self._out = 0  # Samples given to the encoders.
        self._pending = 0  # Samples of silence owed before the next take.
        self._silent = 0  # Samples of silence laid since the last take.
        self._pause_start = 0
        self._first_sound: int | None = None
        self._last_sound = 0

    def add(self, utterance: Utterance, take: Take, voice: Voice | None = None, *, instead: bool = False) -> None:
        """Lay the next take.

        Args:
            utterance: What is said.
            take: How it sounds.
            voice: Who speaks in it where that is not the recording's voice.
            instead: True where that one speaks because the voice that was wanted could not.

        Raises:
            OyezError: ``bad_take`` where sound or times are unusable, ``disk_full``, ``unwritable_output``.
        """
        from oyez.audio.mastering import gain_for, mastered

        times = _checked(utterance, take)
        gain = gain_for(voice.loudness, self._target) if voice else self._gain
        sound = mastered(take, gain, sharp=(voice or self._voice).sharp)
        self._hold(utterance, take, instead)
        self._lay_silence(self._pending if self._utterances else round(LEAD_IN * RATE))
        at = self._laid
        self._close_pause(at)
        length = self._lay_sound(sound, at, count_words(utterance.text))
        self._note(utterance, times, sound.trimmed, at, length)
        self._owe(utterance.pause)

    def finish(self) -> Recording:
        """Lay the tail, complete every file and return what was recorded.

        Raises:
            OyezError: ``disk_full`` or ``unwritable_output``; then no file of this recording is left.
        """
        try:
            self._lay_silence(max(round(TAIL * RATE) - self._silent, 0))
            if self._stretch:
                self._push(self._stretch.finish())
                self._settle(self._stretch)
            marks = self._marks.marks(self._out / RATE)
            for encoder in self._encoders:
                encoder.finish(marks)
        except BaseException:
            self.abort()
            raise
        found = tuple(self._findings)
        return Recording(self._voice.id, self.wpm, self._out / RATE, RATE, self.timeline, found)

    def abort(self) -> None:
        """Stop every encoder and leave nothing behind that was not finished."""
        for encoder in self._encoders:
            encoder.abort()

    @property
    def timeline(self) -> Timeline:
        """The clock so far."""
        return Timeline(tuple(self._words), tuple(self._utterances), tuple(self._pauses))

    @property
    def duration(self) -> float:
        """Seconds laid so far, at the tempo."""
        return self._laid / RATE / self._tempo

    @property
    def wpm(self) -> float:
        """Printed words a minute from the first to the last sound so far, pauses included; 0.0 when nothing sounds."""
        if self._first_sound is None:
            return 0.0
        return len(self._words) * 60 * RATE * self._tempo / (self._last_sound - self._first_sound)

    def _lay_sound(self, sound: Sound, at: int, words: int) -> int:
        """Lay a take, with room for its words whatever its length; return its length in samples."""
        self._silent = 0
        self._lay(sound.pcm)
        if sound.first < sound.last:
            self._first_sound = at + sound.first if self._first_sound is None else self._first_sound
            self._last_sound = at + sound.last
        self._lay_silence(max(ceil(SHORTEST * words * RATE) - len(sound.pcm), 0))
        return self._laid - at

    def _note(self, utterance: Utterance, times: Sequence[WordTime], trimmed: float, at: int, length: int) -> None:
        """Write the take's words and place into the timeline."""
        offset, duration = at / RATE, length / RATE
        local = [
            WordTime(_within(time.start - trimmed, duration), _within(time.end - trimmed, duration), time.estimated)
            for time in times
        ]
        self._words += [shifted(word, offset, self._tempo) for word in place_words(utterance, local, duration)]
        start, end = offset / self._tempo, (offset + duration) / self._tempo
        self._utterances.append(TimedUtterance(utterance.id, utterance.block, start, end))
        self._marks.add(utterance, start, end)

    def _settle(self, stretch: Stretch) -> None:
        """Put every moment of the timeline where the stretch has put it, which the tempo tells to a period of pitch."""
        import numpy as np

        def moved(moments: Sequence[float]) -> list[float]:
            places = stretch.places(np.array(moments, np.float64) * (self._tempo * RATE))
            return [float(place) for place in places / RATE]

        def between(items: Sequence[_Span]) -> list[tuple[float, float]]:
            starts, ends = moved([each.start for each in items]), moved([each.end for each in items])
            return list(zip(starts, ends, strict=True))

        self._words = [replace(w, start=s, end=e) for w, (s, e) in zip(self._words, between(self._words), strict=True)]
        spans = between(self._utterances)
        self._utterances = [replace(u, start=s, end=e) for u, (s, e) in zip(self._utterances, spans, strict=True)]
        self._pauses = [Pause(start, end) for start, end in between(self._pauses)]

    def _hold(self, utterance: Utterance, take: Take, instead: bool) -> None:
        """Remember what is to be said against a take."""
        flaws = (*take.flaws, "other_voice") if instead else take.flaws
        self._findings.extend(Finding(utterance.id, flaw, take.voice) for flaw in flaws)

    def _owe(self, seconds: float) -> None:
        """Lay as much of a pause as a tail has, and owe the rest to the next take."""
        seconds = seconds * self._pauses_kept if isfinite(seconds) else 0.0
        pause = round(min(max(seconds, 0.0), _LONGEST_PAUSE) * RATE)
        now = min(pause, round(TAIL * RATE))
        self._pause_start = self._laid
        self._lay_silence(now)
        self._pending = pause - now

    def _close_pause(self, at: int) -> None:
        """Note the pause that ends where the next take begins."""
        if self._utterances and at > self._pause_start:
            scale = RATE * self._tempo
            self._pauses.append(Pause(self._pause_start / scale, at / scale))

    def _lay_silence(self, count: int) -> None:
        import numpy as np

        self._silent += count
        self._lay(np.zeros(count, np.int16))

    def _lay(self, pcm: NDArray[np.int16]) -> None:
        self._laid += len(pcm)
        self._push(self._stretch.write(pcm) if self._stretch else pcm)

    def _push(self, pcm: NDArray[np.int16]) -> None:
        self._out += len(pcm)
        for encoder in self._encoders:
            encoder.write(pcm)


def _checked(utterance: Utterance, take: Take) -> tuple[WordTime, ...]:
    """Return the take's word times where there is one for each word, each a number.

    Raises:
        OyezError: ``bad_take``.
    """
    finite = all(isfinite(time.start) and isfinite(time.end) for time in take.words)
    if len(take.words) != len(utterance.words) or not finite:
        raise OyezError(
            "bad_take",
            f"The voice {take.voice} gave {len(take.words)} word times for {len(utterance.words)} words "
            f"of {utterance.id}: make the take again.",
            status=500,
        )
    return take.words


def _within(seconds: float, duration: float) -> float:
    return min(max(seconds, 0.0), duration)


def _stretch(tempo: float) -> Stretch | None:
    """Return the stretch for a tempo, None where it would change nothing."""
    if tempo == 1.0:
        return None
    from oyez.audio.tempo import Stretch

    return Stretch(tempo)
