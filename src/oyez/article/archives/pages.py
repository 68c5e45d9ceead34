"""An article that an archive carries itself, as a page that says what the archive says of it."""

from __future__ import annotations

import html
from collections.abc import Sequence

from oyez.article.content import page_from_text
from oyez.article.nouns import Page

__all__ = ["page_of"]


def page_of(
    source: str,
    *,
    body: str,
    url: str = "",
    title: str = "",
    date: str = "",
    authors: Sequence[str] = (),
    site: str = "",
    language: str = "",
) -> Page:
    """Return HTML whose head names the facts; `body` is HTML already.

    Raises:
        OyezError: ``empty_source``, ``too_large``.
    """
    facts = [("author", name) for name in authors]
    facts += [("article:published_time", date), ("og:site_name", site), ("og:title", title)]
    metas = "".join(
        f'<meta {"property" if ":" in name else "name"}="{name}" content="{html.escape(value)}">'
        for name, value in facts
        if value
    )
    link = f'<link rel="canonical" href="{html.escape(url)}">' if url else ""
    spoken = f' lang="{html.escape(language)}"' if language else ""
    said = html.escape(title)
    text = (
        f"<!doctype html><html{spoken}><head><title>{said}</title>{metas}{link}</head>"
        f"<body><article><h1>{said}</h1>{body}</article></body></html>"
    )
    return page_from_text(text, source=source, url=url or None, media_type="text/html")
