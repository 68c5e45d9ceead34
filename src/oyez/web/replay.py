"""Requests that may come twice: a POST with an ``Idempotency-Key`` is done once, and answered alike every time.

The key is the client's own, of up to 200 visible letters, and is good for a day. While the first request is at work,
a second is refused; a key that comes with another request is an error, since one of the two is a mistake.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from oyez.errors import OyezError
from oyez.web.home.listener import listener_of
from oyez.web.problems import failure

if TYPE_CHECKING:
    from oyez.library.replies import Reply
    from oyez.web.site import Site

__all__ = ["Replay"]

_KEY = re.compile(r"[\x21-\x7e]{1,200}")
_LARGEST = 512 * 1024
"""Bytes of an answer that is kept; ours are far smaller."""


class Replay:
    """ASGI middleware around the JSON routes."""

    def __init__(self, app: ASGIApp, site: Site) -> None:
        """Wrap the app; answers are kept in the site's library."""
        self._app, self._site = app, site
        self._in_hand: set[tuple[str, str]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as before, or do it and keep the answer."""
        key = Headers(scope=scope).get("idempotency-key") if _is_ours(scope) else None
        if key is None:
            await self._app(scope, receive, send)
            return
        place = (listener_of(Request(scope)), key)
        if not _KEY.fullmatch(key):
            await _refuse(scope, receive, send, "bad_key", "An Idempotency-Key has 1 to 200 visible letters.", 400)
        elif place in self._in_hand:
            await _refuse(scope, receive, send, "in_progress", "The first request with this key is still at work.", 409)
        else:
            self._in_hand.add(place)
            try:
                await self._once(scope, receive, send, place)
            finally:
                self._in_hand.discard(place)

    async def _once(self, scope: Scope, receive: Receive, send: Send, place: tuple[str, str]) -> None:
        body = await Request(scope, receive).body()
        asked = hashlib.sha256(b"\0".join((scope["path"].encode("utf-8", "replace"), scope["query_string"], body)))
        known = await run_in_threadpool(self._site.library.replies.get, *place)
        if known and known.request != asked.hexdigest():
            await _refuse(
                scope, receive, send, "key_reused", "This Idempotency-Key came with another request before.", 422
            )
        elif known:
            await _answer(known)(scope, receive, send)
        else:
            await self._do(scope, _replayed(body, receive), send, place, asked.hexdigest())

    async def _do(
        self, scope: Scope, receive: Receive, send: Send, place: tuple[str, str], request: str
    ) -> None:  # fmt: skip
        """Do it; an answer that says it was done is kept before it is sent."""
        from oyez.library.replies import Reply

        start: Message | None = None
        parts: list[bytes] = []

        async def keeping(message: Message) -> None:
            nonlocal start
            if message["type"] == "http.response.start":
                start = message
                return
            parts.append(message.get("body", b""))
            if message.get("more_body") or start is None:
                return
            body, status = b"".join(parts), start["status"]
            headers = MutableHeaders(scope=start)
            if 200 <= status < 300 and len(body) <= _LARGEST and headers.get("content-type", "json").endswith("json"):
                reply = Reply(request, status, headers.get("location", ""), body.decode())
                await run_in_threadpool(self._site.library.replies.put, *place, reply)
            await send(start)
            await send({"type": "http.response.body", "body": body})

        await self._app(scope, receive, keeping)


def _is_ours(scope: Scope) -> bool:
    return bool(scope["type"] == "http" and scope["method"] == "POST" and scope["path"].startswith("/api/"))


def _answer(reply: Reply) -> Response:
    headers = {"idempotency-replayed": "true"} | ({"location": reply.location} if reply.location else {})
    return Response(reply.body, reply.status, headers, "application/json" if reply.body else None)


def _replayed(body: bytes, receive: Receive) -> Receive:
    """Return what gives the body once more, then whatever comes."""
    given = False

    async def again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again


async def _refuse(scope: Scope, receive: Receive, send: Send, code: str, sentence: str, status: int) -> None:
    await failure(Request(scope), OyezError(code, sentence, status=status))(scope, receive, send)
