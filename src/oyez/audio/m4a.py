"""M4A: AAC-LC with its index in front, so that a browser seeks at once."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from oyez.audio.aac import AacWriter
from oyez.audio.files import Part, file_errors
from oyez.audio.tags import Tags

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["M4aEncoder"]


class M4aEncoder:
    """Writes a faststart M4A. An edit list hides the encoder's delay: sound is where the timeline says."""

    def __init__(self, path: Path, tags: Tags) -> None:
        self._part = Part(path)
        with self._part.opening():
            self._writer = AacWriter(self._part.temporary, tags)

    def write(self, pcm: NDArray[np.int16]) -> None:
        """See `Encoder.write`."""
        with file_errors(self._part.path):
            for _ in self._writer.encode(pcm):
                pass

    def finish(self) -> None:
        """See `Encoder.finish`."""
        try:
            with file_errors(self._part.path):
                for _ in self._writer.finish():
                    pass
            self._part.keep()
        finally:
            self.abort()

    def abort(self) -> None:
        """See `Encoder.abort`."""
        with suppress(OSError):  # The rest of the buffer may find no room; the file goes anyway.
            self._writer.close()
        self._part.drop()
