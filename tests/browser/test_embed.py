"""The player on a newspaper's own pages: another origin, a strict policy, no policy, no narration, an iframe."""

from __future__ import annotations

import base64
import hashlib
import json
import time
import urllib.request
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from chromium import PATIENCE, until
from newsroom import STORY, STRICT, Newsroom, story_page

pytestmark = pytest.mark.browser

WATCH = """window.told = []; window.broken = [];
for (const name of ['ready', 'play', 'error']) addEventListener(`oyez-${name}`, (e) => told.push([name, e.detail]));
addEventListener('securitypolicyviolation', (e) => broken.push(e.violatedDirective + ' ' + e.blockedURI));"""


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1280, "height": 860})
    page = context.new_page()
    page.set_default_timeout(PATIENCE * 1000)
    page.add_init_script(WATCH)
    yield page
    context.close()


def told(page: Page, name: str) -> list[Any]:
    return [detail for said, detail in page.evaluate("() => window.told") if said == name]


def lit(page: Page) -> str:
    word: str = page.evaluate("() => [...CSS.highlights.get('oyez-word') ?? []].map(String).join()")
    return word


def test_a_page_of_the_newspaper_is_played_under_the_strictest_policy(newsroom: Newsroom, page: Page) -> None:
    address = newsroom.page("/strict", story_page("<oyez-player></oyez-player>", head=newsroom.script()), STRICT)
    page.goto(address)
    until(page, "told.some(([name]) => name === 'ready')")
    page.get_by_role("button", name="Play").click()
    until(page, "CSS.highlights.get('oyez-word')?.size")
    assert lit(page)
    until(page, "document.querySelector('oyez-player').currentTime > 0.5")
    assert page.evaluate("() => window.broken") == []
    assert told(page, "error") == []
    assert page.context.cookies() == []


def test_the_text_of_the_page_is_left_as_it_was(newsroom: Newsroom, page: Page) -> None:
    address = newsroom.page("/whole", story_page("<oyez-player></oyez-player>", head=newsroom.script()))
    page.goto(address)
    before = page.evaluate("() => document.querySelector('article').cloneNode(true).innerHTML")
    until(page, "told.some(([name]) => name === 'ready')")
    page.get_by_role("button", name="Play").click()
    until(page, "CSS.highlights.get('oyez-word')?.size")
    assert page.evaluate("() => document.querySelector('article').innerHTML") == before


def test_a_page_that_is_not_offered_shows_nothing(newsroom: Newsroom, page: Page) -> None:
    canonical = "https://other.example/story"
    body = story_page("<oyez-player></oyez-player>", head=newsroom.script(), canonical=canonical)
    page.goto(newsroom.page("/foreign", body))
    until(page, "told.some(([name]) => name === 'error')")
    assert told(page, "error")[0]["code"] == "not_found"
    page.wait_for_timeout(100)
    box = page.locator("oyez-player").bounding_box()
    assert box is None or box["height"] == 0
    expect(page.get_by_text(STORY[-1])).to_be_visible()


def test_one_tag_finds_the_article_by_itself(newsroom: Newsroom, page: Page) -> None:
    page.goto(newsroom.page("/one", story_page(head=newsroom.script(extra=" data-oyez"))))
    until(page, "told.some(([name]) => name === 'ready')")
    after = page.evaluate("() => document.querySelector('oyez-player').nextElementSibling.textContent")
    assert after == STORY[0]


def test_the_digest_of_the_snippet_is_the_scripts(newsroom: Newsroom, page: Page) -> None:
    with urllib.request.urlopen(f"{newsroom.oyez}/embed/latest/player.js") as answer:
        digest = base64.b64encode(hashlib.sha384(answer.read()).digest()).decode()
    for integrity, works in ((digest, True), (digest[::-1], False)):
        script = newsroom.script(extra=f' integrity="sha384-{integrity}"')
        # Loaded means that module scripts have run.
        page.goto(newsroom.page("/digest", story_page("<oyez-player></oyez-player>", head=script)))
        assert page.evaluate("() => !!customElements.get('oyez-player')") == works


def test_the_iframe_plays_in_a_sandbox_and_only_on_the_newspapers_pages(newsroom: Newsroom, page: Page) -> None:
    story = newsroom.page("/framed-story", story_page())
    with urllib.request.urlopen(f"{newsroom.oyez}/embed/manifest?url={story}") as answer:
        article = json.load(answer)["id"]
    frame = f'<iframe sandbox="allow-scripts" src="{newsroom.oyez}/embed/frame?id={article}" width="640" height="220">'
    page.goto(newsroom.page("/framed", story_page(f"{frame}</iframe>"), STRICT))
    inside = page.frame_locator("iframe")
    inside.get_by_role("button", name="Play").click()
    expect(inside.get_by_role("button", name="Pause")).to_be_visible()
    player, end = inside.locator("oyez-player"), time.monotonic() + PATIENCE
    while not player.evaluate("(element) => element.currentTime > 0"):
        assert time.monotonic() < end
        page.wait_for_timeout(50)
    # The same page under another name is another site, and may not frame it.
    elsewhere = newsroom.paper.replace("127.0.0.1", "localhost") + "/framed"
    page.goto(elsewhere)
    page.wait_for_timeout(500)
    assert page.frames[1].evaluate("() => !document.querySelector('oyez-player')")


def test_the_server_gives_other_pages_nothing_else(newsroom: Newsroom, page: Page) -> None:
    page.goto(newsroom.page("/curious", story_page()))
    for path in ("/api/articles", "/", "/static/player.js", "/healthz", "/demo"):
        got = page.evaluate(f"() => fetch('{newsroom.oyez}{path}').then(() => 'read', () => 'refused')")
        assert got == "refused", path
