"""Takes that are kept: their bytes among the blobs, the rest in a row."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from sqlalchemy import Engine, delete, select, update

from oyez.codec import from_json, to_json
from oyez.library import clock, tables
from oyez.library.blobs import Blobs
from oyez.library.database import keep_rows, reading, transaction
from oyez.library.patience import at_leisure, patiently
from oyez.voices import Take, WordTime

__all__ = ["Takes"]

SELECT_LIMIT = 500
"""Keys in one query: SQLite of 2020 takes 999 parameters."""


class Takes:
    """The table of takes."""

    _rows: Engine
    _blobs: Blobs

    @patiently
    def have(self, keys: Iterable[str]) -> set[str]:
        """Return which of these takes are kept. They count as used today, and so are among the last to go."""
        wanted = sorted(set(keys))
        found: set[str] = set()
        stale: list[str] = []
        table, today = tables.takes.c, clock.today()
        with reading(self._rows) as rows:
            for part in _parts(wanted):
                for key, used in rows.execute(select(table.key, table.used).where(table.key.in_(part))):
                    found.add(key)
                    if used != today:
                        stale.append(key)
        if stale:
            with at_leisure(), transaction(self._rows) as rows:
                for part in _parts(stale):
                    rows.execute(update(tables.takes).where(table.key.in_(part)).values(used=today))
        return found

    @patiently
    def take(self, key: str) -> Take | None:
        """Return a take, or None where it is not kept or its sound is gone or damaged."""
        with reading(self._rows) as rows:
            row = rows.execute(select(tables.takes).where(tables.takes.c.key == key)).one_or_none()
        pcm = self._blobs.get(row.blob) if row else None
        if row is None or pcm is None:
            return None
        words = from_json(tuple[WordTime, ...], row.words)
        flaws = tuple(flaw for flaw in row.flaws.split(",") if flaw)
        return Take(key=key, voice=row.voice, sample_rate=row.sample_rate, pcm=pcm, words=words, flaws=flaws)

    @patiently
    def keep(self, *takes: Take) -> None:
        """Keep takes, all of them or none: first the bytes, then the rows, so that a row never points at nothing."""
        today = clock.today()
        made = [
            {
                "key": take.key, "voice": take.voice, "sample_rate": take.sample_rate, "words": to_json(take.words),
                "blob": self._blobs.put(take.pcm), "flaws": ",".join(take.flaws), "size": len(take.pcm), "used": today,
            }
            for take in takes
        ]  # fmt: skip
        with transaction(self._rows) as rows:
            keep_rows(rows, tables.takes, ("key",), made)

    @contextmanager
    def proof(self) -> Iterator[str]:
        """Keep a take of no voice meanwhile, and give its key: who finds it looks into this library."""
        content = os.urandom(16)
        key = f"proof-{content.hex()}"
        self.keep(Take(key=key, voice="", sample_rate=8000, pcm=content, words=()))
        try:
            yield key
        finally:
            with transaction(self._rows) as rows:
                rows.execute(delete(tables.takes).where(tables.takes.c.key == key))
            self._blobs.delete(hashlib.sha256(content).hexdigest())


def _parts(keys: list[str]) -> Iterable[list[str]]:
    return (keys[first : first + SELECT_LIMIT] for first in range(0, len(keys), SELECT_LIMIT))
