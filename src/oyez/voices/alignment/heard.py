"""A sound as the alignment hears it: measured once, compared with as many references as there are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from oyez.voices.alignment.features import HOP, features
from oyez.voices.alignment.silence import bounds, silences
from oyez.voices.nouns import Sound

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Heard", "listen"]

_TOP = 7600.0
_EDGE = 0.03
"""Seconds kept at each end of a silence: a pause where the other voice makes none must not cost anything."""


@dataclass(frozen=True, slots=True)
class Heard:
    """The part of a sound between its first and its last noise.

    Attributes:
        top: The highest frequency that counts, in hertz.
        begin: Where it begins to be heard, in seconds.
        end: Where it ends.
        duration: Of the whole sound.
        times: When each frame is, in seconds, rising; of a pause only its edges are kept. Shape (n,).
        vectors: The frames, shape (n, 16).
        silences: (start, end) in seconds of the silences in the whole sound.
    """

    top: float
    begin: float
    end: float
    duration: float
    times: NDArray[np.floating]
    vectors: NDArray[np.float32]
    silences: list[tuple[float, float]]

    @property
    def frames(self) -> int:
        """How many frames there are; 0 where there are too few to compare."""
        return len(self.vectors) if len(self.vectors) > 1 else 0


def listen(sound: Sound, top: float = _TOP) -> Heard:
    """Measure a sound; frequencies above `top` hertz or above what its rate can carry are not heard."""
    top = min(top, 0.47 * sound.sample_rate)
    quiet = silences(sound)
    begin, end = bounds(sound, quiet)
    vectors = features(sound, top).vectors
    times = np.arange(len(vectors)) * HOP
    wanted = (times >= begin - HOP / 2) & (times <= end + HOP / 2)
    for start, stop in quiet:
        wanted &= (times <= start + _EDGE) | (times >= stop - _EDGE)
    return Heard(top, begin, end, sound.duration, times[wanted], vectors[wanted], quiet)
