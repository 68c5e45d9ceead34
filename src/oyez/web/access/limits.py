"""How often somebody may ask: token buckets in this process, a name each."""

from __future__ import annotations

import math
import threading
import time
from collections import OrderedDict

from oyez.errors import OyezError

__all__ = ["Limits", "too_many"]


class Limits:
    """Buckets of tokens that refill steadily. Threads may share it.

    Args:
        amount: Tokens of a full bucket.
        seconds: In which an empty one is full again.
        room: Names that are remembered; those not heard of longest are forgotten, and begin with a full bucket.
    """

    def __init__(self, amount: int, seconds: float, room: int = 10_000) -> None:
        self._amount, self._pace, self._room = amount, amount / seconds, room
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = threading.Lock()

    def spend(self, name: str, tokens: int = 1) -> float:
        """Take tokens and return 0; or take none, and return the seconds until there are enough."""
        # A clock that never goes back: with the day's one, a correction would lock people out.
        now = time.monotonic()
        with self._lock:
            left, since = self._left.pop(name, (float(self._amount), now))
            left = min(float(self._amount), left + (now - since) * self._pace)
            wait = max(0.0, (tokens - left) / self._pace) if self._pace else math.inf
            self._left[name] = (left if wait else left - tokens, now)
            while len(self._left) > self._room:
                self._left.popitem(last=False)
        return wait


def too_many(wait: float) -> OyezError:
    """Return what is said to whoever asks too often; `wait` is in seconds."""
    seconds = max(1, math.ceil(wait)) if math.isfinite(wait) else 86_400
    return OyezError("too_many_requests", f"That is too often: ask again in {seconds} s.", status=429, wait=seconds)
