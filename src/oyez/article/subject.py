"""What a story is about, by its words: how far another line shares them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from oyez.article.language import common_words, detect_language
from oyez.article.text import tokens

__all__ = ["ON_SUBJECT", "Subject"]

ON_SUBJECT = 0.35
"""Which share of a line's words a story uses too where both are about the same."""


class Subject:
    """The words of a story's running text, less the commonest of its language."""

    def __init__(self, prose: Sequence[str]) -> None:
        self._common = common_words(detect_language(" ".join(prose)))
        self._counts = Counter(word for text in prose for word in set(tokens(text)))
        self._prose = Counter(prose)
        self._whole = "\n".join(prose)

    def share(self, text: str, least: int = 1) -> tuple[float, int]:
        """Return which share of a line's words, and how many, at least `least` other lines of the story use too."""
        words = set(tokens(text)) - self._common
        own = self._prose[text]
        hits = sum(self._counts[word] >= own + least for word in words)
        return hits / max(1, len(words)), hits

    def says(self, phrase: str) -> bool:
        """Tell whether the story uses a phrase as it stands, or any word of it without its capital."""
        return f" {phrase}" in self._whole or any(
            f" {word.lower()} " in self._whole for word in phrase.split() if len(word) > 3
        )
