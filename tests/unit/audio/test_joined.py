"""Several recordings in one file: in order, a chapter each, every time moved to where the sound is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import av
import numpy as np
import pytest

from oyez.audio import RATE, Joined, Recorder, open_encoder
from oyez.audio.joined import BETWEEN
from oyez.errors import OyezError

if TYPE_CHECKING:
    from unit.audio.conftest import Collector, Maker


def test_chapters_and_lines_are_where_the_sound_is(make: Maker, collector: Collector) -> None:
    joined = Joined([collector])
    durations = []
    for title, text in (("", "Monday."), ("Ferry stays", "It stays."), ("Rain goes on", "It rains. Hard.")):
        recorder = Recorder(make.voice(), [joined.story(title)])
        utterance = make.utterance(text)
        recorder.add(utterance, make.take(utterance))
        durations.append(recorder.finish().duration)
    joined.finish()
    second, third = durations[0] + BETWEEN, sum(durations[:2]) + 2 * BETWEEN
    assert collector.marks
    found = [(chapter.start, chapter.end, chapter.title) for chapter in collector.marks.chapters]
    assert found == [
        (0.0, pytest.approx(third), "Ferry stays"),
        (pytest.approx(third), joined.duration, "Rain goes on"),
    ]
    assert joined.chapters == collector.marks.chapters
    assert [line.text for line in collector.marks.lines] == ["Monday.", "It stays.", "It rains. Hard."]
    assert len({line.block for line in collector.marks.lines}) == 3
    heard = [line.start for line in collector.marks.lines]
    assert heard == pytest.approx([0.1, second + 0.1, third + 0.1])
    onsets = np.array(make.onsets(collector.pcm.astype(np.float32)))
    assert all(np.abs(onsets - start).min() < 0.02 for start in heard)
    assert joined.duration == len(collector.pcm) / RATE == pytest.approx(sum(durations) + 2 * BETWEEN)
    assert collector.calls == ["finish"]


def test_one_that_fails_leaves_nothing(make: Maker, tmp_path: Path) -> None:
    encoder = open_encoder(tmp_path / "a.m4b", make.tags)
    joined = Joined([encoder])
    joined.story("One").write(make.bursts([0.1], 1.0))
    joined.abort()
    assert list(tmp_path.iterdir()) == []


def test_files_that_cannot_be_finished_take_the_others_with_them(make: Maker, collector: Collector) -> None:
    class Full(type(collector)):  # type: ignore[misc]
        def finish(self, marks: object = None) -> None:
            raise OyezError("disk_full", "Full.")

    with pytest.raises(OyezError):
        Joined([collector, Full()]).finish()
    assert collector.calls == ["finish", "abort"]


def test_the_file_has_its_chapters(make: Maker, tmp_path: Path) -> None:
    path = tmp_path / "a.m4b"
    joined = Joined([open_encoder(path, make.tags)])
    for title in ("One", "Two", "Three"):
        story = joined.story(title)
        story.write(make.bursts([0.1], 2.0))
        story.finish()
    joined.finish()
    with av.open(str(path)) as container:
        assert [each["metadata"]["title"] for each in container.chapters()] == ["One", "Two", "Three"]
        assert [each["start"] * (each["time_base"] or 0) for each in container.chapters()] == [0, 3, 6]
    assert path.read_bytes()[8:12] == b"M4B "
