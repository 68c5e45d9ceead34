"""Two bookmarks that hand the page one is looking at to Oyez: by its address, or as the browser has it."""

from __future__ import annotations

import json
from urllib.parse import quote

from fastapi import Request

from oyez.web.podcasts.addresses import base_of

__all__ = ["bookmarklets"]

_ADDRESS = "(()=>{location.href=%s+'/add?url='+encodeURIComponent(location.href)})()"
# The page is handed over in the browser, window to window, and to our address alone: the site's own policy cannot
# forbid it, and nothing is posted from one site to another.
_PAGE = (
    "(()=>{const o=%s,w=open(o+'/add/page');addEventListener('message',e=>{if(e.origin===o&&e.source===w)"
    "w.postMessage({url:location.href,html:document.documentElement.outerHTML},o)})})()"
)


def bookmarklets(request: Request) -> tuple[str, str]:
    """Return both as ``javascript:`` addresses for this server."""
    origin = json.dumps(base_of(request)).replace('"', "'")
    return tuple("javascript:" + quote(code % origin, safe="!~*'()=;:,/?&{}+.") for code in (_ADDRESS, _PAGE))  # type: ignore[return-value]
