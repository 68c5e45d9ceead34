"""What a file says of its own inside: chapters, and the printed sentences with their times."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from oyez.script import Utterance

__all__ = ["Chapter", "Line", "MarkBook", "Marks", "transcript"]

_OPENING = frozenset({"headline", "heading"})
"""Roles whose first sentence opens a chapter."""
_LONGEST_TITLE = 120
"""Characters of a chapter's title: players show one line of it."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of a file, in seconds from its start."""

    start: float
    end: float
    title: str


@dataclass(frozen=True, slots=True)
class Line:
    """A printed sentence and when it is heard.

    Attributes:
        start: Seconds from the start of the file.
        end: Seconds.
        block: Where it is printed; sentences of one block make a paragraph.
        text: As printed.
    """

    start: float
    end: float
    block: str
    text: str


@dataclass(frozen=True, slots=True)
class Marks:
    """Chapters and lines, each in order. A recording without headings has no chapters."""

    chapters: tuple[Chapter, ...] = ()
    lines: tuple[Line, ...] = ()

    def moved(self, seconds: float) -> Marks:
        """Return the same marks, later."""
        chapters = (replace(each, start=each.start + seconds, end=each.end + seconds) for each in self.chapters)
        lines = (replace(each, start=each.start + seconds, end=each.end + seconds) for each in self.lines)
        return Marks(tuple(chapters), tuple(lines))


class MarkBook:
    """Takes sentences as they are laid and returns their marks."""

    def __init__(self) -> None:
        self._lines: list[Line] = []
        self._openings: list[tuple[str, float, str]] = []  # Block, start, title.

    def add(self, utterance: Utterance, start: float, end: float) -> None:
        """Note a sentence that is heard from `start` to `end` seconds."""
        text = one_line(utterance.text)
        if not text:
            return
        self._lines.append(Line(start, end, utterance.block, text))
        if utterance.role in _OPENING:
            self._open(utterance.block, start, text)

    def marks(self, duration: float) -> Marks:
        """Return the marks of a file of `duration` seconds; its chapters leave no time out."""
        openings = [(start, title) for _, start, title in self._openings]
        if not any(line.start >= start for line in self._lines[:1] for start, _ in openings[:1]):
            # A story that begins without a headline has a chapter before its first heading.
            openings[:0] = [(0.0, line.text) for line in self._lines[:1]]
        if len(openings) < 2:
            return Marks((), tuple(self._lines))
        starts = [0.0, *(start for start, _ in openings[1:])]
        ends = [*starts[1:], duration]
        chapters = (
            Chapter(start, end, shortened(title)) for start, end, (_, title) in zip(starts, ends, openings, strict=True)
        )
        return Marks(tuple(chapters), tuple(self._lines))

    def _open(self, block: str, start: float, text: str) -> None:
        """Open a chapter, or go on with the title of one whose heading has several sentences."""
        if self._openings and self._openings[-1][0] == block:
            _, start, title = self._openings.pop()
            text = f"{title} {text}"
        self._openings.append((block, start, text))


def transcript(lines: Sequence[Line]) -> str:
    """Return the printed text, a blank line between blocks; empty where there is none."""
    blocks = (" ".join(line.text for line in group) for _, group in groupby(lines, lambda line: line.block))
    return "\n\n".join(blocks)


def one_line(text: str) -> str:
    """Return text without control characters, white space collapsed."""
    # Lone surrogates cannot be written as UTF-8 at all.
    printable = "".join(char if char.isprintable() and not "\ud800" <= char <= "\udfff" else " " for char in text)
    return " ".join(printable.split())


def shortened(title: str) -> str:
    """Return a title of at most 120 characters, cut at a word where there is one."""
    if len(title) <= _LONGEST_TITLE:
        return title
    cut = title[: _LONGEST_TITLE - 1]
    return (cut.rpartition(" ")[0] or cut).rstrip() + "…"
