"""What `oyez feed` prints: a feed's stories, for programs and for people."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from oyez.article import feed
from oyez.codec import to_data

__all__ = ["feed_data", "feed_lines"]


def feed_data(source: str, limit: int | None = None) -> dict[str, Any]:
    """Return ``{"title","url","site","language","entries":[{"id","url","title","date","authors","summary","full"}]}``.

    ``full`` tells whether the feed carries the story itself.
    """
    found = feed(source)
    names = ("id", "url", "title", "date", "authors", "summary")
    entries = [
        {name: to_data(getattr(entry, name)) for name in names} | {"full": entry.content_html is not None}
        for entry in found.entries[:limit]
    ]
    facts = {name: getattr(found, name) for name in ("title", "url", "site", "language")}
    return facts | {"entries": entries}


def feed_lines(data: dict[str, Any]) -> Iterator[str]:
    """Yield a feed for a person to read: two lines a story, the second an address to give to `oyez listen`."""
    count = len(data["entries"])
    yield f"{data['title'] or data['url']} ({count} {'story' if count == 1 else 'stories'})"
    for entry in data["entries"]:
        facts = " · ".join(filter(None, (entry["date"][:10], ", ".join(entry["authors"]))))
        yield ""
        yield f"{entry['title'] or entry['summary'][:80] or '(no title)'}{f'  ({facts})' if facts else ''}"
        yield f"  {entry['url'] or '(no address: the story is in the feed)'}"
