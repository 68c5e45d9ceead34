"""HTML: the story's blocks, typed, in order, once; all else named with the rule that dropped it."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from oyez.article import Article, check, fetch, page_from_text, read
from oyez.article.head import read_head
from oyez.article.lines import Line
from oyez.article.metadata import Facts
from oyez.article.story import extend_down
from oyez.errors import OyezError

EXAMPLES = Path(__file__).parents[3] / "examples"

FIRST = "The bridge at Olmsted opened to walkers on Monday, eleven months after the flood took its middle arch away."
SECOND = "Engineers lifted the new arch into place overnight, in four hours and without a single bolt to spare for it."
THIRD = "“I have walked the long way round since March,” said Petra Lindqvist, who keeps the bakery by the bridge."
REST_OF_IT = (
    "The bakery will open an hour earlier from now on, since its bakers can walk to it as well, and the school by the"
    " church will have all of its children back on the first day of the new term, or so its teachers hope."
)
FOURTH = "The last arch cost more than the other three together, and nobody in the village will say who paid for it."


def html(body: str, head: str = "") -> Article:
    page = f"<!doctype html><html lang=en><head><title>Walkers return</title>{head}</head><body>{body}</body></html>"
    return read(page_from_text(page, source="-", media_type="text/html"))


def story(*extra: str, top: str = "") -> Article:
    """A plain article with `extra` HTML after its second paragraph."""
    parts = [f"<p>{FIRST}</p><p>{SECOND}</p>", *extra, f"<p>{THIRD}</p><p>{FOURTH}</p>"]
    return html(f"<article><h1>Walkers return to the bridge</h1>{top}<div class=body>{''.join(parts)}</div></article>")


def texts(article: Article) -> list[str]:
    return [block.text for block in article.blocks]


def rules(article: Article) -> dict[str, str]:
    return {line.text: line.rule for line in article.dropped}


def test_harbour_example() -> None:
    article = read(fetch(str(EXAMPLES / "harbour.html")))
    check(article)
    assert article.headline == "Ferry returns to Porthallow after nine years as £4.2m harbour opens"
    assert article.standfirst.startswith("A £4.2m slipway")
    assert article.byline == ("Morwenna Tregear", "Iestyn Vaughan-Rees")
    assert (article.section, article.site, article.language) == ("Cornwall", "The Western Ledger", "en-GB")
    assert article.date == "2025-05-17T06:30:00+01:00"
    assert article.url == "https://ledger.example/news/porthallow-ferry-returns"
    types = [block.type for block in article.blocks]
    assert {kind: types.count(kind) for kind in set(types)} == {
        "paragraph": 9, "heading": 2, "quote": 1, "list": 3, "caption": 2, "credit": 2,
    }  # fmt: skip
    spoken = " ".join(texts(article))
    for furniture in (
        "cookies",
        "Advertisement",
        "Coverack",
        "number 36",
        "inbox",
        "Facebook",
        "Most read",
        "St Mawes",
        "©",
    ):
        assert furniture not in spoken
        assert any(furniture in line.text for line in article.dropped)
    assert article.standfirst not in spoken


def test_plain_story() -> None:
    article = story()
    assert article.headline == "Walkers return to the bridge"
    assert texts(article) == [FIRST, SECOND, THIRD, FOURTH]
    assert [block.id for block in article.blocks] == ["b1", "b2", "b3", "b4"]


@pytest.mark.parametrize("furniture, rule", [
    ("<div class='newsletter-box'><p>The day’s news every morning, free of charge.</p></div>", "promo-box"),
    ("<aside><h3>Elsewhere</h3><p>A lighthouse was sold for one euro on Friday.</p></aside>", "aside-box"),
    ("<p>Advertisement</p>", "advert"),
    ("<p><a href=/x>Lighthouse sold at auction for one euro</a></p>", "link-line"),
    ("<p>READ MORE: Lighthouse sold at auction for one euro</p>", "related"),
    ("<p class=no-read-aloud>This line is marked by its publisher as one not to be read aloud.</p>", "skip-mark"),
    ("<p data-beyondwords-skip>This line is marked by its publisher as one not to be read aloud.</p>", "skip-mark"),
    ("<p style='display:none'>This line is hidden from all of the readers of this page.</p>", "hidden"),
    (f"<p>{FIRST}</p>", "repeat"),
])  # fmt: skip
def test_furniture_is_dropped_and_named(furniture: str, rule: str) -> None:
    article = story(furniture)
    assert texts(article) == [FIRST, SECOND, THIRD, FOURTH]
    assert rule in {line.rule for line in article.dropped}


def test_caption_and_credit() -> None:
    article = story(
        "<figure><figcaption>The arch at night. <span class=credit>Photo: Nils Berg</span></figcaption></figure>"
    )
    kinds = [(block.type, block.text) for block in article.blocks[2:4]]
    assert kinds == [("caption", "The arch at night."), ("credit", "Photo: Nils Berg")]


def test_standfirst_is_said_once() -> None:
    line = "A village that was cut in two can walk to its own bakery again"
    article = story(top=f"<p class=standfirst>{line}</p>")
    assert article.standfirst == line
    assert line not in texts(article)


def test_description_the_page_does_not_print_is_not_said() -> None:
    article = html(
        f"<article><h1>Walkers return</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></article>",
        "<meta name=description content='Find the latest bridge news here every day of the week'>",
    )
    assert article.standfirst == ""


def test_box_with_a_bad_name_that_holds_the_story_is_kept() -> None:
    body = f"<div class='sidebar-layout'><h1>Walkers return</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>"
    assert texts(html(body)) == [FIRST, SECOND, THIRD]


def test_heading_with_nothing_under_it_is_dropped() -> None:
    article = story("<h2>What it cost</h2>")
    assert ("heading", "What it cost") in [(block.type, block.text) for block in article.blocks]
    article = html(
        f"<article><h1>Walkers return</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p><h2>Elsewhere</h2></article>"
    )
    assert "Elsewhere" not in texts(article)


def test_line_breaks_part_paragraphs() -> None:
    article = html(f"<article><h1>Walkers return</h1><div>{FIRST}<br><br>{SECOND}<br><br>{THIRD}</div></article>")
    assert texts(article) == [FIRST, SECOND, THIRD]


def test_story_only_in_the_record_of_the_page() -> None:
    body = "\\n\\n".join([FIRST, f"{SECOND} {SECOND} {SECOND}", THIRD])
    record = f'{{"@type":"NewsArticle","headline":"Walkers return","articleBody":"{body}"}}'
    article = html("<div id=app></div>", f"<script type='application/ld+json'>{record}</script>")
    assert texts(article)[0] == FIRST
    assert article.headline == "Walkers return"


def test_site_name_is_no_part_of_the_headline() -> None:
    article = html(
        f"<div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>",
        "<meta property=og:title content='Walkers return to the bridge | The Gazette'>",
    )
    assert article.headline == "Walkers return to the bridge"


@pytest.mark.parametrize("inline", [
    "The price of <span class=ticker>Olmsted Stone</span>, the quarry’s owner, rose at once and has not fallen since.",
    "A book about <a class=topic href=/bridges>bridges</a> that she wrote in spring sold out by noon on the same day.",
    "<span class=ticker>Olmsted Stone</span> said that it would give the last of the stone for the next flood’s arch.",
])  # fmt: skip
def test_words_of_a_sentence_stay_whatever_they_are_named(inline: str) -> None:
    plain = re.sub(r"<[^>]*>", "", inline)
    assert plain in texts(story(f"<p>{inline}</p>"))


def test_label_in_a_line_of_its_own_element_goes() -> None:
    article = story("<p><span class=advert>Sponsored by the quarry</span></p>")
    assert texts(article) == [FIRST, SECOND, THIRD, FOURTH]


def test_article_in_a_page_without_a_body() -> None:
    body = f"<h1>Walkers return</h1><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
    page = f"<title>Walkers return</title><article>{body}</article>"
    article = read(page_from_text(page, source="-", media_type="text/html"))
    assert texts(article) == [FIRST, SECOND, THIRD]
    assert article.headline == "Walkers return"


def test_no_half_row_of_a_table_is_read() -> None:
    row = "<tr><td>Arch</td><td>The arch of the east bank, which is the oldest of the four.</td><td>1,200</td></tr>"
    for rows in (row, row * 2):
        assert texts(story(f"<table>{rows}</table>")) == [FIRST, SECOND, THIRD, FOURTH]


def test_paragraphs_in_the_storys_element_are_its_own_though_the_selector_stops_before() -> None:
    lines = [FIRST, SECOND, THIRD, FOURTH]
    story_lines = [Line(text, parent=1, chosen=text != FOURTH) for text in lines]
    assert extend_down(story_lines, 3) == 4
    story_lines[3].links = 12
    assert extend_down(story_lines, 3) == 3


REST = "".join(
    f"<p>The {thing} was lifted into place on a {thing} of its own, and the {thing} that was there before was sold.</p>"
    for thing in ("gate", "door", "lock", "beam", "rail", "step", "lamp", "bench")
)


def refusal(article: Article) -> str:
    try:
        check(article)
    except OyezError as error:
        return error.code
    return ""


def test_readers_own_words_under_their_heading_are_not_read() -> None:
    talk = "".join(
        f"<p>I never liked bridge {number}, said nobody, but I do and will say so.</p>" for number in range(5)
    )
    article = story(f"<p>{REST_OF_IT}</p>")
    assert REST_OF_IT in texts(article)
    parts = "".join(f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD, FOURTH, REST_OF_IT))
    article = html(f"<div><h1>Walkers return to the bridge</h1>{parts}<h3>Comentar</h3>{talk}</div>")
    assert texts(article) == [FIRST, SECOND, THIRD, FOURTH, REST_OF_IT]


def test_readers_may_write_more_than_the_author() -> None:
    said = (f"<p>I never liked bridge {number}, said nobody, but I do, and I will say so.</p>" for number in range(30))
    body = "".join(f"<p>{text}</p>" for text in (FIRST, SECOND, THIRD, FOURTH, REST_OF_IT))
    article = html(f"<div><h1>Walkers return</h1>{body}<div class=visitors_comment_content>{''.join(said)}</div></div>")
    assert texts(article) == [FIRST, SECOND, THIRD, FOURTH, REST_OF_IT]


def test_front_page_of_teasers_is_refused() -> None:
    every = (FIRST, SECOND, FOURTH)
    teasers = "".join(f"<div><p>{text}</p></div>" for text in every)
    links = "".join(f"<li><a href=/more/{n}>The bridge that nobody asked for, part {n}</a></li>" for n in range(25))
    assert refusal(html(f"<h1>The Ledger</h1>{teasers}<ul>{links}</ul>")) == "not_an_article"
    body = "".join(f"<p>{text}</p>" for text in every)
    assert refusal(html(f"<h1>Walkers return</h1><div>{body}</div><ul>{links}</ul>")) == ""


def test_pointer_with_a_label_before_its_link() -> None:
    article = story("<p><b>IN THE VALLEY:</b> <a href=/x>Lighthouse sold at auction for one euro</a></p>")
    assert texts(article) == [FIRST, SECOND, THIRD, FOURTH]
    said = "IN SHORT: the bridge at <a href=/x>Olmsted</a> is open to walkers again, and to nobody else for now."
    assert len(texts(story(f"<p>{said}</p>"))) == 5


def test_paragraphs_the_selector_missed_are_no_standfirst() -> None:
    told = [f"On day {day} the engineers and walkers of Olmsted met on the bridge and its arch." for day in range(6)]
    for missed, standfirst in ((1, told[0]), (4, "")):
        lines = [Line("Walkers return to the bridge", "heading", 1)]
        lines += [Line(text, parent=1, chosen=number >= missed) for number, text in enumerate(told)]
        assert read_head(lines, missed + 1, Facts(headline="Walkers return to the bridge")).standfirst == standfirst


@pytest.mark.parametrize("parts, box, code", [
    ([{"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".rest"}], "", "paywalled"),
    ([{"@type": "WebPageElement", "isAccessibleForFree": "http://schema.org/False", "cssSelector": ".rest"}],
     "<div class=rest><p>Subscribe</p></div>", "paywalled"),
    ([{"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".rest"}],
     f"<div class=rest>{REST}</div>", ""),
    ([{"@type": "WebPageElement", "isAccessibleForFree": True, "cssSelector": ".rest"}], "", ""),
])  # fmt: skip
def test_preview_of_a_paid_story_is_never_whole(parts: list[dict[str, object]], box: str, code: str) -> None:
    record = {"@type": "NewsArticle", "headline": "Walkers return to the bridge", "hasPart": parts}
    article = html(
        f"<article><h1>Walkers return to the bridge</h1>"
        f"{''.join(f'<p>{text}</p>' for text in (FIRST, SECOND, THIRD, FOURTH))}{box}</article>",
        f"<script type='application/ld+json'>{json.dumps(record)}</script>",
    )
    assert refusal(article) == code


@pytest.mark.parametrize("page", [
    "<div>" * 20_000 + FIRST,
    "<p>" + "x" * 1_000_000,
    "<html><body><!-- never closed " + FIRST,
    "<table>" * 500 + FIRST,
    "<a" * 10_000,
    "\x00<p>\x00" + FIRST,
    "<?xml version='1.0' encoding='utf-16'?><html><body><p>" + FIRST,
    "<script type='application/ld+json'>" + "[" * 20_000 + "</script><p>" + FIRST,
    "<html></html>",
    "<!doctype html>",
])  # fmt: skip
def test_hostile_pages_do_not_break_it(page: str) -> None:
    article = read(page_from_text(page, source="-", media_type="text/html"))
    assert isinstance(article, Article)


def test_the_last_paragraph_after_a_related_box_is_the_storys_own() -> None:
    line = "The harbour master said the old ferry would run for another year, whatever the council thought of it."
    story = "".join(f"<p>{line[:-1]}, and {number} more.</p>" for number in range(9))
    box = '<aside class="related"><h3>Related</h3><ul><li><a href="/b">Ferry fares up again</a></li></ul></aside>'
    last = "A spokesman for the island said: “We will sail at least six months a year.”"
    page = f"<html><body><article><h1>The ferry sails on</h1>{story}{box}<p>{last}</p></article></body></html>"
    article = read(page_from_text(page, source="-", media_type="text/html"))
    assert article.blocks[-1].text == last
    assert "Related" not in [block.text for block in article.blocks]


def test_paragraph_of_a_label_and_links_is_no_part_of_the_story() -> None:
    links = "<a href=/a>Walkers return to the bridge of Olmsted</a><br><a href=/b>The mayor repays the second loan</a>"
    article = story(f"<p><strong>On this</strong><br>{links}</p>")
    assert "related" in rules(article).values()
    assert not any("mayor repays" in text for text in texts(article))
    kept = "<p><strong>Olmsted</strong> <a href=/a>The mayor</a> said that the second loan would be repaid in May.</p>"
    assert any("second loan" in text for text in texts(story(kept)))


def test_the_last_paragraph_in_a_box_that_a_script_fills_is_read() -> None:
    body = "".join(f"<p>{line}</p>" for line in (FIRST, SECOND, THIRD, REST_OF_IT, FOURTH))
    last = "Whether the old ferry runs on beside it is not decided, since its owner wants to sell her in the autumn."
    pitch = "<div class=extra><p>Explore a world of weekend reading</p></div>"
    box = f"<div class=js-rest><p>{last}</p></div>"
    article = html(f"<h1>Walkers return to the bridge</h1><div class=story>{body}{box}{pitch}</div>")
    assert texts(article) == [FIRST, SECOND, THIRD, REST_OF_IT, FOURTH, last]


def test_bold_lines_without_an_end_head_what_follows_but_questions_of_an_interview_are_its_text() -> None:
    heads = {
        b.text
        for b in story(f"<p><strong>Who paid for it</strong></p><p>{REST_OF_IT}</p>").blocks
        if b.type == "heading"
    }
    assert heads == {"Who paid for it"}
    asked = "".join(
        f"<p><b>{question}</b></p><p>{answer}</p>"
        for question, answer in (
            ("Why did you walk the long way round every day since March?", REST_OF_IT),
            ("What would you say to those who wanted no bridge at all?", FOURTH[:-1] + " again."),
            ("And now?", SECOND[:-1] + " again."),
        )
    )
    assert {block.type for block in story(asked).blocks} == {"paragraph"}
    speaker = story("<p><b>Petra Lindqvist</b></p>", f"<p>{REST_OF_IT}</p>")
    assert {block.type for block in speaker.blocks} == {"paragraph"}


@pytest.mark.parametrize(
    "line",
    [
        '<div style="text-align: center"><img src=a.jpg></div><div style="text-align: center">The arch at night</div>',
        "<p><img src=a.jpg><br><em>The arch at night</em></p>",
        "<center><img src=a.jpg><br>The arch at night</center>",
    ],
)
def test_a_line_set_apart_right_under_a_picture_is_its_caption(line: str) -> None:
    captions = [block.text for block in story(line).blocks if block.type == "caption"]
    assert captions == ["The arch at night"]
    plain = story("<p><img src=a.jpg></p><p>The arch was seen at night from the ferry for the first time.</p>")
    assert {block.type for block in plain.blocks} == {"paragraph"}


def test_a_blogs_name_in_the_h1_is_not_the_headline_of_a_post() -> None:
    head = "<title>Olmsted walks: Walkers return</title><meta property=og:title content='Walkers return'>"
    body = "<h1><a href=/>Olmsted walks</a></h1><h3>Walkers return</h3>"
    body += f"<div><p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p></div>"
    foot = "<div class=post-footer>Posted by Ida Bell</div><div class=comments><p>Posted by Tom Okafor</p></div>"
    page = f"<!doctype html><html lang=en><head>{head}</head><body>{body}{foot}</body></html>"
    article = read(page_from_text(page, source="-", media_type="text/html"))
    assert (article.headline, article.byline) == ("Walkers return", ("Ida Bell",))


def test_a_paragraph_of_one_block_is_no_link_for_the_links_of_another() -> None:
    parts = [FIRST, f"{THIRD} <a href=/x>{SECOND} {SECOND}</a>", FOURTH, REST_OF_IT]
    article = html(f"<h1>Walkers return to the bridge</h1><div class=body>{'<br><br>'.join(parts)}</div>")
    assert texts(article) == [FIRST, f"{THIRD} {SECOND} {SECOND}", FOURTH, REST_OF_IT]


def test_a_closing_box_with_its_title_is_read_whole_where_it_shares_the_storys_words() -> None:
    body = "".join(f"<p>{line}</p>" for line in (FIRST, SECOND, THIRD, REST_OF_IT, FOURTH))
    told = (
        "Who paid for the last arch of the bridge? The engineers and the bakers of the village say they do not know.",
        "The flood of March took the middle arch, and the new one cost more than the other three arches together.",
    )
    other = "<div class=teasers><h2>Rain</h2><p>Thirty children sang in Norway, and came home with a prize.</p></div>"
    box = f"<div class=wrap-up><h2>The bill</h2>{''.join(f'<p>{line}</p>' for line in told)}</div>"
    article = html(f"<h1>Walkers return to the bridge</h1><div class=story>{body}{box}{other}</div>")
    assert texts(article)[5:] == ["The bill", *told]


def test_a_name_in_a_box_of_its_own_stays_in_its_sentence() -> None:
    named = f"<p>{FIRST} The <private-company>Olmstead Steel</private-company> yard made its arch in the valley.</p>"
    assert f"{FIRST} The Olmstead Steel yard made its arch in the valley." in texts(story(named))
    share = f'<p>{FIRST} <span class="share">Olmstead Steel</span>, the largest yard of the valley, made its arch.</p>'
    assert f"{FIRST} Olmstead Steel, the largest yard of the valley, made its arch." in texts(story(share))


@pytest.mark.parametrize(
    "tail",
    [
        "<p>Source: <a href=/x>Olmsted council's own site.</a></p>",
        "<p>Read the letter in full:</p>",
        "<p>Ana Ruiz can be reached at ana@ledger.example.</p>",
    ],
)
def test_what_leads_away_at_the_end_is_not_read(tail: str) -> None:
    body = "".join(f"<p>{line}</p>" for line in (FIRST, SECOND, THIRD))
    assert texts(html(f"<article><h1>Walkers return to the bridge</h1>{body}{tail}</article>")) == [
        FIRST,
        SECOND,
        THIRD,
    ]


def test_a_bold_first_line_heads_its_paragraph() -> None:
    article = story(f"<p><b>Who paid for it</b><br>{REST_OF_IT}</p>", f"<p><b>Olmsted</b> {FOURTH[:-1]} at all.</p>")
    assert ("heading", "Who paid for it") in [(block.type, block.text) for block in article.blocks]
    assert f"Olmsted {FOURTH[:-1]} at all." in texts(article)
