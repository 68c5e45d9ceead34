"""Words that espeak-ng says as one ("for a"): which of the sounds heard are whose."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

__all__ = ["shares"]

_STRESS = str.maketrans("", "", "ˈˌ")
_VOWELS = frozenset("aeiouyæɐɑɒɔəɘɛɜɪɨʉʊʌøœɵɤɯᵻɚɝ")
_SAME, _ALIKE, _UNLIKE, _LOST, _MORE = 0.0, 0.4, 1.5, 0.8, 0.7
"""What it costs that a sound is the one expected, another of its kind, one of the other kind, is not heard, or is heard
and not expected. A weak form changes its vowel and keeps its consonants; a sound that links two words is one more."""
_MOST = 20_000
"""Sounds times sounds: a text whose words have no events at all is shared out instead."""


def shares(heard: Sequence[str], alone: Sequence[Sequence[str]]) -> list[tuple[int, bool]]:
    """Return for each word of a joint how many of the sounds are its own, and whether that is certain.

    A boundary is certain where the sound after it is the one the word begins with, or where that word begins with a
    vowel and a vowel is heard. A sound that links two words (the r of "for a") belongs to the first.

    Args:
        heard: espeak's names of the joint's sounds, in IPA, in order.
        alone: The names of each word's sounds when it is said alone; none for a word without sound.
    """
    expected = [name for names in alone for name in names]
    if not expected or len(heard) * len(expected) > _MOST:
        return [(count, False) for count in _spread([len(names) for names in alone], len(heard))]
    partner = _pairs(heard, expected)
    begins: list[tuple[int, bool]] = []
    place = 0
    for names in alone:
        begins.append(_begin(partner, place, len(names), heard, expected))
        place += len(names)
    begins[0] = (0, begins[0][1] or bool(alone[0]))
    found = []
    for number, (start, certain) in enumerate(begins):
        stop, after = begins[number + 1] if number + 1 < len(begins) else (len(heard), True)
        found.append((max(0, stop - start), certain and after and stop > start))
    return found


def _begin(
    partner: Sequence[int | None], place: int, count: int, heard: Sequence[str], expected: Sequence[str]
) -> tuple[int, bool]:
    """Return the sound at which the word begins whose own sounds are `count` from `place` on; is that certain?"""
    if not count:
        # It is silent: it begins where the next word does, and takes nothing.
        after = next((at for at in partner[place:] if at is not None), len(heard))
        return after, True
    at = partner[place]
    if at is not None and _cost(heard[at], expected[place]) < _UNLIKE:
        vowel = _vowel(expected[place])
        return at, vowel or _plain(heard[at]) == _plain(expected[place])
    return next((at for at in partner[place:] if at is not None), len(heard)), False


def _pairs(heard: Sequence[str], expected: Sequence[str]) -> list[int | None]:
    """Return for each sound expected the one heard for it, by least cost; None where there is none."""
    rows, columns = len(expected) + 1, len(heard) + 1
    costs = [[0.0] * columns for _ in range(rows)]
    for column in range(1, columns):
        costs[0][column] = column * _MORE
    for row in range(1, rows):
        costs[row][0] = row * _LOST
        for column in range(1, columns):
            costs[row][column] = min(
                costs[row - 1][column - 1] + _cost(heard[column - 1], expected[row - 1]),
                costs[row - 1][column] + _LOST,
                costs[row][column - 1] + _MORE,
            )
    partner: list[int | None] = [None] * len(expected)
    row, column = rows - 1, columns - 1
    while row and column:
        both = costs[row - 1][column - 1] + _cost(heard[column - 1], expected[row - 1])
        if costs[row][column] == both:
            row, column = row - 1, column - 1
            partner[row] = column
        elif costs[row][column] == costs[row - 1][column] + _LOST:
            row -= 1
        else:
            column -= 1
    return partner


def _plain(name: str) -> str:
    return name.translate(_STRESS)


def _vowel(name: str) -> bool:
    return _plain(name)[:1] in _VOWELS


def _cost(heard: str, expected: str) -> float:
    if _plain(heard) == _plain(expected):
        return _SAME
    return _ALIKE if _vowel(heard) == _vowel(expected) else _UNLIKE


def _spread(counts: Sequence[int], total: int) -> list[int]:
    """Share `total` sounds in proportion to `counts`, each word at least one while they last."""
    edges = list(accumulate((max(count, 1) for count in counts), initial=0))
    places = [round(total * edge / edges[-1]) for edge in edges]
    return [after - before for before, after in pairwise(places)]
