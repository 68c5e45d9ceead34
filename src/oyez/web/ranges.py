"""A file, or one byte range of it, as an answer: one read a window, strong validators, nothing else.

Starlette's `FileResponse` makes several thread hops a request. Players ask for hundreds of small windows, so here
a window that lies in the page cache is read where we stand, and only a cold one takes a hop.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from functools import lru_cache
from hashlib import file_digest
from pathlib import Path
from urllib.parse import quote

from anyio.to_thread import run_sync
from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from oyez.errors import OyezError

__all__ = ["IMMUTABLE", "MEDIA_TYPES", "Blob", "BlobResponse", "Unsatisfiable", "Window", "open_blob", "parse_range"]

WINDOW = 256 * 1024
"""Bytes a read: large enough that a song is a dozen of them, small enough that a slow listener holds little."""

MEDIA_TYPES = {
    "chapters": "application/json+chapters",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "m4a": "audio/mp4",
    "mp3": "audio/mpeg",
    "png": "image/png",
    "svg": "image/svg+xml",
    "vtt": "text/vtt",
    "wav": "audio/wav",
}
"""By kind of file. Fixed, since the system's own table differs from machine to machine."""

IMMUTABLE = "public, max-age=31536000, immutable"
REVALIDATE = "no-cache"

# One range only. More digits than any file has are no range but an attack on int().
_ONE_RANGE = re.compile(r"bytes=(\d{0,40})-(\d{0,40})", re.ASCII | re.IGNORECASE)
_NOWAIT = getattr(os, "RWF_NOWAIT", None)


class Unsatisfiable(Exception):  # noqa: N818 - named as RFC 9110 names it
    """The range lies outside the file: 416."""


@dataclass(frozen=True, slots=True)
class Window:
    """Bytes `start` to `stop` (one past the last) of a file."""

    start: int
    stop: int


@dataclass(frozen=True, slots=True)
class Blob:
    """A finished file. Its tag is its content's, so that equal bytes are equal to every cache.

    Attributes:
        path: Where it lies.
        size: In bytes.
        digest: SHA-256 of the content, hex.
    """

    path: Path
    size: int
    digest: str

    @property
    def etag(self) -> str:
        """The strong entity tag, quotes included."""
        return f'"{self.digest[:32]}"'

    @property
    def version(self) -> str:
        """What a content-keyed URL carries as ``v``."""
        return self.digest[:16]


def open_blob(path: Path) -> Blob:
    """Return the file's facts, reading it once through when it is new or has changed. Blocks.

    Raises:
        OyezError: ``gone`` where the file cannot be read.
    """
    try:
        found = path.stat()
        return Blob(path, found.st_size, _digest(path, found.st_size, found.st_mtime_ns))
    except OSError as error:
        raise _gone() from error


@lru_cache(maxsize=4096)
def _digest(path: Path, size: int, changed: int) -> str:  # noqa: ARG001 - size and change time are the key
    with path.open("rb") as file:
        return file_digest(file, "sha256").hexdigest()


def parse_range(header: str | None, size: int) -> Window | None:
    """Return the one window a Range header asks of `size` bytes; None where the whole file is the answer.

    Several ranges, other units and nonsense are ignored, as RFC 9110 (14.2) allows.

    Raises:
        Unsatisfiable: where the range begins past the end.
    """
    match = _ONE_RANGE.fullmatch(header.strip()) if header else None
    if match is None or match.group(0).endswith("=-"):
        return None
    first, last = match.groups()
    if not first:
        return _suffix(int(last), size)
    start = int(first)
    stop = min(int(last) + 1, size) if last else size
    if last and int(last) < start:
        return None
    if start >= size:
        raise Unsatisfiable
    return Window(start, stop)


def _suffix(length: int, size: int) -> Window:
    if not length or not size:
        raise Unsatisfiable
    return Window(max(0, size - length), size)


class BlobResponse(Response):
    """200, 206, 304 or 416 for a blob, as the request's headers ask."""

    def __init__(self, blob: Blob, kind: str, *, immutable: bool = False, download: str = "") -> None:
        """Prepare the answer.

        Args:
            blob: What to send.
            kind: A key of `MEDIA_TYPES`.
            immutable: Whether the URL names this content for ever.
            download: A file name, where the browser should save instead of play.
        """
        super().__init__()
        self._blob = blob
        self._base = {
            "content-type": MEDIA_TYPES[kind],
            "accept-ranges": "bytes",
            "etag": blob.etag,
            "cache-control": IMMUTABLE if immutable else REVALIDATE,
        }
        if download:
            self._base["content-disposition"] = f"attachment; filename*=UTF-8''{quote(download, safe='')}"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:  # noqa: ARG002
        """Answer."""
        asked = Headers(scope=scope)
        window: Window | None = Window(0, self._blob.size)
        if _matches(asked.get("if-none-match"), self._blob.etag):
            window, status = None, 304
        else:
            status, window = self._choose(asked)
        await self._send(scope, send, status, window)

    def _choose(self, asked: Headers) -> tuple[int, Window | None]:
        size = self._blob.size
        if asked.get("if-range", self._blob.etag) != self._blob.etag:
            return 200, Window(0, size)
        try:
            window = parse_range(asked.get("range"), size)
        except Unsatisfiable:
            return 416, None
        return (206, window) if window else (200, Window(0, size))

    async def _send(self, scope: Scope, send: Send, status: int, window: Window | None) -> None:
        headers = self._fields(status, window)
        file = -1 if window is None or scope["method"] == "HEAD" else _open(self._blob.path)
        try:
            await send({"type": "http.response.start", "status": status, "headers": headers})
            if window is None or file < 0 or window.start == window.stop:
                await send({"type": "http.response.body", "body": b""})
                return
            for start in range(window.start, window.stop, WINDOW):
                stop = min(start + WINDOW, window.stop)
                body = await read(file, start, stop)
                await send({"type": "http.response.body", "body": body, "more_body": stop < window.stop})
        finally:
            if file >= 0:
                os.close(file)

    def _fields(self, status: int, window: Window | None) -> list[tuple[bytes, bytes]]:
        fields = dict(self._base)
        if status == 416:
            fields |= {"content-range": f"bytes */{self._blob.size}", "content-length": "0"}
            fields["cache-control"] = "no-store"
            del fields["content-type"]
        elif window is not None:
            fields["content-length"] = str(window.stop - window.start)
            if status == 206:
                fields["content-range"] = f"bytes {window.start}-{window.stop - 1}/{self._blob.size}"
        return [(name.encode(), value.encode()) for name, value in fields.items()]


def _matches(header: str | None, etag: str) -> bool:
    """Tell whether an If-None-Match header names this tag; weak comparison, as RFC 9110 (13.1.2) says."""
    if header is None:
        return False
    return any(tag.strip().removeprefix("W/") in {"*", etag} for tag in header.split(","))


def _open(path: Path) -> int:
    try:
        return os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    except OSError as error:
        raise _gone() from error


def _gone() -> OyezError:
    return OyezError("gone", "This sound is no longer kept: load the page again to have it made anew.", status=410)


async def read(file: int, start: int, stop: int) -> bytes:
    """Read bytes `start` to `stop` of an open file: at once from the page cache, else in a worker thread.

    Raises:
        OSError: where the file ends before `stop`.
    """
    body = _read_cached(file, start, stop)
    if len(body) < stop - start:
        body = await run_sync(_read_all, file, start, stop)
    return body


def _read_cached(file: int, start: int, stop: int) -> bytes:
    """Read what is in memory already; less, or nothing, where the disk would have to be waited for."""
    if _NOWAIT is None:  # pragma: no cover - not Linux
        return b""
    body = bytearray(stop - start)
    try:
        count = os.preadv(file, [body], start, _NOWAIT)
    except OSError:  # not in memory, or a file system that cannot say
        return b""
    return bytes(body[:count]) if count < len(body) else bytes(body)


def _read_all(file: int, start: int, stop: int) -> bytes:
    parts = []
    while start < stop:
        part = os.pread(file, stop - start, start)
        if not part:
            raise OSError("the file has become shorter than it was")
        parts.append(part)
        start += len(part)
    return b"".join(parts)
