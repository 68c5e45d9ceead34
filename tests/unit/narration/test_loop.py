"""The loop makes what is missing, once, in order, and keeps it at once."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path

import pytest

from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration import Job, loop
from oyez.narration.cast import Cast
from oyez.narration.loop import takes
from oyez.script import Utterance
from oyez.voices import Take, Voice, WordTime, take_key
from support import say

VOICE = Voice("fake:a", "A", "fake", "en-US", "American", "female", "MIT", 8000, 180, -20)
LINES = [say(text, name=f"b{n}.1") for n, text in enumerate(["One.", "Two now.", "One.", "Three is it."], 1)]


class CountingExecutor:
    """Makes silent takes and remembers what it made; may fail at one text."""

    keeps = False

    def __init__(self, fail: str = "", version: str = "1") -> None:
        self.made: list[str] = []
        self.closed = 0
        self._fail = fail
        self._version = version

    def make(self, jobs: Iterable[Job]) -> Generator[Take, None, None]:
        try:
            for job in jobs:
                if job.utterance.text == self._fail:
                    raise OyezError("engine_failed", "No.")
                self.made.append(job.utterance.text)
                yield silent(job.utterance, job.pace, self._version)
        finally:
            self.closed += 1

    def version(self, voice: Voice) -> str:
        return self._version

    def close(self) -> None:
        pass


def silent(line: Utterance, pace: float = 1.0, version: str = "1") -> Take:
    count = len(line.words)
    times = tuple(WordTime(index / 10, (index + 1) / 10) for index in range(count))
    return Take(take_key(line, VOICE, version, pace), VOICE.id, 8000, b"\0\x20" * 800 * count, times)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path)
    yield library
    library.close()


def test_each_missing_take_is_made_once_and_all_come_in_order(library: Library) -> None:
    executor = CountingExecutor()
    made = list(takes(LINES, Cast(VOICE), 1.0, library=library, executor=executor))
    assert [take.key for take in made] == [silent(line).key for line in LINES]
    assert executor.made == ["One.", "Two now.", "Three is it."]
    again = CountingExecutor()
    assert list(takes(LINES, Cast(VOICE), 1.0, library=library, executor=again)) == made
    assert again.made == []


def test_what_was_made_before_a_failure_is_kept(library: Library) -> None:
    with pytest.raises(OyezError, match="engine_failed"):
        list(takes(LINES, Cast(VOICE), 1.0, library=library, executor=CountingExecutor(fail="Three is it.")))
    executor = CountingExecutor()
    assert len(list(takes(LINES, Cast(VOICE), 1.0, library=library, executor=executor))) == 4
    assert executor.made == ["Three is it."]


def test_giving_up_closes_the_executors_iterator(library: Library) -> None:
    executor = CountingExecutor()
    with contextlib.closing(takes(LINES, Cast(VOICE), 1.0, library=library, executor=executor)) as made:
        next(made)
    assert executor.closed == 1


def test_a_damaged_take_is_made_again(library: Library, tmp_path: Path) -> None:
    list(takes(LINES, Cast(VOICE), 1.0, library=library, executor=CountingExecutor()))
    for blob in (tmp_path / "blobs").rglob("*"):
        if blob.is_file():
            blob.write_bytes(b"?")
    executor = CountingExecutor()
    assert len(list(takes(LINES, Cast(VOICE), 1.0, library=library, executor=executor))) == 4
    assert executor.made == ["One.", "Two now.", "Three is it."]


@pytest.mark.parametrize(("pace", "version"), [(1.25, "1"), (1.0, "2")])
def test_another_pace_or_version_is_another_take(library: Library, pace: float, version: str) -> None:
    list(takes(LINES, Cast(VOICE), 1.0, library=library, executor=CountingExecutor()))
    executor = CountingExecutor(version=version)
    list(takes(LINES, Cast(VOICE), pace, library=library, executor=executor))
    assert len(executor.made) == 3


def test_a_take_that_took_time_is_kept_before_it_is_handed_over(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "CHEAP", -1.0)
    with contextlib.closing(takes(LINES, Cast(VOICE), 1.0, library=library, executor=CountingExecutor())) as made:
        for take in made:
            assert library.have([take.key])


def test_a_take_that_may_be_heard_is_kept_before_it_is_handed_over(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "CHEAP", 60.0)
    made = takes(LINES, Cast(VOICE), 1.0, library=library, executor=CountingExecutor(), heard=True)
    with contextlib.closing(made):
        for take in made:
            assert library.have([take.key])


def test_cheap_takes_are_kept_a_few_at_a_time_and_none_is_left_in_the_hand(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loop, "CHEAP", 60.0)
    monkeypatch.setattr(loop, "TOGETHER", 2)
    with contextlib.closing(takes(LINES, Cast(VOICE), 1.0, library=library, executor=CountingExecutor())) as made:
        first, second = next(made), next(made)
        assert library.have([first.key, second.key]) == {first.key, second.key}
        next(made)
        fourth = next(made)
        assert not library.have([fourth.key])
    assert library.have([fourth.key])


def test_a_full_disk_is_told_whenever_it_is_met(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: Take) -> None:
        raise OyezError("disk_full", "The disk is full.")

    monkeypatch.setattr(library, "keep", full)
    with pytest.raises(OyezError, match="disk_full"):
        list(takes(LINES, Cast(VOICE), 1.0, library=library, executor=CountingExecutor()))
    with pytest.raises(OyezError, match="engine_failed"):  # what went wrong first
        list(takes(LINES, Cast(VOICE), 1.0, library=library, executor=CountingExecutor(fail="Two now.")))
