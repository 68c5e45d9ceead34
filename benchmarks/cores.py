"""What a second core brings to an archive, and what our loop costs around engine and encoder.

    python benchmarks/cores.py [--articles 24] [--rounds 2]

Articles of our own, no sentence twice, through the worker processes of ``oyez archive``, one and two of them in
turn. The rate counts from the moment every worker has finished its first article, so that loading is left out.
Efficiency is the rate of two over twice the rate of one: at least 0.9 where two cores are free, which a busy
machine does not show, and one whose two cores are threads of one never does. So before each round two bare loops of
Python are timed beside one: what they reach is the machine's own bound, and the efficiency is printed against it as
well, with the CPU seconds of an article with two over those with one. Every recording's bytes are compared.

Then one process, CPU seconds: the engine's takes and the bare AAC encoder on as much sound, and the same article
narrated whole. Limit: at most 10 % more. What is more is mastering (resampling, level, limiting, timeline), script,
tags and rows. Last, what an article leaves: bytes of its file, rows, bytes of the database, and of takes where those
are kept.
"""

from __future__ import annotations

import argparse
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

VOICE = "espeak:en-us+f5"
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


def narrated(folder: Path, articles: int, workers: int) -> tuple[float, float, list[Outcome]]:
    """Narrate into an empty library; return articles a second after loading, CPU seconds an article, and outcomes."""
    moments, outcomes = [], []
    with Clock() as clock:
        for outcome in in_processes(Order(str(folder), VOICE), stories(articles), workers):
            assert outcome.became == "made", outcome
            moments.append(time.perf_counter())
            outcomes.append(outcome)
    loaded = workers
    return (articles - loaded) / (moments[-1] - moments[loaded - 1]), clock.cpu / articles, outcomes


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


def bound() -> float:
    """Return the efficiency that bare loops of Python reach on two cores beside one, none of which shares anything."""
    seconds = []
    for count in (1, 2):
        running = [subprocess.Popen([sys.executable, "-c", LOOP], stdout=subprocess.PIPE) for _ in range(count)]
        seconds.append(max(float(process.communicate()[0]) for process in running))
    return seconds[0] / seconds[1]


def kept(articles: int) -> None:
    """Print how large kept takes are beside the finished files."""
    with tempfile.TemporaryDirectory() as name:
        outcomes = list(in_processes(Order(name, VOICE, keep_takes=True), stories(articles), 1))
        every = sum(path.stat().st_size for path in (Path(name) / "blobs").rglob("*") if path.is_file())
    files = sum(one.size for one in outcomes)
    print(f"kept takes: {(every - files) / files:.2f} times the finished files")


def scaling(articles: int, rounds: int, plots: Path | None) -> None:
    """Print what two workers do beside one, and draw it where asked."""
    bounds = []
    rates: dict[int, list[float]] = {1: [], 2: []}
    cpus: dict[int, list[float]] = {1: [], 2: []}
    files = []
    for _ in range(rounds):
        bounds.append(bound())
        for workers in (1, 2):
            with tempfile.TemporaryDirectory() as name:
                rate, cpu, outcomes = narrated(Path(name), articles, workers)
                rates[workers].append(rate)
                cpus[workers].append(cpu)
                files.append(recordings(Path(name)))
                if workers == 2 and len(files) == 2 * rounds:
                    left(Path(name), outcomes)
    if plots:
        shown = [(f"{workers} at work", max(rates[workers]) * 60) for workers in (1, 2)]
        drawn = bars("Articles a minute", shown, across="workers of an archive")
        (plots / "cores.svg").write_text(drawn + "\n", "utf-8")
    for workers in (1, 2):
        print(f"{workers} at work: {max(rates[workers]) * 60:.0f} articles a minute, "
              f"{min(cpus[workers]) * 1e3:.0f} ms of CPU an article, loading included")  # fmt: skip
    efficiency, most = max(rates[2]) / (2 * max(rates[1])), max(bounds)
    print(f"efficiency 1 to 2, clock: {efficiency:.2f} (limit 0.9; load {os.getloadavg()[0]:.1f})")
    print(f"two bare loops: {', '.join(f'{each:.2f}' for each in bounds)}; efficiency against the best of them "
          f"{efficiency / most:.2f}")  # fmt: skip
    print(f"CPU of an article, two workers / one: {min(cpus[2]) / min(cpus[1]):.2f} (loading is paid twice)")
    same = set.intersection(*files)
    print(f"recordings alike on every worker: {len(same)} of {len(set.union(*files))} files, {len(files)} runs")


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
