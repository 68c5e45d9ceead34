"""The reading page, and the files that pages are made of."""

from __future__ import annotations

from urllib.parse import quote

from fastapi import APIRouter
from starlette.responses import HTMLResponse, RedirectResponse, Response

from oyez.errors import OyezError
from oyez.web.home.choices import Choices, chosen
from oyez.web.home.listener import ListenerDep
from oyez.web.home.rows import line_of
from oyez.web.ranges import MEDIA_TYPES, BlobResponse, open_blob
from oyez.web.render import STATIC, render
from oyez.web.site import Site, SiteDep
from oyez.web.story import story_of

__all__ = ["router"]

router = APIRouter(include_in_schema=False)


@router.head("/articles/{article_id}")
@router.get("/articles/{article_id}")
def article(site: SiteDep, listener: ListenerDep, article_id: str) -> Response:
    """Show the reading page."""
    found = site.library.get(article_id)
    item = site.library.items.find(listener, article_id)
    choices = chosen(site.library, listener)
    facts = render(
        "article.html",
        player=_player(site, article_id, found.language, choices),
        story=story_of(found, site.studio.script(article_id)),
        line=line_of(site.library, listener, item) if item else None,
    )
    # Going back to it should show what is kept now and not a stored copy.
    return HTMLResponse(facts, headers={"cache-control": "no-cache"})


def _player(site: Site, article_id: str, language: str, choices: Choices) -> dict[str, str]:
    """Return the player's attributes: where its manifest is, in the voice and at the speed that were chosen."""
    src = f"/api/articles/{quote(article_id, safe='')}/manifest"
    known = {voice.id for voice in site.studio.voices.voices(language)}
    if (voice := choices.voice(language)) in known:
        src += f"?voice={quote(str(voice), safe='')}"
    base = language.partition("-")[0].lower()
    facts = {"src": src, "report": f"/api/articles/{quote(article_id, safe='')}/reports"}
    return facts | {"data-article": article_id, "data-speed": f"{choices.speed:g}", "data-language": base}


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
