"""How much a listener may use in a day: narrations begun, bytes of sound loaded."""

from __future__ import annotations

import threading
from contextvars import ContextVar
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from oyez.errors import OyezError

if TYPE_CHECKING:
    from oyez.library import Library
    from oyez.web.access.settings import AccessSettings

__all__ = ["Quotas", "caller", "who_pays"]

caller: ContextVar[str | None] = ContextVar("caller", default=None)
"""The listener whose request is being answered; None where nothing is counted."""
_STEP = 1 << 22
"""Bytes that are counted in memory before a row is written."""


class Quotas:
    """Counts by listener and day, in the rows, so that several servers count together."""

    def __init__(self, library: Library, settings: AccessSettings) -> None:
        """Count in `library`, up to what `settings` allow."""
        self._usage = library.usage
        self._settings = settings
        self._loaded: dict[str, int] = {}
        self._lock = threading.Lock()

    def narration(self, listener: str | None = None) -> None:
        """Count one narration of the listener, or of who asks now. Blocks.

        Raises:
            OyezError: ``daily_quota_spent``.
        """
        listener = listener or caller.get()
        limit = self._settings.narrations
        if listener is None or limit is None:
            return
        if not self._usage.add(listener, "narrations", 1, limit=limit):
            raise _spent(f"You have begun {limit} narrations today")

    @property
    def counts_bytes(self) -> bool:
        """Whether there is a limit on what is loaded."""
        return self._settings.listened is not None

    def check_bytes(self, listener: str) -> None:
        """Refuse whoever has loaded too much today. Blocks.

        Raises:
            OyezError: ``daily_quota_spent``.
        """
        limit = self._settings.listened
        with self._lock:
            waiting = self._loaded.get(listener, 0)
        if limit is not None and self._usage.of(listener).get("bytes", 0) + waiting >= limit:
            raise _spent(f"You have loaded {limit:,} bytes of sound today")

    def loaded(self, listener: str, amount: int) -> bool:
        """Count bytes in memory; tell whether it is time to `write` them."""
        with self._lock:
            self._loaded[listener] = self._loaded.get(listener, 0) + amount
            return self._loaded[listener] >= _STEP

    def write(self) -> None:
        """Write what was counted. Blocks."""
        with self._lock:
            counted, self._loaded = self._loaded, {}
        for listener, amount in counted.items():
            self._usage.add(listener, "bytes", amount)


def who_pays(listener: str) -> str | None:
    """Return whose quota work takes that nobody asked for now; None for this machine's own listener, who has none."""
    from oyez.library import LOCAL

    return None if listener == LOCAL else listener


def _spent(what: str) -> OyezError:
    now = datetime.now(UTC)
    midnight = (now + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
    wait = int((midnight - now).total_seconds()) + 1
    sentence = f"{what}, as many as one listener may: go on tomorrow (UTC)."
    return OyezError("daily_quota_spent", sentence, status=429, wait=wait)
