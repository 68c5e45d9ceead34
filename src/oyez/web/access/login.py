"""Signing in and out: one page, one cookie; and links to sound that others may open for a while."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Literal
from urllib.parse import parse_qs, quote

from fastapi import APIRouter, Path, Request
from pydantic import BaseModel, Field
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, RedirectResponse, Response

from oyez.errors import OyezError
from oyez.library.listeners import SESSION
from oyez.web.access.callers import COOKIE, Callers, cookie_of
from oyez.web.access.limits import Limits, too_many
from oyez.web.access.passwords import is_right
from oyez.web.access.signing import signed
from oyez.web.home.listener import ListenerDep
from oyez.web.render import render
from oyez.web.site import Site, SiteDep

if TYPE_CHECKING:
    from oyez.library import Listener

__all__ = ["SignIn", "router"]

router = APIRouter()
FORM = "application/x-www-form-urlencoded"


class SignIn:
    """What the sign-in routes keep: who was let in, and how often somebody tried."""

    def __init__(self, callers: Callers) -> None:
        """Share what the door knows."""
        self.callers = callers
        self._by_address, self._by_name = Limits(10, 600), Limits(30, 600)

    def check(self, site: Site, address: str, name: str, password: str) -> Listener | None:
        """Return who signs in, or None. Blocks, as long for a name that is not known.

        Raises:
            OyezError: ``too_many_requests`` after 10 tries of an address, or 30 for a name, in ten minutes.
        """
        if wait := self._by_address.spend(address) or self._by_name.spend(name.strip().casefold()[:100]):
            raise too_many(wait)
        listener = site.library.listeners.named(name)
        return listener if is_right(password, listener.password if listener else "") else None


@router.head("/login", include_in_schema=False)
@router.get("/login", include_in_schema=False)
def sign_in_page(next: str = "/") -> Response:  # noqa: A002 - the address's own word
    """Show the page to sign in."""
    return _page(next)


@router.post("/login", include_in_schema=False)
async def sign_in(site: SiteDep, request: Request) -> Response:
    """Sign in with a name and a password."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM:
        raise OyezError("not_a_form", f"Send the form as {FORM}.", status=415)
    try:
        fields = parse_qs((await request.body()).decode("utf-8", "replace"), max_num_fields=20)
    except ValueError as error:
        raise OyezError("bad_request", "The form has more fields than it should.") from error
    name, password, back = (fields.get(field, [""])[-1] for field in ("name", "password", "next"))
    known: SignIn = request.app.state.sign_in
    address = request.client.host if request.client else ""
    try:
        listener = await run_in_threadpool(known.check, site, address, name, password)
    except OyezError as error:
        return _page(back, error=error, name=name)
    if listener is None:
        wrong = OyezError("wrong_password", "That name and that password do not belong together.", status=401)
        return _page(back, error=wrong, name=name)
    agent = request.headers.get("user-agent", "")
    cookie = await run_in_threadpool(site.library.sessions.begin, listener.id, agent)
    answer = RedirectResponse(_ours(back), 303, {"cache-control": "no-store"})
    answer.set_cookie(
        COOKIE,
        cookie,
        int(SESSION.total_seconds()),
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="lax",
    )
    return answer


@router.post("/logout", include_in_schema=False)
async def sign_out(site: SiteDep, request: Request) -> Response:
    """Sign out of this browser."""
    cookie = cookie_of(request.headers)
    if cookie:
        await run_in_threadpool(site.library.sessions.end, cookie)
        request.app.state.sign_in.callers.forget(cookie)
    answer = RedirectResponse("/login", 303, {"cache-control": "no-store", "clear-site-data": '"cache"'})
    answer.delete_cookie(COOKIE, secure=request.url.scheme == "https", httponly=True, samesite="lax")
    return answer


class NewLink(BaseModel):
    """What a link is to open, and for how long."""

    kind: Literal["m4a", "mp3", "wav"] = "mp3"
    voice: str | None = Field(None, max_length=200, description="A voice's id; the listener's choice where none.")
    hours: int = Field(24, ge=1, le=24 * 30)


class Link(BaseModel):
    """A link that plays without signing in."""

    url: str
    expires: str = Field(description="ISO 8601, UTC")


@router.post("/api/articles/{article_id}/links", status_code=201)
def new_link(
    site: SiteDep,
    listener: ListenerDep,
    article_id: Annotated[str, Path(max_length=64)],
    new: NewLink,
    request: Request,
) -> Link:
    """Make a link to an article's sound that anybody who has it may open until it expires."""
    site.library.get(article_id)
    expires = int(time.time()) + new.hours * 3600
    path = f"/api/articles/{quote(article_id, safe='')}/audio.{new.kind}"
    secrets = site.library.secrets.all()
    address = signed(
        path, {"voice": new.voice} if new.voice else {}, listener=listener, expires=expires, secrets=secrets
    )
    until = datetime.fromtimestamp(expires, UTC).isoformat(timespec="seconds")
    return Link(url=f"{str(request.base_url).rstrip('/')}{address}", expires=until)


def _page(back: str, *, error: OyezError | None = None, name: str = "") -> Response:
    status = error.status if error else 200
    headers = {"cache-control": "no-store"}
    if error and error.wait:
        headers["retry-after"] = str(error.wait)
    return HTMLResponse(render("login.html", back=_ours(back), error=error, given=name), status, headers)


def _ours(back: str) -> str:
    """Return where to go after signing in: a path of this server, never another site."""
    plain = back.isprintable() and back.startswith("/") and "\\" not in back and not back.startswith("//")
    return back if plain else "/"
