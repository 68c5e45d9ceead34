"""What waits to be read, imports of other services' exports, and the export of everything, over JSON and as files."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal, cast

from fastapi import APIRouter, Path, Query, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from oyez.errors import OyezError
from oyez.web.home.adding import add_export
from oyez.web.home.listener import ListenerDep
from oyez.web.home.shapes import ArrivalAnswer, ArrivalPage, ImportAnswer, RefusedAnswer
from oyez.web.site import Site, SiteDep

if TYPE_CHECKING:
    from oyez.library.arrivals import Arrival

__all__ = ["import_file", "router"]

router = APIRouter()
Id = Annotated[str, Path(max_length=64)]
_MOST_TOLD = 100
"""Refused records that are named; the rest are counted."""
_FILE: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}},
    }
}
_ZIP: dict[int | str, dict[str, object]] = {
    200: {
        "description": "A zip file.",
        "content": {"application/zip": {"schema": {"type": "string", "format": "binary"}}},
    }
}


@router.get("/api/arrivals")
def list_arrivals(
    site: SiteDep,
    listener: ListenerDep,
    limit: Annotated[int, Query(ge=1, le=200)] = 50,
    offset: Annotated[int, Query(ge=0, le=1_000_000)] = 0,
) -> ArrivalPage:
    """List the addresses that wait to be read, and those that could not be, with the reason."""
    arrivals = site.library.arrivals
    waiting, failed = arrivals.count(listener)
    found = arrivals.of(listener, limit=limit, offset=offset)
    after = offset + limit
    return ArrivalPage(
        arrivals=[_answer(each) for each in found], waiting=waiting, failed=failed,
        next=after if after < waiting + failed else None,
    )  # fmt: skip


@router.post("/api/arrivals/retry", status_code=204)
def retry_arrivals(site: SiteDep, listener: ListenerDep) -> None:
    """Try again whatever could not be read."""
    site.library.arrivals.retry(listener)
    site.desk.poke()


@router.delete("/api/arrivals/{arrival_id}", status_code=204)
def remove_arrival(site: SiteDep, listener: ListenerDep, arrival_id: Id) -> None:
    """Wait for an address no longer; one that is not waiting is as good as removed."""
    site.library.arrivals.remove(listener, [arrival_id])


@router.post("/api/imports", status_code=202, openapi_extra=_FILE)
async def new_import(
    site: SiteDep, listener: ListenerDep, request: Request, *, queue: bool = False
) -> ImportAnswer:  # fmt: skip
    """Take the export of Pocket, Instapaper, Omnivore, wallabag or Oyez, as a file's bytes: all of it or nothing."""
    return await run_in_threadpool(import_file, site, listener, await request.body(), queue=queue)


@router.get("/api/export", response_class=Response, responses=_ZIP)
def export(site: SiteDep, listener: ListenerDep) -> Response:
    """Return everything that is the listener's: articles with their text, tags, places, subscriptions, settings."""
    from oyez.web.home.export import export_zip

    name = 'attachment; filename="oyez-export.zip"'
    data = export_zip(site.library, listener)
    return Response(data, media_type="application/zip", headers={"content-disposition": name})


def import_file(site: Site, listener: str, data: bytes, *, queue: bool = False) -> ImportAnswer:
    """Take an export file. Blocks.

    Raises:
        OyezError: What `oyez.library.imports.read_export` raises; then nothing is taken.
    """
    from oyez.library.imports import read_export

    found = read_export(data)
    if not found.saved and found.refused:
        raise OyezError("bad_export", f"Nothing in this file could be read: {found.refused[0].reason}", status=422)
    accepted = add_export(site, listener, found, queue=queue)
    refused = [RefusedAnswer(place=each.place, reason=each.reason) for each in found.refused[:_MOST_TOLD]]
    return ImportAnswer(origin=found.origin, found=len(found.saved), accepted=accepted, refused=refused)


def _answer(each: Arrival) -> ArrivalAnswer:
    state = cast("Literal['waiting', 'failed']", each.state)
    return ArrivalAnswer(
        id=each.id, url=each.wanted.url, title=each.wanted.title, state=state, code=each.code, reason=each.reason,
        tries=each.tries, added=each.wanted.added,
    )  # fmt: skip
