"""The short way for the one request that comes by the hundred: a window of a finished file, by its content's name.

Routing, parameters and dependencies cost several times the read itself. An address whose content is known already
needs none of them; everything else goes the long way.
"""

from __future__ import annotations

import re
from functools import lru_cache

from starlette.datastructures import QueryParams
from starlette.types import ASGIApp, Receive, Scope, Send

from oyez.errors import OyezError
from oyez.web.ranges import Blob, BlobResponse
from oyez.web.site import Shelf, tidy_voice_id

__all__ = ["Shortcut"]

_ROUTE = "/api/articles/{article_id}/audio.{kind}"
_AUDIO = re.compile(r"/api/articles/([^/]+)/audio\.(m4a|mp3|wav)")


class Shortcut:
    """ASGI middleware: answers what the shelf knows, passes on the rest."""

    def __init__(self, app: ASGIApp, shelf: Shelf) -> None:
        """Wrap the app; `shelf` is the one the media routes fill."""
        self._app = app
        self._shelf = shelf

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer, or pass on."""
        found = self._find(scope)
        if found is None:
            await self._app(scope, receive, send)
            return
        blob, kind = found
        scope.setdefault("state", {})["route"] = _ROUTE  # what the long way's route is called, for who counts
        try:
            await BlobResponse(blob, kind, immutable=True)(scope, receive, send)
        except OyezError:  # swept away since we looked, and nothing is sent yet: the long way makes it again
            await self._app(scope, receive, send)

    def _find(self, scope: Scope) -> tuple[Blob, str] | None:
        if scope["type"] != "http" or scope["method"] not in ("GET", "HEAD"):
            return None
        place = _place(scope["path"], scope["query_string"])
        blob = self._shelf.find(place[0], place[1]) if place else None
        return (blob, place[0][2]) if place and blob else None


@lru_cache(maxsize=1024)
def _place(path: str, query_string: bytes) -> tuple[tuple[str, str, str], str] | None:
    """Return which file an address means (article, voice, kind) and its version; None where it is another address."""
    match = _AUDIO.fullmatch(path)
    query = QueryParams(query_string) if match else {}
    if match is None or set(query) != {"voice", "v"}:
        return None
    article_id, kind = match.groups()
    return (article_id, tidy_voice_id(query["voice"]), kind), query["v"]
