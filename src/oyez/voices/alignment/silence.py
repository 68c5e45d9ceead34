"""Silence inside a sound, and what it says about where words begin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from oyez.voices.alignment.features import levels
from oyez.voices.nouns import Sound

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["bounds", "refined", "runs", "silences"]

_HOP = 0.005
_FAINT = 7.0
"""Frames fainter than the loud ones by this much (natural logarithm of power, 30 dB) count as silence."""
_SHORTEST = 4
_PAUSE = 8
"""Frames of silence that part two words; shorter ones are the closures of stops."""
_NEAR = 6
_CLOSURE, _LONGEST_CLOSURE = 12, 20
"""A stop's closure belongs to its word: 60 ms of a pause before it, or the whole of a silence up to 100 ms."""
_STOPS = frozenset("ptkbdɡgcqʈɖɟʔ")
_UNSTOPPED = ("th", "ph", "ps", "kn", "gn", "ce", "ci", "cy")


def silences(sound: Sound) -> list[tuple[float, float]]:
    """Return (start, end) in seconds of every silence of at least 20 ms, the edges' among them."""
    found = levels(sound, _HOP)
    if not len(found):
        return []
    faint = found < np.percentile(found, 95) - _FAINT
    if float(found.max()) < np.log(1e-8):
        faint = np.ones_like(faint)
    return [(start * _HOP, end * _HOP) for start, end in runs(faint) if end - start >= _SHORTEST]


def bounds(sound: Sound, quiet: Sequence[tuple[float, float]] | None = None) -> tuple[float, float]:
    """Return where a sound begins to be heard and where it ends, in seconds; all of it where it is silent."""
    quiet = silences(sound) if quiet is None else quiet
    start = quiet[0][1] if quiet and quiet[0][0] == 0 else 0.0
    end = quiet[-1][0] if quiet and quiet[-1][1] >= sound.duration - _HOP else sound.duration
    return (start, end) if end > start else (0.0, sound.duration)


def refined(starts: Sequence[float], first_sounds: Sequence[str], quiet: Sequence[tuple[float, float]]) -> list[float]:
    """Move each word's start to where the silence beside it says.

    Args:
        starts: In seconds, as found by alignment.
        first_sounds: Each word's spelling or IPA: one that begins with a stop begins with its closure.
        quiet: The sound's `silences`.
    """
    moved = []
    for start, word in zip(starts, first_sounds, strict=True):
        stop = _begins_with_stop(word)
        place = start
        for begin, end in quiet:
            if begin - _NEAR * _HOP <= start <= end + (_NEAR * _HOP if stop else 0):
                if stop:
                    short = end - begin <= _LONGEST_CLOSURE * _HOP
                    place = begin if short else end - _CLOSURE * _HOP
                elif end - begin >= _PAUSE * _HOP:
                    place = end
                break
        moved.append(max(0.0, place))
    return moved


def _begins_with_stop(word: str) -> bool:
    sound = word.lstrip("ˈˌ").casefold()
    return sound[:1] in _STOPS and sound[:2] not in _UNSTOPPED


def runs(mask: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return (first, one past the last) of each run of true values."""
    edges = np.diff(np.concatenate(([0], mask.astype(np.int8), [0])))
    return list(zip(np.nonzero(edges == 1)[0].tolist(), np.nonzero(edges == -1)[0].tolist(), strict=True))
