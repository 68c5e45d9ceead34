"""The short way for windows of finished files."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from oyez.web.ranges import open_blob
from oyez.web.shortcut import Shortcut
from oyez.web.site import Shelf

PLACE = ("abc", "tone:en+low", "m4a")


def ask(shelf: Shelf, path: str, query: str, method: str = "GET", kind: str = "http") -> str:
    """Return which way a request went: ``short`` or ``long``."""
    ways: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        ways.append("long")

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            ways.append("short")

    scope = {"type": kind, "method": method, "path": path, "query_string": query.encode(), "headers": []}
    asyncio.run(Shortcut(app, shelf)(scope, None, send))  # type: ignore[arg-type]
    (way,) = ways
    return way


@pytest.fixture
def song(tmp_path: Path) -> Path:
    path = tmp_path / "song"
    path.write_bytes(b"sound")
    return path


def test_a_known_content_goes_the_short_way_and_all_else_the_long(song: Path) -> None:
    shelf = Shelf()
    blob = open_blob(song)
    shelf.put(PLACE, blob)
    path, query = "/api/articles/abc/audio.m4a", f"voice=tone:en%2Blow&v={blob.version}"
    assert ask(shelf, path, query) == ask(shelf, path, query, "HEAD") == "short"
    assert ask(shelf, path, f"v={blob.version}&voice=tone:en+low") == "short"
    for other in (
        query + "&download=true",
        "voice=tone:en%2Blow",
        "v=old&voice=tone:en%2Blow",
        f"v={blob.version}",
        "",
    ):
        assert ask(shelf, path, other) == "long"
    assert ask(shelf, path, query, "POST") == "long"
    assert ask(shelf, path, query, kind="lifespan") == "long"
    for other in ("/api/articles/abc/audio.mp3", "/api/articles/abd/audio.m4a", "/api/articles/a/b/audio.m4a"):
        assert ask(shelf, other, query) == "long"


def test_what_was_swept_away_goes_the_long_way(song: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf = Shelf()
    blob = open_blob(song)
    shelf.put(PLACE, blob)
    query = f"voice=tone:en%2Blow&v={blob.version}"
    song.unlink()
    assert ask(shelf, "/api/articles/abc/audio.m4a", query) == "long"
    monkeypatch.setattr(Shelf, "find", lambda *_: blob)
    assert ask(shelf, "/api/articles/abc/audio.m4a", query) == "long"


def test_a_full_shelf_forgets_the_oldest(song: Path) -> None:
    shelf = Shelf(room=2)
    blob = open_blob(song)
    for name in "abc":
        shelf.put((name, "v", "m4a"), blob)
    assert [bool(shelf.find((name, "v", "m4a"), blob.version)) for name in "abc"] == [False, True, True]
