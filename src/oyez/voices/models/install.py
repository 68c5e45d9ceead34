"""A model comes to this machine: all of it, checked, or none."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from oyez.errors import OyezError
from oyez.voices.models.digests import of_file
from oyez.voices.models.fetch import fetch, writing
from oyez.voices.models.folder import find, models_folder, remove, write_manifest
from oyez.voices.models.nouns import Installed, Model, ModelFile

__all__ = ["install"]

Watch = Callable[[str, int, int], None]
"""Called with a file's name, how many bytes of it are here, and how many there will be."""
_ROOM = 64 << 20
"""Bytes that stay free on the disk."""


def install(model: Model, source: Path | None = None, watch: Watch = lambda _name, _have, _all: None) -> Installed:
    """Install a model from its publisher, or from a file or folder of this machine.

    Args:
        model: With sizes and digests, as `look_up` gives it; they are not needed with a `source`.
        source: The model's file, with its other files beside it, or a folder that holds them all.
        watch: Told of progress.

    Raises:
        OyezError: As `fetch`; ``no_such_file``, ``not_a_model``, ``install_running``, ``disk_full``.
    """
    staging = models_folder() / ".parts" / f"{model.engine}-{model.name}"
    with writing(model.name):
        staging.mkdir(parents=True, exist_ok=True)
    with _alone(staging, model.name):
        _room(model, staging)
        kept = []
        for file in model.files:
            path = staging / file.name
            size, digest = _from(source, file, path, model) if source else _from_net(file, path, watch)
            if size:
                _looks_right(path)
                kept.append((file.name, size, digest))
        origin = "file" if source else model.page
        folder = models_folder() / model.engine / model.name
        with writing(model.name):
            made = Installed(model.name, model.engine, staging, model.licence, origin, tuple(kept))
            write_manifest(made)
            _swap(staging, folder, model)
    found = find(model.engine, model.name)
    if found is None:
        raise OyezError("unwritable_library", f"{model.name} did not stay where it was put: try again.", status=500)
    return found


def _from_net(file: ModelFile, path: Path, watch: Watch) -> tuple[int, str]:
    """Return bytes and SHA-256 of a file, fetched where an earlier try has not brought it whole."""
    if path.is_file():
        digests = of_file(path)
        if file.digest and digests.match(file.digest):
            return path.stat().st_size, digests.sha256
    digests = fetch(file, path, lambda have: watch(file.name, have, file.size))
    return path.stat().st_size, digests.sha256


def _from(source: Path, file: ModelFile, path: Path, model: Model) -> tuple[int, str]:
    """Return bytes and SHA-256 of a file copied from this machine; 0 bytes for one that may be missing and is."""
    there = source if source.is_file() and source.name == file.name else _folder(source) / file.name
    if source.is_file() and file is model.files[0]:
        there = source
    if not there.is_file():
        if file.optional:
            return 0, ""
        raise OyezError("no_such_file", f"There is no {file.name} in {_folder(source).name or source}: it is part of "
                        f"{model.name}.", status=404)  # fmt: skip
    with writing(file.name, path):
        shutil.copyfile(there, path)
        digests = of_file(path)
    if not digests.match(file.digest):
        path.unlink(missing_ok=True)
        raise OyezError("wrong_digest", f"{there.name} is not the file its publisher lists: nothing was installed.")
    return path.stat().st_size, digests.sha256


def _folder(source: Path) -> Path:
    return source if source.is_dir() else source.parent


def _looks_right(path: Path) -> None:
    """Refuse a file that cannot be what its name says.

    Raises:
        OyezError: ``not_a_model``; the file is deleted.
    """
    from oyez.voices.onnx.graph import change

    try:
        if path.suffix == ".onnx":
            change(path.read_bytes(), lambda _node, _opset: None)
            right = True
        elif path.suffix == ".bin":
            right = zipfile.is_zipfile(path)
        elif path.suffix == ".json":
            right = isinstance(json.loads(path.read_bytes()), dict)
        else:
            right = True
    except (ValueError, ArithmeticError):
        right = False
    if not right:
        path.unlink(missing_ok=True)
        raise OyezError(
            "not_a_model", f"{path.name} is not a file of a voice, or is damaged: nothing was installed.", status=422
        )


def _room(model: Model, staging: Path) -> None:
    here = sum(path.stat().st_size for path in staging.iterdir() if path.is_file())
    needed = max(0, model.size - here)
    if needed and shutil.disk_usage(staging).free < needed + _ROOM:
        raise OyezError(
            "disk_full", f"{model.name} takes {needed >> 20} MB and the disk has less: free some space.", status=507
        )


def _swap(staging: Path, folder: Path, model: Model) -> None:
    """Put the finished folder in its place; a reader sees the old one, or none, or the new one."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    old = find(model.engine, model.name)
    if old:
        remove(old)
    elif folder.exists():
        shutil.rmtree(folder)
    staging.rename(folder)


@contextmanager
def _alone(staging: Path, name: str) -> Iterator[None]:
    """Let one process at a time install a model. Where the system has no such lock, two would find wrong digests."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    with writing(name):
        lock = staging.with_name(f"{staging.name}.lock").open("w")
    with lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise OyezError("install_running", f"{name} is being installed by another Oyez: wait for it.") from None
        yield
