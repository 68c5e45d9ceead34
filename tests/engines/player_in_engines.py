"""The player in Firefox ESR and WebKitGTK on a newspaper's page: `make test-browsers`. `make test` needs neither.

What each engine plays is made by this Oyez; the page lies on another origin and under the strictest policy. Clicks are
real ones, by the browser's own driver.
"""

from __future__ import annotations

import base64
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from engines.drivers import Driver, firefox, quiet_sound, webkit
from newsroom import STORY, STRICT, Newsroom, opened_newsroom, story_page

SCREENSHOTS = Path(__file__).parents[1] / "browser" / "screenshots"
ENGINES = {"firefox": firefox, "webkit": webkit}
PLAYER = "document.querySelector('oyez-player')"
LIT = "[...(CSS.highlights && CSS.highlights.get('oyez-word')) || []].map(String).join()"


class Engine:
    """A browser with the newspaper's page in it."""

    def __init__(self, driver: Driver, newsroom: Newsroom) -> None:
        self.driver = driver
        self.newsroom = newsroom

    def ask(self, expression: str) -> Any:
        """Return the value of an expression in the page; a promise is waited for."""
        script = f"const done = [...arguments].pop(); Promise.resolve({expression}).then(done, (e) => done('' + e));"
        return self.driver.command("script", {"script": script, "args": []})

    def until(self, condition: str, seconds: float = 90) -> None:
        end = time.monotonic() + seconds
        while not self.ask(f"!!({condition})"):
            assert time.monotonic() < end, f"never became true: {condition}; {self.state()}"
            time.sleep(0.1)

    def state(self) -> Any:
        return self.ask(f"[{PLAYER} && {PLAYER}.shadowRoot.textContent.slice(0, 400), {PLAYER} && {PLAYER}.paused]")

    def click(self, selector: str) -> None:
        """Click what a selector finds inside the player."""
        found = self.ask(f"{PLAYER}.shadowRoot.querySelector({selector!r})")
        assert isinstance(found, dict), selector
        self.driver.command("click", {"id": next(iter(found.values()))})

    def open(self, path: str, html: str, policy: str = STRICT) -> None:
        self.driver.command("open", {"url": self.newsroom.page(path, html, policy)})

    def picture(self, name: str) -> None:
        SCREENSHOTS.mkdir(exist_ok=True)
        data = self.driver.command("screenshot", {})
        (SCREENSHOTS / f"engine-{self.driver.name}-{name}.png").write_bytes(base64.b64decode(data))


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    with opened_newsroom(tmp_path_factory.mktemp("data")) as newsroom:
        yield newsroom


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> Iterator[bool]:
    """Whether there is a sound device."""
    with quiet_sound(tmp_path_factory.mktemp("sound")) as there:
        yield there


@pytest.fixture(scope="module", params=sorted(ENGINES))
def engine(
    request: pytest.FixtureRequest, newsroom: Newsroom, heard: bool, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Engine]:
    with ENGINES[request.param](tmp_path_factory.mktemp(request.param)) as driver:
        if driver is None:
            if os.environ.get("CI"):
                pytest.fail(f"{request.param} is not here")
            pytest.skip(f"{request.param} is not here: `make test-browsers` as root on Debian installs it")
        print(f"\n{driver.name} {driver.version}, {'a' if heard else 'no'} sound device")
        yield Engine(driver, newsroom)


@pytest.fixture
def page(engine: Engine) -> Engine:
    """The story's page, loaded, its narration known and finished."""
    engine.open("/story", story_page("<oyez-player></oyez-player>", head=engine.newsroom.script()))
    engine.until(f"{PLAYER} && {PLAYER}.listeningSeconds > 0")
    for _ in range(600):
        if engine.ask(f"{PLAYER}.live === false"):
            break
        time.sleep(0.1)
    # Nothing is lit before a reader has begun to listen.
    engine.ask(f"{PLAYER}.seekWord(0)")
    engine.click(".play")
    engine.until(f"!{PLAYER}.paused")
    engine.ask(f"{PLAYER}.pause()")
    return engine


def test_it_loads_on_another_origin_under_the_strictest_policy(page: Engine) -> None:
    page.picture("loaded")
    assert page.ask(f"{PLAYER}.shadowRoot.querySelector('.play').getBoundingClientRect().height >= 44")
    assert page.ask(f"{PLAYER}.shadowRoot.adoptedStyleSheets.length >= 1")
    assert page.ask(f"getComputedStyle({PLAYER}.shadowRoot.querySelector('.play')).borderRadius") != "0px"


def test_words_are_lit_where_they_are_printed(page: Engine) -> None:
    words = [word for paragraph in STORY for word in paragraph.split()]
    # Headline and byline are read first.
    manifest = f"{page.newsroom.oyez}/embed/manifest?url="
    offset = page.ask(
        f"fetch({manifest!r} + encodeURIComponent(location.href)).then((r) => r.json()).then(({{ blocks }}) =>"
        " blocks.reduce((n, { id, words }) => n + (/^b[0-9]/.test(id) ? 0 : words.length / 4), 0))"
    )
    for index in (0, 7, len(words) // 2, len(words) - 1):
        page.ask(f"{PLAYER}.seekWord({offset + index})")
        page.until(f"{LIT} === {words[index]!r}")


def test_it_plays_by_a_real_click_and_lights_word_after_word_or_says_that_it_cannot(page: Engine, heard: bool) -> None:
    page.ask(f"{PLAYER}.seekWord(0)")
    page.click(".play")
    if not heard:
        page.until(f"{PLAYER}.currentTime > 0.3 || {PLAYER}.shadowRoot.querySelector('.note').textContent")
        return
    page.until(f"{PLAYER}.currentTime > 0.3")
    first = page.ask(LIT)
    page.until(f"{LIT} && {LIT} !== {first!r}")
    assert page.ask(f"{PLAYER}.paused") is False
    page.picture("playing")
    page.click(".play")
    page.until(f"{PLAYER}.paused")


def test_a_long_story_is_heard_while_it_is_made(engine: Engine, heard: bool) -> None:
    more = "".join(f"<p>Part {n} of the report. {' '.join(STORY)}</p>" for n in range(2, 40))
    html = story_page("<oyez-player></oyez-player>", head=engine.newsroom.script()).replace(
        "</article>", f"{more}</article>"
    )
    engine.open(f"/long-{engine.driver.name}", html)
    engine.until(f"{PLAYER} && {PLAYER}.listeningSeconds > 0")
    live = engine.ask(f"{PLAYER}.live")
    engine.ask("addEventListener('oyez-error', (event) => { window.failed = event.detail.code })")
    engine.click(".play")
    if heard:
        engine.until(f"{PLAYER}.currentTime > 1 && {LIT}")
        assert engine.ask("window.failed || ''") == ""
    assert live is True, "a story of thousands of words is not made before its first look"


def test_speed_and_voice_change_at_the_same_word(page: Engine) -> None:
    page.ask(f"{PLAYER}.seekWord(30)")
    page.until(LIT)
    word, before = page.ask(LIT), page.ask(f"{PLAYER}.listeningSeconds")
    page.ask(f"{PLAYER}.speed = 2")
    assert abs(page.ask(f"{PLAYER}.listeningSeconds") * 2 / before - 1) < 0.02
    voice = page.ask(f"{PLAYER}.voice")
    other = "espeak:en-us+f2" if voice != "espeak:en-us+f2" else "espeak:en-us+f5"
    page.ask(f"{PLAYER}.voice = {other!r}")
    page.until(f"{PLAYER}.voice === {other!r} && {LIT} === {word!r}")
    page.ask(f"{PLAYER}.speed = 1")


def test_the_dialogs_open_by_a_real_click_and_close_by_escape(page: Engine) -> None:
    for name in ("speed", "voice"):
        page.click(f"button.{name}")
        page.until(f"{PLAYER}.shadowRoot.querySelector('dialog[open]')")
        page.picture(name)
        page.ask(f"{PLAYER}.shadowRoot.querySelector('dialog[open]').close()")
        page.until(f"!{PLAYER}.shadowRoot.querySelector('dialog[open]')")


def test_words_are_found_again_after_the_page_made_its_text_anew(page: Engine) -> None:
    page.ask("document.querySelectorAll('article > p').forEach((p) => p.replaceWith(p.cloneNode(true)))")
    page.ask(f"{PLAYER}.seekWord(40)")
    page.until(LIT)


def test_it_hides_where_there_is_no_narration(engine: Engine) -> None:
    html = story_page("<oyez-player></oyez-player>", head=engine.newsroom.script(), canonical="https://other.example/")
    engine.open("/foreign", html)
    engine.until(f"customElements.get('oyez-player') && {PLAYER}.getBoundingClientRect().height === 0")
