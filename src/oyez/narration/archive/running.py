"""A run over an archive: what exists is passed over, pages are fetched as a guest would, workers do the rest."""

from __future__ import annotations

import hashlib
import itertools
import os
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from oyez.article.archives import Item
from oyez.article.stories import Visitor
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration.archive.making import REFUSALS
from oyez.narration.archive.orders import Order
from oyez.narration.archive.outcomes import Log, Outcome
from oyez.voices import catalogue

__all__ = ["Run"]

LOOKED_UP = 400
"""Items whose rows are asked for at once."""


class Run:
    """One run. Iterating it does the work and yields what becomes of each article; every outcome is in the log.

    Args:
        order: What is asked.
        items: In any order.
        log: Of this run and those before: which item became which article. Whether that exists the library says.
        workers: Processes on this machine, where no cluster is configured; one a core where 0.
    """

    def __init__(self, order: Order, items: Iterable[Item], log: Log, workers: int = 0) -> None:
        self._order = order
        self._items = iter(items)
        self._log = log
        self._processes = workers or max(1, os.cpu_count() or 1)
        self._known = {} if order.again else _known(log)
        self._early: deque[Outcome] = deque()

    @property
    def workers(self) -> int:
        """How many articles are made at once: on this machine, or by the cluster.

        Raises:
            OyezError: ``no_cluster``, ``needs_extra``.
        """
        from oyez.narration.cluster import Settings

        if (settings := Settings.read()) is None:
            return self._processes
        from oyez.narration.archive.bulk import width

        return width(settings)

    def __iter__(self) -> Iterator[Outcome]:
        library = Library(Path(self._order.folder))
        try:
            for outcome in self._outcomes(library):
                if outcome.became != "there" or outcome.code != PASSED:
                    self._log.append(outcome)
                yield outcome
        finally:
            library.close()

    def _outcomes(self, library: Library) -> Iterator[Outcome]:
        from oyez.narration.cluster import Settings

        settings = Settings.read()
        waiting = self._fetched(self._missing(library))
        if settings is None:
            from oyez.narration.archive.processes import in_processes

            made = in_processes(self._order, waiting, self._processes)
        else:
            from oyez.narration.archive.bulk import on_a_cluster

            made = on_a_cluster(self._order, waiting, settings)
        for outcome in made:
            yield from self._drained()
            yield outcome
        yield from self._drained()

    def _drained(self) -> Iterator[Outcome]:
        while self._early:
            yield self._early.popleft()

    def _missing(self, library: Library) -> Iterator[Item]:
        """Yield the items that are not narrated yet."""
        while batch := list(itertools.islice(self._items, LOOKED_UP)):
            found = {item.key: self._known.get(_digest(item.key)) for item in batch}
            by_voice: dict[str, list[str]] = {}
            for known in found.values():
                if known is not None:
                    by_voice.setdefault(known.voice, []).append(known.article)
            there = {
                (key, voice) for voice, keys in by_voice.items() for key in library.narrated(sorted(set(keys)), voice)
            }
            for item in batch:
                known = found[item.key]
                if known and (known.article, known.voice) in there and self._same_voice(known.voice):
                    self._early.append(known.passed(item.key))
                else:
                    yield item

    def _same_voice(self, voice: str) -> bool:
        """Tell whether an earlier narration is by the voice that is asked for now; any is where none is named."""
        wanted = self._order.voice
        return wanted in (None, "best") or catalogue().find(wanted or "").id == voice

    def _fetched(self, items: Iterator[Item]) -> Iterator[Item]:
        """Fetch what has only an address: here, so that all workers together visit a site no faster than one guest."""
        visitor = Visitor()
        for item in items:
            if item.page is not None or not item.url:
                yield item
                continue
            try:
                page = visitor.fetch(item.url)
            except OyezError as error:
                became = "refused" if error.code in REFUSALS else "failed"
                self._early.append(Outcome(item.key, became, code=error.code, message=error.message))  # type: ignore[arg-type]
            else:
                yield replace(item, page=page)


PASSED = "passed_over"
"""Marks what needed no look: it is in the log already."""


def _digest(key: str) -> int:
    return int.from_bytes(hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest())


class _Known(NamedTuple):
    """What an item became in an earlier run."""

    article: str
    voice: str
    words: int
    characters: int
    duration: float
    size: int

    def passed(self, key: str) -> Outcome:
        return Outcome(
            key, "there", self.article, self.voice, PASSED, words=self.words, characters=self.characters,
            duration=self.duration, size=self.size,
        )  # fmt: skip


def _known(log: Log) -> dict[int, _Known]:
    """Return what each item became, as earlier runs found."""
    voices: dict[str, str] = {}  # one string a voice, not one an article
    return {
        _digest(outcome.key): _Known(
            outcome.article,
            voices.setdefault(outcome.voice, outcome.voice),
            outcome.words,
            outcome.characters,
            outcome.duration,
            outcome.size,
        )
        for outcome in log
        if outcome.became in ("made", "there") and outcome.article
    }
