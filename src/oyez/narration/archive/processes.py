"""Articles made on every core of this machine: a process a core, each with its own engines and library."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, ProcessPoolExecutor, wait
from multiprocessing.util import Finalize
from typing import Protocol

from oyez.article.archives import Item
from oyez.narration.archive.making import Maker
from oyez.narration.archive.orders import Order
from oyez.narration.archive.outcomes import Outcome

__all__ = ["Worker", "in_processes"]


class _Makes(Protocol):
    def make(self, item: Item) -> Outcome: ...


Begin = Callable[[Order], None]


_orders: list[Order] = []
_makers: list[_Makes] = []
"""This process's own, where it is a worker."""


def in_processes(order: Order, items: Iterator[Item], workers: int) -> Iterator[Outcome]:
    """Yield what becomes of each item, as it happens; a few more than there are workers are under way.

    A worker that dies takes the others of its pool with it. What was under way is then made one at a time in a fresh
    one, so that the article which kills its worker is found, told, and passed over.
    """
    under_way: dict[Future[Outcome], Item] = {}
    pool = _pool(order, workers)
    try:
        for item in items:
            under_way[pool.submit(_make, item)] = item
            if len(under_way) < 2 * workers:
                continue
            done, broken = _done(under_way)
            yield from done
            if broken:
                pool.shutdown(wait=False, cancel_futures=True)
                yield from _one_by_one(order, [*broken, *under_way.values()])
                under_way, pool = {}, _pool(order, workers)
        while under_way:
            done, broken = _done(under_way)
            yield from done
            if broken:
                yield from _one_by_one(order, [*broken, *under_way.values()])
                under_way = {}
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _done(under_way: dict[Future[Outcome], Item]) -> tuple[list[Outcome], list[Item]]:
    """Wait for some; take out of `under_way` what is over: outcomes, and items whose worker died."""
    finished, _ = wait(under_way, return_when=FIRST_COMPLETED)
    outcomes, broken = [], []
    for future in finished:
        item = under_way.pop(future)
        try:
            outcomes.append(future.result())
        except BrokenExecutor:
            broken.append(item)
    return outcomes, broken


def _one_by_one(order: Order, items: list[Item]) -> Iterator[Outcome]:
    worker = Worker(order)
    try:
        for item in items:
            yield worker.make(item, tries=1)
    finally:
        worker.close()


class Worker:
    """A process that makes one article after another, and another one where an article has ended it.

    Args:
        order: What is asked.
        begin: What the process does first; loads nothing yet where None.
    """

    def __init__(self, order: Order, begin: Begin | None = None) -> None:
        self._order, self._begin = order, begin
        self._pool: ProcessPoolExecutor | None = None

    def make(self, item: Item, tries: int = 2) -> Outcome:
        """Make an article; one that ends its process as often as it is tried is ``failed`` (``worker_died``)."""
        for _ in range(tries):
            self._pool = self._pool or _pool(self._order, 1, self._begin)
            try:
                return self._pool.submit(_make, item).result()
            except BrokenExecutor:
                self.close()
        return Outcome(item.key, "failed", code="worker_died", message="This article ended the process at it, twice.")

    def close(self) -> None:
        """End the process."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None


def _pool(order: Order, workers: int, begin: Begin | None = None) -> ProcessPoolExecutor:
    # Fresh interpreters: a fork would share the driver's database connections and threads' locks.
    fresh = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, mp_context=fresh, initializer=_started, initargs=(begin or _begin, order))


def _started(begin: Begin, order: Order) -> None:
    threading.Thread(target=_end_with_the_driver, daemon=True).start()
    begin(order)


def _end_with_the_driver() -> None:
    """End with the process that hands out the work: one that was killed has told nobody."""
    if (driver := multiprocessing.parent_process()) is not None:
        driver.join()
        os._exit(1)


def _begin(order: Order) -> None:
    _orders.append(order)


def _make(item: Item) -> Outcome:
    # Not at the process's begin: there an error, such as a library that is away, would only break the pool.
    if not _makers:
        maker = Maker(_orders[0])
        Finalize(None, maker.close, exitpriority=10)  # a pool's process ends without the usual farewells
        _makers.append(maker)
    return _makers[0].make(item)
