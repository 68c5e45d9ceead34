"""Samples in and out: a take's bytes to the recording's rate, and floats to 16 bits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from oyez.audio.resampling import doubled
from oyez.audio.rotation import rotated
from oyez.errors import OyezError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from oyez.voices import Take

__all__ = ["samples", "to_int16"]

_RATES = range(4_000, 384_001)
_PIECE = 8192
"""Samples at a time: what is worked on stays in the processor's cache."""


def samples(take: Take, *, sharp: bool = False) -> NDArray[np.float32]:
    """Return a take's samples at `RATE` and what lies half-way after each, shape (n, 2), full scale 1.0.

    The same bytes always give the same samples. Those of a `sharp` voice have their phases turned.

    Raises:
        OyezError: ``bad_take`` where the bytes are not whole samples or the rate is no audio rate.
    """
    if len(take.pcm) % 2 or take.sample_rate not in _RATES:
        raise OyezError(
            "bad_take", f"The voice {take.voice} gave sound that cannot be read: make the take again.", status=500
        )
    given = np.frombuffer(take.pcm, "<i2")
    return doubled(rotated(given, take.sample_rate) if sharp else given, take.sample_rate)


def to_int16(pcm: NDArray[np.float32]) -> NDArray[np.int16]:
    """Return samples as 16-bit ones, rounded to the nearest and held at full scale."""
    made = np.empty(len(pcm), np.int16)
    for begun in range(0, len(pcm), _PIECE):
        scaled = pcm[begun : begun + _PIECE] * np.float32(32768)
        np.rint(scaled, out=scaled)
        if scaled.max() > 32767 or scaled.min() < -32768:  # Both looks take less than the clip, mostly for nothing.
            np.clip(scaled, -32768, 32767, out=scaled)
        made[begun : begun + _PIECE] = scaled
    return made
