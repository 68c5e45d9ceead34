"""Feeds as sources of articles: RSS 2.0 and 1.0, Atom and JSON Feed, from an address, a file or a page that has one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from oyez.article.download import Answer, Wanted, download, is_address
from oyez.article.feednouns import Entry, Feed
from oyez.article.fetch import read_bytes
from oyez.errors import OyezError

__all__ = ["MAX_FEED_BYTES", "Entry", "Feed", "FeedBytes", "feed", "feed_again", "parse_feed"]

MAX_FEED_BYTES = 50 * 1024 * 1024
_SECONDS = 30.0
_WANTED = Wanted(
    "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,"
    "application/json;q=0.8,text/html;q=0.5,*/*;q=0.1",
    MAX_FEED_BYTES,
    name="feed",
)


@dataclass(frozen=True, slots=True)
class FeedBytes:
    """A feed not yet understood."""

    data: bytes
    url: str
    media_type: str = ""


def feed(source: str) -> Feed:
    """Get a feed: from its address, from a file (``-`` is standard input), or by way of a page that names its feed.

    robots.txt is kept. What comes is parsed in a process of its own.

    Raises:
        OyezError: ``not_a_feed``, ``robots_refuse``, ``too_large`` over 50 MB, and as `fetch` and `read_safely`.
    """
    answer = _get(_web(source))
    found = _parse(answer)
    if isinstance(found, Feed):
        return found
    for address in found[:1]:
        second = _parse(_get(address))
        if isinstance(second, Feed):
            return second
    raise _no_feed()


def feed_again(known: Feed) -> Feed | None:
    """Get a feed anew where it has changed since; None where it has not.

    Raises:
        OyezError: As `feed`.
    """
    if not is_address(known.url):
        fresh = feed(known.url)
    else:
        from oyez.article.robots import robots

        robots.permit(known.url)
        answer = download(known.url, _WANTED, etag=known.etag, modified=known.modified)
        if answer is None:
            return None
        parsed = _parse(answer)
        if not isinstance(parsed, Feed):
            raise _no_feed()
        fresh = parsed
    return None if replace(fresh, etag="", modified="") == replace(known, etag="", modified="") else fresh


def _web(source: str) -> str:
    """Return the web address that a ``feed:`` address stands for; anything else as it is."""
    scheme, _, rest = source.partition(":")
    if scheme.lower() != "feed":
        return source
    return f"https:{rest}" if rest.startswith("//") else rest


def _get(source: str) -> Answer:
    if is_address(source):
        from oyez.article.guard import check_url
        from oyez.article.robots import robots
        from oyez.article.safely import warm_reader

        check_url(source)
        warm_reader()
        robots.permit(source)
        answer = download(source, _WANTED)
        if answer is None:  # pragma: no cover - only where validators were sent
            raise _no_feed()
        return answer
    data = read_bytes(source, MAX_FEED_BYTES)
    if len(data) > MAX_FEED_BYTES:
        raise OyezError("too_large", "This feed is over 50 MB, more than we read.", status=413)
    return Answer(source, "", data)


def _parse(answer: Answer) -> Feed | list[str]:
    """Return the feed, or the addresses of those the page names; parsed where it can be killed."""
    from oyez.article.workers import pool

    given = FeedBytes(answer.data, answer.url, answer.media_type)
    if looks_like_a_page(answer.data):
        return pool().run("discover", given, list[str], _SECONDS)
    found = pool().run("feed", given, Feed, _SECONDS)
    return replace(found, etag=answer.etag, modified=answer.modified)


def looks_like_a_page(data: bytes) -> bool:
    """Tell an HTML page, which may name its feed, from a feed."""
    start = data[:3000].lower()
    return (b"<html" in start or b"<!doctype html" in start) and b"<rss" not in start and b"<feed" not in start


def parse_feed(given: FeedBytes) -> Feed:
    """Understand a feed's bytes. Run it by `feed`, in a process that can be killed.

    Raises:
        OyezError: ``not_a_feed``, ``empty_source``.
    """
    from oyez.article.content import decode

    start = given.data[:1000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not start:
        raise OyezError("empty_source", "There is nothing in it: give a feed.")
    if start.startswith(b"{"):
        from oyez.article.feedjson import parse_json

        return parse_json(decode(given.data, given.media_type), given.url)
    from oyez.article.feedxml import parse_xml

    return parse_xml(given.data, given.url, given.media_type)


def _no_feed() -> OyezError:
    return OyezError(
        "not_a_feed", "This is no feed, and no page that names one: give an RSS, Atom or JSON Feed address.", status=415
    )
