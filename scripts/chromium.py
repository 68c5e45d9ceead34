"""See to it that there is a Chromium for the browser tests; say how to get one where it cannot be installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
HOW = (
    "note: no Chromium found, so the browser tests are skipped. On Debian or Ubuntu: `sudo apt-get install chromium`; "
    "elsewhere install Chromium or Chrome and put it on the PATH."
)


def main() -> int:
    """Return 0 always, but 1 under CI where there is none in the end: there nothing may be skipped."""
    if any(map(shutil.which, NAMES)):
        return 0
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        quiet = {"stdout": subprocess.DEVNULL}
        subprocess.run(["apt-get", "update", "-qq"], check=False, **quiet)  # type: ignore[call-overload]
        subprocess.run(["apt-get", "install", "-y", "-qq", "chromium"], check=False, **quiet)  # type: ignore[call-overload]
    if any(map(shutil.which, NAMES)):
        return 0
    print(HOW, file=sys.stderr)
    return 1 if os.environ.get("CI") else 0


if __name__ == "__main__":
    sys.exit(main())
