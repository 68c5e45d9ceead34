"""A page printed to a PDF brings its furniture along: lines that say so themselves go, as on the page itself."""

from __future__ import annotations

from oyez.article import cleaning
from oyez.article.documents.draft import Draft
from oyez.article.lines import Line
from oyez.article.nouns import Dropped

__all__ = ["drop_furniture"]


def drop_furniture(draft: Draft) -> None:
    """Move to the draft's dropped lines what the rules of wording know, and headings that are left with nothing."""
    lines = [Line(text, kind, level=2 if kind == "heading" else 0) for kind, text in draft.pieces]
    cleaning.drop_furniture(lines)
    cleaning.drop_empty_headings(lines)
    draft.dropped += [Dropped(line.text, line.rule) for line in lines if line.rule]
    draft.pieces = [(line.kind, line.text) for line in lines if not line.rule]
