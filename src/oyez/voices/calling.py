"""Which voice somebody means who names one."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence

from oyez.voices.nouns import Voice

__all__ = ["meant", "near"]

_SHOWN = 3
_ALIKE = 0.5


def meant(voices: Sequence[Voice], wanted: str) -> Voice | None:
    """Return the voice with this id or name, or the only one of this id or name without its engine; in any case.

    Voices that can speak here come first; of two with the same name behind their engines' none is meant.
    """
    asked = wanted.casefold()
    here = sorted(voices, key=lambda voice: not voice.installed)
    exact = next((voice for voice in here if asked in _names(voice)), None)
    if exact is not None:
        return exact
    bare = [voice for voice in here if asked and asked in {part for name in _names(voice) for part in _parts(name)}]
    able = [voice for voice in bare if voice.installed] or bare
    return able[0] if len(able) == 1 else None


def near(voices: Iterable[Voice], wanted: str) -> tuple[str, ...]:
    """Return the ids or names most like what was asked for, three at most: those that hold it before those alike."""
    asked = wanted.casefold()
    names = {name.casefold(): name for voice in voices for name in (voice.name, voice.id)}
    ends = {_bare(voice): voice.id for voice in voices}
    inside = [name for folded, name in names.items() if len(asked) > 1 and asked in folded]
    alike = difflib.get_close_matches(asked, [*names, *ends], n=_SHOWN, cutoff=_ALIKE)
    found = (*sorted(inside, key=len), *(names.get(name) or ends[name] for name in alike))
    return tuple(dict.fromkeys(found))[:_SHOWN]


def _names(voice: Voice) -> set[str]:
    return {name.casefold() for name in (voice.id, voice.name, voice.alias) if name}


def _parts(name: str) -> tuple[str, str]:
    """Return what stands behind the engine's name in an id, and before its title in a name: ``Sue (Mimic)``."""
    return name.partition(":")[2], name.partition(" (")[0] if name.endswith(")") else ""


def _bare(voice: Voice) -> str:
    return voice.id.partition(":")[2].casefold()
