"""Addresses that wait to be read: a listener may hand over ten thousand at once, and none is lost."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Engine, delete, func, select, update

from oyez.library import clock, tables
from oyez.library.database import add_row, reading, transaction

__all__ = ["Arrival", "Arrivals", "Wanted"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a listener hands over.

    Attributes:
        url: The article's address.
        title: As whoever named it shows it.
        html: Its page, where it came along; empty where it has to be fetched.
        added: When it was saved, ISO 8601 in UTC; now where empty.
        tags: What it is to be tagged with.
        archived: Whether it goes into the archive.
        queue: Whether it goes into the queue.
    """

    url: str
    title: str = ""
    html: str = ""
    added: str = ""
    tags: tuple[str, ...] = ()
    archived: bool = False
    queue: bool = True


@dataclass(frozen=True, slots=True)
class Arrival:
    """An address that waits to be read, or could not be.

    Attributes:
        id: For addresses of ours.
        listener: Whose it is.
        wanted: What was handed over; without its page where several are listed.
        origin: How it came: import, web, share, or a subscription's id.
        state: ``waiting`` or ``failed``.
        code, reason: Why it failed last; empty where it did not.
        tries: How often it was tried.
    """

    id: str
    listener: str
    wanted: Wanted
    origin: str
    state: str
    code: str = ""
    reason: str = ""
    tries: int = 0


class Arrivals:
    """The table of arrivals."""

    def __init__(self, rows: Engine) -> None:
        self._rows = rows

    def add(self, listener: str, wanted: Iterable[Wanted], *, origin: str = "") -> int:
        """Take addresses, all of them or none; return how many were not waiting already."""
        before = self.count(listener)
        now = clock.now()
        with transaction(self._rows) as rows:
            for each in wanted:
                facts = {
                    "id": secrets.token_hex(8), "listener": listener, "url": each.url.replace("\0", ""),
                    "title": each.title.replace("\0", ""), "html": each.html.replace("\0", ""),
                    "added": each.added or now, "tags": json.dumps(each.tags), "archived": int(each.archived),
                    "queue": int(each.queue), "origin": origin, "state": "waiting",
                }  # fmt: skip
                add_row(rows, tables.arrivals, facts)
        return sum(self.count(listener)) - sum(before)

    def due(self, limit: int) -> list[Arrival]:
        """Return those whose time has come, of all listeners, the longest waiting first; with their pages."""
        table = tables.arrivals.c
        query = select(tables.arrivals).where(table.state == "waiting", table.due <= clock.now())
        with reading(self._rows) as rows:
            found = rows.execute(query.order_by(table.due, table.added, table.id).limit(limit))
            return [_arrival(row._asdict()) for row in found]

    def of(self, listener: str, *, state: str = "", limit: int = 100, offset: int = 0) -> list[Arrival]:
        """Return a listener's, those that failed first; without their pages."""
        table = tables.arrivals.c
        columns = [column for column in table if column.name != "html"]
        query = select(*columns).where(table.listener == listener)
        query = query.where(table.state == state) if state else query
        with reading(self._rows) as rows:
            found = rows.execute(query.order_by(table.state, table.added, table.id).limit(limit).offset(offset))
            return [_arrival(row._asdict()) for row in found]

    def count(self, listener: str) -> tuple[int, int]:
        """Return how many wait and how many have failed."""
        table = tables.arrivals.c
        query = select(table.state, func.count()).where(table.listener == listener).group_by(table.state)
        with reading(self._rows) as rows:
            found = {str(row.state): int(row[1]) for row in rows.execute(query)}
        return found.get("waiting", 0), found.get("failed", 0)

    def later(self, arrival: Arrival, code: str, reason: str, wait: timedelta) -> None:
        """Note why it could not be read now, and when it is tried again."""
        self._change(arrival.id, tries=arrival.tries + 1, code=code, reason=reason, due=clock.now(later=wait))

    def fail(self, arrival: Arrival, code: str, reason: str) -> None:
        """Note why it cannot be read; it is not tried again by itself."""
        self._change(arrival.id, tries=arrival.tries + 1, code=code, reason=reason, state="failed")

    def retry(self, listener: str, ids: Sequence[str] = ()) -> None:
        """Try again what has failed: these, or all of a listener's."""
        table = tables.arrivals
        change = update(table).where(table.c.listener == listener, table.c.state == "failed")
        change = change.where(table.c.id.in_(ids)) if ids else change
        with transaction(self._rows) as rows:
            rows.execute(change.values(state="waiting", due="", tries=0))

    def remove(self, listener: str, ids: Sequence[str] = (), *, state: str = "") -> None:
        """Wait for these no longer; where none is named, for all of a state."""
        table = tables.arrivals
        gone = delete(table).where(table.c.listener == listener)
        gone = gone.where(table.c.id.in_(ids)) if ids else gone.where(table.c.state == state)
        with transaction(self._rows) as rows:
            rows.execute(gone)

    def done(self, arrival: Arrival) -> None:
        """It has been read."""
        with transaction(self._rows) as rows:
            rows.execute(delete(tables.arrivals).where(tables.arrivals.c.id == arrival.id))

    def _change(self, arrival_id: str, **facts: object) -> None:
        with transaction(self._rows) as rows:
            rows.execute(update(tables.arrivals).where(tables.arrivals.c.id == arrival_id).values(**facts))


def _arrival(row: dict[str, object]) -> Arrival:
    wanted = Wanted(
        str(row["url"]), str(row["title"]), str(row.get("html", "")), str(row["added"]),
        tuple(json.loads(str(row["tags"]))), bool(row["archived"]), bool(row["queue"]),
    )  # fmt: skip
    facts = {name: str(row[name]) for name in ("id", "listener", "origin", "state", "code", "reason")}
    return Arrival(wanted=wanted, tries=int(str(row["tries"])), **facts)
