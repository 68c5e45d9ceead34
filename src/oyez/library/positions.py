"""Where each listener is in each article, by sentence, so that it holds for every voice, speed and correction."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from sqlalchemy import Engine, delete, select
from sqlalchemy.exc import IntegrityError

from oyez.library import clock, tables
from oyez.library.articles import no_such_article
from oyez.library.database import keep_row, reading, transaction

__all__ = ["Position", "Positions", "Tags"]


@dataclass(frozen=True, slots=True)
class Position:
    """A place in an article.

    Attributes:
        block: The block's id.
        utterance: The sentence's id.
        offset: Code points into the block, of the word that is heard next.
        heard: Printed words before it.
        revision: Counts the changes of this place; 0 before it is kept.
        updated: When it was changed last, ISO 8601, UTC.
    """

    block: str
    utterance: str
    offset: int
    heard: int
    revision: int = 0
    updated: str = ""


class Positions:
    """The table of positions."""

    def __init__(self, rows: Engine) -> None:
        self._rows = rows

    def get(self, listener: str, article: str) -> Position | None:
        """Return where a listener is in an article, or None where they have not begun."""
        return self.all(listener, [article]).get(article)

    def all(self, listener: str, articles: Iterable[str]) -> dict[str, Position]:
        """Return where a listener is in each of these articles, where they have begun."""
        table = tables.positions.c
        columns = (
            table.article,
            table.block,
            table.utterance,
            table.offset,
            table.heard,
            table.revision,
            table.updated,
        )
        query = select(*columns).where(table.listener == listener, table.article.in_(list(articles)))
        with reading(self._rows) as rows:
            return {article: Position(*facts) for article, *facts in rows.execute(query)}

    def put(self, listener: str, article: str, place: Position, *, since: int | None = None) -> Position:
        """Keep a place and return it; or return the kept one, where another device changed it after revision `since`.

        Revisions and no clock say what is newer: the devices' clocks differ, and ours may go back.

        Raises:
            OyezError: ``no_such_article``.
        """
        table = tables.positions
        query = select(table).where(table.c.listener == listener, table.c.article == article).with_for_update()
        try:
            with transaction(self._rows) as rows:
                row = rows.execute(query).one_or_none()
                if row and since is not None and row.revision > since:
                    return Position(row.block, row.utterance, row.offset, row.heard, row.revision, row.updated)
                new = replace(place, revision=(row.revision if row else 0) + 1, updated=clock.now())
                facts = {name: getattr(new, name) for name in Position.__dataclass_fields__}
                keep_row(rows, table, {"listener": listener, "article": article}, facts)
        except IntegrityError as error:
            raise no_such_article() from error
        return new

    def forget(self, listener: str, article: str) -> None:
        """Begin an article anew."""
        table = tables.positions
        with transaction(self._rows) as rows:
            rows.execute(delete(table).where(table.c.listener == listener, table.c.article == article))


class Tags:
    """The table of tags: a listener's own words for articles."""

    def __init__(self, rows: Engine) -> None:
        self._rows = rows

    def all(self, listener: str) -> list[str]:
        """Return every tag a listener has given, in order."""
        table = tables.tags.c
        query = select(table.tag).where(table.listener == listener).distinct().order_by(table.tag)
        with reading(self._rows) as rows:
            return list(rows.execute(query).scalars())

    def of(self, listener: str, articles: Iterable[str]) -> dict[str, list[str]]:
        """Return the tags of each of these articles that has some."""
        table = tables.tags.c
        query = select(table.article, table.tag).where(table.listener == listener, table.article.in_(list(articles)))
        found: dict[str, list[str]] = {}
        with reading(self._rows) as rows:
            for article, tag in rows.execute(query.order_by(table.tag)):
                found.setdefault(article, []).append(tag)
        return found

    def put(self, listener: str, article: str, tags: Iterable[str]) -> None:
        """Give an article these tags and no others.

        Raises:
            OyezError: ``no_such_article``.
        """
        table = tables.tags
        try:
            with transaction(self._rows) as rows:
                rows.execute(delete(table).where(table.c.listener == listener, table.c.article == article))
                for tag in sorted({tag.strip().replace("\0", "") for tag in tags} - {""}):
                    rows.execute(table.insert().values(listener=listener, article=article, tag=tag))
        except IntegrityError as error:
            raise no_such_article() from error
