"""A newspaper's page with a player, its server, and one person who reads it: what the player's browser tests share."""

from __future__ import annotations

import json
import re
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from chromium import PATIENCE, until

ROOT = Path(__file__).parents[1]
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
LANGUAGES = ["en-GB", "fr-FR", "ar", "de-DE"]
WORD = re.compile(r"\S*\w\S*")


def units(text: str) -> int:
    """Count UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2


def manifest(
    voice: str, *, made: float = 1e9, live: bool = False, voices: int = 3, begin: int = 0, pauses: bool = False
) -> dict[str, Any]:
    """A manifest of BLOCKS at an even pace; `made` seconds of it exist. A passage of it begins at word `begin`."""
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
            if total <= begin:
                continue
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
            {"id": "abcdefghijklmnopqrst"[i], "name": n, "language": LANGUAGES[i // 6], "gender": "female",
             "accent": "British" if i < 6 else "", "engine": "espeak", "sample": "/sample.m4a"}
            for i, n in enumerate(names)
        ],
        "wpm": WPM[voice],
        "words": total - begin,
        **({"before": begin, "offset": begin * step} if begin else {}),
        "duration": clock / 1000,
        "audio": {"live": f"/live.mp4?{begin}"} if live else {"m4a": f"/{voice}.m4a"},
        "delay": DELAY if live else 0.0,
        "blocks": blocks,
        "utterances": utterances,
        "pauses": [[3000, 1500]] if pauses else [],
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
    passages: bool = False
    pauses: bool = False
    stalls: bool = False
    spoils: bool = False
    drops: bool = False
    page: str = ""
    posted: list[dict[str, Any]] = field(default_factory=list)
    post_status: int = 200
    asked: list[str] = field(default_factory=list)
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
        if live and "from" in query and self.passages:
            block, offset = query["from"][0].split("~")
            said = [w for name, text in BLOCKS.items() for w in ((name, m) for m in WORD.finditer(text))]
            ends = [0, *(i + 1 for i, (_, m) in enumerate(said) if m.group().endswith((".", ".”")))]
            at = next(
                i for i, (name, m) in enumerate(said) if name == block and units(m.string[: m.end()]) > int(offset)
            )
            return 200, json.dumps(manifest(voice, live=True, begin=max(e for e in ends if e <= at))).encode()
        made = self.made if live and self.made is not None else 1e9
        return 200, json.dumps(manifest(voice, made=made, live=live, voices=self.voices, pauses=self.pauses)).encode()


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
            site.asked.append(self.path)
            if url.path == "/":
                self.send(200, "text/html; charset=utf-8", site.page.encode(), {"Content-Security-Policy": site.policy})
            elif url.path in ("/manifest", "/embed/manifest"):
                status, body = site.manifest(parse_qs(url.query))
                self.send(status, "application/json", body)
            elif url.path == "/live.mp4":
                self.stream()
            elif url.path.endswith(".js"):
                self.send(200, "text/javascript", (STATIC / url.path[1:]).read_bytes())
            elif url.path.startswith("/text-"):
                self.send(200, "application/json", (STATIC / url.path[1:]).read_bytes())
            elif url.path in site.files:
                self.ranged(site.files[url.path])
            else:
                self.send(404, "text/plain", b"")

        def do_POST(self) -> None:
            site.posted.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send(site.post_status, "application/json", b"{}")

        def ranged(self, body: bytes) -> None:
            if site.stalls:
                return self.stall(body)
            match = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
            if not match:
                return self.send(200, "audio/mp4", body, {"Accept-Ranges": "bytes"})
            first, last = int(match[1]), int(match[2] or len(body) - 1)
            headers = {"Accept-Ranges": "bytes", "Content-Range": f"bytes {first}-{last}/{len(body)}"}
            return self.send(206, "audio/mp4", body[first : last + 1], headers)

        def stall(self, body: bytes) -> None:
            """Send a third, and nothing more until the test lets go."""
            self.send_response(200)
            self.send_header("Content-Type", "audio/mp4")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: len(body) // 3])
            self.wfile.flush()
            with site.grown:
                site.grown.wait(15)
            self.close_connection = True

        def stream(self) -> None:
            """Send what exists, then what comes, until the narration is whole."""
            self.send_response(200)
            self.send_header("Content-Type", "audio/mp4")
            self.send_header("Connection", "close")
            self.end_headers()
            sent = 0
            if self.path.endswith(tuple("123456789")):  # A passage is made at once.
                self.wfile.write(site.files["/live.mp4"])
                self.close_connection = True
                return
            while True:
                with site.grown:
                    while site.bytes_made() <= sent and site.made is not None and not site.spoils:
                        site.grown.wait(10)
                    size, over = site.bytes_made(), site.made is None
                self.wfile.write(site.files["/live.mp4"][sent:size] + b"\xff" * 9000 * site.spoils)
                self.wfile.flush()
                sent = size
                if over or site.spoils or site.drops:
                    self.close_connection = True
                    return

    return Handler


def scoped(expression: str) -> str:
    """Return a function of the page that gives an expression in which `player` is the element."""
    return f"() => {{ const player = document.querySelector('oyez-player'); return {expression} }}"


class Reader:
    """One person at one page."""

    def __init__(self, page: Any, address: str) -> None:
        self.page = page
        self.address = address
        self.complaints: list[str] = []
        page.set_default_timeout(PATIENCE * 1000)
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
        return self.page.evaluate(scoped(expression))

    def button(self, name: str) -> Any:
        return self.page.get_by_role("button", name=name)

    @property
    def lit(self) -> list[str]:
        """The lit word and sentence."""
        return list(
            self.js("['word','sentence'].map(n => [...CSS.highlights.get('oyez-' + n) ?? []].map(String).join())")
        )

    def until(self, condition: str) -> None:
        until(self.page, f"({scoped(condition)})()")

    def lights(self, *, word: str | None = None, sentence: str | None = None) -> None:
        """Wait until this word and this sentence are lit: the first touch fetches what lights them."""
        for name, text in (("word", word), ("sentence", sentence)):
            if text is not None:
                self.until(f"[...CSS.highlights.get('oyez-{name}') ?? []].map(String).join() === {json.dumps(text)}")

    def click_word(self, word: str, inside: str = "[data-block]") -> None:
        x, y = self.js(
            f"""(() => {{ const t = document.createTreeWalker(document.querySelector('main'), 4);
            while (t.nextNode()) {{ const i = t.currentNode.data.indexOf({json.dumps(word)});
            if (i < 0 || !t.currentNode.parentNode.closest({json.dumps(inside or "*")})) continue;
            const r = document.createRange(); r.setStart(t.currentNode, i); r.setEnd(t.currentNode, i + {len(word)});
            const b = r.getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; }} }})()"""
        )
        self.page.mouse.click(x, y)

    def events(self, name: str) -> list[Any]:
        return [detail for event, detail in self.js("told") if event == name]


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
