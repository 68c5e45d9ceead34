"""The library a command works on, open while it does."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oyez.library import Library

__all__ = ["opened"]


@contextlib.contextmanager
def opened() -> Iterator[Library]:
    """Open this machine's library, and close it at the end."""
    from oyez.library import Library

    library = Library()
    try:
        yield library
    finally:
        library.close()
