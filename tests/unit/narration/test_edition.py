"""Several articles in one file: what cannot be said is left out whole, or nothing is written at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from oyez.article import Article
from oyez.audio import Tags
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration import Story, narrate_edition
from oyez.script import Script
from support import say
from unit.narration.test_loop import VOICE, CountingExecutor


def story(title: str, *texts: str) -> Story:
    lines = tuple(say(text, name=f"b{number}.1") for number, text in enumerate(texts, 1))
    return Story(Article("-", headline=title), Script("en", lines), VOICE)


GOOD = [story("First", "One.", "Two now."), story("Second", "Three is it.")]
BAD = story("Bad", "One.", "Breaks.")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path / "data")
    yield library
    library.close()


def test_a_story_that_breaks_stops_it_and_leaves_nothing(library: Library, tmp_path: Path) -> None:
    out = tmp_path / "a.wav"
    with pytest.raises(OyezError) as caught:
        narrate_edition([GOOD[0], BAD], [out], Tags(), library=library, executor=CountingExecutor("Breaks."))
    assert caught.value.code == "engine_failed"
    assert not out.exists()
    assert list(tmp_path.glob(".oyez*")) == []


def test_a_story_that_breaks_is_left_out_whole_where_told(library: Library, tmp_path: Path) -> None:
    with_it, without = tmp_path / "a.wav", tmp_path / "b.wav"
    executor = CountingExecutor("Breaks.")
    made = narrate_edition(
        [GOOD[0], BAD, story("Mute"), GOOD[1]], [with_it], Tags(), library=library, executor=executor, skip_failed=True
    )
    assert [chapter.title for chapter in made.chapters] == ["First", "Second"]
    assert [(title, error.code) for title, error in made.left_out] == [
        ("Bad", "engine_failed"),
        ("Mute", "nothing_to_say"),
    ]
    narrate_edition(GOOD, [without], Tags(), library=library, executor=executor)
    assert with_it.read_bytes() == without.read_bytes()
    assert made.words == 6


def test_nothing_left_is_refused(library: Library, tmp_path: Path) -> None:
    with pytest.raises(OyezError) as caught:
        narrate_edition(
            [BAD], [tmp_path / "a.wav"], Tags(), library=library, executor=CountingExecutor("Breaks."), skip_failed=True
        )
    assert caught.value.code == "nothing_to_say"
    assert not (tmp_path / "a.wav").exists()


def test_progress_runs_through_all_stories(library: Library, tmp_path: Path) -> None:
    seen: list[tuple[int, int]] = []
    narrate_edition(
        GOOD, [tmp_path / "a.wav"], Tags(), library=library, executor=CountingExecutor(),
        opening=story("Day", "Hello."), progress=lambda done, total: seen.append((done, total)),
    )  # fmt: skip
    assert seen == [(1, 4), (2, 4), (3, 4), (4, 4)]
