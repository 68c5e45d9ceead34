"""The fault suite in short: the same scripts as `make test-faults`, a few faults each."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from faults import engines, stores
from faults.counts import Count


def test_killed_while_narrating() -> None:
    # A process of its own, since it forks and this one may have threads.
    script = Path(__file__).with_name("kills.py")
    done = subprocess.run([sys.executable, script, "--kills", "4"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 faults" in done.stdout
    assert "0 lost, 0 doubled, 0 corrupt" in done.stdout


def test_a_node_of_three_lost() -> None:
    # A process of its own, since one joins one cluster in its life.
    script = Path(__file__).with_name("nodes.py")
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "243 whole, 0 lost, 0 doubled, 0 corrupt" in done.stdout


def test_voices_that_fail(tmp_path: Path) -> None:
    for kind, count in engines.run(3, tmp_path).items():
        assert count.clean, (kind, count)
        assert (count.faults, count.whole) == (1, engines.SENTENCES + 1), kind


@pytest.mark.parametrize("fault", [stores.database_restarted, stores.bucket_failing])
def test_a_store_that_fails_for_a_while(fault: Callable[[Path, int], Count], tmp_path: Path) -> None:
    count = fault(tmp_path, 6)
    assert count.clean, count
    assert (count.faults, count.whole) == (1, 6)
