"""Reads what waits to be read: one page a host at a time, by the house's rules for guests, several hosts at once."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from oyez.errors import OyezError

if TYPE_CHECKING:
    from oyez.article import Article
    from oyez.library.arrivals import Arrival
    from oyez.web.site import Site

__all__ = ["Reading", "receive"]

log = logging.getLogger(__name__)
AT_ONCE = 4
"""Pages read at once: each is a parsing process and a connection."""
LOOKED_AT = 50
IDLE, BUSY = 60.0, 0.5
TRIES = 3
_AGAIN = frozenset({"unreachable", "too_slow", "http_error"})
"""What may be different in an hour."""
_OURS = frozenset(
    {"disk_full", "unwritable_library", "library_busy", "library_gone", "library_refused", "damaged_library"}
)
"""What is no fault of the page: it is tried until it works."""


class Reading:
    """The worker's step, and the pages in hand."""

    def __init__(self, site: Site, changed: Callable[[str | None], None]) -> None:
        """Read for `site`; `changed` is called after each page, with its article where there is one."""
        self._site, self._changed = site, changed
        self._pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="reading")
        self._lock = threading.Lock()
        self._in_hand: dict[str, str] = {}
        self._next: dict[str, float] = {}

    def step(self, stop: threading.Event) -> float:
        """Begin with what can be begun; return when to look again."""
        if stop.is_set():
            self._pool.shutdown(wait=False, cancel_futures=True)
        waiting = self._site.library.arrivals.due(LOOKED_AT)
        for arrival in waiting:
            if not stop.is_set() and self._claim(arrival):
                self._pool.submit(self._read, arrival)
        return BUSY if waiting else IDLE

    def _claim(self, arrival: Arrival) -> bool:
        """Take a page in hand, unless it is already, or its host is, or was a moment ago."""
        host = "" if arrival.wanted.html else urlsplit(arrival.wanted.url).netloc.lower()
        with self._lock:
            if arrival.id in self._in_hand or len(self._in_hand) >= AT_ONCE:
                return False
            if host and (host in self._in_hand.values() or self._next.get(host, 0) > time.monotonic()):
                return False
            self._in_hand[arrival.id] = host
        return True

    def _read(self, arrival: Arrival) -> None:
        article_id = None
        try:
            article_id = receive(self._site, arrival)
        except Exception:
            log.exception("reading %s", arrival.wanted.url)
        finally:
            self._let_go(arrival)
            self._changed(article_id)

    def _let_go(self, arrival: Arrival) -> None:
        from oyez.article.robots import robots

        with self._lock:
            host = self._in_hand.pop(arrival.id, "")
            if host:
                self._next[host] = time.monotonic() + robots.delay(arrival.wanted.url)
                if len(self._next) > 10_000:
                    self._next.clear()


def receive(site: Site, arrival: Arrival) -> str | None:
    """Read one, put it into its listener's library, and return the article's id; or note why that failed. Blocks."""
    arrivals = site.library.arrivals
    try:
        article = _article(arrival)
        article_id = _shelve(site, arrival, article)
    except OyezError as error:
        if error.code in _OURS:
            raise
        if error.code in _AGAIN and arrival.tries + 1 < TRIES:
            arrivals.later(arrival, error.code, error.message, timedelta(minutes=5 * 4**arrival.tries))
        else:
            arrivals.fail(arrival, error.code, error.message)
        return None
    arrivals.done(arrival)
    return article_id


def _article(arrival: Arrival) -> Article:
    from oyez.article import check, page_from_text, read_safely, read_source
    from oyez.article.robots import robots

    wanted = arrival.wanted
    if wanted.html:
        try:
            page = page_from_text(wanted.html, source=wanted.url, url=wanted.url, media_type="text/html")
            article = read_safely(page)
            check(article)
        except OyezError:
            log.info("the text that came with %s is no article; its page is asked", wanted.url)
        else:
            return article
    robots.permit(wanted.url)
    article = read_source(wanted.url)
    check(article)
    return article


def _shelve(site: Site, arrival: Arrival, article: Article) -> str:
    library, wanted, listener = site.library, arrival.wanted, arrival.listener
    article_id = library.add(article, None)
    library.items.add(listener, [article_id], origin=arrival.origin, queue=wanted.queue, added=wanted.added)
    if wanted.tags:
        had = library.tags.of(listener, [article_id]).get(article_id, [])
        library.tags.put(listener, article_id, [*had, *wanted.tags])
    if wanted.archived:
        library.items.archive(listener, article_id)
    return article_id
