"""The iframe page for systems that take no script, and oEmbed for those that ask for it."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Query, Request
from starlette.responses import JSONResponse, Response

from oyez.errors import OyezError
from oyez.web.embed.front import Front
from oyez.web.embed.oembed import KEPT, frame_name, oembed, oembed_xml
from oyez.web.embed.packed import Packed
from oyez.web.embed.routes import FrontDep, Wanted, WantedDep
from oyez.web.embed.settings import EmbedSettings
from oyez.web.render import STATIC, render
from oyez.web.story import RIGHT_TO_LEFT

__all__ = ["router"]

router = APIRouter()
Length = Annotated[int | None, Query(ge=1, le=100_000)]
FORMATS = ("json", "xml")
Format = Annotated[str, Query(json_schema_extra={"enum": list(FORMATS)}, description="json or xml; 501 to another.")]
WEB = re.compile(r"https?://", re.IGNORECASE)  # a page may name any address as its own: javascript: too
HTML = "text/html; charset=utf-8"


@router.head("/embed/frame", include_in_schema=False)
@router.get("/embed/frame", include_in_schema=False)
def frame(front: FrontDep, wanted: WantedDep, request: Request) -> Response:
    """Show the player of one story, and nothing else."""
    headers = {"content-security-policy": _policy(front.settings)}
    try:
        offer = wanted.offer(front)
    except OyezError as error:
        page = render("embed/none.html", error=error, css=_css())
        return Response(page, error.status, {**headers, "cache-control": "no-cache"}, HTML)
    article, build = front.site.library.get(offer.article), front.builds.current()
    page = render(
        "embed/frame.html",
        article=article,
        original=article.url if article.url and WEB.match(article.url) else "",
        build=build,
        manifest=f"manifest?{urlencode({'id': offer.article})}",
        oembed=f"oembed?{urlencode({'url': f'{_base(front, request)}/embed/frame?id={offer.article}'})}",
        direction="rtl" if article.language.partition("-")[0].lower() in RIGHT_TO_LEFT else "ltr",
        css=_css(),
    )
    return Packed(page.encode(), HTML).answer(request, "public, max-age=300", headers)


@router.get("/embed/oembed")
def embed_other(
    front: FrontDep,
    request: Request,
    url: Annotated[str, Query(description="The story's address, or its iframe page's.", max_length=4096)],
    maxwidth: Length = None,
    maxheight: Length = None,
    format: Format = "json",  # noqa: A002 - the specification's name
) -> Response:
    """Answer as oEmbed 1.0 says: an iframe for the address of a story on offer, and 501 to a format it has not."""
    if format not in FORMATS:
        raise OyezError("unknown_format", "oEmbed is answered here as json or xml.", status=501)
    base = _base(front, request)
    offer = Wanted(**(frame_name(url, base) or {"url": url})).offer(front)
    facts = oembed(base, offer.article, front.site.library.get(offer.article), maxwidth, maxheight)
    headers = {"cache-control": f"public, max-age={KEPT}"}
    if format == "xml":
        return Response(oembed_xml(facts), headers=headers, media_type="text/xml; charset=utf-8")
    return JSONResponse(facts, headers=headers)


def _base(front: Front, request: Request) -> str:
    return front.settings.url or str(request.base_url).rstrip("/")


def _policy(settings: EmbedSettings) -> str:
    """Allow our own files, this style, and the newsroom's sites to frame the page."""
    rules = (
        "default-src 'none'",
        "script-src 'self'",
        f"style-src 'sha256-{b64encode(sha256(_css().encode()).digest()).decode()}'",
        "connect-src 'self'",
        "media-src 'self' blob:",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'",
        " ".join(("frame-ancestors", "'self'", *settings.frames)),
    )
    return "; ".join(rules)


@cache
def _css() -> str:
    return (STATIC / "frame.css").read_text("utf-8")
