"""Tasks as a hostile page would have them, for `test_safely.py`."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from typing import Any

from oyez.errors import OyezError


def hang(_: str) -> str:
    """Never answer."""
    while True:
        time.sleep(1)


def spin(_: str) -> str:
    """Never answer, and keep busy."""
    while True:
        pass


def eat(_: str) -> str:
    """Take memory without end."""
    kept = []
    while True:
        kept.append(bytearray(256 << 20))


def die(_: str) -> str:
    """End as a broken parser ends."""
    os.abort()


def fail(text: str) -> str:
    """Fail as nobody thought of."""
    raise RuntimeError(text)


def refuse(text: str) -> str:
    """Fail as foreseen."""
    raise OyezError("no_text", text, status=422)


def chatter(text: str) -> str:
    """Print where only frames may be."""
    print("a parser's own remarks", flush=True)
    return text[::-1]


def number(_: str) -> int:
    """Answer another kind than was asked for."""
    return 5


def process(_: str) -> str:
    """Tell who answers."""
    return str(os.getpid())


TASKS: dict[str, tuple[Callable[[Any], object], Any]] = {
    work.__name__: (work, str) for work in (hang, spin, eat, die, fail, refuse, chatter, number, process)
}
