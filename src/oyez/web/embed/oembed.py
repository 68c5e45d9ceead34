"""oEmbed 1.0: how other systems turn the address of a story into its player."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit
from xml.etree import ElementTree

from oyez.web.embed.snippets import FRAME_HEIGHT, FRAME_WIDTH, frame_tag

if TYPE_CHECKING:
    from oyez.article import Article

__all__ = ["frame_name", "oembed", "oembed_xml"]

KEPT = 3600
"""Seconds an answer may be kept."""


def oembed(base: str, article_id: str, article: Article, width: int | None, height: int | None) -> dict[str, Any]:
    """Return the answer for a story: an iframe no larger than asked."""
    wide = min(FRAME_WIDTH, width or FRAME_WIDTH)
    high = min(FRAME_HEIGHT, height or FRAME_HEIGHT)
    facts = {
        "version": "1.0",
        "type": "rich",
        "title": article.headline,
        "author_name": ", ".join(article.byline),
        "provider_name": article.site or "Oyez",
        "provider_url": article.url or base,
        "cache_age": KEPT,
        "html": frame_tag(base, article_id, article.headline, wide, high),
        "width": wide,
        "height": high,
    }
    return {name: value for name, value in facts.items() if value not in {"", None}}


def oembed_xml(facts: dict[str, Any]) -> bytes:
    """Return the same answer as XML, which the specification has beside JSON."""
    root = ElementTree.Element("oembed")
    for name, value in facts.items():
        ElementTree.SubElement(root, name).text = str(value)
    return b"<?xml version='1.0' encoding='utf-8'?>\n" + ElementTree.tostring(root, encoding="unicode").encode()


def frame_name(url: str, base: str) -> dict[str, str]:
    """Return the story's name in the address of our iframe page; none where it is another's address."""
    place, own = urlsplit(url), urlsplit(base)
    if (place.netloc, place.path) != (own.netloc, f"{own.path}/embed/frame"):
        return {}
    given = parse_qs(place.query, max_num_fields=20)
    return {name: given[name][-1] for name in ("id", "source", "url") if name in given}
