"""Plain text to Article: scraped dumps, pasted text, simple Markdown; what stands near a line classes it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from oyez.article import cleaning
from oyez.article.assemble import blocks_of, dropped_of
from oyez.article.captions import split_credit
from oyez.article.language import detect_language
from oyez.article.lines import Line
from oyez.article.names import is_name
from oyez.article.nouns import Article, Page
from oyez.article.sites import rules_for
from oyez.article.subject import Subject
from oyez.article.text import ends_as_sentence, is_prose, weight
from oyez.article.texthead import BYLINE, TIMED, TextHead, read_text_head
from oyez.article.textlines import split_lines
from oyez.article.texttail import drop_off_subject, drop_runs
from oyez.article.wording import furniture_rule

__all__ = ["read_text"]

_BRACKETED = re.compile(r"[(\[][^()\[\]]{3,60}[)\]]")
_ITEM_WORDS = 5
"""Words of a list item, of a label."""
_CAPTION_WORDS = 60


def read_text(page: Page) -> Article:
    """Read a story out of plain text. Never raises; an article without blocks where there is none."""
    lines = split_lines(page.text)
    rules = rules_for(page)
    cleaning.drop_words(lines, page.rules.drop if page.rules else ())
    _mark_doubled(lines)
    _mark_captions(lines)
    cleaning.drop_furniture(lines)
    _drop_related(lines)
    cleaning.spare(lines, rules.keep)
    head = read_text_head(lines)
    headline, standfirst = _mark_head(lines, head)
    cleaning.drop_authors(lines[head.body :], head.byline)
    cleaning.drop_after_end(lines[head.body :])
    drop_runs(lines[head.body :])
    drop_off_subject(lines[head.body :])
    _type_body(lines, head.body)
    cleaning.drop_repeats(lines, (headline, standfirst))
    cleaning.drop_tail(lines)
    cleaning.drop_empty_headings(lines)
    cleaning.spare(lines, rules.keep)
    blocks, _ = blocks_of(lines)
    return Article(
        source=page.source,
        url=page.url,
        headline=headline,
        standfirst=standfirst,
        byline=head.byline,
        language=detect_language(page.text) or "en",
        blocks=blocks,
        dropped=dropped_of(lines),
    )


def _mark_doubled(lines: Sequence[Line]) -> None:
    """Mark a line printed twice in a row as a caption: scrapers meet a picture's text as its alt and its caption.

    Above all running text it may be the headline, met as the page's title and again.
    """
    prose = False
    for one, other in pairwise(lines):
        prose = prose or is_prose(one.text)
        if one.text != other.text or one.kind != "paragraph" or not (weight(one.text) >= 4 or is_name(one.text)):
            continue
        if prose or ends_as_sentence(one.text):
            one.kind = other.kind = "caption"
        else:
            other.rule = "repeat"


def _mark_captions(lines: Sequence[Line]) -> None:
    """Mark the lines that end in a picture's credit, and credits on a line of their own."""
    told = False
    for index, line in enumerate(lines):
        # A caption is not the first thing a page says: something stands two lines above its credit.
        told = told or (index >= 2 and weight(lines[index - 2].text) >= 3)
        if line.kind != "paragraph":
            continue
        caption, credit = split_credit(line.text)
        if _BRACKETED.fullmatch(line.text) and is_name(line.text[1:-1]):
            caption, credit = "", line.text
        if not credit or weight(line.text) > _CAPTION_WORDS + 20:
            continue
        if caption:
            line.kind = "caption"
        elif caption == "":
            line.kind = "credit"
            above = lines[index - 1] if index else None
            if above is not None and told and _is_captioned(above):
                above.kind = "caption"


def _is_captioned(line: Line) -> bool:
    """Tell whether the line above a lone credit is the picture's caption rather than the story's text or headline."""
    text = line.text
    if line.kind != "paragraph" or not 3 <= weight(text) <= _CAPTION_WORDS or furniture_rule(text):
        return False
    return ends_as_sentence(text) and not is_name(text) and not BYLINE.match(text)


def _drop_related(lines: Sequence[Line]) -> None:
    """Drop the bare headlines of other stories under a "Read more" label, and runs of such headlines.

    The last of a run is kept where the paragraph under it takes its words up: it is a heading of the story.
    """
    run: list[Line] = []
    under = False
    for line in lines:
        if line.rule:
            under = weight(line.text) <= _ITEM_WORDS if line.rule == "related" else under
        elif under and line.kind == "paragraph" and not ends_as_sentence(line.text) and weight(line.text) <= 25:
            line.rule = "under-related"
            run.append(line)
            continue
        elif under:
            if len(run) > 1 and is_prose(line.text) and Subject([line.text]).share(run[-1].text)[1]:
                run[-1].rule = ""
            under = False
        run = []


def _mark_head(lines: Sequence[Line], head: TextHead) -> tuple[str, str]:
    """Mark the head's lines as said there, and all else above the body as furniture but for captions."""
    for index in head.standfirst:
        lines[index].rule = "=standfirst"
    if head.headline is not None:
        lines[head.headline].rule = "=headline"
    for index, line in enumerate(lines[: head.body]):
        if line.rule or (line.kind in {"caption", "credit"} and (head.headline is None or index > head.headline)):
            continue
        line.rule = "above-story"
    headline = "" if head.headline is None else lines[head.headline].text
    return headline, " ".join(lines[index].text for index in head.standfirst)


def _type_body(lines: Sequence[Line], body: int) -> None:
    """Tell headings and list items from stray labels: a heading is alone with running text under it."""
    alive = [line for line in lines[body:] if not line.rule]
    _drop_opening(alive)
    start = 0
    while start < len(alive):
        stop = start
        while stop < len(alive) and _is_short(alive[stop]):
            stop += 1
        if stop > start:
            below = next((line for line in alive[stop:] if line.kind not in {"caption", "credit"}), None)
            _type_run(alive[start:stop], below)
        start = stop + 1


def _drop_opening(alive: list[Line]) -> None:
    """Drop the labels a body seems to open with: a story's first heading has a paragraph above it."""
    prose = next((index for index, line in enumerate(alive) if is_prose(line.text) and line.kind == "paragraph"), 0)
    for line in alive[:prose]:
        if _is_short(line) and weight(line.text) < _ITEM_WORDS:
            line.rule = "stray-line"
    alive[:] = [line for line in alive if not line.rule]


def _is_short(line: Line) -> bool:
    """Tell whether a line is neither running text nor typed already: a label, a heading or an item."""
    if line.kind != "paragraph" or is_prose(line.text):
        return False
    return line.text.endswith("?") or weight(line.text) < 2 or not ends_as_sentence(line.text)


def _type_run(run: Sequence[Line], below: Line | None) -> None:
    """Type lines that follow each other without running text between them."""
    if below is not None and len(run) >= 3 and all(weight(line.text) <= _ITEM_WORDS for line in run[1:]):
        head = 1 if weight(run[0].text) > _ITEM_WORDS else 0
        for line in run[head:]:
            line.kind = "list"
        run = run[:head]
    for line in run[:-1]:
        line.rule = "player" if TIMED.match(line.text) else "stray-line"
    last = run[-1] if run else None
    if last is None:
        return
    bare = len(run) > 1 and not all(line.rule == "player" or weight(line.text) <= 2 for line in run[:-1])
    if below is None or TIMED.match(last.text) or weight(last.text) > 16 or (bare and weight(last.text) > 6):
        last.rule = "stray-line" if weight(last.text) <= 25 else ""
    else:
        last.kind, last.level = "heading", 2
