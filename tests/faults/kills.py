"""kill -9 at any moment of a narration, again and again: python tests/faults/kills.py --kills 1000.

Many short narrations go into one library. A process that has everything loaded, and has started no engine, forks a
child a round; the child opens the library, narrates, and is killed a random while after it has kept takes that were
not kept before. Lost: a take that was kept before a kill and is not after it, or that a finished article lacks.
Doubled: one that is kept and was asked for again. Corrupt: bytes that are not what their name says, a database that
fails its own check, a file half-written, or a finished one that differs from an undisturbed run's.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from pathlib import Path
from typing import NoReturn

sys.path.insert(0, str(Path(__file__).parents[1]))

from faults.counts import Count
from faults.stories import check_blobs, check_takes, kept_keys, story, voice
from oyez.article import Article
from oyez.library import Library
from oyez.narration import Job, LocalExecutor, narrate
from oyez.script import write
from oyez.voices import Take, Voice, catalogue, take_key

SENTENCES = 24
MEAN_SECONDS = 0.08
"""From the first takes kept to the kill; some fall after the last take, while the file is finished."""
COMPARED = 8
"""Finished files that are made again undisturbed."""


class Watched:
    """An executor that notes a take which is asked for though its row is there."""

    keeps = False

    def __init__(self, data: Path, notes: Path) -> None:
        self._inner, self._data, self._notes = LocalExecutor(1), data, notes

    def make(self, jobs: Iterable[Job]) -> Generator[Take, None, None]:
        wanted = list(jobs)
        kept = kept_keys(self._data)
        for job in wanted:
            key = take_key(job.utterance, job.voice, self.version(job.voice), job.pace)
            if key in kept:
                with self._notes.open("a") as file:
                    file.write(key + "\n")
        return self._inner.make(wanted)

    def version(self, voice: Voice) -> str:
        return self._inner.version(voice)

    def close(self) -> None:
        self._inner.close()


class Telling(Library):
    """A library that tells of takes when it says that they are kept."""

    def __init__(self, folder: Path, told: int) -> None:
        super().__init__(folder)
        self._told = told

    def keep(self, *takes: Take) -> None:
        super().keep(*takes)
        os.write(self._told, b"." * len(takes))


def child(folder: Path, article: Article, out: Path, told: int) -> NoReturn:
    """Narrate and end the process; tell a byte for each take once it is kept."""
    status = 1
    try:
        library, data = Telling(folder / "data", told), folder / "data"
        narrate(article, write(article), voice(), [out], library=library, executor=Watched(data, folder / "doubled"))
        status = 0
    finally:
        os._exit(status)


def forked(body: Callable[[int], NoReturn]) -> tuple[int, int]:
    """Return a child's process and the end of its pipe that is read."""
    ear, mouth = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(ear)
        body(mouth)
    os.close(mouth)
    return process, ear


def killed(folder: Path, article: Article, out: Path, seconds: float, count: Count) -> bool:
    """Have an article narrated, and kill whoever does it so long after a new take; return False where it was done."""
    before = kept_keys(folder / "data")
    process, ear = forked(lambda mouth: child(folder, article, out, mouth))
    told = len(os.read(ear, 1 << 16))
    deadline, ended, status = time.monotonic() + seconds, 0, 0
    while not ended and told and time.monotonic() < deadline:
        ended, status = os.waitpid(process, os.WNOHANG)
        time.sleep(0.001)
    if not ended:
        if told:
            os.kill(process, signal.SIGKILL)
        status = os.waitpid(process, 0)[1]
    os.set_blocking(ear, False)
    told += len(os.read(ear, 1 << 16))
    os.close(ear)
    after = kept_keys(folder / "data")
    count.lost += len(before - after) + max(0, told - len(after - before))
    if os.waitstatus_to_exitcode(status) == 0:
        return False
    assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL, "a narration failed by itself"
    return True


def run(kills: int, folder: Path, seed: int = 1, seconds: float = 1e9) -> Count:
    """Kill so many times, or as often as there is time for; a narration is begun again until it is whole."""
    lots, begun = random.Random(seed), time.monotonic()
    count, done = Count(), list[Article]()
    early: dict[Path, str] = {}
    load()
    while True:
        article, out = story(len(done) + 1, SENTENCES), folder / f"{len(done) + 1}.m4a"
        enough = count.faults >= kills or time.monotonic() - begun > seconds
        wait = 1e9 if enough else lots.expovariate(1 / MEAN_SECONDS)
        if killed(folder, article, out, wait, count):
            count.faults += 1
            if out.exists():  # killed between its last step and its end
                early[out] = digest(out)
            continue
        count.corrupt += early.get(out, digest(out)) != digest(out)
        done.append(article)
        if enough:
            break
    take_stock(folder, done, count)
    count.seconds = time.monotonic() - begun
    return count


def load() -> None:
    """Narrate once, so that all that a child would load is loaded; its engine's processes are no child's."""
    with tempfile.TemporaryDirectory() as folder, closing(Library(Path(folder))) as library:
        article, executor = story(0, 1), LocalExecutor(1)
        narrate(article, write(article), voice(), [Path(folder) / "x.m4a"], library=library, executor=executor)
        executor.close()
    catalogue().close()
    catalogue.cache_clear()


def take_stock(folder: Path, done: list[Article], count: Count) -> None:
    """Count what is wrong with what is there when all is over."""
    notes = folder / "doubled"
    count.doubled += len(notes.read_text().split()) if notes.exists() else 0
    for number in range(1, len(done) + 1, max(1, -(-len(done) // COMPARED))):
        count.corrupt += digest(folder / f"{number}.m4a") != undisturbed(number)
    check_takes(folder / "data", done, count)
    check_blobs(folder / "data", count)


def undisturbed(number: int) -> str:
    """Return the digest of a narration that nobody disturbs, in a library of its own."""
    with tempfile.TemporaryDirectory() as fresh:
        out = Path(fresh) / "x.m4a"
        process, ear = forked(lambda mouth: child(Path(fresh), story(number, SENTENCES), out, mouth))
        assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0
        os.close(ear)
        return digest(out)


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> None:
    """Kill and count."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=1e9, help="stop killing after so long")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        count = run(given.kills, Path(folder), given.seed, given.seconds)
    print(f"kill -9 while narrating: {count}")
    raise SystemExit(not count.clean)


if __name__ == "__main__":
    main()
