"""What a listener has: the articles of their library, and which of them wait in the queue, in which order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, Select, delete, func, or_, select, update
from sqlalchemy.exc import IntegrityError

from oyez.library import clock, tables
from oyez.library.articles import COLUMNS, ArticleRow, no_such_article
from oyez.library.database import add_rows, reading, transaction

__all__ = ["Filter", "Item", "Items"]

_PART = 500
GAP = 1 << 20
"""Between two neighbours of a queue, so that one can be put between them without moving others."""


@dataclass(frozen=True, slots=True)
class Item:
    """An article in a listener's library.

    Attributes:
        article: Its line.
        added: When it came, ISO 8601, UTC.
        origin: How it came: web, paste, share, mail, import; or a subscription's id.
        queued: Whether it waits in the queue.
        heard: When it was heard to its end; empty where it was not.
        archived: When it was put away; empty where it was not.
        words_heard: Printed words before the place where the listener is.
    """

    article: ArticleRow
    added: str
    origin: str
    queued: bool
    heard: str
    archived: str
    words_heard: int


@dataclass(frozen=True, slots=True)
class Filter:
    """Which items: every field given must fit.

    `shelf` is ``queue``, ``library`` (what is not archived), ``archive`` or ``all``.
    """

    shelf: str = "library"
    tag: str = ""
    site: str = ""
    language: str = ""
    text: str = ""


class Items:
    """The table of items: libraries and queues, a listener's each."""

    def __init__(self, rows: Engine) -> None:
        self._rows = rows

    def add(
        self, listener: str, articles: Iterable[str], *, origin: str = "", queue: bool = True, added: str = ""
    ) -> None:
        """Put articles into a library, and at the end of its queue. Those that are there stay, and leave the archive.

        `added` says when that was, where it was before now.

        Raises:
            OyezError: ``no_such_article``.
        """
        wanted = list(dict.fromkeys(articles))
        try:
            with transaction(self._rows) as rows:
                place = self._last(rows, listener)
                for first in range(0, len(wanted), _PART):
                    part = wanted[first : first + _PART]
                    places = {name: place + GAP * number for number, name in enumerate(part, first + 1)}
                    self._put(rows, listener, places if queue else dict.fromkeys(part), origin, added or clock.now())
        except IntegrityError as error:
            raise no_such_article() from error

    def find(self, listener: str, article: str) -> Item | None:
        """Return a listener's item, or None where it is not in their library."""
        with reading(self._rows) as rows:
            row = rows.execute(_query(listener).where(tables.items.c.article == article)).one_or_none()
        return _item(row) if row else None

    def page(self, listener: str, which: Filter = Filter(), *, limit: int = 50, offset: int = 0) -> list[Item]:
        """Return items: the queue in its order, others the newest first."""
        table = tables.items.c
        queue = (table.place, table.added, table.article)
        order = queue if which.shelf == "queue" else (table.added.desc(), table.article)
        # Which they are is told by an index of items alone; whole rows are read of these few, not of all before them.
        these = select(table.article).where(table.listener == listener, *_conditions(listener, which))
        if which.site or which.language or which.text:
            these = these.join(tables.articles, tables.articles.c.id == table.article)
        these = these.order_by(*order).limit(limit).offset(offset)
        query = _query(listener).where(table.article.in_(these)).order_by(*order)
        with reading(self._rows) as rows:
            return [_item(row) for row in rows.execute(query)]

    def count(self, listener: str, which: Filter = Filter()) -> tuple[int, int]:
        """Return how many items there are, and the printed words in them that are still to be heard."""
        heard = func.coalesce(tables.positions.c.heard, 0)
        left = func.coalesce(func.sum(tables.articles.c.words - heard), 0)
        query = _joined(select(func.count(), left)).where(tables.items.c.listener == listener)
        with reading(self._rows) as rows:
            number, words = rows.execute(query.where(*_conditions(listener, which))).one()
        return int(number), int(words)

    def move(self, listener: str, article: str, *, before: str | None = None) -> None:
        """Put an article into the queue before another of it, or at its end.

        Raises:
            OyezError: ``no_such_article`` where either is not there.
        """
        with transaction(self._rows) as rows:
            place = self._before(rows, listener, before) if before else self._last(rows, listener) + GAP
            self._change(rows, listener, article, place=place, archived="")

    def dequeue(self, listener: str, article: str) -> None:
        """Take an article out of the queue; it stays in the library."""
        with transaction(self._rows) as rows:
            self._change(rows, listener, article, place=None)

    def heard(self, listener: str, article: str, *, archive: bool = True) -> None:
        """Note that an article was heard to its end: it leaves the queue, and goes to the archive if so wished."""
        now = clock.now()
        with transaction(self._rows) as rows:
            facts = {"archived": now} if archive else {}
            self._change(rows, listener, article, place=None, heard=now, **facts)

    def archive(self, listener: str, article: str, *, away: bool = True) -> None:
        """Put an article away, out of the queue too; or back into the library."""
        with transaction(self._rows) as rows:
            if away:
                self._change(rows, listener, article, place=None, archived=clock.now())
            else:
                self._change(rows, listener, article, archived="")

    def remove(self, listener: str, article: str) -> None:
        """Take an article out of a library, with its place and tags; the article itself stays for others."""
        with transaction(self._rows) as rows:
            for table in (tables.items, tables.positions, tables.tags):
                rows.execute(delete(table).where(table.c.listener == listener, table.c.article == article))

    @staticmethod
    def _put(rows: Connection, listener: str, places: Mapping[str, int | None], origin: str, added: str) -> None:
        """Add articles at these places; those that are there keep theirs where they have one, and leave the archive."""
        table = tables.items
        here = (table.c.listener == listener) & table.c.article.in_(list(places))
        known = {row.article: row.place for row in rows.execute(select(table.c.article, table.c.place).where(here))}
        if known:
            rows.execute(update(table).where(here).values(archived=""))
        for article in (article for article, place in known.items() if place is None):
            rows.execute(update(table).filter_by(listener=listener, article=article).values(place=places[article]))
        facts: dict[str, object] = {"listener": listener, "added": added, "origin": origin}
        new = [facts | {"article": name, "place": place} for name, place in places.items() if name not in known]
        if new:
            add_rows(rows, table, new)

    @staticmethod
    def _last(rows: Connection, listener: str) -> int:
        query = select(func.max(tables.items.c.place)).where(tables.items.c.listener == listener)
        return int(rows.execute(query).scalar() or 0)

    @classmethod
    def _before(cls, rows: Connection, listener: str, other: str, *, again: bool = False) -> int:
        table = tables.items.c
        query = select(table.place).where(table.listener == listener, table.article == other)
        after = rows.execute(query.where(table.place.is_not(None))).scalar()
        if after is None:
            raise no_such_article()
        query = select(func.max(table.place)).where(table.listener == listener, table.place < after)
        ahead = rows.execute(query).scalar()
        place = (after + ahead) // 2 if ahead is not None else after - GAP
        if place != ahead or again:
            return int(place)
        cls._spread(rows, listener)
        return cls._before(rows, listener, other, again=True)

    @staticmethod
    def _spread(rows: Connection, listener: str) -> None:
        """Space a queue evenly again, once there is no room between two neighbours."""
        table = tables.items
        query = select(table.c.article).where(table.c.listener == listener, table.c.place.is_not(None))
        names = rows.execute(query.order_by(table.c.place, table.c.added, table.c.article)).scalars().all()
        for number, article in enumerate(names, start=1):
            rows.execute(update(table).filter_by(listener=listener, article=article).values(place=number * GAP))

    @staticmethod
    def _change(rows: Connection, listener: str, article: str, **facts: object) -> None:
        found = rows.execute(update(tables.items).filter_by(listener=listener, article=article).values(**facts))
        if not found.rowcount:
            raise no_such_article()


def _joined(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    items, places = tables.items.c, tables.positions.c
    at = (places.listener == items.listener) & (places.article == items.article)
    whole = tables.items.join(tables.articles, tables.articles.c.id == items.article)
    return query.select_from(whole.outerjoin(tables.positions, at))


def _query(listener: str) -> Select[*tuple[Any, ...]]:
    item = tables.items.c
    facts = (item.added.label("came"), item.origin, item.place, item.heard, item.archived)
    words = func.coalesce(tables.positions.c.heard, 0)
    return _joined(select(*COLUMNS, *facts, words)).where(item.listener == listener)


def _item(row: Sequence[Any]) -> Item:
    count = len(COLUMNS)
    added, origin, place, heard, archived, words = row[count:]
    return Item(ArticleRow(*row[:count]), added, origin, place is not None, heard, archived, words)


def _conditions(listener: str, which: Filter) -> list[ColumnElement[bool]]:
    item, article, tag = tables.items.c, tables.articles.c, tables.tags.c
    wanted: list[ColumnElement[bool]] = []
    if which.shelf == "queue":
        wanted.append(item.place.is_not(None))
    elif which.shelf in ("library", "archive"):
        wanted.append(item.archived == "" if which.shelf == "library" else item.archived != "")
    if which.tag:
        wanted.append(item.article.in_(select(tag.article).where(tag.listener == listener, tag.tag == which.tag)))
    wanted += [column == value for column, value in ((article.site, which.site), (article.language, which.language))
               if value]  # fmt: skip
    for word in which.text.split():
        wanted.append(or_(*(column.icontains(word, autoescape=True) for column in (article.headline, article.site))))
    return wanted
