"""Names whose origin shows: rules straight to English phonemes, a file an origin."""

from __future__ import annotations

from oyez.script.normalise.spans import Line, Span

__all__ = ["name_spans", "story_origins"]


def name_spans(_line: Line, _origins: frozenset[str], _known: list[Span]) -> list[Span]:
    """Propose phonemes for names that no lexicon knows."""
    return []


def story_origins(_text: str) -> frozenset[str]:
    """Tell which languages' names a story is likely to hold."""
    return frozenset()
