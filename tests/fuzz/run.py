"""Read mutated pages and feeds: nothing but an OyezError, none over five seconds, memory bounded.

    python tests/fuzz/run.py --count 10000 --seed 1 --slice 1/4

Prints one line of figures, and the number of each case that failed; exit code 1 if any did. `--case N` runs one alone.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import resource
import sys
import time
import traceback
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from fuzz.mutate import Case, make
from oyez.article import check, page_from_text, read
from oyez.article.feeds import FeedBytes, parse_feed
from oyez.article.stories import entry_page
from oyez.errors import OyezError
from quiet import quiet_seconds

SECONDS_MOST = 5.0
"""Of one core: a run beside other work waits for it, and a page is not to blame for that."""
GROWTH_MOST = 100 << 20
WARM = 300
"""Cases until everything is loaded and the allocator has its room: growth is counted from there."""


@dataclass
class Figures:
    """What a run found."""

    cases: int = 0
    refused: int = 0
    stories: int = 0
    worst: float = 0.0
    worst_case: int = -1
    growth: int = 0
    failures: list[str] = field(default_factory=list)

    def data(self) -> dict[str, object]:
        """Return them for a line of JSON."""
        return {**vars(self), "worst": round(self.worst, 2), "growth": f"{self.growth >> 20} MB"}


def take(case: Case) -> bool:
    """Go the way of an untrusted page or feed; True where a story came out.

    Raises:
        OyezError: As any of it may.
    """
    if case.door == "feed":
        found = parse_feed(FeedBytes(case.data, "https://news.example/feed", case.media_type))
        whole = [entry for entry in found.entries if entry.content_html]
        if not whole:
            return False
        check(read(entry_page(whole[0], found)))
        return True
    check(read(page_from_text(case.data, source="-", url="https://news.example/x", media_type=case.media_type or None)))
    return True


def again(case: Case) -> None:
    """Go the same way for the time it takes."""
    with contextlib.suppress(Exception):
        take(case)


def resident() -> int:
    """Return the bytes of memory this process holds now."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()


def run(seed: int, numbers: range) -> Figures:
    """Run the cases of these numbers."""
    figures, base = Figures(), 0
    for number in numbers:
        case = make(seed, number)
        began = time.process_time()
        try:
            figures.stories += take(case)
        except OyezError:
            figures.refused += 1
        except Exception:
            figures.failures.append(f"case {number}: {traceback.format_exc(limit=-6)}")
        took = time.process_time() - began
        if took > SECONDS_MOST:
            took = quiet_seconds(partial(again, case))
        if took > figures.worst:
            figures.worst, figures.worst_case = took, number
        if took > SECONDS_MOST:
            figures.failures.append(f"case {number}: {took:.1f} s")
        figures.cases += 1
        if figures.cases == WARM:
            base = resident()
        elif figures.cases > WARM and figures.cases % 100 == 0:
            figures.growth = max(figures.growth, resident() - base)
    if figures.growth > GROWTH_MOST:
        figures.failures.append(f"memory grew by {figures.growth >> 20} MB")
    return figures


def main() -> int:
    """Run a slice."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--count", type=int, default=10_000)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--slice", default="1/1", metavar="I/N")
    options.add_argument("--case", type=int)
    given = options.parse_args()
    index, parts = map(int, given.slice.split("/"))
    numbers = range(given.case, given.case + 1) if given.case is not None else range(index - 1, given.count, parts)
    began = time.monotonic()
    figures = run(given.seed, numbers)
    print(
        json.dumps(
            {"seed": given.seed, "slice": given.slice, "seconds": round(time.monotonic() - began), **figures.data()}
        )
    )
    return 1 if figures.failures else 0


if __name__ == "__main__":
    sys.exit(main())
