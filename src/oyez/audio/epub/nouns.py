"""What a book is made of."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from oyez.article import Article
from oyez.audio.nouns import Recording
from oyez.audio.tags import Tags
from oyez.script import Script

__all__ = ["Book", "BookStory"]


@dataclass(frozen=True, slots=True)
class BookStory:
    """One story of a book, a document of its own.

    Attributes:
        article: As printed.
        script: What is said of it.
        recording: When; its times count from the story's own beginning.
        start: Seconds from the beginning of the book's sound at which the story begins.
    """

    article: Article
    script: Script
    recording: Recording
    start: float = 0.0

    @property
    def title(self) -> str:
        """The headline, or the first sentence of a story without one."""
        said = (line.text for line in self.script.utterances if line.text.strip())
        return self.article.headline or next(said, "") or "Untitled"


@dataclass(frozen=True, slots=True)
class Book:
    """A whole book.

    Attributes:
        tags: What it says of itself; language and title count most.
        stories: In order. The sound holds them in this order.
        sound: The M4A or MP3 of all stories.
        narrators: The voices' names.
        notice: The printed sentence that a synthetic voice reads; empty where none is wanted.
    """

    tags: Tags
    stories: tuple[BookStory, ...]
    sound: Path
    narrators: tuple[str, ...] = ()
    notice: str = ""
