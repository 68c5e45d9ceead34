"""What tests put into an archive's worker processes: one that ends at an article, one that says it was there."""

from __future__ import annotations

import os
from pathlib import Path

from oyez.article.archives import Item
from oyez.narration.archive import Order, Outcome, processes

__all__ = ["begin_dying", "begin_noting"]


class _Dies:
    """Ends its process at one article, and makes the others without any work; says which process it is."""

    def make(self, item: Item) -> Outcome:
        if item.key.endswith("/1"):
            os._exit(9)
        return Outcome(item.key, "made", message=str(os.getpid()))


def begin_dying(order: Order) -> None:
    """Begin a worker."""
    processes._makers.append(_Dies())


def begin_noting(order: Order) -> None:
    """Begin a worker as usual, and leave a file named by its process in the folder ``workers``."""
    there = Path(order.folder, "workers")
    there.mkdir(parents=True, exist_ok=True)
    (there / str(os.getpid())).touch()
    processes._begin(order)
