"""News as it happens (server-sent events): how narrations stand, and that a library has changed."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import StreamingResponse

from oyez.web.home.listener import ListenerDep
from oyez.web.site import Site, SiteDep

if TYPE_CHECKING:
    from oyez.narration import Snapshot

__all__ = ["router"]

router = APIRouter()
EVERY = 0.5
"""Seconds between two looks."""
PING = 15.0
"""Seconds of silence after which a comment tells proxies that we are there."""
_EVENT = {
    "type": "object",
    "required": ["event", "data"],
    "properties": {"event": {"enum": ["narration", "library"]}, "data": {"type": "string", "description": "JSON"}},
}
_STREAM: dict[int | str, dict[str, object]] = {
    200: {
        "description": "`narration` with article, status (`live`, `ready`, `failed`), made and total; `library` "
        "when it changes.",
        "content": {"text/event-stream": {"itemSchema": _EVENT}},
    }
}


@router.get("/api/events", response_class=StreamingResponse, responses=_STREAM)
async def events(site: SiteDep, listener: ListenerDep, request: Request, *, once: bool = False) -> StreamingResponse:
    """Stream news of the listener's articles; `once` ends after how they stand now."""
    stream = _news(site, listener, request, once=once)
    return StreamingResponse(stream, media_type="text/event-stream", headers={"cache-control": "no-store"})


async def _news(site: Site, listener: str, request: Request, *, once: bool) -> AsyncIterator[str]:
    told: dict[str, tuple[str, int]] = {}
    mine: dict[str, bool] = {}
    changes, quiet = site.desk.changes, 0.0
    yield "retry: 3000\n\n"
    while not site.live.closed:
        before = quiet
        for article_id, snapshot in site.studio.standing():
            state = (snapshot.status, snapshot.made)
            if told.get(article_id) == state or not await _is_mine(site, listener, article_id, mine):
                continue
            told[article_id] = state
            quiet = 0.0
            yield _event("narration", _standing(article_id, snapshot))
        if site.desk.changes != changes:
            changes, quiet = site.desk.changes, 0.0
            mine.clear()
            yield _event("library", {})
        if once or await request.is_disconnected():
            return
        quiet = quiet + EVERY if quiet == before else EVERY
        if quiet >= PING:
            quiet = 0.0
            yield ": here\n\n"
        await asyncio.sleep(EVERY)


async def _is_mine(site: Site, listener: str, article_id: str, known: dict[str, bool]) -> bool:
    if article_id not in known:
        known[article_id] = await run_in_threadpool(site.library.items.find, listener, article_id) is not None
    return known[article_id]


def _standing(article_id: str, snapshot: Snapshot) -> dict[str, object]:
    return {"article": article_id, "status": snapshot.status, "made": snapshot.made, "total": snapshot.total}


def _event(name: str, data: dict[str, object]) -> str:
    return f"event: {name}\ndata: {json.dumps(data)}\n\n"
