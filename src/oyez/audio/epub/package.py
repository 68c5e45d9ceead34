"""The book's package document, its contents and its style."""

from __future__ import annotations

import re
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from oyez.audio.epub.nouns import Book
from oyez.audio.epub.pages import OPS, XHTML, Page, document
from oyez.audio.epub.text import direction, seconds, writable
from oyez.audio.provenance.origin import source_type

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["ACTIVE", "STYLE", "Chapter", "Item", "contents", "package"]

_OPF, _DC = "http://www.idpf.org/2007/opf", "http://purl.org/dc/elements/1.1/"
_PREFIX = "Iptc4xmpExt: http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
ACTIVE, _PLAYING = "-epub-media-overlay-active", "-epub-media-overlay-playing"
_UNDATED = "1980-01-01T00:00:00Z"
"""Every book says when it was last changed; a story without a date has the day on which zip files begin."""
_AUTHORS = re.compile(r",\s+")

STYLE = f"""html {{ color-scheme: light dark; }}
body {{ margin: 5%; line-height: 1.5; font-family: Georgia, "Noto Serif", serif; }}
h1 {{ font-size: 1.7em; line-height: 1.2; margin: 0 0 0.4em; }}
h2 {{ font-size: 1.2em; margin: 1.6em 0 0.4em; }}
p {{ margin: 0 0 0.9em; }}
blockquote {{ margin: 0 0 0.9em; padding-inline-start: 1em; border-inline-start: 0.2em solid currentColor; }}
img {{ max-width: 100%; max-height: 100%; }}
.cover {{ margin: 0; text-align: center; }}
.standfirst {{ font-size: 1.1em; font-style: italic; }}
.byline, .printed, .caption, .credit, .notice {{ font-family: sans-serif; font-size: 0.85em; }}
.notice {{ border: 1px solid currentColor; padding: 0.5em 0.8em; }}
.{ACTIVE} {{ background-color: #ffd54a; color: #000; border-radius: 0.15em; }}
"""


@dataclass(frozen=True, slots=True)
class Item:
    """A file of the book, as the manifest has it."""

    id: str
    name: str
    media_type: str
    properties: str = ""
    overlay: str = ""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A story's document: its title, its name in the book, its page and how long it plays, in milliseconds."""

    title: str
    name: str
    page: Page
    milliseconds: int


def package(book: Book, items: Sequence[Item], spine: Sequence[tuple[str, bool]], chapters: Sequence[Chapter]) -> bytes:
    """Return the package document.

    Args:
        book: What it says of itself.
        items: Every file but this one.
        spine: Ids in reading order, and whether each is part of the way through.
        chapters: The stories with their durations.
    """
    from lxml import etree

    language = book.tags.language or "und"
    names = {None: _OPF}
    root = etree.Element(f"{{{_OPF}}}package", nsmap=names, version="3.0", prefix=_PREFIX)  # type: ignore[arg-type]
    root.set("unique-identifier", "id")
    root.set("{http://www.w3.org/XML/1998/namespace}lang", language)
    _metadata(etree.SubElement(root, f"{{{_OPF}}}metadata", nsmap={"dc": _DC}), book, items, chapters)
    manifest = etree.SubElement(root, f"{{{_OPF}}}manifest")
    for item in items:
        facts = {"id": item.id, "href": item.name, "media-type": item.media_type}
        facts |= {
            name: text for name, text in (("properties", item.properties), ("media-overlay", item.overlay)) if text
        }
        etree.SubElement(manifest, f"{{{_OPF}}}item", facts)
    order = etree.SubElement(root, f"{{{_OPF}}}spine", {"page-progression-direction": direction(language)})
    for name, linear in spine:
        etree.SubElement(order, f"{{{_OPF}}}itemref", {"idref": name} | ({} if linear else {"linear": "no"}))
    return etree.tostring(root, encoding="utf-8", xml_declaration=True)


def _metadata(parent: _Element, book: Book, items: Sequence[Item], chapters: Sequence[Chapter]) -> None:
    tags = book.tags
    _dc(parent, "identifier", f"urn:uuid:{_identity(book)}", id="id")
    _dc(parent, "title", tags.title or chapters[0].title, id="title")
    _dc(parent, "language", tags.language or "und")
    for author in filter(None, _AUTHORS.split(tags.author)):
        _dc(parent, "creator", author)
    for name, text in (("publisher", tags.publisher), ("date", _day(tags.date)), ("source", tags.url)):
        if text:
            _dc(parent, name, text)
    _meta(parent, "dcterms:modified", _moment(tags.date))
    for name, value in _ACCESSIBILITY:
        _meta(parent, name, value)
    _meta(parent, "media:active-class", ACTIVE)
    _meta(parent, "media:playback-active-class", _PLAYING)
    for narrator in book.narrators:
        _meta(parent, "media:narrator", narrator)
    if origin := source_type(tags.voice):
        _meta(parent, "Iptc4xmpExt:DigitalSourceType", origin)
    overlays = [item.overlay for item in items if item.overlay]
    for overlay, chapter in zip(overlays, (each for each in chapters if each.page.clips), strict=True):
        _meta(parent, "media:duration", seconds(chapter.milliseconds), refines=f"#{overlay}")
    _meta(parent, "media:duration", seconds(sum(each.milliseconds for each in chapters)))


_ACCESSIBILITY = (
    ("schema:accessMode", "textual"),
    ("schema:accessMode", "auditory"),
    ("schema:accessModeSufficient", "textual,auditory"),
    ("schema:accessModeSufficient", "textual"),
    ("schema:accessibilityFeature", "synchronizedAudioText"),
    ("schema:accessibilityFeature", "tableOfContents"),
    ("schema:accessibilityFeature", "structuralNavigation"),
    ("schema:accessibilityFeature", "displayTransformability"),
    ("schema:accessibilityFeature", "readingOrder"),
    ("schema:accessibilityHazard", "none"),
    ("schema:accessibilitySummary", "Text and sound, word by word; a synthetic voice reads."),
)  # fmt: skip


def contents(book: Book, chapters: Sequence[Chapter]) -> bytes:
    """Return the navigation document: each story, and its headings under it."""
    from lxml import etree

    body = etree.Element(f"{{{XHTML}}}body")
    nav = etree.SubElement(body, f"{{{XHTML}}}nav", {f"{{{OPS}}}type": "toc", "role": "doc-toc", "id": "toc"})
    etree.SubElement(nav, f"{{{XHTML}}}h1").text = writable(book.tags.title or chapters[0].title)
    entries = etree.SubElement(nav, f"{{{XHTML}}}ol")
    for chapter in chapters:
        entry = _entry(entries, chapter.title, chapter.name)
        if chapter.page.headings:
            inner = etree.SubElement(entry, f"{{{XHTML}}}ol")
            for text, name in chapter.page.headings:
                _entry(inner, text, f"{chapter.name}#{name}")
    return document(writable(book.tags.title or chapters[0].title), book.tags.language or "und", body)


def _entry(parent: _Element, text: str, target: str) -> _Element:
    from lxml import etree

    entry = etree.SubElement(parent, f"{{{XHTML}}}li")
    etree.SubElement(entry, f"{{{XHTML}}}a", href=target).text = writable(text).strip() or "·"
    return entry


def _identity(book: Book) -> uuid.UUID:
    """Return an identifier that is the same for the same stories by the same voices."""
    facts = [book.tags.voice, book.tags.title, *(story.article.url or story.title for story in book.stories)]
    return uuid.uuid5(uuid.NAMESPACE_URL, "\n".join(writable(fact) for fact in facts))


def _day(date: str) -> str:
    return date[:10] if re.fullmatch(r"\d{4}-\d\d-\d\d", date[:10]) else ""


def _moment(date: str) -> str:
    """Return when a book was changed last, in UTC: when its newest story was published."""
    try:
        moment = datetime.fromisoformat(date)
    except ValueError:
        return _UNDATED
    moment = moment.astimezone(UTC) if moment.tzinfo else moment
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment.year >= 1000 else _UNDATED


def _dc(parent: _Element, name: str, text: str, **attributes: str) -> None:
    from lxml import etree

    etree.SubElement(parent, f"{{{_DC}}}{name}", attributes).text = writable(text)


def _meta(parent: _Element, name: str, value: str, **attributes: str) -> None:
    from lxml import etree

    etree.SubElement(parent, f"{{{_OPF}}}meta", {"property": name, **attributes}).text = writable(value)
