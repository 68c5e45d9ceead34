"""`read`: whatever kind of page it is, the story it holds."""

from __future__ import annotations

from oyez.article.nouns import Article, Page

__all__ = ["read"]


def read(page: Page) -> Article:
    """Read the story out of a page.

    Never raises for "not an article": what can be extracted is, and `check` judges it.
    """
    if page.media_type == "text/html":
        from oyez.article.html import read_html

        return read_html(page)
    from oyez.article.plaintext import read_text

    return read_text(page)
