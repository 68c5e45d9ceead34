"""Pages of any site may read what lies under /embed/, without credentials; nothing else of this server."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

__all__ = ["PREFIX", "OpenDoor"]

PREFIX = "/embed/"
_OPEN = {
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "Accept-Ranges, Content-Length, Content-Range, ETag, Retry-After",
    "cross-origin-resource-policy": "cross-origin",
    "timing-allow-origin": "*",
    # A publisher's page may say where its readers come from; ours has no use for it.
    "referrer-policy": "no-referrer",
}
_ASKED = {
    "access-control-allow-methods": "GET, HEAD, OPTIONS",
    "access-control-allow-headers": "Range, If-Range, If-None-Match",
    "access-control-max-age": "86400",
}


class OpenDoor:
    """ASGI middleware: opens the embed's answers, failures included, to every origin, and answers their preflights."""

    def __init__(self, app: ASGIApp) -> None:
        """Wrap the app."""
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass on, and open what comes back."""
        if scope["type"] != "http" or not scope["path"].startswith(PREFIX):
            await self._app(scope, receive, send)
            return
        if scope["method"] == "OPTIONS":
            await Response(status_code=204, headers=_ASKED)(scope, receive, _opened(send))
            return
        await self._app(scope, receive, _opened(send))


def _opened(send: Send) -> Send:
    async def sender(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in _OPEN.items():
                headers[name] = value
        await send(message)

    return sender
