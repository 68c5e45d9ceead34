"""One continuous encode into one file by FFmpeg: what M4A, M4B, Opus and FLAC share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal

import av
import numpy as np

from oyez.audio.files import Part, file_errors
from oyez.audio.marks import Chapter, Marks
from oyez.audio.protocol import RATE
from oyez.audio.tags import Tags, language_code
from oyez.errors import OyezError

if TYPE_CHECKING:
    from av.audio.stream import AudioStream
    from av.container.core import Chapter as AvChapter
    from av.packet import Packet
    from numpy.typing import NDArray

__all__ = ["AvEncoder", "AvWriter", "Codec"]


@dataclass(frozen=True, slots=True)
class Codec:
    """How a format is made.

    Attributes:
        container: FFmpeg's name of the file format.
        name: FFmpeg's name of the encoder.
        samples: What the encoder takes: ``fltp`` (full scale 1.0) or ``s16``.
        dress: Writes tags and marks into the finished file.
        bit_rate: Bits a second; 0 where the encoder has none.
        options: The encoder's.
        muxing: The file format's.
        chapters: Whether FFmpeg writes the chapters; else `dress` does.
    """

    container: str
    name: str
    samples: Literal["fltp", "s16"]
    dress: Callable[[Path, Tags, Marks], None]
    bit_rate: int = 0
    options: Mapping[str, str] = field(default_factory=dict)
    muxing: Mapping[str, str] = field(default_factory=dict)
    chapters: bool = False


class AvWriter:
    """Encodes samples and muxes the packets into the file at `path`.

    Raises:
        OSError: from any method, where the file cannot be written.
        OyezError: ``no_encoder``.
    """

    def __init__(self, path: Path, tags: Tags, codec: Codec) -> None:
        _check(codec)
        self._path, self._tags, self._codec = path, tags, codec
        # Without "bitexact" FFmpeg writes its version and random serial numbers.
        options = {"fflags": "+bitexact", **codec.muxing}
        self._container = av.open(str(path), "w", format=codec.container, options=options)
        self._stream: AudioStream = self._container.add_stream(  # type: ignore[assignment]
            codec.name, rate=RATE, layout="mono", options=dict(codec.options)
        )
        if codec.bit_rate:
            self._stream.bit_rate = codec.bit_rate
        self._stream.metadata["language"] = language_code(tags.language)
        self._container.start_encoding()
        self._frame = self._stream.codec_context.frame_size or RATE // 10
        self._waiting: NDArray[np.int16] = np.empty(0, np.int16)
        self._encoded = 0

    @property
    def config(self) -> bytes:
        """What a decoder needs before the first packet (for AAC the AudioSpecificConfig, ISO/IEC 14496-3, 1.6.2.1)."""
        return bytes(self._stream.codec_context.extradata or b"")

    def write(self, pcm: NDArray[np.int16]) -> None:
        """Encode samples (mono, `RATE`) and mux the packets they complete."""
        for packets in self._encoded_by(pcm):
            self._container.mux(packets)

    def encode(self, pcm: NDArray[np.int16]) -> Iterator[bytes]:
        """Yield the packets that `pcm` (mono, `RATE`) completes; each is in the file when it is yielded."""
        for packets in self._encoded_by(pcm):
            yield from self._mux(packets)

    def _encoded_by(self, pcm: NDArray[np.int16]) -> Iterator[list[Packet[AudioStream]]]:
        samples = np.concatenate((self._waiting, pcm))
        whole = len(samples) - len(samples) % self._frame
        self._waiting = samples[whole:]
        step = 16 * self._frame  # A frame of the library's costs time of its own: few and long ones are 15 % faster.
        for start in range(0, whole, step):
            yield self._push(samples[start : min(start + step, whole)])

    def finish(self, marks: Marks) -> Iterator[bytes]:
        """Yield the last packets, then complete the file and write tags and marks into it."""
        if len(self._waiting):
            yield from self._mux(self._push(self._waiting))
        yield from self._mux(self._stream.encode(None))
        if self._codec.chapters and marks.chapters:
            self._container.set_chapters([_chapter(*each) for each in enumerate(marks.chapters, 1)])
        self._container.close()
        self._codec.dress(self._path, self._tags, marks)

    def close(self) -> None:
        """Stop; what has been written is not a whole file unless `finish` came first."""
        self._container.close()

    def _push(self, pcm: NDArray[np.int16]) -> list[Packet[AudioStream]]:
        samples = pcm.astype(np.float32) / np.float32(32768) if self._codec.samples == "fltp" else pcm
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format=self._codec.samples, layout="mono")
        frame.sample_rate = RATE
        frame.pts = self._encoded
        self._encoded += len(samples)
        return self._stream.encode(frame)

    def _mux(self, packets: list[Packet[AudioStream]]) -> Iterator[bytes]:
        for packet in packets:
            data = bytes(packet)  # Muxing empties the packet.
            self._container.mux(packet)
            yield data


class AvEncoder:
    """Writes a finished file of one `Codec`. A format is a class that names its own."""

    codec: ClassVar[Codec]

    def __init__(self, path: Path, tags: Tags) -> None:
        self._part = Part(path)
        with self._part.opening():
            self._writer = AvWriter(self._part.temporary, tags, self.codec)

    def write(self, pcm: NDArray[np.int16]) -> None:
        """See `Encoder.write`."""
        with file_errors(self._part.path):
            self._writer.write(pcm)

    def finish(self, marks: Marks | None = None) -> None:
        """See `Encoder.finish`."""
        try:
            with file_errors(self._part.path):
                for _ in self._writer.finish(marks or Marks()):
                    pass
            self._part.keep()
        finally:
            self.abort()

    def abort(self) -> None:
        """See `Encoder.abort`."""
        with suppress(OSError):  # The rest of the buffer may find no room; the file goes anyway.
            self._writer.close()
        self._part.drop()


def _check(codec: Codec) -> None:
    """Refuse a codec that this machine's FFmpeg was built without.

    Raises:
        OyezError: ``no_encoder``.
    """
    try:
        av.Codec(codec.name, "w")
    except ValueError as error:  # av's UnknownCodecError
        raise OyezError(
            "no_encoder",
            f"This installation of FFmpeg has no {codec.name} encoder: install the av package from its wheel, "
            "or choose another format.",
            status=501,
        ) from error


def _chapter(number: int, chapter: Chapter) -> AvChapter:
    start, end = round(chapter.start * 1000), round(chapter.end * 1000)
    return {
        "id": number, "start": start, "end": max(end, start + 1), "time_base": Fraction(1, 1000),
        "metadata": {"title": chapter.title},
    }  # fmt: skip
