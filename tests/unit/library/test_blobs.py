"""Bytes come back whole or not at all."""

from __future__ import annotations

import errno
import hashlib
import os
import time
from pathlib import Path

import pytest

from oyez.errors import OyezError
from oyez.library.blobs import writing
from oyez.library.fileblobs import FileBlobs


@pytest.fixture
def blobs(tmp_path: Path) -> FileBlobs:
    return FileBlobs(tmp_path / "blobs")


def test_put_and_get(blobs: FileBlobs) -> None:
    digest = blobs.put(b"sound")
    assert digest == hashlib.sha256(b"sound").hexdigest()
    assert blobs.get(digest) == b"sound"
    assert blobs.put(b"sound") == digest


def test_a_damaged_blob_is_not_served(blobs: FileBlobs) -> None:
    digest = blobs.put(b"sound")
    blobs.path(digest).write_bytes(b"sounD")
    assert blobs.get(digest) is None
    assert not blobs.path(digest).exists()


def test_a_missing_blob_is_none(blobs: FileBlobs) -> None:
    assert blobs.get("0" * 64) is None


def test_take_in_moves_a_file(blobs: FileBlobs, tmp_path: Path) -> None:
    file = tmp_path / "a.m4a"
    file.write_bytes(b"abc")
    digest = blobs.take_in(file)
    assert not file.exists()
    assert blobs.get(digest) == b"abc"


def test_nothing_half_written_is_left(blobs: FileBlobs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
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


def test_a_file_is_read_through_once(blobs: FileBlobs) -> None:
    digest = blobs.put(b"sound")
    assert blobs.file(digest) == blobs.path(digest)
    blobs.path(digest).write_bytes(b"noise, and longer")
    assert blobs.file(digest) is None
    assert not blobs.path(digest).exists()
    assert blobs.file(digest) is None


def test_all_of_them_and_nothing_else(blobs: FileBlobs, tmp_path: Path) -> None:
    digests = {blobs.put(bytes([n])) for n in range(20)}
    (tmp_path / "blobs" / "00").mkdir(exist_ok=True)
    (tmp_path / "blobs" / "00" / ".part-x").write_bytes(b"half")
    (tmp_path / "blobs" / "README").write_bytes(b"mine")
    found = list(blobs.all())
    assert {one.digest for one in found} == digests
    assert {one.size for one in found} == {1}
    assert all(0 <= one.age < 60 for one in found)


def test_an_age_is_never_below_nothing(blobs: FileBlobs) -> None:
    digest = blobs.put(b"from the future")
    os.utime(blobs.path(digest), (time.time() + 9999, time.time() + 9999))
    assert [one.age for one in blobs.all()] == [0.0]


def test_what_is_put_again_is_young_again(blobs: FileBlobs) -> None:
    digest = blobs.put(b"sound")
    os.utime(blobs.path(digest), (1, 1))
    blobs.put(b"sound")
    assert next(blobs.all()).age < 60


def test_only_old_halves_are_swept(blobs: FileBlobs, tmp_path: Path) -> None:
    folder = tmp_path / "blobs" / "00"
    folder.mkdir()
    (folder / ".part-old").write_bytes(b"half")
    (folder / ".part-new").write_bytes(b"half")
    os.utime(folder / ".part-old", (1, 1))
    digest = blobs.put(b"sound")
    os.utime(blobs.path(digest), (1, 1))
    assert blobs.sweep(3600) == 1
    assert [path.name for path in folder.iterdir()] == [".part-new"]
    assert blobs.get(digest) == b"sound"


def test_deleting(blobs: FileBlobs) -> None:
    digest = blobs.put(b"sound")
    blobs.delete(digest)
    blobs.delete(digest)
    assert blobs.file(digest) is None
    assert list(blobs.all()) == []


def test_a_check_leaves_nothing(blobs: FileBlobs, tmp_path: Path) -> None:
    blobs.check()
    assert list((tmp_path / "blobs").iterdir()) == []
