"""The whole path as a listener meets it: `oyez listen`, the page in a real Chromium, sound, the lit word."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from chromium import PATIENCE, until

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
STORY = ROOT / "examples" / "dump.txt"
AXE = ROOT / "player/node_modules/axe-core/axe.min.js"
SCREENSHOTS = Path(__file__).parent / "screenshots"
OYEZ = Path(sys.executable).with_name("oyez")
PHONE, DESK = {"width": 390, "height": 844}, {"width": 1280, "height": 860}
WATCH = """const Real = Audio; window.sounds = [];
window.Audio = function () { const a = new Real(); sounds.push(a); return a; };"""
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class Listening:
    """A running `oyez listen` and the address it printed."""

    def __init__(self, source: Path, data: Path) -> None:
        env = {**os.environ, "OYEZ_DATA": str(data), "PYTHONUNBUFFERED": "1"}
        command = [str(OYEZ), "listen", str(source), "--no-browser"]
        self.process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.said: list[str] = []
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said.append(line)
            if match := re.match(r"Listen at (\S+)", line):
                self.page = match[1]
                break
        else:
            pytest.fail("".join(self.said))
        self.home = re.sub(r"articles/.*", "", self.page)

    def stop(self) -> int:
        """Press Ctrl+C and return the exit code."""
        self.process.send_signal(signal.SIGINT)
        code = self.process.wait(60)
        assert self.process.stdout is not None
        self.process.stdout.close()
        return code


@pytest.fixture(scope="module")
def listening(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Listening]:
    listening = Listening(STORY, tmp_path_factory.mktemp("data"))
    yield listening
    assert listening.stop() == 0


@pytest.fixture
def chosen(tmp_path: Path) -> Iterator[Listening]:
    """A server for one test: a voice and a speed that are chosen hold for all that is opened after."""
    listening = Listening(STORY, tmp_path)
    yield listening
    assert listening.stop() == 0


class Complaints(list[str]):
    """What the page complained of."""


def opened(browser: Browser, address: str, **options: Any) -> tuple[Page, Complaints]:
    context = browser.new_context(**{"viewport": DESK, **options})
    page = context.new_page()
    complaints = Complaints()
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.add_init_script(WATCH)
    page.goto(address)
    return page, complaints


def sound(page: Page) -> dict[str, float]:
    """Return position and rate of the sound that plays."""
    facts: dict[str, float] = page.evaluate(
        "() => { const a = sounds.find((a) => !a.paused) ?? sounds[0];"
        " return { time: a.currentTime, rate: a.playbackRate, clock: performance.now() / 1000 }; }"
    )
    return facts


def lit(page: Page) -> str:
    word: str = page.evaluate("() => [...CSS.highlights.get('oyez-word') ?? []].map(String).join()")
    return word


def lit_and_time(page: Page) -> tuple[str, float]:
    """Return the lit word and the sound's time, read in the same instant."""
    word, now = page.evaluate(
        "() => [[...CSS.highlights.get('oyez-word') ?? []].map(String).join(),"
        " (sounds.find((a) => !a.paused) ?? sounds[0]).currentTime]"
    )
    return str(word), float(now)


def lit_at(page: Page) -> int:
    """Return how many characters of the story stand before the lit word."""
    place: int = page.evaluate(
        "() => { const [lit] = CSS.highlights.get('oyez-word') ?? []; if (!lit) return -1;"
        " const before = document.createRange(); before.setStart(document.body, 0);"
        " before.setEnd(lit.startContainer, lit.startOffset); return before.toString().length; }"
    )
    return place


def heard_rate(page: Page) -> float:
    """Return how fast the sound runs against the clock: the fastest of five windows, since a busy machine stalls it."""
    rates = []
    for _ in range(5):
        first = sound(page)
        page.wait_for_timeout(2500)
        second = sound(page)
        rates.append((second["time"] - first["time"]) / (second["clock"] - first["clock"]))
        if rates[-1] > first["rate"] * 0.98:
            break
    return float(max(rates))


def manifest(page: Page, voice: str = "") -> dict[str, Any]:
    address = page.evaluate("() => document.querySelector('oyez-player').getAttribute('src')")
    answer = page.request.get(re.match(r"https?://[^/]+", page.url)[0] + address + voice)  # type: ignore[index]
    facts: dict[str, Any] = answer.json()
    return facts


def finished(page: Page, voice: str = "") -> dict[str, Any]:
    """Return the manifest once the narration is finished: until then its speed is provisional."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        facts = manifest(page, voice)
        if facts["status"] == "ready":
            return facts
        page.wait_for_timeout(50)
    pytest.fail("the narration was never finished")


def heard_words(facts: dict[str, Any]) -> list[tuple[float, str]]:
    """Unpack a manifest: (start in seconds, printed word), in order of speech; for text without astral letters."""
    words, clock = [], 0
    for block in facts["blocks"]:
        at = 0
        packed = block["words"]
        for gap, length, delta, _ in zip(*(packed[part::4] for part in range(4)), strict=True):
            at, clock = at + gap, clock + delta
            words.append((clock / 1000, block["text"][at : at + length]))
            at += length
    return words


def test_sound_the_lit_word_and_the_true_speed(browser: Browser, listening: Listening) -> None:
    page, complaints = opened(browser, listening.page)
    expect(page.get_by_role("heading", level=1)).to_contain_text("glacier days")
    page.get_by_role("button", name="Play").click()
    until(page, "sounds.some((a) => a.currentTime > 1)")
    facts = finished(page)
    until(page, f"sounds.some((a) => !a.paused && Math.abs(a.playbackRate * {facts['wpm']} - 200) < 2)")
    assert sound(page)["rate"] * facts["wpm"] == pytest.approx(200, rel=0.01)
    word, now = lit_and_time(page)
    # The last word stays lit through a pause; a busy page may be a word late.
    begun = [text for start, text in heard_words(facts) if start <= now + 0.05]
    assert word in begun[-3:]
    assert heard_rate(page) == pytest.approx(sound(page)["rate"], rel=0.02)
    assert complaints == []
    page.context.close()


def test_sound_begins_where_it_was_asked_for(browser: Browser, listening: Listening) -> None:
    page, complaints = opened(browser, listening.page + "#listen")
    until(page, "sounds.some((a) => !a.paused && a.currentTime > 0.3)")
    assert page.url == listening.page
    page.reload()
    page.wait_for_timeout(500)
    assert page.evaluate("() => sounds.every((a) => a.paused)")
    assert complaints == []
    page.context.close()


def test_speed_by_the_dialog(browser: Browser, chosen: Listening) -> None:
    page, complaints = opened(browser, chosen.page, viewport=PHONE)
    until(page, "document.querySelector('oyez-player')?.shadowRoot?.querySelector('input[type=range]')")
    page.get_by_role("button", name=re.compile("listening speed")).click()
    slider = page.get_by_role("slider", name=re.compile("speed", re.I))
    slider.fill("1.25")
    expect(page.get_by_role("dialog")).to_contain_text("1.25x")
    expect(page.get_by_role("dialog")).to_contain_text("250 WPM")
    for mark in ("Slow 150", "Average 200", "Fast 300"):
        expect(page.get_by_role("dialog").get_by_role("button", name=mark, exact=True)).to_be_visible()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Play").click()
    until(page, "sounds.some((a) => a.currentTime > 0.3)")
    until(page, f"sounds.some((a) => Math.abs(a.playbackRate * {finished(page)['wpm']} - 250) < 2.5)")
    assert complaints == []
    page.context.close()


def test_fingers_reach_every_control_on_a_phone(browser: Browser, chosen: Listening) -> None:
    page, complaints = opened(browser, chosen.page, viewport=PHONE, has_touch=True, is_mobile=True)
    page.get_by_role("button", name="Play").tap()
    until(page, "sounds.some((a) => a.currentTime > 0.5)")
    page.get_by_role("button", name=re.compile("listening speed")).tap()
    page.get_by_role("dialog").get_by_role("button", name="Fast 300").tap()
    expect(page.get_by_role("dialog")).to_contain_text("300 WPM")
    page.get_by_role("dialog").get_by_role("button", name="Close").tap()
    expect(page.get_by_role("dialog")).to_have_count(0)
    page.get_by_role("button", name=re.compile("Select Voice")).tap()
    page.get_by_role("dialog").get_by_text("Grace").first.tap()
    until(page, "document.querySelector('oyez-player').voice.includes('f2')")
    page.keyboard.press("Escape")
    until(page, "[...CSS.highlights.get('oyez-word') ?? []].length && sounds.some((a) => !a.paused)")
    page.evaluate("() => { dispatchEvent(new WheelEvent('wheel', { deltaY: 900 })); scrollTo(0, 1e5) }")
    back = page.get_by_role("button", name=re.compile("Back to the current sentence"))
    back.tap()
    expect(back).to_be_hidden()
    assert complaints == []
    page.context.close()


def test_another_voice_goes_on_at_the_same_word(browser: Browser, chosen: Listening) -> None:
    page, complaints = opened(browser, chosen.page)
    page.get_by_role("button", name="Play").click()
    until(page, "sounds.some((a) => a.currentTime > 6)")
    page.get_by_role("button", name=re.compile("Select Voice")).click()
    assert page.get_by_role("dialog").get_by_role("radio").count() >= 6
    before = lit_at(page)
    assert before > 0
    page.get_by_role("dialog").get_by_text("Grace", exact=False).first.click()
    until(page, "document.querySelector('oyez-player').voice.includes('f2') && sounds.some((a) => !a.paused)")
    until(page, "[...CSS.highlights.get('oyez-word') ?? []].length")
    assert -20 <= lit_at(page) - before <= 80
    facts = finished(page, "?voice=espeak:en-us%2Bf2")
    # Until the recording is finished its speed is provisional, and said to be.
    until(page, f"sounds.some((a) => !a.paused && Math.abs(a.playbackRate * {facts['wpm']} - 200) < 2)")
    assert complaints == []
    page.context.close()


def test_a_sample_of_each_voice_can_be_fetched(browser: Browser, listening: Listening) -> None:
    page, _ = opened(browser, listening.page)
    for voice in manifest(page)["voices"][:8]:
        answer = page.request.get(listening.home.rstrip("/") + voice["sample"])
        assert answer.ok
        assert answer.headers["content-type"] == "audio/mp4"
    page.context.close()


@pytest.mark.parametrize("place", ["article", "home", "missing"])
def test_no_accessibility_violations(browser: Browser, listening: Listening, place: str) -> None:
    address = {"article": listening.page, "home": listening.home, "missing": listening.home + "articles/none"}[place]
    for scheme in ("light", "dark"):
        page, _ = opened(browser, address, color_scheme=scheme, bypass_csp=True)
        page.wait_for_timeout(300)
        page.add_script_tag(path=AXE)
        options = json.dumps({"runOnly": TAGS})
        found = page.evaluate(f"() => axe.run(document, {options})")
        assert [(rule["id"], rule["nodes"][0]["html"]) for rule in found["violations"]] == []
        page.context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("size", "name"), [(PHONE, "phone"), (DESK, "desk")])
def test_pages_fit_and_are_pictured(
    browser: Browser, listening: Listening, scheme: str, size: dict[str, int], name: str
) -> None:
    SCREENSHOTS.mkdir(exist_ok=True)
    page, _ = opened(browser, listening.home, color_scheme=scheme, viewport=size)
    page.screenshot(path=SCREENSHOTS / f"home-{name}-{scheme}.png")
    page.goto(listening.page)
    page.get_by_role("button", name="Play").click()
    page.evaluate("() => { document.querySelector('oyez-player').currentTime = 7 }")
    until(page, "sounds.some((a) => a.currentTime > 7.5)")
    page.screenshot(path=SCREENSHOTS / f"article-{name}-{scheme}.png")
    assert page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")
    for dialog in ("Select Voice", "listening speed"):
        page.get_by_role("button", name=re.compile(dialog)).click()
        page.wait_for_timeout(250)
        page.screenshot(path=SCREENSHOTS / f"{dialog.split()[-1].lower()}-{name}-{scheme}.png")
        page.keyboard.press("Escape")
    page.context.close()


def test_a_pasted_text_is_narrated(browser: Browser, listening: Listening) -> None:
    page, complaints = opened(browser, listening.home)
    story = (
        "The <b>ferry</b> & the “boat” 👍\n\n"
        + "The old ferry <script>window.bad=1</script> runs another year, they said. " * 12
    )
    page.get_by_role("textbox").last.fill(story)
    page.get_by_role("button", name=re.compile("listen|read|add", re.I)).last.click()
    page.wait_for_url("**/articles/*")
    page.get_by_role("button", name="Play").click()
    until(page, "sounds.some((a) => a.currentTime > 0.5)")
    assert page.evaluate("() => window.bad") is None
    assert complaints == []
    page.context.close()


def test_one_file_without_a_server(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "story.html"
    env = {**os.environ, "OYEZ_DATA": str(tmp_path / "data")}
    subprocess.run(
        [OYEZ, "narrate", ROOT / "examples/harbour.html", "-o", file], env=env, check=True, capture_output=True
    )
    page, complaints = opened(browser, file.as_uri())
    page.get_by_role("button", name="Play").click()
    until(page, "sounds.some((a) => a.currentTime > 1)")
    assert lit(page) != ""
    page.evaluate("() => { document.querySelector('oyez-player').currentTime = 60 }")
    until(page, "sounds.some((a) => a.currentTime > 60.2)")
    assert complaints == []
    SCREENSHOTS.mkdir(exist_ok=True)
    page.screenshot(path=SCREENSHOTS / "one-file.png")
    page.context.close()
