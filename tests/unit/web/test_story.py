"""The reading page's markup: every block's characters, exactly, and nothing of the page's own that could run."""

from __future__ import annotations

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.article import Article, Block, Dropped, Note
from oyez.script import Script
from oyez.web.render import render
from oyez.web.story import story_of
from support import say

NASTY = [
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "' onmouseover='alert(1)",
    "{{ 7*7 }}{% raw %}",
    "&lt;b&gt; &amp; &#60;",
    "]]><!-- -->",
    "a\u2028b\u2029c",
    "\u202etxt.exe\u202c 👩‍👩‍👧 Ω≈ç",
]


def page(article: Article, script: Script | None = None) -> lxml.html.HtmlElement:
    """Return the filled story page, parsed."""
    story = story_of(article, script or Script(article.language, ()))
    html = render("article.html", story=story, player={"src": "/api/articles/x/manifest"})
    return lxml.html.document_fromstring(html)


def texts(root: lxml.html.HtmlElement) -> dict[str, str]:
    """Return each block's textContent."""
    return {element.get("data-block", ""): element.text_content() for element in root.iterfind(".//*[@data-block]")}


def everything(text: str) -> Article:
    """Return an article that says one text in every place there is."""
    kinds = ("paragraph", "heading", "quote", "list", "caption", "credit")
    blocks = tuple(Block(f"b{number}", kind, text) for number, kind in enumerate(kinds, 1))  # type: ignore[arg-type]
    return Article(
        source="-",
        url=f"https://news.example/{text}",
        headline=text,
        standfirst=text,
        byline=(text,),
        section=text,
        date=text,
        site=text,
        language="en",
        blocks=blocks,
        notes=(Note("table", text, "b1"), Note("embed", text, "")),
        dropped=(Dropped(text, text),),
    )


@pytest.mark.parametrize("text", NASTY)
def test_nothing_of_an_article_becomes_markup(text: str) -> None:
    article = everything(text)
    root = page(article, Script("en", (), article.dropped))
    plain = page(everything("text"), Script("en", (), (Dropped("text", "rule"),)))
    assert [element.tag for element in root.iter()] == [element.tag for element in plain.iter()]
    for element in root.iter("*"):
        assert not [name for name in element.attrib if name.startswith("on")]
    assert set(texts(root).values()) == {text}


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40))
def test_the_characters_of_a_block_are_exactly_its_own(text: str) -> None:
    article = everything(text)
    found = texts(page(article))
    assert {key: found[key] for key in ("b1", "b2", "b3", "b4", "b5", "b6")} == {b.id: b.text for b in article.blocks}
    assert found["headline"] == found["standfirst"] == found["byline"] == text


def test_no_script_and_no_style_is_inline() -> None:
    root = page(everything("text"))
    for script in root.iter("script"):
        assert script.get("src", "").startswith("/static/")
        assert not script.text
    assert not list(root.iter("style"))
    assert not [element for element in root.iter("*") if element.get("style") is not None]


def test_blocks_stand_in_order_and_neighbours_together() -> None:
    article = Article(
        source="-",
        blocks=(
            Block("b1", "list", "One"),
            Block("b2", "list", "Two"),
            Block("b3", "caption", "A boat."),
            Block("b4", "credit", "Photo: X"),
            Block("b5", "quote", "A ferry."),
            Block("b6", "paragraph", "The end."),
        ),
        notes=(Note("table", "Fares", "b1"),),
    )
    groups = story_of(article, Script("en", ())).groups
    assert [(group.kind, [block.id for block in group.blocks]) for group in groups] == [
        ("list", ["b1"]),
        ("note", []),
        ("list", ["b2"]),
        ("caption", ["b3", "b4"]),
        ("quote", ["b5"]),
        ("paragraph", ["b6"]),
    ]


def test_the_byline_is_the_one_the_script_counts_in() -> None:
    article = Article(source="-", byline=("Ada Brandt", "Tom Okafor"))
    one = say("Ada Brandt", name="byline.1")
    assert story_of(article, Script("en", (one,))).byline == "Ada Brandt"
    assert story_of(article, Script("en", ())).byline == "Ada Brandt, Tom Okafor"


def test_times_and_words_are_those_spoken() -> None:
    script = Script("en", (say("One two three four.", name="b1.1"),) * 100)
    root = page(Article(source="-", headline="H"), script)
    listening = root.find(".//*[@data-oyez-listening]")
    assert listening is not None
    assert listening.get("data-words") == "400"
    assert listening.text_content() == "2 min at 1x"


def test_a_story_from_right_to_left_says_so() -> None:
    root = page(Article(source="-", headline="خبر", language="ar-EG"))
    story = root.get_element_by_id("story")
    assert (story.get("lang"), story.get("dir")) == ("ar-EG", "rtl")


def test_what_is_not_read_is_listed_under_its_rule() -> None:
    script = Script(
        "en",
        (),
        (
            Dropped("Subscribe", "newsletter"),
            Dropped("A boat.", "caption"),
            Dropped("Join", "newsletter"),
            Dropped("Join", "newsletter"),
        ),
    )
    root = page(Article(source="-", headline="H"), script)
    listed = [(element.tag, element.text_content()) for element in root.iterfind(".//dl/*")]
    assert listed == [
        ("dt", "Newsletter"),
        ("dd", "Subscribe"),
        ("dd", "Join (2 times)"),
        ("dt", "Caption"),
        ("dd", "A boat."),
    ]
    assert root.find(".//article//dl") is None, "the player searches the story, and must not find a caption twice"


def test_an_article_with_nothing_is_still_a_page() -> None:
    root = page(Article(source="-"))
    assert texts(root) == {}
    assert root.findtext(".//title") == "Untitled · Oyez"
