"""The pages of a listener's home: queue, library, archive, subscriptions, settings, add."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request
from starlette.responses import RedirectResponse, Response

from oyez.web.home import views
from oyez.web.home.listener import ListenerDep
from oyez.web.site import SiteDep

__all__ = ["router"]

router = APIRouter(include_in_schema=False)
Word = Annotated[str, Query(max_length=200)]
Page = Annotated[int, Query(ge=1, le=20_000)]


@router.head("/")
@router.get("/")
def queue(site: SiteDep, listener: ListenerDep, page: Page = 1) -> Response:
    """Show what is heard next, in order."""
    return views.queue_page(site, listener, page=page)


@router.head("/library")
@router.get("/library")
def library(
    site: SiteDep, listener: ListenerDep, tag: Word = "", source: Word = "", q: Word = "", page: Page = 1
) -> Response:  # fmt: skip
    """Show all that is not put away."""
    return views.shelf_page(site, listener, "library", tag=tag, source=source, text=q, page=page)


@router.head("/archive")
@router.get("/archive")
def archive(
    site: SiteDep, listener: ListenerDep, tag: Word = "", source: Word = "", q: Word = "", page: Page = 1
) -> Response:  # fmt: skip
    """Show what was heard or put away."""
    return views.shelf_page(site, listener, "archive", tag=tag, source=source, text=q, page=page)


@router.head("/subscriptions")
@router.get("/subscriptions")
def subscriptions(site: SiteDep, listener: ListenerDep) -> Response:
    """Show the feeds that are followed."""
    return views.subscriptions_page(site, listener)


@router.head("/settings")
@router.get("/settings")
def settings(site: SiteDep, listener: ListenerDep, request: Request) -> Response:
    """Show voices and speed, podcast feeds, this device, import and export."""
    return views.settings_page(site, listener, request)


@router.head("/add")
@router.get("/add")
def add(request: Request, url: str = "", text: str = "", title: str = "") -> Response:
    """Show all ways to add; a phone's share sheet and the bookmarklet come here with an address."""
    return views.add_page(request, given=views.shared(url[:8_000], text[:100_000], title[:1_000]))


@router.head("/add/page")
@router.get("/add/page")
def add_sent() -> Response:
    """Wait for the page that the other bookmarklet sends."""
    return views.sent_page()


@router.head("/offline")
@router.get("/offline")
def offline() -> Response:
    """Say that there is no network, where nothing is kept in place of a page."""
    return views.offline_page()


@router.head("/articles")
@router.get("/articles")
@router.head("/items")
@router.get("/items")
def lead_home() -> Response:
    """Lead home who comes back to the address of a form that was refused."""
    return RedirectResponse("/", 303)
