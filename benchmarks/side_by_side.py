"""Two articles at once against one: the sound that is made in a second.

    python benchmarks/side_by_side.py [--minutes 6] [--rounds 3]

One article already uses more than one core, since its voice is another process than its encoder; so three ratios are
printed, best of the rounds: two articles in one process against one, all cores free; the same, where the one was held
to a single core; and what two bare loops, a process each, do against one in the same minute, the most that this
machine can show. Limit: 1.8 of the first, where the machine's own bound is above it.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

LOOP = "import time\nend = time.perf_counter() + 1.5\nn = 0\nwhile time.perf_counter() < end: n += 1\nprint(n)"


def lap(articles: int, minutes: float) -> float:
    """Return the seconds of sound that this process makes in a second with so many articles at once."""
    from benchmarks.whole_article import long_article, ours

    from oyez.narration import LocalExecutor

    executor, article = LocalExecutor(), long_article(minutes)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        ours(long_article(0.1), folder / "warm.mp3", executor, folder)
        begun = time.perf_counter()
        with ThreadPoolExecutor(articles) as threads:
            places = [folder / f"{number}.mp3" for number in range(articles)]
            made = list(threads.map(lambda place: ours(article, place, executor, folder)[0], places))
        rate = sum(made) / (time.perf_counter() - begun)
    executor.close()
    return rate


def held(cores: set[int], articles: int, minutes: float) -> float:
    """Return the rate of a process of its own that is held to these cores from its start."""
    command = [sys.executable, __file__, "--lap", str(articles), "--minutes", str(minutes)]
    done = subprocess.run(
        command, check=True, capture_output=True, text=True, preexec_fn=lambda: os.sched_setaffinity(0, cores)
    )
    return float(done.stdout)


def loops(count: int) -> int:
    """Return how often bare loops of Python turn together, a process each, in the same second and a half."""
    running = [subprocess.Popen([sys.executable, "-c", LOOP], stdout=subprocess.PIPE) for _ in range(count)]
    return sum(int(each.communicate()[0]) for each in running)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--minutes", type=float, default=6.0)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--lap", type=int, default=0, help="make so many articles in this process and print the rate")
    given = parser.parse_args()
    if given.lap:
        print(lap(given.lap, given.minutes))
        return
    cores = sorted(os.sched_getaffinity(0))[:2]
    free, alone, one, two = [], [], [], []
    for _ in range(given.rounds):
        free.append(held(set(cores), 1, given.minutes))
        alone.append(held({cores[0]}, 1, given.minutes))
        two.append(held(set(cores), 2, given.minutes))
        one.append(loops(2) / loops(1))
    print(f"load {os.getloadavg()[0]:.1f}; times real time: one article {max(free):.0f}, held to one core "
          f"{max(alone):.0f}, two at once {max(two):.0f}")  # fmt: skip
    print(f"two at once / one: {max(two) / max(free):.2f} (limit 1.8)")
    print(f"two at once on two cores / one held to one core: {max(two) / max(alone):.2f}")
    print(f"two bare loops / one: {max(one):.2f} at best, {min(one):.2f} at worst (the machine's own bound)")


if __name__ == "__main__":
    main()
