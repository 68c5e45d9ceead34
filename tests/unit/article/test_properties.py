"""Whatever comes in, an Article comes out, and nothing in it was not on the page."""

from __future__ import annotations

import html
import re
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from oyez.article import Article, Page, page_from_text, read
from oyez.article.text import collapse
from oyez.codec import from_json, to_json
from oyez.errors import OyezError

LINES = st.one_of(
    st.text(max_size=60),
    st.sampled_from([
        "Advertisement", "Read more", "By Ana Ruiz", "Photo: dpa", "-", "1.25x", "Related topics", "What it cost",
        "# Bridge",
        "- item", "> quote", "The bridge at Olmsted opened to walkers on Monday, eleven months after the flood.",
        "The arch at night. Photo: Nils Berg", "Engineers lifted the arch, in four hours and without a bolt to spare.",
    ]),
)  # fmt: skip
TAGS = st.sampled_from(
    ["p", "div", "h1", "h2", "li", "blockquote", "figcaption", "figure", "td", "a", "span", "aside", "b"]
)


@st.composite
def pages(draw: Any) -> str:
    parts = []
    for tag, line in draw(st.lists(st.tuples(TAGS, LINES), max_size=25)):
        parts.append(f"<{tag}>{html.escape(line)}" + (f"</{tag}>" if draw(st.booleans()) else ""))
    return "<!doctype html><body>" + "".join(parts)


def squeezed(text: str) -> str:
    """Return a text without white space and without what is no character, which the parser takes out."""
    return re.sub("[\ufffe\uffff]", "", "".join(collapse(text).split()))


def holds(article: Article, source: str) -> None:
    """Every kept and dropped text is the page's; ids are unique; the noun round-trips."""
    ids = [block.id for block in article.blocks]
    assert len(set(ids)) == len(ids)
    assert not {"headline", "standfirst", "byline"} & set(ids)
    whole = squeezed(source)
    for text in [*(block.text for block in article.blocks), *(line.text for line in article.dropped)]:
        assert text
        assert squeezed(text) in whole
    assert from_json(Article, to_json(article)) == article


@given(st.lists(LINES, max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_text(lines: list[str]) -> None:
    text = "\n".join(lines)
    holds(read(Page("-", None, "text/plain", text, "2025-05-17T00:00:00+00:00")), text)


@given(pages())
@settings(max_examples=100, deadline=None)
def test_any_html(text: str) -> None:
    page = Page("-", None, "text/html", text, "2025-05-17T00:00:00+00:00")
    holds(read(page), html.unescape(re.sub("</?[a-z0-9]+>", "", text)))


@given(st.binary(max_size=2000))
@settings(max_examples=150, deadline=None)
def test_any_bytes(data: bytes) -> None:
    refused = ""
    try:
        read(page_from_text(data, source="-"))
    except OyezError as error:
        refused = error.code
    assert refused in {"", "empty_source", "binary_file", "not_a_page"}
