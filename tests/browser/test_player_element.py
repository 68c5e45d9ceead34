"""The player element alone, in a real Chromium, on a page whose policy forbids all but its own files."""

from __future__ import annotations

import json
from typing import Any

import pytest

from player_page import AXE, BLOCKS, WORD, WPM, Reader, Site, manifest, words_of

pytestmark = pytest.mark.browser


def test_play_lights_the_word_that_is_heard(reader: Reader) -> None:
    reader.open()
    assert reader.js("sounds[0].paused && !sounds[0].src")  # Nothing is fetched or played unasked.
    assert reader.lit == ["", ""]
    reader.button("Play").click()
    for _ in range(5):
        time = reader.js("player.currentTime")
        reader.until(f"player.currentTime > {time} + 0.4")
        # What is lit while it plays is as late as this machine's frames; a pause looks at the clock once more.
        reader.js("player.pause()")
        reader.until("sounds[0].paused")
        time = reader.js("player.currentTime")
        word = [text for text, start in words_of("a") if start <= time + 0.02][-1]
        reader.until(f"[...CSS.highlights.get('oyez-word')].map(String).join() === {word!r}")
        assert word in reader.lit[1]
        reader.js("player.play()")
    reader.button("Pause").click()
    assert reader.js("sounds[0].paused")
    assert [name for name, _ in reader.js("told")] == ["ready", "play", *["pause", "play"] * 5, "pause"]
    assert reader.complaints == []


def test_a_click_on_a_word_goes_there_but_not_on_a_link(reader: Reader) -> None:
    reader.open()
    reader.click_word("council")
    assert reader.js("player.currentTime") == 0  # Before the first play, clicks are the page's.
    reader.button("Play").click()
    reader.until("player.currentTime > 0.3")
    reader.button("Pause").click()
    reader.click_word("council")
    start = dict(words_of("a"))["council"]
    assert reader.js("player.currentTime") == pytest.approx(start, abs=0.05)
    reader.lights(word="council", sentence="The council paid for the roof, which fell in during a storm.")
    reader.button("Play").click()
    reader.until(f"player.currentTime > {start} + 0.2")
    reader.button("Pause").click()
    reader.click_word("Street")
    assert reader.js("player.currentTime") > start
    reader.click_word("believed")  # After an emoji: two UTF-16 units.
    reader.until("[...CSS.highlights.get('oyez-word')].map(String).join() === 'believed'")


def test_sentences_and_paragraphs_are_skipped_by_button_and_key(reader: Reader) -> None:
    reader.open()
    reader.button("Next sentence").click()
    reader.lights(sentence="The ferry hall on Quay Street opened on Monday.")
    reader.page.keyboard.press("ArrowRight")
    reader.lights(sentence="About 2,300 people came.")
    reader.page.keyboard.press("Shift+ArrowRight")
    reader.lights(word="Work", sentence="Work began in 2015 and stopped twice.")
    reader.page.keyboard.press("ArrowLeft")
    reader.lights(sentence="“Nobody 😀 believed us,” she said.")
    reader.page.keyboard.press("k")
    reader.until("!sounds[0].paused")
    reader.page.locator("h1").click()
    reader.page.keyboard.press("k")  # Single keys are ours only inside the player.
    assert not reader.js("player.paused")


def test_speed_is_true_by_mouse_and_keyboard(reader: Reader) -> None:
    reader.open()
    reader.button("Play").click()
    pill = reader.button("Choose your listening speed")
    assert "1x · 200 WPM" in pill.inner_text()
    pill.click()
    dialog = reader.page.get_by_role("dialog", name="Choose your listening speed")
    dialog.get_by_role("button", name="Fast 300").click()
    assert "1.5x · 300 WPM" in pill.inner_text()
    for _ in range(5):
        dialog.get_by_role("button", name="Slower").click()
    assert "1.25x · 250 WPM" in pill.inner_text()
    assert reader.js("sounds[0].playbackRate") == pytest.approx(250 / WPM["a"], rel=0.01)
    assert reader.js("sounds[0].defaultPlaybackRate") == pytest.approx(250 / WPM["a"], rel=0.01)
    assert reader.js("sounds[0].preservesPitch") is True
    slider = dialog.get_by_role("slider")
    slider.focus()
    reader.page.keyboard.press("ArrowRight")
    assert slider.get_attribute("aria-valuetext") == "1.3 times, 260 words a minute"
    dialog.get_by_label("Words a minute").fill("333")
    reader.page.keyboard.press("Enter")
    assert "333 WPM" in pill.inner_text()
    assert "→" in dialog.inner_text()
    reader.page.keyboard.press("Escape")
    assert reader.js("player.shadowRoot.activeElement.part.value") == "pill speed"
    assert reader.js("sounds[0].playbackRate") == pytest.approx(333 / WPM["a"], rel=0.01)
    assert reader.events("speedchange")[-1]["wpm"] == 333


def test_another_voice_goes_on_at_the_same_word(reader: Reader) -> None:
    reader.open()
    reader.button("Play").click()
    reader.until("player.currentTime > 0.3")
    reader.click_word("council")
    reader.button("Select Voice Ava").click()
    dialog = reader.page.get_by_role("dialog", name="Select Voice")
    dialog.get_by_role("button", name="Sample").nth(1).click()
    assert reader.js("sounds[0].paused")  # One sound at a time.
    reader.until("sounds[1].ended && !player.paused")
    reader.js("player.pause()")
    word = reader.lit[0]
    dialog.get_by_role("radio", name="Edward").check()
    reader.until("player.voice === 'b'")
    assert reader.lit[0] == word
    starts = words_of("b")
    position = next(i for i, (text, _) in enumerate(starts) if text == word)
    assert reader.js("player.currentTime") == pytest.approx(starts[position][1], abs=0.05)
    reader.js("player.play()")
    reader.until("!sounds[0].paused")
    assert reader.js("sounds[0].playbackRate") == pytest.approx(200 / WPM["b"], rel=0.01)
    reader.page.keyboard.press("Escape")
    assert reader.button("Select Voice Edward").is_visible()
    dialog_again = reader.open()  # The voice is remembered for the language.
    assert dialog_again.js("player.voice") == "b"


def test_a_voice_that_fails_leaves_the_old_one_reading(reader: Reader) -> None:
    reader.open()
    reader.button("Play").click()
    reader.button("Select Voice").click()
    reader.page.get_by_role("radio", name="Fiona").check()
    reader.page.get_by_text("That voice cannot be used now.").wait_for(state="attached")
    assert reader.js("player.voice") == "a"
    assert not reader.js("player.paused")
    assert reader.page.get_by_role("radio", name="Ava").is_checked()


def test_a_growing_narration_is_heard_to_its_end(reader: Reader, site: Site) -> None:
    site.grow(2.0)
    reader.open()
    assert "≈ 200 WPM" in reader.button("Choose your listening speed").inner_text()
    reader.button("Play").click()
    reader.until("player.currentTime > 0.5")
    reader.until("player.shadowRoot.querySelector('.busy')")  # It has caught up, and waits.
    assert reader.js("player.currentTime") <= 2.1
    site.grow(5.0)
    reader.until("player.currentTime > 3.2")
    assert reader.lit[0] in [text for text, start in words_of("a") if 2.5 < start < 5]
    reader.click_word("spring.")  # Not made yet: waited for, then gone to.
    reader.page.get_by_text("That sentence is being made").wait_for()
    reader.js("player.pause()")  # A moment that would pass between two looks stands.
    site.grow(None)
    reader.until("[...CSS.highlights.get('oyez-word')].map(String).join() === 'spring.'")
    reader.js("player.play()")
    assert "≈" not in reader.button("Choose your listening speed").inner_text()
    reader.until("told.some(([n]) => n === 'ended')")
    assert reader.page.get_by_role("link", name="Download").is_visible()
    assert reader.complaints == []


def test_what_is_ahead_is_asked_for_and_the_whole_takes_over(reader: Reader, site: Site) -> None:
    site.passages = True
    site.grow(2.0)
    reader.open()
    reader.button("Play").click()
    reader.until("player.currentTime > 0.5")
    reader.js("player.pause()")  # Words stay lit however slow this machine is.
    reader.click_word("council")  # Far ahead of what is made.
    reader.until("[...CSS.highlights.get('oyez-word') ?? []].map(String).join() === 'council'")
    assert any("from=p2%7E" in path for path in site.asked)
    ahead = dict(words_of("a"))["council"]
    assert reader.js("player.currentTime") == pytest.approx(ahead, abs=1.0)  # As far as it could be told.
    reader.click_word("people")  # And far back, before the passage; nor is that made yet.
    reader.until("[...CSS.highlights.get('oyez-word') ?? []].map(String).join() === 'people'")
    reader.js("player.play()")
    # It sounds: while it waits for sound, the whole takes over at once.
    reader.until("!sounds[0].paused && !sounds[0].seeking && sounds[0].readyState > 2")
    site.grow(None)
    reader.until("sounds[0].src.endsWith('/a.m4a') && sounds[0].currentTime > 1")  # At the next sentence.
    assert reader.js("sounds[0].currentTime") >= dict(words_of("a"))["“Nobody"] - 0.1
    assert "≈" not in reader.button("Choose your listening speed").inner_text()
    reader.until("told.some(([n]) => n === 'ended')")
    assert reader.complaints == []


def test_the_slider_goes_ahead_of_what_is_made(reader: Reader, site: Site) -> None:
    site.passages = True
    site.grow(2.0)
    reader.open()
    reader.button("Play").click()
    reader.until("player.currentTime > 0.3")
    reader.js("player.currentTime = 14")
    reader.until("player.currentTime > 9 && !player.shadowRoot.querySelector('.busy')")
    assert reader.lit[1].endswith(".")
    site.grow(None)


def test_a_growing_narration_plays_through_without_a_break(reader: Reader, site: Site) -> None:
    site.grow(3.0)
    reader.open()
    reader.js("player.speed = 2")
    reader.button("Play").click()
    reader.until("player.currentTime > 1")
    stream = reader.js("sounds[0].src")
    site.grow(6.0)
    reader.until("player.currentTime > 4")
    site.grow(None)
    reader.until("told.some(([n]) => n === 'ended')")
    assert reader.js("sounds[0].src") == stream
    assert reader.js("sounds[0].currentTime") == pytest.approx(manifest("a")["duration"] + 0.5, abs=0.15)
    assert reader.lit == ["", ""]


def test_a_stream_that_breaks_gives_way_to_the_finished_file(reader: Reader, site: Site) -> None:
    site.grow(4.0)
    reader.open()
    reader.button("Play").click()
    reader.until("player.currentTime > 0.5")
    site.spoils = True
    site.grow(5.0)
    reader.until("!sounds[0].hasAttribute('src')")
    place = reader.js("player.currentTime")
    assert place > 0.5
    reader.until("player.shadowRoot.querySelector('.note').textContent === 'Waiting for the sound…'")
    assert not reader.js("player.paused"), "what was wanted is wanted still"
    asked = [path for path in site.asked if path.startswith("/live")]
    site.grow(None)
    reader.until(f"sounds[0].src.endsWith('/a.m4a') && player.currentTime > {place} + 0.2")
    assert reader.lit[0] in [text for text, start in words_of("a") if place - 1 < start < place + 4]
    assert reader.events("error") == []
    assert [path for path in site.asked if path.startswith("/live")] == asked, "what broke is not streamed again"


def test_a_connection_that_drops_is_taken_up_again(reader: Reader, site: Site) -> None:
    site.drops = True
    site.grow(1.0)
    reader.open()
    reader.button("Play").click()
    for made in (2.0, 3.0, 4.0):
        site.grow(made)
        reader.until(f"player.currentTime > {made} - 1")
    site.grow(None)
    reader.until("player.currentTime > 5")
    assert sum(path.startswith("/live") for path in site.asked) > 3
    assert reader.events("error") == []


def test_the_place_and_the_speed_are_remembered(reader: Reader) -> None:
    reader.open()
    reader.js("player.seekWord(20)")
    reader.button("Choose your listening speed").click()
    reader.page.get_by_role("button", name="Slow 150").click()
    reader.open()
    start = next(start for text, start in words_of("a") if text == "“Nobody")  # The sentence of word 20.
    assert reader.js("player.currentTime") == pytest.approx(start, abs=0.05)
    assert reader.js("player.speed") == 0.75
    assert reader.lit == ["", ""]
    reader.button("Play").click()
    reader.until("!sounds[0].paused && player.currentTime > 0.1")
    assert reader.js("player.currentTime") >= start - 0.05


def test_storage_that_throws_is_borne(reader: Reader) -> None:
    reader.page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })"
    )
    reader.open()
    reader.button("Play").click()
    reader.until("player.currentTime > 0.3")
    assert reader.complaints == []


@pytest.mark.parametrize(
    ("answer", "says", "code"),
    [
        ((503, b""), "The narration cannot be reached.", "unreachable"),
        ((200, json.dumps(manifest("a")).encode()[:500]), "did not arrive whole", "bad_manifest"),
        ((200, b'[{"version":1}]'), "needs a newer player", "other_version"),
        ((200, b'{"version":2}'), "needs a newer player", "other_version"),
        ((200, b'{"version":1,"status":"ready","blocks":{},"utterances":[]}'), "did not arrive whole", "bad_manifest"),
        (
            (200, json.dumps({**manifest("a"), "status": "failed", "error": {"message": "Disk full."}}).encode()),
            "Disk full.",
            "failed",
        ),
    ],
)  # fmt: skip
def test_a_bad_manifest_is_a_plain_sentence(
    reader: Reader, site: Site, answer: tuple[int, bytes], says: str, code: str
) -> None:
    site.answer = answer
    before = reader.open().js("document.querySelector('main').innerText")
    reader.page.get_by_text(says).wait_for()
    assert reader.events("error")[0]["code"] == code
    assert reader.button("Play").is_disabled()
    assert before.count("Work began in 2015") == 1
    site.answer = None
    reader.button("Try again").click()
    reader.until("!player.shadowRoot.querySelector('.play').disabled")
    reader.button("Play").click()
    reader.until("player.currentTime > 0.2")


def test_without_a_narration_there_is_no_player(reader: Reader, site: Site) -> None:
    site.answer = (404, b"{}")
    reader.open()
    assert reader.events("error")[0]["code"] == "not_found"
    assert reader.js("player.getBoundingClientRect().height") == 0
    site.answer = None
    reader.js("player.setAttribute('src', '/manifest?')")  # A page that goes on to another article.
    reader.until("!player.hidden && told.some(([n]) => n === 'ready')")
    reader.button("Play").click()
    reader.until("player.currentTime > 0.2")


def test_sound_that_is_gone_is_a_plain_sentence(reader: Reader, site: Site) -> None:
    kept = site.files.pop("/a.m4a")
    reader.open()
    reader.button("Play").click()
    reader.page.get_by_text("The sound cannot be played.").wait_for()
    assert reader.js("player.paused")
    site.files["/a.m4a"] = kept
    reader.button("Try again").click()
    reader.button("Play").click()
    reader.until("player.currentTime > 0.2")


def test_an_inline_manifest_plays_and_seeks_without_any_request(reader: Reader, site: Site) -> None:
    from base64 import b64encode

    audio = {"m4a": "data:audio/mp4;base64," + b64encode(site.files["/a.m4a"]).decode()}
    data = json.dumps({**manifest("a", voices=1), "audio": audio}).replace("<", "\\u003c")
    site.page = site.page.replace(
        "<oyez-player src=/manifest>", f"<script type=application/json id=m>{data}</script><oyez-player manifest=#m>"
    )
    reader.open()
    assert not reader.page.get_by_role("button", name="Select Voice").is_visible()
    reader.button("Play").click()
    reader.until("player.currentTime > 0.2")
    reader.button("Pause").click()
    reader.click_word("council")
    reader.lights(word="council")
    assert reader.complaints == []


def test_the_view_follows_and_yields(reader: Reader, site: Site) -> None:
    site.page = site.page.replace("<p data-block=p2>", "<p>A picture.</p>" * 40 + "<p data-block=p2>")
    reader.page.emulate_media(reduced_motion="reduce")  # Views jump, and do not glide.
    reader.open()
    reader.js("player.speed = 0.5")
    reader.button("Play").click()
    reader.js(f"player.seekWord({len(WORD.findall(BLOCKS['headline'] + ' ' + BLOCKS['p1']))})")
    reader.until("scrollY > 500")
    back = reader.button("Back to the current sentence")
    reader.page.wait_for_timeout(800)
    assert not back.is_visible()
    there = reader.js("scrollY")
    reader.page.mouse.move(200, 200)
    reader.page.mouse.wheel(0, -3000)
    back.wait_for()
    back.click()
    reader.until(f"scrollY > {there - 200}")
    reader.until("!player.shadowRoot.querySelector('.back').matches(':popover-open')")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Any, site: Site, scheme: str) -> None:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: `npm ci --ignore-scripts` in player/.")
    site.voices = 12
    site.page = site.page.replace("<oyez-player ", "<oyez-player report=/report ")
    context = browser.new_context(color_scheme=scheme, bypass_csp=True, viewport={"width": 390, "height": 844})
    reader = Reader(context.new_page(), site.address)
    reader.open()
    reader.js(f"document.documentElement.style.colorScheme = '{scheme}'")
    reader.page.evaluate(AXE.read_text(encoding="utf-8"))

    def violations() -> list[str]:
        tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
        found = reader.page.evaluate("(tags) => axe.run('oyez-player', { runOnly: tags })", tags)
        return [f"{v['id']}: {v['nodes'][0]['html']} {v['nodes'][0]['any'][0]['message']}" for v in found["violations"]]

    assert violations() == []
    reader.button("Play").click()
    reader.until("player.currentTime > 0.3")
    for name in ("Select Voice", "Choose your listening speed", "More"):
        reader.button(name).click()
        assert violations() == []
        if name == "More":
            reader.button("That was said wrong").click()
            assert violations() == []
        reader.page.keyboard.press("Escape")
    context.close()
