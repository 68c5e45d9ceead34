"""What the player's browser tests stand on: a Chromium, a page and its server, a reader."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from html import escape
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from chromium import launched
from home_server import Home
from newsroom import Newsroom, opened_newsroom
from player_page import BLOCKS, WPM, Reader, Site, handler, manifest, sound


@pytest.fixture(scope="module")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("sounds")
    whole = {"movflags": "+faststart"}
    parts = {"movflags": "empty_moov+default_base_moof", "frag_duration": "500000"}
    files = {f"/{v}.m4a": sound(folder / f"{v}.m4a", manifest(v)["duration"] + 0.5, whole) for v in WPM}
    files["/sample.m4a"] = sound(folder / "sample.m4a", 1, whole)
    files["/live.mp4"] = sound(folder / "live.mp4", manifest("a")["duration"] + 0.5, parts)
    return files


@pytest.fixture
def site(sounds: dict[str, bytes]) -> Iterator[Site]:
    site = Site(files=dict(sounds))
    paragraphs = "".join(
        f"<p data-block={name}>{escape(text).replace('Quay Street', '<a href=#q>Quay <b>Street</b></a>')}</p>"
        for name, text in BLOCKS.items()
    )
    site.page = (
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Harbour</title><link rel=icon href=data:,>"
        "<meta name=viewport content='width=device-width'><script type=module src=/player.js></script></head>"
        f"<body><main><h1>News</h1><oyez-player src=/manifest></oyez-player>{paragraphs}</main></body></html>"
    )
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler(site))
    server.daemon_threads = True
    site.address = f"http://127.0.0.1:{server.server_port}/"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield site
    site.grow(None)
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with launched() as browser:
        yield browser


@pytest.fixture
def reader(browser: Browser, site: Site) -> Iterator[Reader]:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    reader = Reader(context.new_page(), site.address)
    yield reader
    context.close()


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    with opened_newsroom(tmp_path_factory.mktemp("data")) as newsroom:
        yield newsroom


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    home = Home(tmp_path)
    yield home
    home.stop()
