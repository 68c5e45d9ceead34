"""The cover a command's files get: drawn, the article's own image, a given one, or none."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from oyez.article import Article
from oyez.errors import OyezError

__all__ = ["DRAWN", "cover_for"]

DRAWN, LEAD, NONE = "drawn", "lead", "none"

_BARE = {".wav", ".html"}
"""Files without room for a picture."""
_MOST_BYTES = 20_000_000


def cover_for(choice: str, article: Article, outputs: Sequence[Path], *, marked: bool = True) -> bytes:
    """Return a JPEG or PNG; empty where none is wanted or no file has room for it.

    Args:
        choice: ``drawn``, ``lead``, ``none``, or an image's path or address.
        article: What the drawn one says, and whose image the lead is.
        outputs: The files to be made.
        marked: Whether a drawn cover says that a synthetic voice reads.

    Raises:
        OyezError: ``not_an_image``, ``no_such_file``, or what keeps an address from being fetched. Where the
            article's own image cannot be had the drawn cover takes its place.
    """
    if choice == NONE or all(path.suffix.lower() in _BARE for path in outputs):
        return b""
    if choice == LEAD and article.image:
        try:
            return _given(article.image)
        except OyezError:
            return _drawn(article, marked=marked)
    return _drawn(article, marked=marked) if choice in {DRAWN, LEAD} else _given(choice)


def _drawn(article: Article, *, marked: bool) -> bytes:
    from oyez.audio.cover import drawn_cover

    foot = " · ".join(filter(None, (article.date[:10], "Read by a synthetic voice" if marked else "")))
    return drawn_cover(article.headline, article.site, foot)


def _given(source: str) -> bytes:
    from oyez.article.download import Wanted, download, is_address
    from oyez.article.fetch import read_bytes
    from oyez.audio.cover import square_cover

    if not is_address(source):
        return square_cover(read_bytes(source, _MOST_BYTES))
    answer = download(source, Wanted("image/jpeg,image/png,image/webp,image/gif", _MOST_BYTES, name="image"))
    return square_cover(answer.data if answer else b"")
