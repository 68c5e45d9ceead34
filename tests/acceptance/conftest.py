"""The command line as a user runs it: a process, an exit code, two streams."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SUMMIT = Path(os.environ.get("OYEZ_ARTICLES", ROOT.parent / "shared" / "articles")) / "summit.txt"
OYEZ = Path(sys.executable).with_name("oyez")


@dataclass(frozen=True, slots=True)
class Ran:
    """A finished command."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def env(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "OYEZ_DATA": str(tmp_path / "data"), "OYEZ_ALLOW_HOSTS": "127.0.0.1", "COLUMNS": "100"}


@pytest.fixture
def oyez(env: dict[str, str]) -> Run:
    """Run `oyez` with arguments and, where given, standard input."""

    def run(*arguments: object, stdin: str | bytes = b"") -> Ran:
        raw = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            [OYEZ, *map(str, arguments)], input=raw, env=env, capture_output=True, timeout=120, check=False
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture(params=["dump", pytest.param("summit", marks=pytest.mark.corpus)])
def scraped(request: pytest.FixtureRequest) -> Path:
    """A text scraped with its page's furniture: ours, and the one to be perfect on (third-party, so kept outside)."""
    if request.param == "dump":
        return ROOT / "examples" / "dump.txt"
    if not SUMMIT.is_file():
        pytest.skip("summit.txt is not beside this checkout: name its folder in OYEZ_ARTICLES")
    return SUMMIT


@pytest.fixture
def examples() -> Path:
    return ROOT / "examples"
