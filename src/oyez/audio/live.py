"""A recording that can be heard while it is made: a growing fragmented MP4 that ends as a finished M4A."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from oyez.audio.files import Part, file_errors
from oyez.audio.marks import Marks
from oyez.audio.protocol import RATE
from oyez.audio.tags import Tags, cleaned

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["LIVE_DELAY", "LIVE_TYPE", "LiveEncoder"]

LIVE_DELAY = 1024 / RATE
"""Seconds the growing file's clock runs behind the timeline: the AAC encoder's priming, for which a live stream has
no edit list that every browser heeds. A player sets ``sourceBuffer.timestampOffset = -LIVE_DELAY``."""

LIVE_TYPE = 'audio/mp4; codecs="mp4a.40.2"'
"""What MediaSource calls the growing file."""

_FRAGMENTS = (4, 8)
"""Packets (43 ms each) of the first fragments: short, so that one short sentence can start to play."""
_FRAGMENT = 12
"""Packets of every later fragment: 0.51 s."""


class LiveEncoder:
    """One AAC encode, two files: the growing one in place from the start, the finished one on `finish`.

    The growing file is flushed a fragment at a time, cut by sample count; the same samples give the same bytes
    however they are cut between calls, so a listener can resume after a crash with a byte range.
    """

    def __init__(self, live: Path, finished: Path, tags: Tags, on_bytes: Callable[[int], None] | None = None) -> None:
        """Open both files.

        Args:
            live: The growing fragmented MP4; replaced when it exists. Kept by `finish`, removed by `abort`.
            finished: The faststart M4A with the same packets; appears on `finish`.
            tags: Written into the finished file.
            on_bytes: Called with the growing file's size each time it can be read that far.

        Raises:
            OyezError: ``unwritable_output`` or ``disk_full``.
        """
        from oyez.audio.aac import M4A
        from oyez.audio.avfile import AvWriter

        self._live = live
        self._on_bytes = on_bytes or (lambda _: None)
        self._packets: list[bytes] = []
        self._fragments = self._total = self._samples = 0
        self._part = Part(finished)
        with self._part.opening():
            self._writer = AvWriter(self._part.temporary, cleaned(tags), M4A)
        self._file = self._open_live()
        self._begin()

    def write(self, pcm: NDArray[np.int16]) -> None:
        """See `Encoder.write`."""
        with file_errors(self._live):
            self._take(self._writer.encode(pcm))

    def finish(self, marks: Marks | None = None) -> None:
        """See `Encoder.finish`. Both files are whole afterwards."""
        try:
            with file_errors(self._part.path):
                self._take(self._writer.finish(marks or Marks()))
                self._flush()
                self._file.close()
            self._part.keep()
        except BaseException:
            self.abort()
            raise

    def abort(self) -> None:
        """Stop and remove both files. Does nothing after `finish`."""
        if self._part.kept:
            return
        # What is still buffered may find no room either; the files go anyway.
        with suppress(OSError):
            self._file.close()
        with suppress(OSError):
            self._writer.close()
        self._part.drop()
        self._live.unlink(missing_ok=True)

    def _open_live(self) -> BinaryIO:
        """Open the growing file. One who is still reading an older one keeps what he was reading."""
        try:
            with file_errors(self._live):
                self._live.unlink(missing_ok=True)
                return self._live.open("xb", buffering=0)
        except BaseException:
            self._writer.close()
            self._part.drop()
            raise

    def _begin(self) -> None:
        """Write what a decoder needs before the first fragment."""
        from oyez.audio.aac import BIT_RATE, FRAME
        from oyez.audio.fmp4 import init_segment

        self._frame = FRAME
        try:
            with file_errors(self._live):
                self._append(init_segment(self._writer.config, rate=RATE, frame=FRAME, bit_rate=BIT_RATE))
        except BaseException:
            self.abort()
            raise

    def _take(self, packets: Iterable[bytes]) -> None:
        for packet in packets:
            self._packets.append(packet)
            if len(self._packets) == self._wanted:
                self._flush()

    @property
    def _wanted(self) -> int:
        """Packets of the fragment now filling."""
        return _FRAGMENTS[self._fragments] if self._fragments < len(_FRAGMENTS) else _FRAGMENT

    def _flush(self) -> None:
        from oyez.audio.fmp4 import fragment

        if not self._packets:
            return
        self._fragments += 1
        data = fragment(self._fragments, self._samples, self._packets)
        self._samples += len(self._packets) * self._frame
        self._packets.clear()
        self._append(data)

    def _append(self, data: bytes) -> None:
        """Write to the growing file, which is unbuffered and may take a part at a time, and say so."""
        view = memoryview(data)
        while view:
            view = view[self._file.write(view) :]
        self._total += len(data)
        self._on_bytes(self._total)
