"""Stories that stand only in a page's scripts, pages that need a browser, walls, recordings and lead images."""

from __future__ import annotations

import json

import pytest

from oyez.article import Article, check, page_from_text, read
from oyez.errors import OyezError

BODY = [
    "The bridge at Olmsted opened to walkers on Monday, eleven months after the flood took its middle arch away.",
    "Engineers lifted the new arch into place overnight, in four hours and without a single bolt to spare for it.",
    "“I have walked the long way round since March,” said Petra Lindqvist, who keeps the bakery by the bridge.",
    "The last arch cost more than the other three together, and nobody in the village will say who paid for it.",
]
HTML = (
    "".join(f"<p>{text}</p>" for text in BODY[:2])
    + "<h2>The cost</h2>"
    + "".join(f"<p>{text}</p>" for text in BODY[2:])
)
OTHER = [{"title": f"Lighthouse sold for the {number}th time", "teaser": "It is white."} for number in range(40)]


def html(scripts: str, body: str = "<div id=__next></div>", head: str = "") -> Article:
    title = "<title>Walkers return to the bridge</title><meta property=og:title content='Walkers return to the bridge'>"
    page = f"<!doctype html><html lang=en><head>{title}{head}</head><body>{body}{scripts}</body></html>"
    return read(page_from_text(page, source="-", url="https://news.example/a/b", media_type="text/html"))


ELEMENTS = [
    {"type": "text", "content": BODY[0]},
    {"type": "image", "caption": "The arch."},
    {"type": "text", "content": BODY[1].replace("arch", "<b>arch</b>")},
    {"type": "header", "level": 2, "content": "The cost"},
    {"type": "text", "content": BODY[2]},
    {"type": "interstitial_link", "content": "Lighthouse sold for one euro"},
    {"type": "text", "content": BODY[3]},
]
FLIGHT = "".join(
    json.dumps(["$", kind, None, {"children": text}])[:-1] + "],"
    for kind, text in [("p", BODY[0]), ("p", BODY[1]), ("h2", "The cost"), ("p", BODY[2]), ("p", BODY[3])]
).rstrip(",")
RICH = [
    {
        "nodeType": "paragraph",
        "content": [{"nodeType": "text", "value": text[:30]}, {"nodeType": "text", "value": text[30:]}],
    }
    for text in BODY
]
CASES = {
    "next": f"<script id=__NEXT_DATA__ type=application/json>{json.dumps({'props': [OTHER, {'html': HTML}]})}</script>",
    "fusion": "<script>window.Fusion=window.Fusion||{};"
    f"Fusion.globalContent={json.dumps({'content_elements': ELEMENTS})};"
    "Fusion.lastModified=1;</script>",
    "nuxt": f"<script type=application/json id=__NUXT_DATA__>{json.dumps([{'a': 1}, 'Menu', *BODY, 'x'])}</script>",
    "state": f"<script>window.__INITIAL_STATE__ = {json.dumps({'story': {'body': HTML}, 'cards': OTHER})};</script>",
    "flight": f"<script>self.__next_f.push([1,{json.dumps('5:[' + FLIGHT + ']' + chr(10))}])</script>",
    "rich": f"<script type=application/json>{json.dumps({'entry': {'fields': {'body': {'content': RICH}}}})}</script>",
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_story_in_the_scripts(case: str) -> None:
    article = html(CASES[case])
    check(article)
    assert [block.text for block in article.blocks if block.type == "paragraph"] == BODY
    assert article.headline == "Walkers return to the bridge"


@pytest.mark.parametrize("case", ["next", "fusion", "state", "flight"])
def test_headings_in_the_scripts(case: str) -> None:
    assert [block.text for block in html(CASES[case]).blocks if block.type == "heading"] == ["The cost"]


def refusal(article: Article) -> str:
    with pytest.raises(OyezError) as caught:
        check(article)
    return caught.value.code


@pytest.mark.parametrize("body", [
    "<div id=root></div>",
    "<noscript>You need to enable JavaScript to run this app.</noscript><div id=shell></div>",
    "<app-root></app-root><p>Loading</p>",
])  # fmt: skip
def test_page_that_needs_a_browser(body: str) -> None:
    article = html("<script src=/app.js></script>", body)
    assert refusal(article) == "needs_browser"


def test_cards_in_the_scripts_are_no_story() -> None:
    assert refusal(html(f"<script type=application/json>{json.dumps(OTHER)}</script>")) == "needs_browser"


def record(**facts: object) -> str:
    data = {"@type": "NewsArticle", "headline": "Walkers return to the bridge", **facts}
    return f"<script type='application/ld+json'>{json.dumps(data)}</script>"


ARTICLE = f"<article><h1>Walkers return to the bridge</h1>{HTML * 4}</article>"


@pytest.mark.parametrize("count, passes", [(900, False), (70, True), (0, True)])
def test_long_start_of_a_paid_story_is_not_told_as_the_whole(count: int, passes: bool) -> None:
    long = "".join(f"<p>{text} It was the {number}th day.</p>" for number, text in enumerate(BODY * 4))
    article = html(
        "", f"<article><h1>Walkers return</h1>{long}</article>", record(isAccessibleForFree=False, wordCount=count)
    )
    if passes:
        check(article)
    else:
        assert refusal(article) == "paywalled"


def test_recording_and_image() -> None:
    sound = {"@type": "AudioObject", "contentUrl": "https://cdn.news.example/a.mp3"}
    article = html("", ARTICLE, record(audio=sound) + "<meta property=og:image content=/lead.jpg>")
    assert article.audio == "https://cdn.news.example/a.mp3"
    assert article.image == "https://news.example/lead.jpg"
    assert html("", ARTICLE).audio == html("", ARTICLE).image == ""


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:image/png;base64,x", "http://[", ""])
def test_addresses_that_are_none(address: str) -> None:
    assert html("", ARTICLE, f"<meta property=og:image content='{address}'>").image == ""
