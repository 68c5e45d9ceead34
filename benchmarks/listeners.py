"""Many listeners of one narration while it is made: from a fragment in the file to its last byte at each listener.

One server process with a voice that takes half a second a sentence, as a model or a service does, and hums, so
that nearly all of its processor time is serving. One process holds every listener (raw sockets, loopback); a third
looks at the file's length a thousand times a second. Fragments before all listeners had an answer are not counted.
The limit is 250 ms for 99 of 100.

Usage: python benchmarks/listeners.py [LISTENERS]
"""

from __future__ import annotations

import asyncio
import os
import statistics
import subprocess
import sys
import tempfile
import time
from bisect import bisect_left
from importlib.metadata import EntryPoint
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np

from oyez.api import read
from oyez.library import Library
from oyez.narration import Studio
from oyez.script import Utterance
from oyez.voices import DEFAULT_VOICE, Capabilities, Catalogue, Sound, Voice, WordTime
from oyez.web.server import serve

ROOT = Path(__file__).parents[1]
LIMIT = 0.25
PATIENCE = 120
TICK = os.sysconf("SC_CLK_TCK")
RATE, WORD, TAKE = 24_000, 0.3, 0.5
WATCH = """
import os, sys, time
path, seen, end = sys.argv[1], 0, time.monotonic() + 120
while time.monotonic() < end:
    try: size = os.stat(path).st_size
    except FileNotFoundError: size = 0
    if size > seen:
        seen = size
        print(size, time.monotonic(), flush=True)
    time.sleep(0.001)
"""


class SlowEngine:
    """Hums, a sentence in half a second."""

    name, version = "slow", "1"
    capabilities = Capabilities("GPL-3.0-or-later", "text", word_times=True, paces=(0.5, 4.0))

    def voices(self) -> list[Voice]:
        """One voice, in the place of the default one."""
        facts = ("neutral", "GPL-3.0-or-later", RATE, 200.0, -16.0)
        return [Voice(DEFAULT_VOICE, "Slow", "slow", "en-US", "American", *facts)]  # type: ignore[arg-type]

    def speak(self, utterance: Utterance, voice: Voice, pace: float, attempt: int = 0) -> Sound:  # noqa: ARG002
        """Wait, and hum."""
        time.sleep(TAKE)
        count = max(1, len(utterance.words))
        wave = 8000 * np.sin(2 * np.pi * 220 / RATE * np.arange(int(WORD * RATE) * count))
        times = tuple(WordTime(n * WORD, (n + 1) * WORD) for n in range(len(utterance.words)))
        return Sound(wave.astype(np.int16).tobytes(), RATE, times)

    def close(self) -> None:
        """Nothing is held."""


def run_server(folder: Path) -> None:
    """Serve one article until interrupted; say its address, and where its sound grows."""
    library = Library(folder)
    studio = Studio(library, voices=Catalogue((EntryPoint("slow", "listeners:SlowEngine", "oyez.engines"),)))
    article = library.add(read(str(ROOT / "examples/harbour.html")))

    def ready(url: str) -> None:
        print(f"{url}api/articles/{article}/live.mp4", library.work, flush=True)

    try:
        serve(library, studio, preferred_voice=DEFAULT_VOICE, on_ready=ready)
    finally:
        studio.close()
        library.close()


class Listener:
    """One connection: how many bytes of sound it had when."""

    def __init__(self) -> None:
        self.sizes: list[int] = []
        self.times: list[float] = []
        self.answered = 0.0

    async def listen(self, host: str, port: int, path: str, go: asyncio.Event, connected: asyncio.Semaphore) -> None:
        """Connect, wait for the others, ask, and read to the end."""
        reader, writer = await asyncio.open_connection(host, port)
        connected.release()
        await go.wait()
        writer.write(f"GET {path} HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: close\r\n\r\n".encode())
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        assert head.startswith(b"http/1.1 200") and b"transfer-encoding: chunked" in head, head  # noqa: PT018
        self.answered = time.monotonic()
        total = 0
        while length := int(await reader.readline(), 16):
            await reader.readexactly(length + 2)
            total += length
            self.sizes.append(total)
            self.times.append(time.monotonic())
        writer.close()

    def delay(self, size: int, appended: float) -> float:
        """Return the seconds from `appended` until `size` bytes were here."""
        return self.times[bisect_left(self.sizes, size)] - appended


async def listen_all(url: str, count: int) -> list[Listener]:
    """Have everyone listen to the end."""
    place = urlsplit(url)
    assert place.hostname and place.port  # noqa: PT018
    listeners = [Listener() for _ in range(count)]
    go, connected = asyncio.Event(), asyncio.Semaphore(0)
    async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as group:
        for listener in listeners:
            group.create_task(listener.listen(place.hostname, place.port, place.path, go, connected))
        for _ in listeners:
            await connected.acquire()
        go.set()
    return listeners


def growth(work: Path) -> subprocess.Popen[str]:
    """Begin to watch the file that grows; its name is the recording's key, known once it is there."""
    end = time.monotonic() + PATIENCE
    while not (found := list(work.glob("*.live.mp4"))):
        assert time.monotonic() < end, "nothing is narrated"
        time.sleep(0.002)
    return subprocess.Popen([sys.executable, "-c", WATCH, str(found[0])], stdout=subprocess.PIPE, text=True)


def spent(process: int) -> float:
    """Return the processor seconds a process has used."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


async def measured(url: str, work: Path, count: int) -> tuple[list[Listener], list[tuple[int, float]]]:
    """Listen, and watch; return the listeners, and how long the file was when."""
    watching = asyncio.create_task(asyncio.to_thread(growth, work))
    listeners = await listen_all(url, count)
    watcher = await watching
    watcher.terminate()
    lines, _ = watcher.communicate()
    return listeners, [(int(size), float(at)) for size, at in map(str.split, lines.splitlines())]


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, __file__, "--serve", folder]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            try:
                assert server.stdout
                url, work = server.stdout.readline().split()
                before, load = spent(server.pid), os.getloadavg()[0]
                listeners, grown = asyncio.run(measured(url, Path(work), count))
                used = spent(server.pid) - before
            finally:
                server.terminate()
    report(listeners, grown, used, load)


def report(listeners: list[Listener], grown: list[tuple[int, float]], used: float, load: float) -> None:
    """Print what was found."""
    whole = listeners[0].sizes[-1]
    assert {each.sizes[-1] for each in listeners} == {whole}, "somebody did not hear all of it"
    begun = max(each.answered for each in listeners)
    counted = [(size, at) for size, at in grown if at > begun and size <= whole]
    delays = sorted(each.delay(size, at) for size, at in counted for each in listeners)
    p50, p99 = statistics.median(delays), delays[int(0.99 * len(delays))]
    print(
        f"{len(listeners)} listeners, {whole:,} bytes each, {len(counted)} of {len(grown)} fragments, load {load:.1f}"
    )
    print(
        f"fragment to ear: median {1000 * p50:.0f} ms, p99 {1000 * p99:.0f} ms, most {1000 * delays[-1]:.0f} ms; ",
        end="",
    )
    print(f"limit {1000 * LIMIT:.0f} ms: {'held' if p99 < LIMIT else 'missed'}; server {used:.2f} s of a core")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--serve"]:
        run_server(Path(sys.argv[2]))
    else:
        main()
