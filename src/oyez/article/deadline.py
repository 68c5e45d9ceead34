"""One clock for a whole fetch: name look-up, connection, handshake and every read end when it runs out.

Timeouts of a client library are per operation: a server that sends a byte every nine seconds keeps each of them and
holds us for hours. Here each operation gets what is left of the total.
"""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

import httpcore2

__all__ = ["Deadline", "TimedStream"]

T = TypeVar("T")


class Deadline:
    """A moment that is not passed.

    Args:
        seconds: How far away it is; None for never.
    """

    def __init__(self, seconds: float | None = None) -> None:
        self._end = None if seconds is None else time.monotonic() + seconds

    def clip(self, timeout: float | None, late: type[httpcore2.TimeoutException]) -> float | None:
        """Return what an operation may take: its own timeout, or what is left where that is less.

        Raises:
            httpcore2.TimeoutException: As `late`, where nothing is left.
        """
        if self._end is None:
            return timeout
        left = self._end - time.monotonic()
        if left <= 0:
            raise late("the deadline has passed")
        return left if timeout is None else min(timeout, left)

    def call(self, work: Callable[[], T], timeout: float | None = None) -> T:
        """Return what `work` returns, in a thread that is left behind where it takes too long.

        The system's resolver takes no timeout, and nothing can stop it: only the waiting ends.

        Raises:
            httpcore2.ConnectTimeout: Where it does not return in time.
        """
        limit = self.clip(timeout, httpcore2.ConnectTimeout)
        if limit is None:
            return work()
        got: list[T] = []
        failed: list[BaseException] = []

        def run() -> None:
            try:
                got.append(work())
            except BaseException as error:
                failed.append(error)

        thread = threading.Thread(target=run, name="oyez-lookup", daemon=True)
        thread.start()
        thread.join(limit)
        if failed:
            raise failed[0]
        if not got:
            raise httpcore2.ConnectTimeout("the name was not found in time")
        return got[0]


class TimedStream(httpcore2.NetworkStream):
    """A stream whose every operation keeps the deadline."""

    def __init__(self, inner: httpcore2.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what has come, at most `max_bytes`."""
        return self._inner.read(max_bytes, self._deadline.clip(timeout, httpcore2.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write it all."""
        self._inner.write(buffer, self._deadline.clip(timeout, httpcore2.WriteTimeout))

    def close(self) -> None:
        """Close the connection."""
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        """Return the encrypted stream over this one, under the same deadline."""
        limit = self._deadline.clip(timeout, httpcore2.ConnectTimeout)
        return TimedStream(self._inner.start_tls(ssl_context, server_hostname, limit), self._deadline)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - the library's own signature
        """Return what the connection knows of itself."""
        return self._inner.get_extra_info(info)
