"""Archives are read an item at a time; what is not an article of theirs is passed over, and damage is told."""

from __future__ import annotations

import contextlib
import gzip
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.article import Article, read
from oyez.article.archives import Item, items
from oyez.article.archives.sitemap import Sitemap, parse_sitemap
from oyez.article.feeds import FeedBytes, parse_feed
from oyez.errors import OyezError

STORY = "The council voted on Tuesday to keep the old ferry running for another year."

EXPORT = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:wp="http://wordpress.org/export/1.2/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Harbour Post</title><language>en-GB</language>
<item><title>Ferry saved</title><link>https://example.org/ferry</link><dc:creator>Ann Lee</dc:creator>
<content:encoded><![CDATA[<!-- wp:paragraph -->
<p>First &amp; last.</p>
<!-- /wp:paragraph -->]]></content:encoded>
<wp:post_id>7</wp:post_id><wp:post_date_gmt>2026-11-02 08:00:00</wp:post_date_gmt>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
<item><title>Old style</title><link>https://example.org/old</link>
<content:encoded><![CDATA[One paragraph.

[caption id="1"]A boat[/caption]Another one.]]></content:encoded>
<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>
<item><title>A draft</title><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
<item><title>A page</title><wp:status>publish</wp:status><wp:post_type>page</wp:post_type></item>
<item><title>Secret</title><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<wp:post_password>x</wp:post_password></item>
</channel></rss>"""


def article_of(item: Item) -> Article:
    assert item.page is not None
    return read(item.page)


def test_a_wordpress_export_gives_its_published_posts(tmp_path: Path) -> None:
    (tmp_path / "export.xml").write_text(EXPORT)
    found = list(items(str(tmp_path / "export.xml")))
    assert [item.key for item in found] == ["https://example.org/ferry", "https://example.org/old"]
    first, second = map(article_of, found)
    assert (first.headline, first.byline, first.site) == ("Ferry saved", ("Ann Lee",), "The Harbour Post")
    assert (first.date[:10], first.url) == ("2026-11-02", "https://example.org/ferry")
    assert [block.text for block in first.blocks] == ["First & last."]
    assert [block.text for block in second.blocks] == ["One paragraph.", "A boatAnother one."]


def test_an_export_that_breaks_off_says_so_after_its_whole_posts(tmp_path: Path) -> None:
    (tmp_path / "export.xml").write_text(EXPORT[: EXPORT.index("<item><title>A page")])
    walk = items(str(tmp_path / "export.xml"))
    assert [next(walk).key, next(walk).key] == ["https://example.org/ferry", "https://example.org/old"]
    with pytest.raises(OyezError, match="bad_export"):
        list(walk)


def test_an_export_cannot_read_files(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("hidden")
    evil = EXPORT.replace("<rss", f'<!DOCTYPE rss [<!ENTITY x SYSTEM "{tmp_path}/secret">]><rss', 1)
    (tmp_path / "export.xml").write_text(evil.replace("<title>Ferry saved", "<title>&x;Ferry"))
    assert all("hidden" not in (item.page.text if item.page else "") for item in items(str(tmp_path / "export.xml")))


def test_tables_carry_addresses_or_the_article_itself(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f'\ufeffURL,Title,Body\nhttps://example.org/1,,\n,Ferry,"{STORY}\n\nMore <b>."\n')
    rows = [
        {"id": 5, "headline": "H", "content_html": f"<p>{STORY}</p>", "authors": ["A", "B"]},
        {"link": "https://example.org/2"},
    ]
    (tmp_path / "b.jsonl").write_text("\n".join(map(json.dumps, rows)) + "\n\n")
    first, second = items(str(tmp_path / "a.csv"))
    assert first == Item("https://example.org/1", url="https://example.org/1")
    assert [block.text for block in article_of(second).blocks] == [STORY, "More <b>."]
    third, fourth = items(str(tmp_path / "b.jsonl"))
    assert (third.key, article_of(third).headline) == ("b.jsonl#5", "H")
    assert fourth.url == "https://example.org/2"


@pytest.mark.parametrize(
    "name, content",
    [
        ("a.csv", b"when,who\n1,2\n"),
        ("a.csv", b""),
        ("a.jsonl", b"[1]\n"),
        ("a.jsonl", b"{\n"),
        ("a.csv", b"url\n\xff\n"),
    ],
)
def test_what_is_no_table_is_told(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(OyezError, match="bad_table"):
        list(items(str(tmp_path / name)))


def test_a_folder_gives_its_articles_in_order(tmp_path: Path) -> None:
    for name in ("b.html", "a.txt", "x.png", ".hidden.txt", "sub/c.md", ".git/d.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(STORY)
    assert [item.key for item in items(str(tmp_path))] == ["a.txt", "b.html", "sub/c.md"]


MAP = '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{}</urlset>'


def test_a_site_map_names_each_address_once(tmp_path: Path) -> None:
    places = "".join(f"<url><loc> https://example.org/{n % 3} </loc><lastmod>2026</lastmod></url>" for n in range(6))
    (tmp_path / "sitemap.xml.gz").write_bytes(gzip.compress(MAP.format(places).encode()))
    assert [item.url for item in items(str(tmp_path / "sitemap.xml.gz"))] == [
        f"https://example.org/{n}" for n in range(3)
    ]


def test_an_index_names_maps() -> None:
    index = (
        "<sitemapindex><sitemap><loc>/a.xml</loc></sitemap><sitemap><loc>javascript:1</loc></sitemap></sitemapindex>"
    )
    found = parse_sitemap(FeedBytes(index.encode(), "https://example.org/sitemap.xml"))
    assert found == Sitemap(maps=("https://example.org/a.xml",))


def test_a_plain_list_is_a_map() -> None:
    given = FeedBytes(b"https://example.org/a\nhttps://example.org/b\n", "https://example.org/sitemap.txt")
    assert parse_sitemap(given).pages == ("https://example.org/a", "https://example.org/b")


@given(st.binary(max_size=400))
def test_any_bytes_are_a_map_or_refused(data: bytes) -> None:
    with contextlib.suppress(OyezError):
        parse_sitemap(FeedBytes(data, "https://example.org/sitemap.xml"))


@pytest.mark.parametrize(
    "feed, older",
    [
        ('<rss xmlns:a="http://www.w3.org/2005/Atom"><channel><a:link rel="next" href="/2"/></channel></rss>', "/2"),
        ('<feed xmlns="http://www.w3.org/2005/Atom"><link rel="prev-archive" href="/2025.xml"/></feed>', "/2025.xml"),
        ('{"version":"https://jsonfeed.org/version/1.1","items":[],"next_url":"/2.json"}', "/2.json"),
        ('<feed xmlns="http://www.w3.org/2005/Atom"><link rel="self" href="/x"/></feed>', ""),
    ],
)  # fmt: skip
def test_feeds_name_their_older_pages(feed: str, older: str) -> None:
    found = parse_feed(FeedBytes(feed.encode(), "https://example.org/feed"))
    assert found.older == (f"https://example.org{older}" if older else "")
