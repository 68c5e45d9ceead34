"""Bytes in files, named by what they are: the SHA-256 of their content."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from oyez.errors import OyezError

__all__ = ["Blobs", "writing"]


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


class Blobs:
    """A folder of content-addressed files: ``ab/abcdef…``.

    A file appears under its name whole or not at all (written beside, then renamed). It is not forced to the disk:
    after a power failure a damaged one fails its digest when read and is made again.

    Args:
        folder: Made where missing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with writing("The library"):
            folder.mkdir(parents=True, exist_ok=True)

    def put(self, content: bytes) -> str:
        """Keep bytes; return their digest (hex)."""
        digest = hashlib.sha256(content).hexdigest()
        path = self.path(digest)
        if not path.exists():
            with writing("Sound"), self._beside(path) as part:
                part.write_bytes(content)
        return digest

    def take_in(self, file: Path) -> str:
        """Move a finished file in; return its digest (hex)."""
        with writing("Sound"):
            with file.open("rb") as stream:
                digest = hashlib.file_digest(stream, "sha256").hexdigest()
            path = self.path(digest)
            path.parent.mkdir(exist_ok=True)
            file.replace(path)
        return digest

    def get(self, digest: str) -> bytes | None:
        """Return the bytes, or None where they are gone or damaged; damaged ones are deleted."""
        path = self.path(digest)
        try:
            content = path.read_bytes()
        except OSError:
            return None
        if hashlib.sha256(content).hexdigest() != digest:
            path.unlink(missing_ok=True)
            return None
        return content

    def path(self, digest: str) -> Path:
        """Return where a digest's file is, or would be."""
        return self._folder / digest[:2] / digest

    @contextlib.contextmanager
    def _beside(self, path: Path) -> Iterator[Path]:
        path.parent.mkdir(exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=".part-", dir=path.parent)
        os.close(handle)
        part = Path(name)
        try:
            yield part
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
