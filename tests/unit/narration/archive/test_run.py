"""A run makes what is missing, stops at nothing, and can be stopped anywhere."""

from __future__ import annotations

import hashlib
import html.parser
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dying import begin_dying, begin_noting
from oyez.article.archives import Item, items
from oyez.article.archives.pages import page_of
from oyez.cli.archives import plan_lines
from oyez.cli.terminal import ProgressBar
from oyez.library import Library
from oyez.narration import Studio
from oyez.narration.archive import Order, Outcome, Run, Tally, plan, processes, report
from oyez.narration.archive.bulk import on_a_cluster
from oyez.narration.archive.outcomes import Log
from oyez.narration.archive.planning import sampled
from oyez.narration.cluster import Settings

TEXT = "The council of town number {} voted on Tuesday to keep the old ferry running, after hundreds wrote to it. "


def story(number: int) -> Item:
    key = f"https://example.org/{number}"
    body = f"<p>{TEXT.format(number) * 4}</p>"
    return Item(key, page=page_of(key, body=body, url=key, title=f"Town number {number} keeps its ferry"))


STORIES = [story(number) for number in range(4)]
NOTHING = Item("https://example.org/empty", page=page_of("x", body="<p>Hm.</p>", title="Nothing"))


@pytest.fixture
def order(tmp_path: Path) -> Order:
    return Order(str(tmp_path / "data"))


@pytest.fixture
def log(tmp_path: Path) -> Log:
    return Log(tmp_path / "outcomes.jsonl")


def became(outcomes: Iterator[Outcome] | Run) -> dict[str, str]:
    return {outcome.key.rpartition("/")[2]: outcome.became for outcome in outcomes}


def test_a_run_makes_what_is_missing(order: Order, log: Log) -> None:
    first = became(Run(order, [STORIES[0], NOTHING], log, workers=1))
    assert first == {"0": "made", "empty": "refused"}
    lines = log.path.read_text().splitlines()
    again = became(Run(order, [*STORIES, NOTHING], log, workers=2))
    assert again == {"0": "there", "1": "made", "2": "made", "3": "made", "empty": "refused"}
    assert log.path.read_text().splitlines()[: len(lines)] == lines
    assert json.loads(lines[0])["words"] > 40


def test_a_row_with_nothing_in_it_is_refused(order: Order, log: Log) -> None:
    assert [(one.became, one.code) for one in Run(order, [Item("a.csv#7")], log, workers=1)] == [
        ("refused", "empty_source")
    ]


def test_a_site_that_is_down_is_a_failure_and_no_refusal(
    order: Order, log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OYEZ_ALLOW_HOSTS", "127.0.0.1")
    down = Item("http://127.0.0.1:9/ferry", url="http://127.0.0.1:9/ferry")
    (outcome,) = Run(order, [down], log, workers=1)
    assert (outcome.became, outcome.code) == ("failed", "unreachable")


def test_a_run_that_goes_on_tells_of_the_whole_archive(order: Order, log: Log) -> None:
    before = list(Run(order, STORIES[:3], log, workers=2))
    tally = Tally()
    for outcome in Run(order, STORIES, log, workers=1):
        tally.add(outcome, 1.0)
    made = sum(outcome.duration for outcome in before)
    assert (tally.became["there"], tally.became["made"]) == (3, 1)
    assert tally.duration == pytest.approx(made + tally.fresh)
    assert 0 < tally.fresh < made
    assert tally.words > sum(outcome.words for outcome in before) > 120
    assert sum(tally.minutes.values()) == 4
    assert tally.pace[-1][1] == 1


def test_what_the_archive_made_the_server_plays(order: Order, log: Log, tmp_path: Path) -> None:
    made = next(iter(Run(order, STORIES[:1], log, workers=1)))
    library, other = Library(Path(order.folder)), Library(tmp_path / "other")
    served, fresh = Studio(library), Studio(other)
    try:
        narration = served.start(made.article)
        assert narration.status == "ready"
        assert library.have([made.article]) == set()
        beside = fresh.start(other.add(library.get(made.article)))
        while beside.status == "live":
            beside.wait(beside.snapshot().live_bytes, 1)
        # The archive's file is the one that is made while somebody listens, byte for byte.
        assert narration.file("m4a").read_bytes() == beside.file("m4a").read_bytes()
    finally:
        served.close()
        fresh.close()
        library.close()
        other.close()


def test_an_article_whose_recording_is_gone_is_made_again(order: Order, log: Log) -> None:
    list(Run(order, STORIES[:1], log, workers=1))
    (Path(order.folder) / "oyez.db").unlink()
    assert became(Run(order, STORIES[:1], log, workers=1)) == {"0": "made"}


def test_a_log_that_was_cut_goes_on(tmp_path: Path) -> None:
    log = Log(tmp_path / "log")
    log.append(Outcome("a", "made", article="1"))
    with log.path.open("a") as file:
        file.write('{"key":"b","beca')
    log = Log(tmp_path / "log")
    log.append(Outcome("c", "made", article="3"))
    assert [outcome.key for outcome in log] == ["a", "c"]


def test_an_article_that_ends_its_worker_is_told_and_passed_over(
    order: Order, log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "_begin", begin_dying)
    outcomes = {outcome.key[-1]: outcome for outcome in Run(order, STORIES, log, workers=2)}
    assert Counter(outcome.became for outcome in outcomes.values()) == {"made": 3, "failed": 1}
    assert outcomes["1"].code == "worker_died"


def test_a_worker_ends_with_the_process_that_drives_it(order: Order) -> None:
    program = (
        "import sys, time; sys.path.insert(0, sys.argv[2])\n"
        "from dying import begin_dying; from oyez.article.archives import Item\n"
        "from oyez.narration.archive.orders import Order; from oyez.narration.archive.processes import Worker\n"
        "if __name__ == '__main__':\n"
        "    print(Worker(Order(sys.argv[1]), begin_dying).make(Item('/0')).message, flush=True); time.sleep(600)\n"
    )
    script = Path(order.folder).with_name("driver.py")
    script.write_text(program)
    command = [sys.executable, str(script), order.folder, str(Path(__file__).parents[3])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as driver:
        assert driver.stdout is not None
        worker = int(driver.stdout.readline())
        driver.kill()
    for _ in range(600):
        if not Path(f"/proc/{worker}").exists():
            return
        time.sleep(0.1)
    os.kill(worker, signal.SIGKILL)
    raise AssertionError("it outlived who gave it work")


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning:ray.data.context")  # of its own defaults
def test_a_cluster_makes_each_once_and_passes_over_what_ends_its_process(order: Order, ray_here: object) -> None:
    assert ray_here
    settings = Settings("auto", actors=2, cpus=0.25)
    outcomes = list(on_a_cluster(order, iter(STORIES), settings, begin_dying))
    assert sorted((outcome.key[-1], outcome.became, outcome.code) for outcome in outcomes) == [
        ("0", "made", ""), ("1", "failed", "worker_died"), ("2", "made", ""), ("3", "made", ""),
    ]  # fmt: skip


@pytest.mark.filterwarnings("ignore:.*deprecated:DeprecationWarning:ray.data.context")
def test_a_cluster_makes_the_same_bytes_as_one_process(order: Order, ray_here: object) -> None:
    assert ray_here
    stories = [story(number) for number in range(8)]
    ours = replace(order, keep_takes=True)
    list(Run(ours, stories, Log(Path(order.folder, "log")), workers=1))
    theirs = replace(ours, folder=f"{order.folder}-cluster")
    outcomes = list(on_a_cluster(theirs, iter(stories), Settings("auto", actors=2, cpus=0.25), begin_noting))
    assert [outcome.became for outcome in outcomes] == ["made"] * 8
    assert list(Path(theirs.folder, "workers").iterdir())
    assert _digests(ours) == _digests(theirs)
    assert len(_digests(ours)) > 2 * len(stories)


def _digests(order: Order) -> dict[str, str]:
    """Return the digest of each recording and each take of a library."""
    blobs = Path(order.folder, "blobs")
    files = (path for path in blobs.rglob("*") if path.is_file())
    return {str(path.relative_to(blobs)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_a_sample_is_drawn_by_lot_and_the_same_each_time(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"{number:02}.txt").write_text("x")
    total, fetched, drawn = sampled([str(tmp_path)], 5)
    assert (total, fetched, len({item.key for item in drawn})) == (30, 0, 5)
    assert sampled([str(tmp_path)], 5)[2] == drawn
    assert [item.key for item in drawn] != [item.key for item in list(items(str(tmp_path)))[:5]]


def test_a_plan_carries_the_sample_over() -> None:
    made = [
        Outcome(str(n), "made", words=100, characters=600, duration=30, size=240_000, seconds=0.2) for n in range(8)
    ]
    refused = [Outcome("x", "refused", code="too_short")] * 2
    found = plan(1000, 0, [*made, *refused], workers=2, price=0.05)
    assert (found.words, round(found.audio_hours, 3), found.gigabytes) == (80_000, 6.667, 0.192)
    assert found.core_hours == pytest.approx(160 / 3600)
    assert found.hours == pytest.approx(80 / 3600)
    assert found.cost == pytest.approx(160 / 3600 * 0.05)
    assert plan(7200, 7200, made, workers=2, price=1).hours == 2


def test_a_plan_without_work_in_its_sample_gives_no_price() -> None:
    there = [Outcome(str(n), "there", words=100, characters=600, duration=30, size=9, seconds=0.1) for n in range(8)]
    told = "\n".join(plan_lines(plan(1000, 1, there, workers=2, price=0.05)))
    assert "work         not known" in told
    assert "cost" not in told
    assert "1 page of one site" in told


def test_what_was_passed_over_says_nothing_of_the_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    told, now = io.StringIO(), [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    bar = ProgressBar("Narrating", told, "articles")
    now[0] = 10.0
    bar.update(50, 100, 50)
    bar.update(75, 100, 50)
    assert told.getvalue().splitlines() == [
        "Narrating: 50 of 100 articles, passed over", "Narrating: 75 of 100 articles, 2.5 a second, 10 s left"
    ]  # fmt: skip


class _Check(html.parser.HTMLParser):
    """Counts what is open."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if tag not in ("meta", "rect", "path", "polyline"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("rect", "path", "polyline"):
            assert self.open.pop() == tag


@pytest.mark.parametrize("count", [0, 1, 500])
def test_a_report_is_whole_and_escapes_what_it_names(count: int) -> None:
    tally = Tally()
    for number in range(count):
        tally.add(Outcome(f"<script>{number}", "failed", code="too_slow", message="a & b"), number * 0.4)
        tally.add(Outcome(str(number), "made", words=200, duration=60 + number, size=9, seconds=0.1), number * 0.4)
    page = report(tally, title="<b>", elapsed=200.0, voice="Harriet", workers=2, log="outcomes.jsonl")
    check = _Check()
    check.feed(page)
    assert check.open == []
    assert "<script>" not in page
    assert page.count("<svg") == 4
    assert len(tally.pace) <= 240
    assert (f"{count - 100:,} more" in page) == (count > 100)
