"""Blobs in an S3 bucket, or whatever speaks its protocol, with the files that are being played kept at hand here."""

from __future__ import annotations

import contextlib
import hashlib
import os
import textwrap
import threading
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from oyez.errors import OyezError
from oyez.library.blobs import Blobs, Stored, writing
from oyez.library.fileblobs import FileBlobs

__all__ = ["ObjectBlobs", "blobs_here"]

CACHE_BYTES = 10_000_000_000
"""What files brought here may take of this disk, unless ``OYEZ_BLOBS_CACHE_GB`` says otherwise."""
PATIENCE_SECONDS = 30.0
ONE_REQUEST = 8 * 2**20
"""Files up to this size go up in one conditional request, larger ones in parts, a part at a time."""
RENEWED = 3600.0
"""An object older than this that is put again is written again, so that no sweep takes it for forgotten."""
LOOKED_AFTER = 64
"""After so many files brought here the cache's size is looked at."""


def blobs_here(folder: Path, told: Mapping[str, str] | None = None) -> Blobs:
    """Return where bytes are kept: the bucket of ``OYEZ_BLOBS`` (``s3://bucket/prefix``), else files of the folder.

    Raises:
        OyezError: ``bad_blobs`` where it is no such address, ``needs_extra`` without obstore.
    """
    named = (os.environ if told is None else told).get("OYEZ_BLOBS", "").strip()
    return ObjectBlobs(named, folder / "cache", told) if named else FileBlobs(folder / "blobs")


class ObjectBlobs:
    """A bucket of content-addressed objects: ``prefix/ab/abcdef…``. Threads and processes may share it.

    A request that fails by the server's fault, or is slow, is tried again for half a minute.

    Args:
        url: ``s3://bucket/prefix``. Keys and region are those of the environment (``AWS_ACCESS_KEY_ID``, …).
        cache: Folder for files brought here.
        told: The environment; the process's where None. ``OYEZ_BLOBS_ENDPOINT`` is another server than Amazon's.
    """

    def __init__(self, url: str, cache: Path, told: Mapping[str, str] | None = None) -> None:
        told = os.environ if told is None else told
        parts = urlsplit(url)
        if parts.scheme != "s3" or not parts.netloc:
            raise OyezError("bad_blobs", f"OYEZ_BLOBS is {url!r}: write it as s3://bucket/prefix.")
        self._prefix = parts.path.strip("/")
        self._obstore, self._store = _opened(parts.netloc, told)
        self._cache = FileBlobs(cache)
        self._room = float(told.get("OYEZ_BLOBS_CACHE_GB") or CACHE_BYTES / 1e9) * 1e9
        self._brought = 0
        self._lock = threading.Lock()

    def put(self, content: bytes) -> str:
        """Keep bytes; return their digest (hex)."""
        digest = hashlib.sha256(content).hexdigest()
        with _asking():
            self._create(digest, content)
        return digest

    def take_in(self, file: Path) -> str:
        """Send a finished local file, and keep it at hand; return its digest (hex)."""
        with writing("Sound"), file.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
            small = file.stat().st_size <= ONE_REQUEST
        with _asking():
            if small:
                self._create(digest, file.read_bytes())
            elif self._age(digest) is None:
                # Parts become an object when the last one is there; equal names are equal bytes, whoever is first.
                self._obstore.put(self._store, self._name(digest), file, chunk_size=ONE_REQUEST, max_concurrency=2)
        self._cache.take_in(file)
        self._make_room()
        return digest

    def get(self, digest: str) -> bytes | None:
        """Return the bytes, or None where they are gone or damaged; damaged ones are deleted.

        Raises:
            OyezError: ``blobs_gone``: what cannot be asked for is not gone, and must not be made again.
        """
        with _asking():
            try:
                content = bytes(self._obstore.get(self._store, self._name(digest)).bytes())
            except FileNotFoundError:
                return None
        if hashlib.sha256(content).hexdigest() != digest:
            self.delete(digest)
            return None
        return content

    def file(self, digest: str) -> Path | None:
        """Return a local file with the bytes, brought here where it is not; None where they are gone or damaged."""
        found = self._cache.file(digest)
        if found is not None:
            with contextlib.suppress(OSError):
                os.utime(found)
            return found
        content = self.get(digest)
        if content is None:
            return None
        self._cache.put(content)
        self._make_room()
        return self._cache.file(digest)

    def delete(self, digest: str) -> None:
        """Let a blob go, here and there."""
        self._cache.delete(digest)
        with _asking(), contextlib.suppress(FileNotFoundError):
            self._obstore.delete(self._store, self._name(digest))

    def all(self) -> Iterator[Stored]:
        """Return every blob of the bucket."""
        now = datetime.now(UTC)
        with _asking():
            for page in self._obstore.list(self._store, self._prefix or None):
                for found in page:
                    name = found["path"].rpartition("/")[2]
                    if len(name) == 64:
                        age = max(0.0, (now - found["last_modified"]).total_seconds())
                        yield Stored(name, found["size"], age)

    def sweep(self, grace: float) -> int:
        """Sweep the cache; in a bucket nothing is ever half-written."""
        return self._cache.sweep(grace)

    def check(self) -> None:
        """Prove that a blob can be written, read and deleted."""
        content = b"oyez " + os.urandom(16)
        digest = self.put(content)
        try:
            if self.get(digest) != content:
                raise OyezError("blobs_gone", "The bucket gives back other bytes than it was given.", status=503)
        finally:
            self.delete(digest)
        self._cache.check()

    def _create(self, digest: str, content: bytes) -> None:
        """Write an object that is not there yet: two that send it at once are told apart by the server."""
        try:
            self._obstore.put(self._store, self._name(digest), content, mode="create", use_multipart=False)
        except self._obstore.exceptions.AlreadyExistsError:
            if (self._age(digest) or 0) > RENEWED:
                self._obstore.put(self._store, self._name(digest), content, use_multipart=False)

    def _age(self, digest: str) -> float | None:
        try:
            found = self._obstore.head(self._store, self._name(digest))
        except FileNotFoundError:
            return None
        return float((datetime.now(UTC) - found["last_modified"]).total_seconds())

    def _name(self, digest: str) -> str:
        return f"{self._prefix}/{digest[:2]}/{digest}".lstrip("/")

    def _make_room(self) -> None:
        """Let the files go that were asked for longest ago, where the cache is too large."""
        with self._lock:
            self._brought += 1
            if self._brought % LOOKED_AFTER:
                return
        kept = sorted(self._cache.all(), key=lambda stored: stored.age)
        size = 0.0
        for stored in kept:
            size += stored.size
            if size > self._room:
                self._cache.delete(stored.digest)


def _opened(bucket: str, told: Mapping[str, str]) -> tuple[Any, Any]:
    try:
        import obstore
        import obstore.exceptions
        from obstore.store import S3Store
    except ImportError:
        raise OyezError("needs_extra", "Sound in S3 needs obstore: `pip install oyez[s3]`.", status=501) from None
    from datetime import timedelta

    endpoint = told.get("OYEZ_BLOBS_ENDPOINT", "").strip()
    options: dict[str, Any] = {"connect_timeout": "5s", "timeout": "20s"}
    named: dict[str, Any] = {"region": told.get("AWS_REGION") or told.get("AWS_DEFAULT_REGION") or "us-east-1"}
    for key, name in (
        ("access_key_id", "AWS_ACCESS_KEY_ID"), ("secret_access_key", "AWS_SECRET_ACCESS_KEY"),
        ("session_token", "AWS_SESSION_TOKEN"),
    ):  # fmt: skip
        if told.get(name):
            named[key] = told[name]
    if endpoint:
        named["endpoint"] = endpoint
        options["allow_http"] = endpoint.startswith("http://")
    patience: Any = {"max_retries": 8, "retry_timeout": timedelta(seconds=PATIENCE_SECONDS)}
    return obstore, S3Store(bucket, client_options=options, retry_config=patience, **named)


@contextlib.contextmanager
def _asking() -> Iterator[None]:
    """Turn a server's failure into the error a person can act on."""
    import obstore.exceptions as refusals

    try:
        yield
    except (refusals.UnauthenticatedError, refusals.PermissionDeniedError) as error:
        raise OyezError("blobs_refused", "The bucket lets us not in: check its keys and rights.", status=500) from error
    except FileNotFoundError as error:  # a lacking object is caught by who asks for it
        raise OyezError(
            "blobs_refused", "There is no such bucket as OYEZ_BLOBS names: make it, or mend the name.", status=500
        ) from error
    except refusals.BaseError as error:
        raise OyezError(
            "blobs_gone",
            f"The bucket cannot be reached ({_told(error)}): see that its server runs and OYEZ_BLOBS_ENDPOINT is its "
            "address, then try again.",
            status=503,
        ) from error
    except (TimeoutError, ConnectionError) as error:
        raise OyezError("blobs_gone", "The bucket does not answer: try again.", status=503) from error


def _told(error: Exception) -> str:
    """Return what went wrong without the object's long address: ``Generic S3 error: Error performing PUT … - why``."""
    lines = str(error).strip().splitlines()
    said = (lines[0] if lines else type(error).__name__).rpartition(" - ")[2]
    return textwrap.shorten(said, 160, placeholder="…").rstrip(".:")
