"""See to it that a program from Debian's packages is here; say how to get it where it cannot be installed.

Usage: python scripts/debian.py chromium|festival|flite|postgresql…
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

PROGRAMS = {
    "chromium": (
        ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
        "the browser tests are skipped without it; elsewhere install Chromium or Chrome and put it on the PATH",
    ),
    "epubcheck": (
        ("epubcheck",),
        "the validator of books, which runs on Java: tests with it are skipped; elsewhere put its launcher on the PATH",
    ),
    "festival": (("festival",), "a speech program that tests drive; elsewhere they are skipped"),
    "postgresql": (
        ("initdb",),
        "the other database, which tests start on a socket of their own; elsewhere put its `initdb` on the PATH",
    ),
    "firefox-esr": (("firefox-esr", "firefox"), "the player is not tested in Firefox without it"),
    "webkit2gtk-driver": (("WebKitWebDriver",), "the player is not tested in WebKitGTK without it"),
    "xvfb": (("Xvfb",), "the display WebKitGTK is shown on"),
    "pulseaudio": (("pulseaudio",), "the sound device that nobody hears; without one the two do not play, and say so"),
    "flite": (("flite",), "a free voice far nearer to a human one than the built-in; elsewhere see its own pages"),
}
WITH = {
    "festival": ["festvox-kallpc16k"],
    "webkit2gtk-driver": ["gstreamer1.0-libav", "gstreamer1.0-plugins-good", "gstreamer1.0-pulseaudio"],
}
"""What a package says nothing without, where recommended packages are not installed."""


def found(package: str) -> bool:
    """Tell whether one of a package's programs is on the PATH."""
    return any(shutil.which(name, path=_path()) for name in PROGRAMS[package][0])


def _path() -> str:
    """Return where programs are: the PATH, and where Debian keeps those of several versions of PostgreSQL."""
    return os.pathsep.join([os.environ.get("PATH", os.defpath), *map(str, Path("/usr/lib/postgresql").glob("*/bin"))])


def install(packages: list[str]) -> None:
    """Install packages where this machine lets us: root, and apt-get."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0 or not shutil.which("apt-get"):
        return
    more = [other for package in packages for other in WITH.get(package, [])]
    for command in (["apt-get", "update", "-qq"], ["apt-get", "install", "-y", "-qq", *packages, *more]):
        subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False
        )


def main() -> int:
    """Return 0, but 1 under CI where one is missing in the end: there nothing may be skipped."""
    wanted = [argument for argument in sys.argv[1:] if argument in PROGRAMS]
    if missing := [package for package in wanted if not found(package)]:
        install(missing)
    missing = [package for package in wanted if not found(package)]
    for package in missing:
        print(f"note: no {package} here: `sudo apt-get install {package}` ({PROGRAMS[package][1]}).", file=sys.stderr)
    return 1 if missing and os.environ.get("CI") else 0


if __name__ == "__main__":
    sys.exit(main())
