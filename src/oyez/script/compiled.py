"""The bundled lexicon as an index that loads in a few milliseconds: parsing its PLS files takes fifty times as long.

The index is kept (see `oyez.script.kept`) and names the files it was made of by size and checksum; an old one is made
again, and where nothing can be kept the files are parsed each time. What begins with a word is unpacked when the word
is first met.
"""

from __future__ import annotations

import marshal
import zlib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from oyez.script.kept import keep, kept
from oyez.script.lexicon import Entry, Key, Lexicon

__all__ = ["compiled_lexicon", "general_lexicon"]

_DATA = Path(__file__).with_name("data")
_NAME = "general.index"
_SHAPE = 2
"""Counted up when `Index`, or how words are folded into it, changes."""

_Source = tuple[str, int, int]
"""Name, bytes and CRC-32 of a PLS file."""


class _Packed(Mapping[str, list[Key]]):
    """An index whose rows are unpacked one by one."""

    def __init__(self, rows: dict[str, bytes]) -> None:
        self._rows = rows
        self._open: dict[str, list[Key]] = {}

    def __getitem__(self, first: str) -> list[Key]:
        found = self._open.get(first)
        if found is None:
            row = marshal.loads(self._rows[first])  # noqa: S302 - `kept` has checked whose it is
            found = self._open[first] = [Key(rest, Entry(*entry)) for rest, entry in row]
        return found

    def __contains__(self, first: object) -> bool:
        return first in self._rows

    def get(self, first: str, default: Any = None) -> Any:  # noqa: ANN401 - as Mapping has it
        """Return the keys of a word; most words have none, and are told fast."""
        return self[first] if first in self._rows else default

    def __iter__(self) -> Iterator[str]:
        return iter(self._rows)

    def __len__(self) -> int:
        return len(self._rows)


@cache
def general_lexicon() -> Lexicon:
    """Return the bundled lexicon of the names that fill world news."""
    return compiled_lexicon()


def compiled_lexicon(data: Path = _DATA) -> Lexicon:
    """Return the lexicon of the PLS files in a folder.

    Raises:
        OyezError: ``bad_lexicon`` where one cannot be read.
    """
    files = sorted(data.glob("*.pls"))
    texts = [file.read_bytes() for file in files]
    sources = [(file.name, len(text), zlib.crc32(text)) for file, text in zip(files, texts, strict=True)]
    for found in kept(data, _NAME):
        rows = _rows(found, sources)
        if rows is not None:
            return Lexicon.of_index(_Packed(rows))
    from oyez.script.pls import read_pls

    lexicon = Lexicon(entry for text in texts for entry in read_pls(text))
    packed = {first: marshal.dumps([(key.rest, tuple(key.entry)) for key in keys]) for first, keys in _items(lexicon)}
    keep(data, _NAME, (_SHAPE, sources, packed))
    return lexicon


def _items(lexicon: Lexicon) -> list[tuple[str, list[Key]]]:
    return sorted(lexicon.index.items())


def _rows(found: Any, sources: list[_Source]) -> dict[str, bytes] | None:  # noqa: ANN401 - what marshal read
    """Return the rows of a kept index that was made of these files, else None."""
    match found:
        case (shape, made_of, dict() as rows) if shape == _SHAPE and made_of == sources:
            return rows
    return None
