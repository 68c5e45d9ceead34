"""Dynamic time warping: which frame of one sound is which of the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Path", "warp"]

BAND = 0.15
"""How far the two may run apart, as a share of their lengths."""
PENALTY = 0.15
"""What a step off the diagonal costs, in mean costs of a pair of frames: without it vowels are stretched at will."""


@dataclass(frozen=True, slots=True)
class Path:
    """How two sounds go together.

    Attributes:
        first: For each frame of the reference the first of the other that goes with it, never decreasing; shape (n,).
        last: The last one; shape (n,).
        costs: The mean cost of each frame of the reference along the path, in mean costs of any two frames; shape (n,).
    """

    first: NDArray[np.intp]
    last: NDArray[np.intp]
    costs: NDArray[np.float32]

    @property
    def cost(self) -> float:
        """Mean cost of a reference frame: how alike the two sounds are."""
        return float(self.costs.mean())


def warp(reference: NDArray[np.float32], other: NDArray[np.float32], band: float = BAND) -> Path:
    """Align two sequences of vectors, shapes (n, d) and (m, d), n and m at least 1, from their first to their last.

    Time and memory grow with n × m × band: 10 s beside 10 s take about 10 ms and 3 MB.
    """
    n, m = len(reference), len(other)
    half = max(2, int(band * m)) + abs(m - n) // max(n, 1)
    centres = np.rint(np.arange(n) * ((m - 1) / max(1, n - 1))).astype(np.intp)
    lows = np.maximum(0, centres - half)
    width = 2 * half + 1
    # Each row holds the band's costs; columns beyond the end of `other` are never reached.
    costs = _costs(reference, other, lows, width)
    costs /= max(float(costs[np.isfinite(costs)].mean()), 1e-9)
    return _trace(_totals(costs, lows, m), costs, lows, m)


def _costs(
    reference: NDArray[np.float32], other: NDArray[np.float32], lows: NDArray[np.intp], width: int
) -> NDArray[np.float32]:
    """Return the distances of each frame to the `width` frames from `lows` on, shape (n, width); inf past the end."""
    n, m = len(reference), len(other)
    squares = (reference**2).sum(1)[:, None] + (other**2).sum(1)[None]
    all_of_them = np.sqrt(np.maximum(squares - 2 * reference @ other.T, 0))
    columns = lows[:, None] + np.arange(width)[None]
    found: NDArray[np.float32] = np.where(
        columns < m, all_of_them[np.arange(n)[:, None], np.minimum(columns, m - 1)], np.float32(np.inf)
    )
    return found


def _totals(costs: NDArray[np.float32], lows: NDArray[np.intp], m: int) -> NDArray[np.float64]:
    """Return the least cost of reaching each cell of the band, shape (n, width).

    A row is solved at once: going right along it adds costs, so its least totals are running minima of what comes
    from above less the row's running sum.
    """
    n, width = costs.shape
    totals = np.full((n, width), np.inf)
    steps = np.where(np.isfinite(costs), costs, 0).astype(np.float64)
    sums = np.cumsum(steps + PENALTY, axis=1)
    totals[0] = np.where(lows[0] + np.arange(width) < m, sums[0] - PENALTY, np.inf)
    for row in range(1, n):
        shift = int(lows[row] - lows[row - 1])
        above = np.full(width + 1, np.inf)
        # above[k] is the row before at the column left of this row's column k.
        source = totals[row - 1]
        start = shift - 1
        piece = source[max(0, start) : max(0, min(width, start + width + 1))]
        offset = max(0, -start)
        above[offset : offset + len(piece)] = piece
        entered = np.minimum(above[:-1], above[1:] + PENALTY) + steps[row]
        running = entered - sums[row]
        np.minimum.accumulate(running, out=running)
        totals[row] = running + sums[row]
        beyond = m - int(lows[row])
        if beyond < width:
            totals[row, beyond:] = np.inf
    return totals


def _trace(totals: NDArray[np.float64], costs: NDArray[np.float32], lows: NDArray[np.intp], m: int) -> Path:
    """Walk back from the last cell to the first."""
    n, width = totals.shape
    first, last = np.zeros(n, np.intp), np.zeros(n, np.intp)
    row, column = n - 1, m - 1
    last[row] = column
    found = np.zeros(n, np.float32)
    spent, count = 0.0, 0
    while True:
        here = column - int(lows[row])
        spent += float(costs[row, here])
        count += 1
        left = totals[row, here - 1] + PENALTY if here > 0 else np.inf
        diagonal = up = np.inf
        if row > 0:
            above = column - int(lows[row - 1])
            if 0 <= above - 1 < width:
                diagonal = totals[row - 1, above - 1]
            if 0 <= above < width:
                up = totals[row - 1, above] + PENALTY
        if row == 0 and column == 0:
            break
        if min(diagonal, up) <= left and row > 0:
            first[row], found[row] = column, spent / count
            row -= 1
            column -= 0 if up < diagonal else 1
            last[row] = column
            spent, count = 0.0, 0
        elif here > 0:
            column -= 1
        else:  # pragma: no cover - the band always has a way back
            break
    first[0], found[0] = column, spent / max(1, count)
    return Path(first, last, found)
