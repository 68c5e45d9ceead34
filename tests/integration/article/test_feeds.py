"""Feeds over real sockets: found by their page, asked again, links followed as robots.txt lets us."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import nullcontext
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from oyez.article import articles, feed, feed_again, robots
from oyez.article.robots import Robots
from oyez.errors import OyezError

LINES = [
    "The old ferry to the island will run for another year, the harbour master said on Tuesday afternoon.",
    "No yard on this coast has the steel for a new one, and the council would not wait for a yard abroad.",
    "Fares stay as they are until spring, when the islanders will be asked whether they would rather pay for a bridge.",
    "A bridge was drawn once before, in the year of the great storm, and given up when two of its piers sank.",
]
STORY = "<!doctype html><title>Ferry</title><body><article><h1>The ferry will run for another year</h1>"
STORY += "".join(f"<p>{line}</p>" for line in LINES) + "</article>"
FEED = """<rss version="2.0"><channel><title>Harbour</title>
<item><title>Ferry</title><link>/ferry</link></item><item><title>Hidden</title><link>/private/x</link></item>
<item><title>Busy</title><link>/busy</link></item><item><title>Again</title><link>/ferry?again</link></item></channel></rss>"""


class Site(BaseHTTPRequestHandler):
    """A small newsroom."""

    rules: tuple[int, str] = (
        200,
        "User-agent: *\nDisallow: /\n\nUser-agent: Oyez\nDisallow: /private/\nCrawl-delay: 7\n",
    )
    asked: list[str] = []  # noqa: RUF012 - shared by all requests

    def do_GET(self) -> None:
        self.asked.append(self.path)
        pages = {
            "/": (200, '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>'),
            "/none": (200, "<html><p>No feed here.</p></html>"), "/feed": (200, FEED), "/private/x": (200, STORY),
            "/ferry": (200, STORY), "/ferry?again": (200, STORY), "/busy": (429, "no"), "/robots.txt": self.rules,
        }  # fmt: skip
        status, body = pages[self.path]
        status = 304 if self.headers["If-None-Match"] == '"f1"' else status
        self.send_response(status)
        self.send_header("Content-Type", "text/html")
        if self.path == "/feed":
            self.send_header("ETag", '"f1"')
        data = b"" if status == 304 else body.encode()
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    monkeypatch.setenv("OYEZ_ALLOW_HOSTS", "127.0.0.1")
    Site.asked.clear()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_feed_by_its_page_and_again(site: str) -> None:
    found = feed(f"{site}/")
    assert (found.title, found.url, found.etag) == ("Harbour", f"{site}/feed", '"f1"')
    assert found.entries[0].url == f"{site}/ferry"
    assert feed_again(found) is None
    assert Site.asked.count("/robots.txt") == 1


def test_a_page_without_a_feed(site: str) -> None:
    with pytest.raises(OyezError) as caught:
        feed(f"{site}/none")
    assert caught.value.code == "not_a_feed"


def test_links_are_followed_as_the_site_lets_us(site: str) -> None:
    waits: list[float] = []
    ferry, hidden, busy, again = articles(feed(f"{site}/feed"), pause=waits.append)
    assert ferry.article is not None
    assert ferry.article.headline == "The ferry will run for another year"
    assert hidden.error is not None
    assert hidden.error.code == "robots_refuse"
    assert "/private/x" not in Site.asked
    assert busy.error is not None
    assert again.error is busy.error
    assert "/ferry?again" not in Site.asked
    assert len(waits) == 1
    assert 5 < waits[0] <= 7


@pytest.mark.parametrize("status, rules, allowed", [
    (404, "", True), (403, "", True), (200, "", True), (200, "User-agent: oyez\nDisallow: /f", False),
    (200, "\ufeffUser-agent: *\nDisallow: /f", False), (200, "User-agent: *\nDisallow: /\nAllow: /f*y$", True),
    (200, "User-agent: Oyez\nDisallow:\n\nUser-agent: *\nDisallow: /", True),
    (200, "#" * 600_000 + "\nUser-agent: *\nDisallow: /", True),
])  # fmt: skip
def test_rules(site: str, monkeypatch: pytest.MonkeyPatch, status: int, rules: str, allowed: bool) -> None:
    monkeypatch.setattr(Site, "rules", (status, rules))
    with nullcontext() if allowed else pytest.raises(OyezError, match=r"^robots_refuse: "):
        Robots().permit(f"{site}/ferry")


@pytest.mark.parametrize("status", [500, 503])
def test_a_site_in_trouble_is_not_said_to_refuse(site: str, monkeypatch: pytest.MonkeyPatch, status: int) -> None:
    monkeypatch.setattr(Site, "rules", (status, ""))
    rules = Robots()
    for _ in range(2):
        with pytest.raises(OyezError, match=r"robots\.txt") as caught:
            rules.permit(f"{site}/ferry")
        assert caught.value.code == "http_error"
        assert f"The site answered {status}" in caught.value.message
    assert Site.asked == ["/robots.txt"]


def test_no_answer_allows_nothing_and_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OYEZ_ALLOW_HOSTS", "127.0.0.1")
    with pytest.raises(OyezError) as caught:
        robots.robots.permit("http://127.0.0.1:9/feed")
    assert caught.value.code == "unreachable"
    assert "asks programs" not in caught.value.message
