"""Whether a worker's memory stays flat over an archive's articles.

    python benchmarks/memory.py [--articles 2000] [--minutes 25]

One worker of ``oyez archive`` in this process narrates short articles, no sentence twice. Its memory (resident,
with that of its voice's process) is read at every fiftieth of them; the slope is the least squares line from a
tenth of the way on, where everything has been loaded. Limit: under 1 MB per 1,000 articles. After ``--minutes`` it
stops at the number it has come to.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.cores import VOICE, stories
from benchmarks.processes import family

from oyez.narration.archive import Order
from oyez.narration.archive.making import Maker
from oyez.narration.archive.plots import lines


def resident() -> tuple[float, float]:
    """Return the megabytes resident in this process, and in all that run under it."""
    page = os.sysconf("SC_PAGE_SIZE") / 1e6
    megabytes = {pid: int(fields[21]) * page for pid, fields in family().items()}
    return megabytes.pop(os.getpid()), sum(megabytes.values())


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--articles", type=int, default=2000)
    parser.add_argument("--minutes", type=float, default=25.0)
    parser.add_argument("--plots", type=Path, help="a folder for an SVG file")
    given = parser.parse_args()
    every = max(1, given.articles // 50)
    points: list[tuple[int, float, float]] = []
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as name:
        maker = Maker(Order(name, VOICE))
        begun, cpu = time.perf_counter(), time.process_time()
        for number, item in enumerate(stories(given.articles, paragraphs=1), start=1):
            outcome = maker.make(item)
            assert outcome.became == "made", outcome
            if number % every == 0 or number == 10:
                points.append((number, *resident()))
                print("after {:6,} articles: {:.1f} MB, its voice {:.1f} MB".format(*points[-1]), flush=True)
            if time.perf_counter() - begun > given.minutes * 60:
                break
        wall, cpu = time.perf_counter() - begun, time.process_time() - cpu
        maker.close()
    if given.plots:
        series = [(who, [(point[0], point[place]) for point in points]) for place, who in ((1, "worker"), (2, "voice"))]
        drawn = lines("Memory", series, unit="MB", across="articles")
        (given.plots / "memory.svg").write_text(drawn + "\n", "utf-8")
    kept = np.array([point for point in points if point[0] >= number / 10])
    for column, who in ((1, "the worker"), (2, "its voice")):
        slope = np.polyfit(kept[:, 0], kept[:, column], 1)[0] * 1000
        print(f"slope of {who}: {slope:+.2f} MB per 1,000 articles (limit 1)")
    print(f"{number / wall * 60:.0f} articles a minute, {cpu / number * 1e3:.0f} ms of the worker's CPU each")


if __name__ == "__main__":
    main()
