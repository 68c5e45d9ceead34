"""Raw text to lines: wrapped paragraphs joined, Markdown's marks read, broken sentences mended."""

from __future__ import annotations

import re

from oyez.article.lines import Line
from oyez.article.nouns import BlockType
from oyez.article.text import collapse, ends_as_sentence, is_prose, weight
from oyez.article.textmarkup import read_marks, without_references
from oyez.article.textunwrap import unwrapped

__all__ = ["split_lines"]

_MARKDOWN_HEADING = re.compile(r"(#{1,6})\s+(.+?)\s*#*")
_BULLET = re.compile(r"(?:[-*+•‣◦–]|\d{1,2}[.)])\s+(\S.*)")
_NUMBER = re.compile(r"\d{1,2}[.)]\s+\S")
_GOES_ON = re.compile(r"[,;]\s|[.)]\s(?=[A-Z“\"])")
MAX_LINES = 10_000
"""Lines that are read: no article has a tenth of them."""
_PIECE_WORDS = 5
"""Words of a link's text that broke a sentence in two."""


def split_lines(text: str) -> list[Line]:
    """Split into lines; join those of a paragraph that was wrapped at a fixed width, and read programs' marks."""
    raw, numbered = without_references(text.splitlines()[:MAX_LINES])
    read = [(_line(line, numbered=numbered), line) for line in unwrapped(raw) if line.strip()]
    read = [(line, printed) for line, printed in read if line.text]
    return _joined(_without_speech([line for line, _ in read], [printed for _, printed in read]))


def _without_speech(lines: list[Line], raw: list[str]) -> list[Line]:
    """Make items that are whole sentences paragraphs again where nothing but a dash marks them: so speech is printed.

    Items of a list stand side by side; hyphens are taken for it only where none does.
    """
    for index, line in enumerate(lines):
        mark = raw[index].lstrip()[:1]
        beside = any(0 <= near < len(lines) and lines[near].kind == "list" for near in (index - 1, index + 1))
        if line.kind == "list" and is_prose(line.text) and (mark == "–" or (mark == "-" and not beside)):
            line.kind, line.text = "paragraph", f"{mark} {line.text}"
    return lines


def _joined(lines: list[Line]) -> list[Line]:
    """Join a sentence that a scraper broke at its links: a piece that opens with a comma goes on from above."""
    whole: list[Line] = []
    for line in lines:
        if _GOES_ON.match(line.text) and whole and line.kind == "paragraph" == whole[-1].kind:
            above = whole.pop()
            if whole and weight(above.text) <= _PIECE_WORDS and not ends_as_sentence(whole[-1].text):
                above = Line(f"{whole.pop().text} {above.text}")
            line = Line(above.text + ("" if line.text[0] in ",.;:)" else " ") + line.text)  # noqa: PLW2901 - one line of three
        whole.append(line)
    return whole


def _line(raw: str, *, numbered: bool) -> Line:
    text = collapse(raw)
    heading = _MARKDOWN_HEADING.fullmatch(text)
    if heading:
        return _marked(heading.group(2), "heading", len(heading.group(1)), numbered=numbered)
    if text.startswith("> "):
        return _marked(text.lstrip("> "), "quote", numbered=numbered)
    bullet = _BULLET.fullmatch(text)
    if bullet and not _NUMBER.match(text):
        return _marked(bullet.group(1), "list", numbered=numbered)
    return _marked(text, "paragraph", numbered=numbered)


def _marked(text: str, kind: BlockType, level: int = 0, *, numbered: bool) -> Line:
    bare, links = read_marks(text, numbered=numbered)
    return Line(collapse(bare), kind, level, links)
