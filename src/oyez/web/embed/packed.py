"""A small answer that never changes under its tag: packed once for every reader, and not sent twice to one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from gzip import compress
from hashlib import sha256

from starlette.requests import Request
from starlette.responses import Response

__all__ = ["Packed"]


@dataclass(frozen=True)
class Packed:
    """Bytes and their media type.

    Attributes:
        body: As it is.
        media_type: Its type, with the character set.
    """

    body: bytes
    media_type: str

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the bytes, hex."""
        return sha256(self.body).hexdigest()

    @cached_property
    def zipped(self) -> bytes:
        """The bytes by gzip; equal bytes give equal ones."""
        return compress(self.body, 9, mtime=0)

    def answer(self, request: Request, cache: str, headers: Mapping[str, str] | None = None) -> Response:
        """Return 200 or 304, packed where the reader takes it."""
        packed = _takes_gzip(request.headers.get("accept-encoding", ""))
        etag = f'"{self.digest[:32]}{"-gz" if packed else ""}"'
        fields = {"etag": etag, "cache-control": cache, "vary": "Accept-Encoding", **(headers or {})}
        known = request.headers.get("if-none-match", "")
        if any(tag.strip().removeprefix("W/") in {"*", etag} for tag in known.split(",")):
            return Response(status_code=304, headers=fields)
        if packed:
            fields["content-encoding"] = "gzip"
        return Response(self.zipped if packed else self.body, headers=fields, media_type=self.media_type)


def _takes_gzip(header: str) -> bool:
    for part in header.lower().split(","):
        name, _, parameter = part.partition(";")
        if name.strip() in {"gzip", "*"}:
            return parameter.replace(" ", "") not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}
    return False
