"""What a newsroom, an archive of a million and a hundred thousand listeners take: a model, simulated.

    python benchmarks/scale.py [--plots docs/images]

Nothing is measured here. The figures below are those of docs/benchmarks.md (the section is named at each); from
them this computes the cost of articles and simulates three things: stories that arrive at workers (a day's Poisson
arrivals with a morning's peak, and breaking news that brings twenty at once; first come, first served), players
that ask a content delivery network for files (popularity by Zipf's law, falling with age; one cache an edge, what
was used longest ago goes first), and the growth of what is kept. The same seed gives the same tables. docs/scale.md
says what follows.
"""

from __future__ import annotations

import argparse
import heapq
import math
import random
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from oyez.narration.archive.plots import bars, lines

SEED = 20261128
WORDS = 600
"""Of an article; lengths are log-normal around it, with a standard deviation of two thirds."""
WPM = 190
"""With its pauses (Voices)."""
SOUND = WORDS / WPM * 60
"""Seconds of an article."""
CHARACTERS = WORDS * 5.9
M4A_BYTES = 6_776
"""A second of sound at 48 kbit/s with the file's index, words and cover (Past one machine)."""
TAKE_BYTES = 39_300
"""Of takes a second of sound: 5.8 times the file (Past one machine); 44,100 a second of a take, and none for pauses."""
ROW_BYTES = 127_000
"""Of database an article, script and timeline included, three times those of 190 words (Past one machine)."""
ROWS = 3
CORE_PRICE = 0.04
"""US dollars a core-hour; cores of clouds rent at 0.02 to 0.06."""
DISK_PRICE = 0.023
"""US dollars a GB and month, an object store's list price."""
TRAFFIC_PRICE = 0.02
"""US dollars a GB from a network of caches, volume price; 0.005 to 0.09 are asked."""
SPEEDS = {"espeak-ng": 115.0, "neural, small (Piper)": 28.0, "flite": 14.0, "neural, large (Kokoro)": 4.0}
"""Seconds of sound a second of CPU, whole articles: Past one machine (265 s in 2.30 s); Neural voices; Voices."""
CORE_PER_RANGE = 323e-6
"""Seconds of a core a request of 64 KiB (Serving ranges)."""
RANGE = 65_536
DAY = 86_400.0


@dataclass(frozen=True, slots=True)
class Waits:
    """How long stories waited until they were finished, in seconds."""

    busy: float
    median: float
    p99: float
    worst: float


def arrivals(rng: random.Random, a_day: int, days: int, burst: int) -> list[float]:
    """Return times of arrival: a rate that peaks at 9 and ebbs at night, and one burst a day."""
    times = []
    for day in range(days):
        peak = 2.0 * a_day / DAY
        now = 0.0
        while (now := now + rng.expovariate(peak)) < DAY:
            if rng.random() < (1 + math.cos((now / DAY - 9 / 24) * 2 * math.pi)) / 2:
                times.append(day * DAY + now)
        times += [day * DAY + rng.uniform(0.3, 0.9) * DAY] * burst
    return sorted(times)


def queue(speed: float, workers: int, a_day: int, *, days: int = 20, burst: int = 20) -> Waits:
    """Send arrivals through workers, first come, first served."""
    rng = random.Random(SEED)
    free = [0.0] * workers
    waits, work = [], 0.0
    spread = 0.6
    for at in arrivals(rng, a_day, days, burst):
        length = SOUND * math.exp(rng.gauss(-spread * spread / 2, spread))
        begun = max(at, heapq.heappop(free))
        heapq.heappush(free, begun + length / speed)
        waits.append(begun + length / speed - at)
        work += length / speed
    waits.sort()
    count = len(waits)
    return Waits(work / (days * DAY * workers), waits[count // 2], waits[int(count * 0.99)], waits[-1])


def hit_rates(files: int, capacities: Sequence[float], *, edges: int, requests: int, news: float) -> list[float]:
    """Return the share of plays that the edges answer, for caches that hold parts of all files.

    Args:
        files: In the catalogue.
        capacities: Of one edge's cache, as a part of the catalogue.
        edges: Places of the network, each asked as often.
        requests: Plays.
        news: The share of plays that go to the newest hundred; the rest spread over all by Zipf's law (s = 0.9).
    """
    rng = random.Random(SEED)
    weights, total = [], 0.0
    for rank in range(1, files + 1):
        total += rank**-0.9
        weights.append(total)
    asked = [
        rng.randrange(100) if rng.random() < news else place
        for place in rng.choices(range(files), cum_weights=weights, k=requests)
    ]
    where = [rng.randrange(edges) for _ in range(requests)]
    return [_hits(asked, where, max(1, int(files * capacity)), edges) / requests for capacity in capacities]


def _hits(asked: Sequence[int], where: Sequence[int], room: int, edges: int) -> int:
    caches: list[OrderedDict[int, None]] = [OrderedDict() for _ in range(edges)]
    hits = 0
    for file, edge in zip(asked, where, strict=True):
        cache = caches[edge]
        if file in cache:
            hits += 1
            cache.move_to_end(file)
        else:
            cache[file] = None
            if len(cache) > room:
                cache.popitem(last=False)
    return hits


def articles() -> None:
    """Print what one article and a million take."""
    size, takes = SOUND * M4A_BYTES, SOUND * TAKE_BYTES
    print(f"An article: {WORDS} words, {CHARACTERS:,.0f} characters, {SOUND:.0f} s, {size / 1e6:.2f} MB of M4A "
          f"({takes / 1e6:.1f} MB of takes where they are kept), {ROWS} rows, {ROW_BYTES / 1e3:.0f} kB of "
          f"database\n")  # fmt: skip
    print(
        f"| voice | CPU an article, s | a million, core-hours | on 100 cores, h | dollars at {CORE_PRICE} | "
        f"dollars a million characters |"
    )
    print("|---|---|---|---|---|---|")
    for name, speed in SPEEDS.items():
        hours = SOUND / speed * 1e6 / 3600
        price = hours * CORE_PRICE
        print(
            f"| {name} | {SOUND / speed:.1f} | {hours:,.0f} | {hours / 100:,.1f} | {price:,.0f} | "
            f"{price / CHARACTERS:.3f} |"
        )
    print(f"\nA million articles: {size / 1e6:,.2f} TB of M4A ({size * 1e6 / 1e9 * DISK_PRICE:,.0f} dollars a month), "
          f"{takes / 1e6:,.1f} TB of takes, {ROW_BYTES / 1e3:,.0f} GB of database, {ROWS} million rows\n")  # fmt: skip


def newsroom() -> str:
    """Print how long stories wait; return a plot."""
    print("| stories a day | voice | workers | busy | ready after, median | 99 of 100 | worst |")
    print("|---|---|---|---|---|---|---|")
    for a_day in (200, 2_000, 20_000):
        for name, speed in SPEEDS.items():
            for workers in (1, 4, 16):
                waits = queue(speed, workers, a_day, days=20 if a_day < 20_000 else 3)
                if waits.busy < 0.9 and (workers == 1 or queue(speed, workers // 4, a_day, days=3).p99 > 60):
                    print(f"| {a_day:,} | {name} | {workers} | {100 * waits.busy:.1f} % | {waits.median:.1f} s | "
                          f"{waits.p99:,.0f} s | {waits.worst:,.0f} s |")  # fmt: skip
    print()
    counts = (1, 2, 3, 4, 6, 8, 12, 16)
    series = [(name, [(float(n), queue(speed, n, 2_000, days=5).p99) for n in counts]) for name, speed in SPEEDS.items()
              if speed > 10]  # fmt: skip
    return lines("2,000 stories a day: ready for 99 of 100", series, unit="seconds", across="workers")


def network() -> str:
    """Print what 100,000 listeners ask of the network and of us; return a plot."""
    listeners = 100_000
    parts = (0.0001, 0.001, 0.01, 0.05, 0.1, 0.2)
    series, rates = [], {}
    for news in (0.9, 0.6, 0.2):
        rates[news] = hit_rates(100_000, parts, edges=20, requests=200_000, news=news)
        points = [(part * 100, 100 * rate) for part, rate in zip(parts, rates[news], strict=True)]
        series.append((f"{news * 100:.0f} % on news", points))  # fmt: skip
    bits = listeners * M4A_BYTES * 8
    requests = listeners * M4A_BYTES / RANGE
    print(f"{listeners:,} at once: {bits / 1e9:.1f} Gbit/s, {requests:,.0f} requests of 64 KiB a second; "
          f"without a network {requests * CORE_PER_RANGE:.1f} cores and that line\n")  # fmt: skip
    print("| of plays on the newest 100 | an edge holds | hits | origin, requests/s | cores | Mbit/s |")
    print("|---|---|---|---|---|---|")
    for news, found in rates.items():
        for part, rate in zip(parts, found, strict=True):
            if part in (0.001, 0.01, 0.1):
                missed = 1 - rate
                print(f"| {news * 100:.0f} % | {part * 100:g} % of 100,000 files | {100 * rate:.0f} % | "
                      f"{requests * missed:,.0f} | "
                      f"{requests * missed * CORE_PER_RANGE:.2f} | {bits * missed / 1e6:,.0f} |")  # fmt: skip
    hourly = listeners * M4A_BYTES * 3600 / 1e9
    print(f"\nAn hour of it is {hourly:,.0f} GB, {hourly * TRAFFIC_PRICE:,.0f} dollars at {TRAFFIC_PRICE} a GB\n")
    return lines("Plays that the edges answer", series, unit="%", across="an edge holds, % of the files")


def growth() -> str:
    """Print what is kept after years; return a plot."""
    print("| stories a day | years | M4A, TB | with takes, TB | database, GB | dollars a month, M4A |")
    print("|---|---|---|---|---|---|")
    shown = []
    for a_day in (200, 2_000):
        for years in (1, 5, 10):
            count = a_day * 365 * years
            size, takes = count * SOUND * M4A_BYTES / 1e12, count * SOUND * TAKE_BYTES / 1e12
            print(
                f"| {a_day:,} | {years} | {size:.2f} | {size + takes:.1f} | {count * ROW_BYTES / 1e9:.1f} | "
                f"{size * 1000 * DISK_PRICE:,.0f} |"
            )
            shown.append((f"{a_day:,}, {years} y", size))
    return bars("Finished files", shown, unit="TB", across="stories a day, years")


def main() -> None:
    """Print the tables; write the plots where asked."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--plots", type=Path, help="a folder for three SVG files")
    given = parser.parse_args()
    articles()
    plots = {"scale-queue": newsroom(), "scale-network": network(), "scale-growth": growth()}
    if given.plots:
        given.plots.mkdir(parents=True, exist_ok=True)
        for name, plot in plots.items():
            (given.plots / f"{name}.svg").write_text(plot + "\n", "utf-8")


if __name__ == "__main__":
    main()
