"""One GET of a web address: guarded at every hop, within limits of bytes, time and hops, conditional where asked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from oyez.errors import OyezError

if TYPE_CHECKING:
    import ssl

    import httpx2

    from oyez.article.deadline import Deadline

__all__ = ["AGENT", "MAX_HOPS", "MAX_SECONDS", "Answer", "AnsweredError", "Wanted", "download", "is_address"]

MAX_SECONDS = 20.0
"""Total time of a download: every look-up, redirect and read of it."""
MAX_HOPS = 5
AGENT = "Oyez/0.1 (reads articles aloud for their readers; +https://pypi.org/project/oyez/)"
_CONNECT_SECONDS = 8.0
_READ_SECONDS = 10.0
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_ENCODINGS = frozenset({"", "identity", "gzip", "x-gzip", "deflate"})
_ADDRESS = re.compile(r"[a-z][a-z0-9+.-]{0,13}://|https?:", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for, and how much of it is taken.

    Attributes:
        accept: The Accept header.
        most: Bytes, decoded. A media type in `larger` may weigh `most_larger`.
        name: What it is called in errors (``page``).
        seconds: The total time.
        cut: Whether what is over `most` is left unread, in place of an error.
    """

    accept: str
    most: int
    name: str = "page"
    larger: frozenset[str] = frozenset()
    most_larger: int = 0
    seconds: float = MAX_SECONDS
    cut: bool = False

    def cap(self, media_type: str) -> int:
        """Return how many bytes an answer of this media type may have."""
        return self.most_larger if media_type.partition(";")[0].strip().lower() in self.larger else self.most


class AnsweredError(OyezError):
    """A server's refusal: ``http_error``, and the status it gave."""

    def __init__(self, answered: int) -> None:
        reason = _REASONS.get(answered, "try again later" if answered >= 500 else "check the address")
        super().__init__("http_error", f"The site answered {answered}: {reason}.", status=502)
        self.answered = answered


_REASONS = {
    401: "it asks for a login", 402: "it asks for payment", 403: "it refuses to be read by programs",
    404: "there is no such page", 410: "the page is gone", 429: "it is asked too often: try again later",
    451: "it is withheld for legal reasons",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server sent, from the address it was found at in the end."""

    url: str
    media_type: str
    data: bytes
    etag: str = ""
    modified: str = ""


def is_address(source: str) -> bool:
    """Tell whether what a user named is a web address (or meant as one) and not a file's path."""
    return bool(_ADDRESS.match(source))


def download(url: str, wanted: Wanted, *, etag: str = "", modified: str = "") -> Answer | None:
    """Get what is at an address; None where `etag` or `modified` are given and the server says nothing has changed.

    Raises:
        OyezError: ``bad_url``, ``forbidden_address``, ``unreachable``, ``http_error``, ``too_large``, ``too_slow``,
            ``not_a_page`` where it is encoded as nobody asked.
    """
    import httpx2

    from oyez.article.deadline import Deadline

    asking = _headers(wanted, etag, modified)
    try:
        with _client(Deadline(wanted.seconds)) as client:
            address = url
            for _ in range(MAX_HOPS + 1):
                answer, moved = _hop(client, address, wanted, asking)
                if not moved:
                    return answer
                address = moved
    except httpx2.TimeoutException:
        raise OyezError(
            "too_slow", f"The {wanted.name} did not arrive within {wanted.seconds:.0f} seconds: try again.", status=504
        ) from None
    except (httpx2.HTTPError, httpx2.InvalidURL, UnicodeError, ValueError) as error:
        raise OyezError(
            "unreachable",
            f"The {wanted.name} cannot be reached: {_why(error)}.",
            status=502,
        ) from None
    raise OyezError(
        "unreachable",
        f"The address leads on to another more than {MAX_HOPS} times: give the address of the page itself.",
        status=502,
    )


def _why(error: Exception) -> str:
    """Return what went wrong on the way to a page, and what to do, in a reader's words."""
    import httpx2

    if isinstance(error, httpx2.ConnectError) and "certificate" in str(error).lower():
        return "the site's certificate is not valid, so its page is not read"
    if isinstance(error, httpx2.ConnectError):
        return "no site answers there. Check the address, and that this machine is online"
    if isinstance(error, httpx2.DecodingError):
        return "what the site sent is damaged. Try again, or paste the text"
    if isinstance(error, (httpx2.ReadError, httpx2.RemoteProtocolError, httpx2.WriteError)):
        return "the site broke off while answering. Try again, or paste the text"
    return "check the address"


def _headers(wanted: Wanted, etag: str, modified: str) -> dict[str, str]:
    headers = {
        "User-Agent": AGENT,
        "Accept": wanted.accept,
        "Accept-Language": "*",
        # gzip alone: a brotli bomb of 241 bytes grows to hundreds of megabytes in one chunk.
        "Accept-Encoding": "gzip",
    }
    # Validators come back as the server wrote them; a line break in one would be a header of its own.
    if etag.isprintable() and etag.isascii() and etag:
        headers["If-None-Match"] = etag
    if modified.isprintable() and modified.isascii() and modified:
        headers["If-Modified-Since"] = modified
    return headers


@contextmanager
def _client(deadline: Deadline) -> Iterator[httpx2.Client]:
    import httpx2

    timeout = httpx2.Timeout(_READ_SECONDS, connect=_CONNECT_SECONDS)
    with httpx2.Client(transport=_transport(deadline), timeout=timeout, trust_env=False) as client:
        yield client


@cache
def _ssl() -> ssl.SSLContext:
    """Return the trusted certificates, read once: it takes longer than many a page."""
    import httpx2

    return httpx2.create_ssl_context(trust_env=False)


def _transport(deadline: Deadline) -> httpx2.BaseTransport:
    """Return a transport whose every connection passes the guard and keeps the deadline."""
    import httpcore2
    import httpx2

    from oyez.article.guard import GuardedBackend

    class _Guarded(httpx2.HTTPTransport):
        def __init__(self) -> None:
            super().__init__(verify=_ssl(), trust_env=False)
            self._pool.close()
            self._pool = httpcore2.ConnectionPool(
                ssl_context=_ssl(),
                max_connections=2,
                network_backend=GuardedBackend(deadline=deadline),
            )

    return _Guarded()


def _hop(client: httpx2.Client, address: str, wanted: Wanted, asking: dict[str, str]) -> tuple[Answer | None, str]:
    """Ask for one address: what is there, or where it has moved to."""
    from oyez.article.guard import check_url

    check_url(address)
    with client.stream("GET", address, headers=asking, follow_redirects=False) as response:
        moved = response.headers.get("location", "").strip()
        if response.status_code in _REDIRECTS and moved:
            return None, urljoin(address, moved)
        if response.status_code == 304 and ("If-None-Match" in asking or "If-Modified-Since" in asking):
            return None, ""
        if response.status_code != 200:
            raise AnsweredError(response.status_code)
        media_type = response.headers.get("content-type", "")
        # One encoding, of those that were asked for: a bomb inside a bomb, and what we cannot undo, end here.
        if response.headers.get("content-encoding", "").strip().lower() not in _ENCODINGS:
            raise OyezError("not_a_page", "The site sent it packed in a way that was not asked for.", status=415)
        data = _body(response, wanted.cap(media_type), wanted)
    validators = (response.headers.get("etag", "")[:500], response.headers.get("last-modified", "")[:100])
    return Answer(address, media_type, data, *validators), ""


def _body(response: httpx2.Response, most: int, wanted: Wanted) -> bytes:
    """Read the decoded bytes of a response up to the cap; the deadline is kept by the connection itself."""
    parts: list[bytes] = []
    size = 0
    for chunk in response.iter_bytes(65_536):
        size += len(chunk)
        if size > most and wanted.cut:
            return b"".join((*parts, chunk))[:most]
        if size > most:
            raise OyezError("too_large", f"This {wanted.name} is over {most >> 20} MB, more than we read.", status=413)
        parts.append(chunk)
    return b"".join(parts)
