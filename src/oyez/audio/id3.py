"""ID3v2.4 tags of MP3 files, written by mutagen: text, cover, chapters, and the transcript plain and timed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from oyez.audio.marks import Chapter, Marks, transcript
from oyez.audio.provenance.xmp import xmp_packet
from oyez.audio.tagging import ENCODER, no_padding, system_errors
from oyez.audio.tags import Tags, comment, image_type, language_code, provenance

if TYPE_CHECKING:
    from mutagen.id3 import Frame

__all__ = ["write_id3_tags"]

_UTF8 = 3
_UTF16 = 1
"""For timed lines alone: readers of them, the one that signs files among them, know no other Unicode."""
_FRONT_COVER = 3
_MILLISECONDS = 2
_LYRICS = 1
_NO_OFFSET = 0xFFFFFFFF
"""A chapter is found by its time, not by its byte."""
_TOP_LEVEL_ORDERED = 3
_MOST_CHAPTERS = 255
"""The table of contents counts its entries in one byte."""


def write_id3_tags(path: Path, tags: Tags, marks: Marks) -> None:
    """Put the tag in front of a finished MP3.

    Raises:
        OSError: Where the file cannot be written.
    """
    from mutagen.id3 import ID3

    tag = ID3()
    for frame in (*_text(tags), *_words(tags, marks), *_picture(tags), *_chapters(marks.chapters[:_MOST_CHAPTERS])):
        tag.add(frame)
    with system_errors():
        tag.save(str(path), v1=0, padding=no_padding)


def _text(tags: Tags) -> Iterator[Frame]:
    from mutagen import id3

    language = language_code(tags.language)
    named = {
        "TIT2": tags.title, "TPE1": tags.author, "TPUB": tags.publisher, "TALB": tags.publisher, "TDRC": tags.date,
        "TLAN": "" if language == "und" else language, "TSSE": ENCODER,
    }  # fmt: skip
    for name, value in named.items():
        if value:
            yield getattr(id3, name)(encoding=_UTF8, text=[value])
    yield id3.COMM(encoding=_UTF8, lang=language, desc="", text=[comment(tags)])
    for name, value in provenance(tags).items():
        yield id3.TXXX(encoding=_UTF8, desc=name, text=[value])
    if packet := xmp_packet(tags):
        yield id3.PRIV(owner="XMP", data=packet)
    if tags.url and tags.url.isascii():  # The frame holds Latin letters only; the comment holds any address.
        yield id3.WOAF(url=tags.url)


def _words(tags: Tags, marks: Marks) -> Iterator[Frame]:
    """Yield the transcript as one text and as lines with their times."""
    from mutagen import id3

    if not marks.lines:
        return
    language = language_code(tags.language)
    timed = [(line.text, round(line.start * 1000)) for line in marks.lines]
    yield id3.USLT(encoding=_UTF8, lang=language, desc="", text=transcript(marks.lines))
    yield id3.SYLT(encoding=_UTF16, lang=language, format=_MILLISECONDS, type=_LYRICS, desc="", text=timed)


def _picture(tags: Tags) -> Iterator[Frame]:
    from mutagen import id3

    if tags.cover:
        yield id3.APIC(encoding=_UTF8, mime=image_type(tags.cover), type=_FRONT_COVER, desc="", data=tags.cover)


def _chapters(chapters: tuple[Chapter, ...]) -> Iterator[Frame]:
    from mutagen import id3

    if not chapters:
        return
    names = [f"ch{number}" for number in range(1, len(chapters) + 1)]
    yield id3.CTOC(element_id="toc", flags=_TOP_LEVEL_ORDERED, child_element_ids=names, sub_frames=[])
    for name, chapter in zip(names, chapters, strict=True):
        yield id3.CHAP(
            element_id=name, start_time=round(chapter.start * 1000), end_time=round(chapter.end * 1000),
            start_offset=_NO_OFFSET, end_offset=_NO_OFFSET,
            sub_frames=[id3.TIT2(encoding=_UTF8, text=[chapter.title])],
        )  # fmt: skip
