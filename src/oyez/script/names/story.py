"""A name told once by its neighbours is read the same way all through a story, and in its headline."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from oyez.script.compiled import general_lexicon
from oyez.script.lexicon import Entry, Lexicon
from oyez.script.names import name_spans, story_origins
from oyez.script.names.common import COMMON, SHARED_GIVEN
from oyez.script.normalise.fold import fold
from oyez.script.normalise.spans import Line

__all__ = ["names_of"]

_SHORTEST, _LONGEST = 4, 20_000
"""Letters of a name, and characters of a line that is read for names: none of the news is longer."""


def names_of(texts: Iterable[str], books: Collection[Lexicon]) -> tuple[frozenset[str], Lexicon]:
    """Return the origins a story makes likely, and a lexicon of the names whose origin shows anywhere in it.

    Args:
        texts: The story's lines: headline, standfirst, blocks.
        books: The editorial lexicons; what they or the general one know is left out.
    """
    lines = [Line(fold(text).text) for text in texts if 0 < len(text) <= _LONGEST]
    origins = story_origins(" ".join(line.text for line in lines))
    found: dict[str, str] = {}
    for line in lines:
        known = [span for book in (*books, general_lexicon()) for span in book.spans(line.text)]
        for span in name_spans(line, origins, known):
            for said in span.said:
                if _carries(said.spoken) and said.phonemes:
                    found.setdefault(said.spoken, said.phonemes)
    return origins, Lexicon(Entry(name, sound) for name, sound in found.items())


def _carries(word: str) -> bool:
    """Whether a word is a name wherever it stands: long enough, no possessive, and none of everyday's."""
    return len(word) >= _SHORTEST and "'" not in word and word.lower() not in COMMON | SHARED_GIVEN
