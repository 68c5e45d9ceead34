"""Mail (.eml), as newsletters come: the HTML part read as a page, else the plain one; attachments are not opened."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import getaddresses

from oyez.article.content import page_from_text
from oyez.article.documents.draft import broken, no_text
from oyez.article.feedtext import iso_date
from oyez.article.metadata import alike
from oyez.article.nouns import Article, Block, Page
from oyez.article.text import collapse
from oyez.errors import OyezError

__all__ = ["read_mail"]

_SAME = 0.5


def read_mail(page: Page) -> Article:
    """Read the story out of a mail.

    Raises:
        OyezError: ``no_text`` where only attachments hold any, ``not_a_page`` where it is no mail.
    """
    message = message_from_bytes(page.data, policy=policy.default)
    if not isinstance(message, EmailMessage) or not (message["From"] or message["Subject"] or message["Date"]):
        raise broken("mail")
    stories = [story for kind in ("html", "plain") if (story := _part(message, kind, page)) is not None]
    if not stories:
        raise no_text("the story may be in an attachment; save that, and give it instead")
    best = stories[0]
    # A newsletter laid out in tables may defeat the reading of pages; its plain twin has every word.
    if len(stories) > 1 and stories[1].words > 2 * best.words:
        best = stories[1]
    return _headed(best, message)


def _part(message: EmailMessage, kind: str, page: Page) -> Article | None:
    from oyez.article.reader import read

    try:
        part = message.get_body(preferencelist=(kind,))
        text = part.get_content() if part is not None else ""
    except (LookupError, ValueError, KeyError, AttributeError, TypeError):
        return None
    if not isinstance(text, str) or not text.strip():
        return None
    media_type = "text/html" if kind == "html" else "text/plain"
    try:
        return read(page_from_text(text, source=page.source, url=page.url, media_type=media_type))
    except OyezError:
        return None


def _headed(story: Article, message: EmailMessage) -> Article:
    """Put the mail's own head on a story: its subject is the headline, a title printed in it becomes a heading."""
    subject = _header(message, "Subject")
    blocks = story.blocks
    if subject and story.headline and alike(subject, story.headline) < _SAME:
        texts = [("heading", story.headline), *((block.type, block.text) for block in blocks)]
        blocks = tuple(Block(f"b{n}", kind, text) for n, (kind, text) in enumerate(texts, 1))
    names = [collapse(name) for name, _ in getaddresses([_header(message, "From")]) if name]
    return replace(
        story,
        headline=subject or story.headline,
        byline=story.byline or tuple(names[:3]),
        date=iso_date(_header(message, "Date")) or story.date,
        blocks=blocks,
    )


def _header(message: EmailMessage, name: str) -> str:
    try:
        return collapse(str(message[name] or ""))[:500]
    except (ValueError, LookupError, AttributeError, TypeError, IndexError):
        # Some headers are too broken for the library that parses them.
        return ""
