"""The fault suite in short: the same scripts as `make test-faults`, fewer articles."""

from __future__ import annotations

from pathlib import Path

from faults import stores


def test_a_bucket_that_fails_for_a_while(tmp_path: Path) -> None:
    count = stores.bucket_failing(tmp_path, 6)
    assert count.clean, count
    assert (count.faults, count.whole) == (1, 6)
