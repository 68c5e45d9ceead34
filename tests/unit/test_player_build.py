"""The player's built files, committed so that nobody needs Node to use Oyez, are what their source builds to."""

from __future__ import annotations

import gzip
import subprocess
import sys
from base64 import b64encode
from hashlib import sha384
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
STATIC = ROOT / "src/oyez/web/static"
EMBED_LIMIT = 12_288


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("built")
    command = [sys.executable, "scripts/player.py", f"build={folder}"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode == 127:
        pytest.skip("No Node found: `make test` brings it.")
    assert done.returncode == 0, done.stderr
    return folder


TEXTS = [f"text-{path.stem}.json" for path in (ROOT / "player/src/texts").glob("??.json") if path.stem != "en"]
FILES = ["player.js", "more.js", "app.js", "home.js", "sw.js"]


@pytest.mark.parametrize("name", [*FILES, *TEXTS])
def test_the_committed_file_is_the_built_one(built: Path, name: str) -> None:
    assert (built / name).read_bytes() == (STATIC / name).read_bytes(), "run `make player` and commit what it builds"


def test_the_embed_is_small() -> None:
    assert len(gzip.compress((STATIC / "player.js").read_bytes(), 9, mtime=0)) <= EMBED_LIMIT


def test_the_first_file_holds_the_digest_of_the_second() -> None:
    digest = b64encode(sha384((STATIC / "more.js").read_bytes()).digest()).decode()
    assert f"sha384-{digest}" in (STATIC / "player.js").read_text("utf-8")


@pytest.mark.parametrize("name", FILES)
def test_the_built_file_names_its_licence(name: str) -> None:
    assert "SPDX-License-Identifier: Apache-2.0" in (STATIC / name).read_text("utf-8")[:300]
