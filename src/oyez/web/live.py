"""Sound that is still being made, sent to everyone who listens as it comes.

One thread a narration waits for news and wakes the event loop; listeners wait on the loop. So a listener costs a
coroutine, and five hundred of them no thread at all.
"""

from __future__ import annotations

import asyncio
import os
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from oyez.errors import OyezError
from oyez.web.ranges import WINDOW, read

__all__ = ["Growing", "LiveHub", "LiveResponse", "Moment"]

PATIENCE = 1.0
"""Seconds a waiting thread sleeps at most before it looks whether anyone still listens."""

REST = 0.03
"""Seconds between two pieces of news: a sentence's fragments come in one burst, and each piece wakes every listener."""

UNKNOWN_END = 2**53 - 1
"""Stands for "not known yet" as the last byte, as RFC 8673 has it for sources that grow."""

_OPEN_RANGE = re.compile(r"bytes=(\d{1,15})-(?:\d{1,20})?", re.ASCII | re.IGNORECASE)


class Moment(Protocol):
    """What a stream needs of `oyez.narration.Snapshot`."""

    @property
    def status(self) -> str:
        """``live``, ``ready`` or ``failed``."""

    @property
    def live_bytes(self) -> int:
        """How much of the live file counts."""


class Growing(Protocol):
    """What a stream needs of `oyez.narration.Narration`."""

    error: OyezError | None

    @property
    def live_path(self) -> Path:
        """The growing fragmented MP4."""

    def snapshot(self) -> Moment:
        """How it stands now."""

    def wait(self, live_bytes: int, timeout: float) -> Moment:
        """Return once more than `live_bytes` exist or it is over, or after `timeout` seconds."""


class Broadcast:
    """One narration's news, carried from its thread to the event loop. Used from the loop only."""

    def __init__(self, narration: Growing) -> None:
        """Take the narration's present state; `listening` starts the watch."""
        self.narration = narration
        self.snapshot: Moment = narration.snapshot()
        self.listeners = 0
        self._file: int | None = None
        self._last: tuple[int, int, bytes] = (0, 0, b"")
        self._closed = False
        self._changed = asyncio.Event()
        self._loop = asyncio.get_running_loop()

    async def beyond(self, offset: int) -> Moment:
        """Wait until more than `offset` bytes exist, or the narration or the server has ended."""
        while not self._closed and self.snapshot.status == "live" and self.snapshot.live_bytes <= offset:
            await self._changed.wait()
        return self.snapshot

    async def read(self, start: int, stop: int) -> bytes:
        """Return a part of the sound; whoever listens at the same place shares one file and one reading of it.

        Raises:
            OyezError: ``live_over`` where the file is gone.
        """
        if self._last[:2] != (start, stop):
            if self._file is None:
                self._file = _opened(self.narration)
            body = await read(self._file, start, stop)
            # Two that read at once from a slow disk: each returns its own.
            self._last = (start, stop, body)
            return body
        return self._last[2]

    def leave(self) -> None:
        """Hold the file no longer: nobody listens."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    @property
    def over(self) -> bool:
        """Whether no further byte will be told of."""
        return self._closed or self.snapshot.status != "live"

    def watch(self) -> None:
        """Begin to wait for news in a thread of our own, until nobody listens."""
        threading.Thread(target=self._watch, name="oyez-live", daemon=True).start()

    def close(self) -> None:
        """Let every listener go."""
        self._closed = True
        self._wake()

    def _watch(self) -> None:
        seen = self.snapshot
        with suppress(RuntimeError):  # the loop was closed meanwhile: nobody is left to tell
            while seen.status == "live" and self.listeners and not self._closed:
                now = self.narration.wait(seen.live_bytes, PATIENCE)
                if (now.status, now.live_bytes) != (seen.status, seen.live_bytes):
                    self._loop.call_soon_threadsafe(self._publish, now)
                    time.sleep(REST)
                seen = now

    def _publish(self, snapshot: Moment) -> None:
        self.snapshot = snapshot
        self._wake()

    def _wake(self) -> None:
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()


class LiveHub:
    """Every narration that someone listens to live. Used from the event loop only."""

    def __init__(self) -> None:
        """Start with nobody listening."""
        self._broadcasts: dict[int, Broadcast] = {}
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether the server is stopping."""
        return self._closed

    @property
    def listeners(self) -> int:
        """How many listen now."""
        return sum(broadcast.listeners for broadcast in self._broadcasts.values())

    @contextmanager
    def listening(self, narration: Growing) -> Iterator[Broadcast]:
        """Join the narration's broadcast for the length of the block."""
        key = id(narration)
        broadcast = self._broadcasts.get(key)
        if broadcast is None:
            broadcast = self._broadcasts[key] = Broadcast(narration)
        broadcast.listeners += 1
        if broadcast.listeners == 1:
            broadcast.watch()
        if self._closed:
            broadcast.close()
        try:
            yield broadcast
        finally:
            broadcast.listeners -= 1
            if not broadcast.listeners:
                del self._broadcasts[key]
                broadcast.leave()

    def close(self) -> None:
        """End every stream, so that the server can stop."""
        self._closed = True
        for broadcast in self._broadcasts.values():
            broadcast.close()


class LiveResponse(Response):
    """The growing file from a byte on, until the narration is ready or has failed."""

    def __init__(self, hub: LiveHub, narration: Growing) -> None:
        """Name what to send; nothing happens before the call."""
        super().__init__()
        self._hub = hub
        self._narration = narration

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Stream, and stop at once when the listener leaves."""
        if scope["method"] == "HEAD":
            await send(_start(200, {}))
            await send({"type": "http.response.body", "body": b""})
            return
        leaving = asyncio.create_task(_left(receive))
        streaming = asyncio.create_task(self._stream(Headers(scope=scope).get("range"), send))
        try:
            await asyncio.wait({leaving, streaming}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            leaving.cancel()
            streaming.cancel()
            await asyncio.gather(leaving, return_exceptions=True)
        with suppress(asyncio.CancelledError):
            await streaming

    async def _stream(self, asked: str | None, send: Send) -> None:
        match = _OPEN_RANGE.fullmatch(asked.strip()) if asked else None
        offset = int(match.group(1)) if match else 0
        with self._hub.listening(self._narration) as broadcast:
            # Headers wait for the first byte, so that a voice that cannot speak is an error and not an empty song.
            snapshot = await broadcast.beyond(offset)
            if snapshot.live_bytes <= offset:
                await self._nothing(snapshot, resumed=match is not None, send=send)
                return
            first = await broadcast.read(offset, _stop(snapshot, offset))
            await send(_start(206 if match else 200, _content_range(snapshot, offset) if match else {}))
            await _pump(broadcast, first, offset, send)

    async def _nothing(self, snapshot: Moment, *, resumed: bool, send: Send) -> None:
        """Answer where no byte lies beyond the offset and none will come."""
        if snapshot.status == "failed":
            raise self._narration.error or OyezError("narration_failed", "The narration has failed.", status=500)
        if not resumed or snapshot.status == "live":
            raise OyezError("live_over", "Nothing is being made live here: play the finished file.", status=410)
        await send(_start(416, {"content-range": f"bytes */{snapshot.live_bytes}"}))
        await send({"type": "http.response.body", "body": b""})


async def _pump(broadcast: Broadcast, body: bytes, offset: int, send: Send) -> None:
    while body:
        await send({"type": "http.response.body", "body": body, "more_body": True})
        offset += len(body)
        if broadcast.over and offset >= broadcast.snapshot.live_bytes:
            break
        stop = _stop(await broadcast.beyond(offset), offset)
        body = await broadcast.read(offset, stop) if stop > offset else b""
    await send({"type": "http.response.body", "body": b""})


def _stop(snapshot: Moment, offset: int) -> int:
    return min(snapshot.live_bytes, offset + WINDOW)


def _opened(narration: Growing) -> int:
    try:
        return os.open(narration.live_path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError as error:
        raise OyezError("live_over", "The live sound is over: play the finished file.", status=410) from error


def _content_range(snapshot: Moment, offset: int) -> dict[str, str]:
    if snapshot.status == "live":
        return {"content-range": f"bytes {offset}-{UNKNOWN_END}/*"}
    return {"content-range": f"bytes {offset}-{snapshot.live_bytes - 1}/{snapshot.live_bytes}"}


def _start(status: int, more: dict[str, str]) -> dict[str, object]:
    # no-transform and X-Accel-Buffering keep proxies from holding sentences back.
    fields = {
        "content-type": "audio/mp4",
        "accept-ranges": "bytes",
        "cache-control": "no-store, no-transform",
        "x-accel-buffering": "no",
        **more,
    }
    headers = [(name.encode(), value.encode()) for name, value in fields.items()]
    return {"type": "http.response.start", "status": status, "headers": headers}


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
