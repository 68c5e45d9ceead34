"""Articles that are kept, for whoever listens."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from sqlalchemy import Engine, delete, select, update

from oyez.article import Article
from oyez.codec import from_json, to_json
from oyez.errors import OyezError
from oyez.library import clock, tables
from oyez.library.database import add_row, reading, transaction
from oyez.library.patience import patiently

__all__ = ["ArticleRow", "Articles", "article_id"]


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of the library's list; `added` is an ISO 8601 date and time in UTC."""

    id: str
    headline: str
    site: str
    date: str
    language: str
    words: int
    added: str


COLUMNS = tuple(tables.articles.c[name] for name in ("id", "headline", "site", "date", "language", "words", "added"))
"""What an `ArticleRow` is made of."""


def article_id(article: Article) -> str:
    """Return 16 hex digits of the article's address, or of its text where it has none."""
    name = article.url or to_json((article.headline, [block.text for block in article.blocks]))
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:16]


class Articles:
    """The table of articles."""

    _rows: Engine

    @patiently
    def add(self, article: Article, listener: str | None = "local") -> str:
        """Keep an article and return its id.

        Adding the same address again replaces the text: a correction keeps its place and its id.

        Args:
            article: What to keep.
            listener: In whose library it appears; None for nobody's.
        """
        key = article_id(article)
        facts = {
            "source": article.source, "headline": article.headline, "site": article.site, "date": article.date,
            "language": article.language, "words": article.words, "article": to_json(article),
        }  # fmt: skip
        # PostgreSQL keeps no NUL in text; in the noun's JSON it is escaped.
        facts = {name: fact.replace("\0", "") if isinstance(fact, str) else fact for name, fact in facts.items()}
        added = clock.now()
        with transaction(self._rows) as rows:
            table = tables.articles
            add_row(rows, table, {"id": key, "added": added} | facts)
            rows.execute(update(table).where(table.c.id == key).values(**facts))
            if listener is not None:
                add_row(rows, tables.items, {"listener": listener, "article": key, "added": added})
        return key

    @patiently
    def get(self, article_id: str) -> Article:
        """Return an article.

        Raises:
            OyezError: ``no_such_article``.
        """
        query = select(tables.articles.c.article).where(tables.articles.c.id == article_id)
        with reading(self._rows) as rows:
            found = rows.execute(query).scalar()
        if found is None:
            raise no_such_article()
        return from_json(Article, found)

    def articles(self, limit: int = 200) -> list[ArticleRow]:
        """Return the newest articles first, whoever added them."""
        table = tables.articles.c
        query = select(*COLUMNS).order_by(table.added.desc(), table.id).limit(limit)
        with reading(self._rows) as rows:
            return [ArticleRow(*row) for row in rows.execute(query)]

    def remove(self, article_id: str) -> None:
        """Forget an article, in every listener's library; its takes stay, since others may share them."""
        with transaction(self._rows) as rows:
            rows.execute(delete(tables.articles).where(tables.articles.c.id == article_id))


def no_such_article() -> OyezError:
    """Return what is said of an article that is not kept."""
    return OyezError("no_such_article", "There is no such article in this library.", status=404)
