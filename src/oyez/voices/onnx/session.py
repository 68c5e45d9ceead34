"""One model in memory: loaded at the first run, shared by all threads, freed when its engine closes."""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib import metadata
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING, Any

from oyez.errors import OyezError

if TYPE_CHECKING:
    import onnxruntime as ort

    from oyez.voices.onnx.graph import AddOutputs

__all__ = ["Session", "available", "on_gpu", "providers", "runtime_version", "signature", "threads"]

PROVIDERS_VARIABLE = "OYEZ_ONNX_PROVIDERS"
THREADS_VARIABLE = "OYEZ_ONNX_THREADS"
_STALE_SECONDS = 3600
THREADS = 2
"""Threads of one run, on every machine: sums are parted among threads, so their number can change the last bits of the
sound (1, 2 and 3 gave the same bytes for one model, 4 others). A larger machine speaks several sentences at a time."""
_GPU = ("CUDAExecutionProvider",)
"""Taken without being asked for. Others (CoreML, DirectML, OpenVINO) are taken where the variable names them."""
_DISTRIBUTIONS = ("onnxruntime", "onnxruntime-gpu", "onnxruntime-directml", "onnxruntime-openvino")


def available() -> bool:
    """Tell whether onnxruntime is installed, without loading it."""
    return bool(runtime_version())


@cache
def runtime_version() -> str:
    """Return onnxruntime's version, ``""`` where it is not installed; its builds are packages of several names."""
    for name in _DISTRIBUTIONS:
        try:
            return metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return ""


def providers() -> tuple[str, ...]:
    """Return the providers to run on: those ``OYEZ_ONNX_PROVIDERS`` names (``cuda,cpu``), else a GPU's and the CPU's.

    Raises:
        OyezError: ``bad_provider`` where this onnxruntime has none of that name.
    """
    import onnxruntime as ort

    offered = {name.removesuffix("ExecutionProvider").lower(): name for name in ort.get_available_providers()}
    wanted = [name.strip().lower() for name in os.environ.get(PROVIDERS_VARIABLE, "").split(",") if name.strip()]
    if not wanted:
        return (*(name for name in _GPU if name in offered.values()), "CPUExecutionProvider")
    unknown = [name for name in wanted if name.removesuffix("executionprovider") not in offered]
    if unknown:
        raise OyezError(
            "bad_provider",
            f"onnxruntime has no provider {unknown[0]!r} here: {PROVIDERS_VARIABLE} may name {', '.join(offered)}.",
        )
    return tuple(offered[name.removesuffix("executionprovider")] for name in wanted)


def on_gpu() -> bool:
    """Tell whether models run on something other than the CPU first."""
    return available() and providers()[0] != "CPUExecutionProvider"


def signature() -> str:
    """Return what the same model's bytes depend on: onnxruntime's version, its provider, and the number of threads."""
    first = providers()[0].removesuffix("ExecutionProvider").lower() if available() else "cpu"
    return (
        runtime_version() + ("" if first == "cpu" else f"-{first}") + ("" if threads() == THREADS else f"-t{threads()}")
    )


def threads() -> int:
    """Return how many threads one run takes: ``OYEZ_ONNX_THREADS``, else `THREADS`."""
    named = os.environ.get(THREADS_VARIABLE, "")
    return int(named) if named.isdigit() and int(named) else THREADS


class Session:
    """A model's file, and its session once something was run.

    Its dice are replaced (`noise.still`), so that equal inputs and seeds give equal outputs.

    Args:
        file: The model.
        add_outputs: Value infos of outputs to add, chosen from the graph's nodes.
    """

    def __init__(self, file: Path, add_outputs: AddOutputs | None = None) -> None:
        self._file = file
        self._add_outputs = add_outputs
        self._session: ort.InferenceSession | None = None
        self._lock = threading.Lock()
        # Each run holds memory for its sentence; more at once than cores would only wait for each other.
        self._places = threading.BoundedSemaphore(max(1, (os.cpu_count() or 1) // threads()))
        self.seeded = False

    @property
    def ready(self) -> ort.InferenceSession:
        """The session, loaded where it was not.

        Raises:
            OyezError: ``bad_model`` where the file is no model, ``voice_not_installed`` where it is gone.
        """
        with self._lock:
            if self._session is None:
                self._session = self._load()
            return self._session

    def inputs(self) -> dict[str, str]:
        """Return each input's name and type (``tensor(int64)``), without the seed."""
        from oyez.voices.onnx.noise import SEED

        return {entry.name: entry.type for entry in self.ready.get_inputs() if entry.name != SEED}

    def outputs(self) -> list[str]:
        """Return the names of the outputs, in order."""
        return [entry.name for entry in self.ready.get_outputs()]

    def metadata(self) -> dict[str, str]:
        """Return the texts the model carries beside its graph."""
        found: dict[str, str] = self.ready.get_modelmeta().custom_metadata_map
        return found

    def run(self, feed: Mapping[str, Any], seed: int = 0) -> dict[str, Any]:
        """Run the model once; return its outputs by name, as numpy arrays.

        Raises:
            OyezError: ``bad_model`` as `ready`, ``engine_failed`` where the model refuses these inputs.
        """
        import numpy as np

        from oyez.voices.onnx.noise import PRIME, SEED

        session = self.ready
        lots = {SEED: np.array([seed % PRIME], np.int64)} if self.seeded else {}
        with self._places:
            try:
                found = session.run(None, {**feed, **lots})
            except Exception as error:
                raise OyezError("engine_failed", f"{self._file.name} failed: {_reason(error)}.", status=500) from error
        return dict(zip(self.outputs(), found, strict=True))

    def close(self) -> None:
        """Free the model's memory; the next run would load it again."""
        with self._lock:
            self._session = None

    def _load(self) -> ort.InferenceSession:
        import onnxruntime as ort

        from oyez.voices.onnx.noise import still
        from oyez.voices.onnx.wire import WireError

        options = ort.SessionOptions()
        options.intra_op_num_threads = threads()
        options.inter_op_num_threads = 1
        options.use_deterministic_compute = True
        options.log_severity_level = 4
        try:
            model, drawn = still(self._file.read_bytes(), self._add_outputs)
            held = [model]
            del model
            with _written(held, self._file.parent) as source:
                session = ort.InferenceSession(source, options, providers=list(providers()))
        except FileNotFoundError:
            raise OyezError(
                "voice_not_installed", f"{self._file.name} is gone: install the voice again.", status=404
            ) from None
        except OyezError:
            raise
        except WireError as error:
            raise self._bad(f"it is no ONNX file ({error})") from error
        except Exception as error:
            raise self._bad(_reason(error)) from error
        self.seeded = drawn > 0
        return session

    def _bad(self, why: str) -> OyezError:
        return OyezError(
            "bad_model", f"{self._file.name} cannot be loaded: {why}. Install the voice again.", status=500
        )


@contextmanager
def _written(model: list[bytes], folder: Path) -> Iterator[str | bytes]:
    """Give a file that holds the one model of the list, which is emptied; the bytes where no file can be written.

    A session that is made from bytes keeps them for as long as it lives: 305 MB more for Kokoro.
    """
    path = None
    try:
        for stale in folder.glob(".oyez-*.onnx"):
            # Left by a process that was killed; no load takes as long.
            if time.time() - stale.stat().st_mtime > _STALE_SECONDS:
                stale.unlink(missing_ok=True)
        with NamedTemporaryFile(prefix=".oyez-", suffix=".onnx", dir=folder, delete=False) as file:
            path = Path(file.name)
            file.write(model[0])
    except OSError:
        if path:
            path.unlink(missing_ok=True)
        yield model.pop()
        return
    model.clear()
    try:
        yield str(path)
    finally:
        path.unlink(missing_ok=True)


_FROM = re.compile(r"Load model from \S+ failed: ?")
"""The file it names is a copy of ours that is gone by then."""


def _reason(error: Exception) -> str:
    """Return the last part of what onnxruntime says (``[ONNXRuntimeError] : 10 : INVALID_GRAPH : …``)."""
    said = _FROM.sub("", " ".join(str(error).split()))
    return said.rpartition(" : ")[2].rstrip(".")[:200] or type(error).__name__
