"""Where each moment of a stream lies after a stretch: found again by the pieces that the stretch passes on unchanged.

A stretch by whole periods leaves some out or says some twice; all else it copies. Between two such places the clock
runs as before, and a tempo alone says where a word is only to within a period of the voice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from oyez.audio.protocol import RATE

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Track"]

_STEP = RATE // 100
"""Samples from one piece that is looked for to the next."""
_FINE, _ONSET = _STEP // 10, 2 * _STEP
"""The same within so many samples after a quiet one, where a word begins and the next change is near."""
_PIECE = 64
"""Samples of a piece; speech does not repeat so many to the last bit."""
_REACH = round(0.04 * RATE)
"""Samples around the place where the tempo alone would put it."""
_FAR = 1e12
_QUIET = 64
"""A piece whose samples differ by less is found everywhere."""


class Track:
    """Follows what goes into a stretch and what comes out; a few numbers are kept for each change of the clock."""

    def __init__(self, tempo: float) -> None:
        self._tempo = tempo
        self._given, self._made = np.empty(0, np.int16), np.empty(0, np.int16)
        self._given_from = self._made_from = 0
        self._next = 0
        self._quiet = 0  # Where the last quiet piece ends.
        self._last = (0, 0)
        self._knots = [(0, 0)]

    def follow(self, given: NDArray[np.int16], made: NDArray[np.int16], *, ended: bool = False) -> None:
        """Take what went in and what came out since."""
        self._given = np.concatenate((self._given, given))
        self._made = np.concatenate((self._made, made))
        there = self._made_from + len(self._made) - (0 if ended else _REACH + _PIECE)
        until = self._given_from + len(self._given) - _PIECE
        while self._next <= until and self._expected(self._next) <= there:
            found = self._find(self._next)
            if found is not None:
                self._add(self._next, found)
            self._next += _FINE if self._next - self._quiet < _ONSET else _STEP
        self._forget()

    def places(self, moments: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return where samples of the input, in any order, lie in the output."""
        knots = np.array([*self._knots, self._last], np.float64)
        # Beyond the last piece the tempo alone tells.
        beyond = knots[-1] + np.array([_FAR, _FAR / self._tempo])
        at, place = np.vstack((knots, beyond)).T
        found: NDArray[np.float64] = np.interp(moments, at, place)
        return found

    def _expected(self, at: int) -> int:
        return round(at / self._tempo)

    def _find(self, at: int) -> int | None:
        """Return the place of the piece at `at`; None where it is quiet, or was changed."""
        piece = self._given[at - self._given_from :][:_PIECE]
        if int(piece.max()) - int(piece.min()) < _QUIET:
            self._quiet = at + _PIECE
            return None
        first = max(self._expected(at) - _REACH, self._made_from)
        window = self._made[first - self._made_from :][: 2 * _REACH + _PIECE]
        found = np.flatnonzero(window[: len(window) - _PIECE + 1] == piece[0]) if len(window) >= _PIECE else ()
        matches = [int(start) for start in found if np.array_equal(window[start : start + _PIECE], piece)]
        if not matches:
            return None
        return min((first + start for start in matches), key=lambda place: abs(place - self._expected(at)))

    def _add(self, at: int, place: int) -> None:
        last_at, last_place = self._last
        if place - last_place == at - last_at:
            self._last = (at, place)
        elif place > last_place and at > last_at:
            # The clock changed since, in the quiet where there was some: sound between it and this piece goes with it.
            self._push(last_at, last_place)
            if last_at < self._quiet and at - self._quiet <= _ONSET:
                self._push(self._quiet, place - (at - self._quiet))
            self._push(at, place)
            self._last = (at, place)

    def _push(self, at: int, place: int) -> None:
        before_at, before_place = self._knots[-1]
        if at > before_at and place > before_place:
            self._knots.append((at, place))

    def _forget(self) -> None:
        keep = max(self._next - self._given_from, 0)
        self._given, self._given_from = self._given[keep:], self._given_from + min(keep, len(self._given))
        keep = max(self._expected(self._next) - _REACH - self._made_from, 0)
        self._made, self._made_from = self._made[keep:], self._made_from + min(keep, len(self._made))
