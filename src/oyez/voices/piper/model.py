"""Piper's model: numbers, scales and a speaker in, samples and the length of each number out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from oyez.errors import OyezError
from oyez.voices.onnx.graph import FLOAT, Node, value_info
from oyez.voices.onnx.session import Session
from oyez.voices.piper.config import PiperConfig, read_config

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["PiperModel", "Spoken"]

_INPUTS = {"input", "input_lengths", "scales"}
_SPEAKER = "sid"


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one run gave for one text: samples from -1 to 1, and frames for each number where the model says."""

    wave: NDArray[np.float32]
    frames: NDArray[np.int64] | None


def durations(nodes: list[Node], named: set[str]) -> list[bytes]:
    """Return the description of the output that holds frames for each number.

    A voice rounds its lengths up in the one Ceil of its graph (w_ceil of VITS); exports name no output for it.
    """
    ceils = [node.outputs[0] for node in nodes if node.op == "Ceil" and node.outputs]
    return [value_info(ceils[0], FLOAT)] if len(ceils) == 1 and ceils[0] not in named else []


class PiperModel:
    """One voice's model with its settings. Threads may share it.

    Args:
        file: The model; its settings lie beside it, with ``.json`` after the name.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._session = Session(file, durations)

    @cached_property
    def config(self) -> PiperConfig:
        """The voice's settings.

        Raises:
            OyezError: ``bad_model``.
        """
        return read_config(self._file.with_name(f"{self._file.name}.json"))

    @cached_property
    def _speakers(self) -> bool:
        """Whether the model takes a speaker's number."""
        inputs = set(self._session.inputs())
        if not inputs >= _INPUTS or inputs - _INPUTS - {_SPEAKER}:
            raise self._bad(f"it takes {', '.join(sorted(inputs))} and not {', '.join(sorted(_INPUTS))}")
        return _SPEAKER in inputs

    def say(self, texts: Sequence[Sequence[int]], speaker: int, speed: float, seed: int) -> list[Spoken]:
        """Say texts, several at once where there are several.

        Args:
            texts: The numbers of each.
            speaker: Whose voice; ignored by a model of one speaker.
            speed: 1 is the voice's own pace.
            seed: Which lots are drawn.

        Raises:
            OyezError: ``bad_model`` where this is no model of Piper, ``engine_failed`` where it refuses.
        """
        import numpy as np

        config = self.config
        several = self._speakers
        longest = max(map(len, texts))
        padding = config.ids["_"][0]
        feed = {
            "input": np.array([[*text, *[padding] * (longest - len(text))] for text in texts], np.int64),
            "input_lengths": np.array([len(text) for text in texts], np.int64),
            "scales": np.array([config.noise, config.length / speed, config.noise_w], np.float32),
        }
        if several:
            feed[_SPEAKER] = np.array([speaker] * len(texts), np.int64)
        found = list(self._session.run(feed, seed).values())
        waves = np.asarray(found[0], np.float32).reshape(len(texts), -1)
        frames = self._frames(found[1:], [len(text) for text in texts])
        if frames is None and len(texts) > 1:
            return [self.say([text], speaker, speed, seed)[0] for text in texts]
        return [self._cut(wave, None if frames is None else frames[at]) for at, wave in enumerate(waves)]

    def close(self) -> None:
        """Free the model's memory."""
        self._session.close()

    def _frames(self, others: list[NDArray[np.float32]], lengths: Sequence[int]) -> list[NDArray[np.int64]] | None:
        """Return the frames of each text, from whichever other output has a number for each of its ids."""
        import numpy as np

        for output in others:
            if output.size == len(lengths) * max(lengths):
                rows = np.rint(np.asarray(output, np.float64)).astype(np.int64).reshape(len(lengths), -1)
                return [row[:length] for row, length in zip(rows, lengths, strict=True)]
        return None

    def _cut(self, wave: NDArray[np.float32], frames: NDArray[np.int64] | None) -> Spoken:
        """Return one text's own part of its row, and its frames where they add up to it."""
        if frames is None:
            return Spoken(wave, None)
        length = int(frames.sum()) * self.config.hop
        if frames.min() < 0 or length > len(wave) + self.config.hop:
            return Spoken(wave, None)
        return Spoken(wave[: max(length, 1)], frames)

    def _bad(self, why: str) -> OyezError:
        return OyezError(
            "bad_model", f"{self._file.name} is not a voice of Piper: {why}. Install it again.", status=500
        )
