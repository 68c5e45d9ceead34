"""Ogg Opus: the smallest file (RFC 7845); its header says how many samples a decoder throws away."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from oyez.audio.avfile import AvEncoder, Codec
from oyez.audio.limiter import limited
from oyez.audio.marks import Marks
from oyez.audio.pcm import to_int16
from oyez.audio.protocol import RATE
from oyez.audio.tags import Tags
from oyez.audio.vorbis import write_opus_tags

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["CEILING", "OPUS", "OpusEncoder"]

OPUS = Codec(
    container="opus",
    name="libopus",
    samples="s16",
    dress=write_opus_tags,
    bit_rate=32_000,
    # Complexity 5 and 60 ms frames: four times the speed of the defaults (docs/decisions/0005-encoding.md).
    options={"compression_level": "5", "frame_duration": "60", "application": "audio"},
)


CEILING = 10 ** (-5.0 / 20)
"""Largest magnitude given to the encoder. What it decodes to stands up to 3.5 dB above what it was given, more than MP3
and AAC add: held at -3 dBFS peaks came back at up to -0.4 dBTP, at -4.5 once at -0.96."""

_PART = RATE
"""Samples limited at a time, the same cuts whatever the calls."""
_BEFORE, _AFTER = RATE // 10, RATE // 50
"""Samples around a part that take part: the limiter comes back by 2 dB within 25 ms and looks 5 ms ahead."""


class OpusEncoder(AvEncoder):
    """Writes an Ogg Opus file of 32 kbit/s, whose peaks are held lower than those of other formats."""

    codec = OPUS

    def __init__(self, path: Path, tags: Tags) -> None:
        super().__init__(path, tags)
        self._waiting = np.zeros(_BEFORE, np.int16)

    def write(self, pcm: NDArray[np.int16]) -> None:
        """See `Encoder.write`."""
        self._waiting = np.concatenate((self._waiting, pcm))
        while len(self._waiting) >= _BEFORE + _PART + _AFTER:
            super().write(_held(self._waiting[: _BEFORE + _PART + _AFTER])[_BEFORE : _BEFORE + _PART])
            self._waiting = self._waiting[_PART:]

    def finish(self, marks: Marks | None = None) -> None:
        """See `Encoder.finish`."""
        super().write(_held(self._waiting)[_BEFORE:])
        self._waiting = self._waiting[:0]
        super().finish(marks)


def _held(pcm: NDArray[np.int16]) -> NDArray[np.int16]:
    """Return samples with no peak above `CEILING`; what lies between them has been limited before."""
    if np.abs(pcm, dtype=np.float32).max(initial=0.0) <= CEILING * 32768:
        return pcm
    level = pcm.astype(np.float32) / np.float32(32768)
    return to_int16(limited(np.stack((level, level), axis=1), ceiling=CEILING))
