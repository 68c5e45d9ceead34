"""Which aligner finds the words: the built-in one, or the one of ``OYEZ_ALIGNER``."""

from __future__ import annotations

import atexit
import os
from functools import cache
from importlib.metadata import entry_points

from oyez.errors import OyezError
from oyez.voices.alignment.aligner import Aligner, Beside

__all__ = ["ALIGNER_VARIABLE", "ENTRY_POINTS", "aligner", "aligners"]

ALIGNER_VARIABLE = "OYEZ_ALIGNER"
ENTRY_POINTS = "oyez.aligners"
BUILT_IN = "built-in"


def aligners() -> tuple[str, ...]:
    """Return the names that ``OYEZ_ALIGNER`` may have."""
    return (BUILT_IN, *sorted({point.name for point in entry_points(group=ENTRY_POINTS)}))


def aligner() -> Aligner:
    """Return the aligner that is set; the built-in one where none is.

    Raises:
        OyezError: ``unknown_aligner`` where there is none of that name, or it cannot be loaded.
    """
    return _made(os.environ.get(ALIGNER_VARIABLE, "").strip() or BUILT_IN)


@cache
def _made(name: str) -> Aligner:
    if name == BUILT_IN:
        return Beside()
    point = next((point for point in entry_points(group=ENTRY_POINTS) if point.name == name), None)
    if point is None:
        known = ", ".join(aligners())
        raise OyezError("unknown_aligner", f"{ALIGNER_VARIABLE}={name}: there is none; those here are {known}.")
    try:
        made: Aligner = point.load()()
    except Exception as error:
        why = f"{type(error).__name__}: {error}"
        raise OyezError("unknown_aligner", f"The aligner {name} cannot be loaded ({why}).") from error
    atexit.register(made.close)
    return made
