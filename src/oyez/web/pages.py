"""The pages people see: the library's list with its one form, and the reading page."""

from __future__ import annotations

from urllib.parse import parse_qs, quote

from fastapi import APIRouter, Request
from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, RedirectResponse, Response

from oyez.errors import OyezError
from oyez.speed import reading_seconds
from oyez.web.ranges import MEDIA_TYPES, BlobResponse, open_blob
from oyez.web.render import STATIC, render
from oyez.web.site import Site, SiteDep
from oyez.web.sources import add_source
from oyez.web.story import story_of

__all__ = ["router"]

router = APIRouter(include_in_schema=False)
FORM = "application/x-www-form-urlencoded"


@router.head("/")
@router.get("/")
def home(site: SiteDep) -> Response:
    """Show the form and the library."""
    return _home(site)


@router.head("/articles")
@router.get("/articles")
def articles() -> Response:
    """Lead home who comes back to the address of a form that was refused."""
    return RedirectResponse("/", 303)


@router.post("/articles")
async def add(site: SiteDep, request: Request) -> Response:
    """Take a link or a text from the form, and go to its page; or show the form again with what is wrong."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM:
        raise OyezError("not_a_form", f"Send the form as {FORM}.", status=415)
    return await run_in_threadpool(_add, site, await request.body())


@router.head("/articles/{article_id}")
@router.get("/articles/{article_id}")
def article(site: SiteDep, article_id: str) -> Response:
    """Show the reading page."""
    found = site.library.get(article_id)
    manifest = f"/api/articles/{quote(article_id, safe='')}/manifest"
    return _page("article.html", player={"src": manifest}, story=story_of(found, site.studio.script(article_id)))


@router.head("/static/{name}")
@router.get("/static/{name}")
def static(name: str, v: str = "") -> Response:
    """Send a style sheet, a script or the icon."""
    known = {path.name: path for path in STATIC.iterdir()}
    kind = name.rpartition(".")[2]
    if name not in known or kind not in MEDIA_TYPES:
        raise OyezError("not_found", "There is nothing at this address.", status=404)
    blob = open_blob(known[name])
    return BlobResponse(blob, kind, immutable=v == blob.version)


@router.head("/favicon.ico")
@router.get("/favicon.ico")
def favicon() -> Response:
    """Point at the icon; some browsers ask here whatever the page says."""
    return RedirectResponse("/static/icon.svg", 308)


def _home(site: Site, *, error: OyezError | None = None, given: str = "") -> Response:
    rows = [(row, reading_seconds(row.words, row.language)) for row in site.library.articles()]
    return _page("home.html", status=error.status if error else 200, rows=rows, error=error, given=given)


def _add(site: Site, body: bytes) -> Response:
    given = _fields(body)
    source, text = given.get("source", ""), given.get("text", "")
    try:
        article_id = add_source(site.library, source=source, text=text)
    except OyezError as error:
        return _home(site, error=error, given=source or text)
    return RedirectResponse(f"/articles/{article_id}", 303)


def _fields(body: bytes) -> dict[str, str]:
    """Read a form as a browser sends it without files; the last of two equal names counts."""
    try:
        fields = parse_qs(body.decode("ascii", "replace"), max_num_fields=20, errors="replace")
    except ValueError as error:
        raise OyezError("bad_request", "The form has more fields than it should.") from error
    return {name: values[-1] for name, values in fields.items()}


def _page(template: str, *, status: int = 200, **facts: object) -> Response:
    # A page lists what the library holds now; going back to it should show that and not a stored copy.
    return HTMLResponse(render(template, **facts), status, {"cache-control": "no-cache"})
