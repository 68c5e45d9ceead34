"""Faster or slower at the same pitch: FFmpeg's atempo over the whole stream, so that nothing drifts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from oyez.audio.encoding import RATE
from oyez.errors import OyezError

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["TEMPOS", "Stretch"]

TEMPOS = (0.5, 4.0)
"""Smallest and largest factor: atempo keeps the length within 0.1 % between them."""

_CHUNK = 4096
"""Samples given at a time: the same cuts whatever the calls, so that the output is the same."""


class Stretch:
    """Changes the tempo of a stream of 16-bit samples at `RATE`; memory does not grow with its length."""

    def __init__(self, tempo: float) -> None:
        """Open the stream.

        Raises:
            OyezError: ``tempo_out_of_range``.
        """
        if not TEMPOS[0] <= tempo <= TEMPOS[1]:
            raise OyezError("tempo_out_of_range", f"A tempo of {tempo:g} is out of range: choose 0.5 to 4.")
        from av.filter import Graph

        self._graph = Graph()
        source = self._graph.add_abuffer(sample_rate=RATE, format="s16", layout="mono")
        atempo = self._graph.add("atempo", repr(tempo))
        source.link_to(atempo)
        atempo.link_to(self._graph.add("abuffersink"))
        self._graph.configure()
        self._waiting = np.empty(0, np.int16)
        self._given = 0

    def write(self, pcm: NDArray[np.int16]) -> NDArray[np.int16]:
        """Take samples, return those that are ready: shape (n,), n may be 0."""
        waiting = np.concatenate((self._waiting, pcm))
        whole = len(waiting) - len(waiting) % _CHUNK
        self._waiting = waiting[whole:]
        return self._through(waiting[:whole].reshape(-1, _CHUNK))

    def finish(self) -> NDArray[np.int16]:
        """Return the last samples."""
        rest = self._through(self._waiting.reshape(1, -1)) if len(self._waiting) else self._waiting
        self._graph.push(None)
        return np.concatenate((rest, *self._ready()))

    def _through(self, chunks: NDArray[np.int16]) -> NDArray[np.int16]:
        from av import AudioFrame

        out: list[NDArray[np.int16]] = [np.empty(0, np.int16)]
        for chunk in chunks:
            frame = AudioFrame.from_ndarray(chunk.reshape(1, -1), format="s16", layout="mono")
            frame.sample_rate = RATE
            frame.pts = self._given
            self._given += len(chunk)
            self._graph.push(frame)
            out += self._ready()
        return np.concatenate(out)

    def _ready(self) -> list[NDArray[np.int16]]:
        from av.error import BlockingIOError as NothingReady
        from av.error import EOFError as AtEnd

        frames: list[NDArray[np.int16]] = []
        while True:
            try:
                frames.append(self._graph.pull().to_ndarray()[0])
            except (NothingReady, AtEnd):
                return frames
