"""What stands above a story: its lead, its date and author, its recording, its picture; each found by its place."""

from __future__ import annotations

import json

import pytest

from oyez.article import Article, page_from_text, read

BODY = (
    "<p>The bridge at Olmsted opened to walkers on Monday, eleven months after the flood took its middle arch away.</p>"
    "<p>Engineers lifted the new arch into place overnight, in four hours and without a single bolt to spare.</p>"
    "<p>The last arch cost more than the other three together, and nobody in the village will say who paid for it.</p>"
)
HEADLINE = "<h1>Walkers return to the bridge</h1>"
LEAD = "The village is whole again. For eleven months its bakery stood on the wrong side. On Monday that ended."


def page(top: str, head: str = "", body: str = BODY) -> Article:
    text = f"<html lang=en><head>{head}</head><body><article>{HEADLINE}{top}<div>{body}</div></article></body></html>"
    return read(page_from_text(text, source="-", url="https://ledger.example/valley/a?x=1", media_type="text/html"))


@pytest.mark.parametrize("top", [
    f"<p><b>{LEAD}</b></p><p>By Ana Ruiz</p>",
    f"<p>{LEAD}</p><p>Published 14 January 2025</p>",
    f"<h2>{LEAD}</h2>",
    f"<p class=standfirst>{LEAD}</p>",
    f"<p>By Ana Ruiz</p><p class=dek>{LEAD}</p>",
])  # fmt: skip
def test_lead_of_several_sentences(top: str) -> None:
    article = page(top)
    assert article.standfirst == LEAD
    assert LEAD not in [block.text for block in article.blocks]
    assert len(article.blocks) == 3


def test_first_paragraph_is_no_lead_where_the_byline_stands_above_it() -> None:
    article = page("<p>By Ana Ruiz</p>")
    assert article.standfirst == ""
    assert len(article.blocks) == 3


def test_name_alone_above_a_date() -> None:
    assert page("<p>Ana Ruiz</p><p>Tue 14 Jan 2025 09.30 GMT</p>").byline == ("Ana Ruiz",)
    assert page("<p>Valley</p><p>Tue 14 Jan 2025 09.30 GMT</p>").byline == ()


def test_recording_of_the_page_itself() -> None:
    assert page("<audio controls><source src=/a/bridge.mp3></audio>").audio == "https://ledger.example/a/bridge.mp3"
    below = f"{BODY}<p>{LEAD} {LEAD}</p><audio src=/podcast.mp3></audio>"
    assert page("", body=below).audio == ""
    record = {"@type": "NewsArticle", "headline": "Walkers return to the bridge", "audio": {
        "@type": "AudioObject", "contentUrl": "https://cdn.example/b.mp3"}}  # fmt: skip
    assert page("", f"<script type='application/ld+json'>{json.dumps(record)}</script>").audio == (
        "https://cdn.example/b.mp3"
    )


def test_what_the_head_says() -> None:
    article = page(
        "",
        "<link rel=canonical href=/valley/bridge><meta property=og:image content=/i/lead.jpg>"
        "<meta property=article:section content=Valley><meta property=og:site_name content='The Ledger'>",
    )
    assert (article.url, article.image) == ("https://ledger.example/valley/bridge", "https://ledger.example/i/lead.jpg")
    assert (article.section, article.site) == ("Valley", "The Ledger")
    assert page("").site == "ledger.example"


def test_box_named_as_the_lead_that_holds_the_story() -> None:
    days = (f"<p>On day {day} the walkers of Olmsted met on the bridge and its arch.</p>" for day in range(6))
    article = page(f"<div class='introduction content'>{''.join(days)}</div>", body="")
    assert article.standfirst == ""
    assert len(article.blocks) == 6


def test_box_about_the_author_is_no_lead() -> None:
    note = "She has walked every bridge over the river, and lives beside the oldest of them with her two old dogs."
    assert page(f"<div class='author-dropdown description'><p>{note}</p></div>").standfirst == ""


def bare(title: str, top: str) -> Article:
    text = f"<html lang=en><head><title>{title}</title></head><body><div>{top}{BODY}</div></body></html>"
    return read(page_from_text(text, source="-", url="https://ledger.example/a", media_type="text/html"))


@pytest.mark.parametrize("mark", ["class='headline entry-title'", "itemprop=headline"])
def test_headline_that_only_its_mark_tells(mark: str) -> None:
    article = bare("News from The Ledger", f"<p><span {mark}>Walkers return to the bridge</span></p>")
    assert article.headline == "Walkers return to the bridge"
    assert len(article.blocks) == 3


def test_two_marked_headlines_are_a_list() -> None:
    marked = "<p><span class=entry-title>Walkers return</span></p><p><span class=entry-title>Rain returns</span></p>"
    assert bare("Walkers return to the bridge", marked).headline == "Walkers return to the bridge"


def test_logo_within_the_headline() -> None:
    top = "<h1><span>Walkers return to the bridge</span><a href=/>The Ledger Valley</a></h1>"
    assert bare("Walkers return to the bridge » Valley » The Ledger Valley", top).headline.endswith("the bridge")
    whole = "<h1>Walkers return to the bridge in spring</h1>"
    assert bare("Walkers return to the bridge in spring", whole).headline == "Walkers return to the bridge in spring"


@pytest.mark.parametrize("title", ["{} – Winter Games", "{}", "{} – The Ledger Valley"])
@pytest.mark.parametrize("dash", ["–", "-", "•"])
def test_the_second_half_of_a_headline_is_no_logo(title: str, dash: str) -> None:
    whole = f"Walkers return to the bridge {dash} then came the flood"
    article = bare(title.format(whole), f"<meta property=og:title content='{whole}'><h1>{whole}</h1>")
    assert article.headline == whole
