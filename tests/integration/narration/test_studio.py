"""Narrations made while people listen: real voice, real encoders, real library."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import av
import pytest

from oyez.article import Article, Block
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration import Job, LocalExecutor, Narration, Studio
from oyez.voices import DEFAULT_VOICE, catalogue

PARAGRAPH = "The council met on day {n}. It spoke about the ferry, and about the boats in the harbour."
STORY = Article(
    "story.txt",
    headline="The ferry runs",
    blocks=tuple(Block(f"b{n}", "paragraph", PARAGRAPH.format(n=n)) for n in range(1, 30)),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    library = Library(tmp_path)
    yield library
    library.close()


@pytest.fixture
def studio(library: Library) -> Iterator[Studio]:
    studio = Studio(library)
    yield studio
    studio.close()


def finished(narration: Narration) -> Narration:
    deadline = time.monotonic() + 60
    while narration.snapshot().status == "live" and time.monotonic() < deadline:
        narration.wait(narration.snapshot().live_bytes, 1)
    assert narration.snapshot().status != "live"
    return narration


def seconds(path: Path) -> float:
    with av.open(str(path)) as container:
        frames = [frame.samples for frame in container.decode(audio=0)]
        return sum(frames) / container.streams.audio[0].rate


def test_from_first_bytes_to_finished_files(studio: Studio, library: Library) -> None:
    narration = studio.start(library.add(STORY))
    first = narration.wait(0, 30)
    assert first.live_bytes > 0
    assert first.total == 59
    sizes = [first.live_bytes]
    while (snapshot := narration.wait(sizes[-1], 30)).status == "live":
        assert snapshot.live_bytes >= sizes[-1]
        assert len(snapshot.timeline.utterances) == snapshot.made
        sizes.append(snapshot.live_bytes)
    assert snapshot.status == "ready"
    assert narration.live_path.stat().st_size == narration.snapshot().live_bytes
    assert narration.recording is not None
    for kind in ("m4a", "mp3", "wav"):
        assert seconds(narration.file(kind)) == pytest.approx(narration.recording.duration, abs=0.1)
        assert narration.file(kind) == narration.file(kind)


def test_starting_again_is_the_same_narration(studio: Studio, library: Library) -> None:
    key = library.add(STORY)
    assert studio.start(key) is studio.start(key, DEFAULT_VOICE) is studio.start(key, "Edward")
    assert studio.start(key, "Ava") is not studio.start(key)


def test_another_studio_finds_it_finished(studio: Studio, library: Library) -> None:
    key = library.add(STORY)
    made = finished(studio.start(key))
    other = Studio(library)
    found = other.start(key)
    assert found.status == "ready"
    assert found.recording == made.recording
    assert found.file("m4a") == made.file("m4a")
    assert found.live_path.read_bytes() == made.live_path.read_bytes()
    other.close()


def test_a_correction_remakes_only_what_changed(
    studio: Studio, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    corrected = replace(STORY, blocks=(*STORY.blocks[:-1], Block("b29", "paragraph", "Nothing was decided. The end.")))
    finished(studio.start(library.add(replace(STORY, url="https://example.org/a"))))
    spoken: list[str] = []
    begin = LocalExecutor._begin

    def counted(self: LocalExecutor, group: list[Job], first: bool) -> object:
        spoken.extend(job.utterance.text for job in group)
        return begin(self, group, first)

    monkeypatch.setattr(LocalExecutor, "_begin", counted)
    key = library.add(replace(corrected, url="https://example.org/a"))
    assert finished(studio.start(key)).status == "ready"
    assert sorted(spoken) == ["Nothing was decided.", "The end."]


def test_a_name_said_anew_is_heard_without_a_restart(
    studio: Studio, library: Library, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("OYEZ_DATA", str(tmp_path))
    key = library.add(replace(STORY, headline="Porthallow rejoices"))
    before = finished(studio.start(key))
    folder = tmp_path / "lexicon"
    folder.mkdir()
    entry = "<lexeme><grapheme>Porthallow</grapheme><phoneme>pɔːrˈθæloʊ</phoneme></lexeme>"
    opening = (
        '<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="en">'
    )
    (folder / "project.pls").write_text(f"{opening}{entry}</lexicon>", "utf-8")
    after = finished(studio.start(key))
    assert after is not before
    assert after.script.utterances[0].words[0].phonemes == "pɔːrˈθæloʊ"
    assert after.script.utterances[1:] == before.script.utterances[1:]


def test_stopped_and_resumed_gives_the_same_bytes(studio: Studio, library: Library, tmp_path: Path) -> None:
    key = library.add(STORY)
    narration = studio.start(key)
    narration.wait(0, 30)
    studio.close()
    assert list(library.unfinished()) == [(key, DEFAULT_VOICE)]
    again = Studio(library)
    assert again.resume() == 1
    resumed = finished(again.start(key))
    other_library = Library(tmp_path / "other")
    other = Studio(other_library)
    undisturbed = finished(other.start(other_library.add(STORY)))
    assert resumed.live_path.read_bytes() == undisturbed.live_path.read_bytes()
    assert resumed.file("m4a").read_bytes() == undisturbed.file("m4a").read_bytes()
    for each in (again, other):
        each.close()
    other_library.close()


def test_failure_is_told_and_tried_again_later(
    studio: Studio, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OyezError("engine_failed", "The voice is hoarse.")

    monkeypatch.setattr(LocalExecutor, "_begin", broken)
    key = library.add(STORY)
    narration = finished(studio.start(key))
    assert narration.snapshot().status == "failed"
    with pytest.raises(OyezError, match="hoarse"):
        narration.file("m4a")
    assert studio.start(key) is narration
    monkeypatch.undo()
    monkeypatch.setattr("oyez.narration.studio.RETRY_SECONDS", -1.0)
    assert finished(studio.start(key)).status == "ready"


def test_a_surprise_is_told_without_a_traceback(
    studio: Studio, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(LocalExecutor, "_begin", lambda *_: 1 / 0)
    narration = finished(studio.start(library.add(STORY)))
    assert narration.error is not None
    assert narration.error.code == "internal"


def test_nothing_to_say(studio: Studio, library: Library) -> None:
    narration = finished(studio.start(library.add(Article("x", blocks=(Block("b1", "paragraph", "— …"),)))))
    assert narration.error is not None
    assert narration.error.code == "nothing_to_say"


def test_unknown_things(studio: Studio, library: Library) -> None:
    with pytest.raises(OyezError, match="no_such_article"):
        studio.start("0" * 16)
    with pytest.raises(OyezError, match="unknown_voice"):
        studio.start(library.add(STORY), "Nobody")
    narration = studio.start(library.add(STORY))
    with pytest.raises(OyezError, match=r"not_ready|unknown_format"):
        narration.file("exe")


def test_a_german_article_gets_a_german_voice(studio: Studio, library: Library) -> None:
    german = Article("x", language="de", blocks=(Block("b1", "paragraph", "Der Rat tagte am Dienstag."),))
    narration = finished(studio.start(library.add(german)))
    assert narration.voice.language == "de-DE"
    assert narration.status == "ready"


def test_every_english_voice_narrates_near_its_calibrated_speed(studio: Studio, library: Library) -> None:
    key = library.add(replace(STORY, blocks=STORY.blocks[:8]))
    for voice in catalogue().voices():
        if voice.language.startswith("en"):
            recording = finished(studio.start(key, voice.id)).recording
            assert recording is not None
            assert 190 < recording.wpm < 290, voice
