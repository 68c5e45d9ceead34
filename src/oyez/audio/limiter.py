"""A look-ahead limiter: turns the gain down before a peak comes, and up again slowly after it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from oyez.audio.encoding import RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["CEILING", "limited"]

CEILING: float = 10 ** (-3.0 / 20)
"""Largest magnitude let through, of samples and of what lies half-way between them: 2 dB below -1 dBTP, for what lies
at other places between the samples, and for what MP3 and AAC add when decoded (up to 1.1 dB measured)."""

_TAPS = 12
"""Length of the filter that finds the half-way points; true to 0.1 dB up to 9.5 kHz."""

_BLOCK = 8
"""Samples to one value of the gain: 3,000 values a second, far above what a gain may move."""
_LOOK_AHEAD = 15
"""Blocks over which the gain comes down: 5 ms, so that no attack is heard as a click."""
_RELEASE = 80.0 * _BLOCK / RATE
"""Decibels a block by which it comes back: 80 dB a second, 0.8 dB in a period of a low voice; at 40 a voice of sharp
peaks stayed 1.3 LU too quiet, whatever its gain."""


def limited(pcm: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return samples (n,) whose magnitude is nowhere above `CEILING`; unchanged where it is not above it anyway."""
    if float(np.abs(pcm).max(initial=0.0)) <= CEILING / 2:  # Then no point between its samples is above it.
        return pcm
    peaks = _peaks(pcm)
    if peaks.max(initial=0.0) <= CEILING:
        return pcm
    wanted = 20 * np.log10(CEILING / np.maximum(peaks, CEILING))
    factors = (10 ** (_smoothed(wanted) / 20)).astype(np.float32)
    # The factor at each edge between blocks holds for both, so a line between two edges never goes above either.
    rise = np.diff(factors)[:, None] * (np.arange(_BLOCK, dtype=np.float32) / _BLOCK)
    gain = (factors[:-1, None] + rise).reshape(-1)[: len(pcm)]
    result: NDArray[np.float32] = np.clip(pcm * gain, -CEILING, CEILING)  # The clip takes off the rounding alone.
    return result


@cache
def _half_way() -> NDArray[np.float32]:
    """Return a windowed sinc that gives the point half-way to the next sample."""
    place = np.arange(_TAPS) - (_TAPS - 1) / 2
    taps = np.sinc(place) * np.kaiser(_TAPS, 4.0)
    return np.asarray(taps / taps.sum(), np.float32)


def _peaks(pcm: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the largest magnitude in each block, half-way points counted; the last block may be short."""
    padded = np.zeros(-(-len(pcm) // _BLOCK) * _BLOCK, np.float32)
    between = np.abs(np.convolve(pcm, _half_way(), "full")[_TAPS // 2 - 1 : _TAPS // 2 - 1 + len(pcm)])
    np.maximum(np.abs(pcm), between, out=padded[: len(pcm)])
    level = padded.reshape(-1, _BLOCK)
    for half in (4, 2, 1):  # Pairs of columns: several times as fast as numpy's own maximum of short rows.
        level = np.maximum(level[:, :half], level[:, half : 2 * half])
    result: NDArray[np.float64] = level[:, 0].astype(np.float64)
    return result


def _smoothed(wanted: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return decibels at the edges between blocks, one more than blocks, nowhere above a neighbouring block's.

    Each step keeps that bound: the least of the blocks ahead, the slow way back up as a running least along a
    slope, and a mean over as many blocks as were looked ahead.
    """
    quiet = np.zeros(_LOOK_AHEAD)
    edges = np.minimum(np.append(wanted, 0.0), np.append(0.0, wanted))
    ahead = np.concatenate((quiet, edges, quiet))
    for reach in (1, 2, 4, 8):  # The least of 2, 4, 8, 16 neighbours: `_LOOK_AHEAD` and the block itself.
        ahead = np.minimum(ahead[:-reach], ahead[reach:])
    slope = _RELEASE * np.arange(len(ahead))
    held = np.minimum.accumulate(ahead - slope) + slope
    total = np.cumsum(np.concatenate(([0.0], held)))
    mean = (total[_LOOK_AHEAD + 1 :] - total[: -_LOOK_AHEAD - 1]) / (_LOOK_AHEAD + 1)
    result: NDArray[np.float64] = np.minimum(mean, 0.0)
    return result
