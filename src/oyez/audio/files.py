"""Files that appear whole or not at all."""

from __future__ import annotations

import errno
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from oyez.errors import OyezError

__all__ = ["Part", "file_errors"]

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_STALE = 24 * 3600


class Part:
    """A file being written beside the place it will have.

    Attributes:
        path: Where it will be.
        temporary: Where it is being written: same folder, hidden.
        kept: Whether it has taken its place.
    """

    def __init__(self, path: Path) -> None:
        """Make the temporary file, empty.

        Raises:
            OyezError: ``unwritable_output`` or ``disk_full``.
        """
        self.path = path
        self.kept = False
        # A short name of its own: the final name may already be as long as a name can be.
        self.temporary = path.with_name(f".oyez-{secrets.token_hex(6)}.part")
        with file_errors(path):
            if path.is_dir():
                raise IsADirectoryError(errno.EISDIR, "is a folder")
            _sweep(path.parent)
            self.temporary.touch(exist_ok=False)

    @contextmanager
    def opening(self) -> Iterator[None]:
        """Leave nothing behind where what is done inside fails.

        Raises:
            OyezError: ``unwritable_output`` or ``disk_full`` in place of what the system says.
        """
        try:
            with file_errors(self.path):
                yield
        except BaseException:
            self.drop()
            raise

    def keep(self) -> None:
        """Put the finished file in its place, replacing what was there."""
        with file_errors(self.path):
            self.temporary.replace(self.path)
        self.kept = True

    def drop(self) -> None:
        """Leave nothing behind. Does nothing after `keep`."""
        self.temporary.unlink(missing_ok=True)


def _sweep(folder: Path) -> None:
    """Remove what a killed process left here a day ago or earlier; no encode takes as long."""
    for stale in folder.glob(".oyez-*.part*"):
        with suppress(OSError):
            if time.time() - stale.stat().st_mtime > _STALE:
                stale.unlink()


@contextmanager
def file_errors(path: Path) -> Iterator[None]:
    """Turn what the system says about a file into an error a person can act on.

    Raises:
        OyezError: ``disk_full`` (status 507) or ``unwritable_output``.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise OyezError(
                "disk_full", f"The disk is full: free some space, then make {path.name} again.", status=507
            ) from error
        reason = (error.strerror or "it cannot be opened").lower()
        raise OyezError(
            "unwritable_output", f"{path} cannot be written ({reason}): choose another folder or name."
        ) from error
