"""The player on pages of all kinds: other people's text, moved elements, two players, no network, small views."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from player_page import AXE, BLOCKS, Reader, Site

pytestmark = pytest.mark.browser

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LIT = "[...CSS.highlights.get('oyez-word') ?? []].map(String).join()"


# What of an open dialog the view does not show, or what of it cannot be scrolled to and seen whole.
OUTSIDE = """(() => { const d = player.shadowRoot.querySelector('dialog[open]'); const r = d.getBoundingClientRect();
  const out = (e, b, t) => b.left < r.left - 1 || b.right > r.right + 1 || b.top < t - 1 || b.bottom > r.bottom + 1;
  const found = d.scrollWidth > d.clientWidth || r.left < 0 || r.top < 0 || r.right > innerWidth + 1
    || r.bottom > innerHeight + 1 ? ['the dialog'] : [];
  const close = d.querySelector('.close');
  for (const e of d.querySelectorAll('button,input,select,textarea')) {
    if (!e.checkVisibility()) continue;
    e.scrollIntoView({ block: 'nearest' });
    const head = e === close ? r.top : d.querySelector('header').getBoundingClientRect().bottom;
    if (out(e, e.getBoundingClientRect(), head)) found.push(e.outerHTML);
    if (out(close, close.getBoundingClientRect(), r.top)) found.push('no way to close at ' + e.outerHTML);
  }
  return found; })()"""


def story(site: Site, html: str) -> None:
    """Replace the page's paragraphs, which carry ids, by others."""
    site.page = re.sub(r"(<oyez-player[^>]*></oyez-player>).*(?=</main>)", lambda m: m[1] + html, site.page, flags=re.S)


def playing(reader: Reader) -> None:
    reader.open()
    reader.button("Play").click()
    reader.until("player.currentTime > 0.5 && CSS.highlights.get('oyez-word')?.size")


def at_word(reader: Reader, word: str) -> list[str]:
    from player_page import words_of

    reader.js(f"player.seekWord({[text for text, _ in words_of('a')].index(word)})")
    return reader.lit


def test_a_publishers_own_text_is_lit_and_never_touched(reader: Reader, site: Site) -> None:
    story(
        site,
        f"<h2>{BLOCKS['headline'].replace('“café”', '&quot;café&quot;').replace(' — ', ' – ')}</h2>"
        "<p><span>T</span>he fer\u00adry hall on <a href=#q>Quay <b>Street</b></a> opened on\n Monday. "
        "<aside>ADVERTISEMENT Buy now</aside> About 2,300 people came. 'Nobody 😀 believed us,' she said.</p>"
        f"<div class=related><p>Work began in 2015 and stopped twice.</p></div>"
        f"<p>{BLOCKS['p2']}</p><p>{BLOCKS['p3']}</p>",
    )
    reader.open()
    before = reader.js("document.body.outerHTML")
    reader.button("Play").click()
    reader.until("player.currentTime > 0.5 && CSS.highlights.get('oyez-word')?.size")
    assert at_word(reader, "council") == ["council", BLOCKS["p2"].split(". ")[1]]
    assert at_word(reader, "ferry")[0] == "fer\u00adry"
    assert at_word(reader, "“Nobody")[0].strip("'") == "Nobody"
    assert at_word(reader, "Work")[0] == "Work"
    assert reader.js("[...CSS.highlights.get('oyez-word')][0].startContainer.parentElement.closest('.related')") is None
    reader.click_word("spring", "")
    reader.until(f"{LIT} === 'spring.'")
    assert reader.js("document.body.outerHTML") == before
    assert reader.complaints == []


def test_words_are_found_again_when_a_page_replaces_its_text(reader: Reader) -> None:
    playing(reader)
    at_word(reader, "council")
    reader.button("Pause").click()
    lit = reader.lit
    reader.js("document.querySelectorAll('[data-block]').forEach((p) => p.replaceWith(p.cloneNode(true)))")
    reader.until(f"{LIT} !== ''")
    assert reader.lit == lit


def test_browsers_without_highlights_get_a_box(reader: Reader) -> None:
    reader.page.add_init_script("Object.defineProperty(CSS, 'highlights', { value: undefined })")
    reader.open()
    reader.button("Play").click()
    reader.until("player.currentTime > 0.5 && document.querySelector('body > div[aria-hidden]')?.children.length > 1")
    boxes = reader.js(
        "[...document.querySelectorAll('body > div[aria-hidden] > div')].map((b) => b.getBoundingClientRect().width)"
    )
    assert all(width > 5 for width in boxes)
    assert reader.complaints == []


def test_a_player_that_is_moved_goes_on_and_one_that_is_gone_is_silent(reader: Reader) -> None:
    playing(reader)
    reader.js("document.querySelector('main').append(player)")
    reader.page.wait_for_timeout(300)
    assert not reader.js("sounds[0].paused")
    reader.js("(window.kept = player, player.remove())")
    reader.until("sounds[0].paused")
    assert reader.lit == ["", ""]
    reader.js("document.querySelector('main').append(kept)")
    reader.until("told.filter(([n]) => n === 'ready').length === 2")
    assert reader.complaints == []


def test_of_two_players_one_sounds(reader: Reader, site: Site) -> None:
    site.page = site.page.replace("</main>", "<oyez-player id=two src=/manifest?voice=b></oyez-player></main>")
    reader.open()
    reader.button("Play").first.click()
    reader.until("player.currentTime > 0.5 && CSS.highlights.get('oyez-word')?.size")
    reader.page.locator("#two .play").click()
    reader.until("document.getElementById('two').currentTime > 0.5")
    assert reader.js("player.paused")
    assert reader.js("[sounds.filter((a) => !a.paused).length, CSS.highlights.get('oyez-word').size]") == [1, 1]
    reader.page.locator("oyez-player .play").first.click()
    reader.until("document.getElementById('two').paused && !player.paused")


def test_one_script_tag_finds_the_article(reader: Reader, site: Site) -> None:
    site.page = re.sub(r"<oyez-player[^>]*></oyez-player>", "", site.page).replace(
        "<script type=module src=/player.js>", "<script type=module src=/player.js data-oyez data-src=/manifest>"
    )
    reader.open()
    assert reader.js("player.nextElementSibling.dataset.block") == "p1"
    reader.button("Play").click()
    reader.until("player.currentTime > 0.3")


def test_without_a_source_the_pages_own_address_is_asked_for(reader: Reader, site: Site) -> None:
    site.page = site.page.replace("<head>", "<head><link rel=canonical href=https://news.example/harbour>")
    site.page = site.page.replace("<oyez-player src=/manifest>", "<oyez-player>")
    reader.open()
    assert "/embed/manifest?url=https%3A%2F%2Fnews.example%2Fharbour" in site.asked
    reader.js("player.setAttribute('source-id', 'a/1')")
    reader.until("told.length > 1")
    assert "/embed/manifest?source=a%2F1" in site.asked


def test_a_second_file_that_was_altered_is_refused_and_the_sound_plays(reader: Reader) -> None:
    altered = {"content_type": "text/javascript", "body": "window.altered = true"}
    reader.page.route("**/more.js*", lambda route: route.fulfill(**altered))
    reader.open()
    reader.button("Play").click()
    reader.until("player.currentTime > 0.5")
    reader.page.locator("oyez-player button.speed").click()
    reader.page.get_by_text("The narration cannot be reached.").wait_for()
    assert reader.js("window.altered") is None
    reader.page.unroute("**/more.js*")
    reader.page.locator("oyez-player button.speed").click()
    reader.page.get_by_role("dialog").wait_for()


def test_sound_that_stalls_says_that_it_is_awaited(reader: Reader, site: Site) -> None:
    site.stalls = True
    reader.open()
    reader.js("player.seekWord(40)")
    reader.button("Play").click()
    reader.page.get_by_text("Waiting for the sound…").wait_for()
    site.stalls = False
    assert reader.button("Pause").is_visible()


def test_the_bar_goes_along_and_can_be_sent_away(reader: Reader, site: Site) -> None:
    site.page = site.page.replace("</main>", "<p>More news.</p>" * 80 + "</main>")
    reader.page.emulate_media(reduced_motion="reduce")  # Views jump, and do not glide.
    playing(reader)
    reader.js("player.speed = 0.5")  # The article is short, and this takes long.
    height = reader.js("player.offsetHeight")
    reader.page.mouse.move(200, 300)
    reader.page.mouse.wheel(0, 2500)
    reader.until("player.shadowRoot.querySelector('.bar.mini')")
    box = reader.page.locator("oyez-player .bar").bounding_box()
    assert (box["y"] + box["height"], round(box["x"]), round(box["width"])) == (844, 0, 390)
    assert reader.js("player.offsetHeight") == height, "its room stays"
    reader.button("Back to the current sentence").click()
    reader.until("scrollY < 300 && !player.shadowRoot.querySelector('.bar.mini')")
    reader.page.mouse.wheel(0, 2500)
    reader.until("player.shadowRoot.querySelector('.bar.mini')")
    reader.button("Close").click()
    reader.until("!player.shadowRoot.querySelector('.bar.mini')")
    assert not reader.js("player.paused"), "only the bar goes"
    room = "(({ scrollPaddingBottom: p }) => p)(getComputedStyle(document.documentElement))"
    assert reader.js(room) == "80px", "the way back is still there"
    reader.js("player.pause()")
    reader.until(f"{room} === 'auto'")


def test_the_lock_screen_knows_all(reader: Reader, site: Site) -> None:
    site.page = site.page.replace("<head>", "<head><meta property=og:image content=https://news.example/a.jpg>")
    reader.page.add_init_script(
        "window.acts = {}; MediaSession.prototype.setActionHandler = (n, f) =>"
        " { if (n === 'stop') throw new TypeError(); acts[n] = f; }"
    )
    playing(reader)
    facts = reader.js(
        "(({ title, artist, album, artwork }) => [title, artist, album, artwork[0].src])"
        "(navigator.mediaSession.metadata)"
    )
    assert facts == ["Harbour café opens", "A. Writer", "The Gazette", "https://news.example/a.jpg"]
    reader.js("acts.pause()")
    reader.js("acts.nexttrack()")
    reader.lights(sentence="The ferry hall on Quay Street opened on Monday.")
    reader.js("acts.seekforward()")
    reader.lights(sentence="About 2,300 people came.")
    reader.js("acts.seekto({ seekTime: 0.2 })")
    reader.lights(word="Harbour")
    reader.js("acts.play()")
    reader.until("!player.paused")
    reader.js("acts.pause()")
    assert reader.js("player.paused && navigator.mediaSession.playbackState") == "paused"


def test_another_language_speaks_for_itself(reader: Reader, site: Site) -> None:
    site.page = site.page.replace("<html lang=en>", "<html lang=de-CH>")
    reader.open()
    reader.button("Abspielen").click()
    reader.until("player.currentTime > 0.3")
    reader.button("Hörgeschwindigkeit wählen").click()
    reader.page.get_by_role("dialog", name="Hörgeschwindigkeit wählen").wait_for()
    assert reader.complaints == []


@pytest.mark.parametrize(
    ("width", "height", "forced"), [(320, 256, "none"), (320, 640, "active"), (640, 220, "none"), (640, 180, "none")]
)
def test_small_views_zoom_and_forced_colours(browser: Any, site: Site, width: int, height: int, forced: Any) -> None:
    site.voices = 14
    site.page = site.page.replace("<oyez-player ", "<oyez-player report=/report ")
    # 1280 CSS pixels at 400 % are 320; 640 × 220 is the iframe page in an article, 2560 × 720 at 400 % are 640 × 180.
    size = {"width": width, "height": height}
    context = browser.new_context(viewport=size, bypass_csp=True, forced_colors=forced, reduced_motion="reduce")
    reader = Reader(context.new_page(), site.address)
    reader.open()
    reader.page.evaluate(AXE.read_text(encoding="utf-8"))
    reader.page.locator("oyez-player .play").click()
    reader.until("player.currentTime > 0.3")
    for panel in ("voice", "speed", "more"):
        reader.page.locator(f"oyez-player button.{panel}").click()
        reader.page.locator(f"oyez-player dialog.{panel}-dialog").wait_for()
        if panel == "more":
            reader.button("That was said wrong").click()
        assert reader.js("document.documentElement.scrollWidth <= innerWidth")
        assert reader.js(OUTSIDE) == [], panel
        found = reader.page.evaluate("(tags) => axe.run('oyez-player', { runOnly: tags })", TAGS)
        assert [(v["id"], v["nodes"][0]["html"]) for v in found["violations"]] == [], panel
        reader.page.keyboard.press("Escape")
    context.close()


def test_everything_by_keyboard(reader: Reader) -> None:
    reader.open()
    reader.page.keyboard.press("Tab")
    order = []
    for _ in range(10):
        order.append(
            reader.js("((e) => e?.getAttribute('aria-label') ?? e?.innerText)(player.shadowRoot.activeElement)")
        )
        reader.page.keyboard.press("Tab")
    assert [str(name).split("\n")[0] for name in order] == [
        "Play", "Select Voice", "Choose your listening speed", "Previous paragraph", "Previous sentence", "Position",
        "Next sentence", "Next paragraph", "Download", "More",
    ]  # fmt: skip
    for _ in range(10):
        reader.page.keyboard.press("Shift+Tab")
    reader.page.keyboard.press("Enter")
    reader.until("!player.paused")
    reader.page.keyboard.press("]")
    assert reader.js("player.speed") == 1.05
    for _ in range(2):
        reader.page.keyboard.press("Tab")
    reader.page.keyboard.press("Enter")
    reader.page.get_by_role("dialog").wait_for()
    reader.page.keyboard.press("Escape")
    assert reader.js("player.shadowRoot.activeElement.part.value") == "pill speed", "focus comes back"


def test_text_of_any_kind_is_shown_as_text(reader: Reader, site: Site) -> None:
    from player_page import manifest

    odd = "<img src=x onerror=window.bad=1> “quotes” 😀 &amp; مرحبا"
    data = {**manifest("a"), "title": odd, "site": odd, "byline": [odd]}
    data["voices"] = [{**voice, "name": odd} for voice in data["voices"]]
    site.answer = (200, json.dumps(data).encode())
    playing(reader)
    reader.page.locator("oyez-player button.voice").click()
    assert odd in reader.page.locator("oyez-player .row").first.inner_text()
    assert reader.js("window.bad") is None
    assert reader.complaints == []
