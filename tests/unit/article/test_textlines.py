"""Text as programs write it: wrapped at a width, in Markdown, with a text browser's marks."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.article import page_from_text, read
from oyez.article.textlines import split_lines
from oyez.article.textmarkup import read_marks
from oyez.article.textunwrap import unwrapped

BODY = [
    "The bell of Saint Ansgar fell through three floors of its tower on Sunday night and stopped in the vestry.",
    "Nobody was hurt, the fire brigade said, because the ringers had gone to the inn to argue about the new rope.",
    "The bell weighs four tonnes, was cast in 1604 from the guns of a stranded ship, and has a crack nobody had seen.",
    "The parish will sell its second chalice to pay for a new frame of oak, which the joiner promises before Easter.",
]
WORDS = st.lists(st.text("abcdefghijklmnop", min_size=1, max_size=11), min_size=40, max_size=90)


@pytest.mark.parametrize("width", [60, 72, 80, 90, 120])
def test_paragraphs_wrapped_at_any_width_are_whole_again(width: int) -> None:
    text = "\n\n".join(textwrap.fill(line, width) for line in BODY)
    assert [line.text for line in split_lines(text)] == BODY


@given(paragraphs=st.lists(WORDS, min_size=3, max_size=6), width=st.integers(60, 120))
def test_any_wrapped_words_are_whole_again(paragraphs: list[list[str]], width: int) -> None:
    whole = [" ".join(words) for words in paragraphs]
    lines = "\n\n".join(textwrap.fill(line, width) for line in whole).splitlines()
    assert [line for line in unwrapped(lines) if line] == whole


@given(st.lists(st.text(max_size=150), max_size=40))
def test_no_character_is_lost_but_space(lines: list[str]) -> None:
    assert "".join("".join(unwrapped(lines)).split()) == "".join("".join(lines).split())


def test_a_paragraph_a_line_stays_as_it_is() -> None:
    assert [line.text for line in split_lines("\n".join(BODY))] == BODY


def test_characters_without_spaces_are_joined_without_one() -> None:
    line = "港の渡し船は来年も走ると港長は火曜日に言った。"
    line += "新しい船を造る造船所はこの海岸にはなく、町は外国の造船所を待つことができない。"
    text = "\n".join(line[start : start + 40] for start in range(0, len(line), 40)) + "\n\n"
    assert [found.text for found in split_lines(text * 4)] == [line] * 4


@pytest.mark.parametrize("marked, bare", [
    ("The **bell** of [Saint Ansgar](https://a.example/x_(y)) *fell*.", "The bell of Saint Ansgar fell."),
    ("![The bell](bell.jpg \"A bell\") It fell\\. Nobody was hurt.", "It fell. Nobody was hurt."),
    ("Write to <https://a.example/b> or not.", "Write to https://a.example/b or not."),
    ("Two * three * four, and a_b_c, and f*ck it.", "Two * three * four, and a_b_c, and f*ck it."),
    ("He wrote [sic] and [1] in the margin (twice).", "He wrote [sic] and [1] in the margin (twice)."),
])  # fmt: skip
def test_markdown_is_read(marked: str, bare: str) -> None:
    assert " ".join(read_marks(marked, numbered=False)[0].split()) == bare


def test_links_of_markdown_are_no_part_of_the_story() -> None:
    menu = ["[Home](/)", "* [Sport](/sport)", "### [Ferry runs aground in the sound](/ferry)"]
    text = "\n\n".join(["# The bell of Saint Ansgar", *BODY[:2], *menu, *BODY[2:], "> It rang once.", "## What next"])
    article = read(page_from_text(text, source="-"))
    assert article.headline == "The bell of Saint Ansgar"
    assert [block.text for block in article.blocks] == [*BODY, "It rang once."]
    assert {line.text: line.rule for line in article.dropped}["Ferry runs aground in the sound"] == "link-line"


def test_what_a_text_browser_prints_is_read() -> None:
    lines = [
        "[1]Home",
        "[2]Ferry runs aground in the sound",
        "The bell of Saint Ansgar falls",
        "(BUTTON) Search",
        "[logo]",
    ]
    told = [BODY[0].replace("Saint", "[3]Saint"), *BODY[1:]]
    end = ["References", "", "   1. https://a.example/", "   2. https://a.example/ferry", "   3. https://a.example/x"]
    article = read(page_from_text("\n".join([*lines, *told, *end]), source="-"))
    assert article.headline == "The bell of Saint Ansgar falls"
    assert [block.text for block in article.blocks] == BODY


def test_numbers_in_brackets_stay_where_no_list_of_addresses_follows() -> None:
    line = "The crack was known [2], the ringers say, since 1911."
    assert [found.text for found in split_lines(line)] == [line]


def test_the_headline_of_markdown_is_not_the_name_of_its_site() -> None:
    text = "\n\n".join(["# HN", "## The bell of Saint Ansgar falls in its tower", *BODY])
    assert read(page_from_text(text, source="-")).headline == "The bell of Saint Ansgar falls in its tower"
