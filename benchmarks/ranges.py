"""Byte ranges of a finished narration, beside Starlette's own `FileResponse`, in one run.

Both are whole servers (uvicorn, one process, no log) with the same file. The client holds eight connections and asks
for windows at random places; rounds alternate, so that a busy machine slows both. The processor time is the server
process's own, which another program's load changes least.

Usage: python benchmarks/ranges.py [SECONDS A ROUND] [ROUNDS]
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from oyez.api import read
from oyez.library import Library
from oyez.narration import Studio
from oyez.voices import DEFAULT_VOICE

ROOT = Path(__file__).parents[1]
CONNECTIONS = 8
WINDOWS = (4, 64, 256)
"""KiB."""
TICK = os.sysconf("SC_CLK_TCK")
PEER = """
import socket, sys, uvicorn
from starlette.applications import Starlette
from starlette.responses import FileResponse
from starlette.routing import Route
async def sound(request):
    return FileResponse(sys.argv[1], media_type="audio/mp4")
place = socket.create_server(("127.0.0.1", 0))
print(f"http://127.0.0.1:{place.getsockname()[1]}/audio", flush=True)
config = uvicorn.Config(Starlette(routes=[Route("/audio", sound)]), log_config=None, access_log=False)
uvicorn.Server(config).run(sockets=[place])
"""


def narrated(folder: Path) -> tuple[str, Path]:
    """Narrate the example; return its id and its file."""
    library = Library(folder)
    studio = Studio(library)
    article = library.add(read(str(ROOT / "examples/harbour.html")))
    narration = studio.start(article, DEFAULT_VOICE)
    while narration.status == "live":
        time.sleep(0.05)
    file = narration.file("m4a")
    studio.close()
    library.close()
    return article, file


@contextmanager
def server(command: list[str], folder: Path) -> Iterator[tuple[int, str]]:
    """Start a server; return its process and the first address it prints."""
    environment = {**os.environ, "OYEZ_DATA": str(folder), "PYTHONUNBUFFERED": "1"}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)
    try:
        assert process.stdout
        line = process.stdout.readline()
        yield process.pid, line[line.index("http") :].strip()
    finally:
        process.terminate()
        process.wait()


def spent(process: int) -> float:
    """Return the processor seconds a process has used."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICK


async def connection(url: str, size: int, window: int, until: float) -> int:
    """Ask for windows over one connection until then; return how many came."""
    host, _, rest = url.removeprefix("http://").partition("/")
    name, _, port = host.partition(":")
    reader, writer = await asyncio.open_connection(name, int(port))
    count = 0
    while time.perf_counter() < until:
        start = random.randrange(max(1, size - window))
        head = f"GET /{rest} HTTP/1.1\r\nHost: {host}\r\nRange: bytes={start}-{start + window - 1}\r\n\r\n"
        writer.write(head.encode())
        answer = (await reader.readuntil(b"\r\n\r\n")).lower()
        assert answer.startswith(b"http/1.1 206"), answer
        length = int(answer.partition(b"content-length: ")[2].partition(b"\r\n")[0])
        assert len(await reader.readexactly(length)) == min(window, size - start)
        count += 1
    writer.close()
    return count


async def load(url: str, size: int, window: int, seconds: float) -> int:
    """Ask over every connection at once; return how many answers came."""
    until = time.perf_counter() + seconds
    return sum(await asyncio.gather(*(connection(url, size, window, until) for _ in range(CONNECTIONS))))


def sound_url(base: str, article: str) -> str:
    """Return the address that a player is given."""
    with urllib.request.urlopen(
        f"{base}api/articles/{article}/manifest?voice={DEFAULT_VOICE.replace('+', '%2B')}"
    ) as answer:
        manifest = json.load(answer)
    return base.rstrip("/") + next(
        text for text in _texts(manifest) if text.startswith("/api/articles/") and "audio.m4a" in text and "v=" in text
    )


def _texts(data: object) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for part in data.values() if isinstance(data, dict) else data:
            yield from _texts(part)


def main() -> None:
    """Measure and print."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 2.0
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        article, file = narrated(folder)
        size = file.stat().st_size
        oyez = [str(Path(sys.executable).with_name("oyez")), "serve", "--port", "0"]
        ours, base = stack.enter_context(server(oyez, folder))
        url = sound_url(base, article)
        theirs, peer = stack.enter_context(server([sys.executable, "-c", PEER, str(file)], folder))
        print(f"{size / 1000:.0f} kB, {CONNECTIONS} connections, {rounds} rounds of {seconds} s")
        for window in WINDOWS:
            rates: dict[str, list[float]] = {url: [], peer: []}
            costs: dict[str, list[float]] = {url: [], peer: []}
            for _ in range(rounds):
                for process, address in ((ours, url), (theirs, peer)):
                    before = spent(process)
                    count = asyncio.run(load(address, size, window * 1024, seconds))
                    rates[address].append(count / seconds)
                    costs[address].append((spent(process) - before) / count * 1e6)
            rate, cost = (
                {address: statistics.median(found) for address, found in facts.items()} for facts in (rates, costs)
            )
            faster, cheaper = rate[url] / rate[peer], cost[peer] / cost[url]
            mine, other = (f"{rate[at]:.0f} /s, {cost[at]:.0f} us of a core each" for at in (url, peer))
            print(f"{window:>4} KiB: {mine}; FileResponse {other}; {faster:.1f}x the requests, {cheaper:.1f}x by core")


if __name__ == "__main__":
    main()
