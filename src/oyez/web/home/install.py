"""What makes the app installable: the web app manifest and the service worker, at the addresses browsers want."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import JSONResponse, Response

from oyez.web.ranges import BlobResponse, open_blob
from oyez.web.render import STATIC, static_url

__all__ = ["router"]

router = APIRouter(include_in_schema=False)
_PAPER = "#fbf9f4"


@router.head("/manifest.webmanifest")
@router.get("/manifest.webmanifest")
def manifest() -> Response:
    """Say what the app is called, how it looks, and that it takes what other apps share."""
    icons = [
        {"src": static_url("icon.svg"), "sizes": "any", "type": "image/svg+xml"},
        {"src": static_url("icon-192.png"), "sizes": "192x192", "type": "image/png"},
        {"src": static_url("icon-512.png"), "sizes": "512x512", "type": "image/png"},
        {"src": static_url("icon-maskable.png"), "sizes": "512x512", "type": "image/png", "purpose": "maskable"},
    ]
    facts = {
        "id": "/",
        "name": "Oyez",
        "short_name": "Oyez",
        "description": "Any published article, spoken.",
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "background_color": _PAPER,
        "theme_color": _PAPER,
        "categories": ["news"],
        "icons": icons,
        "share_target": {
            "action": "/add",
            "method": "GET",
            "enctype": "application/x-www-form-urlencoded",
            "params": {"title": "title", "text": "text", "url": "url"},
        },
        "shortcuts": [{"name": "Add an article", "url": "/add"}, {"name": "Library", "url": "/library"}],
    }
    return JSONResponse(facts, headers={"cache-control": "no-cache"}, media_type="application/manifest+json")


@router.head("/sw.js")
@router.get("/sw.js")
def worker() -> Response:
    """Send the service worker; at the root, since it may answer only for what lies below its own address."""
    return BlobResponse(open_blob(STATIC / "sw.js"), "js")
