"""Blobs in a bucket keep the promises of those in files, also where the bucket answers 500, slowly or not at all."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from oyez.errors import OyezError
from oyez.library import Library, objectblobs
from oyez.library.fileblobs import FileBlobs
from oyez.library.objectblobs import ObjectBlobs, blobs_here
from s3 import Moods, Server, proxied, running


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with running() as server:
        yield server


@pytest.fixture
def front(server: Server) -> Iterator[tuple[Server, Moods]]:
    with proxied(server) as front:
        yield front


@pytest.fixture
def moods(front: tuple[Server, Moods]) -> Moods:
    return front[1]


@pytest.fixture
def blobs(front: tuple[Server, Moods], tmp_path: Path) -> ObjectBlobs:
    return ObjectBlobs(front[0].told["OYEZ_BLOBS"], tmp_path / "cache", front[0].told)


def test_files_by_default_and_a_bucket_where_one_is_named(server: Server, tmp_path: Path) -> None:
    assert isinstance(blobs_here(tmp_path, {}), FileBlobs)
    assert isinstance(blobs_here(tmp_path, server.told), ObjectBlobs)
    for wrong in ("bucket", "s3://", "gs://bucket"):
        with pytest.raises(OyezError, match="bad_blobs"):
            blobs_here(tmp_path, {"OYEZ_BLOBS": wrong})


def test_put_get_and_delete(blobs: ObjectBlobs) -> None:
    digest = blobs.put(b"first")
    assert digest == hashlib.sha256(b"first").hexdigest()
    assert blobs.put(b"first") == digest
    assert blobs.get(digest) == b"first"
    assert digest in {stored.digest for stored in blobs.all() if stored.size == 5 and stored.age < 3600}
    blobs.delete(digest)
    assert blobs.get(digest) is None
    assert blobs.file(digest) is None
    blobs.delete(digest)


def test_an_object_is_created_once(blobs: ObjectBlobs, moods: Moods) -> None:
    blobs.put(b"once")
    before = len(moods.seen)
    blobs.put(b"once")
    # The second is refused by the server's own condition; only its age is asked for then.
    assert [method for method, _ in moods.seen[before:]] == ["PUT", "HEAD"]


def test_a_file_goes_up_and_stays_at_hand(blobs: ObjectBlobs, moods: Moods, tmp_path: Path) -> None:
    file = tmp_path / "sound"
    file.write_bytes(b"sound")
    digest = blobs.take_in(file)
    assert not file.exists()
    before = len(moods.seen)
    found = blobs.file(digest)
    assert found is not None
    assert found.read_bytes() == b"sound"
    assert len(moods.seen) == before


def test_a_large_file_goes_up_in_parts(
    blobs: ObjectBlobs, moods: Moods, tmp_path: Path, front: tuple[Server, Moods]
) -> None:
    file, content = tmp_path / "large", bytes(range(256)) * 4096 * 18
    file.write_bytes(content)
    digest = blobs.take_in(file)
    assert sum(method == "PUT" and "partNumber" in path for method, path in moods.seen) >= 2
    elsewhere = ObjectBlobs(front[0].told["OYEZ_BLOBS"], tmp_path / "elsewhere", front[0].told)
    found = elsewhere.file(digest)
    assert found is not None
    assert found.read_bytes() == content


@pytest.mark.parametrize("bad", [{"failing": 3}, {"losing": 2}, {"slow": 0.5}, {"failing": 1, "losing": 1}])
def test_a_bucket_that_fails_for_a_while(blobs: ObjectBlobs, moods: Moods, bad: dict[str, float]) -> None:
    content = repr(bad).encode()
    for name, value in bad.items():
        setattr(moods, name, value)
    digest = blobs.put(content)
    for name, value in bad.items():
        setattr(moods, name, value)
    assert blobs.get(digest) == content


def test_damaged_bytes_are_not_served(blobs: ObjectBlobs) -> None:
    digest = blobs.put(b"whole")
    blobs._obstore.put(blobs._store, blobs._name(digest), b"hole")
    assert blobs.get(digest) is None
    assert digest not in {stored.digest for stored in blobs.all()}


def test_a_bucket_that_is_away_is_no_bucket_that_is_empty(
    blobs: ObjectBlobs, moods: Moods, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    digest = blobs.put(b"here")
    told = {"OYEZ_BLOBS_ENDPOINT": "http://127.0.0.1:1", "AWS_ACCESS_KEY_ID": "a", "AWS_SECRET_ACCESS_KEY": "b"}
    monkeypatch.setattr(objectblobs, "PATIENCE_SECONDS", 0.5)
    away = ObjectBlobs("s3://sound/news", tmp_path / "away", told)
    for ask in (lambda: away.get(digest), lambda: away.put(b"x"), away.check):
        with pytest.raises(OyezError, match="blobs_gone") as caught:
            ask()
        assert "try again" in caught.value.message
        assert digest not in caught.value.message


def test_a_bucket_that_was_never_made_is_named_as_such(server: Server, tmp_path: Path) -> None:
    blobs = ObjectBlobs("s3://nothere/news", tmp_path / "cache", server.told)
    with pytest.raises(OyezError, match="no such bucket") as caught:
        blobs.check()
    assert caught.value.code == "blobs_refused"


def test_the_cache_keeps_within_its_room(
    front: tuple[Server, Moods], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(objectblobs, "LOOKED_AFTER", 1)
    told = {**front[0].told, "OYEZ_BLOBS_CACHE_GB": "0.000003"}
    blobs = ObjectBlobs(told["OYEZ_BLOBS"], tmp_path / "cache", told)
    digests = []
    for number in range(5):
        file = tmp_path / "part"
        file.write_bytes(bytes([number]) * 1000)
        digests.append(blobs.take_in(file))
    assert sum(stored.size for stored in blobs._cache.all()) <= 3000
    assert blobs.file(digests[0]) is not None


def test_a_library_over_a_bucket_proves_itself(
    front: tuple[Server, Moods], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in front[0].told.items():
        monkeypatch.setenv(name, value)
    library = Library(tmp_path)
    library.check()
    assert not (tmp_path / "blobs").exists()
    assert isinstance(library._blobs, ObjectBlobs)
    library.close()
