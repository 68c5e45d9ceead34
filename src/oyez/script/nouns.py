"""The nouns of the second stage: what will be said, and which printed characters each word stands for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from oyez.article import Dropped
from oyez.script.word import Word

__all__ = ["Role", "Script", "Utterance", "Word"]

Role = Literal["headline", "standfirst", "byline", "heading", "paragraph", "quote", "list", "caption", "credit", "note"]


@dataclass(frozen=True, slots=True)
class Utterance:
    """One sentence, as it will be said.

    Attributes:
        id: Unique in the script: the block's id, a dot, the sentence's number from 1 (``b3.2``).
        block: The block it comes from, or ``headline``, ``standfirst``, ``byline``.
        role: What it is; decides voice and pause.
        language: BCP 47.
        start: First character of the sentence in the block's text, in code points.
        end: One past the last; ``block.text[start:end] == text``. Never inside a printed word.
        text: The printed sentence.
        spoken: The sentence as said, with the punctuation that shapes its tune.
        words: The spoken words in order; sources never run backwards between two printed words.
        pause: Silence after it, in seconds at 1x.
        voice: ``main``, or ``second`` where the order of speech gives quotes a voice of their own.
    """

    id: str
    block: str
    role: Role
    language: str
    start: int
    end: int
    text: str
    spoken: str
    words: tuple[Word, ...]
    pause: float
    voice: Literal["main", "second"] = "main"


@dataclass(frozen=True, slots=True)
class Script:
    """What will be said, in order, and what will not.

    Attributes:
        language: BCP 47, the article's.
        utterances: In the order of speech.
        dropped: The article's dropped lines, then what the order of speech leaves out (captions by default).
    """

    language: str
    utterances: tuple[Utterance, ...]
    dropped: tuple[Dropped, ...] = ()
