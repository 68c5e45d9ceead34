"""Feeds of every format, also broken and hostile ones, as stories."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from oyez.article import feed, feed_again
from oyez.article.discover import discover_feeds
from oyez.article.feeds import Entry, Feed, FeedBytes, parse_feed
from oyez.article.feedtext import absolute, full, iso_date
from oyez.article.stories import articles, entry_page
from oyez.errors import OyezError

URL = "https://news.example/feeds/all.xml"
PARAGRAPHS = [
    f"The old ferry to {place} will run for {years} more years, the harbour master said on {day}, since the yard that "
    f"was to build another one has {trouble}, and no other boat can carry the {load} that the island lives on."
    for place, years, day, trouble, load in (
        ("Norrey", "two", "Tuesday", "closed its gates", "flour"),
        ("Sarn", "five", "Monday", "lost its welders", "cattle"),
        ("Holm", "nine", "Friday", "run out of steel", "timber"),
        ("Vessel Point", "ten", "Sunday", "burned down", "diesel"),
        ("Upper Quay", "six", "Thursday", "moved its cranes abroad", "mail"),
        ("Eel Bank", "four", "March 3", "gone", "salt"),
        ("Little Sound", "seven", "Wednesday", "struck over wages", "machines"),
        ("Ness", "three", "May 9", "sunk", "peat"),
    )
]
WHOLE = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
RSS = f"""<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Harbour News</title><link>https://news.example/</link><language>en-GB</language>
<item><title>Ferry &amp; fares: &lt;b&gt;up&lt;/b&gt;</title><link>/ferry</link><guid isPermaLink="false">n-1</guid>
<pubDate>Tue, 03 Nov 2026 10:00:00 +0100</pubDate><dc:creator>Mara Weiss</dc:creator>
<description>The ferry will run &lt;em&gt;on&lt;/em&gt;.</description>
<content:encoded><![CDATA[{WHOLE}]]></content:encoded></item>
<item><title>Rain</title><guid>https://news.example/rain</guid><author>jo@news.example (Jo Lindqvist)</author>
<description>Caf&eacute;s close.</description></item>
<item><title>Bad</title><link>javascript:alert(1)</link></item>
</channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="html">Hafen &amp;amp; Meer</title>
<link rel="self" href="https://news.example/atom"/><link href="https://news.example/"/>
<entry xml:base="https://news.example/sub/"><title>Fähre</title><id>tag:1</id><link href="faehre"/>
<updated>2026-11-03T10:00:00Z</updated>
<author><name>Mara Weiss</name></author><author><name>Jo Lindqvist</name></author><summary>Kurz.</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">{WHOLE}</div></content></entry>
<entry><title>Kurz</title><id>tag:2</id><link rel="enclosure" href="x.mp3"/><link rel="alternate" href="/kurz"/>
<content type="text">Ein &lt; Zeichen.</content></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Old News</title><link>https://news.example/</link>
</channel><item rdf:about="y"><title>Tide</title><link>https://news.example/tide</link><dc:date>2026-11-03</dc:date></item></rdf:RDF>"""
JSON = json.dumps({
    "version": "https://jsonfeed.org/version/1.1", "title": "Harbour", "home_page_url": "https://news.example/",
    "language": "en",
    "items": [
        {"id": 7, "url": "/ferry", "title": "Ferry", "date_published": "2026-11-03T10:00:00Z", "content_html": WHOLE,
         "authors": [{"name": "Mara Weiss"}, {"url": "x"}]},
        {"id": "8", "content_text": "One.\n\nTwo <three>.", "author": {"name": "Jo"}}, "no item",
    ],
})  # fmt: skip


def parse(text: str | bytes, media_type: str = "") -> Feed:
    return parse_feed(FeedBytes(text.encode() if isinstance(text, str) else text, URL, media_type))


def test_rss() -> None:
    found = parse(RSS)
    assert (found.title, found.site, found.language) == ("Harbour News", "https://news.example/", "en-GB")
    first, second, third = found.entries
    assert (first.id, first.url, first.title) == ("n-1", "https://news.example/ferry", "Ferry & fares: up")
    assert (first.date, first.authors) == ("2026-11-03T10:00:00+01:00", ("Mara Weiss",))
    assert (first.summary, first.content_html) == ("The ferry will run on.", WHOLE)
    assert (second.url, second.authors) == ("https://news.example/rain", ("Jo Lindqvist",))
    assert (second.summary, second.content_html) == ("Cafés close.", None)
    assert third.url == ""


def test_atom() -> None:
    found = parse(ATOM)
    assert (found.title, found.site, found.language) == ("Hafen & Meer", "https://news.example/", "de")
    first, second = found.entries
    assert (first.url, first.date) == ("https://news.example/sub/faehre", "2026-11-03T10:00:00+00:00")
    assert first.authors == ("Mara Weiss", "Jo Lindqvist")
    assert first.content_html is not None
    assert PARAGRAPHS[3] in first.content_html
    assert (second.url, second.summary) == ("https://news.example/kurz", "Ein < Zeichen.")


def test_rss_1() -> None:
    found = parse(RDF)
    assert found.title == "Old News"
    assert found.entries == (Entry("https://news.example/tide", "https://news.example/tide", "Tide", "2026-11-03"),)


def test_json_feed() -> None:
    first, second = parse(JSON).entries
    assert (first.id, first.url, first.authors) == ("7", "https://news.example/ferry", ("Mara Weiss",))
    assert first.content_html == WHOLE
    assert second.content_html == "<p>One.</p><p>Two &lt;three&gt;.</p>"


@pytest.mark.parametrize("data, header", [
    (RSS.replace("Harbour", "Häfen").replace("utf-8", "iso-8859-1").encode("latin-1"), ""),
    (RSS.replace("Harbour", "Häfen").encode("utf-16"), ""),
    (RSS.replace("Harbour", "Häfen").replace("utf-8", "utf-16").encode(), "application/rss+xml; charset=utf-8"),
    (b"\xef\xbb\xbf" + RSS.replace("Harbour", "Häfen").encode(), ""),
])  # fmt: skip
def test_charsets(data: bytes, header: str) -> None:
    assert parse(data, header).title == "Häfen News"


@pytest.mark.parametrize(
    "text", ["<html><p>No feed", "no feed", "{}", '{"items": 5}', "[1]", "{" * 5000, "<a/>", "\x00\x01"]
)
def test_no_feeds(text: str) -> None:
    with pytest.raises(OyezError) as caught:
        parse(text)
    assert caught.value.code == "not_a_feed"


def test_broken_feeds_are_read_as_far_as_they_go() -> None:
    assert len(parse(RSS[: RSS.index("<item><title>Bad")]).entries) == 2
    assert parse(RSS.replace("</title>", "", 1)).entries


def test_entities_are_neither_expanded_nor_fetched() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY l0 "ha">{laughs}]>'
    file = '<!DOCTYPE rss [<!ENTITY l11 SYSTEM "file:///etc/passwd">]>'
    for head in (bomb, file):
        found = parse(head + RSS.partition("?>")[2].replace("Harbour", "&l11;"))
        assert len(found.title) < 20
        assert "root:" not in found.title
        assert len(found.entries) == 3


def test_depth_and_width_are_no_danger() -> None:
    assert parse("<rss><channel>" + "<a>" * 100_000).entries == ()
    assert len(parse("<rss><channel>" + "<item><title>x</title></item>" * 20_000 + "</channel></rss>").entries) == 5000


@pytest.mark.parametrize("text, date", [
    ("2026-11-03", "2026-11-03"), ("2026-11-03T10:00:00", "2026-11-03T10:00:00+00:00"), ("", ""), ("soon", ""),
    ("Tue, 03 Nov 2026 10:00:00 GMT", "2026-11-03T10:00:00+00:00"), ("99999999999999", ""),
    ("Tue, 99 Nov 2026 10:00:00 GMT", ""), ("Di, 03 Nov 2026 10:00:00 +0100", "2026-11-03T10:00:00+01:00"),
    ("03 Nov 2026", "2026-11-03"), ("November 3, 2026 10:00 am", "2026-11-03"), ("Nov 31, 2026", ""),
])  # fmt: skip
def test_dates(text: str, date: str) -> None:
    assert iso_date(text) == date


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:x", "data:x", "http://[", "//", "ftp://a/b"])
def test_addresses_that_are_none(address: str) -> None:
    assert absolute("", address) == ""


def test_a_teaser_is_not_the_story() -> None:
    assert full(WHOLE)
    assert full(WHOLE + "<p>Read more</p>") is None
    assert full(WHOLE.replace("<p>", "").replace("</p>", "")) is None
    assert full("<p>Short.</p>" * 5) is None


def test_an_entry_read_from_its_feed() -> None:
    stories = list(articles(parse(RSS), limit=2, follow=False))
    article = stories[0].article
    assert article is not None
    assert (article.headline, article.byline, article.date) == (
        "Ferry & fares: up",
        ("Mara Weiss",),
        "2026-11-03T10:00:00+01:00",
    )
    assert (article.url, article.site, article.language) == ("https://news.example/ferry", "Harbour News", "en-GB")
    assert article.words > 200
    assert stories[1].error is not None
    assert stories[1].error.code == "no_text"


def test_what_a_feed_says_cannot_break_out_of_its_page() -> None:
    page = entry_page(
        Entry("1", title='"><script>x</script>', content_html="<p>y</p>"), Feed('a"b', URL, language='"x')
    )
    assert "<script>" not in page.text
    assert 'lang="&quot;x"' in page.text


def test_a_page_names_its_feeds() -> None:
    page = (
        '<html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/c.xml">'
        '<link rel="alternate" type="application/atom+xml; charset=utf-8" href="/a.xml">'
        '<link rel="alternate" hreflang="de" href="/de">'
        '<link rel="alternate" type="application/rss+xml" href="javascript:x"></head></html>'
    )
    found = discover_feeds(FeedBytes(page.encode(), "https://news.example/x"))
    assert found == ["https://news.example/a.xml", "https://news.example/c.xml"]


def test_a_file_and_again(tmp_path: Path) -> None:
    path = tmp_path / "feed.xml"
    path.write_text(RSS, "utf-8")
    found = feed(str(path))
    assert found.title == "Harbour News"
    assert feed_again(found) is None
    path.write_text(RSS.replace("Rain", "Sun"), "utf-8")
    fresh = feed_again(found)
    assert fresh is not None
    assert fresh.entries[1].title == "Sun"


def channel(inner: str, attributes: str = "") -> str:
    return f'<rss version="2.0" {attributes}><channel><title>Post</title><link>https://post.example/</link>{inner}</channel></rss>'


def test_a_bare_ampersand_costs_nothing_that_follows() -> None:
    found = parse(
        channel("<item><link>https://a.example/?x=1&y=2</link><title>A &lt;b&gt;wall&lt;/b&gt; & more</title></item>")
    )
    assert [(entry.url, entry.title) for entry in found.entries] == [("https://a.example/?x=1&y=2", "A wall & more")]


def test_utf_8_declared_of_another_charset() -> None:
    text = '<?xml version="1.0" encoding="utf-8"?>' + channel(
        "<item><title>Für die Größe</title><link>https://a.example/</link></item>"
    )
    assert parse(text.encode("latin-1")).entries[0].title == "Für die Größe"
    cut = text.replace("Größe", "Größe – Maß – Äpfel").encode()
    assert "Für die" in parse(cut[: cut.index("Äpfel".encode()) + 1]).entries[0].title


def test_addresses_are_relative_to_every_base_around_them() -> None:
    atom = (
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="/blog/">'
        '<entry xml:base="2026/"><link href="one.html"/></entry>'
        "<entry><id>https://a.example/two</id><title>Two</title></entry></feed>"
    )
    assert [entry.url for entry in parse(atom).entries] == [
        "https://news.example/blog/2026/one.html",
        "https://a.example/two",
    ]


def test_a_feed_from_a_file_knows_its_site() -> None:
    given = FeedBytes(channel("<item><title>One</title><link>/one</link></item>").encode(), "saved/feed.xml")
    assert parse_feed(given).entries[0].url == "https://post.example/one"


def test_a_story_listed_twice_is_read_once() -> None:
    twice = "<item><guid>https://a.example/1</guid><title>One</title></item>" * 2
    assert len(parse(channel(twice)).entries) == 1


@pytest.mark.parametrize("text, word", [("<opml version='2.0'><body/></opml>", "OPML"), ("<urlset/>", "site map")])
def test_what_is_nearly_a_feed_is_named(text: str, word: str) -> None:
    with pytest.raises(OyezError, match=word):
        parse(text)


@pytest.mark.parametrize("source", ["feed://127.0.0.1:1/x", "feed:http://127.0.0.1:1/x", "FEED:https://127.0.0.1:1/x"])
def test_a_feed_address_is_a_web_address(source: str) -> None:
    with pytest.raises(OyezError) as caught:
        feed(source)
    assert caught.value.code in {"forbidden_address", "bad_url"}
