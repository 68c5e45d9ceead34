"""Library and queue over JSON: list, add, change, hear, and where the listener is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Path, Query, Response

from oyez.errors import OyezError
from oyez.web.home.adding import add_batch, add_item
from oyez.web.home.choices import chosen
from oyez.web.home.listener import ListenerDep
from oyez.web.home.rows import Line, line_of, shelf_of
from oyez.web.home.shapes import (
    BatchAnswer,
    Change,
    ItemAnswer,
    ItemPage,
    NewBatch,
    NewItem,
    PlaceAnswer,
    PlaceChange,
    RefusedAnswer,
    Shelf,
    TagList,
)
from oyez.web.site import Site, SiteDep

if TYPE_CHECKING:
    from oyez.library import Position

__all__ = ["router"]

router = APIRouter()
_NOT_BEGUN: dict[int | str, dict[str, object]] = {204: {"description": "Not begun yet, or heard to its end."}}
ArticleId = Annotated[str, Path(max_length=64)]
Word = Annotated[str, Query(max_length=200)]
Limit = Annotated[int, Query(ge=1, le=200)]
Offset = Annotated[int, Query(ge=0, le=1_000_000)]


@router.get("/api/items")
def list_items(
    site: SiteDep, listener: ListenerDep, shelf: Shelf = "library", tag: Word = "", source: Word = "",
    language: Word = "", text: Word = "", limit: Limit = 50, offset: Offset = 0,
) -> ItemPage:  # fmt: skip
    """List a shelf: what has all of the tag, source, language and words that are given."""
    from oyez.library import Filter

    which = Filter(shelf, tag=tag, site=source, language=language, text=text)
    page = shelf_of(site.library, listener, which, limit=limit, offset=offset)
    return ItemPage(
        items=[_answer(line) for line in page.lines], total=page.total, left_seconds=page.left, next=page.next
    )


@router.post("/api/items", status_code=201)
def new_item(site: SiteDep, listener: ListenerDep, new: NewItem, response: Response) -> ItemAnswer:
    """Read an article now and add it, to the end of the queue where so wished. The same article twice is one."""
    article_id = add_item(
        site, listener, url=new.url, text=new.text, tags=new.tags, queue=new.queue, origin=new.origin
    )  # fmt: skip
    response.headers["location"] = f"/api/items/{article_id}"
    return _item(site, listener, article_id)


@router.post("/api/items/batch", status_code=202)
def new_items(site: SiteDep, listener: ListenerDep, new: NewBatch) -> BatchAnswer:
    """Take up to 10,000 addresses; they are read one after the other, and `/api/arrivals` tells of those that wait."""
    accepted, refused = add_batch(site, listener, new.urls, tags=new.tags, queue=new.queue)
    return BatchAnswer(
        accepted=accepted, refused=[RefusedAnswer(place=each.place, reason=each.reason) for each in refused]
    )


@router.get("/api/items/{article_id}")
def get_item(site: SiteDep, listener: ListenerDep, article_id: ArticleId) -> ItemAnswer:
    """Return one item."""
    return _item(site, listener, article_id)


@router.patch("/api/items/{article_id}")
def change_item(site: SiteDep, listener: ListenerDep, article_id: ArticleId, change: Change) -> ItemAnswer:
    """Tag an item, put it into the queue or take it out, move it, put it away or take it back."""
    _item(site, listener, article_id)
    items = site.library.items
    if change.tags is not None:
        site.library.tags.put(listener, article_id, change.tags)
    if change.archived is not None:
        items.archive(listener, article_id, away=change.archived)
    if change.queued or change.before:
        items.move(listener, article_id, before=change.before)
    elif change.queued is False:
        items.dequeue(listener, article_id)
    site.desk.poke()
    return _item(site, listener, article_id)


@router.delete("/api/items/{article_id}", status_code=204)
def remove_item(site: SiteDep, listener: ListenerDep, article_id: ArticleId) -> None:
    """Take an article out of the library, with its place and tags."""
    _item(site, listener, article_id)
    site.library.items.remove(listener, article_id)


@router.post("/api/items/{article_id}/heard")
def heard_item(site: SiteDep, listener: ListenerDep, article_id: ArticleId) -> ItemAnswer:
    """Note that it was heard to its end: it leaves the queue, and goes into the archive if so chosen."""
    archive = chosen(site.library, listener).archive_heard
    site.library.items.heard(listener, article_id, archive=archive)
    site.library.positions.forget(listener, article_id)
    site.desk.poke()
    return _item(site, listener, article_id)


@router.get("/api/items/{article_id}/position", response_model=PlaceAnswer, responses=_NOT_BEGUN)
def get_position(site: SiteDep, listener: ListenerDep, article_id: ArticleId) -> PlaceAnswer | Response:
    """Return where the listener is, on whatever device they were last; nothing where they have not begun."""
    found = site.library.positions.get(listener, article_id)
    return Response(status_code=204) if found is None else _place(found)


@router.put("/api/items/{article_id}/position")
def put_position(site: SiteDep, listener: ListenerDep, article_id: ArticleId, place: PlaceChange) -> PlaceAnswer:
    """Keep where the listener is. Where another device changed it after `since`, that is the answer."""
    from oyez.library import Position

    here = Position(place.block, place.utterance, place.offset, place.heard)
    return _place(site.library.positions.put(listener, article_id, here, since=place.since))


@router.get("/api/tags")
def list_tags(site: SiteDep, listener: ListenerDep) -> TagList:
    """List the tags a listener has given."""
    return TagList(tags=site.library.tags.all(listener))


def _item(site: Site, listener: str, article_id: str) -> ItemAnswer:
    found = site.library.items.find(listener, article_id)
    if found is None:
        raise OyezError("no_such_article", "There is no such article in this library.", status=404)
    return _answer(line_of(site.library, listener, found))


def _answer(line: Line) -> ItemAnswer:
    item, article = line.item, line.item.article
    return ItemAnswer(
        id=article.id, headline=article.headline, site=article.site, date=article.date, language=article.language,
        words=article.words, reading_seconds=line.reading, listening_seconds=line.listening, left_seconds=line.left,
        added=item.added, origin=item.origin, queued=item.queued, heard=item.heard, archived=item.archived,
        tags=list(line.tags), page=f"/articles/{article.id}",
    )  # fmt: skip


def _place(place: Position) -> PlaceAnswer:
    return PlaceAnswer(
        block=place.block, utterance=place.utterance, offset=place.offset, heard=place.heard, revision=place.revision,
        updated=place.updated,
    )  # fmt: skip
