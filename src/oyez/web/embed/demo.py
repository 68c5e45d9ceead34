"""/demo: a news page of our own that does to its text what news pages do, with the player at work on it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fastapi import APIRouter
from starlette.responses import HTMLResponse, Response

from oyez.web.embed.offering import offer_article
from oyez.web.embed.routes import FrontDep
from oyez.web.guard import CONTENT_SECURITY_POLICY
from oyez.web.render import render

if TYPE_CHECKING:
    from oyez.article import Article

__all__ = ["ADDRESS", "router"]

router = APIRouter(include_in_schema=False)
ADDRESS = "https://ledger.example/coast/tide-mill"
"""What the page calls its own address, whatever this server is called."""
POLICY = f"{CONTENT_SECURITY_POLICY}; require-trusted-types-for 'script'; trusted-types 'none'"


@router.head("/demo")
@router.get("/demo")
def demo(front: FrontDep) -> Response:
    """Show the page; whoever opens it has its story read into the library and offered, as any newsroom's would be."""
    build = front.builds.current()
    page = render(
        "embed/demo.html",
        address=ADDRESS,
        player=f"/embed/{build.version}/player.js",
        integrity=build.integrity,
    )
    library = front.site.library
    offer_article(library, library.add(_story(page)))
    return HTMLResponse(page, headers={"cache-control": "no-cache", "content-security-policy": POLICY})


@lru_cache(maxsize=2)
def _story(page: str) -> Article:
    """Read the page as any page is read."""
    from oyez.article import check, page_from_text, read_safely

    article = read_safely(page_from_text(page, source=ADDRESS, url=ADDRESS, media_type="text/html"))
    check(article)
    return article
