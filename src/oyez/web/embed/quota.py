"""How much readers may begin: a day's narrations, how many at once, and how many strange addresses a minute."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from oyez.errors import OyezError

if TYPE_CHECKING:
    from oyez.narration import Narration

__all__ = ["Quota", "Refusals"]

DAY = 86_400.0
MINUTE = 60.0
LOOKS = 30
"""Pages fetched a minute for readers who ask for addresses nobody has asked for."""
AHEAD = 4
"""Passages in the making for readers who went ahead of what was made; the studio holds twice as many for everyone."""
SAMPLES = 30
"""Sentences spoken a minute as samples of a voice."""
WAITING = 8
"""Readers who may wait for a turn; each holds a thread of the server."""
STEP = 0.05
"""Seconds between two looks whether it is one's turn."""


class Quota:
    """Counts what readers begin; of this process, since its start. Threads may share it."""

    def __init__(
        self, day: int, at_once: int, clock: Callable[[], float] = time.monotonic, patience: float = 8.0
    ) -> None:
        """Allow `day` narrations in any 24 hours, `at_once` of them in the making together.

        Who comes while enough are in the making waits `patience` seconds for a turn.
        """
        self._patience = patience
        self._waiting = 0
        self._day = day
        self._at_once = at_once
        self._clock = clock
        self._lock = threading.Lock()
        self._begun: deque[float] = deque()
        self._looks: deque[float] = deque()
        self._making: list[Narration] = []
        self._ahead: list[Narration] = []
        self._samples: deque[float] = deque()

    def look(self) -> None:
        """Count one page to fetch.

        Raises:
            OyezError: ``embed_busy`` where too many were fetched in the last minute.
        """
        with self._lock:
            if len(_recent(self._looks, self._clock() - MINUTE)) >= LOOKS:
                raise _busy()
            self._looks.append(self._clock())

    def begin(self, start: Callable[[], Narration]) -> Narration:
        """Begin a narration and count it.

        Raises:
            OyezError: ``embed_busy`` where enough are in the making, ``embed_quota_spent`` where the day's are used.
        """
        self._await_turn()
        with self._lock:
            if not self._room():
                raise _busy()
            if len(_recent(self._begun, self._clock() - DAY)) >= self._day:
                raise OyezError("embed_quota_spent", "Today's new narrations are used up: come back later.", status=503)
            narration = start()
            if narration not in self._making:
                self._making.append(narration)
                self._begun.append(self._clock())
            return narration

    def ahead(self, start: Callable[[], Narration], whole: Narration) -> Narration:
        """Begin a passage of a narration; where enough are in the making, the whole has to serve."""
        with self._lock:
            self._ahead = [each for each in self._ahead if each.status == "live"]
            if len(self._ahead) >= AHEAD:
                return whole
            passage = start()
            if passage is not whole:
                self._ahead.append(passage)
            return passage

    def sample(self) -> bool:
        """Count a sentence to be spoken as a sample; tell whether that many may be."""
        with self._lock:
            spare = len(_recent(self._samples, self._clock() - MINUTE)) < SAMPLES
            if spare:
                self._samples.append(self._clock())
            return spare

    def _await_turn(self) -> None:
        """Wait a moment for one in the making to be done; a few may wait, so that they hold few threads."""
        until = self._clock() + self._patience
        with self._lock:
            if self._room() or not self._making or self._waiting >= WAITING:
                return
            self._waiting += 1
        try:
            while self._clock() < until:
                time.sleep(STEP)
                with self._lock:
                    if self._room():
                        return
        finally:
            with self._lock:
                self._waiting -= 1

    def _room(self) -> bool:
        self._making = [each for each in self._making if each.status == "live"]
        return len(self._making) < self._at_once


class Refusals:
    """Addresses that were asked for in vain, so that a thousand readers of one page ask its site once."""

    def __init__(self, seconds: float = 600.0, room: int = 4096, clock: Callable[[], float] = time.monotonic) -> None:
        """Remember `room` of them for `seconds`."""
        self._seconds = seconds
        self._room = room
        self._clock = clock
        self._known: OrderedDict[str, float] = OrderedDict()
        self._lock = threading.Lock()

    def __contains__(self, address: object) -> bool:
        """Tell whether an address was refused of late."""
        with self._lock:
            at = self._known.get(str(address))
            return at is not None and self._clock() - at < self._seconds

    def add(self, address: str) -> None:
        """Remember an address, and forget the oldest."""
        with self._lock:
            self._known[address] = self._clock()
            self._known.move_to_end(address)
            while len(self._known) > self._room:
                self._known.popitem(last=False)


def _recent(times: deque[float], since: float) -> deque[float]:
    while times and times[0] <= since:
        times.popleft()
    return times


def _busy() -> OyezError:
    return OyezError("embed_busy", "Many stories are being narrated just now: try again in a minute.", status=503)
