"""Whether every worker makes the same bytes: one process, two of them, and three nodes of Ray.

    python benchmarks/same_bytes.py [--articles 64]

Articles of our own, no sentence twice, are narrated into an empty library each time, with the takes kept: by one
worker process of ``oyez archive``, by two, and by a Ray of three nodes on this machine with an actor on each. Every
file of the library's blobs, takes and finished recordings, is compared by its name and its SHA-256 with what the one
process made. Limit: all alike. Voices are espeak-ng's and, where installed, flite's.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.cores import VOICE, stories

import ray_nodes
from dying import begin_noting
from oyez.article.archives import Item
from oyez.narration.archive import Order
from oyez.narration.archive.bulk import on_a_cluster
from oyez.narration.archive.outcomes import Outcome
from oyez.narration.archive.processes import Worker, in_processes
from oyez.narration.cluster import Settings
from oyez.voices import catalogue

Maker = Callable[[Order, Iterator[Item]], Iterator[Outcome]]


def digests(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of each of a library's blobs, by its name."""
    blobs = folder / "blobs"
    return {
        str(path.relative_to(blobs)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(blobs.rglob("*"))
        if path.is_file()
    }


def made(make: Maker, articles: int, voice: str) -> tuple[dict[str, str], int, int]:
    """Narrate into an empty library; return its digests, how many are recordings, and the processes that worked."""
    with tempfile.TemporaryDirectory() as name:
        outcomes = list(make(Order(name, voice, keep_takes=True), stories(articles)))
        assert [one.became for one in outcomes] == ["made"] * articles, outcomes
        workers = Path(name, "workers")
        return digests(Path(name)), articles, len(list(workers.iterdir())) if workers.exists() else 0


def alone(order: Order, items: Iterator[Item]) -> Iterator[Outcome]:
    """Make all in one worker process."""
    worker = Worker(order, begin_noting)
    try:
        yield from map(worker.make, items)
    finally:
        worker.close()


def main() -> int:
    """Compare and print; return 1 where a byte differs."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--articles", type=int, default=64)
    given = parser.parse_args()
    warnings.filterwarnings("ignore", category=DeprecationWarning, module=r"ray\..*")
    there = {voice.engine for voice in catalogue().voices()}
    good = True
    with ray_nodes.running() as nodes:
        nodes.add()
        nodes.add()
        settings = Settings(nodes.address, actors=3, cpus=1)
        ways: dict[str, Maker] = {
            "two processes": lambda order, items: in_processes(order, items, 2),
            "three nodes of Ray": lambda order, items: on_a_cluster(order, items, settings, begin_noting),
        }
        for voice in [VOICE, *(["flite:slt"] if "flite" in there else [])]:
            first, files, _ = made(alone, given.articles, voice)
            print(f"{voice}, one process: {len(first)} blobs of {files} articles")
            for name, make in ways.items():
                other, _, workers = made(make, given.articles, voice)
                alike = sum(first[key] == other.get(key) for key in first)
                good = good and first == other
                by = f" ({workers} workers)" if workers else ""
                print(f"{voice}, {name}{by}: {alike} of {len(first)} alike, {len(other.keys() - first.keys())} more")
        import ray

        ray.shutdown()
    return not good


if __name__ == "__main__":
    raise SystemExit(main())
