"""Several recordings in one file: an edition, a chapter for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from oyez.audio.marks import Chapter, Line, Marks, shortened
from oyez.audio.protocol import RATE, Encoder

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["BETWEEN", "Joined"]

BETWEEN = 1.0
"""Seconds of silence between two stories, beside the tail of one and the lead-in of the next."""


class Joined:
    """Gives one recorder after the other the same files to write to; memory does not grow with the sound.

    After an error call `abort`: nothing is left behind.
    """

    def __init__(self, encoders: Sequence[Encoder]) -> None:
        self._encoders = tuple(encoders)
        self._laid = 0
        self._chapters: list[Chapter] = []
        self._lines: list[Line] = []
        self._stories = 0

    @property
    def duration(self) -> float:
        """Seconds laid so far."""
        return self._laid / RATE

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """Those finished so far; after `finish` they leave no time out, so that a player always has one to show."""
        return tuple(self._chapters)

    def story(self, title: str) -> Encoder:
        """Return what the next recorder writes to; its chapter has this title, or none where it is empty."""
        if self._stories:
            self._silence(BETWEEN)
        self._stories += 1
        return _Story(self, title)

    def finish(self) -> None:
        """Complete every file.

        Raises:
            OyezError: ``disk_full`` or ``unwritable_output``; then no file is left.
        """
        starts = [0.0, *(each.start for each in self._chapters[1:])]
        ends = [*starts[1:], self.duration]
        self._chapters = [
            replace(each, start=start, end=end) for each, start, end in zip(self._chapters, starts, ends, strict=False)
        ]
        marks = Marks(self.chapters, tuple(self._lines))
        try:
            for encoder in self._encoders:
                encoder.finish(marks)
        except BaseException:
            self.abort()
            raise

    def abort(self) -> None:
        """Stop every encoder and leave nothing behind that was not finished."""
        for encoder in self._encoders:
            encoder.abort()

    def write(self, pcm: NDArray[np.int16]) -> None:
        """Pass samples on."""
        self._laid += len(pcm)
        for encoder in self._encoders:
            encoder.write(pcm)

    def close(self, title: str, begun: float, marks: Marks) -> None:
        """Note what a finished story says of its inside."""
        self._lines += [replace(line, block=f"{self._stories}:{line.block}") for line in marks.moved(begun).lines]
        if title:
            self._chapters.append(Chapter(begun, self.duration, shortened(title)))

    def _silence(self, seconds: float) -> None:
        import numpy as np

        self.write(np.zeros(round(seconds * RATE), np.int16))


class _Story:
    """What one recorder takes for a file."""

    def __init__(self, joined: Joined, title: str) -> None:
        self._joined, self._title, self._begun = joined, title, joined.duration

    def write(self, pcm: NDArray[np.int16]) -> None:
        self._joined.write(pcm)

    def finish(self, marks: Marks | None = None) -> None:
        self._joined.close(self._title, self._begun, marks or Marks())

    def abort(self) -> None:
        """Do nothing: who opened the files stops them."""
