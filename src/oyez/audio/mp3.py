"""MP3 at a constant bit rate: what every podcast app plays and seeks in."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import lameenc
import numpy as np

from oyez.audio.files import Part, file_errors
from oyez.audio.id3 import write_id3_tags
from oyez.audio.marks import Marks
from oyez.audio.protocol import RATE
from oyez.audio.tags import Tags
from oyez.audio.xing import FRAME, info_frame

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["BIT_RATE", "LAME_SCALE", "Mp3Encoder"]

BIT_RATE = 64_000
"""Bits a second; at 24 kHz every frame is exactly 192 bytes long, so a byte's place tells its time."""

QUALITY = 7
"""LAME's effort, 0 (best) to 9 (docs/decisions/0005-encoding.md)."""


LAME_SCALE = 0.95
"""What LAME multiplies every sample with at this bit rate, to keep decoders from clipping; measured with tones of 200
to 3,000 Hz. Undone before it, since the limiter has left that room, so that every format is equally loud."""
_UNCLIPPED = int(32767 * LAME_SCALE)
"""Samples that stay 16-bit ones when lifted: all that the limiter lets through."""


class Mp3Encoder:
    """Writes ID3 tags, an Info frame with the true length and delay, then CBR frames."""

    def __init__(self, path: Path, tags: Tags) -> None:
        self._part = Part(path)
        self._lame = _lame()
        self._tags = tags
        self._samples = self._bytes = 0
        with self._part.opening():
            self._file = self._part.temporary.open("wb")
            self._file.write(info_frame(0, 0))

    def write(self, pcm: NDArray[np.int16]) -> None:
        """See `Encoder.write`."""
        self._samples += len(pcm)
        if len(pcm):
            lifted = pcm * np.float32(1 / LAME_SCALE)
            np.rint(lifted, out=lifted)
            if pcm.max() > _UNCLIPPED or pcm.min() < -_UNCLIPPED:
                np.clip(lifted, -32768, 32767, out=lifted)
            self._append(self._lame.encode(lifted.astype("<i2").tobytes()))

    def finish(self, marks: Marks | None = None) -> None:
        """See `Encoder.finish`."""
        try:
            # LAME has nothing to flush, and says so with an exception, where it was given nothing.
            self._append(self._lame.flush() if self._samples else b"")
            with file_errors(self._part.path):
                self._file.seek(0)
                self._file.write(info_frame(self._samples, self._bytes))
                self._file.close()
                write_id3_tags(self._part.temporary, self._tags, marks or Marks())
            self._part.keep()
        finally:
            self.abort()

    def abort(self) -> None:
        """See `Encoder.abort`."""
        with suppress(OSError):  # The rest of the buffer may find no room; the file goes anyway.
            self._file.close()
        self._part.drop()

    def _append(self, data: bytes | bytearray) -> None:
        self._bytes += len(data)
        with file_errors(self._part.path):
            self._file.write(data)


def _lame() -> lameenc.Encoder:
    encoder = lameenc.Encoder()
    encoder.silence()
    encoder.set_channels(1)
    encoder.set_in_sample_rate(RATE)
    encoder.set_out_sample_rate(RATE)
    encoder.set_bit_rate(BIT_RATE // 1000)
    encoder.set_quality(QUALITY)
    return encoder


assert FRAME * BIT_RATE % (RATE * 8) == 0  # noqa: S101 - else frames would be padded and bytes would not tell the time
