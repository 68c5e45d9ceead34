"""Plain text to Article: scraped dumps, pasted text, simple Markdown; what stands near a line classes it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from oyez.article import cleaning
from oyez.article.assemble import blocks_of, dropped_of
from oyez.article.language import detect_language
from oyez.article.lines import Line
from oyez.article.nouns import Article, Page
from oyez.article.sites import rules_for
from oyez.article.subject import Subject
from oyez.article.text import ends_as_sentence, is_prose, weight
from oyez.article.textbody import drop_clips, type_body
from oyez.article.textcaptions import mark_captions, mark_doubled, spare_captions
from oyez.article.textcards import (
    drop_carded,
    drop_cut_titles,
    drop_last_lists,
    drop_signature,
    drop_sparse,
    drop_stamped,
    drop_teasers,
)
from oyez.article.texthead import TextHead, read_text_head
from oyez.article.textlines import split_lines
from oyez.article.texttail import drop_off_subject, drop_runs
from oyez.article.textthreads import drop_threads

__all__ = ["read_text"]

_MARKUP = re.compile(
    r"</?(?:a|div|embed|iframe|img|link|meta|object|p|param|script|span|style|table|video)\b[^<>]{0,2000}>",
    re.IGNORECASE,
)
_LABEL = 5
"""Words of a label."""
_PARTING = frozenset({"player", "newsletter", "paywall"})
"""Rules whose lines part the headlines under a label from what follows."""


def read_text(page: Page) -> Article:
    """Read a story out of plain text. Never raises; an article without blocks where there is none."""
    lines = split_lines(page.text)
    rules = rules_for(page)
    cleaning.drop_words(lines, page.rules.drop if page.rules else ())
    _drop_links(lines)
    _drop_markup(lines)
    mark_doubled(lines)
    mark_captions(lines)
    drop_clips(lines)
    cleaning.drop_furniture(lines)
    spare_captions(lines)
    _drop_related(lines)
    drop_cut_titles(lines)
    cleaning.spare(lines, rules.keep)
    head = read_text_head(lines)
    headline, standfirst = _mark_head(lines, head)
    cleaning.drop_authors(lines[head.body :], head.byline)
    cleaning.drop_after_end(lines[head.body :])
    drop_threads(lines[head.body :])
    drop_signature(lines[head.body :])
    drop_stamped(lines[head.body :])
    drop_teasers(lines[head.body :])
    drop_carded(lines[head.body :])
    drop_runs(lines[head.body :])
    drop_off_subject(lines[head.body :])
    drop_sparse(lines[head.body :])
    type_body(lines[head.body :])
    cleaning.drop_repeats(lines, (headline, standfirst))
    drop_last_lists(lines[head.body :])
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


def _drop_links(lines: Sequence[Line]) -> None:
    """Drop the lines that are wholly a link, where Markdown or a text browser shows it, but for the headline."""
    for line in lines:
        if line.linked and line.level != 1 and not (weight(line.text) > _LABEL and ends_as_sentence(line.text)):
            line.rule = line.rule or "link-line"


def _drop_markup(lines: Sequence[Line]) -> None:
    """Drop the lines that are code to embed something: a scraper took the text of a form's field."""
    for line in lines:
        if _MARKUP.match(line.text):
            line.rule = line.rule or "markup"


def _drop_related(lines: Sequence[Line]) -> None:
    """Drop the bare headlines of other stories under a "Read more" label, and runs of such headlines.

    The last of a run is kept where the paragraph under it takes its words up: it is a heading of the story.
    """
    run: list[Line] = []
    under = False
    for line in lines:
        if line.rule:
            under = weight(line.text) <= _LABEL if line.rule == "related" else under and line.rule not in _PARTING
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
