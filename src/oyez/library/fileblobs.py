"""Blobs in a folder of this machine."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from oyez.library.blobs import Stored, writing

__all__ = ["FileBlobs"]

_PART = ".part-"
_HEX = frozenset("0123456789abcdef")
_CHECKED = 4096


class FileBlobs:
    """A folder of content-addressed files: ``ab/abcdef…``.

    A file appears under its name whole or not at all (written beside, then renamed). It is not forced to the disk:
    after a power failure a damaged one fails its digest when read and is made again.

    Args:
        folder: Made where missing.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._checked: dict[str, tuple[int, int]] = {}
        with writing("The library"):
            folder.mkdir(parents=True, exist_ok=True)

    def put(self, content: bytes) -> str:
        """Keep bytes; return their digest (hex)."""
        digest = hashlib.sha256(content).hexdigest()
        path = self.path(digest)
        with writing("Sound"):
            try:
                os.utime(path)  # a sweeper that looks just now sees it as new
            except FileNotFoundError:
                with self._beside(path) as part:
                    part.write_bytes(content)
        return digest

    def take_in(self, file: Path) -> str:
        """Move a finished file in; return its digest (hex)."""
        with writing("Sound"):
            with file.open("rb") as stream:
                digest = hashlib.file_digest(stream, "sha256").hexdigest()
            path = self.path(digest)
            path.parent.mkdir(exist_ok=True)
            os.utime(file)
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

    def file(self, digest: str) -> Path | None:
        """Return the file, or None where it is gone or damaged. It is read once through when it is new here."""
        path = self.path(digest)
        try:
            found = path.stat()
            facts = (found.st_size, found.st_mtime_ns)
            if self._checked.get(digest) == facts:
                return path
            with path.open("rb") as stream:
                fits = hashlib.file_digest(stream, "sha256").hexdigest() == digest
        except OSError:
            return None
        if not fits:
            path.unlink(missing_ok=True)
            return None
        if len(self._checked) >= _CHECKED:
            self._checked.clear()
        self._checked[digest] = facts
        return path

    def delete(self, digest: str) -> None:
        """Let a blob go; one that is not there is no error."""
        self._checked.pop(digest, None)
        with writing("The library"):
            self.path(digest).unlink(missing_ok=True)

    def all(self) -> Iterator[Stored]:
        """Return every blob there is."""
        for path in self._files():
            if len(path.name) == 64 and set(path.name) <= _HEX:
                with contextlib.suppress(OSError):
                    found = path.stat()
                    yield Stored(path.name, found.st_size, max(0.0, time.time() - found.st_mtime))

    def sweep(self, grace: float) -> int:
        """Delete what writers that died have left, older than `grace` seconds; return how many."""
        swept = 0
        for path in self._files():
            with contextlib.suppress(OSError):
                if path.name.startswith(_PART) and time.time() - path.stat().st_mtime >= grace:
                    path.unlink()
                    swept += 1
        return swept

    def check(self) -> None:
        """Prove that a blob can be written, read and deleted.

        Raises:
            OyezError: ``disk_full`` or ``unwritable_library``.
        """
        with writing("The library"):
            self._folder.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(prefix=_PART, dir=self._folder)
            try:
                os.write(handle, b"oyez")
            finally:
                os.close(handle)
                Path(name).unlink(missing_ok=True)

    def path(self, digest: str) -> Path:
        """Return where a digest's file is, or would be."""
        return self._folder / digest[:2] / digest

    def _files(self) -> Iterator[Path]:
        with contextlib.suppress(OSError):
            for folder in sorted(self._folder.iterdir()):
                if folder.is_dir():
                    yield from folder.iterdir()

    @contextlib.contextmanager
    def _beside(self, path: Path) -> Iterator[Path]:
        if not path.parent.exists():
            path.parent.mkdir(exist_ok=True)
        part = path.with_name(f"{_PART}{secrets.token_hex(8)}")
        try:
            yield part
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
