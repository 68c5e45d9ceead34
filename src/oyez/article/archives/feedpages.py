"""A feed as an archive: its stories, and those of the older pages it links to (RFC 5005)."""

from __future__ import annotations

from collections.abc import Iterator

from oyez.article.archives.nouns import Item
from oyez.article.download import is_address
from oyez.article.feednouns import Feed
from oyez.article.feeds import feed
from oyez.article.stories import entry_page
from oyez.errors import OyezError

__all__ = ["PAGES_MOST", "feed_items"]

PAGES_MOST = 10_000


def feed_items(source: str) -> Iterator[Item]:
    """Yield a feed's stories and those of its older pages, each once. robots.txt is kept.

    Raises:
        OyezError: As `oyez.article.feed`, for the first page. A later one that cannot be had is an item of its own.
    """
    seen: set[int] = set()
    pages = {source}
    page: Feed | None = feed(source)
    while page is not None and len(pages) <= PAGES_MOST:
        fresh = False
        for entry in page.entries:
            key = entry.url or entry.id
            if hash(key) in seen:
                continue
            seen.add(hash(key))
            fresh = True
            whole = entry_page(entry, page) if entry.content_html else None
            yield Item(key, url=entry.url if whole is None else "", page=whole)
        older = page.older
        page = None
        # A blog that answers every page number repeats its last page for ever.
        if fresh and is_address(older) and older not in pages:
            pages.add(older)
            try:
                page = feed(older)
            except OyezError:
                yield Item(older, url=older)
