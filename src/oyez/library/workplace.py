"""A process's own folder for files being written; those of processes that are gone are swept by whoever starts next.

Who is gone is told by a lock that the system takes from the dead, not by a number: two containers on one data folder
both have a process 1.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
from pathlib import Path
from typing import IO

__all__ = ["Workplace"]

YOUNG = 60.0
"""Seconds in which a folder may be without its lock: its process is about to take it."""


class Workplace:
    """A folder beside the others in `parent`, and the lock that says it is in use.

    Attributes:
        folder: Where to write.

    Raises:
        OSError: Where nothing can be written.
    """

    def __init__(self, parent: Path) -> None:
        parent.mkdir(exist_ok=True)
        _sweep(parent)
        self.folder = Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-", dir=parent))
        self._lock = _lock_of(self.folder).open("w")
        _held(self._lock)

    def close(self) -> None:
        """Give it up; the folder goes where nothing unfinished is left in it."""
        with contextlib.suppress(OSError):
            self.folder.rmdir()
            _lock_of(self.folder).unlink(missing_ok=True)
        self._lock.close()


def _sweep(parent: Path) -> None:
    for folder in parent.iterdir():
        if folder.is_dir() and _abandoned(folder):
            shutil.rmtree(folder, ignore_errors=True)
            _lock_of(folder).unlink(missing_ok=True)


def _abandoned(folder: Path) -> bool:
    try:
        with _lock_of(folder).open("r+") as lock:
            return _held(lock)
    except FileNotFoundError:
        with contextlib.suppress(OSError):
            return time.time() - folder.stat().st_mtime > YOUNG
        return False
    except OSError:
        return False


def _held(lock: IO[str]) -> bool:
    """Take a lock for as long as its file is open; tell whether nobody else has it."""
    try:
        import fcntl
    except ImportError:  # no POSIX: whoever starts next sweeps nothing that has a lock
        return False
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _lock_of(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.lock")
