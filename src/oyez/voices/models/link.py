"""Connections to where models are kept: guarded at every hop, without an end in time but with one in silence."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from oyez.errors import OyezError

if TYPE_CHECKING:
    import httpx2

__all__ = ["opened"]

SILENCE_SECONDS = 30.0
"""How long a server may send nothing."""
_CONNECT_SECONDS = 10.0
_MAX_HOPS = 5
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


@contextmanager
def opened(url: str, headers: Mapping[str, str], silence: float = SILENCE_SECONDS) -> Iterator[httpx2.Response]:
    """Give the answer to a GET, its body not yet read, after any redirects.

    Raises:
        OyezError: ``bad_url``, ``forbidden_address``, ``unreachable`` where it redirects too often.
        httpx2.HTTPError: What the network says.
    """
    import httpx2

    from oyez.article.download import AGENT
    from oyez.article.guard import check_url

    timeout = httpx2.Timeout(silence, connect=min(silence, _CONNECT_SECONDS))
    asking = {"User-Agent": AGENT, "Accept": "*/*", "Accept-Encoding": "identity", **headers}
    with httpx2.Client(transport=_transport(), timeout=timeout, trust_env=False) as client:
        for _ in range(_MAX_HOPS + 1):
            check_url(url)
            with client.stream("GET", url, headers=asking, follow_redirects=False) as response:
                moved = response.headers.get("location", "").strip()
                if response.status_code not in _REDIRECTS or not moved:
                    yield response
                    return
            url = urljoin(url, moved)
    raise OyezError("unreachable", f"The address redirects more than {_MAX_HOPS} times.", status=502)


def _transport() -> httpx2.BaseTransport:
    import httpcore2
    import httpx2

    from oyez.article.guard import GuardedBackend

    class _Guarded(httpx2.HTTPTransport):
        def __init__(self) -> None:
            context = httpx2.create_ssl_context(trust_env=False)
            super().__init__(verify=context, trust_env=False)
            self._pool.close()
            self._pool = httpcore2.ConnectionPool(ssl_context=context, network_backend=GuardedBackend())

    return _Guarded()
