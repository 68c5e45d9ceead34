"""What the pages of the home are made of: a template each, and what it shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlencode

from fastapi import Request
from starlette.responses import HTMLResponse, Response

from oyez.errors import OyezError
from oyez.library import LOCAL
from oyez.speed import AVERAGE_WPM
from oyez.web.home.bookmarklets import bookmarklets
from oyez.web.home.choices import Choices, chosen
from oyez.web.home.following import rules_of
from oyez.web.home.rows import Shelf, shelf_of
from oyez.web.podcasts.addresses import feed_address
from oyez.web.podcasts.routes import title_of
from oyez.web.render import render
from oyez.web.site import Site

if TYPE_CHECKING:
    from oyez.voices import Voice

__all__ = [
    "add_page", "offline_page", "queue_page", "sent_page", "settings_page", "shared", "shelf_page",
    "subscriptions_page",
]  # fmt: skip

ROWS = 50
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


def queue_page(
    site: Site, listener: str, *, page: int = 1, error: OyezError | None = None, given: str = ""
) -> Response:
    """Return the queue; with an error, its form as it was filled in."""
    from oyez.library import Filter

    shelf = shelf_of(site.library, listener, Filter("queue"), limit=ROWS, offset=ROWS * (page - 1))
    waiting, failed = site.library.arrivals.count(listener)
    begun = bool(shelf.total) or site.library.items.count(listener, Filter("all"))[0] > 0
    return _page(
        "queue.html", error=error, given=given, shelf=shelf, choices=chosen(site.library, listener),
        states=_states(site, shelf), waiting=waiting, failed=failed, begun=begun, turn=_turn("/", {}),
    )  # fmt: skip


def shelf_page(
    site: Site, listener: str, name: str, *, tag: str = "", source: str = "", text: str = "", page: int = 1
) -> Response:  # fmt: skip
    """Return the library or the archive, filtered."""
    from oyez.library import Filter

    which = Filter(name, tag=tag, site=source, text=text)
    shelf = shelf_of(site.library, listener, which, limit=ROWS, offset=ROWS * (page - 1))
    failed = site.library.arrivals.of(listener, state="failed", limit=20) if name == "library" else []
    counts = site.library.arrivals.count(listener)
    asked = {key: value for key, value in (("tag", tag), ("source", source), ("q", text)) if value}
    return _page(
        "shelf.html", which=name, shelf=shelf, choices=chosen(site.library, listener), failed=failed, counts=counts,
        states=_states(site, shelf), tags=site.library.tags.all(listener), tag=tag, source=source, text=text,
        turn=_turn(f"/{name}", asked), asked=asked,
    )  # fmt: skip


def subscriptions_page(
    site: Site, listener: str, *, error: OyezError | None = None, given: str = ""
) -> Response:  # fmt: skip
    """Return what is followed; with an error, the form as it was filled in."""
    found = [(each, rules_of(each)) for each in site.library.subscriptions.of(listener)]
    waiting, failed = site.library.arrivals.count(listener)
    return _page(
        "subscriptions.html", error=error, given=given, subscriptions=found, waiting=waiting, failed=failed
    )  # fmt: skip


def settings_page(
    site: Site, listener: str, request: Request, *, error: OyezError | None = None, told: str = ""
) -> Response:  # fmt: skip
    """Return all that can be chosen; `told` says what was just done."""
    choices = chosen(site.library, listener)
    person = None if listener == LOCAL else site.library.listeners.get(listener)
    feeds = [
        (each, title_of(each), feed_address(request, each.token)) for each in site.library.feeds.of(listener)
    ]  # fmt: skip
    return _page(
        "settings.html", error=error, told=told, choices=choices, languages=_languages(site, choices), feeds=feeds,
        tags=site.library.tags.all(listener), voices=site.studio.voices.voices(), average=AVERAGE_WPM,
        person=person.name if person else "",
    )  # fmt: skip


def add_page(
    request: Request, *, error: OyezError | None = None, given: str = "", told: str = "", refused: Sequence[str] = ()
) -> Response:  # fmt: skip
    """Return all ways to add; with an error, the first form as it was filled in."""
    by_address, by_page = bookmarklets(request)
    return _page(
        "add.html", error=error, given=given, told=told, refused=refused, by_address=by_address, by_page=by_page
    )


def sent_page(*, error: OyezError | None = None, url: str = "", text: str = "") -> Response:
    """Return the page that a bookmarklet fills with what a subscriber sees."""
    return _page("sent.html", error=error, url=url, text=text)


def offline_page() -> Response:
    """Return what is shown without a network."""
    return HTMLResponse(render("offline.html"), headers={"cache-control": "no-cache"})


def shared(url: str, text: str, title: str) -> str:
    """Return what a share sheet means: the address where there is one, wherever an app has put it; else its text."""
    for given in (url, text, title):
        if found := _ADDRESS.search(given):
            return found.group().rstrip(".,;)")
    return text.strip() or title.strip()


def _states(site: Site, shelf: Shelf) -> dict[str, tuple[str, int]]:
    """Return how the narrations in hand stand: ``live``, ``ready`` or ``failed``, and percent made."""
    wanted = {line.item.article.id for line in shelf.lines}
    return {
        article_id: (snapshot.status, 100 * snapshot.made // max(1, snapshot.total))
        for article_id, snapshot in site.studio.standing()
        if article_id in wanted
    }


def _languages(site: Site, choices: Choices) -> list[tuple[str, str, list[Voice], str]]:
    """Return (base language, its name, its voices, the voice chosen), English first."""
    from babel import Locale, UnknownLocaleError

    by_language: dict[str, list[Voice]] = {}
    for voice in site.studio.voices.voices():
        by_language.setdefault(voice.language.partition("-")[0], []).append(voice)
    found = []
    for language, voices in by_language.items():
        try:
            name = Locale(language).get_language_name("en") or language
        except UnknownLocaleError:
            name = language
        found.append((language, name, voices, choices.voice(language) or ""))
    return sorted(found, key=lambda each: (each[0] != "en", each[1]))


def _turn(path: str, asked: dict[str, str]) -> str:
    """Return the address of a list's pages, to which the page's number is added."""
    return f"{path}?{urlencode(asked)}&page=" if asked else f"{path}?page="


def _page(template: str, *, error: OyezError | None = None, **facts: object) -> Response:
    # Lists show what is kept now; going back to one should show that and not a stored copy.
    status = error.status if error else 200
    return HTMLResponse(render(template, error=error, **facts), status, {"cache-control": "no-cache"})
