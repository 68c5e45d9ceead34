"""Bytes named by what they are, the SHA-256 of their content: what any place for them must do."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from oyez.errors import OyezError

__all__ = ["Blobs", "Stored", "writing"]


@dataclass(frozen=True, slots=True)
class Stored:
    """A blob that is kept.

    Attributes:
        digest: SHA-256 (hex), its name.
        size: Bytes.
        age: Seconds since it was written, by the place's own clock; never below 0.
    """

    digest: str
    size: int
    age: float


class Blobs(Protocol):
    """A place for blobs. One appears under its name whole or not at all; equal bytes are kept once.

    Every method but `get` and `file` raises ``disk_full``, ``unwritable_library`` or ``blobs_gone`` (an `OyezError`)
    where the place fails.
    """

    def put(self, content: bytes) -> str:
        """Keep bytes; return their digest (hex)."""

    def take_in(self, file: Path) -> str:
        """Move a finished local file in; return its digest (hex). The file is gone afterwards."""

    def get(self, digest: str) -> bytes | None:
        """Return the bytes, or None where they are gone or damaged; damaged ones are deleted."""

    def file(self, digest: str) -> Path | None:
        """Return a local file with the bytes, to be read in ranges; None where they are gone or damaged.

        A place that is not on this machine brings them here first.
        """

    def delete(self, digest: str) -> None:
        """Let a blob go; one that is not there is no error."""

    def all(self) -> Iterator[Stored]:
        """Return every blob there is, in any order."""

    def sweep(self, grace: float) -> int:
        """Delete what writers that died have left half-written, older than `grace` seconds; return how many."""

    def check(self) -> None:
        """Prove that a blob can be written, read and deleted."""


@contextlib.contextmanager
def writing(what: str) -> Iterator[None]:
    """Turn an I/O failure inside into the error a person can act on.

    Raises:
        OyezError: ``disk_full`` or ``unwritable_library``.
    """
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise OyezError(
                "disk_full", f"The disk is full: {what} could not be kept. Free some space.", status=507
            ) from error
        raise OyezError(
            "unwritable_library", f"{what} could not be kept ({error.strerror}): check the data folder.", status=500
        ) from error
