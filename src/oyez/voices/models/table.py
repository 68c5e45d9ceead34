"""Which models there are: the table ``models.toml``, and any voice of the Piper project by its name."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources
from typing import Any

from oyez.errors import OyezError
from oyez.voices.models.nouns import Model, ModelFile

__all__ = ["CARD", "kokoro_model", "kokoro_models", "model_named", "piper_model", "piper_size"]

CARD = "MODEL_CARD"
_PIPER_NAME = re.compile(r"([a-z]{2,3})_([A-Z0-9]{2,3})-([A-Za-z0-9_]+)-(x_low|low|medium|high)")


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(resources.files(__package__).joinpath("models.toml").read_text("utf-8"))


def model_named(name: str) -> Model:
    """Return the model of this name, or the one a voice's id needs (``kokoro:af_heart``).

    Raises:
        OyezError: ``unknown_model``.
    """
    wanted = name.strip()
    engine, _, rest = wanted.partition(":")
    if rest:
        wanted = "kokoro" if engine == "kokoro" else rest.partition("#")[0]
    if wanted in kokoro_models():
        return kokoro_model(wanted)
    if _PIPER_NAME.fullmatch(wanted):
        return piper_model(wanted)
    raise OyezError(
        "unknown_model",
        f"There is nothing called {name!r} to install: name kokoro, kokoro-int8, or a voice of Piper such as "
        "en_US-lessac-medium. `oyez voices install --list` shows them.",
        status=404,
    )


def kokoro_models() -> tuple[str, ...]:
    """Return the names of Kokoro's exports, the best first."""
    return tuple(_table()["kokoro"]["models"])


def kokoro_model(name: str) -> Model:
    """Return one of Kokoro's exports with the file of its voices."""
    table = _table()["kokoro"]
    row = table["models"][name]
    files = (
        ModelFile(row["file"], table["base"] + row["file"]),
        ModelFile(table["styles"], table["base"] + table["styles"]),
    )
    size = row["size"] + table["styles_size"]
    return Model(name, "kokoro", files, table["licence"], table["page"], table["listing"], size)


def piper_model(name: str) -> Model:
    """Return a voice of the Piper project by its name, ``LANGUAGE_REGION-NAME-QUALITY``.

    Raises:
        OyezError: ``unknown_model`` where the name is not of that form.
    """
    match = _PIPER_NAME.fullmatch(name)
    if match is None:
        raise OyezError("unknown_model", f"{name!r} is no name of a voice of Piper.", status=404)
    table = _table()["piper"]
    family, region, speaker, quality = match.groups()
    folder = f"{family}/{family}_{region}/{speaker}/{quality}"
    base = f"{table['base']}{folder}/"
    files = (
        ModelFile(f"{name}.onnx", f"{base}{name}.onnx"),
        ModelFile(f"{name}.onnx.json", f"{base}{name}.onnx.json"),
        ModelFile(CARD, f"{base}{CARD}", optional=True),
    )
    return Model(
        name, "piper", files, table["licence"], f"{table['page']}/tree/v1.0.0/{folder}", table["listing"] + folder,
        piper_size(quality),
    )  # fmt: skip


def piper_size(quality: str) -> int:
    """Return about how many bytes a voice of Piper of this quality takes."""
    size: int = _table()["piper"]["sizes"].get(quality, 0)
    return size
