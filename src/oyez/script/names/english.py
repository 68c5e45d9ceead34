"""Words and names that English has, and reads in its own way, though they look like names from elsewhere."""

from __future__ import annotations

from functools import cache
from pathlib import Path

__all__ = ["is_english"]

_LIST = Path(__file__).parent.parent / "data" / "english.txt"


@cache
def _words() -> frozenset[str]:
    """Return the words of `data/english.txt`, read at the first name that needs them."""
    text = _LIST.read_text("ascii")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


def is_english(name: str) -> bool:
    """Tell whether a word in small letters is one that English reads otherwise than its letters say elsewhere."""
    return name in _words()
