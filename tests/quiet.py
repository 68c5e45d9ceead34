"""Seconds of a quiet core: what work takes, measured beside a fixed piece of work, whatever else the machine does."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

__all__ = ["quiet_seconds"]

_REFERENCE = 0.028
"""Seconds the reference takes on an idle core of the machine the limits were set on (the least of 400 runs)."""
_WORD = re.compile(r"\w+")
_TEXT = "The ferry returns to the island after nine years, and 42 cars wait. " * 400


def _reference() -> float:
    """Return the processor seconds the fixed work takes now: patterns, strings and loops, as reading does."""
    began = time.process_time()
    for _ in range(24):
        sum(len(word.lower()) for word in _WORD.findall(_TEXT))
    return time.process_time() - began


def quiet_seconds(work: Callable[[], object]) -> float:
    """Run `work` once and return the seconds an idle core would take.

    Caches, hyper-threads and virtual machines make even processor time stretch where others work: by three and more.
    The reference stretches alike, so it is taken on both sides.
    """
    before = _reference()
    began = time.process_time()
    work()
    spent = time.process_time() - began
    return spent * _REFERENCE / max(_REFERENCE, (before + _reference()) / 2)
