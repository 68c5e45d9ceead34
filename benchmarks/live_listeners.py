"""How late 500 people hear what is made while they listen: from a segment's making to its last byte at the ear.

The server is a process of its own, on loopback, with the real live response; a narration of our own grows by a
segment every quarter of a second, and each says when it was made. The limit is 250 ms at the 99th percentile.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import resource
import statistics
import struct
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from fastapi import FastAPI

if TYPE_CHECKING:
    from multiprocessing import Queue

LISTENERS = int(os.environ.get("LISTENERS", "500"))
SEGMENTS, EVERY, SIZE = 24, 0.25, 2_048
LIMIT_MS = 250
STAMP = struct.Struct("<d")


@dataclass(frozen=True)
class Moment:
    """How the growing file stands."""

    status: str
    live_bytes: int


class Growing:
    """A narration that grows by the clock, each segment with the time it was made."""

    def __init__(self, path: Path) -> None:
        self.live_path = path
        self._size, self._over = 0, False
        self._changed = threading.Condition()

    def snapshot(self) -> Moment:
        """Return how it stands."""
        return Moment("ready" if self._over else "live", self._size)

    def wait(self, live_bytes: int, timeout: float) -> Moment:
        """Return as soon as there is more."""
        with self._changed:
            self._changed.wait_for(lambda: self._size > live_bytes or self._over, timeout)
            return self.snapshot()

    def grow(self) -> None:
        """Write all segments."""
        with self.live_path.open("wb", buffering=0) as file:
            for _ in range(SEGMENTS):
                time.sleep(EVERY)
                file.write(STAMP.pack(time.time()) + bytes(SIZE - STAMP.size))
                with self._changed:
                    self._size += SIZE
                    self._changed.notify_all()
        with self._changed:
            self._over = True
            self._changed.notify_all()


def serve(folder: str, ready: Queue[int]) -> None:
    """Serve a growing narration by the app's own live response."""
    import uvicorn
    from starlette.responses import Response

    from oyez.web.live import LiveHub, LiveResponse
    from oyez.web.server import bind

    _room()
    growing, hub, app = Growing(Path(folder) / "live.mp4"), LiveHub(), FastAPI()
    growing.live_path.touch()

    @app.get("/live.mp4")
    async def live() -> Response:
        return LiveResponse(hub, growing)  # type: ignore[arg-type]

    @app.post("/begin")
    async def begin() -> None:
        threading.Thread(target=growing.grow, daemon=True).start()

    address = bind("127.0.0.1", 0)
    ready.put(address.getsockname()[1])
    config = uvicorn.Config(app, log_config=None, backlog=2048)
    uvicorn.Server(config).run(sockets=[address])


async def listen(port: int, begin: asyncio.Event, late: list[float]) -> None:
    """Hear all segments, and note how late each is."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"GET /live.mp4 HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n")
    begin.set()
    await reader.readuntil(b"\r\n\r\n")
    left = bytearray()
    heard = 0
    while heard < SEGMENTS:
        size = int((await reader.readline()).strip() or b"0", 16)
        if not size:
            break
        left += await reader.readexactly(size)
        await reader.readexactly(2)
        while len(left) >= SIZE:
            late.append(time.time() - STAMP.unpack_from(left)[0])
            del left[:SIZE]
            heard += 1
    writer.close()


async def run(port: int) -> list[float]:
    """Have everybody listen, then begin."""
    late: list[float] = []
    opened = [asyncio.Event() for _ in range(LISTENERS)]
    tasks = [asyncio.create_task(listen(port, event, late)) for event in opened]
    await asyncio.gather(*(event.wait() for event in opened))
    await asyncio.sleep(3)  # until the server has taken all of them in
    _, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(b"POST /begin HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-length: 0\r\n\r\n")
    await asyncio.wait_for(asyncio.gather(*tasks), 60)
    writer.close()
    return late


def _room() -> None:
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 8192), hard))


def main() -> None:
    """Print the percentiles."""
    _room()
    context = multiprocessing.get_context("spawn")
    ready = context.Queue()
    with tempfile.TemporaryDirectory() as folder:
        server = context.Process(target=serve, args=(folder, ready), daemon=True)
        server.start()
        late = [1000 * each for each in asyncio.run(run(ready.get(timeout=30)))]
        server.terminate()
        server.join(5)
    cuts = statistics.quantiles(late, n=100)
    heard = f"{len(late):,} of {LISTENERS * SEGMENTS:,} segments"
    print(f"{LISTENERS} listeners, {heard}: p50 {cuts[49]:.0f} ms, p99 {cuts[98]:.0f} ms, worst {max(late):.0f} ms;")
    print(f"p99 is {cuts[98] / LIMIT_MS:.0%} of the limit of {LIMIT_MS} ms")


if __name__ == "__main__":
    main()
