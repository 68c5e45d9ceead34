"""Names whose origin shows: rules straight to English phonemes, a file an origin.

A rule fires only on capitalised words that no lexicon knows, and only with evidence: a surname and a given name that
fit together, a spelling no other language has, or a story about that country.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from oyez.script.lexicon import fold_word
from oyez.script.names import hepburn, korean, pinyin
from oyez.script.names.common import COMMON
from oyez.script.names.origin import Origin
from oyez.script.normalise.spans import Line, Said, Span
from oyez.script.normalise.voiced import possessive

__all__ = ["ORIGINS", "name_spans", "story_origins"]

ORIGINS: tuple[Origin, ...] = (korean.ORIGIN, pinyin.ORIGIN, hepburn.ORIGIN)
"""In the order they are tried."""

_CAPITAL, _SMALL = "A-Z\u00c0-\u00de\u0100-\u017f", "a-z\u00df-\u00ff\u0100-\u017f"
_NAME = rf"[{_CAPITAL}][{_SMALL}']*[{_SMALL}](?:-[A-Za-z][{_SMALL}]+)?"
_RUN = re.compile(rf"(?<![\w.'-]){_NAME}(?: {_NAME}){{0,5}}(?![\w-])")
_WORD = re.compile(r"\S+")


def story_origins(text: str) -> frozenset[str]:
    """Tell which languages' names a story is likely to hold, from the countries it speaks of."""
    return frozenset(origin.code for origin in ORIGINS if origin.cues.search(text))


def name_spans(line: Line, origins: Collection[str], known: list[Span]) -> list[Span]:
    """Propose phonemes for names that no lexicon knows.

    Args:
        line: The folded text.
        origins: Languages that the whole story makes likely; the line's own words add to them.
        known: What the lexicons found, which is left alone.
    """
    if line.shouting:
        return []
    likely = frozenset(origins) | story_origins(line.text)
    taken = [(span.start, span.end) for span in known]
    found: list[Span] = []
    for run in _RUN.finditer(line.text):
        words = [(word.start() + run.start(), word.group()) for word in _WORD.finditer(run.group())]
        found += _in_run(words, likely, taken)
    return found


def _in_run(words: list[tuple[int, str]], likely: frozenset[str], taken: list[tuple[int, int]]) -> Iterator[Span]:
    """Yield the names in a run of capitalised words: whole names first, then single words."""
    at = 0
    while at < len(words):
        size, origin = _whole_name(words[at : at + 3], likely)
        if origin:
            yield from _spans(words[at : at + size], origin, taken)
        else:
            size = 1
            single = _single(words[at][1], likely)
            if single:
                yield from _spans(words[at : at + 1], single, taken)
        at += size


def _bare(word: str) -> str:
    """Fold a printed word: no accents, no possessive, lower case."""
    folded = fold_word(word).lower()
    return folded.removesuffix("'s").removesuffix("'")


def _whole_name(words: list[tuple[int, str]], likely: frozenset[str]) -> tuple[int, Origin | None]:
    """Return how many words are a full name, and of which origin; the story's own origins first."""
    for size in (3, 2):
        names = [_bare(word) for _, word in words[:size]]
        if len(names) == size:
            for origin in sorted(ORIGINS, key=lambda one: one.code not in likely):
                if origin.full_name(names) and (origin.code in likely or not COMMON.issuperset(names)):
                    return size, origin
    return 0, None


def _single(word: str, likely: frozenset[str]) -> Origin | None:
    """Return the origin of a word that stands alone, by its spelling and the story."""
    name = _bare(word)
    if len(name) < 4 or name in COMMON:
        return None
    for origin in ORIGINS:
        if origin.code in likely and (origin.distinct(name) or name in origin.surnames) and origin.read(name):
            return origin
    for origin in ORIGINS:
        if origin.code == "zh" and origin.distinct(name) and origin.read(name):
            return origin
    return None


def _spans(words: list[tuple[int, str]], origin: Origin, taken: list[tuple[int, int]]) -> Iterator[Span]:
    """Yield a span for each word that is free."""
    for start, word in words:
        end = start + len(word)
        sound = origin.read(_bare(word))
        if sound and not any(left < end and start < right for left, right in taken):
            owned = word.endswith(("'s", "'"))
            said = Said(word, start, end, sound + (possessive(sound) if owned else ""))
            yield Span(start, end, f"name.{origin.code}", 20, (said,))
