"""HTML to Article: the selector chooses the story, the page's own DOM gives it back typed, rules clean it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from oyez.article import cleaning
from oyez.article.asides import notes_of
from oyez.article.assemble import blocks_of, dropped_of
from oyez.article.head import read_head
from oyez.article.language import detect_language
from oyez.article.lines import Line
from oyez.article.metadata import Facts, read_facts
from oyez.article.nouns import Article, Page, Rules
from oyez.article.select import select
from oyez.article.selectors import elements_at
from oyez.article.sites import body_texts, drop_named, rules_for, told_facts
from oyez.article.state import needs_scripts, state_lines
from oyez.article.story import (
    body_is_one,
    caption_figures,
    choose_cells,
    choose_template,
    drop_off_template,
    drop_outside,
    drop_tables,
    drop_unchosen,
    extend_down,
    extend_up,
    mark_chosen,
    story_range,
    type_crossheads,
)
from oyez.article.text import collapse, weight
from oyez.article.walk import Walk, walk
from oyez.errors import OyezError

if TYPE_CHECKING:
    from lxml.etree import HTMLParser
    from lxml.html import HtmlElement

__all__ = ["parse", "read_html"]

_LITTLE = 60
"""Words: a selection below this sends the reading to the next source of the story's text."""
_PREVIEW = 400
"""Words a preview has at most: a longer text without its paid part may be whole for all that its selector says."""
_WHOLE = 0.6
"""The share of the words a page says its story has, below which it was cut."""
_TAGS = re.compile(r"<[^<>]{1,2000}>")
_BREAKS = re.compile(r"(?:</p>|<br\s*/?>|\n)+", re.IGNORECASE)
_TAG_MOST = 50_000
_HUGE_TAG = re.compile(rf"<[a-zA-Z][^<>]{{{_TAG_MOST},}}>")
_TAGS_MOST = 50_000
_WORD_MOST = 5000
_LONG_TEXT = f"//*[not(self::script or self::style)]/text()[string-length() > {_WORD_MOST}]"
_HUGE_WORD = re.compile(rf"[^\s.,!?。、，！？]{{{_WORD_MOST},}}")
"""What no one can say: data, not a word. Even scripts without spaces have punctuation long before."""
_OF_HEAD = frozenset({"title", "meta", "link", "script", "style", "base", "noscript", "template", "object", "bgsound"})
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def _bounded(text: str) -> str:
    """Cut a page after its first tags and take out monstrous ones: parsers slow down with each tag and attribute."""
    pieces = text.split("<", _TAGS_MOST + 1)
    if len(pieces) <= _TAGS_MOST and max(map(len, pieces)) < _TAG_MOST:
        return text
    return _HUGE_TAG.sub(" ", "<".join(pieces[: _TAGS_MOST + 1]))


def _cut_words(tree: HtmlElement) -> None:
    """Take out what is too long to be a word: data someone put in the text."""
    for found in tree.xpath(_LONG_TEXT):
        element, short = found.getparent(), _HUGE_WORD.sub(" ", found)
        if found.is_tail:
            element.tail = short
        else:
            element.text = short


def _parser() -> HTMLParser:
    """Return a parser whose elements are all of lxml.html's plain class.

    lxml.html's own asks a function of Python for the class of each element each time it is met, which is a twentieth of
    all the time a page takes; forms and links with methods of their own are not needed here.
    """
    from lxml import etree
    from lxml.html import HtmlElement

    parser = etree.HTMLParser(encoding="utf-8", collect_ids=False, remove_comments=True)
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=HtmlElement))
    return parser


def parse(text: str) -> HtmlElement | None:
    """Parse HTML text; None where the parser finds no element at all."""
    from lxml import etree
    from lxml.html import HtmlElement, document_fromstring

    clean = _bounded(_NOT_XML.sub(" ", text))
    clean = re.sub(r"^\s*<\?xml[^>]*\?>", "", clean)
    data = clean.encode("utf-8", "replace")
    try:
        tree = document_fromstring(data, parser=_parser())
    except (etree.LxmlError, ValueError, AssertionError):
        return None
    if not isinstance(tree, HtmlElement):
        return None
    _mend_head(tree)
    _cut_words(tree)
    return tree


def _mend_head(tree: HtmlElement) -> None:
    """Move what cannot stand in a page's head to its body: the parser leaves an ``article`` without a body there."""
    head = tree.find("head")
    first = next((child for child in head if child.tag not in _OF_HEAD), None) if head is not None else None
    if first is None:
        return
    body = tree.find("body")
    if body is None:
        body = tree.makeelement("body")
        tree.append(body)
    moved = [first, *first.itersiblings()]
    for place, element in enumerate(moved):
        body.insert(place, element)


def read_html(page: Page) -> Article:
    """Read a story out of an HTML page; an article without blocks where there is none. Never raises for bad HTML."""
    tree = parse(page.text)
    if tree is None:
        return Article(source=page.source, url=page.url)
    rules = rules_for(page)
    told_of = told_facts(tree, rules)
    named = drop_named(tree, rules.drop)
    selection = select(tree, page.url)
    body = tree.find("body")
    found = walk(tree if body is None else body, frozenset(rules.keep))
    found.outside += named
    facts = replace(read_facts(tree, selection, found.lines, page.url), **told_of)
    lines = found.lines
    story = body_texts(tree, rules.body)
    if story:
        for line in lines:
            line.chosen = line.text in story
    else:
        mark_chosen(lines, selection.text)
        choose_template(lines)
        choose_cells(lines)
    printed = sum(weight(line.text) for line in lines if line.chosen)
    marks = _marks(facts, printed, tree)
    if printed < _LITTLE:
        told = _from_record(facts.body) if weight(_TAGS.sub(" ", facts.body)) > max(2 * printed, _LITTLE) else []
        told = told or state_lines(tree)
        if told:
            lines, found.asides = [*(line for line in lines if line.level == 1), *told], []
        asks = "" if told else needs_scripts(tree)
        marks += [(asks, "browser-mark")] if asks else []
    if not body_is_one(lines):
        marks.append(("teasers", "index-mark"))
    caption_figures(lines)
    return _article(page, lines, found, facts, selection.text, marks, rules)


def _from_record(body: str) -> list[Line]:
    """Take the story from the page's own record."""
    paragraphs = [collapse(_TAGS.sub(" ", part)) for part in _BREAKS.split(body)]
    return [Line(text, chosen=True) for text in paragraphs if text]


def _marks(facts: Facts, printed: int, tree: HtmlElement) -> list[tuple[str, str]]:
    """Return what the page says of itself that the gate must know: that it is paid for, and that it is cut.

    It is cut where far fewer words are printed than it says it has, or where the part it says is paid for is not there.
    """
    if not facts.paywalled:
        return []
    marks = [("isAccessibleForFree", "paywall-mark")]
    if printed < _WHOLE * facts.words:
        marks.append((f"wordCount {facts.words}", "cut-mark"))
    elif facts.paid_parts and printed < _PREVIEW and not any(_holds_text(tree, part) for part in facts.paid_parts):
        marks.append((f"cssSelector {facts.paid_parts[0]}"[:200], "cut-mark"))
    return marks


def _holds_text(tree: HtmlElement, selector: str) -> bool:
    """Tell whether what a selector names is on the page, with more in it than a notice."""
    try:
        found = elements_at(tree, selector)
    except OyezError:
        return True  # a selector of a kind we do not read says nothing
    return (
        sum(weight(collapse(" ".join(element.itertext("p", "div", "h2", "h3", "li")))) for element in found) > _LITTLE
    )


def _article(
    page: Page, lines: list[Line], found: Walk, facts: Facts, text: str, marks: list[tuple[str, str]], rules: Rules
) -> Article:
    cleaning.drop_boxes(lines, found.boxes)
    cleaning.drop_furniture(lines)
    cleaning.drop_cards(lines)
    drop_tables(lines)
    cleaning.spare(lines, rules.keep)
    first, last = story_range(lines)
    head = read_head(lines, first, facts)
    first, last = extend_up(lines, max(first, head.first), head.lead), extend_down(lines, last)
    drop_outside(lines, first, last, head.lead)
    drop_unchosen(lines, first, last)
    drop_off_template(lines, first, last)
    cleaning.drop_after_end(lines[first:])
    cleaning.drop_links(lines)
    cleaning.drop_repeats(lines, (head.headline, head.standfirst))
    type_crossheads(lines)
    cleaning.drop_empty_headings(lines)
    cleaning.drop_tail(lines)
    cleaning.drop_authors(lines[first:], head.byline)
    cleaning.spare(lines, rules.keep)
    blocks, ids = blocks_of(lines)
    return Article(
        source=page.source,
        url=facts.url,
        headline=head.headline,
        standfirst=head.standfirst,
        byline=head.byline,
        section=facts.section,
        date=facts.date,
        language=facts.language or detect_language(text) or "en",
        site=facts.site,
        blocks=blocks,
        notes=notes_of(found.asides, lines, ids, first, last),
        dropped=dropped_of(lines, [*marks, *found.outside]),
        audio=facts.audio,
        image=facts.image,
    )
