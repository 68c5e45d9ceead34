"""Digests of files, as publishers write them."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

__all__ = ["Digests", "of_file"]

_CHUNK = 1 << 20


class Digests:
    """SHA-256 of bytes as they come, and git's SHA-1 of them as a blob where the size is known before.

    Args:
        size: How many bytes there will be.
    """

    def __init__(self, size: int) -> None:
        self._sha256 = hashlib.sha256()
        self._git: Any = hashlib.sha1(b"blob %d\0" % size, usedforsecurity=False)

    def update(self, data: bytes) -> None:
        """Take the next bytes."""
        self._sha256.update(data)
        self._git.update(data)

    @property
    def sha256(self) -> str:
        """The SHA-256 so far, in hex."""
        return self._sha256.hexdigest()

    def match(self, digest: str) -> bool:
        """Tell whether this is the digest a publisher named (``sha256:…``, ``git:…``); yes where it named none."""
        kind, _, value = digest.partition(":")
        return not digest or value == (self._git.hexdigest() if kind == "git" else self.sha256)


def of_file(path: Path) -> Digests:
    """Return the digests of a file."""
    found = Digests(path.stat().st_size)
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            found.update(chunk)
    return found
