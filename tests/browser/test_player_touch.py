"""Every dialog by fingers alone, on a phone: nothing here needs a mouse, a key or a hover."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from player_page import Reader, Site

pytestmark = pytest.mark.browser


@pytest.fixture
def finger(chromium: Any, site: Site) -> Iterator[Reader]:
    """One person with a phone in hand, listening."""
    site.page = site.page.replace("<oyez-player ", "<oyez-player report=/report ")
    context = chromium.new_context(viewport={"width": 390, "height": 844}, has_touch=True, is_mobile=True)
    reader = Reader(context.new_page(), site.address)
    reader.open()
    reader.button("Play").tap()
    reader.until("player.currentTime > 0.3 && CSS.highlights.get('oyez-word')?.size")
    yield reader
    assert reader.complaints == []
    context.close()


def opened(reader: Reader, panel: str) -> Any:
    """Open a dialog by a tap on its button, and return it."""
    reader.page.locator(f"oyez-player button.{panel}").tap()
    dialog = reader.page.locator(f"oyez-player dialog.{panel}-dialog")
    dialog.wait_for()
    return dialog


def closed(reader: Reader, dialog: Any) -> None:
    """Close a dialog by its own button."""
    dialog.get_by_role("button", name="Close").tap()
    dialog.wait_for(state="hidden")


def test_voices(finger: Reader, site: Site) -> None:
    site.voices = 14
    finger.open()
    dialog = opened(finger, "voice")
    dialog.get_by_role("button", name="Sample").nth(1).tap()
    finger.until("sounds[1]?.ended")
    dialog.get_by_label("Search voices").tap()
    finger.page.keyboard.insert_text("edw")  # As a phone's keyboard writes.
    finger.until("[...player.shadowRoot.querySelectorAll('.row')].filter((r) => r.checkVisibility()).length === 1")
    dialog.locator(".row:visible label").tap()
    finger.until("player.voice === 'b'")
    closed(finger, dialog)
    assert finger.button("Select Voice Edward").is_visible()


def test_speed(finger: Reader) -> None:
    dialog = opened(finger, "speed")
    dialog.get_by_role("button", name="Fast 300").tap()
    assert finger.js("player.speed") == 1.5
    dialog.get_by_role("button", name="Faster").tap()
    assert finger.js("player.speed") == 1.55
    dialog.get_by_role("button", name="Slower").tap()
    slider = dialog.get_by_role("slider")
    box = slider.bounding_box()
    slider.tap(position={"x": box["width"] * 0.75, "y": box["height"] / 2})
    finger.until("player.speed > 2.8 && player.speed < 3.5")
    dialog.get_by_label("Words a minute").tap()
    dialog.get_by_label("Words a minute").fill("250")
    dialog.get_by_role("heading").tap()  # The keyboard goes, and the number counts.
    finger.until("player.speed === 1.25")
    dialog.get_by_label("Only for this article").tap()
    assert finger.js("localStorage['oyez:speed:harbour']") == "1.25"
    dialog.get_by_label("Shorten pauses").tap()
    assert finger.js("localStorage['oyez:trim']") == "true"
    closed(finger, dialog)


def test_more(finger: Reader, site: Site) -> None:
    dialog = opened(finger, "more")
    dialog.get_by_text("Sentence", exact=True).tap()
    finger.until("!CSS.highlights.get('oyez-word').size && CSS.highlights.get('oyez-sentence').size")
    dialog.get_by_label("Sleep timer").tap()
    dialog.get_by_label("Sleep timer").select_option("When this paragraph ends")
    finger.until("player.paused")
    dialog.get_by_role("button", name="That was said wrong").tap()
    dialog.get_by_label("What was wrong").tap()
    finger.page.keyboard.insert_text("It is said otherwise.")
    dialog.get_by_role("button", name="Send").tap()
    dialog.get_by_text("Thank you.").wait_for()
    assert site.posted[-1]["comment"] == "It is said otherwise."
    closed(finger, dialog)


def test_a_tap_beside_a_dialog_closes_it(finger: Reader) -> None:
    for panel in ("voice", "speed", "more"):
        dialog = opened(finger, panel)
        finger.page.touchscreen.tap(195, 10)
        dialog.wait_for(state="hidden")


def test_the_position_and_words_by_taps(finger: Reader) -> None:
    finger.button("Pause").tap()
    slider = finger.page.get_by_role("slider", name="Position")
    box = slider.bounding_box()
    slider.tap(position={"x": box["width"] / 2, "y": box["height"] / 2})
    finger.until("Math.abs(player.currentTime / sounds[0].duration - 0.5) < 0.1")
    x, y = finger.js(
        """(() => { const p = document.querySelector('[data-block=p1]'); const r = document.createRange();
        r.setStart(p.firstChild, 4); r.setEnd(p.firstChild, 9); const b = r.getBoundingClientRect();
        return [b.x + b.width / 2, b.y + b.height / 2]; })()"""
    )
    finger.page.touchscreen.tap(x, y)
    finger.until("[...CSS.highlights.get('oyez-word')].map(String).join() === 'ferry'")
