"""One spoken word: apart from the other nouns, so that the line tools need not load what an article is."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Word"]


@dataclass(frozen=True, slots=True)
class Word:
    """One spoken word.

    Attributes:
        spoken: The word as said, without white space: ``thirty``. Stands at `at` in `Utterance.spoken`.
        at: Where it begins in `Utterance.spoken`, in code points.
        start: First printed character it stands for, in code points of the block's text.
        end: One past the last. ``start == end`` where nothing is printed for it ("By" before a name).
        phonemes: IPA with stress marks where we know better than the engine; else None.
    """

    spoken: str
    at: int
    start: int
    end: int
    phonemes: str | None = None
