"""A look-ahead limiter: turns the gain down before a peak comes, and up again slowly after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from oyez.audio.encoding import RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["CEILING", "limited"]

CEILING: float = 10 ** (-2.5 / 20)
"""Largest sample let through: 1.5 dB below -1 dBTP, for what lies between the samples of speech at 24 kHz (up to 1.3 dB
measured on whole articles by FFmpeg's meter), and what AAC and MP3 add when they are decoded (0.3 dB measured)."""

_BLOCK = 8
"""Samples to one value of the gain: 3,000 values a second, far above what a gain may move."""
_LOOK_AHEAD = 15
"""Blocks over which the gain comes down: 5 ms, so that no attack is heard as a click."""
_RELEASE = 40.0 * _BLOCK / RATE
"""Decibels a block by which it comes back: 40 dB a second, slower than a syllable's own swing."""


def limited(pcm: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return samples (n,) whose magnitude is nowhere above `CEILING`; unchanged where it is not above it anyway."""
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


def _peaks(pcm: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the largest magnitude in each block; the last may be short."""
    padded = np.zeros(-(-len(pcm) // _BLOCK) * _BLOCK, np.float32)
    np.abs(pcm, out=padded[: len(pcm)])
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
