"""Documents to Article: PDF, EPUB, Word files and mail, each by a module of its own; all by way of a `Draft`."""

from __future__ import annotations

from oyez.article.documents.draft import finish
from oyez.article.kinds import DOCX, EPUB, MAIL, PDF
from oyez.article.nouns import Article, Page
from oyez.errors import OyezError

__all__ = ["read_document"]


def read_document(page: Page) -> Article:
    """Read the story out of a document's bytes.

    Raises:
        OyezError: ``needs_extra`` where its library is not installed, ``encrypted``, ``no_text``, ``too_large``,
            ``not_a_page`` where it is broken.
    """
    try:
        if page.media_type == PDF:
            from oyez.article.documents.pdf import draft_pdf

            return finish(page, draft_pdf(page.data))
        if page.media_type == DOCX:
            from oyez.article.documents.word import draft_word

            return finish(page, draft_word(page.data))
    except ImportError:
        raise OyezError(
            "needs_extra",
            "PDF and Word files need one thing more: pip install 'oyez[documents]', then try again.",
            status=501,
        ) from None
    if page.media_type == EPUB:
        from oyez.article.documents.epub import draft_epub

        return finish(page, draft_epub(page.data))
    if page.media_type == MAIL:
        from oyez.article.documents.mail import read_mail

        return read_mail(page)
    raise OyezError("not_a_page", "No story can be read from this kind of file.", status=415)
