"""Draw the app's icons from static/icon.svg: ``python scripts/icons.py``. Needs Chromium."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

STATIC = Path(__file__).parent.parent / "src/oyez/web/static"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
# A maskable icon is cut to any shape inside its middle four fifths, so its ground fills the square.
ICONS = {"icon-192.png": (192, 1.0, "7"), "icon-512.png": (512, 1.0, "7"), "icon-maskable.png": (512, 0.8, "0")}


def main() -> int:
    """Write the three files; return 1 where there is no Chromium."""
    chromium = next(filter(None, map(shutil.which, NAMES)), None)
    if chromium is None:
        print("error: no_chromium: run `python scripts/debian.py chromium`.", file=sys.stderr)
        return 1
    svg = (STATIC / "icon.svg").read_text("utf-8")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name, (size, scale, corner) in ICONS.items():
            page = browser.new_page(viewport={"width": size, "height": size})
            ground = "#8c1d2f" if corner == "0" else "transparent"
            drawn = svg.replace('rx="7"', f'rx="{corner}"')
            page.set_content(
                f"<style>html,body{{margin:0;background:{ground}}}svg{{display:block;width:{size * scale}px;"
                f"margin:{size * (1 - scale) / 2}px}}</style>{drawn}"
            )
            page.screenshot(path=STATIC / name, omit_background=True)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
