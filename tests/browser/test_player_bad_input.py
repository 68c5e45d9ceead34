"""What pages, servers and networks do to a player: any text, any length, sound that ends too soon, no network."""

from __future__ import annotations

import json
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from player_page import WORD, Reader, Site, manifest, sound, units

pytestmark = pytest.mark.browser

LIT = "[...CSS.highlights.get('oyez-word') ?? []].map(String).join()"
TEXTS = {
    "markup": "Say <b>not bold</b> &amp; <script>alert(1)</script> as it is printed, “quotes” and 'all'.",
    "emoji": "A flag 🇳🇴 and a family 👨‍👩‍👧 stand before the word harbour, and 😀 after it.",
    "arabic": "قال رئيس البلدية إن 2,300 شخص زاروا الميناء يوم الاثنين. وأضاف: «لم يصدقنا أحد».",
    "hebrew": "אולם המעבורת ברחוב Quay נפתח ביום שני, ו־2,300 איש באו.",
    "combining": "Cafe\u0301 and naïve cafés on Å\u030angstro\u0308m Street.",
}


def told(site: Site, texts: dict[str, str], step: int = 300) -> list[str]:
    """Have the page print these blocks and the server narrate them, `step` ms a word; return the words."""
    blocks: list[dict[str, Any]] = []
    words: list[str] = []
    last = 0
    for name, text in texts.items():
        packed: list[int] = []
        at = 0
        for match in WORD.finditer(text):
            start, end = units(text[: match.start()]), units(text[: match.end()])
            packed += [start - at, end - start, step * len(words) - last, step]
            at, last = end, step * len(words)
            words.append(match.group())
        blocks.append({"id": name, "role": "paragraph", "text": text, "words": packed})
    firsts = [sum(len(b["words"]) // 4 for b in blocks[:n]) for n in range(len(blocks))]
    starts = [0, *(step * (b - a) for a, b in pairwise(firsts))]
    utterances = [[f"{n}", first, dt, step] for n, (first, dt) in enumerate(zip(firsts, starts, strict=True))]
    whole = {"words": len(words), "wpm": 60_000 / step, "duration": step * len(words) / 1000, "utterances": utterances}
    site.answer = (200, json.dumps({**manifest("a"), **whole, "blocks": blocks}).encode())
    paragraphs = "".join(f"<p>{escape(text)}</p>" for text in texts.values())
    site.page = site.page[: site.page.index("</oyez-player>")] + f"</oyez-player>{paragraphs}</main></body></html>"
    return words


def test_text_of_any_kind_is_lit_where_it_is_printed(reader: Reader, site: Site) -> None:
    words = told(site, TEXTS)
    reader.open()
    before = reader.js("document.querySelector('main').innerHTML")
    reader.button("Play").click()
    reader.until(LIT)
    reader.button("Pause").click()
    for number, word in enumerate(words):
        reader.js(f"player.seekWord({number})")
        lit = reader.js(LIT)
        assert lit, (number, word)
        assert lit in word or word in lit, (number, word)
    assert reader.js("document.querySelector('main').innerHTML") == before
    assert reader.complaints == []


def test_a_hundred_thousand_words(reader: Reader, site: Site, tmp_path: Path) -> None:
    texts = {f"b{n}": " ".join(f"word{100 * n + k}" for k in range(100)) for n in range(1000)}
    words = told(site, texts, step=2)
    assert len(words) == 100_000
    site.files["/a.m4a"] = sound(tmp_path / "long.m4a", 200.5, {"movflags": "+faststart"})
    reader.open()
    reader.js("player.seekWord(70000)")
    reader.button("Play").click()
    reader.until(f"{LIT} && player.currentTime > 140")
    reader.button("Pause").click()
    for number in (99_000, 5, 50_000):
        reader.js(f"player.seekWord({number})")
        assert reader.js(LIT) in words[number : number + 12], "a word may be lit 20 ms early"
    assert reader.complaints == []


def test_sound_that_ends_too_soon_is_an_end(reader: Reader, site: Site, tmp_path: Path) -> None:
    site.files["/a.m4a"] = sound(tmp_path / "short.m4a", 1.5, {"movflags": "+faststart"})
    reader.open()
    reader.button("Play").click()
    reader.until("told.some(([n]) => n === 'ended')")
    assert reader.js("player.paused")
    assert reader.lit == ["", ""]
    reader.button("Play").click()  # And once more from the start.
    reader.until("!player.paused && player.currentTime > 0.2")
    reader.js("player.seekWord(40)")  # Past the end of what there is.
    reader.until("player.paused")
    assert reader.complaints == []


def test_a_narration_that_fails_while_it_is_heard_says_why(reader: Reader, site: Site) -> None:
    site.grow(2.0)
    reader.open()
    reader.button("Play").click()
    reader.until("player.currentTime > 0.5")
    failed = {**manifest("a", made=2.0, live=True), "status": "failed", "error": {"code": "x", "message": "Disk full."}}
    site.answer = (200, json.dumps(failed).encode())
    reader.page.get_by_text("The narration could not be made. Disk full.").wait_for()
    assert reader.events("error")[-1]["code"] == "failed"
    site.answer = None
    site.grow(None)
    reader.button("Try again").click()
    reader.until("player.currentTime > 2.5 && !player.paused")


def test_no_network_is_a_plain_sentence(reader: Reader, site: Site) -> None:
    reader.open()
    reader.page.context.set_offline(True)
    reader.button("Play").click()
    reader.page.get_by_text("The sound cannot be played. Check your connection.").wait_for()
    assert reader.js("player.paused")
    reader.button("Try again").click()
    reader.page.get_by_text("The narration cannot be reached. Check your connection.").wait_for()
    reader.page.context.set_offline(False)
    reader.button("Try again").click()
    reader.until(
        "!player.shadowRoot.querySelector('.play').disabled && !player.shadowRoot.querySelector('.note').textContent"
    )
    reader.button("Play").click()
    reader.until("player.currentTime > 0.3")


def test_a_network_that_goes_while_it_is_made_and_comes_back(reader: Reader, site: Site) -> None:
    site.grow(2.0)
    reader.open()
    reader.button("Play").click()
    reader.until("player.currentTime > 0.5")
    reader.page.context.set_offline(True)
    reader.until("player.shadowRoot.querySelector('.retry:not([hidden])')")
    said: Any = reader.js("player.shadowRoot.querySelector('.note').textContent")
    assert said.endswith("Check your connection.")
    reader.page.context.set_offline(False)
    site.grow(None)
    reader.button("Try again").click()
    reader.until("player.shadowRoot.querySelector('.retry').hidden")
    if reader.js("player.paused"):
        reader.button("Play").click()
    reader.until("player.currentTime > 2.5")


def test_a_script_without_a_player_does_nothing(reader: Reader, site: Site) -> None:
    site.page = site.page.replace("<oyez-player src=/manifest></oyez-player>", "")
    reader.page.goto(reader.address)
    reader.until("customElements.get('oyez-player')")
    assert reader.js("[player, document.adoptedStyleSheets.length, localStorage.length]") == [None, 0, 0]
    assert not any(path.startswith("/manifest") for path in site.asked)
    assert reader.complaints == []
