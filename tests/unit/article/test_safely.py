"""The parsing process: it answers as the parser would, and nothing a page does to it reaches us."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from oyez.article import fetch, page_from_text, read, read_safely, read_source
from oyez.article.workers import Pool
from oyez.errors import OyezError

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def hostile() -> Iterator[Pool]:
    made = Pool(1, "unit.article.hostile")
    yield made
    made.close()


def refusal(pool: Pool, task: str, seconds: float = 60) -> str:
    with pytest.raises(OyezError) as caught:
        pool.run(task, "a page", str, seconds)
    return caught.value.code


@pytest.mark.parametrize("task, code", [
    ("die", "unreadable_page"), ("fail", "unreadable_page"), ("refuse", "no_text"), ("number", "unreadable_page"),
])  # fmt: skip
def test_what_goes_wrong_there_is_an_error_here(hostile: Pool, task: str, code: str) -> None:
    assert refusal(hostile, task) == code
    assert hostile.run("chatter", "abc", str, 60) == "cba"


@pytest.mark.parametrize("task", ["hang", "spin"])
def test_it_is_killed_at_the_deadline(hostile: Pool, task: str) -> None:
    hostile.run("process", "", str, 60)
    began = time.monotonic()
    assert refusal(hostile, task, 0.3) == "too_slow"
    assert time.monotonic() - began < 15, "the task itself would go on for ever"


@pytest.mark.skipif(sys.platform != "linux", reason="no system limit on memory: run the tests on Linux")
def test_memory_ends_before_the_machine_does(hostile: Pool) -> None:
    assert refusal(hostile, "eat", 120) == "too_large"


def test_a_worker_is_kept_while_it_is_well_and_replaced_when_not(hostile: Pool) -> None:
    first, second = (hostile.run("process", "", str, 60) for _ in range(2))
    refusal(hostile, "fail")
    assert first == second != hostile.run("process", "", str, 60)


def test_many_at_once(hostile: Pool) -> None:
    got: list[str] = []
    threads = [threading.Thread(target=lambda: got.append(hostile.run("chatter", "ab", str, 60))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got == ["ba"] * 8


def test_no_process_outlives_ours() -> None:
    code = (
        "from oyez.article.workers import pool; import os\nprint(pool()._take()._process.pid, flush=True); os._exit(9)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    child = Path(f"/proc/{done.stdout.strip()}")
    for _ in range(100):
        if not child.exists() or "Z (" in (child / "stat").read_text():
            break
        time.sleep(0.1)
    assert not child.exists() or " Z " in (child / "stat").read_text()


def test_the_same_article_as_in_process() -> None:
    page = fetch(str(ROOT / "examples/harbour.html"))
    assert read_safely(page) == read(page)
    assert read_source(page.source) == read(page)


def test_a_trusted_small_page_takes_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "Popen", None)
    page = page_from_text("A line of our own.", source="-")
    assert read_safely(page, trusted=True).source == "-"


def test_lone_surrogates_and_nulls_get_across() -> None:
    page = page_from_text("<html><p>A \ud800 line \x00 of our own, said the harbour master.</p></html>", source="-")
    assert read_safely(page).source == "-"
