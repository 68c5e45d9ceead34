"""What the parsing process can do. Importing this loads the parsers, while the page is still on its way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import trafilatura as _trafilatura

from oyez.article import html as _html
from oyez.article.archives.sitemap import parse_sitemap
from oyez.article.discover import discover_feeds
from oyez.article.doors import read
from oyez.article.feeds import FeedBytes, parse_feed
from oyez.article.nouns import Page

__all__ = ["TASKS"]

# Loaded here and not where first used: it takes half a second, a page a fiftieth of that.
_LOADED = (_html, _trafilatura)

TASKS: dict[str, tuple[Callable[[Any], object], Any]] = {
    "article": (read, Page),
    "discover": (discover_feeds, FeedBytes),
    "feed": (parse_feed, FeedBytes),
    "sitemap": (parse_sitemap, FeedBytes),
}
"""By name: the function, and the type of the one thing it takes."""
