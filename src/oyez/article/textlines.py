"""Raw text to lines: Markdown's marks read, wrapped paragraphs joined, broken sentences mended."""

from __future__ import annotations

import re

from oyez.article.lines import Line
from oyez.article.text import collapse, ends_as_sentence, weight

__all__ = ["split_lines"]

_MARKDOWN_HEADING = re.compile(r"(#{1,6})\s+(.+?)\s*#*")
_BULLET = re.compile(r"(?:[-*•‣◦–]|\d{1,2}[.)])\s+(\S.*)")
_NUMBER = re.compile(r"\d{1,2}[.)]\s+\S")
_GOES_ON = re.compile(r"[,;]\s|[.)]\s(?=[A-Z“\"])")
_WRAPPED = range(50, 101)
"""Line lengths of text that was wrapped for mail or a terminal."""
MAX_LINES = 20_000
"""Lines that are read: no article has a tenth of them."""
_PIECE_WORDS = 5
"""Words of a link's text that broke a sentence in two."""


def split_lines(text: str) -> list[Line]:
    """Split into lines; join those of a paragraph that was wrapped at a fixed width."""
    raw = text.splitlines()[:MAX_LINES]
    filled = [len(line) for line in raw if line.strip()]
    wrapped = len(filled) > 8 and max(filled) in _WRAPPED and sum(size > 40 for size in filled) > len(filled) / 2
    found: list[Line] = []
    parts: list[str] = []
    for line in [*raw, ""]:
        if wrapped and line.strip() and not _BULLET.match(line.strip()) and not line.startswith("#"):
            parts.append(line)
            continue
        if parts:
            found.append(_line(" ".join(parts)))
            parts = []
        if line.strip():
            found.append(_line(line))
    return _joined([line for line in found if line.text])


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


def _line(raw: str) -> Line:
    text = collapse(raw)
    heading = _MARKDOWN_HEADING.fullmatch(text)
    if heading:
        return Line(heading.group(2), "heading", len(heading.group(1)))
    if text.startswith("> "):
        return Line(text[2:].strip(), "quote")
    bullet = _BULLET.fullmatch(text)
    if bullet and not _NUMBER.match(text):
        return Line(bullet.group(1), "list")
    return Line(text, "paragraph")
