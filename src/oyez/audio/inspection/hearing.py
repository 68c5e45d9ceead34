"""A stream of sound, listened to from end to end: level, peaks, silences, and its outline for a picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from oyez.audio.loudness import Meter
from oyez.audio.nouns import Pause
from oyez.audio.protocol import RATE
from oyez.errors import OyezError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from oyez.audio.marks import Marks

__all__ = ["OUTLINE", "Hearing", "hear_file"]

OUTLINE = RATE // 100
"""Samples to one value of the outline: 10 ms."""
_QUIET = 10 ** (-55 / 20)
"""Of full scale: below it nobody hears speech at -16 LUFS; above it lies what an encoder leaves of silence."""
_SHORTEST_SILENCE = 0.2
_FULL = 32766 / 32768


class Hearing:
    """Listens to samples at `RATE`; an encoder that writes nothing. Memory: 800 bytes a second.

    Attributes:
        samples: How many were heard.
        full: How many stood at full scale.
    """

    def __init__(self) -> None:
        self._meter = Meter(RATE)
        self._outline: list[NDArray[np.float32]] = [np.empty(0, np.float32)]
        self._waiting = np.empty(0, np.float32)
        self.samples = self.full = 0

    def write(self, pcm: NDArray[np.int16] | NDArray[np.float32]) -> None:
        """See `Encoder.write`; takes floats of full scale 1.0 as well."""
        level = np.abs(pcm.astype(np.float32) / np.float32(32768 if pcm.dtype == np.int16 else 1))
        self._meter.write(pcm)
        self.samples += len(level)
        self.full += int((level >= _FULL).sum())
        level = np.concatenate((self._waiting, level))
        whole = len(level) - len(level) % OUTLINE
        self._outline.append(level[:whole].reshape(-1, OUTLINE).max(axis=1))
        self._waiting = level[whole:]

    def finish(self, marks: Marks | None = None) -> None:
        """See `Encoder.finish`."""

    def abort(self) -> None:
        """See `Encoder.abort`."""

    @property
    def duration(self) -> float:
        """Seconds."""
        return self.samples / RATE

    @property
    def loudness(self) -> float:
        """Integrated, in LUFS; -inf in silence. Ends the stream."""
        return self._meter.loudness

    @property
    def true_peak(self) -> float:
        """In dBTP; -inf in silence. Ends the stream."""
        return self._meter.true_peak

    def outline(self) -> NDArray[np.float32]:
        """Return the largest magnitude of each 10 ms, full scale 1.0; the last may stand for fewer."""
        last = self._waiting.max(initial=0.0)
        return (
            np.append(np.concatenate(self._outline), np.float32(last))
            if len(self._waiting)
            else np.concatenate(self._outline)
        )

    def silences(self) -> tuple[Pause, ...]:
        """Return where nothing is heard for 0.2 s and longer, to 10 ms."""
        quiet = np.concatenate(([False], self.outline() < _QUIET, [False])).astype(np.int8)
        edges = np.flatnonzero(np.diff(quiet)).reshape(-1, 2) * (OUTLINE / RATE)
        return tuple(
            Pause(float(start), min(float(end), self.duration))
            for start, end in edges
            if end - start >= _SHORTEST_SILENCE
        )


def hear_file(path: Path) -> Hearing:
    """Listen to a sound file.

    Raises:
        OyezError: ``not_sound``, ``no_such_file``.
    """
    hearing = Hearing()
    if not path.is_file():
        raise OyezError("no_such_file", f"There is no file {path}: check its name.", status=404)
    try:
        for pcm in _decoded(path):
            hearing.write(pcm)
    except (OSError, ValueError, IndexError) as error:  # FFmpeg's errors are of these kinds.
        raise OyezError(
            "not_sound", f"{path.name} is no sound file that can be read, or is damaged.", status=415
        ) from error
    return hearing


def _decoded(path: Path) -> Iterator[NDArray[np.float32]]:
    import av

    with av.open(str(path)) as container:
        converter = av.AudioResampler(format="flt", layout="mono", rate=RATE)
        for frame in container.decode(container.streams.audio[0]):
            for given in converter.resample(frame):
                yield given.to_ndarray()[0]
        for given in converter.resample(None):
            yield given.to_ndarray()[0]
