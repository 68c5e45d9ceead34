"""A server killed again and again while people listen: python tests/faults/servers.py --kills 100 --listeners 50.

Each listener takes `live.mp4` as it grows, and goes on by a byte range wherever its connection broke. A server is
killed a random while after someone has heard from it what nobody had heard before; so none is killed before it was of
use. Lost: a listener whose stream is shorter than the finished one. Doubled: longer. Corrupt: of the right length and
not byte-identical. A line is printed for each kill, and the count so far for each story.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

import httpx2

sys.path.insert(0, str(Path(__file__).parents[1]))

from faults.counts import Count
from faults.stories import story, voice
from oyez.library import Library
from s3 import free_port

SENTENCES = 40
KILLS_A_STORY = 10
MOST_SECONDS = 0.4
"""From new sound to the kill."""


def nursery() -> None:
    """Fork a server for each line of standard input (a port), so that a restart costs no imports; print its process.

    The one before has been killed, and is dead before the next is made.
    """
    import oyez.web.app
    import oyez.web.server
    from oyez.cli.listening import serve_library
    from oyez.script import write

    write(story(0, 2))
    _ = (oyez.web.app, oyez.web.server, voice())
    process = 0
    for line in sys.stdin:
        if process:
            os.waitpid(process, 0)
        process = os.fork()
        if process == 0:
            try:
                os.dup2(os.open(os.devnull, os.O_RDWR), 0)
                os.dup2(0, 1)  # what it says is no process's number
                serve_library(Library(), host="127.0.0.1", port=int(line), say=lambda _: None)
            finally:
                os._exit(1)
        print(process, flush=True)


class Listener:
    """One who takes the whole stream, whatever happens to its server."""

    def __init__(self, client: httpx2.AsyncClient, path: str) -> None:
        self._client, self._path = client, path
        self.heard = bytearray()
        self.asked, self.had = 0.0, 0
        self.over = False

    async def listen(self) -> None:
        while not self.over:
            with contextlib.suppress(httpx2.TransportError, httpx2.StreamError):
                await self._once()
            await asyncio.sleep(0.05)

    async def _once(self) -> None:
        self.asked, self.had = time.monotonic(), len(self.heard)
        headers = {"Range": f"bytes={len(self.heard)}-"} if self.heard else {}
        async with self._client.stream("GET", self._path, headers=headers) as answer:
            assert answer.status_code in (200, 206, 416), (answer.status_code, await answer.aread())
            assert bool(self.heard) == (answer.status_code != 200), "a stream that begins again"
            self.over = answer.status_code == 416  # nothing is beyond what was heard, and nothing will be
            if not self.over:
                async for chunk in answer.aiter_raw():
                    self.heard += chunk


async def one_story(number: int, kills: int, listeners: int, folder: Path, lots: random.Random, count: Count,
                    serving: subprocess.Popen[str]) -> None:  # fmt: skip
    """Narrate one story while its server is killed; then count its listeners."""
    library = Library(folder)
    article = library.add(story(number, SENTENCES))
    library.close()
    port = free_port()
    path = f"/api/articles/{article}/live.mp4?voice={voice().id.replace('+', '%2B')}"
    limits = httpx2.Limits(max_connections=listeners + 5)
    async with httpx2.AsyncClient(
        base_url=f"http://127.0.0.1:{port}", timeout=60, limits=limits, trust_env=False
    ) as client:
        people = [Listener(client, path) for _ in range(listeners)]
        process, since = start(serving, port), time.monotonic()
        waiting = asyncio.gather(*(person.listen() for person in people))
        try:
            for _ in range(kills):
                if not await more_came(people, waiting, since):
                    break
                await asyncio.sleep(lots.uniform(0.0, MOST_SECONDS))
                os.kill(process, signal.SIGKILL)
                count.faults += 1
                heard = sum(len(person.heard) for person in people) / listeners
                print(f"kill {count.faults}: {time.monotonic() - since:.1f} s after it was started, "
                      f"{heard / 1e3:.0f} kB heard", flush=True)  # fmt: skip
                process, since = start(serving, port), time.monotonic()
            await asyncio.wait_for(waiting, 600)
        finally:
            os.kill(process, signal.SIGKILL)
    whole = finished(folder)
    for person in people:
        count.whole += person.heard == whole
        count.lost += len(person.heard) < len(whole)
        count.doubled += len(person.heard) > len(whole)
        count.corrupt += len(person.heard) == len(whole) and person.heard != whole


async def more_came(people: list[Listener], waiting: asyncio.Future[list[None]], since: float) -> bool:
    """Wait until someone who asked after a moment hears what nobody had heard; return False where the story is over.

    What the server before had sent may still be read after its death: it is no news.
    """
    before = max(len(person.heard) for person in people)
    while not waiting.done() and not any(person.over for person in people):
        if any(person.asked >= since and len(person.heard) > max(before, person.had) for person in people):
            return True
        await asyncio.sleep(0.01)
    return False


def start(serving: subprocess.Popen[str], port: int) -> int:
    """Have a server forked; return its process."""
    assert serving.stdin is not None
    assert serving.stdout is not None
    serving.stdin.write(f"{port}\n")
    serving.stdin.flush()
    return int(serving.stdout.readline())


def finished(folder: Path) -> bytes:
    """Return the live recording that was kept last."""
    with closing(sqlite3.connect(folder / "oyez.db", timeout=30)) as rows:
        (blob,) = rows.execute("SELECT blob FROM recordings WHERE kind = 'live' ORDER BY rowid DESC LIMIT 1").fetchone()
    return (folder / "blobs" / str(blob)[:2] / str(blob)).read_bytes()


async def run(kills: int, listeners: int, folder: Path, seed: int = 1, seconds: float = 1e9) -> Count:
    """Kill the server so many times, or as often as there is time for; each story is heard to its end."""
    count, lots, begun = Count(), random.Random(seed), time.monotonic()
    environment = {**os.environ, "OYEZ_DATA": str(folder), "OYEZ_RATE": "1000000"}
    with subprocess.Popen(
        [sys.executable, __file__, "--nursery"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        env=environment,
    ) as serving:  # fmt: skip
        number = 0
        while count.faults < kills and time.monotonic() - begun < seconds:
            number += 1
            now = min(KILLS_A_STORY, kills - count.faults)
            await one_story(number, now, listeners, folder, lots, count, serving)
            count.seconds = time.monotonic() - begun
            print(f"story {number}: {count}", flush=True)
        assert serving.stdin is not None
        serving.stdin.close()
    return count


def main() -> None:
    """Kill and count."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--listeners", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1, help="of the moments")
    parser.add_argument("--seconds", type=float, default=1e9, help="begin no story after so long")
    parser.add_argument("--nursery", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.nursery:
        nursery()
        return
    with tempfile.TemporaryDirectory() as folder:
        count = asyncio.run(run(given.kills, given.listeners, Path(folder), given.seed, given.seconds))
    print(f"server killed, {given.listeners} listeners: {count}")
    raise SystemExit(not count.clean)


if __name__ == "__main__":
    main()
