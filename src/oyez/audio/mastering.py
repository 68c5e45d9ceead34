"""One take made ready to be laid: trimmed, faded, levelled, limited. A function of the take and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from oyez.audio.limiter import BLOCK, block_peaks, limited
from oyez.audio.pcm import samples, to_int16
from oyez.audio.protocol import RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from oyez.voices import Take

__all__ = ["PAUSED", "TARGET_LUFS", "Sound", "gain_for", "mastered"]

TARGET_LUFS = -16.0
"""Integrated loudness of a recording: what podcast directories ask for (AES TD1008 speech, Apple Podcasts)."""

PAUSED = 0.6
"""Decibels that make good what a recording is quieter by than its takes end to end, as voices are calibrated: the gate
lets parts of its pauses through, and the limiter takes some of what is added (benchmarks/recordings.py, 32 voices)."""

_LOUDEST_GAIN_DB = 30.0
"""More would lift an engine's hiss, not a voice."""

_SILENCE = 0.001
"""-60 dB: what lies this far below the take's own peak is silence."""
_FLOOR = 8 / 32768
"""-72 dBFS: dither and rounding of an engine that has stopped speaking."""
_MARGIN = round(0.015 * RATE)
"""Samples kept around the sound, so that the breath before a soft consonant stays."""
_NEAR = 64 * BLOCK
"""Samples in which an edge is looked for."""
_FADE = round(0.005 * RATE)


@dataclass(frozen=True, slots=True)
class Sound:
    """A take as it will be heard.

    Attributes:
        pcm: Mono at `RATE`, shape (n,).
        trimmed: Seconds cut from the take's front; word times move by it.
        first: Index of the first sample that sounds; ``len(pcm)`` in silence.
        last: One past the last that sounds; 0 in silence.
    """

    pcm: NDArray[np.int16]
    trimmed: float
    first: int
    last: int


def gain_for(loudness: float, target: float = TARGET_LUFS) -> float:
    """Return the factor that brings a voice of `loudness` LUFS to a target; 1.0 where it says nothing usable."""
    if not np.isfinite(loudness):
        return 1.0
    return float(10 ** (min(target - loudness, _LOUDEST_GAIN_DB) / 20))


def mastered(take: Take, gain: float, *, sharp: bool = False) -> Sound:
    """Return a take trimmed of its silent edges, faded over 5 ms and levelled; never louder than the ceiling.

    `sharp` is said of the voice (`Voice.sharp`).

    Raises:
        OyezError: ``bad_take``.
    """
    pairs = samples(take, sharp=sharp)
    peaks = block_peaks(pairs)
    start, first, last, end = _edges(pairs[:, 0], peaks)
    level = limited(pairs[start:end], gain, peaks[start // BLOCK : -(-end // BLOCK)])
    return Sound(to_int16(_faded(level)), start / RATE, first - start, last - start)


def _edges(pcm: NDArray[np.float32], peaks: NDArray[np.float32]) -> tuple[int, int, int, int]:
    """Return where to cut and where sound begins and ends: start (of a block), first, last, end. Silence is not cut."""
    least = max(_FLOOR, _SILENCE * float(peaks.max(initial=0.0)))
    loud = np.flatnonzero(peaks > least)
    if not len(loud):
        return 0, 0, len(pcm), len(pcm)
    first, last = int(loud[0]) * BLOCK, min((int(loud[-1]) + 1) * BLOCK, len(pcm))
    # What lies between two samples rings before and after them; where sound begins and ends, the samples say.
    first += int((np.abs(pcm[first : first + _NEAR]) > least).argmax())
    last -= int((np.abs(pcm[max(last - _NEAR, first) : last][::-1]) > least).argmax())
    return max(first - _MARGIN, 0) // BLOCK * BLOCK, first, last, min(last + _MARGIN, len(pcm))


def _faded(pcm: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the samples, changed in place, rising from and falling to nothing, so that no join clicks."""
    length = min(_FADE, len(pcm) // 2)
    if length:
        ramp = (np.arange(1, length + 1, dtype=np.float32) / (length + 1)).astype(np.float32)
        pcm[:length] *= ramp
        pcm[-length:] *= ramp[::-1]
    return pcm
