"""An EPUB of what a command narrated."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from oyez.audio import Tags
from oyez.audio.epub import Book, BookStory, write_epub
from oyez.errors import OyezError
from oyez.voices import catalogue

__all__ = ["bind"]


def bind(path: Path, told: Tags, stories: Sequence[BookStory], sound: Path | None, notice_policy: str) -> None:
    """Write a book.

    Args:
        path: Where to write.
        told: What it says of itself.
        stories: In order.
        sound: All of their sound, an M4A.
        notice_policy: ``off`` where the book does not print that a synthetic voice reads.
    """
    from oyez.script.notices import notice

    assert sound is not None  # noqa: S101 - a book was ordered, so there is sound for it
    printed = notice(told.language).text if notice_policy != "off" else ""
    voices = [name for name in told.voice.split(", ") if name]
    write_epub(path, Book(told, tuple(stories), sound, tuple(map(_narrator, voices)), printed))


def _narrator(voice: str) -> str:
    try:
        name = catalogue().find(voice).name
    except OyezError:
        return f"{voice} (synthetic voice)"
    return f"{name} (synthetic voice {voice})"
