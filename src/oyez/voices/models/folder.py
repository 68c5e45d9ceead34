"""Where models live: ``models/ENGINE/NAME/`` in the data folder, each with an ``installed.json`` written last."""

from __future__ import annotations

import json
import shutil
from contextlib import suppress
from pathlib import Path

from oyez.voices.home import home
from oyez.voices.models.nouns import Installed

__all__ = ["MANIFEST", "find", "installed", "models_folder", "remove", "write_manifest"]

MANIFEST = "installed.json"


def models_folder() -> Path:
    """Return the folder of all models: in ``OYEZ_DATA``, or in the user's data directory."""
    return home() / "models"


def installed(engine: str) -> tuple[Installed, ...]:
    """Return the models of an engine that are here whole: listed, and each file there with its size."""
    try:
        folders = sorted(path for path in (models_folder() / engine).iterdir() if (path / MANIFEST).is_file())
    except OSError:
        return ()
    return tuple(found for folder in folders if (found := _read(folder, engine)) is not None)


def find(engine: str, name: str) -> Installed | None:
    """Return the model of this name where it is installed."""
    return _read(models_folder() / engine / name, engine)


def write_manifest(model: Installed) -> None:
    """Say that a model is installed; the file appears whole or not at all."""
    data = {
        "name": model.name,
        "licence": model.licence,
        "source": model.source,
        "files": [{"name": name, "size": size, "sha256": digest} for name, size, digest in model.files],
    }
    beside = model.folder / f".{MANIFEST}.part"
    beside.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf-8")
    beside.replace(model.folder / MANIFEST)


def remove(model: Installed) -> None:
    """Delete a model; where it is stopped half way, what is left no longer counts as installed."""
    (model.folder / MANIFEST).unlink(missing_ok=True)
    shutil.rmtree(model.folder, ignore_errors=True)


def _read(folder: Path, engine: str) -> Installed | None:
    with suppress(OSError, ValueError, KeyError, TypeError):
        data = json.loads((folder / MANIFEST).read_text("utf-8"))
        files = tuple((str(file["name"]), int(file["size"]), str(file["sha256"])) for file in data["files"])
        if all((folder / name).stat().st_size == size for name, size, _ in files):
            return Installed(str(data["name"]), engine, folder, str(data["licence"]), str(data["source"]), files)
    return None
