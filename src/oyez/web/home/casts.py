"""A listener's podcast feeds over JSON: made, listed, given another address, removed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, cast

from fastapi import APIRouter, Path, Request, Response

from oyez.errors import OyezError
from oyez.speed import check_wpm
from oyez.web.home.listener import ListenerDep
from oyez.web.home.shapes import FeedAnswer, NewFeed
from oyez.web.podcasts.addresses import feed_address
from oyez.web.site import Site, SiteDep

if TYPE_CHECKING:
    from oyez.library import Feed

__all__ = ["make_feed", "router"]

router = APIRouter()
Id = Annotated[str, Path(max_length=64)]


@router.get("/api/feeds")
def list_feeds(site: SiteDep, listener: ListenerDep, request: Request) -> list[FeedAnswer]:
    """List the podcast feeds, with their private addresses."""
    return [_answer(each, request) for each in site.library.feeds.of(listener)]


@router.post("/api/feeds", status_code=201)
def new_feed(
    site: SiteDep, listener: ListenerDep, new: NewFeed, request: Request, response: Response
) -> FeedAnswer:  # fmt: skip
    """Make a feed of the queue, the library, a tag or a source, in a voice and at a speed if so wished."""
    found = make_feed(site, listener, new)
    response.headers["location"] = f"/api/feeds/{found.id}"
    return _answer(found, request)


@router.get("/api/feeds/{feed_id}")
def get_feed(site: SiteDep, listener: ListenerDep, feed_id: Id, request: Request) -> FeedAnswer:
    """Return one."""
    return _answer(_find(site, listener, feed_id), request)


@router.post("/api/feeds/{feed_id}/renew")
def renew_feed(site: SiteDep, listener: ListenerDep, feed_id: Id, request: Request) -> FeedAnswer:
    """Give a feed another address; the old one leads nowhere from now on."""
    _find(site, listener, feed_id)
    site.library.feeds.renew(listener, feed_id)
    return _answer(_find(site, listener, feed_id), request)


@router.delete("/api/feeds/{feed_id}", status_code=204)
def remove_feed(site: SiteDep, listener: ListenerDep, feed_id: Id) -> None:
    """Remove a feed; the articles stay."""
    _find(site, listener, feed_id)
    site.library.feeds.remove(listener, feed_id)


def make_feed(site: Site, listener: str, new: NewFeed) -> Feed:
    """Make a podcast feed.

    Raises:
        OyezError: ``nothing_given`` without the tag or source it is of, ``unknown_voice``, ``wpm_out_of_range``.
    """
    if new.kind in ("tag", "source") and not new.name.strip():
        raise OyezError("nothing_given", f"Say of which {new.kind} the feed is to be.", status=422)
    voice = site.studio.voices.find(new.voice).id if new.voice else ""
    if new.wpm:
        check_wpm(new.wpm)
    name = new.name.strip() if new.kind in ("tag", "source") else ""
    found = site.library.feeds.add(listener, new.kind, name, title=new.title.strip(), voice=voice, wpm=new.wpm)
    site.desk.poke()
    return found


def _find(site: Site, listener: str, feed_id: str) -> Feed:
    for each in site.library.feeds.of(listener):
        if each.id == feed_id:
            return each
    raise OyezError("no_such_feed", "There is no such feed.", status=404)


def _answer(found: Feed, request: Request) -> FeedAnswer:
    kind = cast("Literal['queue', 'library', 'tag', 'source']", found.kind)
    return FeedAnswer(
        id=found.id, kind=kind, name=found.name, title=found.title, voice=found.voice, wpm=found.wpm,
        created=found.created, address=feed_address(request, found.token),
    )  # fmt: skip
