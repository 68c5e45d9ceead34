"""WAV: 16-bit PCM with a RIFF header (Microsoft, "Multimedia Programming Interface and Data Specifications 1.0")."""

from __future__ import annotations

import struct
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from oyez.audio.files import Part, file_errors
from oyez.audio.marks import Marks
from oyez.audio.protocol import RATE
from oyez.audio.provenance.xmp import xmp_packet
from oyez.audio.tags import Tags, comment

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["WavEncoder", "wav_header"]

_HEADER = struct.Struct("<4sI4s4sIHHIIHH4sI")


class WavEncoder:
    """Writes a WAV file; its tags stand in a LIST chunk after the sound."""

    def __init__(self, path: Path, tags: Tags) -> None:
        self._part = Part(path)
        self._info = _info(tags)
        self._bytes = 0
        with self._part.opening():
            self._file = self._part.temporary.open("wb")
            self._file.write(wav_header(RATE, 0))

    def write(self, pcm: NDArray[np.int16]) -> None:
        """See `Encoder.write`."""
        data = pcm.astype("<i2", copy=False).tobytes()
        with file_errors(self._part.path):
            self._file.write(data)
        self._bytes += len(data)

    def finish(self, marks: Marks | None = None) -> None:  # noqa: ARG002 - WAV has no place for marks
        """See `Encoder.finish`."""
        try:
            with file_errors(self._part.path):
                self._file.write(self._info)
                self._file.seek(0)
                self._file.write(wav_header(RATE, self._bytes, len(self._info)))
                self._file.close()
            self._part.keep()
        finally:
            self.abort()

    def abort(self) -> None:
        """See `Encoder.abort`."""
        with suppress(OSError):  # The rest of the buffer may find no room; the file goes anyway.
            self._file.close()
        self._part.drop()


def wav_header(rate: int, data: int, rest: int = 0) -> bytes:
    """Return the 44 bytes before `data` bytes of mono sound at `rate` and `rest` bytes of other chunks."""
    size = _HEADER.size - 8 + data + rest
    return _HEADER.pack(b"RIFF", size, b"WAVE", b"fmt ", 16, 1, 1, rate, rate * 2, 2, 16, b"data", data)


def _info(tags: Tags) -> bytes:
    """Return a LIST chunk of the tags (RIFF INFO list), and one of the XMP packet."""
    entries = {b"INAM": tags.title, b"IART": tags.author, b"IPRD": tags.publisher, b"ICRD": tags.date}
    body = b"INFO" + b"".join(_chunk(name, text) for name, text in entries.items() if text)
    body += _chunk(b"ICMT", comment(tags))
    packet = xmp_packet(tags)
    return b"LIST" + struct.pack("<I", len(body)) + body + (_even(b"_PMX", packet) if packet else b"")


def _chunk(name: bytes, text: str) -> bytes:
    return _even(name, text.encode() + b"\0")


def _even(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)
