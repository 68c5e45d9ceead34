"""Everything that is a listener's, in one zip file that other programs can read and Oyez can take back."""

from __future__ import annotations

import html
import io
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import quoteattr

import msgspec

from oyez.codec import to_data
from oyez.errors import OyezError
from oyez.library.imports.own import FORM

if TYPE_CHECKING:
    from oyez.article import Article
    from oyez.library import Item, Library

__all__ = ["export_zip"]

_PAGE = 200
_TAGS = {"heading": "h2", "quote": "blockquote", "list": "li"}


def export_zip(library: Library, listener: str) -> bytes:
    """Return ``oyez.json`` (articles, tags, places, settings) and ``subscriptions.opml``. Sound can be made anew."""
    data = {
        "form": FORM,
        "articles": list(_articles(library, listener)),
        "settings": library.settings.get(listener),
        "subscriptions": [
            {"feed": each.feed, "title": each.title, "rules": dict(each.rules)}
            for each in library.subscriptions.of(listener)
        ],
        "waiting": list(_waiting(library, listener)),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("oyez.json", msgspec.json.format(msgspec.json.encode(data), indent=1))
        archive.writestr("subscriptions.opml", _opml(library, listener))
    return out.getvalue()


def _articles(library: Library, listener: str) -> Iterator[dict[str, Any]]:
    from oyez.library import Filter

    offset = 0
    while items := library.items.page(listener, Filter("all"), limit=_PAGE, offset=offset):
        ids = [item.article.id for item in items]
        tags, places = library.tags.of(listener, ids), library.positions.all(listener, ids)
        for item in items:
            try:
                article = library.get(item.article.id)
            except OyezError:  # removed since the page was listed
                continue
            place = places.get(item.article.id)
            facts = _facts(item, article) | {"tags": tags.get(item.article.id, [])}
            yield facts | {"position": to_data(place) if place else None}
        offset += _PAGE


def _facts(item: Item, article: Article) -> dict[str, Any]:
    return {
        "url": article.url,
        "title": article.headline,
        "added": item.added,
        "origin": item.origin,
        "state": "archived" if item.archived else "queued" if item.queued else "saved",
        "heard": item.heard,
        "html": _html(article),
        "article": to_data(article),
    }


def _waiting(library: Library, listener: str) -> Iterator[dict[str, Any]]:
    offset = 0
    while arrivals := library.arrivals.of(listener, limit=_PAGE, offset=offset):
        for each in arrivals:
            yield {"url": each.wanted.url, "title": each.wanted.title, "state": each.state, "reason": each.reason}
        offset += _PAGE


def _html(article: Article) -> str:
    """Return the story as a page that reads back as the same story."""
    lines = [
        f"<{_TAGS.get(block.type, 'p')}>{html.escape(block.text)}</{_TAGS.get(block.type, 'p')}>"
        for block in article.blocks
        if block.type in ("paragraph", "heading", "quote", "list")
    ]
    head = html.escape(article.headline)
    language = html.escape(article.language, quote=True)
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{head}</title></head>'
        f"<body><article><h1>{head}</h1>{''.join(lines)}</article></body></html>"
    )


def _opml(library: Library, listener: str) -> str:
    outlines = "".join(
        f'<outline type="rss" text={quoteattr(each.title)} xmlUrl={quoteattr(each.feed)}/>\n'
        for each in library.subscriptions.of(listener)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0"><head><title>Oyez</title></head>\n'
        f"<body>\n{outlines}</body></opml>\n"
    )
