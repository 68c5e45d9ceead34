"""Every control of the player by mouse, by keyboard and by touch: each test goes through one part of it in one way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from player_page import Reader, Site

pytestmark = pytest.mark.browser

FOCUSED = "(e) => e === e.getRootNode().activeElement"
BEHIND = """(e) => { const last = e.getRootNode().activeElement ?? window.reached; window.reached = e;
return !!(last && last.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING); }"""
LIT = "[...CSS.highlights.get('oyez-word') ?? []].map(String).join()"
SENTENCE = "[...CSS.highlights.get('oyez-sentence') ?? []].map(String).join()"
ROWS = "[...player.shadowRoot.querySelectorAll('.row')].filter((r) => r.checkVisibility()).length"
FIRST, SECOND = "The ferry hall on Quay Street opened on Monday.", "About 2,300 people came."


class Mouse:
    """One way to use a page: press what is seen, or a share of its width; write into it; choose from its list."""

    options: dict[str, Any] = {}  # noqa: RUF012 - one for the class, never changed

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        self.page = reader.page

    def press(self, control: Any, share: float | None = None) -> None:
        box = control.bounding_box() if share else None
        control.click(**({"position": {"x": box["width"] * share, "y": box["height"] / 2}} if box else {}))

    def write(self, control: Any, text: str) -> None:
        self.press(control)
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(text)

    def choose(self, control: Any, text: str) -> None:
        self.press(control)  # The list itself is the system's, out of any page's reach.
        control.select_option(text)
        self.page.keyboard.press("Escape") if control.evaluate("(e) => e.matches(':open')") else None


class Finger(Mouse):
    """A phone's screen: no hover, no keys."""

    options = {"has_touch": True, "is_mobile": True}  # noqa: RUF012

    def press(self, control: Any, share: float | None = None) -> None:
        box = control.bounding_box() if share else None
        control.tap(**({"position": {"x": box["width"] * share, "y": box["height"] / 2}} if box else {}))


class Keys(Mouse):
    """The keyboard alone: the focus is led by Tab, as far as it takes."""

    def reach(self, control: Any) -> None:
        step = "Shift+Tab" if control.evaluate(BEHIND) else "Tab"
        group = control.evaluate("(e) => e.type === 'radio' && e.name")
        for _ in range(80):
            if control.evaluate(FOCUSED):
                return
            within = group and self.reader.js(f"player.shadowRoot.activeElement?.name === {group!r}")
            self.page.keyboard.press("ArrowDown" if within else step)
        pytest.fail(f"Tab never led to {control}")

    def press(self, control: Any, share: float | None = None) -> None:
        self.reach(control)
        kind = control.evaluate("(e) => e.type")
        if share:
            self.page.keyboard.press("ArrowRight")
        elif kind != "radio":
            self.page.keyboard.press("Space" if kind == "checkbox" else "Enter")
        elif not control.is_checked():  # An arrow that led to it has chosen it.
            self.page.keyboard.press("Space")

    def write(self, control: Any, text: str) -> None:
        self.reach(control)
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.type(text)

    def choose(self, control: Any, text: str) -> None:
        self.reach(control)
        self.page.keyboard.press("Home")
        for _ in range(20):
            if control.evaluate("(e) => e.selectedOptions[0].text") == text:
                return
            self.page.keyboard.press("ArrowDown")
        pytest.fail(f"no {text} in {control}")


@pytest.fixture(params=[Mouse, Keys, Finger], ids=lambda way: str(way.__name__).lower())
def hand(request: pytest.FixtureRequest, browser: Any, site: Site) -> Iterator[Mouse]:
    """A reader with the page open, on a phone's screen; voices, a report's address and a long page below."""
    site.voices = 14
    site.page = site.page.replace("<oyez-player ", "<oyez-player report=/report ")
    site.page = site.page.replace("</main>", "<p>More news.</p>" * 60 + "</main>")
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, reduced_motion="reduce", accept_downloads=True, **request.param.options
    )
    context.grant_permissions(["clipboard-read", "clipboard-write"])
    reader = Reader(context.new_page(), site.address)
    yield request.param(reader.open())
    context.close()


def opened(hand: Mouse, panel: str) -> Any:
    """Open a dialog by its button in the bar, and return it."""
    hand.press(hand.page.locator(f"oyez-player button.{panel}"))
    dialog = hand.page.locator(f"oyez-player dialog.{panel}-dialog")
    dialog.wait_for()
    return dialog


def closed(hand: Mouse, dialog: Any) -> None:
    """Close a dialog by its own button."""
    hand.press(dialog.get_by_role("button", name="Close"))
    dialog.wait_for(state="hidden")
    assert hand.reader.complaints == []


def test_the_bar(hand: Mouse) -> None:
    button, until = hand.reader.button, hand.reader.until
    hand.press(button("Play"))
    until("!player.paused && !sounds[0].paused")
    hand.press(button("Pause"))
    until("player.paused && sounds[0].paused")
    hand.reader.js("player.seekWord(0)")
    for name, sentence in (
        ("Next sentence", FIRST),
        ("Next sentence", SECOND),
        ("Previous sentence", FIRST),
        ("Next paragraph", "Work began in 2015 and stopped twice."),
        ("Previous paragraph", FIRST),
    ):
        hand.press(button(name))
        until(f"{SENTENCE} === {sentence!r}")
    slider = hand.page.get_by_role("slider", name="Position")
    before = hand.reader.js("player.currentTime")
    hand.press(slider, 0.5)
    until(f"player.currentTime > {before} + 0.5")
    if type(hand) is not Keys:
        until("Math.abs(player.currentTime / sounds[0].duration - 0.5) < 0.1")
    with hand.page.expect_download() as download:
        hand.press(hand.page.get_by_role("link", name="Download"))
    assert download.value.suggested_filename == "Harbour café opens.m4a"
    assert hand.reader.complaints == []


def test_the_bar_that_goes_along_and_the_way_back(hand: Mouse) -> None:
    hand.press(hand.reader.button("Play"))
    hand.reader.until(f"player.currentTime > 0.3 && {LIT}")
    hand.reader.js("player.speed = 0.5")
    if type(hand) is Keys:
        hand.reader.js("document.activeElement.blur()")
        hand.page.keyboard.press("End")
    else:
        hand.page.mouse.wheel(0, 2500)
    hand.reader.until("player.shadowRoot.querySelector('.bar.mini:popover-open')")
    back = hand.reader.button("Back to the current sentence")
    back.wait_for()
    hand.press(back)
    hand.reader.until("scrollY < 300 && !player.shadowRoot.querySelector('.bar.mini')")
    hand.reader.js("player.seekWord(5)")
    hand.page.mouse.wheel(0, 2500)
    hand.reader.until("player.shadowRoot.querySelector('.bar.mini:popover-open')")
    hand.press(hand.reader.button("Pause"))
    hand.reader.until("player.paused")
    hand.press(hand.reader.button("Close"))
    hand.reader.until("!player.shadowRoot.querySelector('.bar.mini')")


def test_once_more_after_a_failure(hand: Mouse, site: Site) -> None:
    site.answer = (503, b"")
    hand.reader.open()
    site.answer = None
    hand.press(hand.reader.button("Try again"))
    hand.reader.until("!player.shadowRoot.querySelector('.play').disabled")
    hand.press(hand.reader.button("Play"))
    hand.reader.until("player.currentTime > 0.2")


def test_voices(hand: Mouse, site: Site) -> None:
    until = hand.reader.until
    short, site.files["/sample.m4a"] = site.files["/sample.m4a"], site.files["/a.m4a"]
    dialog = opened(hand, "voice")
    sample = dialog.get_by_role("button", name="Sample").nth(1)
    hand.press(sample)
    until("sounds[1]?.currentTime > 0.1")
    hand.press(dialog.get_by_role("button", name="Stop"))
    until("sounds[1].paused")
    site.files["/sample.m4a"] = short
    hand.press(dialog.get_by_role("button", name="Sample").nth(1))
    until("sounds[1].ended")
    hand.choose(dialog.get_by_label("Language"), "French")
    until(f"{ROWS} === 6")
    hand.choose(dialog.get_by_label("Language"), "All languages")
    until(f"{ROWS} === 14")
    hand.write(dialog.get_by_label("Search voices"), "edw")
    until(f"{ROWS} === 1")
    row = dialog.locator(".row:visible")
    hand.press(row.get_by_role("radio") if type(hand) is Keys else row.locator("label"))
    until("player.voice === 'b'")
    closed(hand, dialog)
    assert hand.reader.button("Select Voice Edward").is_visible()


def test_speed(hand: Mouse) -> None:
    speed = hand.reader.until
    dialog = opened(hand, "speed")
    for name, value in (("Slow 150", 0.75), ("Average 200", 1), ("Fast 300", 1.5), ("Faster", 1.55), ("Slower", 1.5)):
        hand.press(dialog.get_by_role("button", name=name, exact=True))
        speed(f"player.speed === {value}")
    hand.press(dialog.get_by_role("slider"), 0.75)
    speed("player.speed === 1.55" if type(hand) is Keys else "player.speed > 2.8 && player.speed < 3.5")
    hand.write(dialog.get_by_label("Words a minute"), "250")
    hand.press(dialog.get_by_label("Shorten pauses"))  # The number counts when the focus goes on.
    speed("player.speed === 1.25")
    assert hand.reader.js("localStorage['oyez:trim']") == "true"
    hand.press(dialog.get_by_label("Only for this article"))
    assert hand.reader.js("localStorage['oyez:speed:harbour']") == "1.25"
    closed(hand, dialog)


def test_more(hand: Mouse, site: Site) -> None:
    until = hand.reader.until
    hand.press(hand.reader.button("Play"))
    until(f"player.currentTime > 0.3 && {LIT}")
    hand.reader.js("player.speed = 0.5")  # The article is short, and this takes long.
    dialog = opened(hand, "more")
    for choice, lit in (("Sentence", "01"), ("Word", "10"), ("Nothing", "00"), ("Word and sentence", "11")):
        hand.press(dialog.get_by_label(choice, exact=True))
        until(f"`${{+!!{LIT}}}${{+!!{SENTENCE}}}` === '{lit}'")
    hand.press(dialog.get_by_role("button", name="Share from this sentence"))
    dialog.get_by_text("The link is copied.").wait_for()
    assert "#oyez=" in hand.reader.js("navigator.clipboard.readText()")
    wrong = dialog.get_by_role("button", name="That was said wrong")
    hand.press(wrong)
    hand.press(wrong)
    assert not dialog.get_by_label("What was wrong").is_visible()
    hand.press(wrong)
    hand.write(dialog.get_by_label("What was wrong"), "It is said otherwise.")
    hand.press(dialog.get_by_role("button", name="Send"))
    dialog.get_by_text("Thank you.").wait_for()
    assert site.posted[-1]["comment"] == "It is said otherwise."
    hand.choose(dialog.get_by_label("Sleep timer"), "When this paragraph ends")
    until("player.paused")
    closed(hand, dialog)


@pytest.mark.parametrize("panel", ["voice", "speed", "more"])
def test_a_dialog_closes_by_escape_or_a_press_beside_it(hand: Mouse, panel: str) -> None:
    dialog = opened(hand, panel)
    if type(hand) is Keys:
        hand.page.keyboard.press("Escape")
    elif type(hand) is Finger:
        hand.page.touchscreen.tap(195, 10)
    else:
        hand.page.mouse.click(195, 10)
    dialog.wait_for(state="hidden")
    part = hand.reader.js("player.shadowRoot.activeElement.part.value.split(' ').at(-1)")
    assert part == panel, "the focus comes back"


def test_a_word_is_gone_to_and_a_link_is_the_pages(hand: Mouse) -> None:
    if type(hand) is Keys:
        return  # Words are no stops of Tab; ← and → go by sentence, Shift with them by paragraph.
    hand.press(hand.reader.button("Play"))
    hand.reader.until(f"player.currentTime > 0.3 && {LIT}")
    hand.press(hand.reader.button("Pause"))
    for word in ("council", "Street"):
        x, y = hand.reader.js(
            f"""(() => {{ const t = document.createTreeWalker(document.querySelector('main'), 4);
            while (t.nextNode()) {{ const i = t.currentNode.data.indexOf('{word}'); if (i < 0) continue;
            const r = document.createRange(); r.setStart(t.currentNode, i); r.setEnd(t.currentNode, i + {len(word)});
            const b = r.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; }} }})()"""
        )
        hand.page.touchscreen.tap(x, y) if type(hand) is Finger else hand.page.mouse.click(x, y)
        hand.reader.until(f"{LIT} === 'council'")
