"""Any rate to twice the recording's: its samples, and what lies half-way between each two of them.

A windowed sinc of 48 taps as matrices: the sound in frames of a whole number of samples at both rates, each group of
outputs a product of the inputs around it. Several times the speed of FFmpeg's resampler, and the half-way points,
without which no limiter sees a true peak, come with it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import gcd
from typing import TYPE_CHECKING

import numpy as np
from numpy.lib.stride_tricks import as_strided

from oyez.audio.protocol import RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["doubled"]

_TAPS = 48
_BETA = 7.0
"""Kaiser window: what the rate cannot hold is 70 dB down."""
_EDGE = 0.96
"""Where the filter is half-way down, of the lower of both half rates."""
_NOTHING = 1e-12
_GROUP = 32
"""Outputs of one product: fewer inputs beside those that each needs."""
_MOST = 640
"""Outputs of a frame; rates that need more are odd ones, which FFmpeg resamples."""
_PRODUCT = 1 << 18
"""Most multiplications of one product: OpenBLAS spreads larger ones over its threads, which would wait for each other,
and whose number would change the last bits of what comes out."""


@dataclass(frozen=True, slots=True)
class _Plan:
    """How frames of `step` inputs become frames of `outputs` outputs."""

    step: int
    outputs: int
    matrices: tuple[tuple[int, NDArray[np.float32]], ...]
    """For each group: its first input, relative to the frame, and inputs by outputs."""
    reach: int
    """Inputs before and after a frame that take part."""


def doubled(pcm: NDArray[np.float32] | NDArray[np.int16], rate: int) -> NDArray[np.float32]:
    """Return mono samples of `rate` as shape (n, 2), full scale 1.0: those at `RATE`, and half a sample later.

    Sample 0 stays in its place, the length is rounded. At `RATE` the samples are the given ones.
    """
    length = round(len(pcm) * RATE / rate)
    if not length:
        return np.zeros((0, 2), np.float32)
    plan = _plan(rate)
    if plan is None:
        return _by_ffmpeg(pcm, rate, length)
    frames = -(-2 * length // plan.outputs)
    padded = np.zeros(plan.reach + max(frames * plan.step, len(pcm)) + plan.reach + plan.step, np.float32)
    scale = np.float32(1 / 32768 if pcm.dtype == np.int16 else 1)
    np.multiply(pcm, scale, out=padded[plan.reach : plan.reach + len(pcm)], casting="same_kind")
    out = np.empty((frames, plan.outputs), np.float32)
    width = padded.strides[0]
    at = 0
    for first, matrix in plan.matrices:
        inputs, outputs = matrix.shape
        near = as_strided(padded[plan.reach + first :], (frames, inputs), (plan.step * width, width), writeable=False)
        rows = _PRODUCT // matrix.size
        for row in range(0, frames, rows):
            np.matmul(near[row : row + rows], matrix, out=out[row : row + rows, at : at + outputs])
        at += outputs
    return out.reshape(-1, 2)[:length]


@lru_cache(maxsize=16)
def _plan(rate: int) -> _Plan | None:
    """Return how a rate is resampled; None where its frames would be too long."""
    common = gcd(rate, 2 * RATE)
    outputs, step = 2 * RATE // common, rate // common
    if outputs > _MOST:
        return None
    times = -(-_GROUP // outputs)  # Frames too short for a product are joined; they hold whole pairs.
    times += outputs * times % 2
    outputs, step = outputs * times, step * times
    groups = next(count for count in range(-(-outputs // _GROUP), outputs + 1) if outputs % count == 0)
    size = outputs // groups
    matrices = tuple(_matrix(np.arange(at, at + size) * step / outputs, rate) for at in range(0, outputs, size))
    reach = max(max(-first, first + len(matrix) - step) for first, matrix in matrices) + 1
    return _Plan(step, outputs, matrices, reach)


def _matrix(places: NDArray[np.float64], rate: int) -> tuple[int, NDArray[np.float32]]:
    """Return the first input and the weights, inputs by outputs, of outputs at `places` (in samples of the input)."""
    cut = 1.0 if rate == RATE else _EDGE * min(1.0, RATE / rate)
    half = _TAPS / 2 * max(1.0, rate / RATE)
    first, last = int(np.floor(places[0] - half)) + 1, int(np.ceil(places[-1] + half)) - 1
    away = np.arange(first, last + 1)[:, None] - places[None, :]
    window = np.i0(_BETA * np.sqrt(np.maximum(1 - (away / half) ** 2, 0))) * (np.abs(away) < half)
    weights = np.sinc(cut * away) * window
    weights[np.abs(weights) < _NOTHING] = 0  # So that samples of the right rate stay what they are.
    return first, np.ascontiguousarray(weights / weights.sum(axis=0), np.float32)


def _by_ffmpeg(pcm: NDArray[np.float32] | NDArray[np.int16], rate: int, length: int) -> NDArray[np.float32]:
    import av

    given = np.ascontiguousarray(_unit(pcm))
    frame = av.AudioFrame.from_ndarray(given.reshape(1, -1), format="flt", layout="mono")
    frame.sample_rate = rate
    converter = av.AudioResampler(format="flt", layout="mono", rate=2 * RATE)
    parts = [out.to_ndarray()[0] for given in (frame, None) for out in converter.resample(given)]
    return np.concatenate([*parts, np.zeros(2 * length, np.float32)])[: 2 * length].reshape(-1, 2)


def _unit(pcm: NDArray[np.float32] | NDArray[np.int16]) -> NDArray[np.float32]:
    """Return samples as floats of full scale 1.0."""
    if pcm.dtype != np.int16:
        return pcm.astype(np.float32, copy=False)
    result: NDArray[np.float32] = np.multiply(pcm, np.float32(1 / 32768), dtype=np.float32)
    return result
