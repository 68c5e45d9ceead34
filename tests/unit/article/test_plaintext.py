"""Scraped text: every line is classed by what stands near it."""

from __future__ import annotations

from pathlib import Path

import pytest

from oyez.article import Article, check, fetch, page_from_text, read

EXAMPLES = Path(__file__).parents[3] / "examples"

BODY = [
    "The bridge at Olmsted opened to walkers on Monday, eleven months after the flood took its middle arch.",
    "Engineers lifted the new arch into place overnight, in four hours and without a single bolt to spare.",
    "“I have walked the long way round since March,” said Petra Lindqvist, who keeps the bakery by the bridge.",
]


def text(*lines: str) -> Article:
    return read(page_from_text("\n".join(lines), source="-"))


def said(article: Article) -> list[tuple[str, str]]:
    return [(block.type, block.text) for block in article.blocks]


def test_dump_example_reads_right() -> None:
    article = read(fetch(str(EXAMPLES / "dump.txt")))
    check(article)
    assert article.headline == "The clock that counts glacier days"
    assert article.standfirst.startswith("After 31 years on the ice")
    assert article.byline == ("Beatriz Oyelaran",)
    assert article.language == "en"
    types = [block.type for block in article.blocks]
    assert types.count("caption") == 1
    assert types.count("credit") == 1
    assert types.count("heading") == 2
    assert types.count("paragraph") == 8
    spoken = " ".join(block.text for block in article.blocks)
    for furniture in (
        "Advertisement",
        "trust",
        "Reading Time",
        "Voice",
        "1.25x",
        "250",
        "cable car",
        "railway station",
    ):
        assert furniture not in spoken
    assert {"advert", "player", "trust", "reading-time", "under-related"} <= {line.rule for line in article.dropped}


def test_headline_is_the_line_the_story_is_about() -> None:
    article = text("Home", "World News Travel", "Walkers return to the bridge at Olmsted", "By Ana Ruiz", *BODY)
    assert article.headline == "Walkers return to the bridge at Olmsted"
    assert article.byline == ("Ana Ruiz",)
    assert [block.text for block in article.blocks] == BODY


def test_doubled_caption_is_said_once_and_split() -> None:
    line = "The new arch hangs over the river on Sunday night. Photo: Nils Berg"
    article = text("Walkers return to the bridge at Olmsted", BODY[0], line, line, *BODY[1:])
    assert ("caption", "The new arch hangs over the river on Sunday night.") in said(article)
    assert sum(kind == "caption" for kind, _ in said(article)) == 1
    assert ("credit", "Photo: Nils Berg") in said(article)
    assert any(dropped.rule == "repeat" for dropped in article.dropped)


def test_text_that_is_cut_off_keeps_its_last_paragraph() -> None:
    cut = "Nobody knows who paid for the last arch, which cost more than the other three together and was carried by"
    article = text("Walkers return to the bridge at Olmsted", *BODY, cut, "Advertisement", "Select Voice", "1.25x")
    assert article.blocks[-1].text == cut


def test_heading_needs_running_text_under_it() -> None:
    article = text(
        "Walkers return to the bridge at Olmsted", BODY[0], "What it cost", *BODY[1:], "World", "Top stories"
    )
    assert said(article)[1] == ("heading", "What it cost")
    assert [kind for kind, _ in said(article)].count("heading") == 1


def test_list_items_are_kept() -> None:
    items = ["four oak beams", "two iron rings", "one new lamp"]
    article = text("Walkers return to the bridge at Olmsted", BODY[0], "It took:", *items, *BODY[1:])
    assert [line for kind, line in said(article) if kind == "list"] == items


def test_markdown() -> None:
    article = text(
        "# Walkers return to the bridge",
        "",
        BODY[0],
        "",
        "## The cost",
        "",
        BODY[1],
        "",
        "- one lamp",
        "- two rings",
        "",
        "> " + BODY[2],
    )
    assert article.headline == "Walkers return to the bridge"
    assert [kind for kind, _ in said(article)] == ["paragraph", "heading", "paragraph", "list", "list", "quote"]


def test_lines_wrapped_for_mail_are_joined() -> None:
    wrapped = (
        "Walkers return to the bridge at Olmsted\n\n"
        "The bridge at Olmsted opened to walkers on Monday, eleven months\n"
        "after the flood took its middle arch and left the village cut in\n"
        "two halves that could wave at each other.\n\n"
        "Engineers lifted the new arch into place overnight, in four hours\n"
        "and without a single bolt to spare, while the choir of the school\n"
        "sang on the other bank and nobody slept.\n\n"
        "The mayor cut a ribbon that the wind had already cut for him once\n"
        "and said that no arch had ever been so welcome.\n"
    )
    article = read(page_from_text(wrapped, source="-"))
    assert [block.text[:10] for block in article.blocks] == ["The bridge", "Engineers ", "The mayor "]


def test_sentence_broken_at_its_links_is_mended() -> None:
    article = text(
        "Walkers return to the bridge at Olmsted",
        BODY[0],
        "When it comes to arches like",
        "the oldest",
        ", new ones are dearer than they look, builders say.",
        BODY[1],
    )
    assert article.blocks[1].text.startswith("When it comes to arches like the oldest, new ones are dearer than")


@pytest.mark.parametrize("sentence", [
    "The mayor told Reuters he would not resign over the arch, whatever the council says about it.",
    "More than 200 people walked over it before breakfast.",
    "Watch makers from three villages came to see the clock on the tower.",
    "Subscribers to the water scheme will pay nothing until the autumn of next year.",
    "He left at 7.15. She stayed.",
])  # fmt: skip
def test_sentences_that_use_the_words_of_furniture_are_kept(sentence: str) -> None:
    article = text("Walkers return to the bridge at Olmsted", BODY[0], sentence, *BODY[1:])
    assert ("paragraph", sentence) in said(article)


def test_language_is_found() -> None:
    german = [
        "Brücke in Olmstedt nach elf Monaten wieder offen",
        "Die Brücke ist seit Montag wieder offen, elf Monate nachdem die Flut den mittleren Bogen mitgenommen hat.",
        "Die Ingenieure haben den neuen Bogen in der Nacht eingesetzt, und das Dorf hat mit ihnen gewacht.",
    ]
    assert text(*german).language == "de"
    japanese = "オルムステッドの橋が月曜日に再び開通した。洪水で中央のアーチが流されてから十一か月ぶりである。"
    assert text("橋が再び開通した", japanese * 5).language == "ja"


def test_the_title_of_an_update_is_no_live_pages_headline_and_heads_its_entry() -> None:
    entries = [
        line
        for clock, title, told in zip(
            ("22.41 GMT", "21:15", "19.02 Uhr"),
            ("Walkers cross the bridge", "Rain stops", "Crowds wait"),
            BODY,
            strict=True,
        )
        for line in (clock, title, told, "Share")
    ]
    article = text("Bridge at Olmsted opens: as it happened", "Key events", "Walkers cross the bridge", *entries)
    assert article.headline == "Bridge at Olmsted opens: as it happened"
    assert said(article) == [
        pair
        for title, told in zip(("Walkers cross the bridge", "Rain stops", "Crowds wait"), BODY, strict=True)
        for pair in (("heading", title), ("paragraph", told))
    ]


CARDS = [
    "Market hall gets a new roof",
    "The market hall will close for six weeks while its roof is replaced, and stalls move to the square.",
    "School choir wins in Bergen",
    "Thirty children sang in Norway at the weekend and came home with the second prize and a cold.",
]


def test_cards_with_teasers_under_a_label_are_not_the_story() -> None:
    more = [line.replace(" in ", " at Olmsted in ").replace(" who ", " of Olmsted, who ") for line in BODY[1:]]
    head = ("Walkers return to the bridge at Olmsted", "By Ana Ruiz")
    tags = ("Tags", "Valley", "You might also like")
    assert said(text(*head, *BODY, *more, *tags, *CARDS, "Footer menu", "Contact")) == [
        ("paragraph", line) for line in (*BODY, *more)
    ]
    # A story made of short parts with titles keeps them, whatever label stands among them.
    kept = said(text(*head, *BODY[:2], "You might also like", "Rain on Friday", *CARDS, *CARDS[:1], *BODY[2:]))
    assert ("paragraph", CARDS[3]) in kept


def test_speech_behind_a_dash_is_a_paragraph_and_items_side_by_side_are_a_list() -> None:
    speech = "– I have walked the long way round since March, says Petra Lindqvist, who keeps the bakery."
    items = ["- The old arch was of oak and it fell.", "- The new arch is of steel and it stands."]
    read_so = said(
        text("Walkers return to the bridge at Olmsted", "By Ana Ruiz", *BODY[:2], speech, "It cost:", *items)
    )
    assert ("paragraph", speech) in read_so
    assert [words for kind, words in read_so if kind == "list"] == [item[2:] for item in items]


def test_a_sentence_alone_between_headline_and_byline_is_the_standfirst_whatever_its_words() -> None:
    article = text(
        "Walkers return to the bridge at Olmsted", "It took eleven months. Nobody says who pays.", "By Ana Ruiz", *BODY
    )
    assert article.standfirst == "It took eleven months. Nobody says who pays."


def test_a_language_of_long_words_is_told_by_its_letters() -> None:
    line = "Onarım için gereken para köyden ayrılıp şehre yerleşen ailelerden toplandı, belediye yalnızca yolu yaptı."
    assert text("Tarihi değirmen yeniden dönüyor", line, line.replace("para", "taş")).language == "tr"


def test_a_card_with_its_moment_and_a_line_that_names_author_and_paper_are_not_read() -> None:
    card, signed = "Old ferry goes again, 18:20", "Ana Ruiz, River Tribune"
    article = text(
        "Walkers return to the bridge at Olmsted",
        "By Ana Ruiz River Tribune Staff",
        BODY[0],
        signed,
        BODY[1],
        card,
        BODY[2],
    )
    assert (article.byline, said(article)) == (("Ana Ruiz",), [("paragraph", line) for line in BODY])
