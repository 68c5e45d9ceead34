"""Samples as numbers become 16-bit samples."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["to_pcm"]


def to_pcm(wave: NDArray[np.floating]) -> bytes:
    """Return samples from -1 to 1 as 16-bit little-endian; louder ones are clipped, what is no number is silence."""
    import numpy as np

    flat = np.nan_to_num(np.asarray(wave, np.float32).reshape(-1), posinf=0.0, neginf=0.0)
    return (np.clip(flat, -1.0, 1.0) * 32767.0).round().astype("<i2").tobytes()
