"""JSON Feed (versions 1 and 1.1)."""

from __future__ import annotations

import json
from typing import Any

from oyez.article.feednouns import Entry, Feed
from oyez.article.feedtext import (
    ENTRIES_MOST,
    SHORT_STORY,
    absolute,
    as_html,
    clean,
    each_once,
    full,
    is_web,
    iso_date,
    tidy_summary,
    title_of,
)
from oyez.errors import OyezError

__all__ = ["parse_json"]


def parse_json(text: str, url: str) -> Feed:
    """Understand a JSON Feed.

    Raises:
        OyezError: ``not_a_feed``.
    """
    try:
        data = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        raise OyezError("not_a_feed", "This is not JSON, though it begins as such: give a feed.", status=415) from None
    if not isinstance(data, dict) or not isinstance(data.get("items"), list):
        raise OyezError("not_a_feed", "This is JSON, but no JSON Feed: it has no items.", status=415)
    site = absolute(url, _text(data, "home_page_url"))
    base = url if is_web(url) else site
    return Feed(
        title=title_of(_text(data, "title")),
        url=url,
        entries=each_once(_entry(item, base) for item in data["items"][:ENTRIES_MOST] if isinstance(item, dict)),
        site=site,
        language=_text(data, "language")[:20],
        older=absolute(base, _text(data, "next_url")) if _text(data, "next_url") else "",
    )


def _entry(item: dict[str, Any], base: str) -> Entry:
    address = absolute(base, _text(item, "url") or _text(item, "external_url")) or absolute("", _text(item, "id"))
    markup = _text(item, "content_html") or as_html(_text(item, "content_text"))
    return Entry(
        id=(_text(item, "id") or address)[:1000],
        url=address,
        title=title_of(_text(item, "title")),
        date=iso_date(_text(item, "date_published") or _text(item, "date_modified")),
        authors=_authors(item),
        summary=tidy_summary(_text(item, "summary") or markup[:20_000]),
        content_html=markup if full(markup, SHORT_STORY) or (markup and not address) else None,
    )


def _authors(item: dict[str, Any]) -> tuple[str, ...]:
    people = item.get("authors")
    listed = people if isinstance(people, list) else [item.get("author")]
    names = [clean(_text(person, "name")) for person in listed[:20] if isinstance(person, dict)]
    return tuple(dict.fromkeys(name for name in names if name))


def _text(data: dict[str, Any], name: str) -> str:
    value = data.get(name)
    return value if isinstance(value, str) else str(value) if isinstance(value, int) else ""
