"""The book as one file: a zip archive that begins with its media type (EPUB 3.3, OCF)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from oyez.audio.epub.nouns import Book
from oyez.audio.epub.overlays import overlay
from oyez.audio.epub.package import STYLE, Chapter, Item, contents, package
from oyez.audio.epub.pages import XHTML, document, story_page
from oyez.audio.tags import cleaned, image_type

if TYPE_CHECKING:
    from zipfile import ZipFile, ZipInfo

__all__ = ["MEDIA_TYPE", "write_epub"]

MEDIA_TYPE = "application/epub+zip"
_SOUNDS = {".m4a": "audio/mp4", ".m4b": "audio/mp4", ".mp3": "audio/mpeg"}
"""Sound that every reading system must play (EPUB 3.3, core media types), by the file's suffix."""
_ROOT = "EPUB/"
_BLOCK = 1 << 20
_EPOCH = (1980, 1, 1, 0, 0, 0)
_CONTAINER = (
    '<?xml version="1.0" encoding="utf-8"?>\n'
    '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    f'<rootfile full-path="{_ROOT}package.opf" media-type="application/oebps-package+xml"/>'
    "</rootfiles></container>"
)


def write_epub(path: Path, book: Book) -> None:
    """Write a book. Equal books give equal bytes: no dates but the stories', no random numbers.

    Args:
        path: Where to write; an open place of the caller's, replaced.
        book: At least one story, all of whose sound is in the book's.

    Raises:
        OSError: Where the file cannot be written or the sound not read.
    """
    from dataclasses import replace
    from zipfile import ZIP_DEFLATED, ZipFile

    book = replace(book, tags=cleaned(book.tags))
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        # The media type is first and bare, so that a program finds it at byte 38.
        archive.writestr(_info("mimetype", stored=True), MEDIA_TYPE)
        archive.writestr(_info("META-INF/container.xml"), _CONTAINER)
        sound = f"sound{book.sound.suffix.lower()}"
        for name, content in _documents(book, sound):
            archive.writestr(
                _info(_ROOT + name, stored=name.startswith("cover.") and not name.endswith("xhtml")), content
            )
        _copy(archive, _info(_ROOT + sound, stored=True), book.sound)


def _documents(book: Book, sound: str) -> Iterator[tuple[str, bytes]]:
    """Yield each file of the book but the sound: its name and its content."""
    items = [
        Item("nav", "nav.xhtml", "application/xhtml+xml", "nav"),
        Item("style", "style.css", "text/css"),
        Item("sound", sound, _SOUNDS[book.sound.suffix.lower()]),
    ]
    spine: list[tuple[str, bool]] = []
    chapters: list[Chapter] = []
    yield "style.css", STYLE.encode()
    if book.tags.cover:
        image = "cover.png" if image_type(book.tags.cover) == "image/png" else "cover.jpg"
        items += [
            Item("cover-image", image, image_type(book.tags.cover), "cover-image"),
            Item("cover", "cover.xhtml", "application/xhtml+xml"),
        ]
        spine.append(("cover", False))
        yield image, book.tags.cover
        yield "cover.xhtml", _cover(book, image)
    for number, story in enumerate(book.stories, 1):
        name = f"story{number}.xhtml"
        page = story_page(story, book.notice)
        spoken, length = overlay(page, name, sound, story.start, story.recording.duration) if page.clips else (b"", 0)
        chapters.append(Chapter(story.title, name, page, length))
        spine.append((f"story{number}", True))
        items.append(Item(f"story{number}", name, "application/xhtml+xml", "", f"overlay{number}" if spoken else ""))
        yield name, page.content
        if spoken:
            items.append(Item(f"overlay{number}", f"story{number}.smil", "application/smil+xml"))
            yield f"story{number}.smil", spoken
    yield "nav.xhtml", contents(book, chapters)
    yield "package.opf", package(book, items, spine, chapters)


def _cover(book: Book, image: str) -> bytes:
    from lxml import etree

    body = etree.Element(f"{{{XHTML}}}body", {"class": "cover"})
    etree.SubElement(body, f"{{{XHTML}}}img", src=image, alt=book.tags.title or "Cover")
    return document(book.tags.title or "Cover", book.tags.language or "und", body)


def _info(name: str, *, stored: bool = False) -> ZipInfo:
    from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipInfo

    info = ZipInfo(name, _EPOCH)
    info.compress_type = ZIP_STORED if stored else ZIP_DEFLATED
    info.external_attr = 0o644 << 16
    info.create_system = 3
    return info


def _copy(archive: ZipFile, info: ZipInfo, source: Path) -> None:
    """Write a file into the archive a block at a time, so that memory does not grow with it."""
    info.file_size = source.stat().st_size
    with source.open("rb") as sound, archive.open(info, "w") as place:
        while block := sound.read(_BLOCK):
            place.write(block)
