"""The player element alone, in a real Chromium, on a page whose policy forbids all but its own files."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from chromium import launched

pytestmark = pytest.mark.browser

ROOT = Path(__file__).parents[2]
STATIC = ROOT / "src/oyez/web/static"
AXE = ROOT / "player/node_modules/axe-core/axe.min.js"
POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; media-src 'self' blob:; style-src 'none'; "
    "img-src data:; require-trusted-types-for 'script'; trusted-types 'none'"
)
RATE = 24_000
DELAY = 1024 / RATE
WPM = {"a": 187.5, "b": 240.0}
BLOCKS = {
    "headline": "Harbour “café” opens — at last",
    "p1": "The ferry hall on Quay Street opened on Monday. About 2,300 people came. “Nobody 😀 believed us,” she said.",
    "p2": "Work began in 2015 and stopped twice. The council paid for the roof, which fell in during a storm.",
    "p3": "The hall is open every day from eight until six. A second room will follow in the spring.",
}
WORD = re.compile(r"\S*\w\S*")


def units(text: str) -> int:
    """Count UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def manifest(voice: str, *, made: float = 1e9, live: bool = False, voices: int = 3) -> dict[str, Any]:
    """A manifest of BLOCKS at an even pace; `made` seconds of it exist."""
    step = round(60_000 / WPM[voice])
    blocks: list[dict[str, Any]] = []
    utterances: list[list[Any]] = []
    clock = 200
    count = total = last_word = last_utterance = 0
    for name, text in BLOCKS.items():
        packed: list[int] = []
        at, fresh = 0, True
        for match in WORD.finditer(text):
            total += 1
            if (clock + step) / 1000 <= made:
                if fresh:
                    utterances.append([f"{name}.{len(utterances)}", count, clock - last_utterance, step])
                    last_utterance = clock
                start, end = units(text[: match.start()]), units(text[: match.end()])
                packed += [start - at, end - start, clock - last_word, step - 30]
                at, last_word, clock, count = end, clock, clock + step, count + 1
                fresh = match.group().endswith((".", ".”", "?"))
        blocks.append({"id": name, "role": "paragraph", "text": text, "words": packed})
    names = ["Ava", "Edward", "Fiona", *(f"Voice {i}" for i in range(4, 20))][:voices]
    return {
        "version": 1,
        "id": "harbour",
        "status": "live" if live else "ready",
        "error": None,
        "title": "Harbour café opens",
        "site": "The Gazette",
        "byline": ["A. Writer"],
        "language": "en",
        "url": None,
        "voice": voice,
        "voices": [
            {"id": "abcdefghijklmnopqrst"[i], "name": n, "language": "en-GB", "accent": "British", "gender": "female",
             "engine": "espeak", "sample": "/sample.m4a"}
            for i, n in enumerate(names)
        ],
        "wpm": WPM[voice],
        "words": total,
        "duration": clock / 1000,
        "audio": {"live": "/live.mp4"} if live else {"m4a": f"/{voice}.m4a"},
        "delay": DELAY if live else 0.0,
        "blocks": blocks,
        "utterances": utterances,
        "pauses": [],
    }  # fmt: skip


def sound(path: Path, seconds: float, options: dict[str, str]) -> bytes:
    """Encode a quiet tone as AAC in MP4."""
    import av
    import numpy as np

    with av.open(str(path), "w", format="mp4", options=options) as out:
        stream = out.add_stream("aac", rate=RATE, layout="mono")
        for start in range(0, int(seconds * RATE), 1024):
            tone = 0.1 * np.sin(np.arange(start, start + 1024) * 2 * np.pi * 220 / RATE)
            frame = av.AudioFrame.from_ndarray(tone.astype(np.float32)[None], format="fltp", layout="mono")
            frame.rate, frame.pts = RATE, start
            out.mux(stream.encode(frame))
        out.mux(stream.encode(None))
    return path.read_bytes()


@dataclass
class Site:
    """A page, its manifests and its sound; tests change what it answers."""

    address: str = ""
    files: dict[str, bytes] = field(default_factory=dict)
    policy: str = POLICY
    answer: tuple[int, bytes] | None = None
    made: float | None = None
    voices: int = 3
    page: str = ""
    grown: threading.Condition = field(default_factory=threading.Condition)

    def grow(self, made: float | None) -> None:
        """So many seconds exist now; None: all, and the narration is ready."""
        with self.grown:
            self.made = made
            self.grown.notify_all()

    def bytes_made(self) -> int:
        """Bytes of the live stream that exist: whole fragments of half a second."""
        stream = self.files["/live.mp4"]
        starts = [match.start() - 4 for match in re.finditer(b"moof", stream)]
        if self.made is None:
            return len(stream)
        return starts[min(int(self.made * 2), len(starts) - 1)]

    def manifest(self, query: dict[str, list[str]]) -> tuple[int, bytes]:
        voice = query.get("voice", ["a"])[0]
        if self.answer:
            return self.answer
        if voice not in WPM:
            return 404, b"{}"
        live = self.made is not None and voice == "a"
        made = self.made if live and self.made is not None else 1e9
        return 200, json.dumps(manifest(voice, made=made, live=live, voices=self.voices)).encode()


def handler(site: Site) -> type[BaseHTTPRequestHandler]:
    """Make the class that answers for a site."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *_: object) -> None:
            pass

        def send(self, status: int, media_type: str, body: bytes, headers: dict[str, str] | None = None) -> None:
            self.send_response(status)
            for name, value in {
                "Content-Type": media_type,
                "Content-Length": str(len(body)),
                **(headers or {}),
            }.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def do_GET(self) -> None:
            url = urlsplit(self.path)
            if url.path == "/":
                self.send(200, "text/html; charset=utf-8", site.page.encode(), {"Content-Security-Policy": site.policy})
            elif url.path == "/manifest":
                status, body = site.manifest(parse_qs(url.query))
                self.send(status, "application/json", body)
            elif url.path == "/live.mp4":
                self.stream()
            elif url.path.endswith(".js"):
                self.send(200, "text/javascript", (STATIC / url.path[1:]).read_bytes())
            elif url.path in site.files:
                self.ranged(site.files[url.path])
            else:
                self.send(404, "text/plain", b"")

        def ranged(self, body: bytes) -> None:
            match = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
            if not match:
                return self.send(200, "audio/mp4", body, {"Accept-Ranges": "bytes"})
            first, last = int(match[1]), int(match[2] or len(body) - 1)
            headers = {"Accept-Ranges": "bytes", "Content-Range": f"bytes {first}-{last}/{len(body)}"}
            return self.send(206, "audio/mp4", body[first : last + 1], headers)

        def stream(self) -> None:
            """Send what exists, then what comes, until the narration is whole."""
            self.send_response(200)
            self.send_header("Content-Type", "audio/mp4")
            self.send_header("Connection", "close")
            self.end_headers()
            sent = 0
            while True:
                with site.grown:
                    while site.bytes_made() <= sent and site.made is not None:
                        site.grown.wait(10)
                    size, over = site.bytes_made(), site.made is None
                self.wfile.write(site.files["/live.mp4"][sent:size])
                self.wfile.flush()
                sent = size
                if over:
                    self.close_connection = True
                    return

    return Handler


@pytest.fixture(scope="module")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("sounds")
    whole = {"movflags": "+faststart"}
    parts = {"movflags": "empty_moov+default_base_moof", "frag_duration": "500000"}
    files = {f"/{v}.m4a": sound(folder / f"{v}.m4a", manifest(v)["duration"] + 0.5, whole) for v in WPM}
    files["/sample.m4a"] = sound(folder / "sample.m4a", 1, whole)
    files["/live.mp4"] = sound(folder / "live.mp4", manifest("a")["duration"] + 0.5, parts)
    return files


@pytest.fixture
def site(sounds: dict[str, bytes]) -> Iterator[Site]:
    site = Site(files=dict(sounds))
    paragraphs = "".join(
        f"<p data-block={name}>{escape(text).replace('Quay Street', '<a href=#q>Quay <b>Street</b></a>')}</p>"
        for name, text in BLOCKS.items()
    )
    site.page = (
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>Harbour</title><link rel=icon href=data:,>"
        "<meta name=viewport content='width=device-width'><script type=module src=/player.js></script></head>"
        f"<body><main><h1>News</h1><oyez-player src=/manifest></oyez-player>{paragraphs}</main></body></html>"
    )
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler(site))
    server.daemon_threads = True
    site.address = f"http://127.0.0.1:{server.server_port}/"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield site
    site.grow(None)
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with launched() as browser:
        yield browser


class Reader:
    """One person at one page."""

    def __init__(self, page: Any, address: str) -> None:
        self.page = page
        self.address = address
        self.complaints: list[str] = []
        page.on("console", self.hear)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.add_init_script(
            """window.sounds = []; window.told = [];
            const Real = Audio; window.Audio = function () { const a = new Real(); sounds.push(a); return a; };
            for (const n of ["ready", "play", "pause", "ended", "speedchange", "voicechange", "error"])
              document.addEventListener("oyez-" + n, (e) => told.push([n, e.detail]));"""
        )

    def hear(self, message: Any) -> None:
        if message.type == "error":
            self.complaints.append(message.text)

    def open(self) -> Reader:
        self.page.goto(self.address)
        self.until("told.some(([n]) => n === 'ready' || n === 'error')")
        return self

    def js(self, expression: str) -> Any:
        return self.page.evaluate(
            f"() => {{ const player = document.querySelector('oyez-player'); return {expression} }}"
        )

    def button(self, name: str) -> Any:
        return self.page.get_by_role("button", name=name)

    @property
    def lit(self) -> list[str]:
        """The lit word and sentence."""
        return list(
            self.js("['word','sentence'].map(n => [...CSS.highlights.get('oyez-' + n) ?? []].map(String).join())")
        )

    def until(self, condition: str) -> None:
        """Ask again and again; the page's policy forbids Playwright's own way, which evaluates strings in it."""
        for _ in range(600):
            if self.js(f"!!({condition})"):
                return
            self.page.wait_for_timeout(25)
        pytest.fail(f"never became true: {condition}")

    def click_word(self, word: str) -> None:
        x, y = self.js(
            f"""(() => {{ const t = document.createTreeWalker(document.querySelector('main'), 4);
            while (t.nextNode()) {{ const i = t.currentNode.data.indexOf({json.dumps(word)});
            if (i < 0 || !t.currentNode.parentNode.closest('[data-block]')) continue;
            const r = document.createRange(); r.setStart(t.currentNode, i); r.setEnd(t.currentNode, i + {len(word)});
            const b = r.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; }} }})()"""
        )
        self.page.mouse.click(x, y)

    def events(self, name: str) -> list[Any]:
        return [detail for event, detail in self.js("told") if event == name]


@pytest.fixture
def reader(chromium: Any, site: Site) -> Iterator[Reader]:
    context = chromium.new_context(viewport={"width": 390, "height": 844})
    reader = Reader(context.new_page(), site.address)
    yield reader
    context.close()


def words_of(voice: str) -> list[tuple[str, float]]:
    """Every word with its start in seconds."""
    found: list[tuple[str, float]] = []
    clock = 0
    for block in manifest(voice)["blocks"]:
        printed = [match.group() for match in WORD.finditer(block["text"])]
        for text, dt in zip(printed, block["words"][2::4], strict=True):
            clock += dt
            found.append((text, clock / 1000))
    return found


def test_play_lights_the_word_that_is_heard(reader: Reader) -> None:
    reader.open()
    assert reader.js("sounds[0].paused && !sounds[0].src")  # Nothing is fetched or played unasked.
    assert reader.lit == ["", ""]
    reader.button("Play").click()
    reader.until("player.currentTime > 3")
    for _ in range(5):
        time, word = reader.js(
            "[player.currentTime, [...CSS.highlights.get('oyez-word')].map(String).join()]",
        )
        around = {text for text, start in words_of("a") if time - 0.5 < start <= time + 0.1}
        assert word in around
        reader.page.wait_for_timeout(230)
    assert reader.lit[1] == "The ferry hall on Quay Street opened on Monday."
    reader.button("Pause").click()
    assert reader.js("sounds[0].paused")
    assert [name for name, _ in reader.js("told")] == ["ready", "play", "pause"]
    assert reader.complaints == []


def test_a_click_on_a_word_goes_there_but_not_on_a_link(reader: Reader) -> None:
    reader.open()
    reader.click_word("council")
    assert reader.js("player.currentTime") == 0  # Before the first play, clicks are the page's.
    reader.button("Play").click()
    reader.until("player.currentTime > 0.3")
    reader.click_word("council")
    start = dict(words_of("a"))["council"]
    assert start <= reader.js("player.currentTime") < start + 0.6
    assert reader.lit == ["council", "The council paid for the roof, which fell in during a storm."]
    reader.click_word("Street")
    assert reader.js("player.currentTime") > start
    reader.click_word("believed")  # After an emoji: two UTF-16 units.
    reader.until("[...CSS.highlights.get('oyez-word')].map(String).join() === 'believed'")


def test_sentences_and_paragraphs_are_skipped_by_button_and_key(reader: Reader) -> None:
    reader.open()
    reader.button("Next sentence").click()
    assert reader.lit[1] == "The ferry hall on Quay Street opened on Monday."
    reader.page.keyboard.press("ArrowRight")
    assert reader.lit[1] == "About 2,300 people came."
    reader.page.keyboard.press("Shift+ArrowRight")
    assert reader.lit == ["Work", "Work began in 2015 and stopped twice."]
    reader.page.keyboard.press("ArrowLeft")
    assert reader.lit[1] == "“Nobody 😀 believed us,” she said."
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
    assert reader.js("player.shadowRoot.activeElement.className") == "pill speed"
    reader.until("sounds[0].readyState > 2")
    before, after = reader.js(
        """new Promise((done) => { const at = () => [performance.now() / 1000, player.currentTime]; const first = at();
        setTimeout(() => done([first, at()]), 1500); })"""
    )
    heard = (after[1] - before[1]) / (after[0] - before[0]) * WPM["a"]
    assert heard == pytest.approx(333, rel=0.03)
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
    reader.until("sounds[1].ended")
    word = reader.lit[0]
    dialog.get_by_role("radio", name="Edward").check()
    reader.until("player.voice === 'b' && !sounds[0].paused")
    starts = words_of("b")
    position = next(i for i, (text, _) in enumerate(starts) if text == word)
    assert starts[position][1] <= reader.js("player.currentTime") < starts[position][1] + 1.2
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
    reader.js("player.currentTime = 99")  # Past what exists: to its end, and wait.
    assert reader.js("player.currentTime") <= 2.0
    reader.until("player.shadowRoot.querySelector('.busy')")
    site.grow(5.0)
    reader.until("player.currentTime > 3.2")
    assert reader.lit[0] in [text for text, start in words_of("a") if 2.5 < start < 5]
    reader.click_word("spring.")  # Not made yet: waited for, then gone to.
    reader.page.get_by_text("That sentence is being made").wait_for()
    site.grow(None)
    reader.until("[...CSS.highlights.get('oyez-word')].map(String).join() === 'spring.'")
    assert "≈" not in reader.button("Choose your listening speed").inner_text()
    reader.until("told.some(([n]) => n === 'ended')")
    assert reader.page.get_by_role("link", name="Download").is_visible()
    assert reader.complaints == []


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


def test_the_place_and_the_speed_are_remembered(reader: Reader) -> None:
    reader.open()
    reader.js("player.seekWord(20)")
    reader.button("Choose your listening speed").click()
    reader.page.get_by_role("button", name="Slow 150").click()
    reader.open()
    start = words_of("a")[20][1]
    assert reader.js("player.currentTime") == pytest.approx(start, abs=0.05)
    assert reader.js("player.speed") == 0.75
    assert reader.lit == ["", ""]
    reader.button("Play").click()
    reader.until("!sounds[0].paused && player.currentTime > 0.1")
    assert start - 0.05 <= reader.js("player.currentTime") < start + 0.7


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
        ((404, b"{}"), "There is no narration of this article.", "not_found"),
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
    if code != "not_found":
        site.answer = None
        reader.button("Try again").click()
        reader.until("!player.shadowRoot.querySelector('.play').disabled")
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
    reader.click_word("council")
    assert reader.lit[0] == "council"
    assert reader.complaints == []


def test_the_view_follows_and_yields(reader: Reader, site: Site) -> None:
    site.page = site.page.replace("<p data-block=p2>", "<p>A picture.</p>" * 40 + "<p data-block=p2>")
    reader.open()
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
def test_axe_finds_nothing(chromium: Any, site: Site, scheme: str) -> None:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: `npm ci --ignore-scripts` in player/.")
    site.voices = 12
    context = chromium.new_context(color_scheme=scheme, bypass_csp=True, viewport={"width": 390, "height": 844})
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
    for name in ("Select Voice", "Choose your listening speed"):
        reader.button(name).click()
        assert violations() == []
        reader.page.keyboard.press("Escape")
    context.close()
