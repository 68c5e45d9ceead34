"""`oyez doctor`: is everything here that Oyez needs, and does it work?"""

from __future__ import annotations

import os
import platform
import shutil
import sqlite3
from collections.abc import Callable
from dataclasses import asdict, dataclass

from oyez import __version__
from oyez.cli.libraries import opened
from oyez.errors import OyezError

__all__ = ["Finding", "examine"]

ROOM_NEEDED = 500_000_000
"""Bytes. A minute of narration is about 5 MB of takes and files."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at.

    Attributes:
        part: What: ``data folder``.
        well: Whether it works.
        fact: What was seen, or what to do.
    """

    part: str
    well: bool
    fact: str

    def line(self) -> str:
        """Return it for a person."""
        return f"{'ok  ' if self.well else 'FAIL'}  {self.part:<12}  {self.fact}"

    def data(self) -> dict[str, object]:
        """Return it as JSON data."""
        return asdict(self)


def examine() -> list[Finding]:
    """Look at everything; a part that fails does not hide the next."""
    parts: dict[str, Callable[[], str]] = {
        "oyez": lambda: __version__,
        "python": lambda: f"{platform.python_version()} on {platform.system()} {platform.machine()}",
        "sqlite": lambda: sqlite3.sqlite_version,
        "data folder": _data_folder,
        "library": _library,
        "voices": _voices,
        "speech": _speech,
        "encoders": _encoders,
        "player": _player,
        **_cluster(),
        **_services(),
    }
    return [_look(part, check) for part, check in parts.items()]


def _look(part: str, check: Callable[[], str]) -> Finding:
    try:
        return Finding(part, True, check())
    except OyezError as error:
        return Finding(part, False, f"{error.code}: {error.message}")
    except Exception as error:
        return Finding(part, False, f"{type(error).__name__}: {error}")


def _data_folder() -> str:
    from oyez.library import data_folder

    folder = data_folder()
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free
    if free < ROOM_NEEDED:
        raise OyezError("disk_full", f"Only {free / 1e6:.0f} MB are free for {folder}: free some space.")
    return f"{folder}, {free / 1e9:.0f} GB free"


def _library() -> str:
    """Write to the database and among the blobs, read, and take it back."""
    with opened() as library:
        library.check()
        with library.proof() as key:
            if library.take(key) is None:
                raise OyezError("damaged_library", "A row and its sound were kept, and are not found again.")
        people = sum(bool(person.password) for person in library.listeners.all())
        keys = len(library.keys.all())
        where = os.environ.get("OYEZ_BLOBS", "").strip() or "files"
        size = library.upkeep.size()
        sound = f"{size / 1e9:.1f} GB" if size >= 1e9 else f"{size / 1e6:.1f} MB"
        return f"{library.database}, {sound} of sound in {where}, {people} people, {keys} keys"


def _voices() -> str:
    from oyez.voices import catalogue

    found = catalogue()
    count = len(found.voices())
    if found.broken:
        raise OyezError("broken_engine", "; ".join(f"{name}: {why}" for name, why in found.broken.items()))
    return f"{count} voices of {len(found.engines)} engine{'s' if len(found.engines) > 1 else ''}"


def _speech() -> str:
    import time

    from oyez.script import Utterance, Word
    from oyez.voices import DEFAULT_VOICE, Speaker, catalogue

    voice = catalogue().find(DEFAULT_VOICE)
    text = "Testing."
    line = Utterance("t.1", "t", "paragraph", "en", 0, len(text), text, text, (Word("Testing", 0, 0, 7),), 0.0)
    begun = time.perf_counter()
    take = Speaker(catalogue()).speak(line, voice, 1.0)
    spent = time.perf_counter() - begun
    if not any(take.pcm):
        raise OyezError("silent_engine", f"{voice.id} gave only silence.")
    return f"{voice.id} spoke {take.duration:.1f} s in {spent * 1000:.0f} ms, engine included"


def _services() -> dict[str, Callable[[], str]]:
    """Return a look at each speech service and at a person's own speech programs. Nothing is asked of a service."""
    from oyez.voices.command import OwnPrograms
    from oyez.voices.remote import SERVICES

    looks: dict[str, Callable[[], str]] = {"own programs": OwnPrograms().report}
    for engine in (service() for service in SERVICES):
        looks[engine.title] = engine.report
    return looks


def _cluster() -> dict[str, Callable[[], str]]:
    """Return a look at the cluster where one is named: each node has to be there and to find what is kept here."""
    return {"cluster": _worked_on_the_cluster} if os.environ.get("OYEZ_CLUSTER", "").strip() else {}


def _worked_on_the_cluster() -> str:
    from oyez.narration.cluster.proof import proved
    from oyez.narration.cluster.settings import Settings

    settings = Settings.read() or Settings()
    with opened() as library:
        return proved(library, settings)


def _encoders() -> str:
    from oyez.audio import encoder_version

    return encoder_version()


def _player() -> str:
    from importlib import resources

    for name in ("player.js", "more.js", "app.js"):
        if not resources.files("oyez.web").joinpath("static", name).is_file():
            raise OyezError("no_player", f"{name} is missing: run `make player`, or install Oyez again.")
    return "built"
