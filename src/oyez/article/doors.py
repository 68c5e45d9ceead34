"""`read`: whatever was fetched, page or document, the story it holds."""

from __future__ import annotations

from oyez.article.nouns import Article, Page

__all__ = ["read"]


def read(page: Page) -> Article:
    """Read the story out of a page.

    Never raises for "not an article": what can be extracted is, and `check` judges it.

    Raises:
        OyezError: For documents only: ``needs_extra``, ``encrypted``, ``no_text``, ``too_large``, ``not_a_page``.
    """
    if page.data:
        from oyez.article.documents import read_document

        return read_document(page)
    from oyez.article.reader import read as read_page

    return read_page(page)
