"""Who wrote it: the printed line against the page's record; jobs, desks, rubrics and other people's work left out."""

from __future__ import annotations

import json

import pytest

from oyez.article import Article, page_from_text, read
from oyez.article.names import byline_names

BODY = (
    "<p>The bridge at Olmsted opened to walkers on Monday, eleven months after the flood took its middle arch away.</p>"
    "<p>Engineers lifted the new arch into place overnight, in four hours and without a single bolt to spare.</p>"
    "<p>The last arch cost more than the other three together, and nobody in the village will say who paid for it.</p>"
)


def signed(*lines: str, told: object = None) -> Article:
    record = {"@type": "NewsArticle", "headline": "Walkers return to the bridge", "author": told}
    script = f"<script type='application/ld+json'>{json.dumps(record)}</script>" if told else ""
    page = (
        f"<!doctype html><html lang=en><head><title>Walkers return to the bridge</title>{script}</head><body><article>"
        f"<h1>Walkers return to the bridge</h1>{''.join(lines)}{BODY}</article></body></html>"
    )
    return read(page_from_text(page, source="-", media_type="text/html"))


@pytest.mark.parametrize("line, names", [
    ("By Ana Ruiz", ["Ana Ruiz"]),
    ("Politics | By Ana Ruiz", ["Ana Ruiz"]),
    ("Wirtschaft Von Jürgen von der Heide", ["Jürgen von der Heide"]),
    ("By Ana Ruiz, Mia Chen, and Tom Okafor", ["Ana Ruiz", "Mia Chen", "Tom Okafor"]),
    ("By Ana Ruiz and Tom Okafor, River Valley Ledger", ["Ana Ruiz", "Tom Okafor"]),
    ("By Ana Ruiz Political Editor", ["Ana Ruiz"]),
    ("By Ana Ruiz Ledger.com Archive", ["Ana Ruiz"]),
    ("By Ana Ruiz Photos by Tom Okafor", ["Ana Ruiz"]),
    ("By The Associated Press", ["The Associated Press"]),
    ("By TPN", ["TPN"]),
    ("Photos by Tom Okafor", []),
    ("By our own correspondents in the valley", []),
])  # fmt: skip
def test_printed_byline(line: str, names: list[str]) -> None:
    article = signed(f"<p>{line}</p>")
    assert list(article.byline) == names
    assert line not in [block.text for block in article.blocks] or not names


def test_label_and_name_on_two_lines() -> None:
    assert signed("<div>By</div><div><a href=/ana>Ana Ruiz</a></div>").byline == ("Ana Ruiz",)


@pytest.mark.parametrize("told, line, names", [
    ("Ana Ruiz", "By Ana Ruiz and Tom Okafor", ("Ana Ruiz", "Tom Okafor")),
    ("Ana Ruiz", "BY ANA RUIZ AND TOM OKAFOR", ("Ana Ruiz", "TOM OKAFOR")),
    ("Ana Ruiz", "By Ana Ruiz, River Valley Ledger", ("Ana Ruiz",)),
    (["Ana Ruiz", "Tom Okafor"], "By Ana Ruiz", ("Ana Ruiz", "Tom Okafor")),
    ("The Gazette", "By Ana Ruiz", ("Ana Ruiz",)),
    ("Petra Lind", "By Ana Ruiz", ("Ana Ruiz",)),
    ("admin", "", ()),
    ([{"@type": "Person", "name": "Ana Ruiz"}, {"@type": "Person", "name": "AP"}], "", ("Ana Ruiz", "AP")),
])  # fmt: skip
def test_record_and_printed_line(told: object, line: str, names: tuple[str, ...]) -> None:
    assert signed(f"<p>{line}</p>" if line else "", told=told).byline == names


def test_author_that_the_record_names_elsewhere() -> None:
    graph = {"@graph": [
        {"@type": "Article", "headline": "Walkers return to the bridge", "author": {"@id": "#ana"}},
        {"@type": "Person", "@id": "#ana", "name": "Ana Ruiz"},
    ]}  # fmt: skip
    script = f"<script type='application/ld+json'>{json.dumps(graph)}</script>"
    page = f"<html><head>{script}</head><body><h1>Walkers return to the bridge</h1>{BODY}</body></html>"
    assert read(page_from_text(page, source="-", media_type="text/html")).byline == ("Ana Ruiz",)


def test_byline_below_the_story_in_a_box_of_names() -> None:
    article = signed("<div class=byline><a href=/a>Ana Ruiz</a> and <a href=/t>Tom Okafor</a></div>", told="Ana Ruiz")
    assert article.byline == ("Ana Ruiz", "Tom Okafor")
    article = signed("<div class=byline><a href=/x>More stories you will like here</a></div>", told="Ana Ruiz")
    assert article.byline == ("Ana Ruiz",)


def test_names_that_are_months() -> None:
    assert byline_names("By Ana Ruiz, Staff") == ("Ana Ruiz",)
    assert byline_names("European Space Agency") == ()


def test_paper_in_capitals_is_no_person() -> None:
    assert byline_names("Ana Ruiz, RIVER VALLEY LEDGER") == ("Ana Ruiz",)
    assert byline_names("ANA RUIZ, TOM OKAFOR") == ("ANA RUIZ", "TOM OKAFOR")


def test_author_of_another_story_on_the_page_is_not_taken() -> None:
    page = (
        f"<html><body><article><h1>Walkers return to the bridge</h1>{BODY}</article>"
        "<div><h4>From our blogs</h4><a rel=author href=/petra>Petra Lind</a></div></body></html>"
    )
    assert read(page_from_text(page, source="-", media_type="text/html")).byline == ()


def test_note_about_the_author_is_no_standfirst() -> None:
    note = "Ana Ruiz is a writer for the Ledger. She has walked every bridge over the river and lives beside one."
    assert signed(f"<p class=intro>{note}</p>", told="Ana Ruiz").standfirst == ""


@pytest.mark.parametrize("line, names", [
    ("2026年11月03日 08:30 来源：河口日报 记者 王晓明", ("王晓明",)),
    ("来源：河口日报 作者：王晓明、李红", ("王晓明", "李红")),
    ("〔記者王小明／台北報導〕", ("王小明",)),
    ("田中美咲記者", ("田中美咲",)),
    ("김민수 기자 minsu@news.example", ("김민수",)),
    ("来源：河口日报", ()),
    ("李明 记者 北京报道", ()),
    ("记者 在现场看到，码头已经关闭。", ()),
])  # fmt: skip
def test_east_asian_bylines_name_people_by_their_job(line: str, names: tuple[str, ...]) -> None:
    assert byline_names(line) == names
