"""A feed keeps every rule of the table, two client libraries read it, and no text breaks it."""

from __future__ import annotations

import io
from dataclasses import replace

import feedparser
import podcastparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from oyez.web.podcasts import Episode, Show, feed_guid, rss
from podcast_rules import RULES, broken

BASE = "https://oyez.example/feeds/abc"
EPISODE = Episode(
    guid="oyez:1",
    title="Town keeps its ferry",
    audio=f"{BASE}/1.mp3",
    size=12345,
    duration=61.4,
    published="2026-11-20T08:00:00+00:00",
    summary="A narrow vote decides it.",
    page="https://courier.example/ferry",
    authors=("Ines Whitcombe", "Tomas Adeyemi"),
    narrator="Ava",
    transcripts=((f"{BASE}/1.vtt", "text/vtt"), (f"{BASE}/1.json", "application/json")),
    chapters=f"{BASE}/1.chapters.json",
    image=f"{BASE}/1.png",
)
SHOW = Show(
    title="My queue",
    description="What I saved.",
    address=f"{BASE}/feed.xml",
    link="https://oyez.example/",
    image=f"{BASE}/cover.png",
    guid=feed_guid(f"{BASE}/feed.xml"),
    changed="2026-11-20T08:00:00+00:00",
    episodes=(EPISODE, replace(EPISODE, guid="oyez:2", title="Second", chapters="", published="2026-11-19T08:00:00Z")),
)


def test_every_rule_is_kept() -> None:
    assert broken(rss(SHOW)) == {}
    assert len(RULES) >= 17


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (b'length="12345"', b'length="0"'),
        (b"<guid isPermaLink", b"<guid permalink"),
        (b">oyez:2<", b">oyez:1<"),
        (b"https://oyez.example/feeds/abc/1.mp3", b"/feeds/abc/1.mp3"),
        (b"<itunes:duration>61<", b"<itunes:duration>61.4<"),
        (b"<itunes:explicit>false<", b"<itunes:explicit>clean<"),
        (b">yes</podcast:locked>", b">no</podcast:locked>"),
        (b'type="text/vtt"', b'type="text/plain"'),
        (b'rel="self"', b'rel="next"'),
        (b"Fri, 20 Nov 2026 08:00:00 +0000", b"Fri, 20 Nov 2026 08:00:00"),
        (b'role="narrator"', b'role="robot"'),
    ],
)
def test_the_table_finds_what_is_wrong(was: bytes, now: bytes) -> None:
    feed = rss(SHOW)
    assert was in feed
    assert broken(feed.replace(was, now)) != {}


def test_the_guid_is_that_of_the_specification() -> None:
    # The worked example of the Podcast Namespace's page on guids.
    assert feed_guid("https://podnews.net/rss") == "9b024349-ccf0-5f69-a609-6b82873eab3c"
    assert feed_guid("podnews.net/rss") != feed_guid("https://podnews.net/rss/") == feed_guid("http://podnews.net/rss")


def test_a_client_reads_it() -> None:
    found = podcastparser.parse(SHOW.address, io.BytesIO(rss(SHOW)))
    assert found["title"] == "My queue"
    first = found["episodes"][0]
    assert (first["guid"], first["total_time"], first["title"]) == ("oyez:1", 61, "Town keeps its ferry")
    assert first["enclosures"] == [{"url": f"{BASE}/1.mp3", "file_size": 12345, "mime_type": "audio/mpeg"}]
    assert first["published"] == 1795161600


def test_another_client_reads_it() -> None:
    found = feedparser.parse(rss(SHOW))
    assert not found.bozo, found.get("bozo_exception")
    assert found.version == "rss20"
    assert [entry.id for entry in found.entries] == ["oyez:1", "oyez:2"]
    assert found.entries[0].enclosures[0].length == "12345"
    assert found.feed.image.href == SHOW.image


@given(st.text(max_size=60), st.text(st.characters(max_codepoint=0x1FFFF), max_size=3000))
def test_any_text_is_text(title: str, summary: str) -> None:
    feed = rss(replace(SHOW, title=title or "x", episodes=(replace(EPISODE, title=title, summary=summary),)))
    tree = etree.fromstring(feed)
    assert len(tree.findall("channel/item")) == 1
    assert len(tree.findtext("channel/item/description", "").encode()) <= 4000


def test_markup_in_a_title_is_no_markup() -> None:
    feed = rss(replace(SHOW, episodes=(replace(EPISODE, title="<script>alert(1)</script>&amp;]]>"),)))
    assert feedparser.parse(feed).entries[0].title_detail.type == "text/plain"
    assert etree.fromstring(feed).findtext("channel/item/title") == "<script>alert(1)</script>&amp;]]>"
