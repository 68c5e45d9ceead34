"""Fetching: a web address, a file or standard input becomes a Page, within limits of bytes, time and hops."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from oyez.article.content import MAX_BYTES, page_from_text, refuse_media
from oyez.article.nouns import Page
from oyez.errors import OyezError

if TYPE_CHECKING:
    import httpx2

__all__ = ["MAX_HOPS", "MAX_SECONDS", "fetch"]

MAX_SECONDS = 20.0
"""Total time of a fetch, redirects included."""
MAX_HOPS = 5
_CONNECT_SECONDS = 8.0
_HEADERS = {
    "User-Agent": "Oyez/0.1 (reads one article aloud for one listener; +https://pypi.org/project/oyez/)",
    "Accept": "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1",
    "Accept-Language": "*",
    # gzip alone: a brotli bomb of 241 bytes grows to hundreds of megabytes in one chunk.
    "Accept-Encoding": "gzip",
}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


def fetch(source: str, *, url: str | None = None) -> Page:
    """Get a page: ``-`` reads standard input, an http(s) address is fetched, anything else is a file's path.

    Args:
        source: What the user named.
        url: For a file or standard input, where the page is published.

    Raises:
        OyezError: ``no_such_file``, ``is_a_folder``, ``unreadable_file``, ``empty_source``, ``binary_file``,
            ``not_a_page``, ``too_large``, ``bad_url``, ``forbidden_address``, ``unreachable``, ``http_error``,
            ``too_slow``.
    """
    if source == "-":
        return page_from_text(sys.stdin.buffer.read(MAX_BYTES + 1), source=source, url=url)
    if "://" in source[:16] or source.lower().startswith(("http:", "https:")):
        return _fetch_url(source)
    return _read_file(source, url)


def _read_file(source: str, url: str | None) -> Page:
    path = Path(source)
    try:
        if path.is_dir():
            raise OyezError("is_a_folder", f"{path.name or source} is a folder: name one page in it.")
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise OyezError("no_such_file", f"There is no file {source}: check its name.", status=404) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a path"
        raise OyezError("unreadable_file", f"{source[:200]} cannot be read: {reason}.") from None
    kind = "text/plain" if path.suffix.lower() in {".txt", ".md", ".markdown"} else None
    return page_from_text(data, source=source, url=url, media_type=kind)


def _transport() -> httpx2.BaseTransport:
    """Return a transport whose every connection passes the guard."""
    import httpcore2
    import httpx2

    from oyez.article.guard import GuardedBackend

    class _Guarded(httpx2.HTTPTransport):
        def __init__(self) -> None:
            super().__init__(trust_env=False)
            self._pool.close()
            self._pool = httpcore2.ConnectionPool(
                ssl_context=httpx2.create_ssl_context(trust_env=False),
                max_connections=2,
                network_backend=GuardedBackend(),
            )

    return _Guarded()


@contextmanager
def _client() -> Iterator[httpx2.Client]:
    import httpx2

    timeout = httpx2.Timeout(MAX_SECONDS / 2, connect=_CONNECT_SECONDS)
    with httpx2.Client(transport=_transport(), headers=_HEADERS, timeout=timeout, trust_env=False) as client:
        client.headers["User-Agent"] = _HEADERS["User-Agent"]
        yield client


def _fetch_url(source: str) -> Page:
    import httpx2

    deadline = time.monotonic() + MAX_SECONDS
    address = source
    try:
        with _client() as client:
            for _ in range(MAX_HOPS + 1):
                page, address = _hop(client, source, address, deadline)
                if page is not None:
                    return page
    except httpx2.TimeoutException:
        raise _too_slow() from None
    except (httpx2.HTTPError, httpx2.InvalidURL, UnicodeError) as error:
        raise OyezError(
            "unreachable", f"The page cannot be reached ({type(error).__name__}): check the address.", status=502
        ) from None
    raise OyezError("unreachable", f"The address redirects more than {MAX_HOPS} times.", status=502)


def _hop(client: httpx2.Client, source: str, address: str, deadline: float) -> tuple[Page | None, str]:
    """Ask for one address: the page, or where it has moved to."""
    from oyez.article.guard import check_url

    check_url(address)
    with client.stream("GET", address, follow_redirects=False) as response:
        moved = response.headers.get("location")
        if response.status_code in _REDIRECTS and moved:
            return None, urljoin(address, moved.strip())
        if response.status_code >= 400:
            raise _http_error(response.status_code)
        media_type = response.headers.get("content-type", "")
        refuse_media(media_type)
        data = _body(response, deadline)
    return page_from_text(data, source=source, url=address, media_type=media_type), address


def _body(response: httpx2.Response, deadline: float) -> bytes:
    """Read the decoded bytes of a response up to the cap, watching the clock at every chunk."""
    parts: list[bytes] = []
    size = 0
    for chunk in response.iter_bytes(65_536):
        size += len(chunk)
        if size > MAX_BYTES:
            raise OyezError("too_large", "This page is over 10 MB, more than any article.", status=413)
        if time.monotonic() > deadline:
            raise _too_slow()
        parts.append(chunk)
    return b"".join(parts)


def _too_slow() -> OyezError:
    return OyezError("too_slow", f"The page did not arrive within {MAX_SECONDS:.0f} seconds: try again.", status=504)


def _http_error(status: int) -> OyezError:
    reasons = {
        401: "it asks for a login", 402: "it asks for payment", 403: "it refuses to be read by programs",
        404: "there is no such page", 410: "the page is gone", 429: "it is asked too often: try again later",
        451: "it is withheld for legal reasons",
    }  # fmt: skip
    reason = reasons.get(status, "try again later" if status >= 500 else "check the address")
    return OyezError("http_error", f"The site answered {status}: {reason}.", status=502)
