"""Pages as newspapers' systems make them, in fourteen languages: all of the story, nothing else, and walls refused.

`shapes/NAME.html` is a page of our own in the manner of one system; `NAME.json` says what must be read of it: headline,
standfirst, byline, date, language, headings and captions where it has them, `must` (each text of the story, in order),
`never` (what else stands on the page), and `refuse` where the gate must stop it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from lxml import html as markup

from oyez.article import Article, check, page_from_text, read
from oyez.errors import OyezError
from oyez.script.normalise.atoms import listed

SHAPES = sorted(Path(__file__).with_name("shapes").glob("*.html"))
_BLOCKS = frozenset(listed(
    "p div li h1 h2 h3 h4 td section article figcaption header footer nav main ul ol blockquote aside figure button "
    "time center table tr"
))  # fmt: skip
_DUMPED = listed("wordpress arc amp german spanish arabic hindi newsletter drupal live polish brazilian italian blox")
"""Shapes that are read as text too, as a scraper delivers it."""


def wanted(page: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(page.with_suffix(".json").read_text("utf-8"))
    return found


def flat(text: str) -> str:
    return " ".join(text.split())


def said(article: Article) -> str:
    return " | ".join(flat(block.text) for block in article.blocks if block.type not in {"caption", "credit"})


def compare(article: Article, want: dict[str, Any]) -> None:
    body = said(article)
    places = [body.find(flat(text)) for text in want["must"] if len(text.split()) > 6 or " " not in text]
    assert -1 not in places
    assert places == sorted(places)
    assert [text for text in want["must"] if flat(text) not in body] == []
    assert [text for text in want["never"] if text in f"{body} {article.standfirst}"] == []
    if want["headline"]:
        assert flat(article.headline) == want["headline"]


@pytest.mark.parametrize("page", SHAPES, ids=lambda page: page.stem)
def test_a_page_is_read_whole_and_alone(page: Path) -> None:
    want = wanted(page)
    article = read(page_from_text(page.read_text("utf-8"), source=page.name, url=f"https://paper.example/{page.stem}"))
    compare(article, want)
    for name in ("standfirst", "language"):
        assert getattr(article, name) == want.get(name, getattr(article, name))
    assert list(article.byline) == want.get("byline", list(article.byline))
    assert article.date[:10] == want.get("date", article.date[:10])
    for kind in ("heading", "caption"):
        found = [block.text for block in article.blocks if block.type == kind]
        assert found == want.get(f"{kind}s", found)
    if want.get("refuse"):
        with pytest.raises(OyezError):
            check(article)
    else:
        check(article)


def dumped(page: Path) -> str:
    """Return a page's text as a scraper delivers it: a line a block, menus and all."""
    tree: Any = markup.document_fromstring(page.read_text("utf-8").replace("⚡", "amp"))
    for element in tree.xpath("//script|//style|//head"):
        element.drop_tree()
    for element in tree.iter():
        if isinstance(element.tag, str) and (element.tag in _BLOCKS or element.tag.startswith("amp")):
            element.text = f"\n{element.text or ''}"
            element.tail = f"\n{element.tail or ''}"
    lines = (flat(line) for line in tree.text_content().split("\n"))
    return "\n".join(line for line in lines if line)


@pytest.mark.parametrize("name", _DUMPED)
def test_its_text_is_read_as_well(name: str) -> None:
    page = Path(__file__).with_name("shapes") / f"{name}.html"
    want = wanted(page)
    article = read(page_from_text(dumped(page), source=f"{name}.txt"))
    compare(article, want)
    assert list(article.byline) == want.get("byline", list(article.byline))
