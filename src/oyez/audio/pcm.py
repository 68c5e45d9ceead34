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
_ROOMY = 29_500
"""A 16-bit sample below which all others lie leaves 0.9 dB for what rises between samples when they are resampled."""


def samples(take: Take) -> NDArray[np.float32]:
    """Return a take's samples at `RATE`, shape (n,), full scale 1.0. The same bytes always give the same samples.

    Raises:
        OyezError: ``bad_take`` where the bytes are not whole samples or the rate is no audio rate.
    """
    if len(take.pcm) % 2 or take.sample_rate not in _RATES:
        raise OyezError(
            "bad_take", f"The voice {take.voice} gave sound that cannot be read: make the take again.", status=500
        )
    pcm = np.frombuffer(take.pcm, "<i2")
    roomy = len(pcm) == 0 or max(int(pcm.max()), -int(pcm.min())) < _ROOMY
    return resampled(pcm if roomy else _unit(pcm), take.sample_rate)


def resampled(pcm: NDArray[np.float32] | NDArray[np.int16], rate: int) -> NDArray[np.float32]:
    """Return mono samples of `rate` at `RATE`, full scale 1.0; sample 0 stays in its place, the length is rounded.

    FFmpeg's swresample: a windowed sinc of 32 taps a phase, opened afresh, so nothing of an earlier take remains.
    Floats stay floats; 16-bit samples stay so until they leave it: four times the speed, and 88 dB below a tone what
    was not in it.
    """
    if rate == RATE or not len(pcm):
        return _unit(pcm)
    import av

    whole = pcm.dtype == np.int16
    kind, given = ("s16", pcm) if whole else ("flt", np.ascontiguousarray(pcm, np.float32))
    frame = av.AudioFrame.from_ndarray(given.reshape(1, -1), format=kind, layout="mono")
    frame.sample_rate = rate
    converter = av.AudioResampler(format=kind, layout="mono", rate=RATE)
    parts = [_unit(out.to_ndarray()[0]) for given in (frame, None) for out in converter.resample(given)]
    length = round(len(pcm) * RATE / rate)
    result: NDArray[np.float32] = np.concatenate([*parts, np.zeros(length, np.float32)])[:length]
    return result


def _unit(pcm: NDArray[np.float32] | NDArray[np.int16]) -> NDArray[np.float32]:
    """Return samples as floats of full scale 1.0."""
    if pcm.dtype != np.int16:
        return pcm.astype(np.float32, copy=False)
    result: NDArray[np.float32] = np.multiply(pcm, np.float32(1 / 32768), dtype=np.float32)
    return result


def to_int16(pcm: NDArray[np.float32]) -> NDArray[np.int16]:
    """Return samples as 16-bit ones, rounded to the nearest and held at full scale."""
    scaled = pcm * np.float32(32768)
    np.rint(scaled, out=scaled)
    return np.clip(scaled, -32768, 32767, out=scaled).astype(np.int16)
