"""`oyez edition`, and what else `oyez narrate` can write, as a user meets them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import mutagen
import pytest
from PIL import Image

from oyez.audio import SUFFIXES

Oyez = Callable[..., Any]


def done(ran: Any, code: int = 0) -> Any:
    """A command that ended as it should."""
    assert ran.code == code, ran.err
    return ran


STORY = """{title}

By Ann Example

{body}
"""
BODY = (
    "The harbour board voted on Tuesday to keep the ferry for three more years, after a long night of talks with the "
    "island's council.\n\nFares will rise by 4 per cent in the spring, and the first boat will leave at 6.30am.\n\n"
    "“Nobody got all they asked for,” the board's chair said, “but the boat will sail.”\n"
)


@pytest.fixture
def stories(tmp_path: Path) -> list[Path]:
    """Two articles of our own."""
    paths = []
    for number, title in enumerate(("Ferry stays for three more years", "Library opens its doors on Sundays")):
        path = tmp_path / f"story{number}.txt"
        path.write_text(STORY.format(title=title, body=BODY))
        paths.append(path)
    return paths


def test_two_articles_in_one_book(oyez: Oyez, stories: list[Path], tmp_path: Path) -> None:
    out = [tmp_path / "out" / name for name in ("monday.m4b", "monday.mp3")]
    out[0].parent.mkdir()
    ran = done(oyez("edition", *stories, "-o", out[0], "-o", out[1], "--title", "The Monday edition", "--json"))
    data = json.loads(ran.out)
    assert [chapter["title"] for chapter in data["chapters"]] == [
        "Ferry stays for three more years",
        "Library opens its doors on Sundays",
    ]
    assert data["chapters"][-1]["end"] == pytest.approx(data["duration"], abs=0.001)
    for path in out:
        with av.open(str(path)) as container:
            assert [each["metadata"]["title"] for each in container.chapters()] == [
                chapter["title"] for chapter in data["chapters"]
            ]
            assert (container.duration or 0) / 1e6 == pytest.approx(data["duration"], abs=0.002)
            assert container.metadata["title"] == "The Monday edition"
    assert mutagen.File(out[0]).tags["\xa9lyr"][0].startswith("The Monday edition")
    assert sorted(path.name for path in out[0].parent.iterdir()) == ["monday.m4b", "monday.mp3"]


def test_what_the_gate_refuses_stops_it_unless_told(oyez: Oyez, stories: list[Path], tmp_path: Path) -> None:
    bad, out = tmp_path / "bad.txt", tmp_path / "a.m4b"
    bad.write_text("Please subscribe to read on.")
    ran = done(oyez("edition", stories[0], bad, "-o", out), 1)
    assert ran.err.startswith("error: too_short: ")
    assert str(bad) in ran.err
    assert not out.exists()
    ran = done(oyez("edition", stories[0], bad, "-o", out, "--skip-failed", "--json"))
    data = json.loads(ran.out)
    assert [(each["source"], each["error"]["code"]) for each in data["left_out"]] == [(str(bad), "too_short")]
    assert len(data["chapters"]) == 1
    assert f"left out: {bad}: too_short: " in ran.err


def test_an_edition_of_nothing_is_refused(oyez: Oyez, tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_text("Nothing.")
    ran = done(oyez("edition", bad, "-o", tmp_path / "a.mp3", "--skip-failed"), 1)
    assert ran.err.splitlines()[-1].startswith("error: nothing_to_say: ")
    assert [path.name for path in tmp_path.glob("a.*")] == []


def test_every_format_has_the_same_length_and_says_it_is_synthetic(
    oyez: Oyez, stories: list[Path], tmp_path: Path
) -> None:
    outputs = [tmp_path / f"a{suffix}" for suffix in SUFFIXES]
    options = [part for path in outputs for part in ("-o", path)]
    data = json.loads(done(oyez("narrate", stories[0], *options, "--json")).out)
    for path in outputs:
        with av.open(str(path)) as container:
            assert (container.duration or 0) / 1e6 == pytest.approx(data["duration"], abs=0.01)
            read = {**container.metadata, **container.streams.audio[0].metadata}
        assert {name.lower(): text for name, text in read.items()}["comment"].startswith("Synthetic voice")


@pytest.mark.parametrize("suffix", [".vtt", ".srt", ".json", ".txt"])
def test_captions_by_their_suffix(suffix: str, oyez: Oyez, stories: list[Path], tmp_path: Path) -> None:
    done(oyez("narrate", stories[0], "-o", tmp_path / "a.wav", "--captions", tmp_path / f"a{suffix}"))
    text = (tmp_path / f"a{suffix}").read_text()
    assert {".vtt": "WEBVTT", ".srt": "1\n00:00", ".json": "{", ".txt": "Ferry stays"}[suffix] == text[
        : len({".vtt": "WEBVTT", ".srt": "1\n00:00", ".json": "{", ".txt": "Ferry stays"}[suffix])
    ]


def test_captions_of_no_kind_are_refused_before_anything_is_made(
    oyez: Oyez, stories: list[Path], tmp_path: Path
) -> None:
    ran = done(oyez("narrate", stories[0], "-o", tmp_path / "a.wav", "--captions", tmp_path / "a.ass"), 1)
    assert ran.err.startswith("error: unknown_format: ")
    assert not (tmp_path / "a.wav").exists()


def test_covers(oyez: Oyez, stories: list[Path], tmp_path: Path) -> None:
    photo, out = tmp_path / "photo.jpg", tmp_path / "a.mp3"
    Image.new("RGB", (300, 200), "#aa0000").save(photo)

    def cover(*options: object) -> Any:
        done(oyez("narrate", stories[0], "-o", out, *options))
        pictures = mutagen.File(out).tags.getall("APIC")
        return pictures[0] if pictures else None

    assert cover().mime == "image/png"
    assert cover("--cover", "none") is None
    assert cover("--cover", "lead").mime == "image/png"
    assert cover("--cover", photo).mime == "image/jpeg"
    before = out.read_bytes()
    for wrong, code in ((stories[0], "not_an_image"), (tmp_path / "none.png", "no_such_file"),
                        ("http://10.0.0.1/a.png", "forbidden_address")):  # fmt: skip
        ran = done(oyez("narrate", stories[0], "-o", out, "--cover", wrong), 1)
        assert ran.err.startswith(f"error: {code}: "), ran.err
    assert out.read_bytes() == before


def test_pauses_are_tightened(oyez: Oyez, stories: list[Path], tmp_path: Path) -> None:
    lengths = []
    for level in ("none", "some", "most"):
        ran = done(oyez("narrate", stories[0], "-o", tmp_path / "a.wav", "--tighten", level, "--json"))
        lengths.append(json.loads(ran.out)["duration"])
    assert lengths[0] > lengths[1] + 0.5
    assert lengths[1] > lengths[2] + 0.5
