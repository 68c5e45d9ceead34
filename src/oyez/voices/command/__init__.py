"""Speech programs a person may have, each driven by a table: a new one is a TOML file and a line."""

from __future__ import annotations

from oyez.voices.command.engine import CommandEngine
from oyez.voices.command.own import OwnPrograms
from oyez.voices.command.table import bundled

__all__ = ["CommandEngine", "OwnPrograms", "festival", "pico", "rhvoice", "sapi", "say"]


def festival() -> CommandEngine:
    """Return Festival as an engine."""
    return CommandEngine(bundled("festival"))


def pico() -> CommandEngine:
    """Return SVOX Pico as an engine."""
    return CommandEngine(bundled("pico"))


def rhvoice() -> CommandEngine:
    """Return RHVoice as an engine."""
    return CommandEngine(bundled("rhvoice"))


def say() -> CommandEngine:
    """Return the voices of macOS as an engine."""
    return CommandEngine(bundled("say"))


def sapi() -> CommandEngine:
    """Return the voices of Windows as an engine."""
    return CommandEngine(bundled("sapi"))
