"""What listeners say was said wrong, until the owner has seen to it."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from sqlalchemy import Engine, delete, func, insert, select

from oyez.errors import OyezError
from oyez.library import clock, tables
from oyez.library.database import reading, transaction

__all__ = ["MOST", "Report", "Reports"]

MOST = 1000
"""Reports that wait; more are refused, so that nobody fills the disk with them."""


@dataclass(frozen=True, slots=True)
class Report:
    """One sentence that somebody heard said wrong.

    Attributes:
        id: Names it in `oyez reports done`.
        article: The article's id.
        voice: Who read it.
        block: The printed block.
        offset: UTF-16 units into it, as players count.
        text: The sentence as printed.
        comment: What was wrong, in the listener's words; may be empty.
        made: When.
    """

    id: str
    article: str
    voice: str
    block: str
    offset: int
    text: str
    comment: str
    made: str


class Reports:
    """The reports of one library. Threads and processes may share it."""

    def __init__(self, rows: Engine) -> None:
        """Use the library's database."""
        self._rows = rows

    def add(self, *, article: str, voice: str, block: str, offset: int, text: str, comment: str) -> Report:
        """Keep a report of an article that is there. The same words about the same sentence twice are one.

        Raises:
            OyezError: ``too_many_reports``.
        """
        facts = {"article": article, "voice": voice, "block": block, "offset": offset, "text": text, "comment": comment}
        with transaction(self._rows) as rows:
            same = select(tables.reports).filter_by(**facts)
            if found := rows.execute(same).first():
                return Report(**found._mapping)
            if (rows.execute(select(func.count()).select_from(tables.reports)).scalar() or 0) >= MOST:
                told = "So many reports wait already that no more are taken: the owner has them all."
                raise OyezError("too_many_reports", told, status=503)
            report = Report(id=secrets.token_hex(4), made=clock.now(), **facts)  # type: ignore[arg-type]
            rows.execute(insert(tables.reports).values(id=report.id, made=report.made, **facts))
        return report

    def all(self) -> list[Report]:
        """Return them, oldest first."""
        table = tables.reports
        with reading(self._rows) as rows:
            return [Report(**row._mapping) for row in rows.execute(select(table).order_by(table.c.made, table.c.id))]

    def done(self, report_id: str) -> bool:
        """Forget one; tell whether it was there."""
        with transaction(self._rows) as rows:
            return rows.execute(delete(tables.reports).where(tables.reports.c.id == report_id)).rowcount > 0
