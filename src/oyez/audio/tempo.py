"""Faster or slower at the same pitch, over the whole stream, so that nothing drifts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from oyez.audio.protocol import RATE
from oyez.audio.sonic import FASTEST, Sonic, has_sonic
from oyez.audio.tracking import Track
from oyez.errors import OyezError

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["TEMPOS", "Stretch"]

TEMPOS = (0.5, 4.0)
"""Smallest and largest factor: the length is right to 0.1 % between them."""

_FOLLOWED = 1.05
"""Above it so little is passed on between two changes that the tempo alone is nearer: 0.4 ms in the median at 1.25."""
_CHUNK = 4096
"""Samples given at a time: the same cuts whatever the calls, so that the output is the same."""


class Stretch:
    """Changes the tempo of a stream of 16-bit samples at `RATE`; memory does not grow with its length.

    Sonic up to 2x; above it, and where the machine's library does not offer it, FFmpeg's atempo.
    """

    def __init__(self, tempo: float) -> None:
        """Open the stream.

        Raises:
            OyezError: ``tempo_out_of_range``.
        """
        if not TEMPOS[0] <= tempo <= TEMPOS[1]:
            raise OyezError("tempo_out_of_range", f"A tempo of {tempo:g} is out of range: choose 0.5 to 4.")
        self._stretch = Sonic(tempo) if tempo <= FASTEST and has_sonic() else _Atempo(tempo)
        self._waiting = np.empty(0, np.int16)
        self._track = Track(tempo) if tempo <= _FOLLOWED else None
        self._tempo = tempo

    def write(self, pcm: NDArray[np.int16]) -> NDArray[np.int16]:
        """Take samples, return those that are ready: shape (n,), n may be 0."""
        waiting = np.concatenate((self._waiting, pcm))
        whole = len(waiting) - len(waiting) % _CHUNK
        self._waiting = waiting[whole:]
        ready = [self._stretch.write(chunk) for chunk in waiting[:whole].reshape(-1, _CHUNK)]
        made = np.concatenate([np.empty(0, np.int16), *ready])
        if self._track:
            self._track.follow(waiting[:whole], made)
        return made

    def finish(self) -> NDArray[np.int16]:
        """Return the last samples."""
        rest = self._stretch.write(self._waiting) if len(self._waiting) else self._waiting
        made = np.concatenate((rest, self._stretch.finish()))
        if self._track:
            self._track.follow(self._waiting, made, ended=True)
        return made

    def places(self, moments: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return where samples of the input lie in what came out, both counted from the start; after `finish`."""
        return self._track.places(moments) if self._track else moments / self._tempo


class _Atempo:
    """FFmpeg's atempo: true in length, but it blurs each onset by up to 20 ms."""

    def __init__(self, tempo: float) -> None:
        from av.filter import Graph

        self._graph = Graph()
        source = self._graph.add_abuffer(sample_rate=RATE, format="s16", layout="mono")
        atempo = self._graph.add("atempo", repr(tempo))
        source.link_to(atempo)
        atempo.link_to(self._graph.add("abuffersink"))
        self._graph.configure()
        self._given = 0

    def write(self, pcm: NDArray[np.int16]) -> NDArray[np.int16]:
        from av import AudioFrame

        frame = AudioFrame.from_ndarray(pcm.reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate = RATE
        frame.pts = self._given
        self._given += len(pcm)
        self._graph.push(frame)
        return self._ready()

    def finish(self) -> NDArray[np.int16]:
        self._graph.push(None)
        return self._ready()

    def _ready(self) -> NDArray[np.int16]:
        from av.error import BlockingIOError as NothingReady
        from av.error import EOFError as AtEnd

        frames: list[NDArray[np.int16]] = [np.empty(0, np.int16)]
        while True:
            try:
                frames.append(self._graph.pull().to_ndarray()[0])
            except (NothingReady, AtEnd):
                return np.concatenate(frames)
