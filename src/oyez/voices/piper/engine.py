"""Piper as an engine of Oyez."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib import metadata
from typing import TYPE_CHECKING

from oyez.errors import OyezError
from oyez.script import Utterance
from oyez.voices.models.nouns import Installed
from oyez.voices.nouns import Sound, Voice
from oyez.voices.piper.shelf import shelf
from oyez.voices.protocol import Capabilities

if TYPE_CHECKING:
    from oyez.voices.onnx.reading import Reader
    from oyez.voices.piper.model import PiperModel

__all__ = ["PiperEngine"]

ADAPTER_VERSION = "2"
"""Raised when this adapter changes what is heard or when: symbols, parting, noise."""
BATCH = 16
"""Utterances, or pieces of long ones, made at once on a GPU. On a CPU one run keeps all its cores busy."""
KEPT = 3
"""Models held in memory, about 100 MB each; the one used longest ago goes first."""


class PiperEngine:
    """Voices of the Piper project, where models are installed and onnxruntime is at hand. Threads may share it."""

    name = "piper"

    def __init__(self) -> None:
        self._models: dict[str, PiperModel] = {}
        self._reader: Reader | None = None
        self._lock = threading.Lock()

    @property
    def capabilities(self) -> Capabilities:
        """What holds for all its voices; on a GPU equal bytes are not promised, since they depend on the batch."""
        from oyez.voices.onnx.session import on_gpu

        gpu = on_gpu()
        return Capabilities(
            licence="GPL-3.0-or-later", accepts="phonemes", word_times=True, paces=(0.4, 3.0),
            batch=BATCH if gpu else 1, same_bytes=not gpu,
        )  # fmt: skip

    @cached_property
    def version(self) -> str:
        """What makes the sound beside the model: onnxruntime and where it runs, espeak-ng's reading, this adapter."""
        from oyez.voices.onnx.session import signature

        return f"{signature()}+{metadata.version('espeakng-loader')}+{ADAPTER_VERSION}"

    def voices(self) -> tuple[Voice, ...]:
        """The installed voices, then those of the table, which say how to install them."""
        from oyez.voices.onnx.session import available

        return tuple(shelved.voice for shelved in shelf(runtime=available()).values())

    def speak(self, utterance: Utterance, voice: Voice, pace: float, attempt: int = 0) -> Sound:
        """Say one utterance.

        Raises:
            OyezError: ``voice_not_installed``, ``unknown_voice``, ``bad_model``, ``engine_failed``.
        """
        return next(self._say([utterance], voice, pace, attempt))

    def speak_batch(self, utterances: Sequence[Utterance], voice: Voice, pace: float) -> Iterator[Sound]:
        """Yield the sound of each utterance, in order: on a GPU several made in one run, else one after the other.

        On a CPU a batch takes longer, since the short are padded to the longest, and its last bits differ.

        Raises:
            OyezError: As `speak`.
        """
        return self._say(utterances, voice, pace, 0)

    def close(self) -> None:
        """Free the models and end the processes that read."""
        with self._lock:
            models, self._models = self._models, {}
            reader, self._reader = self._reader, None
        for model in models.values():
            model.close()
        if reader:
            reader.close()

    def _say(self, utterances: Sequence[Utterance], voice: Voice, pace: float, attempt: int) -> Iterator[Sound]:
        from oyez.voices.onnx.session import available, on_gpu
        from oyez.voices.piper.saying import say

        found = shelf(runtime=available()).get(voice.id)
        if found is None:
            raise OyezError("unknown_voice", f"Piper has no voice {voice.id}.", status=404)
        if found.model is None or not available():
            raise OyezError(
                "voice_not_installed", f"{found.voice.name} is not installed: `{found.voice.needs}`.", status=404
            )
        model, at_once = self._model(found.model), BATCH if on_gpu() else 1
        yield from say(utterances, found.speaker, voice.rate * pace, attempt, model, self._reads(), at_once)

    def _model(self, found: Installed) -> PiperModel:
        from oyez.voices.piper.model import PiperModel

        key = f"{found.name} {found.version}"
        with self._lock:
            model = self._models.pop(key, None) or PiperModel(found.folder / f"{found.name}.onnx")
            self._models[key] = model
            for old in list(self._models)[:-KEPT]:
                self._models.pop(old).close()
            return model

    def _reads(self) -> Reader:
        from oyez.voices.onnx.reading import Reader

        with self._lock:
            if self._reader is None:
                self._reader = Reader()
            return self._reader
