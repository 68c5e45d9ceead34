"""Signing in with a real browser: the page one asked for comes next, and the way out is closed behind one."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest

from chromium import launched
from oyez.library import Library
from oyez.narration import Studio
from oyez.web.access.passwords import hashed
from oyez.web.app import create_app
from oyez.web.server import Server, bind

pytestmark = pytest.mark.browser
SHOTS = Path(__file__).parent / "screenshots"


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    """A server whose one person is Ada."""
    library = Library(tmp_path)
    studio = Studio(library)
    library.listeners.add("ada", hashed("correct horse"))
    ready = threading.Event()
    with bind("127.0.0.1", 0) as place:
        server = Server(create_app(library, studio, signed_in=True), place, lambda _: ready.set())
        thread = threading.Thread(target=server.run_here)
        thread.start()
        assert ready.wait(60)
        yield server.url
        server.should_exit = True
        thread.join()
    studio.close()
    library.close()


def test_in_and_out(url: str) -> None:
    SHOTS.mkdir(exist_ok=True)
    with launched() as browser:
        schemes: tuple[Literal["light", "dark"], ...] = ("light", "dark")
        for scheme in schemes:
            for width, height in ((390, 844), (1280, 800)):
                context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
                page = context.new_page()
                page.goto(f"{url}settings")
                page.get_by_label("Name").fill("ada")
                page.get_by_label("Password").fill("wrong horse")
                page.get_by_role("button", name="Sign in").click()
                assert "do not belong together" in page.get_by_role("alert").inner_text()
                assert page.get_by_label("Name").input_value() == "ada"
                assert not page.get_by_role("navigation").is_visible()
                assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
                page.screenshot(path=SHOTS / f"sign-in-{width}-{scheme}.png")
                page.get_by_label("Password").fill("correct horse")
                page.keyboard.press("Enter")
                page.wait_for_url(f"{url}settings")
                page.get_by_role("button", name="Sign out").click()
                page.wait_for_url(f"{url}login")
                page.goto(f"{url}library")
                assert page.url.startswith(f"{url}login")
                context.close()
