"""The Chromium of this machine, for tests that need a real browser."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

__all__ = ["PATIENCE", "launched", "until"]

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PATIENCE = 90.0
"""Seconds a test waits for what must come: no limit of the product's, but room for a busy machine."""
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


@contextmanager
def launched() -> Iterator[Browser]:
    """Run it headless; skip with a line that says how to get it where there is none."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        pytest.skip("No Chromium found: `apt-get install chromium`, or `make test` as root on Debian.")
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=PATIENCE * 1000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        try:
            yield browser
        finally:
            browser.close()


def until(page: Page, condition: str) -> None:
    """Ask again and again; a page's policy forbids waiting inside the page by an evaluated string."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if page.evaluate(f"async () => !!({condition})"):
            return
        page.wait_for_timeout(25)
    pytest.fail(f"never became true: {condition}")
