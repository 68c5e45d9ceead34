"""What a site asks of programs (robots.txt, RFC 9309): kept for feeds and whatever is fetched in bulk.

A single page that a person names is fetched as a browser fetches it, and asks nothing here.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from oyez.article.download import AnsweredError, Wanted, download
from oyez.errors import OyezError

if TYPE_CHECKING:
    from protego import Protego

__all__ = ["TOKEN", "Robots", "robots"]

TOKEN = "Oyez"  # noqa: S105 - our name in robots.txt, no secret
_KEPT_SECONDS = 12 * 3600.0
_RETRY_SECONDS = 600.0
"""When a site that could not be asked is asked again."""
_SITES_MOST = 1000
# The standard has us read 500 KiB at least; what stands after that is not a rule for anyone.
_WANTED = Wanted("text/plain,*/*;q=0.1", 512 * 1024, name="robots.txt", seconds=10.0, cut=True)
_DELAY_MOST = 30.0


@dataclass(frozen=True, slots=True)
class _Rules:
    """A site's rules until a moment: None where it has none, or where `silent` says why they cannot be had."""

    until: float
    rules: Protego | None = None
    silent: OyezError | None = None


class Robots:
    """The rules of the sites we ask, each read once in half a day. Thread safe."""

    def __init__(self) -> None:
        self._sites: dict[str, _Rules] = {}
        self._lock = threading.Lock()

    def permit(self, url: str) -> None:
        """Return where the site lets programs fetch an address.

        Raises:
            OyezError: ``robots_refuse`` where it does not; where it cannot be asked now, which the standard has us
                take for no, what stood in the way: ``unreachable``, ``http_error``, ``too_slow``; ``bad_url``,
                ``forbidden_address``.
        """
        site = self._site(url)
        host = urlsplit(url).hostname or url
        if site.silent is not None:
            raise OyezError(
                site.silent.code,
                f"{host} did not say whether programs may fetch this (robots.txt), so it was not asked for it: "
                f"{site.silent.message}",
                status=site.silent.status,
            )
        if site.rules is not None and not site.rules.can_fetch(url, TOKEN):
            raise OyezError(
                "robots_refuse",
                f"{host} asks programs not to fetch this (robots.txt): open the page yourself and give its address.",
                status=403,
            )

    def delay(self, url: str) -> float:
        """Return the seconds the site asks us to leave between two requests, 1 to 30."""
        site = self._site(url)
        asked = site.rules.crawl_delay(TOKEN) if site.rules is not None else None
        return min(max(float(asked or 1.0), 1.0), _DELAY_MOST)

    def _site(self, url: str) -> _Rules:
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}".lower()
        with self._lock:
            known = self._sites.get(origin)
        if known is None or known.until < time.monotonic():
            known = _ask(f"{origin}/robots.txt")
            with self._lock:
                if len(self._sites) >= _SITES_MOST:
                    self._sites.clear()
                self._sites[origin] = known
        return known


def _ask(address: str) -> _Rules:
    """Read a site's rules: none it has (4xx) allow all, none to be had (5xx, no answer) allow nothing for now."""
    from protego import Protego

    now = time.monotonic()
    try:
        answer = download(address, _WANTED)
    except AnsweredError as error:
        return _Rules(now + _KEPT_SECONDS) if 400 <= error.answered < 500 else _Rules(now + _RETRY_SECONDS, None, error)
    except OyezError as error:
        if error.code in {"bad_url", "forbidden_address"}:
            raise
        return _Rules(now + _RETRY_SECONDS, None, error)
    text = answer.data.decode("utf-8", "replace") if answer else ""
    return _Rules(now + _KEPT_SECONDS, Protego.parse(text.removeprefix("\ufeff")))


robots = Robots()
"""The process's own."""
