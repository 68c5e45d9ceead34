"""Written to spoken: `normalize` and the `Spoken` it returns. The rules are loaded at the first call."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from oyez.script.word import Word

if TYPE_CHECKING:
    from oyez.script.lexicon import Lexicon

__all__ = ["Spoken", "normalize"]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text as it is said.

    Attributes:
        text: The words joined by single spaces, with the punctuation that shapes the tune.
        words: Each spoken word; ``text[word.at:word.at + len(word.spoken)] == word.spoken``. Sources are code
            points of the text that was given, and never run backwards.
    """

    text: str
    words: tuple[Word, ...]

    @property
    def spans(self) -> list[list[int]]:
        """Source and spoken range of each word: ``[[start, end, spoken_start, spoken_end], …]``."""
        return [[word.start, word.end, word.at, word.at + len(word.spoken)] for word in self.words]


def normalize(
    text: str,
    locale: str = "en",
    *,
    origins: Collection[str] = (),
    lexicon: Lexicon | None = None,
    own: Collection[Lexicon] = (),
) -> Spoken:
    """Say a sentence, a line or a paragraph in words. Any text is taken; nothing is raised.

    Args:
        text: What is printed.
        locale: BCP 47, or ``us``, ``gb``, ``any``. Decides dates such as 03/04/2025 and "one hundred and one".
        origins: Languages whose names are likely here (``zh``, ``ja``, ``ko``), from the article as a whole.
        lexicon: In place of the bundled general lexicon.
        own: Editorial lexicons, the first the strongest; all come before the general one.
    """
    from oyez.script.normalise.engine import speak

    return speak(text, locale, origins=frozenset(origins), lexicon=lexicon, own=tuple(own))
