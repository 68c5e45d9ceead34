"""Sentences, takes and decoders that the audio tests share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from oyez.audio import RATE, Marks, Tags
from oyez.script import Utterance, Word
from oyez.voices import Take, Voice, WordTime
from oyez.words import printed_words

TAGS = Tags(
    title="Leaders meet",
    author="Ann Example, Bo Sample",
    publisher="The Example",
    date="2025-01-14",
    language="en-GB",
    url="https://example.org/a",
    voice="espeak:en-us+f5",
)


class Maker:
    """Makes small things out of plain ones."""

    tags = TAGS

    def voice(self, loudness: float = -20.5) -> Voice:
        return Voice(
            "espeak:x", "X", "espeak", "en-US", "American", "female", "GPL-3.0-or-later", 22050, 180.0, loudness
        )

    def utterance(
        self, text: str, *, number: int = 1, block: str = "b1", start: int = 0, pause: float = 0.35
    ) -> Utterance:
        """A sentence said word for word as it is printed."""
        spans = [(text[first:last], first + start, last + start) for first, last in printed_words(text)]
        return self.said(text, spans, number=number, block=block, start=start, pause=pause)

    def said(
        self,
        text: str,
        words: Sequence[tuple[str, int, int]],
        *,
        number: int = 1,
        block: str = "b1",
        start: int = 0,
        pause: float = 0.35,
    ) -> Utterance:
        """A sentence said as these words (spoken, first and last printed character in the block)."""
        made, at = [], 0
        for spoken, first, last in words:
            made.append(Word(spoken, at, first, last))
            at += len(spoken) + 1
        spoken_text = " ".join(word.spoken for word in made)
        end = start + len(text)
        return Utterance(
            f"{block}.{number}", block, "paragraph", "en", start, end, text, spoken_text, tuple(made), pause
        )

    def take(self, utterance: Utterance, *, rate: int = 22050, lead: float = 0.05, tail: float = 0.2) -> Take:
        """A hum of 0.2 s for each spoken word, 0.05 s between them, silence around."""
        parts = [np.zeros(round(lead * rate))]
        times, at = [], lead
        for index in range(len(utterance.words)):
            count = round(0.2 * rate)
            parts += [
                np.sin(np.arange(count) * (300 + 40 * index) * 2 * np.pi / rate) * 9000,
                np.zeros(round(0.05 * rate)),
            ]
            times.append(WordTime(at, at + 0.2))
            at += 0.25
        pcm = np.concatenate([*parts, np.zeros(round(tail * rate))])
        return Take(utterance.id, "espeak:x", rate, pcm.astype("<i2").tobytes(), tuple(times))

    def bursts(self, places: Sequence[float], seconds: float) -> NDArray[np.int16]:
        """Silence at `RATE` with a 10 ms burst of 2 kHz at each place."""
        pcm = np.zeros(round(seconds * RATE), np.int16)
        burst = (np.sin(np.arange(240) * 2000 * 2 * np.pi / RATE) * 16000).astype(np.int16)
        for place in places:
            pcm[round(place * RATE) :][: len(burst)] = burst
        return pcm

    def onsets(self, pcm: NDArray[np.float32], rate: int = RATE) -> list[float]:
        """The seconds at which sound begins after at least 50 ms of silence."""
        loud = np.flatnonzero(np.abs(pcm) > 0.25 * np.abs(pcm).max())
        fresh = np.diff(loud, prepend=-rate) > 0.05 * rate
        return [float(index) / rate for index in loud[fresh]]

    def decode(self, path: Path) -> NDArray[np.float32]:
        """All samples of a file at `RATE`, full scale 1.0."""
        with av.open(str(path)) as container:
            every = container.streams.audio[0].rate // RATE  # Opus is decoded at 48 kHz.
            frames = [frame.to_ndarray() for frame in container.decode(container.streams.audio[0])]
        scale = np.float32(32768 if frames[0].dtype == np.int16 else 1)
        pcm: NDArray[np.float32] = np.concatenate(frames, axis=1)[0][::every].astype(np.float32) / scale
        return pcm

    def metadata(self, path: Path) -> dict[str, str]:
        """A file's tags as FFmpeg reads them, names in lower case."""
        with av.open(str(path)) as container:
            read = {**container.metadata, **container.streams.audio[0].metadata}
        return {name.lower(): text for name, text in read.items()}


class Collector:
    """An encoder that keeps the samples and what was asked of it."""

    def __init__(self) -> None:
        self.parts: list[NDArray[np.int16]] = [np.empty(0, np.int16)]
        self.calls: list[str] = []
        self.marks: Marks | None = None

    @property
    def pcm(self) -> NDArray[np.int16]:
        return np.concatenate(self.parts)

    def write(self, pcm: NDArray[np.int16]) -> None:
        self.parts.append(pcm.copy())

    def finish(self, marks: Marks | None = None) -> None:
        self.marks = marks
        self.calls.append("finish")

    def abort(self) -> None:
        self.calls.append("abort")


@pytest.fixture(scope="session")
def make() -> Maker:
    return Maker()


@pytest.fixture
def collector() -> Collector:
    return Collector()
