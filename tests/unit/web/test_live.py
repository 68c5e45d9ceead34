"""The live stream against a narration that grows when the test says so."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from oyez.errors import OyezError
from oyez.web import live
from oyez.web.live import UNKNOWN_END, LiveHub, LiveResponse


@dataclass(frozen=True)
class At:
    status: str
    live_bytes: int


class Grows:
    """A narration of bytes."""

    def __init__(self, path: Path) -> None:
        self.live_path = path
        self.error: OyezError | None = None
        self.waiters = 0
        self._status = "live"
        self._bytes = 0
        self._changed = threading.Condition()
        path.touch()

    def grow(self, more: bytes) -> None:
        with self.live_path.open("ab") as file:
            file.write(more)
        with self._changed:
            self._bytes += len(more)
            self._changed.notify_all()

    def end(self, status: str = "ready") -> None:
        with self._changed:
            self._status = status
            self._changed.notify_all()

    def snapshot(self) -> At:
        return At(self._status, self._bytes)

    def wait(self, live_bytes: int, timeout: float) -> At:
        with self._changed:
            self.waiters += 1
            self._changed.wait_for(lambda: self._bytes > live_bytes or self._status != "live", timeout)
            self.waiters -= 1
            return self.snapshot()


class Listener:
    """Someone who listens: what came, and a way to leave."""

    def __init__(self, hub: LiveHub, narration: Grows, method: str = "GET", **headers: str) -> None:
        raw = [(name.encode(), value.encode()) for name, value in headers.items()]
        self.status = 0
        self.headers: dict[str, str] = {}
        self.body = b""
        self.ended = False
        self._gone = asyncio.Event()
        self._scope = {"type": "http", "method": method, "headers": raw}
        self.task = asyncio.create_task(LiveResponse(hub, narration)(self._scope, self._receive, self._send))

    def leave(self) -> None:
        self._gone.set()

    async def has(self, length: int) -> None:
        while len(self.body) < length:
            await asyncio.sleep(0.001)

    async def _receive(self) -> dict[str, Any]:
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def _send(self, message: Any) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            self.headers = {name.decode(): value.decode() for name, value in message["headers"]}
        else:
            self.body += message["body"]
            self.ended = not message.get("more_body")


@pytest.fixture
def narration(tmp_path: Path) -> Grows:
    return Grows(tmp_path / "live.mp4")


def play(scene: Coroutine[Any, Any, None]) -> None:
    async def timed() -> None:
        await asyncio.wait_for(scene, 10)

    asyncio.run(timed())


def test_bytes_come_as_they_are_made_and_the_end_with_the_narration(narration: Grows) -> None:
    async def scene() -> None:
        listener = Listener(LiveHub(), narration)
        narration.grow(b"one")
        await listener.has(3)
        assert (listener.status, listener.ended) == (200, False)
        assert listener.headers["content-type"] == "audio/mp4"
        assert "no-store" in listener.headers["cache-control"]
        narration.grow(b"two")
        await listener.has(6)
        narration.grow(b"three")
        narration.end()
        await listener.task
        assert (listener.body, listener.ended) == (b"onetwothree", True)

    play(scene())


def test_bytes_that_do_not_count_yet_are_not_sent(narration: Grows) -> None:
    async def scene() -> None:
        listener = Listener(LiveHub(), narration)
        narration.grow(b"good")
        with narration.live_path.open("ab") as file:
            file.write(b"half a fragm")
        await listener.has(4)
        await asyncio.sleep(0.02)
        assert listener.body == b"good"
        narration.end()
        await listener.task
        assert listener.body == b"good"

    play(scene())


def test_a_range_goes_on_where_it_broke_off(narration: Grows) -> None:
    async def scene() -> None:
        narration.grow(b"0123456789")
        listener = Listener(LiveHub(), narration, range="bytes=4-")
        await listener.has(6)
        assert listener.status == 206
        assert listener.headers["content-range"] == f"bytes 4-{UNKNOWN_END}/*"
        narration.grow(b"ab")
        narration.end()
        await listener.task
        assert listener.body == b"456789ab"

    play(scene())


def test_a_range_of_what_is_whole_has_its_true_length(narration: Grows) -> None:
    async def scene() -> None:
        narration.grow(b"0123456789")
        narration.end()
        listener = Listener(LiveHub(), narration, range="bytes=4-")
        await listener.task
        assert (listener.status, listener.body) == (206, b"456789")
        assert listener.headers["content-range"] == "bytes 4-9/10"

    play(scene())


def test_a_range_past_the_end_of_what_is_whole_is_refused(narration: Grows) -> None:
    async def scene() -> None:
        narration.grow(b"0123456789")
        narration.end()
        listener = Listener(LiveHub(), narration, range="bytes=10-")
        await listener.task
        assert (listener.status, listener.headers["content-range"]) == (416, "bytes */10")

    play(scene())


def test_a_range_past_what_exists_waits_for_it(narration: Grows) -> None:
    async def scene() -> None:
        narration.grow(b"01234")
        listener = Listener(LiveHub(), narration, range="bytes=7-")
        await asyncio.sleep(0.02)
        assert listener.status == 0
        narration.grow(b"56789")
        await listener.has(3)
        narration.end()
        await listener.task
        assert listener.body == b"789"

    play(scene())


def test_a_narration_that_fails_before_its_first_sound_is_an_error(narration: Grows) -> None:
    async def scene() -> None:
        listener = Listener(LiveHub(), narration)
        narration.error = OyezError("engine_failed", "No sound could be made.", status=500)
        narration.end("failed")
        with pytest.raises(OyezError, match="engine_failed"):
            await listener.task
        assert listener.status == 0

    play(scene())


def test_a_narration_that_fails_in_the_middle_ends_there(narration: Grows) -> None:
    async def scene() -> None:
        listener = Listener(LiveHub(), narration)
        narration.grow(b"one")
        await listener.has(3)
        narration.end("failed")
        await listener.task
        assert (listener.body, listener.ended) == (b"one", True)

    play(scene())


def test_a_live_file_that_is_gone_is_said_to_be_over(narration: Grows) -> None:
    async def scene() -> None:
        narration.grow(b"one")
        narration.end()
        narration.live_path.unlink()
        with pytest.raises(OyezError, match="live_over"):
            await Listener(LiveHub(), narration).task

    play(scene())


def test_head_tells_the_type_and_begins_nothing(narration: Grows) -> None:
    async def scene() -> None:
        hub = LiveHub()
        listener = Listener(hub, narration, "HEAD")
        await listener.task
        assert (listener.status, listener.body, hub.listeners) == (200, b"", 0)

    play(scene())


def test_who_leaves_is_forgotten_and_the_watch_ends(narration: Grows, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "PATIENCE", 0.01)

    async def scene() -> None:
        hub = LiveHub()
        listeners = [Listener(hub, narration) for _ in range(3)]
        narration.grow(b"one")
        for listener in listeners:
            await listener.has(3)
        assert hub.listeners == 3
        for listener in listeners:
            listener.leave()
        await asyncio.gather(*(listener.task for listener in listeners))
        assert hub.listeners == 0

    play(scene())
    until = time.monotonic() + 60
    while any(thread.name == "oyez-live" for thread in threading.enumerate()):
        assert time.monotonic() < until, "a watching thread stays though nobody listens"
        time.sleep(0.01)


def test_hundreds_of_listeners_share_one_thread(narration: Grows) -> None:
    async def scene() -> None:
        hub = LiveHub()
        listeners = [Listener(hub, narration) for _ in range(300)]
        for part in (b"one", b"two", b"three"):
            narration.grow(part)
            await asyncio.sleep(0.01)
        assert sum(thread.name == "oyez-live" for thread in threading.enumerate()) == 1
        narration.end()
        await asyncio.gather(*(listener.task for listener in listeners))
        assert {listener.body for listener in listeners} == {b"onetwothree"}

    play(scene())


def test_a_server_that_stops_lets_its_listeners_go(narration: Grows) -> None:
    async def scene() -> None:
        hub = LiveHub()
        listener = Listener(hub, narration)
        narration.grow(b"one")
        await listener.has(3)
        hub.close()
        await listener.task
        assert (listener.body, listener.ended) == (b"one", True)
        late = Listener(hub, narration)
        await late.task
        assert late.ended

    play(scene())
    narration.end()
