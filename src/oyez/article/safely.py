"""Reading what is not trusted: the parsers run where they can be killed.

Measured (2 cores, a page of 7 kB that takes 13 ms): in process 13 ms, in a running worker 14 ms; a worker's start is
0.5 s, nearly all of it the parsers' import, which a first page in process costs too. Started before the download, a
worker is ready when the page is.
"""

from __future__ import annotations

from dataclasses import replace

from oyez.article.download import is_address
from oyez.article.nouns import Article, Page, Rules

__all__ = ["read_safely", "read_source", "warm_reader"]

PAGE_SECONDS = 10.0
DOCUMENT_SECONDS = 60.0
"""A long PDF takes its time."""
_SMALL = 256 * 1024
"""Characters: few pages below take seconds, whatever stands in them; see tests/fuzz."""


def read_safely(page: Page, *, seconds: float | None = None, trusted: bool = False) -> Article:
    """Read the story out of a page in a process that is killed where it takes too long or too much memory.

    Args:
        page: Any page.
        seconds: The deadline; 10 for a page and 60 for a document where None.
        trusted: Whether the user chose this very file: then a small page is read here, without a process.

    Raises:
        OyezError: ``too_slow``, ``too_large``, ``unreadable_page``, and what reading a document says. Never for
            "not an article": `check` judges that.
    """
    if trusted and not page.data and len(page.text) <= _SMALL:
        from oyez.article.doors import read

        return read(page)
    from oyez.article.workers import pool

    limit = seconds or (DOCUMENT_SECONDS if page.data else PAGE_SECONDS)
    return pool().run("article", page, Article, limit)


def read_source(source: str, *, url: str | None = None, rules: Rules | None = None) -> Article:
    """Fetch what a user named and read its story; what comes from elsewhere is parsed in a process of its own.

    Args:
        source: A web address, a file's path, or ``-``.
        url: The page's address, where `source` is not one.
        rules: What to keep and drop this once, beside the rules of the page's site.

    Raises:
        OyezError: As `fetch` and `read_safely`.
    """
    from oyez.article.fetch import fetch

    remote = is_address(source)
    if remote:
        warm_reader()
    return read_safely(replace(fetch(source, url=url), rules=rules), trusted=not remote)


def warm_reader() -> None:
    """Start a parsing process without waiting for it; call it before a download."""
    from oyez.article.workers import pool

    pool().warm()
