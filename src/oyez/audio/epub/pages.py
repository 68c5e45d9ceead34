"""A story as XHTML: as printed, each word that is said in an element with an id."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from oyez.article import Block
from oyez.audio.epub.nouns import BookStory
from oyez.audio.epub.text import direction, writable
from oyez.audio.nouns import TimedWord

if TYPE_CHECKING:
    from lxml.etree import _Element

__all__ = ["OPS", "XHTML", "Page", "document", "story_page"]

XHTML, OPS = "http://www.w3.org/1999/xhtml", "http://www.idpf.org/2007/ops"

_TAGS = {"heading": "h2", "list": "li", "quote": "p", "caption": "p", "credit": "p", "paragraph": "p"}
_BOXES = {"list": "ul", "quote": "blockquote"}


@dataclass(frozen=True, slots=True)
class Page:
    """A document of the book.

    Attributes:
        content: Its bytes.
        clips: What is highlighted: (seconds from the story's beginning, id of the element), in reading order.
        headings: What the contents list under the story: (text, id).
    """

    content: bytes
    clips: tuple[tuple[float, str], ...] = ()
    headings: tuple[tuple[str, str], ...] = ()


def story_page(story: BookStory, notice: str) -> Page:
    """Return a story's document; the notice stands where it is said, at the end where it is not."""
    return _Writer(story).page(notice)


def document(title: str, language: str, body: _Element) -> bytes:
    """Return an XHTML document."""
    from lxml import etree

    html = etree.Element(f"{{{XHTML}}}html", nsmap={None: XHTML, "epub": OPS})  # type: ignore[dict-item]
    html.set("lang", language)
    html.set("{http://www.w3.org/XML/1998/namespace}lang", language)
    html.set("dir", direction(language))
    head = _child(html, "head")
    _child(head, "title", title)
    _child(head, "link", rel="stylesheet", type="text/css", href="style.css")
    html.append(body)
    return etree.tostring(html, encoding="utf-8", xml_declaration=True, doctype="<!DOCTYPE html>")


@dataclass
class _Writer:
    """Writes one page; remembers what is highlighted as it goes."""

    story: BookStory
    clips: list[tuple[float, str]] = field(default_factory=list)
    headings: list[tuple[str, str]] = field(default_factory=list)
    spoken: dict[str, list[TimedWord]] = field(default_factory=lambda: defaultdict(list))

    def page(self, notice: str) -> Page:
        from lxml import etree

        article = self.story.article
        for word in self.story.recording.timeline.words:
            self.spoken[word.block].append(word)
        body = etree.Element(f"{{{XHTML}}}body")
        section = _child(body, "section", role="doc-chapter")
        section.set(f"{{{OPS}}}type", "chapter")
        said = self._notice_said()
        if said is not None and said[1]:
            self._notice(section, notice, said[0])
        self._head(section)
        for block_type, group in groupby(article.blocks, lambda block: block.type):
            box = _child(section, _BOXES[block_type]) if block_type in _BOXES else section
            for block in group:
                self._block(box, block)
        if notice and not (said is not None and said[1]):
            self._notice(section, notice, said[0] if said is not None else None)
        if article.url and article.url.lower().startswith(("http://", "https://")):
            self._source(section, article.url)
        content = document(writable(self.story.title), article.language or "und", body)
        return Page(content, tuple(self.clips), tuple(self.headings))

    def _head(self, section: _Element) -> None:
        article = self.story.article
        title = _child(section, "h1", id="headline")
        if article.headline:
            self._words(title, "headline", article.headline)
        else:
            title.text = writable(self.story.title)
        section.set("aria-labelledby", "headline")
        if article.standfirst:
            self._words(_child(section, "p", **{"class": "standfirst"}), "standfirst", article.standfirst)
        names = ", ".join(name for name in article.byline if name.strip())
        if names:
            self._words(_child(section, "p", **{"class": "byline"}), "byline", names)
        printed = " · ".join(filter(None, (article.site, article.date[:10])))
        if printed:
            _child(section, "p", writable(printed), **{"class": "printed"})

    def _block(self, box: _Element, block: Block) -> None:
        line = _child(box, _TAGS[block.type], id=f"block-{block.id}")
        if block.type in {"caption", "credit"}:
            line.set("class", block.type)
        if block.type == "heading":
            self.headings.append((writable(block.text), f"block-{block.id}"))
        self._words(line, block.id, block.text)

    def _words(self, line: _Element, block: str, text: str) -> None:
        """Write a printed text, its spoken words in elements of their own."""
        at, last = 0, None
        for word in self.spoken[block]:
            start, end = max(word.start_char, at), min(word.end_char, len(text))
            if end <= start:
                continue
            _append(line, last, writable(text[at:start]))
            name = f"w{len(self.clips) + 1}"
            last = _child(line, "span", writable(text[start:end]), id=name)
            self.clips.append((word.start, name))
            at = end
        _append(line, last, writable(text[at:]))

    def _notice_said(self) -> tuple[float, bool] | None:
        """Return when the notice is said and whether that is before everything else; None where it is not."""
        said = [line.id for line in self.story.script.utterances if line.id.endswith(".notice")]
        times = {line.id: line.start for line in self.story.recording.timeline.utterances}
        if not said or said[0] not in times:
            return None
        return times[said[0]], self.story.script.utterances[0].id == said[0]

    def _notice(self, section: _Element, notice: str, start: float | None) -> None:
        _child(section, "p", writable(notice), id="notice", **{"class": "notice"})
        if start is not None:
            self.clips.append((start, "notice"))

    def _source(self, section: _Element, url: str) -> None:
        _child(_child(section, "p", **{"class": "printed"}), "a", writable(url), href=writable(url))


def _child(parent: _Element, tag: str, text: str = "", **attributes: str) -> _Element:
    from lxml import etree

    element = etree.SubElement(parent, f"{{{XHTML}}}{tag}", attributes)
    element.text = text or None
    return element


def _append(line: _Element, last: _Element | None, text: str) -> None:
    """Write text after the last child, or at the beginning."""
    if last is None:
        line.text = (line.text or "") + text
    else:
        last.tail = (last.tail or "") + text
