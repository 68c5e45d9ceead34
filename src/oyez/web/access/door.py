"""The door: asks who comes, sends them to sign in, keeps each to what is theirs and to what they may."""

from __future__ import annotations

import re
import time
from collections import OrderedDict
from typing import TYPE_CHECKING
from urllib.parse import quote

from anyio.to_thread import run_sync
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import RedirectResponse

from oyez.errors import OyezError
from oyez.library import LOCAL
from oyez.web.access.callers import Caller, Callers
from oyez.web.access.limits import Limits, too_many
from oyez.web.access.quotas import Quotas, caller
from oyez.web.problems import failure

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from oyez.library import Library
    from oyez.web.access.settings import AccessSettings

__all__ = ["Door"]

# What nobody has to sign in for: what other sites play, feeds whose address is the key, what a sign-in page needs.
_PUBLIC = re.compile(
    r"/(?:embed/.*|feeds/.*|static/.*|login|logout|health|healthz|ready|favicon\.ico|sw\.js|manifest\.webmanifest|offline)",
    re.DOTALL,
)
_ADMIN = re.compile(r"/metrics")
_LISTENING = re.compile(r"/api/items/[^/]+/(?:position|heard)|/api/articles/[^/]+/(?:links|reports)")
_SOUND = re.compile(r"/api/articles/[^/]+/(?:audio\.\w+|captions\.vtt|live\.mp4|manifest)")
_OF_ARTICLE = re.compile(r"/(?:api/)?(?:articles|items)/([0-9a-f]{16})(?:/.*)?", re.DOTALL)
_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_HAS_SECONDS = 60.0
_TRIES = 60
"""Requests a minute that bring no key or a wrong one, of one address."""


class Door:
    """ASGI middleware. Where `signed_in` is false everybody is the listener of this machine, and nothing is asked."""

    def __init__(
        self,
        app: ASGIApp,
        library: Library,
        settings: AccessSettings,
        quotas: Quotas,
        callers: Callers,
        *,
        signed_in: bool,
    ) -> None:
        """Wrap the app; who asks is looked up in `library`."""
        self._app, self._library = app, library
        self._callers, self._quotas = callers, quotas
        self._signed_in = signed_in
        self._rate = Limits(settings.rate, 60)
        self._strangers = Limits(_TRIES, 60)
        self._has: OrderedDict[tuple[str, str], float] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let in, or refuse."""
        if scope["type"] != "http" or not self._signed_in or _PUBLIC.fullmatch(scope["path"]):
            scope.setdefault("state", {})["listener"] = LOCAL
            await self._app(scope, receive, send)
            return
        try:
            found = await self._who(scope)
            if found is None:
                await self._to_sign_in(scope)(scope, receive, send)
                return
            await self._may(scope, found)
        except OyezError as error:
            await failure(Request(scope), error)(scope, receive, send)
            return
        scope.setdefault("state", {})["listener"] = found.listener
        token = caller.set(found.listener)
        try:
            await self._app(scope, receive, self._counted(scope, found, send))
        finally:
            caller.reset(token)

    async def _who(self, scope: Scope) -> Caller | None:
        found = self._callers.known(scope) or await run_sync(self._callers.find, scope)
        if found is None and scope["method"] in _SAFE and _SOUND.fullmatch(scope["path"]):
            found = await run_sync(self._callers.signed, scope)
        if found is None and (wait := self._strangers.spend(_address(scope))):
            raise too_many(wait)
        if found is not None and (wait := self._rate.spend(found.name)):
            raise too_many(wait)
        return found

    async def _may(self, scope: Scope, found: Caller) -> None:
        path, method = scope["path"], scope["method"]
        listening = method in _SAFE or _LISTENING.fullmatch(path)
        needed = "admin" if _ADMIN.fullmatch(path) else "read" if listening else "narrate"
        if not found.may(needed):
            raise OyezError("not_in_scope", f"This key may not do that: it needs the scope {needed}.", status=403)
        match = _OF_ARTICLE.fullmatch(path)
        if match and not await self._theirs(found.listener, match.group(1)):
            raise OyezError("no_such_article", "There is no such article in your library.", status=404)
        if self._quotas.counts_bytes and _SOUND.fullmatch(path):
            await run_sync(self._quotas.check_bytes, found.listener)

    async def _theirs(self, listener: str, article: str) -> bool:
        """Tell whether an article is in a listener's library; that it is may be up to a minute old."""
        place, now = (listener, article), time.monotonic()
        if self._has.get(place, 0.0) > now:
            return True
        if await run_sync(self._library.items.find, listener, article) is None:
            return False
        self._has[place] = now + _HAS_SECONDS
        while len(self._has) > 4096:
            self._has.popitem(last=False)
        return True

    def _counted(self, scope: Scope, found: Caller, send: Send) -> Send:
        if not self._quotas.counts_bytes or not _SOUND.fullmatch(scope["path"]):
            return send

        async def sender(message: Message) -> None:
            await send(message)
            body = message.get("body", b"")
            if body and self._quotas.loaded(found.listener, len(body)):
                await run_sync(self._quotas.write)

        return sender

    def _to_sign_in(self, scope: Scope) -> ASGIApp:
        headers = Headers(scope=scope)
        path = scope["path"]
        page = (
            scope["method"] == "GET"
            and not path.startswith(("/api/", "/v1/"))
            and "text/html" in headers.get("accept", "")
        )
        if page:
            query = scope["query_string"].decode("latin-1")
            back = path + (f"?{query}" if query else "")
            return RedirectResponse(f"/login?next={quote(back, safe='')}", 303, {"cache-control": "no-store"})
        challenge = {"www-authenticate": 'Bearer realm="Oyez"'}
        return failure(
            Request(scope),
            OyezError("sign_in_needed", "Sign in, or bring a key: Authorization: Bearer oyez_ID_SECRET.", status=401),
            challenge,
        )


def _address(scope: Scope) -> str:
    client = scope.get("client")
    return str(client[0]) if client else ""
