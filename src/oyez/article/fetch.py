"""Fetching: a web address, a file or standard input becomes a Page, within limits of bytes, time and hops."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from oyez.article.content import MAX_BYTES, page_from_text
from oyez.article.download import MAX_HOPS, MAX_SECONDS, Answer, Wanted, download, is_address
from oyez.article.kinds import DOCUMENT_TYPES, MAX_DOCUMENT_BYTES, type_of_name
from oyez.article.nouns import Page
from oyez.errors import OyezError

__all__ = ["MAX_HOPS", "MAX_SECONDS", "fetch", "fetch_again", "read_bytes"]

_PAGE = Wanted(
    "text/html,application/xhtml+xml,text/plain;q=0.9,*/*;q=0.1",
    MAX_BYTES,
    larger=DOCUMENT_TYPES,
    most_larger=MAX_DOCUMENT_BYTES,
)


def fetch(source: str, *, url: str | None = None) -> Page:
    """Get a page: ``-`` reads standard input, an http(s) address is fetched, anything else is a file's path.

    Documents (PDF, EPUB, .docx, .eml) become pages too, known by their first bytes, their media type or their name.

    Args:
        source: What the user named.
        url: For a file or standard input, where the page is published.

    Raises:
        OyezError: ``no_such_file``, ``is_a_folder``, ``unreadable_file``, ``empty_source``, ``binary_file``,
            ``not_a_page``, ``too_large``, ``bad_url``, ``forbidden_address``, ``unreachable``, ``http_error``,
            ``too_slow``.
    """
    if is_address(source):
        answer = download(source, _PAGE)
        if answer is None:  # pragma: no cover - only where validators were sent
            raise OyezError("unreachable", "The site sent nothing.", status=502)
        return _page(source, answer)
    data = read_bytes(source, MAX_DOCUMENT_BYTES)
    return page_from_text(data, source=source, url=url, media_type=type_of_name(source))


def fetch_again(page: Page) -> Page | None:
    """Get a page anew where it has changed since: None where it has not.

    A server that gave the page an ETag or a date is asked by them, and sends nothing where they still hold. Where it
    gave none, and for a file, the content is compared.

    Raises:
        OyezError: As `fetch`.
    """
    if is_address(page.source):
        answer = download(page.source, _PAGE, etag=page.etag, modified=page.modified)
        fresh = None if answer is None else _page(page.source, answer)
    else:
        fresh = fetch(page.source, url=page.url)
    return None if fresh is None or (fresh.text, fresh.data) == (page.text, page.data) else fresh


def _page(source: str, answer: Answer) -> Page:
    page = page_from_text(answer.data, source=source, url=answer.url, media_type=answer.media_type)
    return replace(page, etag=answer.etag, modified=answer.modified)


def read_bytes(source: str, most: int) -> bytes:
    """Read a file, or standard input for ``-``, up to one byte past `most`.

    Raises:
        OyezError: ``no_such_file``, ``is_a_folder``, ``unreadable_file``.
    """
    if source == "-":
        return sys.stdin.buffer.read(most + 1)
    path = Path(source)
    try:
        if path.is_dir():
            raise OyezError("is_a_folder", f"{path.name or source} is a folder: name one page in it.")
        with path.open("rb") as file:
            return file.read(most + 1)
    except FileNotFoundError:
        raise OyezError("no_such_file", f"There is no file {source}: check its name.", status=404) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a path"
        raise OyezError("unreadable_file", f"{source[:200]} cannot be read: {reason}.") from None
