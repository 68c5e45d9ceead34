"""Make the pictures of README.md: the reading page of examples/harbour.html, playing, by day and by night.

Run where the player or the page has changed: ``python scripts/screenshots.py``. It writes docs/images/player.png and
docs/images/player-dark.png, and needs Chromium (`scripts/chromium.py`).
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, sync_playwright

from oyez import read
from oyez.library import Library
from oyez.narration import Studio
from oyez.web.app import create_app
from oyez.web.server import Server, bind

ROOT = Path(__file__).parent.parent
STORY = ROOT / "examples/harbour.html"
IMAGES = ROOT / "docs/images"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--autoplay-policy=no-user-gesture-required",
]
WORD = 16
"""The word the listener is at: inside the standfirst, so that the headline stays in view."""
LARGEST = 300_000
"""Bytes of one picture: every clone carries each version of it."""

Scheme = Literal["light", "dark"]


def main() -> int:
    """Make both pictures; return 1 where there is no Chromium or a picture is too large."""
    chromium = next(filter(None, map(shutil.which, NAMES)), None)
    if chromium is None:
        print("error: no_chromium: run `python scripts/debian.py chromium`.", file=sys.stderr)
        return 1
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        library = Library(Path(folder))
        studio = Studio(library)
        article_id = library.add(read(str(STORY)))
        ready = threading.Event()
        server = Server(create_app(library, studio), bind("127.0.0.1", 0), lambda _: ready.set())
        serving = threading.Thread(target=server.run_here, daemon=True)
        serving.start()
        ready.wait(10)
        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
                sizes = [
                    picture(browser, f"{server.url}articles/{article_id}", "light", IMAGES / "player.png"),
                    picture(browser, f"{server.url}articles/{article_id}", "dark", IMAGES / "player-dark.png"),
                ]
                browser.close()
        finally:
            server.should_exit = True
            serving.join(10)
            studio.close()
            library.close()
    return int(max(sizes) > LARGEST)


def picture(browser: Browser, address: str, scheme: Scheme, path: Path) -> int:
    """Play the page, take its picture, and return the file's size in bytes."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 800}, device_scale_factor=2, color_scheme=scheme, reduced_motion="reduce"
    )
    page = context.new_page()
    page.goto(address)
    player = page.locator("oyez-player")
    _wait(lambda: player.evaluate("player => player.live === false"))
    player.evaluate("(player, word) => void player.seekWord(word)", WORD)
    _wait(lambda: player.evaluate("player => player.currentTime > 0"))
    begun = float(player.evaluate("player => player.currentTime"))
    player.evaluate("player => void player.play()")
    _wait(lambda: player.evaluate("(player, begun) => !player.paused && player.currentTime > begun + 0.3", begun))
    size = len(page.screenshot(path=path))
    context.close()
    print(f"{path.relative_to(ROOT)}  {size / 1000:.0f} kB")
    return size


def _wait(done: Callable[[], bool]) -> None:
    """Ask until it is so; the page's own policy forbids Playwright's way of waiting, which evaluates a string."""
    until = time.monotonic() + 30
    while not done():
        if time.monotonic() > until:
            raise TimeoutError("the player did not play")
        time.sleep(0.05)


if __name__ == "__main__":
    sys.exit(main())
