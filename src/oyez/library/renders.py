"""Which recording a podcast feed's episode has now: the newest that is finished, while the next is made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Engine, select
from sqlalchemy.exc import IntegrityError

from oyez.library import clock, tables
from oyez.library.articles import no_such_article
from oyez.library.database import keep_row, reading, transaction

__all__ = ["Render", "Renders"]


@dataclass(frozen=True, slots=True)
class Render:
    """An episode's recording.

    Attributes:
        key: The recording's, kind ``mp3``.
        size: Bytes of its file.
        duration: Seconds.
        chapters: How many it has.
        made: When it took its place, ISO 8601 in UTC.
    """

    key: str
    size: int
    duration: float
    chapters: int
    made: str = ""


class Renders:
    """The table of renders."""

    def __init__(self, rows: Engine) -> None:
        self._rows = rows

    def of(self, feed_id: str, articles: Iterable[str]) -> dict[str, Render]:
        """Return the render of each of these articles that has one in this feed."""
        table = tables.renders.c
        query = select(table.article, table.key, table.size, table.duration, table.chapters, table.made)
        query = query.where(table.feed == feed_id, table.article.in_(list(articles)))
        with reading(self._rows) as rows:
            return {article: Render(*facts) for article, *facts in rows.execute(query)}

    def put(self, feed_id: str, article: str, render: Render) -> None:
        """Give an episode this recording.

        Raises:
            OyezError: ``no_such_article``, also where the feed is gone.
        """
        facts = {
            "key": render.key, "size": render.size, "duration": render.duration, "chapters": render.chapters,
            "made": clock.now(),
        }  # fmt: skip
        try:
            with transaction(self._rows) as rows:
                keep_row(rows, tables.renders, {"feed": feed_id, "article": article}, facts)
        except IntegrityError as error:
            raise no_such_article() from error
