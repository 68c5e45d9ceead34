"""One spelling for each story's address, so that a shared link, a newsletter's and the canonical one are one story."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

__all__ = ["tidy"]

_LONGEST = 4096
# What campaigns and networks add to an address: it says where a reader came from, never which story it is.
_TRACKING = re.compile(
    r"utm_\w+|at_\w+|mc_[ce]id|fb_\w+|[a-z]*clid|gclsrc|[wg]braid|igsh(?:id)?|cmpid?|ocid|ncid|ref|ref_(?:src|url|source)|"
    r"smid|smtyp|xtor|spm|_ga|_gl|oly_\w+|vero_\w+|mkt_tok|guccounter|guce_\w+|taid",
    re.IGNORECASE,
)
_PORTS = {"http": 80, "https": 443}


def tidy(url: str) -> str | None:
    """Return a web address without what does not tell stories apart; None where it is no web address.

    Scheme, the usual port, tracking, fragment and a last slash go; the host is in lower case, percent-encoding is
    written one way, and what is left of the query is in order: ``news.example/a?page=2``.
    """
    if len(url) > _LONGEST:
        return None
    try:
        place = urlsplit(url.strip())
        port = place.port
        host = (place.hostname or "").rstrip(".").encode("idna").decode() if place.hostname else ""
    except (ValueError, UnicodeError):
        return None
    if place.scheme not in _PORTS or not host:
        return None
    pairs = parse_qsl(place.query, keep_blank_values=True, max_num_fields=None)
    kept = sorted((name, value) for name, value in pairs if not _TRACKING.fullmatch(name))
    path = quote(unquote(place.path, errors="surrogateescape"), safe="/:@!$&'()*+,;=-._~", errors="surrogateescape")
    shown = "" if port in {None, _PORTS[place.scheme]} else f":{port}"
    query = f"?{urlencode(kept)}" if kept else ""
    return f"{host}{shown}{path.rstrip('/')}{query}"
