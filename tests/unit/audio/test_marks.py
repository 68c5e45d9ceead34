"""Chapters, transcripts, covers and languages in every format, read back by readers that are not ours."""

from __future__ import annotations

from base64 import b64decode
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import av
import mutagen
import mutagen.flac
import pytest
from PIL import Image

from oyez.audio import Recorder, open_encoder
from oyez.audio.marks import Chapter, Line, Marks, shortened, transcript

if TYPE_CHECKING:
    from unit.audio.conftest import Collector, Maker

CHAPTERED = [".m4a", ".m4b", ".mp3", ".opus", ".flac"]
STORY = [
    ("headline", "headline", "Ferry stays"),
    ("paragraph", "b1", "The board voted."),
    ("paragraph", "b1", "Nobody spoke."),
    ("heading", "b2", "What it costs"),
    ("heading", "b2", "And who pays"),
    ("paragraph", "b3", "A “great” deal & more."),
]
PRINTED = "Ferry stays\n\nThe board voted. Nobody spoke.\n\nWhat it costs And who pays\n\nA “great” deal & more."


def picture(kind: str) -> bytes:
    data = BytesIO()
    Image.new("RGB", (8, 8), "#14213d").save(data, kind)
    return data.getvalue()


def recorded(make: Maker, encoder: Any, story: list[tuple[str, str, str]]) -> Any:
    recorder = Recorder(make.voice(), [encoder])
    for number, (role, block, text) in enumerate(story, 1):
        utterance = replace(make.utterance(text, number=number, block=block), role=role)  # type: ignore[arg-type]
        recorder.add(utterance, make.take(utterance))
    return recorder.finish()


def test_chapters_open_at_headings_and_leave_no_time_out(make: Maker, collector: Collector) -> None:
    recording = recorded(make, collector, STORY)
    assert collector.marks
    first, second = collector.marks.chapters
    assert (first.title, second.title) == ("Ferry stays", "What it costs And who pays")
    assert (first.start, first.end, second.end) == (0.0, second.start, recording.duration)
    assert second.start == recording.timeline.utterances[3].start
    assert transcript(collector.marks.lines) == PRINTED


def test_a_story_without_headings_has_no_chapters(make: Maker, collector: Collector) -> None:
    recorded(make, collector, STORY[:3])
    assert collector.marks
    assert collector.marks.chapters == ()


def test_what_comes_before_the_first_heading_is_a_chapter(make: Maker, collector: Collector) -> None:
    recorded(make, collector, STORY[1:])
    assert collector.marks
    assert [chapter.title for chapter in collector.marks.chapters] == [
        "The board voted.",
        "What it costs And who pays",
    ]
    assert collector.marks.chapters[0].start == 0.0


@pytest.mark.parametrize("suffix", CHAPTERED)
def test_chapters_are_in_the_file(suffix: str, make: Maker, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    recording = recorded(make, open_encoder(path, make.tags), STORY)
    opened = recording.timeline.utterances[3].start
    if suffix in {".m4a", ".m4b", ".mp3"}:
        with av.open(str(path)) as container:
            found = [
                (float(each["start"] * each["time_base"]), each["metadata"]["title"])  # type: ignore[operator]
                for each in container.chapters()
            ]
    else:
        tags = mutagen.File(path).tags
        hours, minutes, seconds = tags["CHAPTER002"][0].split(":")
        at = int(hours) * 3600 + int(minutes) * 60 + float(seconds)
        found = [(0.0, tags["CHAPTER001NAME"][0]), (at, tags["CHAPTER002NAME"][0])]
    assert [title for _, title in found] == ["Ferry stays", "What it costs And who pays"]
    assert [start for start, _ in found] == pytest.approx([0.0, opened], abs=0.001)


@pytest.mark.parametrize("suffix", CHAPTERED)
@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_cover_transcript_and_address_are_in_the_file(suffix: str, kind: str, make: Maker, tmp_path: Path) -> None:
    path, cover = tmp_path / f"a{suffix}", picture(kind)
    recorded(make, open_encoder(path, replace(make.tags, cover=cover)), STORY)
    tags = mutagen.File(path).tags
    media_type = f"image/{kind.lower()}"
    if suffix == ".mp3":
        image = tags.getall("APIC")[0]
        found = (image.data, image.mime, tags.getall("USLT")[0].text, tags["WOAF"].url, tags["TLAN"].text[0])
        timed = tags.getall("SYLT")[0]
        assert [text for text, _ in timed.text] == [text for _, _, text in STORY]
        assert next(chapter.sub_frames["TIT2"].text[0] for chapter in tags.getall("CHAP")) == "Ferry stays"
        assert tags.getall("CTOC")[0].child_element_ids == ["ch1", "ch2"]
    elif suffix in {".m4a", ".m4b"}:
        image = tags["covr"][0]
        shown = {13: "image/jpeg", 14: "image/png"}[image.imageformat]
        free = {name: bytes(tags[f"----:com.apple.iTunes:{name}"][0]).decode() for name in ("URL", "LANGUAGE")}
        found = (bytes(image), shown, tags["\xa9lyr"][0], free["URL"], free["LANGUAGE"])
        assert tags.get("stik") == ([2] if suffix == ".m4b" else None)
    else:
        if suffix == ".flac":
            image = mutagen.File(path).pictures[0]
        else:
            image = mutagen.flac.Picture(b64decode(tags["METADATA_BLOCK_PICTURE"][0]))
        found = (image.data, image.mime, tags["LYRICS"][0], tags["URL"][0], "eng")
        assert tags["LANGUAGE"] == ["en-GB"]
    assert found == (cover, media_type, PRINTED, make.tags.url, "eng")


@pytest.mark.parametrize("suffix", CHAPTERED)
def test_the_same_marks_give_the_same_bytes_and_leave_the_sound_alone(suffix: str, make: Maker, tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}{suffix}" for name in "ab"]
    for path in paths:
        recorded(make, open_encoder(path, replace(make.tags, cover=picture("PNG"))), STORY)
    assert paths[0].read_bytes() == paths[1].read_bytes()
    bare = tmp_path / f"bare{suffix}"
    recording = recorded(make, open_encoder(bare, make.tags), STORY)
    heard = make.decode(paths[0])
    assert (heard == make.decode(bare)).all()
    assert len(heard) / 24_000 == pytest.approx(recording.duration, abs=1024 / 24_000)


def test_ten_thousand_letters_and_a_thousand_chapters(make: Maker, tmp_path: Path) -> None:
    title = shortened("ü" * 10_000)
    marks = Marks(
        tuple(Chapter(number / 100, (number + 1) / 100, title) for number in range(1000)),
        tuple(Line(number / 100, (number + 1) / 100, f"b{number}", "x" * 1000) for number in range(1000)),
    )
    assert len(title) == 120
    for suffix in CHAPTERED:
        encoder = open_encoder(tmp_path / f"a{suffix}", make.tags)
        encoder.write(make.bursts([0.5], 10.0))
        encoder.finish(marks)
        assert make.onsets(make.decode(tmp_path / f"a{suffix}")) == pytest.approx([0.5], abs=0.002)


def test_marks_move(make: Maker) -> None:
    marks = Marks((Chapter(0, 1, "a"),), (Line(0.5, 1, "b1", "x"),)).moved(2.5)
    assert (marks.chapters[0].start, marks.chapters[0].end, marks.lines[0].start) == (2.5, 3.5, 3.0)
