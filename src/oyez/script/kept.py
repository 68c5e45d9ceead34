"""What is costly to make and cheap to read again: files beside the code, or in the data folder where it is read-only.

A file holds plain values as `marshal` writes them, which is at hand in every process and loads at once; a checksum goes
before. One that is damaged, or that somebody else may write, is not believed, so that it is trusted as far as Python's
own compiled files are.
"""

from __future__ import annotations

import marshal
import os
import stat
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from oyez.script.folder import lexicon_folder

__all__ = ["keep", "kept"]

_CHECKSUM = 4


def kept(folder: Path, name: str) -> Iterator[Any]:
    """Yield what is kept under a name for the files of a folder, the best place first."""
    for place in _places(folder):
        with suppress(OSError, ValueError, EOFError, TypeError), (place / name).open("rb") as opened:
            if _ours(os.fstat(opened.fileno())):
                packed = opened.read()
                if packed[:_CHECKSUM] == _checksum(packed[_CHECKSUM:]):
                    yield marshal.loads(packed[_CHECKSUM:])  # noqa: S302 - see above


def keep(folder: Path, name: str, value: Any) -> None:  # noqa: ANN401 - whatever marshal takes
    """Write a value whole to the first place that takes it, so that processes that start together find one or none."""
    packed = marshal.dumps(value)
    any(_write(place, name, _checksum(packed) + packed) for place in _places(folder))


def _places(folder: Path) -> Iterator[Path]:
    yield folder / "__pycache__"
    with suppress(OSError, RuntimeError):  # no home folder
        yield lexicon_folder()


def _ours(status: os.stat_result) -> bool:
    """Whether only this user, or the machine's administrator, can have written a file."""
    if os.name == "nt":
        return True
    return status.st_uid in {0, os.geteuid()} and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _checksum(packed: bytes) -> bytes:
    return zlib.crc32(packed).to_bytes(_CHECKSUM, "big")


def _write(folder: Path, name: str, packed: bytes) -> bool:
    from tempfile import NamedTemporaryFile

    half: Path | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=folder, suffix=".tmp", delete=False) as file:
            half = Path(file.name)
            file.write(packed)
        half.chmod(0o644)
        half.replace(folder / name)
    except OSError:
        if half:
            with suppress(OSError):
                half.unlink(missing_ok=True)
        return False
    return True
