"""Offer an article of the library to other sites' pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oyez.library import Offer
from oyez.web.embed.addresses import tidy

if TYPE_CHECKING:
    from oyez.library import Library

__all__ = ["offer_article"]


def offer_article(library: Library, article_id: str, *, source: str | None = None, voice: str | None = None) -> Offer:
    """Offer an article and return the offer; what is not given stays as it was.

    Args:
        library: Where it is kept.
        article_id: Its id.
        source: The newsroom's own id of the story.
        voice: The id of the voice that reads it unless a reader chooses.

    Raises:
        OyezError: ``no_such_article``.
    """
    url = library.get(article_id).url
    before = library.offers.find(article=article_id) or Offer(article_id)
    offer = Offer(
        article_id,
        tidy(url) if url else None,
        before.source if source is None else source,
        before.voice if voice is None else voice,
    )
    library.offers.put(offer)
    return offer
