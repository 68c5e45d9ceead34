"""Kokoro as an engine of Oyez."""

from __future__ import annotations

import threading
import tomllib
from functools import cache, cached_property
from importlib import metadata, resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices.models.folder import find
from oyez.voices.models.nouns import Installed
from oyez.voices.models.table import kokoro_model, kokoro_models
from oyez.voices.nouns import Sound, Voice
from oyez.voices.protocol import Capabilities

if TYPE_CHECKING:
    from oyez.voices.kokoro.model import KokoroModel
    from oyez.voices.kokoro.styles import Styles
    from oyez.voices.onnx.reading import Reader

__all__ = ["KokoroEngine"]

ADAPTER_VERSION = "1"
"""Raised when this adapter changes what is heard or when: symbols, parting, noise."""
WELL = 180
"""Ids of a piece where there is a place to part: memory grows from 626 MB at 150 ids to 1,333 MB at 500."""
NEUTRAL_RATE, NEUTRAL_LOUDNESS = 1.0, -22.0
"""The model's own pace, and a loudness between those of the other engines: not measured, since measuring takes the
weights (`scripts/calibrate_voices.py` says how)."""
SILENCE_SECONDS = 0.1
"""What is heard where nothing can be said, such as a line of smileys."""


class KokoroEngine:
    """Kokoro-82M, where a model is installed and onnxruntime is at hand. Threads may share it.

    One sentence a run: the export marks a batch axis, but the model's own code drops it.
    """

    name = "kokoro"

    def __init__(self) -> None:
        self._loaded: tuple[str, KokoroModel, Styles] | None = None
        self._reader: Reader | None = None
        self._lock = threading.Lock()

    @property
    def capabilities(self) -> Capabilities:
        """What holds for all its voices."""
        from oyez.voices.onnx.session import on_gpu

        return Capabilities(
            licence="Apache-2.0", accepts="phonemes", word_times=True, paces=(0.5, 2.0), same_bytes=not on_gpu()
        )

    @cached_property
    def version(self) -> str:
        """What makes the sound beside the model: onnxruntime and where it runs, espeak-ng's reading, this adapter."""
        from oyez.voices.onnx.session import signature

        return f"{signature()}+{metadata.version('espeakng-loader')}+{ADAPTER_VERSION}"

    def voices(self) -> tuple[Voice, ...]:
        """The voices in the installed file; where no model is here every one, and how to install it."""
        from oyez.voices.onnx.session import available

        model = _model()
        ready = model is not None and available()
        needs = "" if ready else _needs(model, runtime=available())
        size = model.size if model else kokoro_model(kokoro_models()[0]).size
        version = model.version if model else ""
        held = _held(model) if model else None
        return tuple(
            Voice(
                id=f"{self.name}:{row['style']}", name=row["name"], engine=self.name, language=row["language"],
                accent=row["accent"], gender=row["gender"], licence="Apache-2.0", sample_rate=24_000,
                rate=NEUTRAL_RATE, loudness=NEUTRAL_LOUDNESS, quality="natural", version=version, size=size,
                installed=ready, needs=needs,
            )
            for row in _rows().values()
            if held is None or row["style"] in held
        )  # fmt: skip

    def speak(self, utterance: Utterance, voice: Voice, pace: float, attempt: int = 0) -> Sound:
        """Say one utterance; what is longer than the model takes is said in pieces, parted at clauses.

        Raises:
            OyezError: ``voice_not_installed``, ``unknown_voice``, ``bad_model``, ``engine_failed``.
        """
        from oyez.voices.kokoro.saying import say

        row = _rows().get(voice.id.partition(":")[2])
        if row is None:
            raise OyezError("unknown_voice", f"Kokoro has no voice {voice.id}.", status=404)
        model, styles = self._ready()
        return say(utterance, row, voice.rate * pace, attempt, model, styles, self._reads())

    def close(self) -> None:
        """Free the model and end the processes that read."""
        with self._lock:
            loaded, self._loaded = self._loaded, None
            reader, self._reader = self._reader, None
        if loaded:
            loaded[1].close()
            loaded[2].close()
        if reader:
            reader.close()

    def _ready(self) -> tuple[KokoroModel, Styles]:
        from oyez.voices.kokoro.model import KokoroModel
        from oyez.voices.kokoro.styles import Styles
        from oyez.voices.onnx.session import available

        found = _model()
        if found is None or not available():
            raise OyezError(
                "voice_not_installed", f"Kokoro is not installed: `{_needs(found, runtime=available())}`.", status=404
            )
        with self._lock:
            if self._loaded is None or self._loaded[0] != found.version:
                file = next(found.folder / name for name, _, _ in found.files if name.endswith(".onnx"))
                self._loaded = (found.version, KokoroModel(file), Styles(_packs(found)))
            return self._loaded[1:]

    def _reads(self) -> Reader:
        from oyez.voices.onnx.reading import Reader

        with self._lock:
            if self._reader is None:
                self._reader = Reader()
            return self._reader


@cache
def _rows() -> dict[str, dict[str, Any]]:
    """Each voice's row of the table by the name of its style."""
    table = tomllib.loads(resources.files(__package__).joinpath("voices.toml").read_text("utf-8"))
    return {row["style"]: row for row in table["voices"]}


def _model() -> Installed | None:
    """Return the best of Kokoro's exports that is installed."""
    return next((model for name in kokoro_models() if (model := find("kokoro", name)) is not None), None)


def _packs(model: Installed) -> Path:
    """Return where a model's styles are: its file of all voices, else its folder."""
    packs = [model.folder / name for name, _, _ in model.files if name.endswith(".bin")]
    return packs[0] if len(packs) == 1 else model.folder


def _held(model: Installed) -> frozenset[str] | None:
    """Return the styles that are here, None where that cannot be told: speaking says what is wrong."""
    from oyez.voices.kokoro.styles import held

    source = _packs(model)
    try:
        return held(source, source.stat().st_mtime_ns)
    except OSError:
        return None


def _needs(model: Installed | None, *, runtime: bool) -> str:
    steps = ([] if runtime else ["pip install 'oyez[kokoro]'"]) + ([] if model else ["oyez voices install kokoro"])
    return " && ".join(steps)
