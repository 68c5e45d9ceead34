"""What reading along costs, and how true it is: measured in Chromium, on a page of 10,000 words by the real server.

The peer is what players without custom highlights do: an element around every word, and a class that goes from one
to the next at each frame, on the same page and to the same sound, played by the same player with its own light off.
Time is the CPU time of the page's main thread, all of it: script, style, layout, paint, and the player's bar. Prints
what a word change takes (limit: 8 ms), how far from its sound a word is lit (limit: 50 ms), how far from its word a
seek lands (limit: 0.1 s), how long a press on play takes to be heard where a sentence is made (limit: 0.5 s), and
the manifest's weight (limit: 6 kB gzip for 1,000 words), how true the words a minute shown are by the wall's clock
(limit: 1 %), and on how many of twenty words a change of voice went on at the same word.
"""

from __future__ import annotations

import gzip
import os
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import httpx2

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
from chromium import launched
from oyez.library import Library
from oyez.narration import Studio
from oyez.voices import DEFAULT_VOICE
from oyez.web.app import create_app
from oyez.web.server import Server, bind

if TYPE_CHECKING:
    from playwright.sync_api import Browser, CDPSession, Page

WORDS = 10_000
SECONDS = 15
SPEED = 2.0
PLAYS = 7
LIVE = 3
OTHER = "espeak:en-us+f2"
SENTENCE = "The council of town number {n} voted on Tuesday to keep the old ferry running for another year. "
PARTS = {
    "TaskDuration": "in all",
    "ScriptDuration": "script",
    "RecalcStyleDuration": "style",
    "LayoutDuration": "layout",
}
# Keeps the player's sound, and the time of each frame's script in which another word was lit.
HOOK = """const R = Audio; window.sounds = []; window.scripts = [];
window.Audio = function () { const a = new R(); sounds.push(a); return a; };
const raf = requestAnimationFrame, lit = () => [...CSS.highlights.get('oyez-word') ?? []][0];
window.requestAnimationFrame = (f) => raf((t) => { const before = lit(), begun = performance.now(); f(t);
  const took = performance.now() - begun; if (lit() !== before) scripts.push(took); });"""

# Until the clock of the sound moves by itself: a place to start from sets it as well.
ASK = """() => new Promise((done) => {
  const player = document.querySelector('oyez-player');
  const begun = performance.now();
  let last = Infinity;
  const look = () => { const { readyState, seeking, currentTime } = sounds[0];
    const moves = readyState > 2 && !seeking && currentTime > last;
    last = readyState > 2 && !seeking ? currentTime : Infinity;
    if (moves) done(performance.now() - begun); else setTimeout(look, 5); };
  player.play();
  look();
})"""
SEEK = """(n) => { const player = document.querySelector('oyez-player'); player.pause(); player.seekWord(n);
  return new Promise((done) => setTimeout(() => done(sounds[0].currentTime), 600)); }"""
# What the button shows, and how many words of the recording go by in a minute of the wall's clock.
TRUE = r"""(wpm) => new Promise((done) => { const player = document.querySelector('oyez-player');
  const shown = parseFloat(/(\d+) WPM/.exec(player.shadowRoot.querySelector('.speed').textContent)[1]);
  const from = [performance.now(), sounds[0].currentTime];
  setTimeout(() => { const to = [performance.now(), sounds[0].currentTime];
    done([shown, wpm * (to[1] - from[1]) * 1000 / (to[0] - from[0])]); }, SECONDS * 1000); })""".replace(
    "SECONDS", str(SECONDS)
)
PLACE = """() => { const [range] = CSS.highlights.get('oyez-word') ?? [];
  const block = range?.startContainer.parentElement.closest('[data-block]').dataset.block;
  return range && `${block}~${range.startOffset}`; }"""
SWITCH = """(voice) => new Promise((done) => { const player = document.querySelector('oyez-player');
  player.addEventListener('oyez-voicechange', () => setTimeout(done, 300), { once: true }); player.voice = voice; })"""
# Counts the words lit, by a look at each frame; the peer's look is the same in length.
OURS = """() => { window.changes = 0; let lit;
const look = () => { const [range] = CSS.highlights.get('oyez-word') ?? [];
  if (range && range !== lit) { changes++; lit = range; }
  requestAnimationFrame(look); };
look(); }"""
SPANS = """(starts) => { const words = []; window.changes = 0;
for (const p of document.querySelectorAll('#story [data-block]')) {
  const parts = p.textContent.split(' '); p.replaceChildren();
  for (const part of parts) { const s = document.createElement('span'); s.textContent = part; p.append(s, ' ');
    words.push(s); } }
const style = new CSSStyleSheet(); style.replaceSync('.lit{background:#ffd84d;color:#000}');
document.adoptedStyleSheets.push(style);
let at = -1;
const look = () => { const t = sounds[0].currentTime + 0.02; let i = Math.max(at, 0);
  while (i + 1 < starts.length && starts[i + 1] <= t) i++;
  if (i !== at) { words[at]?.classList.remove('lit'); words[i].classList.add('lit'); at = i; changes++; }
  requestAnimationFrame(look); };
look(); }"""
# By which word the range names, and not by when: a word lit one late is late by a whole word.
LATE = """(starts) => new Promise((done) => { const late = []; let lit;
const until = performance.now() + SECONDS * 1000;
const look = () => { const [range] = CSS.highlights.get('oyez-word') ?? [];
  if (range && range !== lit) {
    const block = range.startContainer.parentElement.closest('[data-block]').dataset.block;
    if (lit) late.push((sounds[0].currentTime - starts[`${block}~${range.startOffset}`]) / sounds[0].playbackRate);
    lit = range;
  }
  if (performance.now() < until) requestAnimationFrame(look); else done(late.map((s) => s * 1000)); };
look(); })""".replace("SECONDS", str(SECONDS))


def story(title: str, words: int) -> str:
    """Return a story in paragraphs of five sentences, as one pastes it."""
    size = len(SENTENCE.split())
    texts = ["".join(SENTENCE.format(n=n + k) for k in range(5)).strip() for n in range(0, words // size, 5)]
    return "\n\n".join([title, *texts])


def starts_of(manifest: dict[str, Any]) -> dict[str, float]:
    """Return when each printed word starts in seconds, by ``BLOCK~OFFSET``, in order of speech."""
    clock, starts = manifest.get("offset", 0), {}
    for block in manifest["blocks"]:
        at = 0
        for gap, length, dt, _ in zip(*[iter(block["words"])] * 4, strict=True):
            clock += dt
            starts[f"{block['id']}~{at + gap}"] = clock / 1000
            at += gap + length
    return starts


def thread(session: CDPSession) -> dict[str, float]:
    """Return the CPU time of the page's main thread so far in ms, by part."""
    metrics = {each["name"]: each["value"] for each in session.send("Performance.getMetrics")["metrics"]}
    return {part: float(metrics[part]) * 1000 for part in PARTS}


def cost(page: Page, session: CDPSession) -> tuple[dict[str, float], int]:
    """Return ms of the main thread in some seconds of play, by part, and how many words were lit in them."""
    page.evaluate("() => { window.changes = 0 }")
    before = thread(session)
    page.wait_for_timeout(SECONDS * 1000)
    after = thread(session)
    return {part: after[part] - before[part] for part in PARTS}, int(page.evaluate("() => changes"))


def opened(browser: Browser, address: str, lit: str = "sw") -> tuple[Page, CDPSession]:
    """Open the reading page as a listener does who has chosen what is lit, and wait for a player that can play."""
    page = browser.new_context().new_page()
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    page.add_init_script(f"localStorage['oyez:lit'] = '\"{lit}\"'; {HOOK}")
    page.goto(address, timeout=120_000)
    page.locator("oyez-player .play:enabled").wait_for(timeout=120_000)
    page.evaluate(f"() => {{ document.querySelector('oyez-player').speed = {SPEED} }}")
    return page, session


def playing(page: Page) -> None:
    """Play, and let what belongs to the beginning be over."""
    page.evaluate(ASK)
    page.wait_for_timeout(3000)


def said(name: str, parts: dict[str, float], changes: int) -> None:
    """Print what one word change takes."""
    each = ", ".join(f"{name} {parts[part] / changes:.2f}" for part, name in PARTS.items())
    print(f"{name}: {each} ms a word ({changes} words)", flush=True)


def read_along(browser: Browser, address: str, starts: dict[str, float]) -> None:
    """Measure the word change, ours beside the peer's, and how true the light and a seek are."""
    page, session = opened(browser, address)
    playing(page)
    late = sorted(map(abs, page.evaluate(LATE, starts)))
    page.evaluate("() => { scripts.length = 0 }")
    page.evaluate(OURS)
    ours, changes = cost(page, session)
    said("a word change, highlights (limit 8)", ours, changes)
    scripts = sorted(page.evaluate("() => scripts"))
    print(f"script of a frame that lights a word: median {statistics.median(scripts):.2f} ms, worst {scripts[-1]:.2f}")
    times = list(starts.values())
    errors = [abs(page.evaluate(SEEK, n) - times[n]) for n in (5000, 17, 9000, 2500, 7777)]
    page.context.close()
    page, session = opened(browser, address, "-")
    playing(page)
    page.evaluate(SPANS, times)
    page.wait_for_timeout(2000)
    peer, steps = cost(page, session)
    said("an element around every word", peer, steps)
    page.context.close()
    ratio = (peer["TaskDuration"] / steps) / (ours["TaskDuration"] / changes)
    print(f"the peer takes {ratio:.2f} times ours")
    print(f"a word is lit within {statistics.median(late):.0f} ms of its sound in the median,", end=" ")
    print(f"{late[int(len(late) * 0.95)]:.0f} ms of 95 %, {late[-1]:.0f} ms of all {len(late)} (limit 50)")
    print(f"a seek lands within {max(errors):.3f} s of its word (limit 0.1)", flush=True)


def truth(browser: Browser, address: str, wpm: float) -> None:
    """Measure the words a minute shown, and whether another voice goes on at the same word."""
    page, _ = opened(browser, address)
    playing(page)
    shown, heard = page.evaluate(TRUE, wpm)
    print(f"shown {shown:.0f} WPM, heard {heard:.1f}: {abs(heard / shown - 1):.2%} (limit 1 %)")
    page.evaluate("() => document.querySelector('oyez-player').pause()")
    same, voices = 0, [page.evaluate("() => document.querySelector('oyez-player').voice"), OTHER]
    for n in range(20):
        page.evaluate(SEEK, 37 + 401 * n)
        before = page.evaluate(PLACE)
        page.evaluate(SWITCH, voices[(n + 1) % 2])
        same += page.evaluate(PLACE) == before is not None
    print(f"another voice went on at the same word: {same} of 20", flush=True)
    page.context.close()


def first_sound(browser: Browser, address: str) -> float:
    """Return ms from a call of play, on a page just opened, until the sound's clock moves."""
    page, _ = opened(browser, address)
    asked = float(page.evaluate(ASK))
    page.context.close()
    return asked


def added(url: str, title: str, words: int = WORDS) -> str:
    """Add a story, and return its address under ``/articles/``."""
    answer = httpx2.post(f"{url}/api/articles", json={"text": story(title, words)}, timeout=120)
    return f"{answer.raise_for_status().json()['id']}"


def made(url: str, article_id: str, voice: str = "") -> dict[str, Any]:
    """Wait until a story is narrated, and return its manifest."""
    manifest = f"{url}/api/articles/{article_id}/manifest{'?voice=' + voice.replace('+', '%2B') if voice else ''}"
    facts: dict[str, Any] = {"status": "live"}
    while facts["status"] == "live":
        time.sleep(0.2)
        facts = httpx2.get(manifest, timeout=60).json()
    return facts


def begun(browser: Browser, url: str, title: str) -> tuple[float, str]:
    """Return ms from play to sound of a story of which little is made, and how it stood after that."""
    article_id = added(url, title, WORDS // 4)
    manifest = f"{url}/api/articles/{article_id}/manifest"
    while not httpx2.get(manifest, timeout=60).json()["utterances"]:
        time.sleep(0.02)
    took = first_sound(browser, f"{url}/articles/{article_id}")
    status = httpx2.get(manifest, timeout=60).json()["status"]
    made(url, article_id)
    return took, status


def measure(browser: Browser, url: str) -> None:
    """Measure stories as they are made, and one when it is."""
    live = [begun(browser, url, f"A story of many towns, part {n}") for n in range(LIVE)]
    print(
        "play to sound while it is made:", ", ".join(f"{ms:.0f} ms ({status} after)" for ms, status in live), flush=True
    )
    article_id = added(url, "A long story of many towns")
    address, manifest = f"{url}/articles/{article_id}", f"{url}/api/articles/{article_id}/manifest"
    facts = made(url, article_id)
    made(url, article_id, OTHER)
    ready = sorted(first_sound(browser, address) for _ in range(PLAYS))
    print(f"play to sound when it is made: median {statistics.median(ready):.0f} ms, worst {ready[-1]:.0f} (limit 500)")
    packed = len(gzip.compress(httpx2.get(manifest, timeout=60).content, 9))
    print(f"manifest: {packed / facts['words']:.2f} kB gzip for 1,000 words, all voices named (limit 6)", flush=True)
    read_along(browser, address, starts_of(facts))
    truth(browser, address, facts["wpm"])


def main() -> None:
    """Serve long stories, and print."""
    print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores, speed {SPEED}x")
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder))
        studio = Studio(library)
        studio.warm()  # As `oyez serve` does at its start.
        with bind("127.0.0.1", 0) as address, launched() as browser:
            server = Server(create_app(library, studio, preferred_voice=DEFAULT_VOICE), address, lambda _: None)
            running = threading.Thread(target=server.run_here)
            running.start()
            time.sleep(1)
            try:
                measure(browser, server.url.rstrip("/"))
            finally:
                server.should_exit = True
                running.join(10)
                studio.close()
                library.close()
    print(f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
