"""Books: what stands in them, which sound belongs to which word, and that the validator has nothing against them."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from oyez.article import Article, Block
from oyez.audio import Recorder, Recording, Tags, open_encoder
from oyez.audio.epub import Book, BookStory, write_epub
from oyez.audio.epub.text import seconds, writable
from oyez.script import Policy, Script, write
from oyez.voices import Take, Voice, WordTime

NAMES = {
    "x": "http://www.w3.org/1999/xhtml", "s": "http://www.w3.org/ns/SMIL", "o": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
}  # fmt: skip
STORY = Article(
    "-",
    url="https://example.org/a?b=1&c=2",
    headline="Salt & “sugar” <prices>",
    standfirst="Both rise.",
    byline=("Ann Example", "Bo Sample"),
    date="2025-03-02T08:00:00+02:00",
    language="en-GB",
    site="The Example",
    blocks=(
        Block("b1", "paragraph", "Salt costs more. Sugar\x00 too, 3 < 4."),
        Block("b2", "heading", "Why & how"),
        Block("b3", "list", "First, the rain."),
        Block("b4", "list", "Then the wind."),
        Block("b5", "caption", "A heap of salt."),
        Block("b6", "quote", "“Nobody knows.”"),
    ),
)
HEBREW = Article("-", headline="מחיר המלח עולה", language="he", blocks=(Block("b1", "paragraph", "המלח יקר יותר."),))
VOICE = Voice("espeak:x", "X", "espeak", "en-US", "American", "female", "GPL-3.0-or-later", 22050, 180.0, -20.5)


def laid(recorder: Recorder, script: Script) -> Recording:
    """Say a script as a hum of 0.2 s a word."""
    for line in script.utterances:
        times = tuple(WordTime(0.2 * place, 0.2 * place + 0.15) for place in range(len(line.words)))
        recorder.add(line, Take(line.id, "espeak:x", 22050, b"\x00\x10\x00\xf0" * 2205 * len(line.words), times))
    return recorder.finish()


def bound(path: Path, *articles: Article, policy: Policy | None = None, cover: bytes = b"", notice: str = "") -> Book:
    """Make a book whose stories all share one sound file, each from its beginning."""
    sound = path.with_suffix(".m4a")
    scripts = [write(article, policy) for article in articles]
    laid(Recorder(VOICE, [open_encoder(sound, Tags())]), scripts[0])
    stories = [
        BookStory(article, script, laid(Recorder(VOICE), script), 0.0)
        for article, script in zip(articles, scripts, strict=True)
    ]
    told = articles[0]
    tags = Tags(
        told.headline,
        ", ".join(told.byline),
        told.site,
        told.date,
        told.language,
        told.url or "",
        "espeak:x",
        cover=cover,
    )
    book = Book(tags, tuple(stories), sound, ("X (synthetic voice)",), notice)
    write_epub(path, book)
    return book


def part(path: Path, name: str) -> etree._Element:
    with ZipFile(path) as archive:
        return etree.fromstring(archive.read(f"EPUB/{name}"))


def clips(path: Path, name: str = "story1.smil") -> list[tuple[str, float, float]]:
    """(id, first second, last second) of each clip."""

    def number(clock: str) -> float:
        hours, minutes, rest = clock.split(":")
        return int(hours) * 3600 + int(minutes) * 60 + float(rest)

    found = []
    for par in part(path, name).iterfind(".//s:par", NAMES):
        text, audio = par.find("s:text", NAMES), par.find("s:audio", NAMES)
        assert text is not None
        assert audio is not None
        begin, end = audio.get("clipBegin", ""), audio.get("clipEnd", "")
        found.append((text.get("src", "").partition("#")[2], number(begin), number(end)))
    return found


def checked(path: Path) -> list[str]:
    """Return what epubcheck says against a book."""
    jar = shutil.which("epubcheck")
    if jar is None or shutil.which("java") is None:
        message = "epubcheck is not here: `sudo apt-get install epubcheck`, or put its launcher and Java on the PATH"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    program = str(Path(jar).resolve())  # Debian's program is the archive itself, which not every kernel starts.
    command = ["java", "-jar", program] if program.endswith(".jar") else [program]
    report = path.with_suffix(".json")
    subprocess.run([*command, str(path), "--json", str(report)], capture_output=True, check=False, timeout=120)
    found = json.loads(report.read_text("utf-8"))["messages"]
    return [f"{each['ID']} {each['message']}" for each in found if each["severity"] != "USAGE"]


def test_the_page_prints_the_story_and_each_spoken_word_has_a_name(tmp_path: Path) -> None:
    book = bound(tmp_path / "a.epub", STORY)
    page = part(tmp_path / "a.epub", "story1.xhtml")
    text = "".join(map(str, page.itertext()))
    for printed in (STORY.headline, STORY.standfirst, "Ann Example, Bo Sample", *(b.text for b in STORY.blocks)):
        assert printed.replace("\x00", "\ufffd") in text
    spans = {span.get("id"): span.text for span in page.iterfind(".//x:span", NAMES)}
    words = [word.text.replace("\x00", "\ufffd") for word in book.stories[0].recording.timeline.words]
    assert list(spans.values()) == words
    assert page.find(".//x:ul", NAMES) is not None
    assert page.find(".//x:blockquote", NAMES) is not None


def test_each_clip_begins_with_its_word_and_ends_where_the_next_begins(tmp_path: Path) -> None:
    book = bound(tmp_path / "a.epub", STORY)
    recording = book.stories[0].recording
    found = clips(tmp_path / "a.epub")
    assert found[0][1] == 0.0
    assert found[-1][2] == pytest.approx(recording.duration, abs=0.001)
    starts = [word.start for word in recording.timeline.words]
    assert [begin for _, begin, _ in found[1:]] == pytest.approx(starts[1:], abs=0.001)
    assert all(last == begin for (_, _, last), (_, begin, _) in pairwise(found))
    assert all(begin < last for _, begin, last in found)


def test_a_later_story_is_found_where_it_begins_in_the_sound(tmp_path: Path) -> None:
    book = bound(tmp_path / "a.epub", STORY)
    second = BookStory(STORY, book.stories[0].script, book.stories[0].recording, 100.0)
    write_epub(tmp_path / "b.epub", Book(book.tags, (*book.stories, second), book.sound))
    first, later = clips(tmp_path / "b.epub"), clips(tmp_path / "b.epub", "story2.smil")
    assert [begin + 100 for _, begin, _ in first] == pytest.approx([begin for _, begin, _ in later], abs=0.001)
    package = part(tmp_path / "b.epub", "package.opf")
    (whole,) = (
        each.text
        for each in package.iterfind(".//o:meta", NAMES)
        if each.get("property") == "media:duration" and each.get("refines") is None
    )
    assert whole == seconds(2 * round(book.stories[0].recording.duration * 1000))


@pytest.mark.parametrize(("place", "at"), [("start", 0), ("end", -1)])
def test_a_notice_that_is_said_is_lit_where_it_is_said(place: str, at: int, tmp_path: Path) -> None:
    bound(tmp_path / "a.epub", STORY, policy=Policy(notice=place), notice="A machine reads.")  # type: ignore[arg-type]
    assert clips(tmp_path / "a.epub")[at][0] == "notice"
    page = part(tmp_path / "a.epub", "story1.xhtml")
    assert page.xpath("//*[@id='notice']/text()") == ["A machine reads."]
    in_order = [element.get("id") for element in page.iter() if element.get("id")]
    lit = [name for name, _, _ in clips(tmp_path / "a.epub")]
    assert [name for name in in_order if name in set(lit)] == lit


def test_a_notice_that_is_only_printed_has_no_sound(tmp_path: Path) -> None:
    bound(tmp_path / "a.epub", STORY, notice="A machine reads.")
    assert "A machine reads." in "".join(map(str, part(tmp_path / "a.epub", "story1.xhtml").itertext()))
    assert "notice" not in [name for name, _, _ in clips(tmp_path / "a.epub")]


def test_what_the_book_says_of_itself(tmp_path: Path) -> None:
    bound(tmp_path / "a.epub", STORY)
    package = part(tmp_path / "a.epub", "package.opf")
    assert package.xpath("//dc:creator/text()", namespaces=NAMES) == ["Ann Example", "Bo Sample"]
    assert package.xpath("//dc:language/text()", namespaces=NAMES) == ["en-GB"]
    facts = {
        (each.get("property"), each.text)
        for each in package.iterfind(".//o:meta", NAMES)  # The clock is UTC: 8:00 at +02:00.
    }
    assert ("dcterms:modified", "2025-03-02T06:00:00Z") in facts
    assert ("schema:accessibilityFeature", "synchronizedAudioText") in facts
    assert ("media:active-class", "-epub-media-overlay-active") in facts
    source = "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"
    assert ("Iptc4xmpExt:DigitalSourceType", source) in facts


def test_equal_books_are_equal_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        bound(tmp_path / name / "c.epub", STORY)
    assert (tmp_path / "a/c.epub").read_bytes() == (tmp_path / "b/c.epub").read_bytes()


def test_the_media_type_is_first_and_bare(tmp_path: Path) -> None:
    bound(tmp_path / "a.epub", STORY)
    assert (tmp_path / "a.epub").read_bytes()[30:58] == b"mimetypeapplication/epub+zip"
    with ZipFile(tmp_path / "a.epub") as archive:
        assert archive.infolist()[0].compress_type == ZIP_STORED


def test_right_to_left(tmp_path: Path) -> None:
    bound(tmp_path / "a.epub", HEBREW)
    assert part(tmp_path / "a.epub", "story1.xhtml").get("dir") == "rtl"
    spine = part(tmp_path / "a.epub", "package.opf").find("o:spine", NAMES)
    assert spine is not None
    assert spine.get("page-progression-direction") == "rtl"


@pytest.mark.slow
def test_the_validator_finds_nothing(tmp_path: Path) -> None:
    from oyez.audio.cover import drawn_cover

    cover = drawn_cover("Salt", "The Example")
    odd = Article(
        "-", headline="\x07\ud800 ", language="", blocks=(Block("b1", "paragraph", "No date, \ufffe ]]> &amp;"),)
    )
    for name, articles, policy in (
        ("plain", (STORY, HEBREW), None),
        ("said", (STORY,), Policy(notice="start")),
        ("odd", (odd, Article("-", blocks=(Block("b1", "paragraph", "Untitled words."),))), Policy(notice="end")),
    ):
        bound(tmp_path / f"{name}.epub", *articles, policy=policy, cover=cover, notice="A machine reads.")
        assert checked(tmp_path / f"{name}.epub") == [], name


@pytest.mark.slow
def test_the_validator_would_find_something(tmp_path: Path) -> None:
    bound(tmp_path / "a.epub", STORY)
    with ZipFile(tmp_path / "a.epub") as archive, ZipFile(tmp_path / "b.epub", "w") as spoilt:
        for info in archive.infolist():
            data = archive.read(info)
            spoilt.writestr(info, data.replace(b"#w3", b"#w9999") if info.filename.endswith(".smil") else data)
    assert checked(tmp_path / "b.epub") != []


@given(st.text())
def test_any_text_keeps_its_length_and_can_be_written(text: str) -> None:
    safe = writable(text)
    assert len(safe) == len(text)
    element = etree.Element("a")
    element.text = safe
    assert etree.tostring(element, encoding="utf-8")
