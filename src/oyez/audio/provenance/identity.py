"""Which article was read: a digest that anybody who has the text can make again."""

from __future__ import annotations

import hashlib

from oyez.article import Article

__all__ = ["article_digest"]


def article_digest(article: Article) -> str:
    """Return the SHA-256 (hex) of an article's text.

    Of headline, standfirst, the authors' names parted by a comma and a space, and each block: those that are not empty,
    white space collapsed, a line each, in UTF-8. Address, date and site are left out, so that a text that moves stays
    the same.
    """
    lines = (article.headline, article.standfirst, ", ".join(article.byline), *(block.text for block in article.blocks))
    printed = filter(None, (" ".join(line.split()) for line in lines))
    return hashlib.sha256("\n".join(printed).encode("utf-8", "replace")).hexdigest()
