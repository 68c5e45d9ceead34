"""Feeds that podcast apps read: private addresses by token, and what names each episode for good."""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Engine, delete, select, update
from sqlalchemy.exc import IntegrityError

from oyez.library import clock, tables
from oyez.library.articles import no_such_article
from oyez.library.database import add_row, reading, transaction
from oyez.library.patience import at_leisure

__all__ = ["Episode", "Feed", "Feeds"]


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed of a listener's.

    Attributes:
        id: Names it among the listener's.
        listener: Whose it is.
        token: In its address; whoever has it can listen.
        kind: ``queue``, ``library``, ``tag`` or ``source``.
        name: Which tag, or which source.
        title: What it calls itself.
        voice: Who reads; empty for the listener's own.
        wpm: Words a minute; 0 for the voice's own pace.
        created: ISO 8601, UTC.
    """

    id: str
    listener: str
    token: str
    kind: str
    name: str
    title: str
    voice: str
    wpm: int
    created: str


@dataclass(frozen=True, slots=True)
class Episode:
    """An article in a feed: its guid and date, which never change."""

    article: str
    guid: str
    published: str


class Feeds:
    """The tables of feeds and of their episodes."""

    def __init__(self, rows: Engine) -> None:
        self._rows = rows

    def add(self, listener: str, kind: str, name: str = "", *, title: str = "", voice: str = "", wpm: int = 0) -> Feed:
        """Make a feed with an address nobody can guess."""
        token = secrets.token_urlsafe(24)
        feed = Feed(secrets.token_hex(8), listener, token, kind, name, title, voice, wpm, clock.now())
        facts = {field: getattr(feed, field) for field in Feed.__dataclass_fields__}
        with transaction(self._rows) as rows:
            rows.execute(tables.feeds.insert().values(**facts))
        return feed

    def of(self, listener: str) -> list[Feed]:
        """Return a listener's feeds in order of their making."""
        return self._find(tables.feeds.c.listener == listener)

    def by_token(self, token: str) -> Feed | None:
        """Return the feed of a token; it counts as asked for today."""
        found = self._find(tables.feeds.c.token == token)
        if not found:
            return None
        table, today = tables.feeds.c, clock.today()
        with reading(self._rows) as rows:
            used = rows.execute(select(table.used).where(table.token == token)).scalar()
        if used != today:
            with at_leisure(), transaction(self._rows) as rows:
                rows.execute(update(tables.feeds).where(table.token == token).values(used=today))
        return found[0]

    def renew(self, listener: str, feed_id: str) -> str:
        """Give a feed another address; the old one leads nowhere. Return the new token."""
        token = secrets.token_urlsafe(24)
        with transaction(self._rows) as rows:
            rows.execute(update(tables.feeds).filter_by(listener=listener, id=feed_id).values(token=token))
        return token

    def remove(self, listener: str, feed_id: str) -> None:
        """Forget a feed and its episodes."""
        with transaction(self._rows) as rows:
            rows.execute(delete(tables.feeds).filter_by(listener=listener, id=feed_id))

    def episodes(self, feed_id: str, articles: Iterable[str]) -> dict[str, Episode]:
        """Return the episode of each of these articles; those that are new get a guid and the present date.

        Raises:
            OyezError: ``no_such_article``.
        """
        wanted = list(dict.fromkeys(articles))
        table = tables.episodes
        query = select(table.c.article, table.c.guid, table.c.published).where(table.c.feed == feed_id)
        with reading(self._rows) as rows:
            found = {row.article: Episode(*row) for row in rows.execute(query)}
        if new := [article for article in wanted if article not in found]:
            self._publish(feed_id, new)
            return self.episodes(feed_id, wanted)
        return {article: found[article] for article in wanted}

    def _publish(self, feed_id: str, articles: Iterable[str]) -> None:
        try:
            with transaction(self._rows) as rows:
                for article in articles:
                    facts = {"guid": str(uuid.uuid4()), "published": clock.now()}
                    add_row(rows, tables.episodes, {"feed": feed_id, "article": article} | facts)
        except IntegrityError as error:
            raise no_such_article() from error

    def _find(self, where: object) -> list[Feed]:
        table = tables.feeds
        columns = [table.c[name] for name in Feed.__dataclass_fields__]
        with reading(self._rows) as rows:
            query = select(*columns).where(where).order_by(table.c.created, table.c.id)  # type: ignore[arg-type]
            return [Feed(*row) for row in rows.execute(query)]
