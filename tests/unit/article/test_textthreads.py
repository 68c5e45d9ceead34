"""Threads of readers' comments below a scraped story, and headlines below long menus."""

from __future__ import annotations

import pytest

from oyez.article import Article, page_from_text, read
from unit.article.test_textbody import BODY, HEAD, plain, said, text

REMARKS = [
    "They should have done this twenty years ago, when my own cellar on the quay first filled with water.",
    "Nine million is a lot for a town of this size, and nobody has asked those of us who live up the hill.",
    "A metre and a half will not be enough, if the storms go on as they have done in these last winters.",
    "Well said. My grandfather helped to build that wall, and he always said that it was too low by half.",
]


def thread(title: str, *, above: str = "", below: str = "") -> list[str]:
    """Return a thread of comments, each under or above a line that `above` or `below` makes of its number."""
    lines = [title]
    for number, remark in enumerate(REMARKS, 1):
        lines += [line for line in (above.format(n=number), remark, below.format(n=number)) if line]
    return lines


@pytest.mark.parametrize(
    "comments",
    [
        thread("12 Comments", below="Reply"),
        thread("Readers' Comments (718)", below="Reply #{n}"),
        thread("Visitor comments", below="Posted by:"),
        thread("4 réactions", above="Soumis par lecteur{n}, le lundi 29 octobre 2012 à 15h4{n}"),
        thread("Comments: 4", above="Posted by a reader on 3 May 2026 at 10:1{n}"),
        thread("Kommentare", below="Antworten"),
    ],
)
def test_a_thread_goes_whole(comments: list[str]) -> None:
    article = text(*BODY, *comments)
    assert said(article) == plain(*BODY)
    assert {line.rule for line in article.dropped if line.text in REMARKS} == {"comments"}


def test_what_follows_a_thread_goes_with_it() -> None:
    after = "A sentence about something that the harbour board has not said, far below the thread."
    assert said(text(*BODY, *thread("12 Comments", below="Reply"), after)) == plain(*BODY)


def test_two_labels_make_no_thread() -> None:
    body = [BODY[0], "Reply", BODY[1], "Reply", *BODY[2:]]
    assert [line for kind, line in said(text(*body)) if kind == "paragraph"] == BODY


def test_stamps_without_a_title_are_no_thread() -> None:
    entries = [line for number, remark in enumerate(REMARKS) for line in (f"Posted today at 10:1{number}", remark)]
    assert "comments" not in {line.rule for line in text(*BODY, *entries).dropped}


def test_comments_without_a_story_are_kept() -> None:
    article = read(page_from_text("\n".join(["Forum", *thread("12 Comments", below="Reply")]), source="-"))
    assert [block.text for block in article.blocks if block.text in REMARKS] == REMARKS


def headed(*above: str) -> Article:
    return read(page_from_text("\n".join([*above, *HEAD, *BODY]), source="-"))


def test_a_headline_is_looked_for_near_its_story() -> None:
    menu = ["The wall, the harbour board and the town", *[f"Section {letter}" for letter in "ABCDEFGHIJKLMNOP"]]
    assert headed(*menu).headline == HEAD[0]


def test_a_label_in_a_menu_does_not_take_the_headline() -> None:
    assert headed("Home", "More", "Sport", "Weather", "Harbour prices").headline == HEAD[0]


def test_code_to_embed_is_not_said() -> None:
    code = '<iframe src="https://media.example/embed?id=1" width="600" height="430"></iframe>'
    assert said(text(*BODY[:2], code, *BODY[2:])) == plain(*BODY)
    kept = "Asked about it, she wrote <sigh> and closed the door of the harbour office behind her."
    assert ("paragraph", kept) in said(text(*BODY, kept))


def test_no_headline_from_the_middle_of_a_sentence() -> None:
    lines = ["that the harbour board of Brenning will raise the sea wall", *BODY]
    assert read(page_from_text("\n".join([HEAD[0], HEAD[2], *lines]), source="-")).headline == HEAD[0]


def test_a_menu_far_above_with_the_storys_words_is_no_headline() -> None:
    teasers = ["Sea wall and board: all of our town in the last decade", *[f"Sold: boat number {n}" for n in range(7)]]
    assert headed(*teasers).headline == HEAD[0]


def test_titles_that_were_cut_to_fit_their_cards_go() -> None:
    cards = [
        "Designers recreate stone age tools with…",
        "A creepy case that keeps your telephone warm and...",
        "The Weekender: a new harbour for old boats and…",
    ]
    assert said(headed(*cards)) == plain(*BODY)
    assert said(text(*BODY, *cards)) == plain(*BODY)


def test_speech_that_trails_off_stays() -> None:
    trailed = "She would have liked to see it…"
    assert ("paragraph", trailed) in said(text(*BODY[:2], trailed, *BODY[2:]))


@pytest.mark.parametrize(
    "message",
    [
        "A link has been posted to your Facebook feed.",
        "Sign in now to share your story.",
        "You have successfully emailed the post.",
        "Sorry, we are no longer accepting comments.",
        "Thank you. Your comment has been posted.",
    ],
)
def test_messages_of_a_form_are_not_said(message: str) -> None:
    assert (message in [line for _, line in said(text(*BODY[:2], message, *BODY[2:]))]) is message.startswith("Thank")
