"""What is refused before any route sees it, and what every answer carries.

A server on loopback is reachable by every page the user's browser has open. The Host check stops a foreign name
that was rebound to this machine, the Origin check a foreign page that posts here, and the size check a flood.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from oyez.errors import OyezError
from oyez.web.problems import failure

__all__ = ["CONTENT_SECURITY_POLICY", "MAX_BODY", "Guard", "is_loopback"]

MAX_BODY = 10 * 1024 * 1024
"""Bytes of a request's body: the longest text anyone pastes is a hundredth of it."""

MAX_UPLOAD = 200 * 1024 * 1024
"""Bytes of a file that somebody chooses: the export of another service, a document."""

_UPLOADS = frozenset({"/add/file", "/import", "/api/imports"})

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "media-src 'self' blob:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)
_EVERY_ANSWER = {
    "content-security-policy": CONTENT_SECURITY_POLICY,
    "x-content-type-options": "nosniff",
    # With no-referrer a browser sends "Origin: null" with our own forms; same-origin tells nobody else either.
    "referrer-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
_PAIRS = [(name.encode(), value.encode()) for name, value in _EVERY_ANSWER.items()]
# A parser of whole addresses would let through "localhost?x", which another reads otherwise.
_AUTHORITY = re.compile(
    r"(?:\[(?P<six>[0-9a-f:.]{2,45})\]|(?P<name>[a-z0-9._-]{1,253}))(?::\d{1,5})?", re.ASCII | re.IGNORECASE
)
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class Guard:
    """ASGI middleware around the whole app."""

    def __init__(self, app: ASGIApp, hosts: Collection[str] = (), *, any_host: bool = False) -> None:
        """Wrap the app; `hosts` are names it answers to besides the loopback ones, unless it answers to `any_host`."""
        self._app, self._any = app, any_host
        self._hosts = frozenset(name.lower() for name in hosts)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Refuse, or pass on."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        sender = _with_headers(send)
        refusal = self._refusal(scope)
        if refusal is not None:
            await failure(Request(scope), refusal)(scope, receive, sender)
            return
        await self._app(scope, _limited(receive, _room(scope)), sender)

    def _refusal(self, scope: Scope) -> OyezError | None:
        headers = Headers(scope=scope)
        if not self._known(_host_name(headers.get("host", ""))):
            return OyezError(
                "wrong_host",
                "This server does not answer to that name: use localhost, or name it in OYEZ_HOSTS.",
                status=421,
            )
        if scope["method"] not in _SAFE and not self._from_ourselves(headers):
            return OyezError("foreign_origin", "Another site may not do this here.", status=403)
        most = _room(scope)
        if int(_digits(headers.get("content-length", ""))) > most:
            told = f"That is more than {most >> 20} MB: send a link, or a shorter text."
            return OyezError("too_large", told, status=413)
        return None

    def _known(self, name: str) -> bool:
        return name in self._hosts or is_loopback(name) or (self._any and bool(name))

    def _from_ourselves(self, headers: Headers) -> bool:
        """Tell whether our own page, or no page at all (curl, a program), sends this."""
        origin = headers.get("origin")
        if origin is None:
            return headers.get("sec-fetch-site", "none") in {"none", "same-origin"}
        place = urlsplit(origin).netloc.lower()
        return bool(place) and (place == headers.get("host", "").lower() or _host_name(place) in self._hosts)


def is_loopback(host: str) -> bool:
    """Tell whether a host name or address means this machine only."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _host_name(authority: str) -> str:
    """Take the port and the brackets off; nothing where it is no authority."""
    match = _AUTHORITY.fullmatch(authority)
    return match.group("six") or match.group("name").lower() if match else ""


def _digits(text: str) -> str:
    return text[:20] if text.isascii() and text.isdigit() else "0"


def _room(scope: Scope) -> int:
    return MAX_UPLOAD if scope["path"] in _UPLOADS else MAX_BODY


def _limited(receive: Receive, most: int) -> Receive:
    """Count the body as it comes, for those who send none or a false length."""
    total = 0

    async def counted() -> Message:
        nonlocal total
        message = await receive()
        if message["type"] == "http.request":
            total += len(message.get("body", b""))
            if total > most:
                raise HTTPException(413)
        return message

    return counted


def _with_headers(send: Send) -> Send:
    async def sender(message: Message) -> None:
        if message["type"] == "http.response.start":
            given = {name.lower() for name, _ in message.get("headers", ())}
            message["headers"] = [*message.get("headers", ()), *(pair for pair in _PAIRS if pair[0] not in given)]
        await send(message)

    return sender
