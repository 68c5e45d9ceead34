"""Samples in and out: a take's bytes to the recording's rate, and floats to 16 bits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from oyez.audio.encoding import RATE
from oyez.errors import OyezError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from oyez.voices import Take

__all__ = ["resampled", "samples", "to_int16"]

_RATES = range(4_000, 384_001)


def samples(take: Take) -> NDArray[np.float32]:
    """Return a take's samples at `RATE`, shape (n,), full scale 1.0. The same bytes always give the same samples.

    Raises:
        OyezError: ``bad_take`` where the bytes are not whole samples or the rate is no audio rate.
    """
    if len(take.pcm) % 2 or take.sample_rate not in _RATES:
        raise OyezError(
            "bad_take", f"The voice {take.voice} gave sound that cannot be read: make the take again.", status=500
        )
    pcm: NDArray[np.float32] = np.frombuffer(take.pcm, "<i2").astype(np.float32) / np.float32(32768)
    return resampled(pcm, take.sample_rate)


def resampled(pcm: NDArray[np.float32], rate: int) -> NDArray[np.float32]:
    """Return mono samples of `rate` at `RATE`; sample 0 stays where it is and the length is rounded.

    FFmpeg's swresample: a windowed sinc of 32 taps a phase, opened afresh, so nothing of an earlier take remains.
    """
    if rate == RATE or not len(pcm):
        return pcm
    import av

    frame = av.AudioFrame.from_ndarray(
        np.ascontiguousarray(pcm, np.float32).reshape(1, -1), format="flt", layout="mono"
    )
    frame.sample_rate = rate
    converter = av.AudioResampler(format="flt", layout="mono", rate=RATE)
    parts = [out.to_ndarray()[0] for given in (frame, None) for out in converter.resample(given)]
    length = round(len(pcm) * RATE / rate)
    result: NDArray[np.float32] = np.concatenate([*parts, np.zeros(length, np.float32)])[:length]
    return result


def to_int16(pcm: NDArray[np.float32]) -> NDArray[np.int16]:
    """Return samples as 16-bit ones, rounded to the nearest and held at full scale."""
    return np.clip(np.rint(pcm * 32768), -32768, 32767).astype(np.int16)
