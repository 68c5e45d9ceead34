"""`oyez narrate -o story.epub` and `oyez edition -o monday.epub`, as a user meets them."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from acceptance.conftest import Run

SMIL = "{http://www.w3.org/ns/SMIL}"


def documents(book: Path) -> dict[str, bytes]:
    with ZipFile(book) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_book_of_one_story(oyez: Run, scraped: Path, tmp_path: Path) -> None:
    ran = oyez("narrate", scraped, "-o", tmp_path / "a.epub", "--notice", "start")
    assert ran.code == 0, ran.err
    held = documents(tmp_path / "a.epub")
    smil = etree.fromstring(held["EPUB/story1.smil"])
    first = smil.find(f".//{SMIL}text")
    assert first is not None
    assert first.get("src") == "story1.xhtml#notice"
    assert b"Read by" not in held["EPUB/story1.xhtml"]
    assert b"This article is read by a synthetic voice." in held["EPUB/story1.xhtml"]
    assert held["EPUB/sound.m4a"][4:8] == b"ftyp"
    assert [path.name for path in tmp_path.glob("*.epub")] == ["a.epub"]
    assert not list(tmp_path.glob(".oyez-*"))


def test_a_book_of_an_edition_and_its_sound_beside_it(oyez: Run, examples: Path, tmp_path: Path) -> None:
    sources = [examples / "harbour.html", examples / "dump.txt"]
    files = [tmp_path / "a.epub", tmp_path / "a.m4a"]
    ran = oyez("edition", *sources, "-o", files[0], "-o", files[1], "--title", "Monday", "--notice", "off")
    assert ran.code == 0, ran.err
    held = documents(files[0])
    assert held["EPUB/sound.m4a"] == files[1].read_bytes()
    assert b"synthetic voice" not in held["EPUB/story2.xhtml"]
    ends = {}
    for number in (1, 2, 3):
        audio = list(etree.fromstring(held[f"EPUB/story{number}.smil"]).iter(f"{SMIL}audio"))
        ends[number] = (audio[0].get("clipBegin", ""), audio[-1].get("clipEnd", ""))
    assert ends[1][1] < ends[2][0] < ends[2][1] < ends[3][0]


@pytest.mark.parametrize("command", ["narrate", "edition"])
def test_a_book_that_cannot_be_written_leaves_nothing(command: str, oyez: Run, examples: Path, tmp_path: Path) -> None:
    (tmp_path / "a.epub").mkdir()
    ran = oyez(command, examples / "harbour.html", "-o", tmp_path / "a.epub", "-o", tmp_path / "a.mp3")
    assert ran.code == 1
    assert ran.err.splitlines()[-1].startswith("error: unwritable_output: ")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.epub", "data"]
