"""How long a service is waited for, how often it is asked again, and how fast at most."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

__all__ = ["Gate", "Patience", "retry_after"]


@dataclass(frozen=True, slots=True)
class Patience:
    """The limits of one request and its repetitions, in seconds where not said otherwise.

    Attributes:
        tries: How often it is sent in all.
        connect: For the connection.
        silence: Between two pieces of the answer.
        whole: For the whole answer.
        first: The most that is waited before the second try; twice that before the third, and so on.
        longest: The most that is waited before any try; a service that asks for more is not asked again.
        sleep: What waits.
    """

    tries: int = 4
    connect: float = 10.0
    silence: float = 30.0
    whole: float = 180.0
    first: float = 1.0
    longest: float = 60.0
    sleep: Callable[[float], None] = time.sleep

    def backoff(self, tried: int) -> float:
        """Return a wait after `tried` tries: drawn between nothing and a bound that doubles, so that many part ways."""
        return random.uniform(0.1, 1.0) * min(self.longest, self.first * 2.0 ** (tried - 1))


def retry_after(header: str, now: datetime | None = None) -> float | None:
    """Return the seconds a Retry-After header asks for (a number, or a date), None where it says nothing."""
    written = header.strip()
    if written.replace(".", "", 1).isascii() and written.replace(".", "", 1).isdigit():
        return float(written)
    from email.utils import parsedate_to_datetime

    try:
        until = parsedate_to_datetime(written)
    except ValueError:
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    return max(0.0, (until - (now or datetime.now(UTC))).total_seconds())


class Gate:
    """Lets at most so many requests of this process through at once, and so many a minute, evenly spaced."""

    def __init__(self, at_once: int, a_minute: float, sleep: Callable[[float], None] = time.sleep) -> None:
        self._slots = threading.BoundedSemaphore(at_once)
        self._gap = 60 / a_minute
        self._sleep = sleep
        self._lock = threading.Lock()
        self._next = 0.0

    @contextmanager
    def open(self) -> Iterator[None]:
        """Wait for a slot and for this request's turn."""
        with self._slots:
            with self._lock:
                now = time.monotonic()
                turn = max(now, self._next)
                self._next = turn + self._gap
            if turn > now:
                self._sleep(turn - now)
            yield
