"""Samples at another rate."""

from __future__ import annotations

__all__ = ["resampled"]


def resampled(pcm: bytes, rate: int, wanted: int) -> bytes:
    """Return mono 16-bit little-endian samples of `rate` hertz at `wanted` hertz; half a sample at the end is lost."""
    whole = pcm[: len(pcm) // 2 * 2]
    if rate == wanted or not whole:
        return whole
    import numpy as np
    from av import AudioFrame
    from av.audio.resampler import AudioResampler

    frame = AudioFrame.from_ndarray(np.frombuffer(whole, "<i2").astype(np.int16)[None], format="s16", layout="mono")
    frame.sample_rate = rate
    resampler = AudioResampler(format="s16", layout="mono", rate=wanted)
    parts = [*resampler.resample(frame), *resampler.resample(None)]
    return b"".join(part.to_ndarray().astype("<i2").tobytes() for part in parts)
