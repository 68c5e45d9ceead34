"""Keeping the sound within bounds: blobs that no row knows are swept, what was used longest ago goes first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Engine, Table, delete, func, select, update

from oyez.errors import OyezError
from oyez.library import tables
from oyez.library.blobs import Blobs, Stored
from oyez.library.database import reading, transaction

__all__ = ["GRACE", "Tidied", "Upkeep", "parse_size"]

GRACE = 3600.0
"""Seconds for which a blob may be without its row: bytes are written first, and a row may wait for a busy database."""
_PART = 500
_HOLDERS = (tables.takes, tables.recordings)
_SIZE = re.compile(r"(\d{1,15}(?:\.\d{1,3})?)\s*([kmgt]?)b?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Tidied:
    """What an upkeep did.

    Attributes:
        kept: Bytes of sound that are kept now.
        swept: Blobs without a row that were deleted, and files half-written.
        takes, recordings: How many of each went to stay within the budget.
        freed: Bytes that all of these took.
    """

    kept: int
    swept: int = 0
    takes: int = 0
    recordings: int = 0
    freed: int = 0


class Upkeep:
    """Looks after the blobs of a library. Two at once do no harm: whatever is gone too soon is made again."""

    def __init__(self, rows: Engine, blobs: Blobs) -> None:
        self._rows, self._blobs = rows, blobs

    def size(self) -> int:
        """Return the bytes of sound that rows know of; sound that two of them share counts twice."""
        with reading(self._rows) as rows:
            return sum(_size(rows, table) for table in _HOLDERS)

    def tidy(self, budget: int | None = None, grace: float = GRACE) -> Tidied:
        """Sweep, then let go of what was used longest ago until the rest fits: takes first, then recordings.

        Whatever goes is made again when somebody asks for it.

        Args:
            budget: Bytes; None for no limit.
            grace: Seconds for which a blob may be without its row.
        """
        swept, freed = self._sweep(grace)
        takes = recordings = 0
        if budget is not None and (over := self.size() - budget) > 0:
            takes, bytes_of_takes = self._let_go(tables.takes, over)
            recordings, bytes_of_recordings = self._let_go(tables.recordings, over - bytes_of_takes)
            freed += bytes_of_takes + bytes_of_recordings
        return Tidied(self.size(), swept, takes, recordings, freed)

    def _sweep(self, grace: float) -> tuple[int, int]:
        swept, freed = self._blobs.sweep(grace), 0
        found = self._blobs.all()
        while part := list(islice(found, _PART)):
            known = self._known([one.digest for one in part])
            self._weigh(part)
            for one in part:
                if one.digest not in known and one.age >= grace:
                    self._blobs.delete(one.digest)
                    swept, freed = swept + 1, freed + one.size
        return swept, freed

    def _known(self, digests: Iterable[str]) -> set[str]:
        wanted = list(digests)
        with reading(self._rows) as rows:
            return {
                digest
                for table in _HOLDERS
                for digest in rows.execute(select(table.c.blob).where(table.c.blob.in_(wanted))).scalars()
            }

    def _weigh(self, part: list[Stored]) -> None:
        """Give rows of older schemas the size of their blob."""
        sizes = {one.digest: one.size for one in part if one.size}
        for table in _HOLDERS:
            query = select(table.c.blob).where(table.c.size == 0, table.c.blob.in_(list(sizes)))
            with reading(self._rows) as rows:
                light = set(rows.execute(query).scalars())
            if light:
                with transaction(self._rows) as rows:
                    for digest in light:
                        rows.execute(update(table).where(table.c.blob == digest).values(size=sizes[digest]))

    def _let_go(self, table: Table, over: int) -> tuple[int, int]:
        """Delete rows, those used longest ago first, until so many bytes are free; then their blobs."""
        count = freed = 0
        while freed < over and (part := self._oldest(table)):
            going = list(_until(part, over - freed))
            with transaction(self._rows) as rows:
                for row in going:
                    rows.execute(delete(table).where(*(table.c[name] == row[name] for name in _key(table))))
            known = self._known(row["blob"] for row in going)
            for row in going:
                if row["blob"] not in known:
                    self._blobs.delete(row["blob"])
            count, freed = count + len(going), freed + sum(row["size"] for row in going)
        return count, freed

    def _oldest(self, table: Table) -> list[dict[str, Any]]:
        columns = [table.c[name] for name in (*_key(table), "blob", "size")]
        with reading(self._rows) as rows:
            found = rows.execute(select(*columns).order_by(table.c.used, *_key(table)).limit(_PART))
            return [dict(row._mapping) for row in found]


def parse_size(text: str) -> int:
    """Return bytes: ``20GB``, ``500 mb``, ``1.5t``, or a plain number.

    Raises:
        OyezError: ``bad_size``.
    """
    match = _SIZE.fullmatch(text.strip())
    if match is None:
        raise OyezError("bad_size", f"{text!r} is no size: write 20GB, 500MB or a number of bytes.")
    return int(float(match.group(1)) * 1000 ** " kmgt".index(match.group(2).lower() or " "))


def _size(rows: Connection, table: Table) -> int:
    return int(rows.execute(select(func.coalesce(func.sum(table.c.size), 0))).scalar_one())


def _key(table: Table) -> list[str]:
    return [column.name for column in table.primary_key.columns]


def _until(part: list[dict[str, Any]], over: int) -> Iterator[dict[str, Any]]:
    freed = 0
    for row in part:
        if freed >= over:
            return
        freed += row["size"]
        yield row
