"""What every file format answers to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from oyez.audio.marks import Marks

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["RATE", "Encoder"]

RATE = 24_000
"""Samples a second of every recording: above what any embedded voice fills, and a rate MP3, AAC and Opus share."""


class Encoder(Protocol):
    """Turns samples into a file. The bytes depend on the samples and tags alone, not on how they are cut."""

    def write(self, pcm: NDArray[np.int16]) -> None:
        """Take the next samples: mono, `RATE`, shape (n,).

        Raises:
            OyezError: ``disk_full`` or ``unwritable_output``.
        """

    def finish(self, marks: Marks | None = None) -> None:
        """Complete the file with its tags, chapters and transcript, and put it in its place.

        Raises:
            OyezError: ``disk_full`` or ``unwritable_output``; then nothing is left behind.
        """

    def abort(self) -> None:
        """Stop and leave nothing behind. Does nothing after `finish`."""
