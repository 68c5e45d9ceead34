"""What `oyez archive` does: count and sample, say the plan, ask, run, report."""

from __future__ import annotations

import hashlib
import itertools
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import click

from oyez.article.archives import items
from oyez.cli.terminal import ProgressBar
from oyez.codec import to_data, to_json
from oyez.library import data_folder
from oyez.library.blobs import writing
from oyez.narration.archive import Order, Outcome, Plan, Run, Tally, plan, report
from oyez.narration.archive.outcomes import Log
from oyez.narration.archive.planning import sampled
from oyez.narration.archive.reporting import lasting
from oyez.voices import catalogue

__all__ = ["Wanted", "plan_lines", "run_archive"]

Say = Callable[[str], None]
TAKES_SHARE = 5.8
"""What kept takes weigh beside the finished files: benchmarks/cores.py, 29 November 2026."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """The command's options."""

    sources: tuple[str, ...]
    voice: str | None = None
    plan_only: bool = False
    sample: int = 20
    price: float = 0.04
    workers: int = 0
    notice: str = "never"
    keep_takes: bool = False
    again: bool = False
    yes: bool = False
    page: Path | None = None
    as_json: bool = False

    @property
    def name(self) -> str:
        """What the same archive is called at every run."""
        return hashlib.sha256(to_json((sorted(self.sources), self.voice)).encode()).hexdigest()[:12]


def run_archive(wanted: Wanted, say: Say) -> int:
    """Plan, and unless only that was asked, run. Return the exit code: 1 where an article failed.

    Raises:
        OyezError: Where a source cannot be had, the voice is unknown, or the library cannot be used.
    """
    if wanted.voice:
        catalogue().choose(wanted.voice, "en")
    folder = data_folder() / "archives" / wanted.name
    log = Log(folder / "outcomes.jsonl")
    order = Order(
        str(data_folder().absolute()), wanted.voice, wanted.notice, wanted.keep_takes, wanted.again
    )  # fmt: skip
    expected = _plan(wanted, order, log)
    if wanted.plan_only and wanted.as_json:
        say(to_json(to_data(expected) | {"cost": expected.cost}))
    elif not wanted.as_json:
        for line in plan_lines(expected):
            say(line)
    if wanted.plan_only:
        return 0
    if not wanted.yes and sys.stdin.isatty():
        click.confirm("Begin?", abort=True, err=True)
    run = Run(order, itertools.chain.from_iterable(map(items, wanted.sources)), log, wanted.workers)
    tally, elapsed = _run(run, expected.articles, wanted.as_json, say)
    page = wanted.page or folder / "report.html"
    with writing("The report"):
        page.write_text(
            report(
                tally, title=f"Narrations of {', '.join(wanted.sources)}", elapsed=elapsed,
                voice=wanted.voice or "the default of each language", workers=expected.workers, log=log.path.name,
            ),
            "utf-8",
        )  # fmt: skip
    if not wanted.as_json:
        for line in _ending(tally, elapsed, page):
            say(line)
    return 1 if tally.became["failed"] else 0


def _plan(wanted: Wanted, order: Order, log: Log) -> Plan:
    with ProgressBar("Counting", unit="articles") as bar:
        total, fetched, drawn = sampled(wanted.sources, wanted.sample, lambda count: bar.update(0, count))
    run = Run(order, drawn, Log(log.path.with_name("sample.jsonl")), wanted.workers)
    made: list[Outcome] = []
    with ProgressBar("Measuring", unit="articles") as bar:
        for outcome in run:
            made.append(outcome)
            bar.update(len(made), len(drawn))
    known = {outcome.key: outcome for outcome in Log(log.path.with_name("sample.jsonl")) if outcome.words}
    figures = [known.get(outcome.key, outcome) for outcome in made]
    share = TAKES_SHARE if wanted.keep_takes else 0.0
    return plan(total, fetched, figures, workers=run.workers, price=wanted.price, takes_share=share)


def _run(run: Run, total: int, as_json: bool, say: Say) -> tuple[Tally, float]:
    tally = Tally()
    begun = time.monotonic()
    with ProgressBar("Narrating", unit="articles") as bar:
        for outcome in run:
            tally.add(outcome, time.monotonic() - begun)
            if as_json:
                say(to_json(outcome))
            bar.update(tally.total, max(total, tally.total), tally.became["there"])
    return tally, time.monotonic() - begun


def plan_lines(expected: Plan) -> Iterator[str]:
    """Yield a plan for a person to read."""
    yield f"{expected.articles:,} articles; {expected.sampled} of them narrated to measure with"
    if expected.refused:
        yield f"  not narrated {expected.refused} of these: no article to narrate, or failed"
    give = f" ± {expected.spread * 196:.0f} %" if expected.spread else ""
    yield f"  words        {expected.words:,.0f}{give} ({expected.characters:,.0f} characters)"
    yield f"  sound        {_few(expected.audio_hours)} hours, {_few(expected.gigabytes)} GB"
    yield from _work_lines(expected)


def _work_lines(expected: Plan) -> Iterator[str]:
    how_long = f"{lasting(expected.hours * 3600)} with {expected.workers} at work"
    if expected.core_hours:
        yield f"  work         {_few(expected.core_hours)} core-hours, {how_long}"
    else:
        yield "  work         not known: nothing of the sample had to be narrated; a larger --sample may find some"
    if expected.fetched:
        pages = "1 page" if expected.fetched == 1 else f"{expected.fetched:,} pages"
        yield f"  fetching     {pages} of one site, one a second at most"
    if expected.core_hours:
        yield f"  cost         {_few(expected.cost)} at {expected.price:g} a core-hour"


def _few(value: float) -> str:
    """Return a number with two digits that say something, however small it is."""
    return f"{value:,.0f}" if value >= 100 else f"{value:,.1f}" if value >= 10 else f"{value:.2g}"


def _ending(tally: Tally, elapsed: float, page: Path) -> Iterator[str]:
    became = tally.became
    counts = (f"{became['made']:,} narrated", f"{became['there']:,} were already")
    rest = (f"{became['refused']:,} with no article to narrate", f"{became['failed']:,} failed")
    yield f"{', '.join((*counts, *rest))}; {_few(tally.fresh / 3600)} hours of sound in {lasting(elapsed)}"
    for code, count in tally.reasons.most_common():
        yield f"  {count:>7,}  {code}"
    yield f"Report: {page}"
