"""The threads behind the routes: each repeats one step, and is poked when there is something new to do."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from oyez.errors import OyezError

if TYPE_CHECKING:
    from oyez.web.site import Site
    from oyez.web.work.ahead import Ahead

__all__ = ["Desk", "Worker"]

log = logging.getLogger(__name__)
AFTER_FAULT = 30.0
"""Seconds until a step that failed is tried again."""
PATIENCE = 10.0


class Worker:
    """A thread that repeats a step.

    Args:
        name: For the thread and the log.
        step: Does what there is to do and returns after how many seconds to look again; it is given the event that
            says that it has to end.
    """

    def __init__(self, name: str, step: Callable[[threading.Event], float]) -> None:
        self._step = step
        self._wake, self.stop = threading.Event(), threading.Event()
        self.thread = threading.Thread(target=self._run, name=name, daemon=True)

    def poke(self) -> None:
        """Look now."""
        self._wake.set()

    def close(self) -> None:
        """End after the step in hand."""
        self.stop.set()
        self._wake.set()

    def _run(self) -> None:
        while not self.stop.is_set():
            self._wake.clear()
            self._wake.wait(self._pause())

    def _pause(self) -> float:
        try:
            return self._step(self.stop)
        except OyezError as error:  # a full disk, a database that is gone: it may come back
            log.warning("%s: %s", self.thread.name, error)
        except Exception:
            log.exception("%s", self.thread.name)
        return AFTER_FAULT


class Desk:
    """All workers of a server.

    Attributes:
        changes: Counts what listeners and workers have changed, for pages that show it.
    """

    def __init__(self) -> None:
        self.changes = 0
        self._workers: list[Worker] = []
        self._ahead: Ahead | None = None

    def start(self, site: Site) -> None:
        """Begin to work. A desk that was never started only counts."""
        from oyez.web.work.ahead import Ahead
        from oyez.web.work.checking import Checking
        from oyez.web.work.reading import Reading

        reading, self._ahead = Reading(site, self.poke), Ahead(site)
        steps = {"reading": reading.step, "checking": Checking(site).step, "ahead": self._ahead.step}
        self._workers = [Worker(name, step) for name, step in steps.items()]
        for worker in self._workers:
            worker.thread.start()

    def poke(self, article_id: str | None = None) -> None:
        """Say that something has changed, or an article's text: the workers look, and pages are told."""
        self.changes += 1
        if article_id and self._ahead:
            self._ahead.forget(article_id)
        for worker in self._workers:
            worker.poke()

    def close(self) -> None:
        """End all work; what is half done is done again at the next start."""
        workers, self._workers = self._workers, []
        for worker in workers:
            worker.close()
        for worker in workers:
            worker.thread.join(PATIENCE)
