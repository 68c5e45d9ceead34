"""A short article in a process that has made others: its first encoded sentence, and all of it finished.

    python benchmarks/warm.py [--article PAGE] [--rounds 7]

Each round is another copy of the article, its sentences numbered, so that no take is known. The studio is asked for it
as the web is: once where the page was opened before (its script is written), once where not. Printed is how long the
first fragment of sound takes to be encoded, and how long until the M4A is finished; then the same article by
``narrate``, which nobody listens to meanwhile. Limits: 40 ms for the first sentence, 0.6 s for the article.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from benchmarks.whole_article import EXAMPLE, VOICE, numbered, ours

from oyez.article import Article, read_source
from oyez.library import Library
from oyez.narration import LocalExecutor, Studio

PATIENCE = 60.0


def copy_of(article: Article, number: int) -> Article:
    """Return an article of which no sentence was said before."""
    blocks = tuple(replace(block, text=numbered(block.text, number)) for block in article.blocks)
    headline, standfirst = numbered(article.headline, number), numbered(article.standfirst, number)
    return replace(article, headline=headline, standfirst=standfirst, blocks=blocks)


def asked(studio: Studio, article: Article, *, opened: bool) -> tuple[float, float, float]:
    """Ask for an article; return the milliseconds to its first sound and to its end, and the seconds it lasts."""
    article_id = studio.library.add(article)
    if opened:
        studio.script(article_id)
    begun = time.perf_counter()
    narration = studio.start(article_id, VOICE)
    head = narration.wait(0, PATIENCE).live_bytes  # What a decoder needs before the first fragment.
    narration.wait(head, PATIENCE)
    first = time.perf_counter()
    while narration.status == "live":
        narration.wait(narration.snapshot().live_bytes, PATIENCE)
    return 1000 * (first - begun), 1000 * (time.perf_counter() - begun), narration.snapshot().duration


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--article", type=Path, default=EXAMPLE)
    parser.add_argument("--rounds", type=int, default=7)
    given = parser.parse_args()
    article = read_source(str(given.article))
    print(f"{given.article.name}; load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = Library(folder / "studio")
        studio = Studio(library, LocalExecutor())
        studio.warm(VOICE)
        asked(studio, copy_of(article, 0), opened=True)
        for opened in (True, False):
            copies = (copy_of(article, 2 * number + 1 + opened) for number in range(given.rounds))
            firsts, wholes, lengths = zip(*(asked(studio, each, opened=opened) for each in copies), strict=True)
            where = "page opened before" if opened else "page never seen"
            print(
                f"{where:20} first sentence encoded in {statistics.median(firsts):.0f} ms (least {min(firsts):.0f}, "
                f"most {max(firsts):.0f}; limit 40); all {lengths[0]:.0f} s in {statistics.median(wholes):.0f} ms "
                f"(least {min(wholes):.0f}, most {max(wholes):.0f}; limit 600)"
            )
        walls = []
        for number in range(given.rounds):
            made = copy_of(article, 1000 + number)
            length, wall, cpu = ours(made, folder / "warm.m4a", studio.executor, folder)  # type: ignore[arg-type]
            walls.append((wall, cpu))
        wall = statistics.median(each for each, _ in walls)
        print(f"{'narrate':20} {length:.0f} s finished in {1000 * wall:.0f} ms (least {1000 * min(walls)[0]:.0f}; "
              f"limit 600), {1000 * min(cpu for _, cpu in walls):.0f} ms of CPU")  # fmt: skip
        studio.close()
        library.close()


if __name__ == "__main__":
    main()
