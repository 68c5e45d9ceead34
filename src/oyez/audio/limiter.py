"""A look-ahead limiter: turns the gain down before a peak comes, and up again slowly after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from oyez.audio.protocol import RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["BLOCK", "CEILING", "block_peaks", "limited"]

CEILING: float = 10 ** (-3.0 / 20)
"""Largest magnitude let through, of samples and of what lies half-way between them: 2 dB below -1 dBTP, for what lies
at other places between the samples, and for what MP3 and AAC add when decoded (up to 1.1 dB measured)."""

BLOCK = 8
"""Samples to one value of the gain: 3,000 values a second, far above what a gain may move."""
_LOOK_AHEAD = 15
"""Blocks over which the gain comes down: 5 ms, so that no attack is heard as a click."""
_RELEASE = 80.0 * BLOCK / RATE * np.log(10) / 20
"""Nepers a block by which it comes back: 80 dB a second, 0.8 dB in a period of a low voice; at 40 a voice of sharp
peaks stayed 1.3 LU too quiet, whatever its gain."""


_PIECE = 1024
"""Blocks at a time: what is at work stays in the processor's cache; memory asked for anew took as long as the work."""
_ROUNDED = 1 - 4e-6
"""What no rounding on the way lifts above the ceiling again: a clip of every sample took a tenth of the time."""
_RAMP = np.stack((np.ones(BLOCK, np.float32), np.arange(BLOCK, dtype=np.float32) / np.float32(BLOCK)))


def limited(
    pairs: NDArray[np.float32],
    gain: float = 1.0,
    peaks: NDArray[np.float32] | None = None,
    ceiling: float = CEILING,
) -> NDArray[np.float32]:
    """Return the first of each pair times `gain`, turned down so that the magnitude of neither is above the ceiling.

    Args:
        pairs: Shape (n, 2): samples, and what lies half-way after each (`resampling.doubled`).
        gain: A factor for all of them.
        peaks: Of these pairs, from `block_peaks`; they are looked for where None.
        ceiling: Of full scale.
    """
    peaks = np.float32(gain) * (block_peaks(pairs) if peaks is None else peaks)
    if peaks.max(initial=0.0) <= ceiling:
        return pairs[:, 0] * np.float32(gain)
    wanted = np.log(np.float32(ceiling) / np.maximum(peaks, np.float32(ceiling)))
    factors = np.exp(_smoothed(wanted)) * np.float32(gain * _ROUNDED)
    # The factor at each edge between blocks holds for both, so a line between two edges never goes above either.
    lines = np.stack((factors[:-1], np.diff(factors)), axis=1)
    result = np.empty(len(pairs), np.float32)
    for begun in range(0, len(peaks), _PIECE):
        piece = slice(begun * BLOCK, (begun + _PIECE) * BLOCK)
        given, made = pairs[piece, 0], result[piece]
        np.multiply(given, (lines[begun : begun + _PIECE] @ _RAMP).reshape(-1)[: len(given)], out=made)
    return result


def block_peaks(pairs: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the largest magnitude in each `BLOCK` of pairs; the last block may be short."""
    peaks = np.empty(-(-len(pairs) // BLOCK), np.float32)
    flat = pairs.reshape(-1)
    for begun in range(0, len(peaks), _PIECE):
        given = flat[begun * 2 * BLOCK : (begun + _PIECE) * 2 * BLOCK]
        level = np.zeros(-(-len(given) // (2 * BLOCK)) * 2 * BLOCK, np.float32)
        np.abs(given, out=level[: len(given)])
        # Floats that are not negative order as the integers of their bits do, which are compared twice as fast.
        found = level.view(np.int32)
        while len(found) * BLOCK > len(level) // 2:  # Neighbours two and two, until a block has one.
            found = np.maximum(found[0::2], found[1::2])
        peaks[begun : begun + len(found)] = found.view(np.float32)
    return peaks


def _smoothed(wanted: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return nepers at the edges between blocks, one more than blocks, nowhere above a neighbouring block's.

    Each step keeps that bound: the least of the blocks ahead, the slow way back up as a running least along a
    slope, and a mean over as many blocks as were looked ahead.
    """
    ahead = np.zeros(len(wanted) + 2 * _LOOK_AHEAD + 2, np.float32)
    ahead[_LOOK_AHEAD + 1 : -_LOOK_AHEAD - 1] = wanted
    # The least of the two blocks at an edge, then of 2, 4, 8, 16 edges: `_LOOK_AHEAD` and the edge itself.
    for reach in (1, 1, 2, 4, 8):
        ahead = np.minimum(ahead[:-reach], ahead[reach:])
    slope = _RELEASE * np.arange(len(ahead))
    held = np.minimum.accumulate(ahead - slope) + slope
    total = np.zeros(len(held) + 1)
    np.cumsum(held, out=total[1:])
    mean = (total[_LOOK_AHEAD + 1 :] - total[: -_LOOK_AHEAD - 1]) / (_LOOK_AHEAD + 1)
    return np.minimum(mean, 0.0).astype(np.float32)
