"""What a second core brings to an archive, and what our loop costs around engine and encoder.

    python benchmarks/cores.py [--articles 24] [--rounds 2]

Articles of our own, no sentence twice, through the worker processes of ``oyez archive``: one worker held to one core,
one that may use both (its voice speaks in a process beside it), and two, in turn. The rate counts from the moment
every worker has finished its first article, so that loading is left out. Efficiency from one core to two is the rate
of two workers over twice the rate of one core: at least 0.9 where two cores are free, which a busy machine does not
show, and one whose two cores are threads of one never does. So in the same round the machine's own bound is measured:
a loop of the plain ``espeak-ng`` and ``ffmpeg`` over as many texts, nothing of ours in it, held to one core, and two
such loops; bare loops of Python as well, which touch no memory. Efficiencies are printed against them, with the CPU
seconds of an article with two over those with one. Every recording's bytes are compared.

Then one process, CPU seconds: the engine's takes and the bare AAC encoder on as much sound, and the same article
narrated whole. Limit: at most 10 % more. What is more is mastering (resampling, level, limiting, timeline), script,
tags and rows. Last, what an article leaves: bytes of its file, rows, bytes of the database, and of takes where those
are kept.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.encoding import bare_ffmpeg
from benchmarks.whole_article import Clock, long_article, numbered, ours

from oyez.article.archives import Item
from oyez.article.archives.pages import page_of
from oyez.audio import RATE
from oyez.audio.aac import BIT_RATE, M4A
from oyez.narration import LocalExecutor
from oyez.narration.archive import Order
from oyez.narration.archive.outcomes import Outcome
from oyez.narration.archive.plots import bars
from oyez.narration.archive.processes import in_processes
from oyez.script import write
from oyez.voices import catalogue

VOICE = "espeak:en-us+edward"
TEXT = (
    "The council voted on Tuesday to keep the old ferry running for another year. Hundreds of people had "
    "written to it. "
    "The boat was built in 1961 and carries forty passengers across the river each hour. Its engine was mended "
    "in spring. "
)


def stories(count: int, paragraphs: int = 4, first: int = 0) -> Iterator[Item]:
    """Yield articles of about 50 words a paragraph, each sentence said once in all of them."""
    for number in range(first, first + count):
        body = "".join(f"<p>{numbered(TEXT, number * paragraphs + part)}</p>" for part in range(paragraphs))
        key = f"https://example.org/{number}"
        yield Item(key, page=page_of(key, body=body, url=key, title=f"The ferry runs on, part {number}"))


def narrated(folder: Path, articles: int, workers: int, cores: int) -> tuple[float, float, list[Outcome]]:
    """Narrate into an empty library; return articles a second after loading, CPU seconds an article, and outcomes."""
    moments, outcomes = [], []
    with on_cores(cores), Clock() as clock:
        for outcome in in_processes(Order(str(folder), VOICE), stories(articles), workers):
            assert outcome.became == "made", outcome
            moments.append(time.perf_counter())
            outcomes.append(outcome)
    loaded = workers
    return (articles - loaded) / (moments[-1] - moments[loaded - 1]), clock.cpu / articles, outcomes


@contextlib.contextmanager
def on_cores(count: int) -> Iterator[None]:
    """Hold this process, and what it starts, to the first cores it may use."""
    every = os.sched_getaffinity(0)
    os.sched_setaffinity(0, set(sorted(every)[:count]))
    try:
        yield
    finally:
        os.sched_setaffinity(0, every)


def recordings(folder: Path) -> set[str]:
    """Return the digests of a library's finished files."""
    return {hashlib.sha256(path.read_bytes()).hexdigest() for path in (folder / "blobs").rglob("*") if path.is_file()}


def left(folder: Path, outcomes: list[Outcome]) -> None:
    """Print what an article leaves behind."""
    count = len(outcomes)
    base = folder / "oyez.db"
    with sqlite3.connect(base) as rows:
        rows.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        names = [name for (name,) in rows.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        total = sum(rows.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in names)
    rows.close()
    words, sound = sum(one.words for one in outcomes), sum(one.duration for one in outcomes)
    size = sum(one.size for one in outcomes)
    print(f"an article: {words / count:.0f} words, {sound / count:.0f} s, {size / count / 1e3:.0f} kB of M4A "
          f"({size / sound:.0f} bytes a second), {total / count:.1f} rows, "
          f"{base.stat().st_size / count / 1e3:.1f} kB of "
          f"database")  # fmt: skip


LOOP = "import time; t = time.perf_counter(); n = 0\nwhile n < 15_000_000: n += 1\nprint(time.perf_counter() - t)"
PIPE = """
import subprocess, sys, time
begun = time.perf_counter()
for _ in range(int(sys.argv[3])):
    subprocess.run(["espeak-ng", "-v", "en-us+edward", "-f", sys.argv[1], "-w", sys.argv[2]], check=True)
    command = ["ffmpeg", "-v", "error", "-threads", "1", "-i", sys.argv[2], "-ar", "24000", "-c:a", "aac"]
    subprocess.run([*command, "-f", "null", "-"], check=True)
print(time.perf_counter() - begun)
"""
"""Speaks a text and encodes it, so many times; by turns, so that one loop never uses two cores."""


def bound(program: str, given: list[list[str]]) -> float:
    """Return the efficiency that programs which share nothing reach on two cores beside one of them on one core.

    Args:
        program: Prints the seconds it took.
        given: The arguments of the first and of the second.
    """
    seconds = []
    for count in (1, 2):
        with on_cores(count):
            running = [
                subprocess.Popen([sys.executable, "-c", program, *each], stdout=subprocess.PIPE)
                for each in given[:count]
            ]
            seconds.append(max(float(process.communicate()[0]) for process in running))
    return seconds[0] / seconds[1]


def plain_bound(articles: int) -> float:
    """Return the bound of plain espeak-ng and ffmpeg."""
    with tempfile.TemporaryDirectory() as name:
        text = Path(name, "text")
        text.write_text("".join(numbered(TEXT, part) for part in range(4)), "utf-8")
        return bound(PIPE, [[str(text), str(Path(name, f"{loop}.wav")), str(articles)] for loop in "ab"])


def threads() -> str:
    """Return what the machine says of its cores."""
    told = subprocess.run(["lscpu"], capture_output=True, text=True, check=False, env=os.environ | {"LC_ALL": "C"})
    lines = [" ".join(line.split()) for line in told.stdout.splitlines() if "per core" in line or "per socket" in line]
    return "; ".join(lines) or "lscpu is not here"


def kept(articles: int) -> None:
    """Print how large kept takes are beside the finished files."""
    with tempfile.TemporaryDirectory() as name:
        outcomes = list(in_processes(Order(name, VOICE, keep_takes=True), stories(articles), 1))
        every = sum(path.stat().st_size for path in (Path(name) / "blobs").rglob("*") if path.is_file())
    files = sum(one.size for one in outcomes)
    print(f"kept takes: {(every - files) / files:.2f} times the finished files")


WAYS = {(1, 1): "1 worker on 1 core", (1, 2): "1 worker on 2 cores", (2, 2): "2 workers on 2 cores"}


def scaling(articles: int, rounds: int, plots: Path | None) -> None:
    """Print what two cores do beside one, and draw it where asked."""
    plains, bares = [], []
    rates: dict[tuple[int, int], list[float]] = {way: [] for way in WAYS}
    cpus: dict[tuple[int, int], list[float]] = {way: [] for way in WAYS}
    files = []
    for _ in range(rounds):
        plains.append(plain_bound(articles))
        bares.append(bound(LOOP, [[], []]))
        for way in WAYS:
            with tempfile.TemporaryDirectory() as name:
                rate, cpu, outcomes = narrated(Path(name), articles * way[1], *way)
                rates[way].append(rate)
                cpus[way].append(cpu)
                files.append(recordings(Path(name)))
                if way == (2, 2) and len(rates[way]) == rounds:
                    left(Path(name), outcomes)
    top = {way: max(rates[way]) for way in WAYS}
    if plots:
        shown = [(told, top[way] * 60) for way, told in WAYS.items()]
        (plots / "cores.svg").write_text(bars("Articles a minute", shown, across="an archive") + "\n", "utf-8")
    for way, told in WAYS.items():
        print(f"{told}: {top[way] * 60:.0f} articles a minute, "
              f"{min(cpus[way]) * 1e3:.0f} ms of CPU an article, loading included")  # fmt: skip
    print(threads())
    cores, workers = top[2, 2] / (2 * top[1, 1]), top[2, 2] / (2 * top[1, 2])
    print(f"efficiency, one core to two: {cores:.2f} (limit 0.9; load {os.getloadavg()[0]:.1f}); "
          f"one worker to two, where one may use both cores: {workers:.2f}")  # fmt: skip
    print(f"the machine's own, one core to two: plain espeak-ng and ffmpeg {_all(plains)}, bare loops {_all(bares)}")
    print(f"ours over the plain loops' best: {cores / max(plains):.2f}")
    print(f"CPU of an article, two workers / one: {min(cpus[2, 2]) / min(cpus[1, 1]):.2f} (loading is paid twice)")
    most = max(files, key=len)
    print(f"recordings alike on every worker: {sum(each <= most for each in files)} of {len(files)} runs, "
          f"{len(most)} files at most")  # fmt: skip


def _all(numbers: list[float]) -> str:
    return ", ".join(f"{number:.2f}" for number in numbers)


def overhead(rounds: int) -> None:
    """Print what narrating takes beside the engine's takes and the bare encoder."""
    voices = catalogue()
    voice = voices.find(VOICE)
    engine = voices.engines[voice.engine]
    article = long_article(5)
    script = write(article)
    raw, whole = [], []
    with tempfile.TemporaryDirectory() as name:
        executor = LocalExecutor(workers=1)
        length, _, _ = ours(article, Path(name) / "a.m4a", executor, Path(name))
        for _ in range(rounds):
            with Clock() as clock:
                sound = b"".join(engine.speak(line, voice, 1.0).pcm for line in script.utterances)
                samples = np.resize(np.frombuffer(sound, np.int16), round(length * RATE))
                bare_ffmpeg(samples, "aac", BIT_RATE, dict(M4A.options))
            raw.append(clock.cpu)
            whole.append(ours(article, Path(name) / "a.m4a", executor, Path(name))[2])
        executor.close()
    engine.close()
    print(
        f"one process, {length:.0f} s of sound: {min(raw):.2f} s of CPU for takes and bare AAC, "
        f"{min(whole):.2f} s narrated"
    )
    print(f"overhead: {100 * (min(whole) / min(raw) - 1):+.0f} % (limit 10)")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--articles", type=int, default=24)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--plots", type=Path, help="a folder for an SVG file")
    given = parser.parse_args()
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    overhead(given.rounds)
    kept(given.articles)
    scaling(given.articles, given.rounds, given.plots)


if __name__ == "__main__":
    main()
