"""What a listener gives us, a link or the text itself, made an article of the library."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from oyez.errors import OyezError

if TYPE_CHECKING:
    from oyez.article import Page
    from oyez.library import Library

__all__ = ["add_source", "is_link", "page_of"]

_LINK = re.compile(r"https?://\S+", re.IGNORECASE)
# "example.com/story" typed without its scheme; one dot-separated name of a host, then nothing but a path.
_BARE_LINK = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?::\d+)?(?:/\S*)?", re.IGNORECASE)


def is_link(text: str) -> bool:
    """Tell whether a listener's input is one address and not a story."""
    return bool(_LINK.fullmatch(text) or _BARE_LINK.fullmatch(text))


def add_source(
    library: Library, *, source: str = "", text: str = "", url: str | None = None, listener: str | None = "local"
) -> str:
    """Fetch or take what was given, keep it, and return the article's id. Blocks.

    Args:
        library: Where it is kept.
        source: A link; or, from the page's one field, a link or a text.
        text: The article's text or HTML.
        url: Where the text comes from, where known.
        listener: In whose library it appears.

    Raises:
        OyezError: ``nothing_given``, ``bad_url``, and whatever fetching, reading and the gate say.
    """
    from oyez.article import check, read_safely, warm_reader

    warm_reader()
    article = read_safely(page_of(source.strip(), text.strip(), url))
    check(article)
    return library.add(article, listener)


def page_of(source: str, text: str, url: str | None) -> Page:
    """Fetch an address, or take a text as the page it is. Blocks.

    Raises:
        OyezError: ``nothing_given``, ``bad_url``, and whatever fetching says.
    """
    # `fetch` opens files and stdin as well, which is the command line's business: only addresses reach it here.
    from oyez.article import fetch, page_from_text

    if url and not _LINK.fullmatch(url):
        raise OyezError("bad_url", "The url must be the article's address and begin with http:// or https://.")
    if text:
        return page_from_text(text, source=url or "-", url=url)
    if not source:
        raise OyezError("nothing_given", "Paste the article's link or its text, then try again.", status=422)
    if is_link(source):
        return fetch(source if _LINK.fullmatch(source) else f"https://{source}")
    return page_from_text(source, source="-", url=None)
