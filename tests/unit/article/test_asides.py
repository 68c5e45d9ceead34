"""Tables, films and posts are named where they stand, never read; a standfirst is found however it is printed."""

from __future__ import annotations

import pytest

from oyez.article import Article, Note, check, page_from_text, read

FIRST = "The bridge at Olmsted opened to walkers on Monday, eleven months after the flood took its middle arch away."
SECOND = "Engineers lifted the new arch into place overnight, in four hours and without a single bolt to spare for it."
THIRD = "“I have walked the long way round since March,” said Petra Lindqvist, who keeps the bakery by the bridge."
ROWS = "<tr><th>Arch</th><th>Cost</th></tr><tr><td>West</td><td>40,000</td></tr><tr><td>Middle</td><td>90,000</td></tr>"


def story(extra: str, top: str = "", head: str = "") -> Article:
    text = f"<div class=body><p>{FIRST}</p><p>{SECOND}</p>{extra}<p>{THIRD}</p></div>"
    body = f"<h1>Walkers return to the bridge</h1>{top}{text}"
    page = f"<!doctype html><title>Walkers return to the bridge</title>{head}<body><article>{body}</article>"
    return read(page_from_text(page, source="-", media_type="text/html"))


def test_table_is_named_by_its_caption_and_its_cells_are_dropped() -> None:
    article = story(f"<table><caption>What the arches cost</caption>{ROWS}</table>")
    assert article.notes == (Note("table", "What the arches cost", "b2"),)
    assert [block.text for block in article.blocks] == [FIRST, SECOND, THIRD]
    assert {line.text for line in article.dropped if line.rule == "table"} >= {"Arch", "40,000", "90,000"}


def test_table_without_a_caption_is_named_by_its_columns() -> None:
    assert story(f"<table>{ROWS}</table>").notes == (Note("table", "Arch, Cost", "b2"),)


def test_layout_tables_are_read() -> None:
    text = f"<h1>Walkers return</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
    page = f"<table><tr><td>Menu</td><td>{text}</td></tr></table>"
    article = read(page_from_text(page, source="-", media_type="text/html"))
    assert [block.text for block in article.blocks] == [FIRST, SECOND, THIRD]
    assert article.notes == ()


@pytest.mark.parametrize("markup, name", [
    ("<iframe src=https://www.youtube.com/embed/x title='The arch goes up'></iframe>", "The arch goes up"),
    ("<figure><iframe src=https://www.youtube-nocookie.com/embed/x></iframe></figure>", "YouTube"),
    ("<blockquote class=instagram-media><a href=https://www.instagram.com/p/x>A post</a></blockquote>", "Instagram"),
    ("<div class=chart><iframe data-src=https://datawrapper.dwcdn.net/x title='Cost of arches'></iframe></div>",
     "Cost of arches"),
])  # fmt: skip
def test_embeds_are_named(markup: str, name: str) -> None:
    article = story(markup)
    assert article.notes == (Note("embed", name, "b2"),)
    assert FIRST in [block.text for block in article.blocks]


@pytest.mark.parametrize("markup", [
    "<iframe src=https://ads.example/slot></iframe>",
    "<div class=related><iframe src=https://www.youtube.com/embed/y></iframe><p>More films</p></div>",
])  # fmt: skip
def test_frames_of_others_are_not(markup: str) -> None:
    assert "ads.example" not in str(story(markup).notes)
    assert all(block.text in {FIRST, SECOND, THIRD} for block in story(markup).blocks)


def test_a_page_of_data_is_no_page_of_links() -> None:
    tables = "".join(f"<h2>Arch {number}</h2><table>{ROWS}</table>" for number in range(6))
    article = story(tables)
    check(article)
    assert [note.text for note in article.notes[:5]] == [f"Arch {number}" for number in range(5)]


LINE = "A village that was cut in two can walk to its own bakery again, after a year of long ways round."


@pytest.mark.parametrize("top, head", [
    (f"<div class=article-preamble><p>{LINE}</p></div>", ""),
    (f"<h2>{LINE}</h2>", ""),
    (f"<div><p>{LINE}</p></div><p class=byline>Ana Ruiz</p>", f"<meta name=description content='{LINE}'>"),
])  # fmt: skip
def test_standfirst(top: str, head: str) -> None:
    article = story("", top, head)
    assert article.standfirst
    assert article.standfirst in top
    assert [block.text for block in article.blocks] == [FIRST, SECOND, THIRD]


def test_standfirst_of_several_lines_is_one() -> None:
    top = "<div class=preamble><p>The village was cut in two.</p><p>Now it can walk to its own bakery.</p></div>"
    assert story("", top).standfirst == "The village was cut in two. Now it can walk to its own bakery."


def test_question_as_headline_does_not_open_the_story() -> None:
    page = (
        f"<h1>Will the walkers of Olmsted ever return to their old bridge?</h1><h2 class=deck>{LINE}</h2>"
        f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
    )
    article = read(page_from_text(f"<!doctype html><body><article>{page}", source="-", media_type="text/html"))
    assert article.headline.startswith("Will the walkers")
    assert article.standfirst == LINE


def test_unseen_characters_are_taken_out() -> None:
    assert (
        "flood"
        in story("<p>The fl\u00adood took the arch, and the en\u200bgineers put it back within a year.</p>")
        .blocks[2]
        .text
    )


def test_note_about_the_author_is_left_out() -> None:
    record = '{"@type":"NewsArticle","headline":"Walkers return to the bridge","author":{"name":"Ana Ruiz"}}'
    head = f'<script type="application/ld+json">{record}</script>'
    article = story(
        "<p>Ana Ruiz is a reporter in Olmsted who has written about bridges for twenty years now.</p>", "", head
    )
    assert [block.text for block in article.blocks] == [FIRST, SECOND, THIRD]
    assert article.byline == ("Ana Ruiz",)
