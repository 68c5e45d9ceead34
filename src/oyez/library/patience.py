"""Waiting for a database that is away for a moment: a server that is restarted loses nobody's work."""

from __future__ import annotations

import contextlib
import functools
import time
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from typing import ParamSpec, TypeVar

from oyez.errors import OyezError

__all__ = ["at_leisure", "patient", "patiently"]

P = ParamSpec("P")
R = TypeVar("R")
SHORT = 3.0
"""Seconds that somebody who waits for an answer is kept waiting."""

_patience: ContextVar[float] = ContextVar("patience", default=SHORT)


@contextlib.contextmanager
def patient(seconds: float) -> Iterator[None]:
    """Wait so long inside, for each thing that is kept or looked up."""
    token = _patience.set(seconds)
    try:
        yield
    finally:
        _patience.reset(token)


def patiently(method: Callable[P, R]) -> Callable[P, R]:
    """Do it again while the database is gone (``library_gone``); only for what may be done twice."""

    @functools.wraps(method)
    def again(*arguments: P.args, **named: P.kwargs) -> R:
        until, wait = time.monotonic() + _patience.get(), 0.1
        while True:
            try:
                return method(*arguments, **named)
            except OyezError as error:
                if error.code != "library_gone" or time.monotonic() + wait > until:
                    raise
            time.sleep(wait)
            wait = min(2 * wait, 2.0)

    return again


@contextlib.contextmanager
def at_leisure() -> Iterator[None]:
    """Do what may be left out: noting when something was used must not keep it from being used."""
    with contextlib.suppress(OyezError):
        yield
