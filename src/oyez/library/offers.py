"""Which articles pages of other sites may play: by id, by the newsroom's own id, by the story's address."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Engine, delete, insert, or_, select

from oyez.library import tables
from oyez.library.database import reading, transaction

__all__ = ["Offer", "Offers"]


@dataclass(frozen=True, slots=True)
class Offer:
    """One article that other sites may play.

    Attributes:
        article: Its id in the library.
        address: The story's address as `oyez.web.embed.addresses.tidy` writes it; None where it has none.
        source: The newsroom's own id of the story; None where it gave none.
        voice: The id of the voice that reads it unless a listener chooses; empty for the server's choice.
    """

    article: str
    address: str | None = None
    source: str | None = None
    voice: str = ""


class Offers:
    """The offers of one library. Threads and processes may share it."""

    def __init__(self, rows: Engine) -> None:
        """Use the library's database."""
        self._rows = rows

    def put(self, offer: Offer) -> None:
        """Offer an article. Whatever had its address or its newsroom's id before gives it up."""
        table = tables.offers.c
        same: list[ColumnElement[bool]] = [table.article == offer.article]
        if offer.address is not None:
            same.append(table.address == offer.address)
        if offer.source is not None:
            same.append(table.source == offer.source)
        facts = {"article": offer.article, "address": offer.address, "source": offer.source, "voice": offer.voice}
        with transaction(self._rows) as rows:
            rows.execute(delete(tables.offers).where(or_(*same)))
            rows.execute(insert(tables.offers).values(facts))

    def find(
        self, *, article: str | None = None, address: str | None = None, source: str | None = None
    ) -> Offer | None:
        """Return the offer by one of its three names, or None."""
        table = tables.offers.c
        for column, value in ((table.article, article), (table.source, source), (table.address, address)):
            if value is not None:
                with reading(self._rows) as rows:
                    row = rows.execute(select(tables.offers).where(column == value)).one_or_none()
                return Offer(row.article, row.address, row.source, row.voice) if row else None
        return None

    def withdraw(self, article: str) -> bool:
        """Offer it no longer; tell whether it was offered."""
        with transaction(self._rows) as rows:
            return rows.execute(delete(tables.offers).where(tables.offers.c.article == article)).rowcount > 0
