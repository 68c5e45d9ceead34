"""Articles made by every core of a Ray cluster, with Ray Data: actors that hold engines, rows that stream back."""

from __future__ import annotations

import importlib
import itertools
import logging
from collections.abc import Iterator
from typing import Any

from oyez.article.archives import Item
from oyez.codec import from_json, to_json
from oyez.errors import OyezError
from oyez.narration.archive.orders import Order
from oyez.narration.archive.outcomes import Outcome
from oyez.narration.archive.processes import Begin, Worker
from oyez.narration.cluster.session import cluster_failed, join
from oyez.narration.cluster.settings import Settings

__all__ = ["on_a_cluster", "width"]

CHUNK = 5000
"""Items in one dataset: their texts lie in Ray's object store meanwhile, about 20 MB."""
BLOCK = 4
"""Items that an actor takes at once; few, so that the last ones end together."""


def width(settings: Settings) -> int:
    """Return how many articles the cluster makes at once.

    Raises:
        OyezError: ``no_cluster``, ``needs_extra``.
    """
    return settings.actors or max(1, int(join(settings).cluster_resources().get("CPU", 1)))


def on_a_cluster(
    order: Order, items: Iterator[Item], settings: Settings, begin: Begin | None = None
) -> Iterator[Outcome]:
    """Yield what becomes of each item, as it happens.

    An actor or a node that dies has its items made again elsewhere by Ray, without end; a recording is kept under its
    content's key, so that twice made is once kept. So that no article ends its actor for ever, each actor has it made
    in a process of its own.

    Args:
        order: What is asked.
        items: In any order.
        settings: Of the cluster.
        begin: What each such process does first; see `Worker`.

    Raises:
        OyezError: What would stop the next item as well; ``cluster_failed``, ``no_cluster``, ``needs_extra``.
    """
    ray = join(settings)
    importlib.import_module("ray.data")

    logging.getLogger("ray.data").setLevel(logging.ERROR)  # it tells of each dataset otherwise, ours is one of many
    context = ray.data.DataContext.get_current()
    context.enable_progress_bars = False
    context.print_on_execution_start = False
    size = width(settings)
    engine = (order.voice or "").partition(":")[0]
    while chunk := list(itertools.islice(items, CHUNK)):
        rows = [{"item": to_json(item)} for item in chunk]
        data = ray.data.from_items(rows, override_num_blocks=max(1, len(rows) // BLOCK))
        made = data.map_batches(
            _Actor,
            fn_constructor_args=(order, begin),
            batch_size=BLOCK,
            batch_format="numpy",
            compute=ray.data.ActorPoolStrategy(size=min(size, max(1, len(rows) // BLOCK))),
            num_cpus=settings.cpus,
            num_gpus=settings.gpus.get(engine) or None,
        )
        try:
            for row in made.iter_rows():
                yield _outcome(row)
        except ray.exceptions.RayError as error:
            raise cluster_failed(error) from error


class _Actor:
    """One of a node's workers."""

    def __init__(self, order: Order, begin: Begin | None) -> None:
        self._worker = Worker(order, begin)

    def __call__(self, batch: dict[str, Any]) -> dict[str, Any]:
        return {"outcome": [self._one(str(item)) for item in batch["item"]]}

    def _one(self, item: str) -> str:
        try:
            return to_json(self._worker.make(from_json(Item, item)))
        except OyezError as error:  # what stops all is for the driver to raise
            return to_json((error.code, error.message, error.status))


def _outcome(row: dict[str, Any]) -> Outcome:
    told = str(row["outcome"])
    if told.startswith("["):
        code, message, status = from_json(tuple[str, str, int], told)
        raise OyezError(code, message, status=status)
    return from_json(Outcome, told)
