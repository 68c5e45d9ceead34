"""Put uv into .tools/, with nothing but the Python that runs this. Used by the Makefile."""

from __future__ import annotations

import subprocess
import sys
import venv
from pathlib import Path

TOOLS = Path(".tools")
UV = "uv>=0.9,<0.14"


def main() -> int:
    """Make .tools/bin/uv; say in one line what to do where that fails."""
    if sys.version_info < (3, 11):
        print(
            f"error: python_too_old: Oyez needs Python 3.11 or newer, this is {sys.version.split()[0]}; "
            "name another with `make PYTHON=python3.12 …`.",
            file=sys.stderr,
        )
        return 1
    try:
        venv.create(TOOLS, with_pip=True, clear=True)
        subprocess.run([TOOLS / "bin" / "python", "-m", "pip", "install", "--quiet", UV], check=True)
    except (subprocess.CalledProcessError, OSError) as error:
        print(
            f"error: no_uv: uv could not be set up ({error}). On Debian or Ubuntu run "
            "`apt install python3-venv` and try again.",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
