"""What every document becomes first: typed pieces in order and what it says of itself."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from oyez.article import cleaning
from oyez.article.captions import split_credit
from oyez.article.language import detect_language
from oyez.article.lines import Line
from oyez.article.names import byline_names
from oyez.article.nouns import Article, Block, BlockType, Dropped, Note, Page
from oyez.article.tables import table
from oyez.article.text import collapse, ends_as_sentence, is_prose, tokens, weight
from oyez.errors import OyezError

__all__ = ["Draft", "broken", "byline_start", "drop_furniture", "finish", "locked", "no_text"]

_PULLED_LEAST = 5
"""Words of a quotation set large, at least: fewer may be a heading that the text takes up."""
_TOP = 4
"""A byline stands among the first pieces, or is none."""
_DRAFT_NAMES = re.compile(
    r"microsoft word|untitled|\.(?:docx?|pdf|indd|odt)\b|^(?:document|unbenannt)\s*\d*$", re.IGNORECASE
)


@dataclass
class Draft:
    """A document as it is being read; empty strings where it does not say.

    Attributes:
        pieces: Type and text, in order.
        title: What its properties call it: believed less than a printed headline.
    """

    pieces: list[tuple[BlockType, str]] = field(default_factory=list)
    headline: str = ""
    title: str = ""
    standfirst: str = ""
    byline: tuple[str, ...] = ()
    date: str = ""
    language: str = ""
    site: str = ""
    tables: list[tuple[int, str]] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)

    def add(self, kind: BlockType, text: str) -> None:
        """Add a piece; an empty one is none."""
        line = collapse(text)
        if line:
            self.pieces.append((kind, line))


def broken(what: str) -> OyezError:
    """Return the error of a document that its library cannot open."""
    return OyezError(
        "not_a_page", f"This {what} is broken and cannot be opened: export it again, or paste its text.", status=415
    )


def locked(what: str) -> OyezError:
    """Return the error of a document that only its password opens."""
    return OyezError("encrypted", f"This {what} is locked: save it without a password or copy protection.", status=422)


def no_text(why: str) -> OyezError:
    """Return the error of a document without a word to say."""
    return OyezError("no_text", f"There is no text in it: {why}.", status=422)


@cache
def byline_start() -> re.Pattern[str]:
    """Return what a byline begins with, and its first letter."""
    return re.compile(rf"(?:{'|'.join(table('names')['by'])})[\s:]+\S", re.IGNORECASE)


def finish(page: Page, draft: Draft) -> Article:
    """Return the article of a draft: headline and byline taken from its first lines where it names none.

    Raises:
        OyezError: ``no_text``.
    """
    if not any(text for _, text in draft.pieces):
        raise no_text("give a file with words in it")
    _take_headline(draft)
    _take_byline(draft)
    blocks: list[Block] = []
    notes = []
    tables = dict(draft.tables)
    for place, (kind, text) in enumerate(draft.pieces):
        if place in tables:
            notes.append(Note("table", tables[place], blocks[-1].id if blocks else ""))
        parts: list[tuple[BlockType, str]] = [(kind, text)]
        if kind == "caption":
            caption, credit = split_credit(text)
            parts = [("caption", caption), ("credit", credit)]
        blocks += [
            Block(f"b{len(blocks) + n}", k, t) for n, (k, t) in enumerate(filter(lambda part: part[1], parts), 1)
        ]
    if len(draft.pieces) in tables:
        notes.append(Note("table", tables[len(draft.pieces)], blocks[-1].id if blocks else ""))
    return Article(
        source=page.source,
        url=page.url,
        headline=draft.headline,
        standfirst=draft.standfirst,
        byline=draft.byline,
        date=draft.date,
        language=draft.language or detect_language(" ".join(text for _, text in draft.pieces[:200])) or "en",
        site=draft.site,
        blocks=tuple(blocks),
        notes=tuple(notes),
        dropped=tuple(draft.dropped),
    )


def _take_headline(draft: Draft) -> None:
    """Choose the headline: the printed one, a heading at the top, a short first line, the properties' title."""
    title = collapse(draft.title)
    title = "" if _DRAFT_NAMES.search(title) or len(title) > 300 else title
    if not draft.headline:
        top = next((n for n, (kind, _) in enumerate(draft.pieces[:3]) if kind == "heading"), None)
        first_kind, first = draft.pieces[0]
        plain = not ends_as_sentence(first) and not byline_start().match(first)
        short = first_kind == "paragraph" and weight(first) <= 20 and plain
        if top is None and short and any(is_prose(text) for _, text in draft.pieces[1:]):
            top = 0
        if top is not None:
            draft.headline = draft.pieces.pop(top)[1]
            draft.tables = [(place - (place > top), text) for place, text in draft.tables]
    draft.headline = draft.headline or title
    if draft.pieces and draft.pieces[0][1].casefold() == draft.headline.casefold():
        draft.pieces.pop(0)
        draft.tables = [(max(place - 1, 0), text) for place, text in draft.tables]


def _take_byline(draft: Draft) -> None:
    for place, (_, text) in enumerate(draft.pieces[:_TOP]):
        # A date, and the buttons of a printed page, may stand on its line.
        people = re.split(r"\d", text, maxsplit=1)[0]
        names = byline_names(people) if len(people) < 120 and len(text) < 200 and byline_start().match(text) else ()
        if names:
            draft.byline = names
            if people != text:
                draft.dropped.append(Dropped(text[len(people) :], "date-line"))
            del draft.pieces[place]
            draft.tables = [(at - (at > place), words) for at, words in draft.tables]
            return


def drop_furniture(draft: Draft) -> None:
    """Drop what the rules of wording know, as on the page itself, and headings that are left with nothing.

    A page printed to a PDF brings its furniture along.
    """
    lines = [Line(text, kind, level=2 if kind == "heading" else 0) for kind, text in draft.pieces]
    cleaning.drop_furniture(lines)
    _drop_pulled(lines)
    cleaning.drop_empty_headings(lines)
    draft.dropped += [Dropped(line.text, line.rule) for line in lines if line.rule]
    draft.pieces = [(line.kind, line.text) for line in lines if not line.rule]
    draft.tables = [(sum(not line.rule for line in lines[:place]), name) for place, name in draft.tables]


def _drop_pulled(lines: list[Line]) -> None:
    """Drop what was pulled out of the text and set large: its words stand in a paragraph too."""
    running = " † ".join(" ".join(tokens(line.text)) for line in lines if line.kind != "heading" and not line.rule)
    for line in lines:
        words = tokens(line.text)
        if line.kind == "heading" and len(words) >= _PULLED_LEAST and f" {' '.join(words)} " in f" {running} ":
            line.rule = "repeat"
