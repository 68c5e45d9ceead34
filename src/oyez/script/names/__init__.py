"""Names whose origin shows: rules straight to English phonemes, a file an origin.

A rule fires only on capitalised words that no lexicon knows, and only with evidence: a surname and a given name that
fit together, a spelling no other language has, or a story about that country. The rules load at the first line that
holds such a word.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from oyez.script.names.common import COMMON, SHARED_GIVEN
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Span

if TYPE_CHECKING:
    from oyez.script.names.origins import ORIGINS

__all__ = ["ORIGINS", "name_spans", "story_origins"]

_CAPITAL, _SMALL = "A-Z\u00c0-\u00de\u0100-\u017f", "a-z\u00df-\u00ff\u0100-\u017f"
_NAME = rf"(?:(?:[Aa]l|[Ee]l|[Aa]sh)-)?[{_CAPITAL}][{_SMALL}']*[{_SMALL}](?:-[A-Za-z][{_SMALL}]+)?"
_RUN = pattern(rf"(?<![\w.'-]){_NAME}(?: {_NAME}){{0,5}}(?![\w-])")
_WORD = pattern(r"\S+")


def __getattr__(name: str) -> Any:  # noqa: ANN401 - the table of origins
    if name == "ORIGINS":
        from oyez.script.names.origins import ORIGINS

        return ORIGINS
    raise AttributeError(f"module 'oyez.script.names' has no attribute {name!r}")


def story_origins(text: str) -> frozenset[str]:
    """Tell which languages' names a story is likely to hold, from the countries it speaks of."""
    from oyez.script.names import telling

    return telling.story_origins(text)


def name_spans(line: Line, origins: Collection[str], known: list[Span]) -> list[Span]:
    """Propose phonemes for names that no lexicon knows.

    Args:
        line: The folded text.
        origins: Languages that the whole story makes likely; the line's own words add to them.
        known: What the lexicons found, which is left alone.
    """
    taken = [(span.start, span.end) for span in known]
    runs = [] if line.shouting else [run for run in _RUN.finditer(line.text) if _open_question(run, taken)]
    if not runs:
        return []
    from oyez.script.names.telling import SYLLABIC, in_run

    likely = frozenset(origins) | story_origins(line.text)
    found: list[Span] = []
    for run in runs:
        words = [(word.start() + run.start(), word.group()) for word in _WORD.finditer(run.group())]
        syllables_tell = not _opens(line.text, run.start()) or run.group() == line.text.strip()
        asian = likely & SYLLABIC if syllables_tell and len(words) < 4 else frozenset()
        found += in_run(words, likely, taken, asian)
    return found


def _open_question(run: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    """Whether a run of capitalised words may hold a name: a word no lexicon claims, and not an everyday one alone."""
    text = run.group()
    if " " not in text and text.isascii():
        word = text.removesuffix("'s").lower()
        if len(word) < 4 or word in COMMON or word in SHARED_GIVEN:
            return False
    start = run.start()
    words = ((start + word.start(), start + word.end()) for word in _WORD.finditer(text))
    return not all(any(left < end and at < right for left, right in taken) for at, end in words)


def _opens(text: str, at: int) -> bool:
    """Whether a sentence or a quotation begins at `at`, so that its first capital tells nothing."""
    head = text[max(0, at - 60) : at].rstrip(" (\"'")
    return not head or head[-1] in ".!?:" or text[at - 1 : at] in {'"', "'"}
