"""Where feeds and episodes are on this server, as podcast clients are told: absolute addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import quote

if TYPE_CHECKING:
    from fastapi import Request

__all__ = ["base_of", "episode_address", "feed_address"]


def base_of(request: Request) -> str:
    """Return the server's address as the client wrote it, without a slash at its end."""
    return str(request.base_url).rstrip("/")


def feed_address(request: Request, token: str) -> str:
    """Return a feed's address."""
    return f"{base_of(request)}/feeds/{quote(token, safe='')}/feed.xml"


def episode_address(request: Request, token: str, name: str) -> str:
    """Return the address of what belongs to a feed (``ARTICLE.mp3``, ``cover.png``)."""
    return f"{base_of(request)}/feeds/{quote(token, safe='')}/{quote(name, safe='')}"
