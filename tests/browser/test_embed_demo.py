"""The newspaper at /demo: it rewrites its text, moves it, and covers it, and the player goes on following."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from chromium import PATIENCE, until
from newsroom import Newsroom

pytestmark = pytest.mark.browser

AXE = Path(__file__).parents[2] / "player/node_modules/axe-core/axe.min.js"
SCREENSHOTS = Path(__file__).parent / "screenshots"
SIZES = {"phone": {"width": 390, "height": 844}, "desk": {"width": 1280, "height": 860}}
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
LIT = "[...CSS.highlights.get('oyez-word') ?? []].map(String).join()"


def opened(browser: Browser, newsroom: Newsroom, **options: Any) -> tuple[Page, list[str]]:
    page = browser.new_context(**{"viewport": SIZES["desk"], **options}).new_page()
    page.set_default_timeout(PATIENCE * 1000)
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.goto(f"{newsroom.oyez}/demo")
    return page, complaints


def test_words_are_lit_before_and_after_the_page_makes_its_text_anew(browser: Browser, newsroom: Newsroom) -> None:
    page, complaints = opened(browser, newsroom)
    page.get_by_role("button", name="Play").click()
    until(page, "document.documentElement.dataset.hydrated !== undefined")
    page.get_by_role("button", name="Accept nothing").click()
    until(page, "document.querySelector('#story .body > .ad') && document.querySelector('#story .body a[href=\"#n\"]')")
    until(page, "document.querySelector('oyez-player').live === false")
    # Every sentence of the text as it stands now can be gone to, and its word is lit where it is printed.
    for text in ("Twice a day, the sea", "What would it cost", "according to the Environment Agency", "Begin anyway"):
        first = text.split()[0]
        index = page.evaluate(
            "async ([text]) => { const url = document.querySelector('link[rel=canonical]').href;"
            " const m = await (await fetch('/embed/manifest?url=' + encodeURIComponent(url))).json();"
            " let n = 0; for (const b of m.blocks) { const at = b.text.indexOf(text); let p = 0;"
            " for (let i = 0; i < b.words.length; i += 4, n++) { p += b.words[i];"
            " if (at >= 0 && p + b.words[i + 1] > at) return n; p += b.words[i + 1]; } } return -1; }",
            [text],
        )
        assert index >= 0, text
        page.evaluate("(n) => document.querySelector('oyez-player').seekWord(n)", index)
        until(page, f"{LIT}.includes({first!r}.slice(1))")
    assert complaints == []
    page.context.close()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_looks_like_a_newspaper_and_keeps_its_rules(
    browser: Browser, newsroom: Newsroom, size: str, scheme: str
) -> None:
    page, complaints = opened(browser, newsroom, viewport=SIZES[size], color_scheme=scheme, bypass_csp=True)
    until(page, "document.querySelector('oyez-player').listeningSeconds > 0")
    until(page, "document.querySelector('#story .body > .ad') && !document.querySelector('.cookies').hidden")
    SCREENSHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SCREENSHOTS / f"demo-{size}-{scheme}.png")
    page.get_by_role("button", name="Accept nothing").click()
    page.get_by_role("button", name="Play").click()
    until(page, LIT)
    page.screenshot(path=SCREENSHOTS / f"demo-{size}-{scheme}-playing.png")
    page.mouse.wheel(0, 1600)
    page.wait_for_timeout(600)
    page.screenshot(path=SCREENSHOTS / f"demo-{size}-{scheme}-scrolled.png")
    assert page.evaluate("() => document.documentElement.scrollWidth") == SIZES[size]["width"]
    page.add_script_tag(path=str(AXE))
    found = page.evaluate(f"async () => (await axe.run(document, {{ runOnly: {TAGS} }})).violations")
    assert [(each["id"], each["nodes"][0]["html"]) for each in found] == []
    assert complaints == []
    page.context.close()


def test_nothing_of_the_players_at_the_foot_covers_a_bar_of_the_page(browser: Browser, newsroom: Newsroom) -> None:
    page, _ = opened(browser, newsroom, viewport=SIZES["phone"], reduced_motion="reduce")
    page.get_by_role("button", name="Play").click()
    until(page, LIT)
    until(page, "!document.querySelector('.cookies').hidden")
    mini = "document.querySelector('oyez-player').shadowRoot.querySelector('.bar.mini:popover-open')"
    while not page.evaluate(f"() => !!{mini}"):  # A turn that meets the player's own scrolling may be lost.
        page.mouse.wheel(0, 2200)
        page.wait_for_timeout(500)
    mini = "document.querySelector('oyez-player').shadowRoot.querySelector('.mini').getBoundingClientRect()"
    cookies = "document.querySelector('.cookies').getBoundingClientRect()"
    assert page.evaluate(f"[{mini}.height, {cookies}.bottom <= {mini}.top]") == [64, True]
    until(page, "document.querySelector('oyez-player').shadowRoot.querySelector('.back:popover-open')")
    back = "document.querySelector('oyez-player').shadowRoot.querySelector('.back').getBoundingClientRect()"
    assert page.evaluate(f"[{cookies}.bottom <= {back}.top, {back}.bottom <= {mini}.top]") == [True, True]
    page.screenshot(path=SCREENSHOTS / "demo-phone-foot.png")
    page.context.close()
