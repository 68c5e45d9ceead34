"""Kokoro's model: symbols, a style and a speed in, samples and the length of each symbol out."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from oyez.errors import OyezError
from oyez.voices.onnx.session import Session

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["FRAME", "LONGEST", "SAMPLE_RATE", "KokoroModel", "Spoken"]

SAMPLE_RATE = 24_000
FRAME = 600
"""Samples of one step of the durations: 40 a second."""
LONGEST = 510
"""Ids of one text: the model's context of 512 less the padding at both ends."""
SLOWEST, FASTEST = 0.5, 2.0
PAD = 0
_IDS = ("input_ids", "tokens")
"""What the ids are called: since 2025-03, and before."""
_TYPES = {
    "tensor(float)": "f4",
    "tensor(float16)": "f2",
    "tensor(double)": "f8",
    "tensor(int32)": "i4",
    "tensor(int64)": "i8",
}


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one run gave: samples from -1 to 1, and frames for each id, padding included, where the model says."""

    wave: NDArray[np.float32]
    frames: NDArray[np.int64] | None


class KokoroModel:
    """One export of Kokoro, of either generation. Threads may share it."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._session = Session(file)

    @cached_property
    def vocabulary(self) -> dict[str, int]:
        """Symbol to id: from the model itself, else from ``config.json`` beside it, else that of v1.0."""
        told = self._session.metadata().get("kokoro_config", "")
        beside = self._file.with_name("config.json")
        if not told and beside.is_file():
            told = beside.read_text("utf-8", "replace")
        if not told:
            table: dict[str, int] = tomllib.loads(
                resources.files(__package__).joinpath("symbols.toml").read_text("utf-8")
            )["symbols"]
            return table
        try:
            found = json.loads(told)["vocab"]
            return {str(name): int(at) for name, at in found.items()}
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise self._bad(f"its table of symbols cannot be read ({error})") from error

    @cached_property
    def _shape(self) -> tuple[str, dict[str, str]]:
        """The name of the ids' input, and the NumPy type of each input."""
        inputs = self._session.inputs()
        ids = next((name for name in _IDS if name in inputs), "")
        wanted = {ids, "style", "speed"}
        if not ids or set(inputs) != wanted:
            raise self._bad(f"it takes {', '.join(inputs)} and not input_ids, style and speed")
        return ids, {name: _TYPES.get(kind, "f4") for name, kind in inputs.items()}

    def say(self, ids: list[int], style: NDArray[np.float32], speed: float, seed: int) -> Spoken:
        """Say up to `LONGEST` ids, without the padding.

        Raises:
            OyezError: ``bad_model`` where this is no model of Kokoro, ``engine_failed`` where it refuses.
        """
        import numpy as np

        name, types = self._shape
        pace = min(FASTEST, max(SLOWEST, speed))
        # The first export of v1.1-zh takes whole speeds alone; 0 would be no speed.
        whole = types["speed"].startswith("i")
        feed = {
            name: np.array([[PAD, *ids, PAD]], types[name]),
            "style": np.asarray(style, types["style"]),
            "speed": np.array([max(1, round(pace)) if whole else pace], types["speed"]),
        }
        found = list(self._session.run(feed, seed).items())
        wave = np.asarray(found[0][1], np.float32).reshape(-1)
        frames = next((value for key, value in found[1:] if "dur" in key), None)
        if frames is not None:
            frames = np.rint(np.asarray(frames, np.float64)).astype(np.int64).reshape(-1)
            if len(frames) != len(ids) + 2 or frames.min() < 0 or abs(int(frames.sum()) * FRAME - len(wave)) > FRAME:
                frames = None
        return Spoken(wave, frames)

    def close(self) -> None:
        """Free the model's memory."""
        self._session.close()

    def _bad(self, why: str) -> OyezError:
        return OyezError(
            "bad_model", f"{self._file.name} is not a model of Kokoro: {why}. Install it again.", status=500
        )
