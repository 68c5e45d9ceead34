"""A show as RSS 2.0, with the tags of Apple Podcasts and of Podcasting 2.0."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import TYPE_CHECKING

import oyez
from oyez.web.podcasts.nouns import Episode, Show

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["feed_guid", "rss"]

_ATOM = "http://www.w3.org/2005/Atom"
_ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd"
_PODCAST = "https://podcastindex.org/namespace/1.0"
_NAMES = {"atom": _ATOM, "itunes": _ITUNES, "podcast": _PODCAST}
_GUIDS = uuid.UUID("ead4c236-bf58-58c6-a2c6-a6b28d128cb6")
"""The namespace of feeds' guids (Podcast Namespace, "guid")."""
_LONGEST = 3_900
"""Bytes of a description: Apple takes 4,000."""
_DISCLOSURE = "Read by a synthetic voice."
_NOT_XML = re.compile("[^\t\n\r -\ud7ff\ue000-�\U00010000-\U0010ffff]")


def feed_guid(address: str) -> str:
    """Return the guid that an address gives a feed: UUIDv5 of it without scheme and last slashes."""
    return str(uuid.uuid5(_GUIDS, address.partition("://")[2].rstrip("/")))


def rss(show: Show) -> bytes:
    """Return the feed, UTF-8; whatever stands in titles and texts comes out as text."""
    from lxml import etree

    root = etree.Element("rss", version="2.0", nsmap=_NAMES)
    channel = etree.SubElement(root, "channel")
    _tell(channel, show)
    for episode in show.episodes:
        _tell_episode(etree.SubElement(channel, "item"), episode)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True)


def _tell(channel: _Element, show: Show) -> None:
    _put(channel, "title", show.title)
    _put(channel, "link", show.link)
    _put(channel, "description", _short(show.description))
    _put(channel, "language", show.language)
    _put(channel, "generator", f"Oyez {oyez.__version__}")
    if show.changed:
        _put(channel, "lastBuildDate", _rfc(show.changed))
    _put(channel, "ttl", "15")
    _put(channel, _atom("link"), href=show.address, rel="self", type="application/rss+xml")
    _put(channel, _itunes("author"), show.author)
    _put(channel, _itunes("type"), "episodic")
    _put(channel, _itunes("explicit"), "false")
    _put(channel, _itunes("category"), text="News")
    _put(channel, _itunes("image"), href=show.image)
    if show.private:
        _put(channel, _itunes("block"), "Yes")
        _put(channel, _podcast("block"), "yes")
    _put(channel, _podcast("guid"), show.guid)
    _put(channel, _podcast("locked"), "yes")
    _put(channel, _podcast("medium"), "podcast")
    _put(channel, _podcast("txt"), _DISCLOSURE, purpose="ai-content")


def _tell_episode(item: _Element, episode: Episode) -> None:
    _put(item, "title", episode.title or "Untitled")
    _put(item, "guid", episode.guid, isPermaLink="false")
    _put(item, "pubDate", _rfc(episode.published))
    if episode.page:
        _put(item, "link", episode.page)
    _put(item, "description", _short(_described(episode)))
    _put(item, "enclosure", url=episode.audio, length=str(episode.size), type="audio/mpeg")
    _put(item, _itunes("duration"), str(max(1, round(episode.duration))))
    _put(item, _itunes("episodeType"), "full")
    _put(item, _itunes("explicit"), "false")
    if episode.authors:
        _put(item, _itunes("author"), ", ".join(episode.authors))
    if episode.image:
        _put(item, _itunes("image"), href=episode.image)
    for address, kind in episode.transcripts:
        _put(item, _podcast("transcript"), url=address, type=kind, language=episode.language)
    if episode.chapters:
        _put(item, _podcast("chapters"), url=episode.chapters, type="application/json+chapters")
    for name in episode.authors:
        _put(item, _podcast("person"), name, role="author", group="writing")
    if episode.narrator:
        _put(item, _podcast("person"), episode.narrator, role="narrator", group="cast")


def _described(episode: Episode) -> str:
    source = f"\n\n{episode.page}" if episode.page else ""
    return f"{episode.summary}\n\n{_DISCLOSURE}{source}".strip()


def _put(parent: _Element, name: str, content: str = "", /, **facts: str) -> None:
    from lxml import etree

    element = etree.SubElement(parent, name, _clean(facts))
    if content:
        element.text = _NOT_XML.sub("", content)


def _clean(facts: Mapping[str, str]) -> dict[str, str]:
    return {name: _NOT_XML.sub("", value) for name, value in facts.items()}


def _short(text: str) -> str:
    """Cut a text to what Apple takes, at a word's end."""
    data = text.encode("utf-8", "replace")
    if len(data) <= _LONGEST:
        return text
    return data[:_LONGEST].decode("utf-8", "ignore").rsplit(None, 1)[0] + " …"


def _rfc(moment: str) -> str:
    found = datetime.fromisoformat(moment)
    return format_datetime(found.astimezone(UTC) if found.tzinfo else found.replace(tzinfo=UTC))


def _atom(name: str) -> str:
    return f"{{{_ATOM}}}{name}"


def _itunes(name: str) -> str:
    return f"{{{_ITUNES}}}{name}"


def _podcast(name: str) -> str:
    return f"{{{_PODCAST}}}{name}"
