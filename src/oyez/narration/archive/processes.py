"""Articles made on every core of this machine: a process a core, each with its own engines and library."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, BrokenExecutor, Future, ProcessPoolExecutor, wait
from multiprocessing.util import Finalize
from typing import Protocol

from oyez.article.archives import Item
from oyez.narration.archive.making import Maker
from oyez.narration.archive.orders import Order
from oyez.narration.archive.outcomes import Outcome

__all__ = ["in_processes"]


class _Makes(Protocol):
    def make(self, item: Item) -> Outcome: ...


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
    for item in items:
        pool = _pool(order, 1)
        try:
            yield pool.submit(_make, item).result()
        except BrokenExecutor:
            yield Outcome(
                item.key, "failed", code="worker_died", message="This article ended the process at it, twice."
            )
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _pool(order: Order, workers: int) -> ProcessPoolExecutor:
    # Fresh interpreters: a fork would share the driver's database connections and threads' locks.
    fresh = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, mp_context=fresh, initializer=_begin, initargs=(order,))


def _begin(order: Order) -> None:
    _orders.append(order)


def _make(item: Item) -> Outcome:
    # Not at the process's begin: there an error, such as a library that is away, would only break the pool.
    if not _makers:
        maker = Maker(_orders[0])
        Finalize(None, maker.close, exitpriority=10)  # a pool's process ends without the usual farewells
        _makers.append(maker)
    return _makers[0].make(item)
