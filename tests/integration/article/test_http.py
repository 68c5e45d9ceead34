"""Fetching over real sockets, from a server of our own on this machine."""

from __future__ import annotations

import gzip
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from oyez.article import fetch
from oyez.errors import OyezError

PAGE = "<!doctype html><title>Mäuse</title><p>Eine Maus.</p>".encode("latin-1")
BOMB = gzip.compress(b"\0" * 30_000_000)


class Handler(BaseHTTPRequestHandler):
    """A page, and what a page may turn out to be."""

    def do_GET(self) -> None:
        status, headers, body = {
            "/page": (200, {"Content-Type": "text/html; charset=iso-8859-1"}, PAGE),
            "/pdf": (200, {"Content-Type": "application/pdf"}, b"%PDF-1.7"),
            "/lie": (200, {"Content-Type": "text/html"}, b"%PDF-1.7 really"),
            "/gone": (404, {"Content-Type": "text/html"}, b"no"),
            "/moved": (302, {"Location": "/page"}, b""),
            "/loop": (302, {"Location": "/loop"}, b""),
            "/inside": (302, {"Location": "http://10.0.0.1/"}, b""),
            "/file": (302, {"Location": "file:///etc/passwd"}, b""),
            "/bomb": (200, {"Content-Type": "text/html", "Content-Encoding": "gzip"}, BOMB),
            "/agent": (200, {"Content-Type": "text/plain"}, (self.headers["User-Agent"] or "").encode()),
        }[self.path]
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: Any) -> None:
        """Say nothing."""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    monkeypatch.setenv("OYEZ_ALLOW_HOSTS", "127.0.0.1")
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()
    thread.join()


def test_page_by_its_own_charset(site: str) -> None:
    page = fetch(f"{site}/moved")
    assert page.url == f"{site}/page"
    assert "Mäuse" in page.text
    assert page.media_type == "text/html"


@pytest.mark.parametrize("path, code", [
    ("/pdf", "not_a_page"), ("/lie", "not_a_page"), ("/gone", "http_error"), ("/loop", "unreachable"),
    ("/inside", "forbidden_address"), ("/file", "bad_url"), ("/bomb", "too_large"),
])  # fmt: skip
def test_refusals(site: str, path: str, code: str) -> None:
    with pytest.raises(OyezError) as caught:
        fetch(site + path)
    assert caught.value.code == code


def test_it_says_who_it_is(site: str) -> None:
    assert fetch(f"{site}/agent").text.startswith("Oyez/")


def test_the_guard_is_on_by_default(site: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OYEZ_ALLOW_HOSTS")
    with pytest.raises(OyezError) as caught:
        fetch(f"{site}/page")
    assert caught.value.code == "forbidden_address"


def test_nobody_listens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OYEZ_ALLOW_HOSTS", "127.0.0.1")
    with pytest.raises(OyezError) as caught:
        fetch("http://127.0.0.1:9/")
    assert caught.value.code == "unreachable"
