"""What is found of a recording, held against what it is to be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from math import isfinite
from typing import TYPE_CHECKING, Any

from oyez.audio.mastering import TARGET_LUFS
from oyez.audio.nouns import Finding, Pause, TimedUtterance, TimedWord
from oyez.speed import AVERAGE_WPM

if TYPE_CHECKING:
    from oyez.audio.inspection.hearing import Hearing

__all__ = ["LOUDNESS_ROOM", "TRUE_PEAK_LIMIT", "Quality", "Spoken", "judged"]

LOUDNESS_ROOM = 1.0
"""LU that an article may lie from the target."""
TRUE_PEAK_LIMIT = -1.0
"""dBTP."""
_LONGEST_SILENCE = 2.5
"""Seconds: longer than any pause of the script's table, so that a listener would look at his telephone."""
_SLOWEST, _FASTEST = 0.5 * AVERAGE_WPM, 4 * AVERAGE_WPM


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is said, as far as it is known.

    Attributes:
        words: The printed words, each with its time; empty where only their number is known.
        lines: The sentences with their times.
        count: How many printed words there are.
        takes: How many sentences were made and audited; 0 where that is not known.
        findings: What the audit holds against some.
        unknown: Names whose sound the voice guesses.
    """

    words: tuple[TimedWord, ...] = ()
    lines: tuple[TimedUtterance, ...] = ()
    count: int = 0
    takes: int = 0
    findings: tuple[Finding, ...] = ()
    unknown: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quality:
    """A recording's figures.

    Attributes:
        title: What it is of.
        duration: Seconds.
        loudness: LUFS; None in silence.
        true_peak: dBTP; None in silence.
        clipped: Samples at full scale.
        silences: Where nothing is heard for 0.2 s and longer.
        wpm: Printed words a minute from the first to the last sound; 0.0 where no words are known.
        spoken: What is said.
        remarks: What is not as it should be, in stable words; see `judged`.
    """

    title: str
    duration: float
    loudness: float | None
    true_peak: float | None
    clipped: int
    silences: tuple[Pause, ...]
    wpm: float
    spoken: Spoken = field(default_factory=Spoken)
    remarks: tuple[str, ...] = ()

    @property
    def silent(self) -> float:
        """Seconds of silence in all."""
        return sum(pause.end - pause.start for pause in self.silences)

    def data(self) -> dict[str, Any]:
        """Return the figures as JSON data."""
        inner = [pause for pause in self.silences if pause.start > 0 and pause.end < self.duration - 0.02]
        return {
            "title": self.title,
            "duration": round(self.duration, 3),
            "loudness": self.loudness and round(self.loudness, 2),
            "true_peak": self.true_peak and round(self.true_peak, 2),
            "clipped": self.clipped,
            "silence": {
                "share": round(self.silent / self.duration, 4) if self.duration else 0.0,
                "longest": round(max((pause.end - pause.start for pause in inner), default=0.0), 3),
                "pauses": len(inner),
            },
            "wpm": round(self.wpm, 2),
            "words": self.spoken.count,
            "takes": {"audited": self.spoken.takes, "held": len({each.utterance for each in self.spoken.findings})},
            "findings": [
                {"utterance": each.utterance, "flaw": each.flaw, "voice": each.voice} for each in self.spoken.findings
            ],
            "names_unknown": list(self.spoken.unknown),
            "remarks": list(self.remarks),
        }


def judged(title: str, hearing: Hearing, spoken: Spoken) -> Quality:
    """Return what was found, with remarks.

    ``silent``, ``too_quiet``, ``too_loud`` (more than 1 LU from -16 LUFS), ``peaks`` (above -1 dBTP), ``clipped``,
    ``long_silence`` (over 2.5 s), ``odd_speed`` (outside 100 to 800 WPM), ``held_takes``.
    """
    silences = hearing.silences()
    first = silences[0].end if silences and silences[0].start == 0 else 0.0
    last = silences[-1].start if silences and silences[-1].end >= hearing.duration - 0.02 else hearing.duration
    found = Quality(
        title,
        hearing.duration,
        hearing.loudness if isfinite(hearing.loudness) else None,
        hearing.true_peak if isfinite(hearing.true_peak) else None,
        hearing.full,
        silences,
        spoken.count * 60 / (last - first) if last > first and spoken.count else 0.0,
        spoken,
    )
    return Quality(
        title, found.duration, found.loudness, found.true_peak, found.clipped, silences, found.wpm, spoken,
        tuple(_remarks(found)),
    )  # fmt: skip


def _remarks(found: Quality) -> Iterator[str]:
    if found.loudness is None:
        yield "silent"
    elif abs(found.loudness - TARGET_LUFS) > LOUDNESS_ROOM:
        yield "too_quiet" if found.loudness < TARGET_LUFS else "too_loud"
    if found.true_peak is not None and found.true_peak > TRUE_PEAK_LIMIT:
        yield "peaks"
    if found.clipped:
        yield "clipped"
    if found.loudness is not None and any(pause.end - pause.start > _LONGEST_SILENCE for pause in found.silences):
        yield "long_silence"
    if found.wpm and not _SLOWEST <= found.wpm <= _FASTEST:
        yield "odd_speed"
    if found.spoken.findings:
        yield "held_takes"
