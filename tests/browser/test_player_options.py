"""What is behind the player's buttons: what is lit, sleep, shorter pauses, links, reports; and what is remembered."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from player_page import WPM, Reader, Site, manifest, words_of

pytestmark = pytest.mark.browser

HASTE = "const real = setTimeout; window.setTimeout = (f, ms, ...a) => real(f, ms > 60000 ? 300 : ms, ...a);"


def opened(reader: Reader, panel: str) -> Any:
    """Open a dialog by its button in the bar, and return it."""
    reader.page.locator(f"oyez-player button.{panel}").click()
    dialog = reader.page.locator(f"oyez-player dialog.{panel}-dialog")
    dialog.wait_for()
    return dialog


def playing(reader: Reader) -> None:
    reader.open()
    reader.button("Play").click()
    reader.until("player.currentTime > 0.5 && CSS.highlights.get('oyez-word')?.size")


def test_word_sentence_both_or_nothing_is_lit(reader: Reader) -> None:
    playing(reader)
    dialog = opened(reader, "more")
    for choice, lit in (("Sentence", [False, True]), ("Word", [True, False]), ("Nothing", [False, False])):
        dialog.get_by_label(choice, exact=True).check()
        assert [bool(text) for text in reader.lit] == lit, choice
    reader.open()
    reader.button("Play").click()
    reader.until("player.currentTime > 0.5")
    assert reader.lit == ["", ""], "the choice is remembered"
    opened(reader, "more").get_by_label("Word and sentence").check()
    assert all(reader.lit)
    assert reader.complaints == []


def test_sleep_when_the_paragraph_ends_and_after_minutes(reader: Reader) -> None:
    reader.page.add_init_script(HASTE)
    playing(reader)
    reader.button("Pause").click()
    reader.js("player.seekWord(0)")
    dialog = opened(reader, "more")
    dialog.get_by_label("Sleep timer").select_option("When this paragraph ends")
    reader.page.keyboard.press("Escape")
    reader.button("Play").click()
    reader.until("player.paused")
    assert reader.js("player.shadowRoot.querySelector('.note').textContent") == "Paused by the sleep timer."
    first = next(start for text, start in words_of("a") if text == "The")
    second = next(start for text, start in words_of("a") if text == "Work")
    assert first - 0.1 <= reader.js("player.currentTime") < second
    assert dialog.get_by_label("Sleep timer").input_value() == "0"
    reader.button("Play").click()
    opened(reader, "more").get_by_label("Sleep timer").select_option("5 minutes")
    reader.until("sounds[0].volume < 0.8")  # It fades.
    reader.until("player.paused")
    assert reader.js("sounds[0].volume") == 1


def test_shorter_pauses_are_faster_and_the_speed_stays_true(reader: Reader, site: Site) -> None:
    site.pauses = True
    reader.open()
    dialog = opened(reader, "speed")
    dialog.get_by_label("Shorten pauses").check()
    reader.page.keyboard.press("Escape")
    saved = 1.38 * 2 / 3
    words = manifest("a")["words"]
    heard = 60 * words / WPM["a"] - saved
    rate = 200 / (60 * words / heard)
    assert reader.js("sounds[0].playbackRate") == pytest.approx(rate, rel=0.01)
    for time, factor in ((2.9, 1), (3.1, 3), (4.4, 3), (4.6, 1)):
        reader.js(f"player.currentTime = {time}")
        assert reader.js("sounds[0].playbackRate") == pytest.approx(rate * factor, rel=0.01), time
    reader.js("player.currentTime = 2.6")
    reader.button("Play").click()
    reader.until(f"player.currentTime > 4.6 && Math.abs(sounds[0].playbackRate / {rate} - 1) < 0.05")
    reader.open()
    assert reader.js("sounds[0].playbackRate") == pytest.approx(rate, rel=0.01), "remembered"
    opened(reader, "speed").get_by_label("Shorten pauses").uncheck()
    assert reader.js("sounds[0].playbackRate") == pytest.approx(200 / WPM["a"], rel=0.01)


def test_a_speed_for_this_article_only(reader: Reader, site: Site) -> None:
    reader.open()
    dialog = opened(reader, "speed")
    dialog.get_by_role("button", name="Fast 300").click()
    dialog.get_by_label("Only for this article").check()
    dialog.get_by_role("button", name="Slow 150").click()
    reader.open()
    assert reader.js("player.speed") == 0.75
    site.answer = (200, json.dumps({**manifest("a"), "id": "other"}).encode())
    reader.open()
    assert reader.js("player.speed") == 1.5
    site.answer = None
    reader.open()
    opened(reader, "speed").get_by_label("Only for this article").uncheck()
    site.answer = (200, json.dumps({**manifest("a"), "id": "other"}).encode())
    reader.open()
    assert reader.js("player.speed") == 0.75


def test_a_link_opens_at_its_sentence_and_is_silent(reader: Reader) -> None:
    reader.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    reader.open()
    reader.button("Play").click()
    reader.until("player.currentTime > 0.3")
    reader.click_word("council")
    reader.button("Pause").click()
    opened(reader, "more").get_by_role("button", name="Share from this sentence").click()
    reader.page.get_by_text("The link is copied.").wait_for()
    link = reader.js("navigator.clipboard.readText()")
    assert link == f"{reader.address}#oyez=p2~38"
    reader.page.goto("about:blank")
    reader.page.goto(link)
    reader.until("told.some(([n]) => n === 'ready')")
    reader.lights(word="The", sentence="The council paid for the roof, which fell in during a storm.")
    assert reader.js("player.paused && sounds[0].paused")
    words = words_of("a")
    start = words[[text for text, _ in words].index("council") - 1][1]
    assert reader.js("player.currentTime") == pytest.approx(start, abs=0.05)
    reader.page.goto("about:blank")
    reader.page.goto(f"{reader.address}#t=3")
    reader.until("told.some(([n]) => n === 'ready')")
    assert reader.js("player.currentTime") == pytest.approx(3, abs=0.05)


def test_a_link_that_cannot_be_copied_is_shown(reader: Reader) -> None:
    reader.page.add_init_script("delete Navigator.prototype.clipboard")
    reader.open()
    dialog = opened(reader, "more")
    dialog.get_by_role("button", name="Share from this sentence").click()
    assert dialog.get_by_label("Share from this sentence").last.input_value().startswith(f"{reader.address}#oyez=")


def test_what_was_said_wrong_reaches_the_newsroom(reader: Reader, site: Site) -> None:
    reader.open()
    assert not opened(reader, "more").get_by_role("button", name="That was said wrong").is_visible()
    site.page = site.page.replace("<oyez-player ", "<oyez-player report=/report ")
    reader.open()
    reader.js(f"player.seekWord({[text for text, _ in words_of('a')].index('council')})")
    dialog = opened(reader, "more")
    dialog.get_by_role("button", name="That was said wrong").click()
    dialog.get_by_label("What was wrong").fill("Say <b>“roof”</b> 😀")
    site.post_status = 500
    dialog.get_by_role("button", name="Send").click()
    dialog.get_by_text("It could not be sent.").wait_for()
    site.post_status = 201
    dialog.get_by_role("button", name="Send").click()
    dialog.get_by_text("Thank you.").wait_for()
    report = site.posted[-1]
    assert report["comment"] == "Say <b>“roof”</b> 😀"
    assert (report["article"], report["voice"], report["block"]) == ("harbour", "a", "p2")
    assert report["text"] == "The council paid for the roof, which fell in during a storm."
    reader.js("player.addEventListener('oyez-report', (e) => { window.report = e.detail; e.preventDefault(); })")
    dialog.get_by_role("button", name="That was said wrong").click()
    dialog.get_by_role("button", name="Send").click()
    dialog.get_by_text("Thank you.").wait_for()
    assert reader.js("report.block") == "p2"
    assert len(site.posted) == 2, "the page took it"


def test_nothing_is_kept_where_the_page_forbids_it(reader: Reader, site: Site) -> None:
    site.page = site.page.replace("<oyez-player ", "<oyez-player storage=none ")
    playing(reader)
    opened(reader, "speed").get_by_role("button", name="Fast 300").click()
    reader.page.keyboard.press("Escape")
    reader.button("Pause").click()
    assert reader.js("localStorage.length") == 0
    assert reader.page.context.cookies() == []
    reader.open()
    assert reader.js("player.speed") == 1


@pytest.mark.parametrize("width", [390, 1280])
def test_who_hears_the_built_in_voice_is_told_how_to_get_a_nearer_one(reader: Reader, site: Site, width: int) -> None:
    reader.page.set_viewport_size({"width": width, "height": 800})
    ways = ["apt install flite", "oyez voices install kokoro"]
    site.answer = (200, json.dumps({**manifest("a"), "nearer": ways}).encode())
    playing(reader)
    told = opened(reader, "voice").locator(".advice")
    assert told.inner_text() == f"Built-in voice. To get one nearer to a person: {' · '.join(ways)}"
    told.scroll_into_view_if_needed()
    assert told.is_visible()
    assert reader.js("player.shadowRoot.querySelector('dialog[open]').scrollWidth") <= width
    site.answer = (200, json.dumps(manifest("a")).encode())
    reader.open()
    assert not opened(reader, "voice").locator(".advice").is_visible()
    assert reader.complaints == []


def test_voices_are_searched_and_filtered_and_speak_the_sentence(reader: Reader, site: Site) -> None:
    site.voices = 14
    playing(reader)
    dialog = opened(reader, "voice")
    rows = dialog.locator(".row:visible")
    assert rows.count() == 14
    names = dialog.locator(".row b, .divider").all_inner_texts()
    assert names.index("Other languages") == 6, "the article's language first"
    dialog.get_by_label("Search voices").fill("edw")
    assert rows.all_inner_texts()[0].startswith("Edward")
    dialog.get_by_label("Search voices").fill("")
    dialog.get_by_label("Language").select_option("French")
    assert rows.count() == 6
    dialog.get_by_label("Search voices").fill("nobody")
    assert dialog.get_by_text("No such voice.").is_visible()
    dialog.get_by_label("Search voices").fill("")
    dialog.get_by_label("Language").select_option("All languages")
    dialog.get_by_role("button", name="Sample").nth(1).click()
    reader.until("sounds[1].ended")
    asked = parse_qs(urlsplit(next(path for path in site.asked if path.startswith("/sample"))).query)
    assert (asked["article"], asked["from"][0].split("~")[0] in ("headline", "p1")) == (["harbour"], True)
    reader.until("!sounds[0].paused")  # It goes on after the sample.
    dialog.get_by_role("button", name="Sample").nth(8).click()
    reader.until("sounds[1].ended")
    assert "from" not in urlsplit(site.asked[-1]).query, "a voice of another language introduces itself"
    assert reader.complaints == []
