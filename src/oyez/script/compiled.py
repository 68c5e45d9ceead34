"""The bundled lexicon as an index that loads in a few milliseconds: parsing its PLS files takes twenty times as long.

The index is kept beside the PLS files, or in the data folder where those are read-only, and names the files it was
made of by size and checksum. One that is old, damaged, or that somebody else may write is made again; where nothing
can be kept, the files are parsed each time. It is data and not code: MessagePack, checked against its types.
"""

from __future__ import annotations

import os
import stat
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import msgspec

from oyez.script.lexicon import Index, Lexicon

__all__ = ["compiled_lexicon"]

_DATA = Path(__file__).with_name("data")
_NAME = "general.msgpack"
_SHAPE = 1
"""Counted up when `Index`, or how words are folded into it, changes."""
_CHECKSUM = 4


class _Kept(msgspec.Struct, array_like=True):
    """What a kept index holds.

    Attributes:
        shape: `_SHAPE` when it was made.
        sources: Name, bytes and CRC-32 of each PLS file it was made of.
        index: See `Lexicon.index`.
    """

    shape: int
    sources: list[tuple[str, int, int]]
    index: Index


def compiled_lexicon(data: Path = _DATA) -> Lexicon:
    """Return the lexicon of the PLS files in a folder.

    Raises:
        OyezError: ``bad_lexicon`` where one cannot be read.
    """
    files = sorted(data.glob("*.pls"))
    texts = [file.read_bytes() for file in files]
    sources = [(file.name, len(text), zlib.crc32(text)) for file, text in zip(files, texts, strict=True)]
    for folder in _folders(data):
        kept = _load(folder / _NAME)
        if kept and kept.shape == _SHAPE and kept.sources == sources:
            return Lexicon.of_index(kept.index)
    from oyez.script.pls import read_pls

    lexicon = Lexicon(entry for text in texts for entry in read_pls(text))
    packed = msgspec.msgpack.encode(_Kept(_SHAPE, sources, lexicon.index))
    any(_keep(folder, packed) for folder in _folders(data))
    return lexicon


def _folders(data: Path) -> Iterator[Path]:
    """Yield where an index may be kept, the best first."""
    yield data / "__pycache__"
    from oyez.script.scopes import lexicon_folder

    with suppress(OSError, RuntimeError):  # no home folder
        yield lexicon_folder()


def _load(file: Path) -> _Kept | None:
    """Return a kept index, None where there is none to be trusted."""
    with suppress(OSError, msgspec.MsgspecError), file.open("rb") as opened:
        if _ours(os.fstat(opened.fileno())):
            packed = opened.read()
            if packed[:_CHECKSUM] == _checksum(packed[_CHECKSUM:]):
                return msgspec.msgpack.decode(packed[_CHECKSUM:], type=_Kept)
    return None


def _ours(status: os.stat_result) -> bool:
    """Whether only this user, or the machine's administrator, can have written a file."""
    if os.name == "nt":
        return True
    return status.st_uid in {0, os.geteuid()} and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _checksum(packed: bytes) -> bytes:
    return zlib.crc32(packed).to_bytes(_CHECKSUM, "big")


def _keep(folder: Path, packed: bytes) -> bool:
    """Write an index whole, so that processes that start together each find one or none."""
    from tempfile import NamedTemporaryFile

    half: Path | None = None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(dir=folder, suffix=".tmp", delete=False) as file:
            half = Path(file.name)
            file.write(_checksum(packed) + packed)
        half.chmod(0o644)
        half.replace(folder / _NAME)
    except OSError:
        if half:
            with suppress(OSError):
                half.unlink(missing_ok=True)
        return False
    return True
