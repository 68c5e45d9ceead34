"""What the pages' forms do; each leads back to a page, and one that is refused comes back as it was filled in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import parse_qs, quote

from fastapi import APIRouter, Request
from pydantic import ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.responses import RedirectResponse, Response

from oyez.errors import OyezError
from oyez.web.home import views
from oyez.web.home.adding import add_batch, add_file, add_item
from oyez.web.home.casts import make_feed
from oyez.web.home.choices import choose, chosen
from oyez.web.home.following import follow
from oyez.web.home.incoming import import_file
from oyez.web.home.listener import ListenerDep
from oyez.web.home.shapes import NewFeed, Rules
from oyez.web.site import Site, SiteDep

__all__ = ["router"]

router = APIRouter(include_in_schema=False)
FORM, FILES = "application/x-www-form-urlencoded", "multipart/form-data"
Fields = dict[str, str]
N = TypeVar("N", int, float)


@router.post("/articles")
async def add(site: SiteDep, listener: ListenerDep, request: Request) -> Response:
    """Take a link or a text; lead to its page, or to the queue where it is only to be put there."""
    given = await fields(request)
    source, text = given.get("source", ""), given.get("text", "")
    later = given.get("then") == "queue"

    def act() -> Response:
        article_id = add_item(site, listener, source=source, text=text, url=given.get("url", ""))
        return _to("/" if later else f"/articles/{quote(article_id, safe='')}")

    def again(error: OyezError) -> Response:
        if given.get("from") == "add":
            return views.add_page(request, error=error, given=source or text)
        if given.get("from") == "page":
            return views.sent_page(error=error, url=given.get("url", ""), text=text)
        return views.queue_page(site, listener, error=error, given=source or text)

    return await _tried(act, again)


@router.post("/items/{article_id}")
async def item(site: SiteDep, listener: ListenerDep, article_id: str, request: Request) -> Response:
    """Do one thing with an item: queue, unqueue, top, up, down, archive, unarchive, heard, remove, tag."""
    given = await fields(request)
    return await run_in_threadpool(_item, site, listener, article_id, given)


@router.post("/add/batch")
async def batch(site: SiteDep, listener: ListenerDep, request: Request) -> Response:
    """Take a list of addresses, one a line."""
    given = await fields(request)

    def act() -> Response:
        lines = given.get("urls", "").splitlines()
        if not any(line.strip() for line in lines):
            raise OyezError("nothing_given", "Give at least one address, one a line.", status=422)
        count, refused = add_batch(site, listener, lines)
        told = f"{count} {'address waits' if count == 1 else 'addresses wait'} to be read now."
        return views.add_page(request, told=told, refused=[f"{each.place}: {each.reason}" for each in refused[:50]])

    return await _tried(act, lambda error: views.add_page(request, error=error))


@router.post("/add/file")
async def file(site: SiteDep, listener: ListenerDep, request: Request) -> Response:
    """Take a page, a mail or a document from the listener's device."""
    name, data = await upload(request)

    def act() -> Response:
        return _to(f"/articles/{quote(add_file(site, listener, name, data), safe='')}")

    return await _tried(act, lambda error: views.add_page(request, error=error))


@router.post("/import")
async def import_(site: SiteDep, listener: ListenerDep, request: Request) -> Response:
    """Take an export of another service."""
    _name, data = await upload(request)

    def act() -> Response:
        found = import_file(site, listener, data)
        told = (
            f"{found.found:,} articles found in this {found.origin.title()} export; {found.accepted:,} wait to be read."
        )
        refused = [f"{each.place}: {each.reason}" for each in found.refused]
        return views.add_page(request, told=told, refused=refused)

    return await _tried(act, lambda error: views.add_page(request, error=error))


@router.post("/arrivals")
async def arrivals(site: SiteDep, listener: ListenerDep, request: Request) -> Response:
    """Try again what could not be read, or wait for it no longer."""
    given = await fields(request)
    ids = [given["id"]] if given.get("id") else []
    if given.get("action") == "retry":
        await run_in_threadpool(site.library.arrivals.retry, listener, ids)
        site.desk.poke()
    elif given.get("action") == "remove":
        await run_in_threadpool(lambda: site.library.arrivals.remove(listener, ids, state="failed"))
    return _to("/library")


@router.post("/subscriptions")
async def subscribe(site: SiteDep, listener: ListenerDep, request: Request) -> Response:
    """Follow a feed."""
    given = await fields(request)

    def act() -> Response:
        follow(site, listener, given.get("feed", "").strip(), _rules(given))
        return _to("/subscriptions")

    def again(error: OyezError) -> Response:
        return views.subscriptions_page(site, listener, error=error, given=given.get("feed", ""))

    return await _tried(act, again)


@router.post("/subscriptions/{subscription_id}")
async def subscription(site: SiteDep, listener: ListenerDep, subscription_id: str, request: Request) -> Response:
    """Change a subscription's rules, or end it."""
    given = await fields(request)

    def act() -> Response:
        subscriptions = site.library.subscriptions
        subscriptions.get(listener, subscription_id)
        if given.get("action") == "remove":
            subscriptions.remove(listener, subscription_id)
        else:
            subscriptions.change(subscription_id, rules=_rules(given).model_dump())
        return _to("/subscriptions")

    return await _tried(act, lambda error: views.subscriptions_page(site, listener, error=error))


@router.post("/settings")
async def settings(site: SiteDep, listener: ListenerDep, request: Request) -> Response:
    """Keep what was chosen."""
    given = await fields(request)

    def act() -> Response:
        changes: dict[str, Any] = {
            "speed": _number(given.get("speed", "1"), float),
            "ahead": _number(given.get("ahead", "0"), int),
            "archive_heard": "archive_heard" in given,
            "voices": {name[6:]: value for name, value in given.items() if name.startswith("voice:")},
        }
        choose(site.library, site.studio.voices, listener, changes)
        site.desk.poke()
        return views.settings_page(site, listener, request, told="Your settings are kept, for every device.")

    return await _tried(act, lambda error: views.settings_page(site, listener, request, error=error))


@router.post("/feeds")
async def feeds(site: SiteDep, listener: ListenerDep, request: Request) -> Response:
    """Make a podcast feed, give one another address, or remove it."""
    given = await fields(request)

    def act() -> Response:
        library = site.library.feeds
        if given.get("action") == "renew":
            library.renew(listener, given.get("id", ""))
        elif given.get("action") == "remove":
            library.remove(listener, given.get("id", ""))
        else:
            make_feed(site, listener, _new_feed(given))
        return _to("/settings#podcasts")

    return await _tried(act, lambda error: views.settings_page(site, listener, request, error=error))


async def fields(request: Request) -> Fields:
    """Read a form without files; the last of two equal names counts.

    Raises:
        OyezError: ``not_a_form``, ``bad_request``.
    """
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM:
        raise OyezError("not_a_form", f"Send the form as {FORM}.", status=415)
    try:
        found = parse_qs((await request.body()).decode("ascii", "replace"), max_num_fields=200, errors="replace")
    except ValueError as error:
        raise OyezError("bad_request", "The form has more fields than it should.") from error
    return {name: values[-1] for name, values in found.items()}


async def upload(request: Request) -> tuple[str, bytes]:
    """Read a form's one file: its name and its bytes.

    Raises:
        OyezError: ``not_a_form``, ``nothing_given``.
    """
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FILES:
        raise OyezError("not_a_form", f"Send the form as {FILES}.", status=415)
    form: FormData
    async with request.form(max_files=1, max_fields=20) as form:
        found = form.get("file")
        if not isinstance(found, UploadFile) or not found.filename:
            raise OyezError("nothing_given", "Choose a file first.", status=422)
        return found.filename.replace("\\", "/").rpartition("/")[2], await found.read()


def _item(site: Site, listener: str, article_id: str, given: Fields) -> Response:
    items, tags = site.library.items, site.library.tags
    match given.get("action"):
        case "queue":
            items.move(listener, article_id)
        case "unqueue":
            items.dequeue(listener, article_id)
        case "top" | "up" | "down" as way:
            _move(site, listener, article_id, way)
        case "archive" | "unarchive" as way:
            items.archive(listener, article_id, away=way == "archive")
        case "heard":
            items.heard(listener, article_id, archive=chosen(site.library, listener).archive_heard)
        case "remove":
            items.remove(listener, article_id)
        case "tag":
            tags.put(listener, article_id, _words(given.get("tags", "")))
        case _:
            raise OyezError("bad_request", "The form does not say what to do.")
    site.desk.poke()
    return _to(_back(given.get("back", "/")))


def _move(site: Site, listener: str, article_id: str, way: str) -> None:
    """Move within the queue; what is not in it goes to its head or end."""
    from oyez.library import Filter

    items = site.library.items
    ids = [each.article.id for each in items.page(listener, Filter("queue"), limit=10_000)]
    at = ids.index(article_id) if article_id in ids else len(ids)
    others = [each for each in ids if each != article_id]
    to = {"top": 0, "up": max(0, at - 1), "down": at + 1}[way]
    items.move(listener, article_id, before=others[to] if to < len(others) else None)


def _back(path: str) -> str:
    """Return where a form came from, where that is a list of ours."""
    return path if path.partition("?")[0] in ("/", "/library", "/archive") or path.startswith("/articles/") else "/"


def _rules(given: Fields) -> Rules:
    try:
        return Rules(
            include=_words(given.get("include", "")),
            exclude=_words(given.get("exclude", "")),
            tags=_words(given.get("tags", "")),
            queue="queue" in given,
            most=_number(given.get("most", "10"), int),
        )
    except ValidationError as error:
        raise OyezError(
            "bad_setting", "A rule has too many words, a word over 60 letters, or more than 100 stories."
        ) from error


def _new_feed(given: Fields) -> NewFeed:
    kind, _, name = given.get("of", "queue").partition(":")
    wpm = _number(given.get("wpm") or "0", int)
    try:
        facts = {"kind": kind, "name": name or given.get("name", ""), "voice": given.get("voice", ""), "wpm": wpm}
        return NewFeed.model_validate(facts)
    except ValidationError as error:
        raise OyezError(
            "bad_setting", "There can be no such feed: choose what it is of, and 100 to 800 WPM."
        ) from error


def _words(text: str) -> list[str]:
    return list(dict.fromkeys(word[:60] for part in text.split(",") if (word := " ".join(part.split()))))[:50]


def _number(text: str, kind: Callable[[str], N]) -> N:
    try:
        return kind(text)
    except ValueError as error:
        raise OyezError("bad_setting", f"This is no number: {text[:20]}") from error


def _to(path: str) -> Response:
    return RedirectResponse(path, 303)


async def _tried(act: Callable[[], Response], again: Callable[[OyezError], Response]) -> Response:
    """Act in a thread; where that is refused, show the form again with what is wrong."""

    def both() -> Response:
        try:
            return act()
        except OyezError as error:
            return again(error)

    return await run_in_threadpool(both)
