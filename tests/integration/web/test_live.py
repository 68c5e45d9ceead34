"""Live sound through a real server: it comes as it is made, goes on where it broke off, and ends."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx2
import pytest
from fastapi import FastAPI

from integration.web.helpers import VOICE, eventually, finished
from integration.web.tone import ToneEngine
from oyez.library import Library
from oyez.narration import Studio
from oyez.web.app import create_app
from oyez.web.server import Server, bind, serve


@contextmanager
def running(app: FastAPI) -> Iterator[Server]:
    """Serve in a thread."""
    ready = threading.Event()
    with bind("127.0.0.1", 0) as address:
        server = Server(app, address, lambda _: ready.set())
        thread = threading.Thread(target=server.run_here)
        thread.start()
        try:
            assert ready.wait(60)
            yield server
        finally:
            server.should_exit = True
            thread.join(60)
            assert not thread.is_alive(), "the server does not stop"


@pytest.fixture
def app(library: Library, studio: Studio) -> FastAPI:
    return create_app(library, studio, preferred_voice=VOICE)


@pytest.fixture
def server(app: FastAPI) -> Iterator[Server]:
    with running(app) as server:
        yield server


@pytest.fixture
def browser(server: Server) -> Iterator[httpx2.Client]:
    with httpx2.Client(base_url=server.url, timeout=20, trust_env=False) as browser:
        yield browser


def test_sound_comes_as_it_is_made(engine: ToneEngine, studio: Studio, browser: httpx2.Client, ferry: str) -> None:
    engine.permits = threading.Semaphore(2)
    with browser.stream("GET", f"/api/articles/{ferry}/live.mp4") as answer:
        assert (answer.status_code, answer.headers["content-type"]) == (200, "audio/mp4")
        parts = answer.iter_raw()
        first = next(parts)
        assert first[4:8] == b"ftyp"
        narration = studio.start(ferry, VOICE)
        assert narration.status == "live"
        engine.permits.release(100)
        whole = first + b"".join(parts)
    assert whole == finished(narration).live_path.read_bytes()


def test_a_broken_stream_goes_on_where_it_was(
    engine: ToneEngine, studio: Studio, browser: httpx2.Client, app: FastAPI, ferry: str
) -> None:
    engine.permits = threading.Semaphore(2)
    path = f"/api/articles/{ferry}/live.mp4"
    with browser.stream("GET", path) as answer:
        first = next(answer.iter_raw())
    eventually(lambda: app.state.site.live.listeners == 0)
    with browser.stream("GET", path, headers={"range": f"bytes={len(first)}-"}) as answer:
        assert answer.status_code == 206
        assert answer.headers["content-range"].startswith(f"bytes {len(first)}-")
        engine.permits.release(100)
        rest = b"".join(answer.iter_raw())
    assert first + rest == finished(studio.start(ferry, VOICE)).live_path.read_bytes()


def test_a_finished_narration_streams_at_once(studio: Studio, browser: httpx2.Client, ferry: str) -> None:
    narration = finished(studio.start(ferry, VOICE))
    content = narration.live_path.read_bytes()
    assert browser.get(f"/api/articles/{ferry}/live.mp4").content == content
    answer = browser.get(f"/api/articles/{ferry}/live.mp4", headers={"range": f"bytes={len(content)}-"})
    assert answer.status_code == 416


def test_a_voice_that_cannot_speak_ends_the_stream_and_the_manifest_says_why(browser: httpx2.Client) -> None:
    text = "Kaput sentence that cannot be said at all. " + "The harbour office opens at nine o'clock. " * 30
    path = browser.post("/api/articles", json={"text": f"Kaput\n\n{text}"}).headers["location"]
    assert len(browser.get(f"{path}/live.mp4").content) < 2000, "no more than the head of a file without sound"
    assert browser.get(f"{path}/manifest").json()["error"]["code"] == "engine_failed"


def test_many_listen_at_once(engine: ToneEngine, studio: Studio, server: Server, app: FastAPI, ferry: str) -> None:
    engine.permits = threading.Semaphore(2)
    heard: list[bytes] = []

    def listen() -> None:
        with httpx2.Client(base_url=server.url, timeout=30, trust_env=False) as browser:
            heard.append(browser.get(f"/api/articles/{ferry}/live.mp4").content)

    threads = [threading.Thread(target=listen) for _ in range(40)]
    for thread in threads:
        thread.start()
    eventually(lambda: app.state.site.live.listeners == 40)
    engine.permits.release(100)
    for thread in threads:
        thread.join(30)
    assert set(heard) == {finished(studio.start(ferry, VOICE)).live_path.read_bytes()}
    assert len(heard) == 40
    eventually(lambda: app.state.site.live.listeners == 0)


def test_a_server_that_stops_does_not_wait_for_who_listens(engine: ToneEngine, app: FastAPI, ferry: str) -> None:
    engine.permits = threading.Semaphore(2)
    with running(app) as server, httpx2.Client(base_url=server.url, timeout=20, trust_env=False) as browser:
        with browser.stream("GET", f"/api/articles/{ferry}/live.mp4") as answer:
            parts = answer.iter_raw()
            next(parts)
            begun = time.monotonic()
            server.should_exit = True
            list(parts)
        assert time.monotonic() - begun < 2
    engine.permits.release(100)


def test_serve_says_where_it_is_and_stops(library: Library, studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    servers: list[Server] = []
    run = Server.run_here

    def noted(self: Server) -> None:
        servers.append(self)
        run(self)

    monkeypatch.setattr(Server, "run_here", noted)
    urls: list[str] = []
    thread = threading.Thread(target=serve, args=(library, studio), kwargs={"on_ready": urls.append})
    thread.start()
    eventually(lambda: bool(urls))
    assert httpx2.get(f"{urls[0]}healthz", trust_env=False).json()["status"] == "ok"
    servers[0].should_exit = True
    thread.join(60)
    assert not thread.is_alive()
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", int(urls[0].rsplit(":", 1)[1].strip("/"))), 1).close()
