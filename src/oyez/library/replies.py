"""Answers to requests that may come twice: the second gets what the first got, and nothing is done again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Engine, delete, select

from oyez.library import clock, tables
from oyez.library.database import keep_row, reading, transaction

__all__ = ["Replies", "Reply"]

KEPT = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Reply:
    """What was answered.

    Attributes:
        request: SHA-256 (hex) of what was asked.
        status: The answer's status.
        location: Its Location; empty where it had none.
        body: Its JSON.
    """

    request: str
    status: int
    location: str
    body: str


class Replies:
    """The table of replies, by a listener's key for the request; they are kept for a day."""

    def __init__(self, rows: Engine) -> None:
        self._rows = rows

    def get(self, listener: str, key: str) -> Reply | None:
        """Return what was answered under a key, or None."""
        table = tables.replies.c
        query = select(table.request, table.status, table.location, table.body)
        query = query.where(table.listener == listener, table.key == key, table.expires > clock.now())
        with reading(self._rows) as rows:
            row = rows.execute(query).one_or_none()
        return Reply(*row) if row else None

    def put(self, listener: str, key: str, reply: Reply) -> None:
        """Keep an answer for a day; those that are over are swept."""
        table = tables.replies
        facts = {"request": reply.request, "status": reply.status, "location": reply.location, "body": reply.body}
        with transaction(self._rows) as rows:
            rows.execute(delete(table).where(table.c.expires <= clock.now()))
            keep_row(rows, table, {"listener": listener, "key": key}, facts | {"expires": clock.now(later=KEPT)})
