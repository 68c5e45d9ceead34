"""Whatever a listener hands over becomes items of their library: a link, a text, a file, a batch, an export."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from oyez.errors import OyezError
from oyez.web.sources import add_source, is_link

if TYPE_CHECKING:
    from oyez.library.arrivals import Wanted
    from oyez.library.imports import Export, Refused
    from oyez.web.site import Site

__all__ = ["add_batch", "add_export", "add_file", "add_item"]

MAX_FILE = 50 * 1024 * 1024


def add_item(
    site: Site, listener: str, *, url: str = "", text: str = "", source: str = "", tags: Sequence[str] = (),
    queue: bool = True, origin: str = "web",
) -> str:  # fmt: skip
    """Read an article now, put it into a listener's library, and return its id. Blocks.

    Args:
        site: Where.
        listener: Whose library.
        url: Its address; with a text, where the text is from.
        text: The article's text or HTML.
        source: In place of both, what stands in the one field of the page: an address or a text.
        tags: Given besides those it has.
        queue: Whether it goes into the queue.
        origin: How it came.

    Raises:
        OyezError: ``nothing_given``, ``bad_url``, and whatever fetching, reading and the gate say.
    """
    if text:
        article_id = add_source(site.library, text=text, url=url or None, listener=None)
    else:
        article_id = add_source(site.library, source=url or source, listener=None)
    _shelve(site, listener, article_id, tags, queue, origin)
    return article_id


def add_file(site: Site, listener: str, name: str, data: bytes, *, queue: bool = True) -> str:
    """Read a file somebody has chosen: a page, a mail, an e-book, a PDF. Blocks.

    Raises:
        OyezError: ``empty_source``, ``too_large``, and whatever reading and the gate say.
    """
    from oyez.article import check, page_from_text, read_safely
    from oyez.article.kinds import type_of_name

    if not data.strip():
        raise OyezError("empty_source", f"There is nothing in {name[:80] or 'this file'}.", status=422)
    if len(data) > MAX_FILE:
        raise OyezError("too_large", f"{name[:80]} is over {MAX_FILE >> 20} MB.", status=413)
    kind = type_of_name(name)
    article = read_safely(page_from_text(data, source=name or "-", url=None, media_type=kind))
    check(article)
    article_id = site.library.add(article, None)
    _shelve(site, listener, article_id, (), queue, "mail" if kind == "message/rfc822" else "file")
    return article_id


def add_batch(
    site: Site, listener: str, urls: Iterable[str], *, tags: Sequence[str] = (), queue: bool = True
) -> tuple[int, list[Refused]]:
    """Have addresses read one after the other; return how many wait that did not before, and which are none."""
    from oyez.library.arrivals import Wanted
    from oyez.library.imports import Refused

    wanted, refused = [], []
    for number, given in enumerate(urls, 1):
        url = given.strip()
        if not url:
            continue
        if not is_link(url):
            refused.append(Refused(f"line {number}", f"This is no web address: {' '.join(url.split())[:120]}"))
            continue
        wanted.append(Wanted(url if "://" in url else f"https://{url}", tags=tuple(tags), queue=queue))
    return _arrive(site, listener, wanted, "web"), refused


def add_export(site: Site, listener: str, export: Export, *, queue: bool = False) -> int:
    """Have an export's articles read one after the other; return how many wait that did not before."""
    from oyez.library.arrivals import Wanted

    wanted = [
        Wanted(each.url, each.title, each.html, each.added, each.tags, each.archived, queue and not each.archived)
        for each in export.saved
    ]
    return _arrive(site, listener, wanted, "import")


def _arrive(site: Site, listener: str, wanted: Sequence[Wanted], origin: str) -> int:
    count = site.library.arrivals.add(listener, wanted, origin=origin)
    site.desk.poke()
    return count


def _shelve(site: Site, listener: str, article_id: str, tags: Sequence[str], queue: bool, origin: str) -> None:
    library = site.library
    library.items.add(listener, [article_id], origin=origin, queue=queue)
    if tags:
        had = library.tags.of(listener, [article_id]).get(article_id, [])
        library.tags.put(listener, article_id, [*had, *tags])
    site.desk.poke(article_id)
