"""Bytes come back whole or not at all."""

from __future__ import annotations

import errno
import hashlib
from pathlib import Path

import pytest

from oyez.errors import OyezError
from oyez.library.blobs import Blobs, writing


@pytest.fixture
def blobs(tmp_path: Path) -> Blobs:
    return Blobs(tmp_path / "blobs")


def test_put_and_get(blobs: Blobs) -> None:
    digest = blobs.put(b"sound")
    assert digest == hashlib.sha256(b"sound").hexdigest()
    assert blobs.get(digest) == b"sound"
    assert blobs.put(b"sound") == digest


def test_a_damaged_blob_is_not_served(blobs: Blobs) -> None:
    digest = blobs.put(b"sound")
    blobs.path(digest).write_bytes(b"sounD")
    assert blobs.get(digest) is None
    assert not blobs.path(digest).exists()


def test_a_missing_blob_is_none(blobs: Blobs) -> None:
    assert blobs.get("0" * 64) is None


def test_take_in_moves_a_file(blobs: Blobs, tmp_path: Path) -> None:
    file = tmp_path / "a.m4a"
    file.write_bytes(b"abc")
    digest = blobs.take_in(file)
    assert not file.exists()
    assert blobs.get(digest) == b"abc"


def test_nothing_half_written_is_left(blobs: Blobs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OyezError) as caught:
        blobs.put(b"sound")
    assert caught.value.code == "disk_full"
    assert [path for path in (tmp_path / "blobs").rglob("*") if path.is_file()] == []


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "disk_full"), (errno.EACCES, "unwritable_library")])
def test_errors_say_what_to_do(number: int, code: str) -> None:
    with pytest.raises(OyezError) as caught, writing("A take"):
        raise OSError(number, "…")
    assert caught.value.code == code
