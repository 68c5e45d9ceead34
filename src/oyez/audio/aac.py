"""One continuous AAC-LC encode into a finished M4A, its packets handed on as they come."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np

from oyez.audio.encoding import RATE
from oyez.audio.tags import Tags, comment, language_code

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.packet import Packet
    from numpy.typing import NDArray

__all__ = ["BIT_RATE", "FRAME", "AacWriter"]

BIT_RATE = 48_000
"""Bits a second, constant on average: speech at 24 kHz mono (measured in docs/decisions/0005-encoding.md)."""

FRAME = 1024
"""Samples an AAC-LC packet stands for (ISO/IEC 14496-3)."""

CODER = "fast"
"""FFmpeg's quantiser search: 2 to 4.5 times the speed of its default (docs/decisions/0005-encoding.md)."""


class AacWriter:
    """Encodes samples and muxes the packets into a faststart M4A at `path`.

    Raises:
        OSError: from any method, where the file cannot be written.
    """

    def __init__(self, path: Path, tags: Tags) -> None:
        options = {"movflags": "+faststart", "fflags": "+bitexact"}
        self._container = av.open(str(path), "w", format="ipod", options=options)
        self._container.metadata.update(_metadata(tags))
        self._stream = self._container.add_stream("aac", rate=RATE, layout="mono", options={"aac_coder": CODER})
        self._stream.bit_rate = BIT_RATE
        self._stream.metadata["language"] = language_code(tags.language)
        self._container.start_encoding()
        self._waiting: NDArray[np.float32] = np.empty(0, np.float32)
        self._encoded = 0

    @property
    def config(self) -> bytes:
        """The AudioSpecificConfig a decoder needs (ISO/IEC 14496-3, 1.6.2.1)."""
        return bytes(self._stream.codec_context.extradata or b"")

    def encode(self, pcm: NDArray[np.int16]) -> Iterator[bytes]:
        """Yield the packets that `pcm` (mono, `RATE`) completes; each is in the file when it is yielded."""
        samples: NDArray[np.float32] = np.concatenate((self._waiting, pcm.astype(np.float32) / np.float32(32768)))
        whole = len(samples) - len(samples) % FRAME
        self._waiting = samples[whole:]
        for start in range(0, whole, FRAME):
            yield from self._frame(samples[start : start + FRAME])

    def finish(self) -> Iterator[bytes]:
        """Yield the last packets, then complete the file."""
        if len(self._waiting):
            yield from self._frame(self._waiting)
        yield from self._mux(self._stream.encode(None))
        self._container.close()

    def close(self) -> None:
        """Stop; what has been written is not a whole file unless `finish` came first."""
        self._container.close()

    def _frame(self, samples: NDArray[np.float32]) -> Iterator[bytes]:
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="fltp", layout="mono")
        frame.sample_rate = RATE
        frame.pts = self._encoded
        self._encoded += len(samples)
        yield from self._mux(self._stream.encode(frame))

    def _mux(self, packets: list[Packet[AudioStream]]) -> Iterator[bytes]:
        for packet in packets:
            data = bytes(packet)  # Muxing empties the packet.
            self._container.mux(packet)
            yield data


def _metadata(tags: Tags) -> dict[str, str]:
    """Return the tags under FFmpeg's names for them."""
    named = {"title": tags.title, "artist": tags.author, "album": tags.publisher, "date": tags.date}
    return {name: text for name, text in named.items() if text} | {"comment": comment(tags)}
