"""A running server of a listener's home, and a browser that looks at it."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import httpx2
from playwright.sync_api import Browser, BrowserContext, Page

from chromium import PATIENCE
from oyez.library import Library
from oyez.narration import Studio
from oyez.web.app import create_app
from oyez.web.server import Server, bind

__all__ = ["MORE", "PHONE", "STORIES", "Home", "opened"]

PHONE: Any = {"width": 390, "height": 844}
WATCH = """const Real = Audio; window.sounds = [];
window.Audio = function () { const a = new Real(); sounds.push(a); return a; };"""
STORIES = {
    "Harbour keeps its crane": "The harbour board has voted to keep the old crane. {} Nobody spoke against it.",
    "Ferry sails again": "The ferry sailed on Tuesday for the first time in a year. {} It was full both ways.",
    "Town plants a wood": "Four hundred oaks went into the ground above the town. {} Schoolchildren held the spades.",
}
MORE = "It had been talked about in the town for a long time, and few people thought it would come to this."


class Home:
    """A running server with a library of its own."""

    def __init__(self, folder: Path) -> None:
        self.library = Library(folder)
        self.studio = Studio(self.library)
        ready = threading.Event()
        app = create_app(self.library, self.studio, work=True)
        self.server = Server(app, bind("127.0.0.1", 0), lambda _: ready.set())
        self.thread = threading.Thread(target=self.server.run_here, daemon=True)
        self.thread.start()
        assert ready.wait(PATIENCE)
        self.url = self.server.url.rstrip("/")

    def stop(self) -> None:
        self.server.should_exit = True
        self.thread.join(15)
        self.studio.close()
        self.library.close()

    def add(self, title: str, text: str, **more: Any) -> str:
        paragraphs = "".join(f"<p>{text.format(MORE)} That was {year}.</p>" for year in range(2001, 2004))
        page = (
            f"<html lang=en><title>{title}</title><body><article><h1>{title}</h1>{paragraphs}</article></body></html>"
        )
        url = f"https://courier.example/{title.lower().replace(' ', '-')}"
        answer = httpx2.post(f"{self.url}/api/items", json={"text": page, "url": url, **more}, timeout=30)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])


def opened(browser: Browser, address: str, **options: Any) -> tuple[BrowserContext, Page, list[str]]:
    context = browser.new_context(**{"viewport": PHONE, **options})
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.add_init_script(WATCH)
    page.goto(address)
    return context, page, complaints
