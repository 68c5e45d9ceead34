"""A look-ahead limiter: turns the gain down before a peak comes, and up again slowly after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from oyez.audio.encoding import RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["CEILING", "limited"]

CEILING: float = 10 ** (-3.0 / 20)
"""Largest magnitude let through, of samples and of what lies half-way between them: 2 dB below -1 dBTP, for what lies
at other places between the samples, and for what MP3 and AAC add when decoded (up to 1.1 dB measured)."""

_BLOCK = 8
"""Samples to one value of the gain: 3,000 values a second, far above what a gain may move."""
_LOOK_AHEAD = 15
"""Blocks over which the gain comes down: 5 ms, so that no attack is heard as a click."""
_RELEASE = 80.0 * _BLOCK / RATE
"""Decibels a block by which it comes back: 80 dB a second, 0.8 dB in a period of a low voice; at 40 a voice of sharp
peaks stayed 1.3 LU too quiet, whatever its gain."""


def limited(pairs: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the first of each pair, turned down so that the magnitude of neither is anywhere above `CEILING`.

    Args:
        pairs: Shape (n, 2): samples, and what lies half-way after each (`resampling.doubled`).
    """
    peaks = _peaks(pairs)
    pcm = pairs[:, 0]
    if peaks.max(initial=0.0) <= CEILING:
        return pcm
    wanted = 20 * np.log10(CEILING / np.maximum(peaks, CEILING))
    factors = (10 ** (_smoothed(wanted) / 20)).astype(np.float32)
    # The factor at each edge between blocks holds for both, so a line between two edges never goes above either.
    ramp = np.arange(_BLOCK, dtype=np.float32) / np.float32(_BLOCK)
    rise: NDArray[np.float32] = np.diff(factors)[:, None] * ramp
    rise += factors[:-1, None]
    result: NDArray[np.float32] = pcm * rise.reshape(-1)[: len(pcm)]
    return np.clip(result, -CEILING, CEILING, out=result)  # The clip takes off the rounding alone.


def _peaks(pairs: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the largest magnitude in each block; the last block may be short."""
    blocks = -(-len(pairs) // _BLOCK)
    flat = np.zeros(blocks * 2 * _BLOCK, np.float32)
    np.abs(pairs.reshape(-1), out=flat[: 2 * len(pairs)])
    level = flat.reshape(-1, 2 * _BLOCK)
    for half in (8, 4, 2, 1):  # Pairs of columns: several times as fast as numpy's own maximum of short rows.
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
