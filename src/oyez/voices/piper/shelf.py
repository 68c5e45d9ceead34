"""Piper's voices: those the table knows, and whatever else is installed."""

from __future__ import annotations

import tomllib
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

from oyez.errors import OyezError
from oyez.voices.accents import accent
from oyez.voices.models.folder import installed
from oyez.voices.models.nouns import Installed
from oyez.voices.models.table import piper_size
from oyez.voices.nouns import Voice
from oyez.voices.piper.config import PiperConfig, read_config

__all__ = ["NEUTRAL_LOUDNESS", "NEUTRAL_RATE", "Shelved", "shelf"]

NEUTRAL_RATE, NEUTRAL_LOUDNESS = 1.0, -22.0
"""The voice's own pace, and a loudness between those of the other engines: not measured, since measuring takes the
weights (`scripts/calibrate_voices.py` says how)."""
LISTED_SPEAKERS = 12
"""Speakers of one model that are listed; libritts_r has 904."""
ENGINE = "piper"
_VOWELS = frozenset("aeiouy")
"""A name without any is an abbreviation: VCTK."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """A voice, the model that speaks it, and its number there."""

    voice: Voice
    model: Installed | None
    speaker: int


def shelf(*, runtime: bool) -> dict[str, Shelved]:
    """Return each voice by its id, those that can speak first.

    Args:
        runtime: Whether onnxruntime is installed.
    """
    here = {model.name: model for model in installed(ENGINE)}
    found = [shelved for model in here.values() for shelved in _speakers(model, runtime=runtime)]
    found += [
        Shelved(_absent(name, row, runtime=runtime), None, 0) for name, row in _rows().items() if name not in here
    ]
    return {shelved.voice.id: shelved for shelved in _apart(found)}


def _apart(found: list[Shelved]) -> list[Shelved]:
    """Return the voices with names of their own: of two that share one, those of no table are told by their accent."""
    shared = Counter(shelved.voice.name for shelved in found)

    def told(shelved: Shelved) -> Shelved:
        voice = shelved.voice
        listed = voice.id.partition(":")[2].partition("#")[0] in _rows()
        if listed or shared[voice.name] == 1:
            return shelved
        return replace(shelved, voice=replace(voice, name=f"{voice.name} ({voice.accent})"))

    return [told(shelved) for shelved in found]


def _speakers(model: Installed, *, runtime: bool) -> list[Shelved]:
    """Return the voices of a model that is here; one that cannot be read stays away, and says why when it is used."""
    file = model.folder / f"{model.name}.onnx.json"
    try:
        config = _config(file, file.stat().st_mtime_ns)
    except (OyezError, OSError):
        return [Shelved(_absent(model.name, _row(model.name), runtime=runtime), None, 0)]
    row = _row(model.name)
    needs = "" if runtime else "pip install 'oyez[piper]'"
    facts: dict[str, Any] = {
        "engine": ENGINE, "language": row["language"], "accent": row["accent"], "licence": model.licence,
        "sample_rate": config.sample_rate, "rate": NEUTRAL_RATE, "loudness": NEUTRAL_LOUDNESS, "quality": "natural",
        "version": model.version, "size": model.size, "installed": runtime, "needs": needs,
    }  # fmt: skip
    bare = f"{ENGINE}:{model.name}"
    own = next((name for name, number in config.speakers.items() if number == config.speaker), "")
    alias = f"{bare}#{own}" if own and config.count > 1 else ""
    first = Voice(id=bare, name=row["name"], gender=row["gender"], alias=alias, **facts)
    others = [
        Shelved(Voice(id=f"{first.id}#{name}", name=f"{row['name']} {name}", gender="neutral", **facts), model, number)
        for name, number in list(config.speakers.items())[:LISTED_SPEAKERS]
        if number != config.speaker
    ]
    return [Shelved(first, model, config.speaker), *(others if config.count > 1 else ())]


def _absent(name: str, row: dict[str, Any], *, runtime: bool) -> Voice:
    steps = ([] if runtime else ["pip install 'oyez[piper]'"]) + [f"oyez voices install {name}"]
    quality = name.rpartition("-")[2]
    return Voice(
        id=f"{ENGINE}:{name}", name=row["name"], engine=ENGINE, language=row["language"], accent=row["accent"],
        gender=row["gender"], licence=row.get("licence", "see its MODEL_CARD"),
        sample_rate=16_000 if quality in {"x_low", "low"} else 22_050, rate=NEUTRAL_RATE, loudness=NEUTRAL_LOUDNESS,
        quality="natural", size=piper_size(quality), installed=False, needs=" && ".join(steps),
    )  # fmt: skip


def _row(name: str) -> dict[str, Any]:
    """Return what is known of a voice: from the table, else from its name."""
    if name in _rows():
        return _rows()[name]
    code, _, rest = name.partition("-")
    speaker, _, quality = rest.rpartition("-")
    language = code.replace("_", "-")
    words = (speaker or rest or name).replace("_", " ").split()
    if speaker and quality != "medium":
        words += quality.replace("_", " ").split()
    shown = " ".join(word.title() if set(word.lower()) & _VOWELS else word.upper() for word in words)
    return {"name": f"Piper {shown}", "language": language, "accent": accent(language), "gender": "neutral"}


@cache
def _rows() -> dict[str, dict[str, Any]]:
    table = tomllib.loads(resources.files(__package__).joinpath("voices.toml").read_text("utf-8"))
    return {row["model"]: row for row in table["voices"]}


@lru_cache(maxsize=200)
def _config(file: Path, changed: int) -> PiperConfig:
    del changed
    return read_config(file)
