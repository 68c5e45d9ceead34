"""What speech services may cost a day, counted before they are asked and shared by all processes of one data folder."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from oyez.errors import OyezError
from oyez.voices.home import home
from oyez.voices.remote.settings import number

if TYPE_CHECKING:
    import sqlite3

__all__ = ["DAILY_DOLLARS", "Budget", "Limit", "Receipt", "Spent"]

DAILY_DOLLARS = 10.0
"""Where nobody said otherwise. About seven hours of speech at 16 dollars a million characters: a day's reading of one
person, and a mistake that can be borne."""
MICRO = 1_000_000
_SCHEMA = """CREATE TABLE IF NOT EXISTS spent (
  day TEXT, service TEXT, characters INTEGER NOT NULL, micros INTEGER NOT NULL, PRIMARY KEY (day, service)
) WITHOUT ROWID"""
_ADD = """INSERT INTO spent VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE
SET characters = max(0, characters + excluded.characters), micros = max(0, micros + excluded.micros)"""


@dataclass(frozen=True, slots=True)
class Spent:
    """What was sent on one day: characters, and millionths of a US dollar."""

    characters: int
    micros: int


@dataclass(frozen=True, slots=True)
class Receipt:
    """What was counted for one request, so that it can be given back."""

    day: str
    service: str
    characters: int
    micros: int


@dataclass(frozen=True, slots=True)
class Limit:
    """The most for a day, None for no limit: US dollars and characters, and the variables that say so."""

    dollars: float | None
    characters: float | None
    prefix: str = "OYEZ_BUDGET"

    @classmethod
    def of(cls, service: str = "") -> Limit:
        """Return the limit of one service, or of all together.

        ``OYEZ_BUDGET_USD`` (10 where it is not set) and ``OYEZ_BUDGET_CHARACTERS`` are for all together,
        ``OYEZ_BUDGET_POLLY_USD`` and so on for one. Each is a number or ``unlimited``.

        Raises:
            OyezError: ``bad_service``.
        """
        prefix = f"OYEZ_BUDGET_{service.upper()}" if service else "OYEZ_BUDGET"
        default = None if service else DAILY_DOLLARS
        return cls(number(f"{prefix}_USD", default), number(f"{prefix}_CHARACTERS", None), prefix)


class Budget:
    """The count of one data folder. Threads and processes may share it; each call is one transaction.

    Args:
        file: The database; ``budget.db`` in the data folder where None.
        now: The clock. Days are days of UTC.
    """

    def __init__(self, file: Path | None = None, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._file = file
        self._now = now
        self._lock = threading.Lock()
        self._rows: sqlite3.Connection | None = None

    def reserve(self, service: str, characters: int, dollars: float) -> Receipt:
        """Count a request before it is sent.

        Raises:
            OyezError: ``budget_spent`` where it would go over a limit: then nothing is counted and nothing may be sent;
                ``unwritable_library`` where it cannot be counted; ``bad_service``.
        """
        limits = (("", Limit.of()), (service, Limit.of(service)))
        receipt = Receipt(self._day(), service, characters, round(dollars * MICRO))
        with self._counting() as rows:
            for whose, limit in limits:
                _check(limit, _sum(rows, receipt.day, whose), receipt)
            rows.execute(_ADD, (receipt.day, service, receipt.characters, receipt.micros))
        return receipt

    def release(self, receipt: Receipt) -> None:
        """Give back what was counted for a request that the service refused and does not bill.

        Raises:
            OyezError: ``unwritable_library``.
        """
        with self._counting() as rows:
            rows.execute(_ADD, (receipt.day, receipt.service, -receipt.characters, -receipt.micros))

    def spent(self, service: str = "") -> Spent:
        """Return what was counted today for one service, or for all; nothing is made where nothing was counted.

        Raises:
            OyezError: ``unwritable_library``.
        """
        if not self._path().exists():
            return Spent(0, 0)
        with self._counting() as rows:
            return _sum(rows, self._day(), service)

    def close(self) -> None:
        """Close the file; the next count opens it again."""
        with self._lock:
            if self._rows is not None:
                self._rows.close()
                self._rows = None

    def __del__(self) -> None:
        self.close()

    def _day(self) -> str:
        return self._now().astimezone(UTC).date().isoformat()

    def _path(self) -> Path:
        return self._file or home() / "budget.db"

    @contextmanager
    def _counting(self) -> Iterator[sqlite3.Connection]:
        """Give the rows under the write lock; all that was changed is kept, or, where this fails, nothing."""
        import sqlite3

        with self._lock:
            try:
                rows = self._connected()
                # The lock is taken before the sum is read, so that two processes cannot both find the last cent.
                rows.execute("BEGIN IMMEDIATE")
                try:
                    yield rows
                except BaseException:
                    rows.execute("ROLLBACK")
                    raise
                rows.execute("COMMIT")
            except (OSError, sqlite3.Error) as error:
                raise _unwritable(error) from None

    def _connected(self) -> sqlite3.Connection:
        if self._rows is None:
            import sqlite3

            path = self._path()
            path.parent.mkdir(parents=True, exist_ok=True)
            self._rows = sqlite3.connect(path, timeout=30, isolation_level=None, check_same_thread=False)
            # A count outlives the process that is killed; after a power failure the last few may be missing.
            self._rows.execute("PRAGMA journal_mode=WAL")
            self._rows.execute("PRAGMA synchronous=NORMAL")
            self._rows.execute(_SCHEMA)
        return self._rows


def _unwritable(error: Exception) -> OyezError:
    return OyezError(
        "unwritable_library",
        f"The budget of speech services cannot be kept, so nothing is sent ({error}): see that the data folder can be "
        "written, or choose a voice on this machine.",
        status=500,
    )


def _sum(rows: sqlite3.Connection, day: str, service: str) -> Spent:
    query = (
        "SELECT coalesce(sum(characters), 0), coalesce(sum(micros), 0) FROM spent WHERE day = ? AND ? IN ('', service)"
    )
    return Spent(*rows.execute(query, (day, service)).fetchone())


def _check(limit: Limit, spent: Spent, more: Receipt) -> None:
    if limit.dollars is not None and more.micros and spent.micros + more.micros > limit.dollars * MICRO:
        raise OyezError(
            "budget_spent",
            f"The day's budget for speech services is spent (${spent.micros / MICRO:.2f} of ${limit.dollars:.2f}): it "
            f"begins anew at midnight UTC, or raise {limit.prefix}_USD, or choose a voice on this machine.",
            status=503,
        )
    if limit.characters is not None and spent.characters + more.characters > limit.characters:
        raise OyezError(
            "budget_spent",
            f"The day's budget for speech services is spent ({spent.characters:,} of {limit.characters:,.0f} "
            f"characters): it begins anew at midnight UTC, or raise {limit.prefix}_CHARACTERS, or choose a voice on "
            "this machine.",
            status=503,
        )
