"""Where the server may listen."""

from __future__ import annotations

import asyncio
import logging
import socket
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from fastapi import FastAPI
from starlette.responses import Response

from oyez.errors import OyezError
from oyez.library import Library
from oyez.web import server
from oyez.web.live import LiveHub, LiveResponse
from oyez.web.server import Server, bind, signs_in
from unit.web.test_live import Grows

PATIENCE = 60
MUCH = 64 << 20
"""More bytes than a socket takes that nobody reads from."""


def test_port_0_takes_a_free_one() -> None:
    with bind("127.0.0.1", 0) as one, bind("localhost", 0) as two:
        assert one.getsockname()[1] != two.getsockname()[1] != 0


OPEN = ["0.0.0.0", "::", "192.168.1.4", "example.com", ""]


@pytest.mark.parametrize("host", OPEN)
def test_no_place_that_others_can_reach_without_anybody_to_let_in(host: str, tmp_path: Path) -> None:
    library = Library(tmp_path)
    with pytest.raises(OyezError) as caught:
        signs_in(library, host)
    assert caught.value.code == "bind_refused"
    assert "oyez people add" in caught.value.message
    assert not signs_in(library, "127.0.0.1")
    library.keys.create("local", "a script")
    assert signs_in(library, host)
    assert not signs_in(library, "localhost")
    library.close()


def test_as_soon_as_one_person_signs_in_all_do(tmp_path: Path) -> None:
    library = Library(tmp_path)
    library.listeners.add("nobody yet")
    assert not signs_in(library, "::1")
    library.listeners.add("ada", "a hash")
    assert signs_in(library, "::1")
    library.close()


@pytest.mark.parametrize("port", [-1, 65536, 10**9])
def test_no_port_that_is_none(port: int) -> None:
    with pytest.raises(OyezError, match="bad_port"):
        bind("127.0.0.1", port)


def test_a_taken_port_is_said_to_be() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(OyezError) as caught:
        bind("127.0.0.1", taken.getsockname()[1])
    assert caught.value.code == "port_taken"


@pytest.fixture
def narration(tmp_path: Path) -> Grows:
    return Grows(tmp_path / "live.mp4")


def app_of(narration: Grows) -> FastAPI:
    """An app that streams one narration, and has a route that does not end."""
    hub = LiveHub()
    app = FastAPI()
    app.state.site = SimpleNamespace(live=hub)

    @app.get("/live")
    async def live() -> Response:
        return LiveResponse(hub, narration)

    @app.get("/endless")
    async def endless() -> None:
        await asyncio.sleep(10 * PATIENCE)

    return app


def asked(running: Server, path: str) -> socket.socket:
    """Ask for something, and read nothing of the answer."""
    address = running.url.removeprefix("http://").rstrip("/")
    host, _, port = address.partition(":")
    listener = socket.create_connection((host, int(port)), timeout=PATIENCE)
    listener.sendall(f"GET {path} HTTP/1.1\r\nHost: {address}\r\n\r\n".encode())
    return listener


def stopped(app: FastAPI, paths: tuple[str, ...], leaving: int = 0) -> float:
    """Serve, have each path asked for, the first few leave, and stop; return how many seconds stopping took."""
    ready = threading.Event()
    with bind("127.0.0.1", 0) as address:
        running = Server(app, address, lambda _: ready.set())
        thread = threading.Thread(target=running.run_here)
        thread.start()
        assert ready.wait(PATIENCE)
        listeners = [asked(running, path) for path in paths]
        for listener, path in zip(listeners, paths, strict=True):
            assert path != "/live" or listener.recv(12) == b"HTTP/1.1 200"
        time.sleep(0.2)
        for listener in listeners[:leaving]:
            listener.close()
        begun = time.monotonic()
        running.should_exit = True
        thread.join(PATIENCE)
        assert not thread.is_alive()
        for listener in listeners:
            listener.close()
    return time.monotonic() - begun


def test_whoever_listens_takes_nothing_or_has_left_lets_the_server_stop_without_a_word(
    narration: Grows, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "PATIENCE", 0.5)
    narration.grow(bytes(MUCH))
    with caplog.at_level(logging.WARNING):
        stopped(app_of(narration), ("/live",) * 6, leaving=3)
    narration.end()
    assert [record.getMessage() for record in caplog.records] == []


def test_what_does_not_end_is_cancelled_without_a_traceback(
    narration: Grows, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server, "PATIENCE", 0.2)
    with caplog.at_level(logging.WARNING):
        stopped(app_of(narration), ("/endless",))
    assert [record.getMessage() for record in caplog.records] == [
        "Cancel 1 running task(s), timeout graceful shutdown exceeded"
    ]
