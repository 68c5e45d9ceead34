"""Looks after what is kept while the server runs: loose files are swept, and the sound stays within its budget."""

from __future__ import annotations

import logging
import os
import threading
from typing import TYPE_CHECKING

from oyez.errors import OyezError

if TYPE_CHECKING:
    from oyez.library import Library

__all__ = ["Keeper", "storage_budget"]

log = logging.getLogger(__name__)
FIRST, EVERY = 60.0, 3600.0
"""Seconds after the start, and between two rounds."""


def storage_budget() -> int | None:
    """Return how many bytes of sound may be kept: ``OYEZ_STORAGE`` (20GB, 500MB), or None for any number.

    Raises:
        OyezError: ``bad_size``.
    """
    from oyez.library.upkeep import parse_size

    text = os.environ.get("OYEZ_STORAGE", "").strip()
    return parse_size(text) if text else None


class Keeper:
    """A thread that tidies now and then. Several servers of one library may each have one."""

    def __init__(self, library: Library, budget: int | None) -> None:
        """Look after `library`."""
        self._library, self._budget = library, budget
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="oyez-keeper", daemon=True)

    def __enter__(self) -> Keeper:
        """Begin."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop, after the round in hand or five seconds."""
        self._stop.set()
        self._thread.join(timeout=5)

    def round(self) -> None:
        """Tidy once; a library that does not work now is looked after next time."""
        try:
            done = self._library.upkeep.tidy(self._budget)
        except OyezError as error:
            log.warning("nothing was tidied: %s", error)
            return
        if done.freed:
            log.info(
                "freed %d bytes: %d loose, %d takes, %d recordings", done.freed, done.swept, done.takes, done.recordings
            )

    def _run(self) -> None:
        wait = FIRST
        while not self._stop.wait(wait):
            self.round()
            wait = EVERY
