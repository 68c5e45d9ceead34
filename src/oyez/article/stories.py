"""A feed's stories as articles: read from the feed where it carries them whole, else from the page it links to."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from urllib.parse import urlsplit

from oyez.article.archives.pages import page_of
from oyez.article.download import AnsweredError
from oyez.article.feednouns import Entry, Feed
from oyez.article.fetch import fetch
from oyez.article.gate import check
from oyez.article.nouns import Article, Page
from oyez.article.robots import robots
from oyez.article.safely import read_safely, warm_reader
from oyez.errors import OyezError

__all__ = ["Story", "Visitor", "articles", "entry_page"]

_BUSY = frozenset({429, 503})


@dataclass(frozen=True, slots=True)
class Story:
    """An entry and what became of it: an article that passed the gate, or the error that kept it from us."""

    entry: Entry
    article: Article | None = None
    error: OyezError | None = None


def articles(
    feed: Feed, *, limit: int | None = None, follow: bool = True, pause: Callable[[float], None] = time.sleep
) -> Iterator[Story]:
    """Yield a feed's stories in its order, one after the other; nothing is fetched before it is asked for.

    Links are followed as robots.txt lets us, one request a site at a time, a second or more apart. A site that says
    it is asked too often is not asked again.

    Args:
        feed: From `oyez.article.feed`.
        limit: At most so many.
        follow: Whether links are followed where the feed does not carry the story.
        pause: Waits so many seconds.
    """
    visitor = Visitor(pause)
    for entry in islice(feed.entries, limit):
        try:
            yield Story(entry, _article(entry, feed, visitor if follow else None))
        except OyezError as error:
            yield Story(entry, error=error)


def _article(entry: Entry, feed: Feed, visitor: Visitor | None) -> Article:
    refusal = OyezError("no_text", "The feed carries no text of this story, and no address of it.", status=422)
    if entry.content_html:
        article = read_safely(entry_page(entry, feed))
        try:
            check(article)
        except OyezError as error:
            refusal = error
        else:
            return article
    if visitor is None or not entry.url:
        raise refusal
    article = visitor.read(entry.url)
    check(article)
    return article


class Visitor:
    """Visits pages as a guest: by the house's rules, not too often, and not where it is asked to go away."""

    def __init__(self, pause: Callable[[float], None] = time.sleep) -> None:
        self._pause = pause
        self._last: dict[str, float] = {}
        self._closed: dict[str, OyezError] = {}

    def read(self, url: str) -> Article:
        """Fetch an article and read it.

        Raises:
            OyezError: As `fetch`, and as `read_safely`.
        """
        warm_reader()
        return read_safely(self.fetch(url))

    def fetch(self, url: str) -> Page:
        """Fetch a page when its site's turn has come.

        Raises:
            OyezError: ``robots_refuse``, and as `oyez.article.fetch`.
        """
        host = urlsplit(url).netloc.lower()
        if host in self._closed:
            raise self._closed[host]
        robots.permit(url)
        wait = self._last.get(host, -1000.0) + robots.delay(url) - time.monotonic()
        if wait > 0:
            self._pause(wait)
        try:
            return fetch(url)
        except AnsweredError as error:
            if error.answered in _BUSY:
                self._closed[host] = error
            raise
        finally:
            self._last[host] = time.monotonic()


def entry_page(entry: Entry, feed: Feed) -> Page:
    """Return an entry's own content as a page that says what the feed says of it."""
    return page_of(
        entry.url or feed.url, body=entry.content_html or "", url=entry.url, title=entry.title, date=entry.date,
        authors=entry.authors, site=feed.title, language=feed.language,
    )  # fmt: skip
