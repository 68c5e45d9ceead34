"""The feeds a page names in its head."""

from __future__ import annotations

from oyez.article.content import decode
from oyez.article.feeds import FeedBytes
from oyez.article.feedtext import absolute

__all__ = ["discover_feeds"]

_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/feed+json", "application/rdf+xml"})


def discover_feeds(given: FeedBytes) -> list[str]:
    """Return the addresses of a page's feeds (``<link rel=alternate>``), in its order, those of comments last."""
    from oyez.article.html import parse

    tree = parse(decode(given.data[: 2 << 20], given.media_type))
    if tree is None:
        return []
    found = []
    for link in tree.iter("link"):
        kind = (link.get("type") or "").partition(";")[0].strip().lower()
        if "alternate" in (link.get("rel") or "").lower().split() and kind in _TYPES:
            found.append((absolute(given.url, link.get("href") or ""), "comment" in (link.get("title") or "").lower()))
    return list(dict.fromkeys(address for address, _ in sorted(found, key=lambda pair: pair[1]) if address))
