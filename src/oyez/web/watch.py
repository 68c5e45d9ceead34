"""Every answer is counted and, where a log is kept, written there: outermost, so that refusals count too."""

from __future__ import annotations

import logging
import re
import time
from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from prometheus_client import Counter, Histogram
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from oyez.web.metrics import Metrics

__all__ = ["Watch", "shown"]

log = logging.getLogger("oyez.access")
# Whoever reads a log must not be able to listen: what is secret in a path is left out, and so is every query.
_SECRET = re.compile(r"(/feeds/)[^/]+")
_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class Watch:
    """ASGI middleware around the whole app."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        """Wrap the app."""
        self._app, self._metrics = app, metrics
        # A counter for labels is looked up under a lock; players ask for a hundred ranges of one song.
        self._counters = lru_cache(maxsize=1024)(self._find)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, and note what comes back."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        begun = time.perf_counter()
        status, sent, waited = 500, 0, 0.0

        async def sender(message: Message) -> None:
            nonlocal status, sent, waited
            if message["type"] == "http.response.start":
                status, waited = message["status"], time.perf_counter() - begun
            else:
                sent += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, receive, sender)
        finally:
            self._note(scope, status, sent, waited, time.perf_counter() - begun)

    def _note(self, scope: Scope, status: int, sent: int, waited: float, took: float) -> None:
        route = _route(scope)
        method = scope["method"] if scope["method"] in _METHODS else "other"
        requests, seconds, bytes_sent = self._counters(method, route, status)
        requests.inc()
        seconds.observe(waited)
        bytes_sent.inc(sent)
        if log.isEnabledFor(logging.INFO):
            facts: dict[str, Any] = {
                "method": scope["method"], "path": shown(scope["path"]), "status": status, "bytes": sent,
                "ms": round(took * 1000, 1), "listener": scope.get("state", {}).get("listener", ""),
                "client": (scope.get("client") or ("",))[0],
            }  # fmt: skip
            log.info("%s %s %s", scope["method"], facts["path"], status, extra={"facts": facts})

    def _find(self, method: str, route: str, status: int) -> tuple[Counter, Histogram, Counter]:
        facts = self._metrics
        return facts.requests.labels(method, route, str(status)), facts.seconds.labels(route), facts.sent.labels(route)


def shown(path: str) -> str:
    """Return a path as a log may show it."""
    return _SECRET.sub(r"\1…", path)


def _route(scope: Scope) -> str:
    """Return the pattern that answered: paths of a million articles would be a million counters."""
    route = scope.get("route")
    found = getattr(route, "path_format", None) or getattr(route, "path", None)
    return str(found) if found else scope.get("state", {}).get("route", "none")
