"""Asking again, and answers that drip: over real sockets, from a server of our own."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from oyez.article import fetch, fetch_again
from oyez.article.download import Wanted, download
from oyez.errors import OyezError

STORY = b"<!doctype html><title>Ferry</title><p>The ferry runs again, the harbour master said.</p>"
DATE = "Tue, 03 Nov 2026 10:00:00 GMT"
QUICK = Wanted("*/*", 100_000, seconds=0.6)


class Site(BaseHTTPRequestHandler):
    """One page that knows its version, and two that never end."""

    version = "v1"
    asked: list[dict[str, str]] = []  # noqa: RUF012 - shared by all requests

    def do_GET(self) -> None:
        self.asked.append(dict(self.headers))
        if self.path in {"/drip", "/stall", "/headers"}:
            self._drip()
            return
        held = self.headers["If-None-Match"] == f'"{self.version}"' or self.headers["If-Modified-Since"] == DATE
        body = b"" if held else STORY.replace(b"again", self.version.encode())
        self.send_response(304 if held else 200)
        if self.path == "/tagged":
            self.send_header("ETag", f'"{self.version}"')
        if self.path == "/dated":
            self.send_header("Last-Modified", DATE)
        self.send_header("Content-Type", "text/html")
        if self.path == "/brotli":
            self.send_header("Content-Encoding", "br")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _drip(self) -> None:
        try:
            self.wfile.write(b"HTTP/1.1 200 OK\r\n")
            if self.path != "/headers":
                self.wfile.write(b"Content-Type: text/html\r\n\r\n")
            for _ in range(40):
                time.sleep(2 if self.path == "/stall" else 0.05)
                self.wfile.write(b"X-A: b\r\n" if self.path == "/headers" else b"<p>drop</p>")
        except OSError:
            self.close_connection = True

    def log_message(self, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    server.daemon_threads = True
    server.block_on_close = False
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    monkeypatch.setenv("OYEZ_ALLOW_HOSTS", "127.0.0.1")
    Site.version = "v1"
    Site.asked.clear()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.mark.parametrize("path, header", [("/tagged", "If-None-Match"), ("/dated", "If-Modified-Since")])
def test_unchanged_is_not_sent_again(site: str, path: str, header: str) -> None:
    page = fetch(site + path)
    assert page.etag or page.modified
    assert fetch_again(page) is None
    assert header not in Site.asked[0]
    assert header in Site.asked[1]


def test_changed_is_sent(site: str) -> None:
    page = fetch(f"{site}/tagged")
    Site.version = "v2"
    fresh = fetch_again(page)
    assert fresh is not None
    assert "v2" in fresh.text
    assert fresh.etag == '"v2"'


def test_without_validators_the_text_is_compared(site: str) -> None:
    page = fetch(f"{site}/plain")
    assert (page.etag, page.modified) == ("", "")
    assert fetch_again(page) is None
    Site.version = "v2"
    assert fetch_again(page) is not None


@pytest.mark.parametrize("path", ["/drip", "/stall", "/headers"])
def test_no_drip_outlasts_the_deadline(site: str, path: str) -> None:
    began = time.monotonic()
    with pytest.raises(OyezError) as caught:
        download(site + path, QUICK)
    assert caught.value.code == "too_slow"
    assert time.monotonic() - began < 1.2


def test_an_encoding_nobody_asked_for(site: str) -> None:
    with pytest.raises(OyezError) as caught:
        fetch(f"{site}/brotli")
    assert caught.value.code == "not_a_page"
    assert Site.asked[0]["Accept-Encoding"] == "gzip"
