"""Every state of the player as a picture, for people to look at; each must fit its view and give fingers room."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from player_page import Reader, Site

pytestmark = pytest.mark.browser

PICTURES = Path(__file__).parent / "screenshots"
VIEWS = {"phone": {"width": 390, "height": 844}, "desk": {"width": 1280, "height": 860}}
STYLE = "main{max-width:680px;margin:24px auto;padding:0 16px;font:18px/1.6 Georgia,serif}body{margin:0}"
SMALL = """[...player.shadowRoot.querySelectorAll('button,a,input,select,label')].filter((e) => {
  const r = e.getBoundingClientRect();
  return r.width && r.height && (r.height < 43.5 || (r.width < 43.5 && !e.matches('[type=radio],[type=checkbox]')))
    && !e.matches('label *');
}).map((e) => e.outerHTML)"""

# Where "1x", "200" and the unit stand across in the button of the speed.
ACROSS = """(() => { const text = player.shadowRoot.querySelector('.speed .value').firstChild;
return ['1x', '200', 'ك/د'].map((part) => { const at = text.data.indexOf(part); const r = document.createRange();
r.setStart(text, at); r.setEnd(text, at + part.length); return r.getBoundingClientRect().x; }); })()"""


def opened(browser: Any, site: Site, view: str, scheme: str, language: str = "en") -> Reader:
    context = browser.new_context(
        viewport=VIEWS[view], color_scheme=scheme, has_touch=view == "phone", bypass_csp=True, reduced_motion="reduce"
    )
    reader = Reader(context.new_page(), site.address)
    if language != "en":
        site.page = site.page.replace(
            "<html lang=en>", f"<html lang={language} dir={'rtl' if language in ('ar', 'he') else 'ltr'}>"
        )
    reader.open()
    reader.page.add_style_tag(content=STYLE + f":root{{color-scheme:{scheme}}}")
    return reader


def taken(reader: Reader, name: str) -> None:
    PICTURES.mkdir(exist_ok=True)
    reader.page.wait_for_timeout(150)
    reader.page.screenshot(path=PICTURES / f"player-{name}.png")
    assert reader.js("document.documentElement.scrollWidth <= innerWidth"), name
    assert reader.js(SMALL) == [], name


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("view", VIEWS)
def test_each_state_fits(browser: Any, site: Site, view: str, scheme: str) -> None:
    site.voices = 14
    site.page = site.page.replace("<oyez-player ", "<oyez-player report=/report ")
    site.page = site.page.replace("</main>", "<p>More news.</p>" * 60 + "</main>")
    reader = opened(browser, site, view, scheme)
    height = reader.js("player.offsetHeight")
    taken(reader, f"start-{view}-{scheme}")
    reader.page.locator("oyez-player .play").click()
    reader.until("player.currentTime > 4.2 && CSS.highlights.get('oyez-word')?.size")
    taken(reader, f"playing-{view}-{scheme}")
    for panel in ("voice", "speed", "more"):
        reader.page.locator(f"oyez-player button.{panel}").click()
        reader.page.locator(f"oyez-player dialog.{panel}-dialog").wait_for()
        taken(reader, f"{panel}-{view}-{scheme}")
        if panel == "more":
            reader.button("That was said wrong").click()
            taken(reader, f"report-{view}-{scheme}")
        reader.page.keyboard.press("Escape")
    assert reader.js("player.offsetHeight") == height
    reader.js("player.seekWord(10)")  # However long all this took, it plays.
    reader.js("player.play()")
    reader.page.mouse.wheel(0, 1500)
    reader.until("player.shadowRoot.querySelector('.bar.mini')")
    taken(reader, f"mini-{view}-{scheme}")
    reader.page.context.close()


@pytest.mark.parametrize("view", VIEWS)
def test_read_from_the_right(browser: Any, site: Site, view: str) -> None:
    site.voices = 14
    reader = opened(browser, site, view, "light", "ar")
    taken(reader, f"start-{view}-rtl")
    speed, number, unit = reader.js(ACROSS)
    assert speed > number > unit, "each reads on from the one before, to the left"
    reader.page.locator("oyez-player .play").click()
    reader.until("player.currentTime > 0.5")
    for panel in ("voice", "speed", "more"):
        reader.page.locator(f"oyez-player button.{panel}").click()
        reader.page.locator(f"oyez-player dialog.{panel}-dialog").wait_for()
        taken(reader, f"{panel}-{view}-rtl")
        if panel == "voice":
            assert "الإنجليزية (المملكة المتحدة) · صوت نسائي" in reader.page.locator(".row").first.inner_text()
        reader.page.keyboard.press("Escape")
    reader.page.context.close()


def test_a_failure_is_pictured(browser: Any, site: Site) -> None:
    site.answer = (503, b"")
    reader = opened(browser, site, "phone", "light")
    taken(reader, "failed-phone-light")
    reader.page.context.close()


@pytest.mark.parametrize(("width", "height"), [(1280, 128), (632, 128), (560, 184), (500, 230), (390, 230), (352, 230)])
def test_it_takes_the_room_that_pages_are_told_to_keep(reader: Reader, width: int, height: int) -> None:
    reader.page.set_viewport_size({"width": width, "height": 700})
    reader.open()
    assert reader.js("player.offsetHeight") == pytest.approx(height, abs=2)
