"""The player on other sites' pages: what they may ask for, and what a newsroom pastes into them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oyez.web.embed.cors import OpenDoor
from oyez.web.embed.front import Front
from oyez.web.embed.settings import EmbedSettings

if TYPE_CHECKING:
    from fastapi import APIRouter

__all__ = ["EmbedSettings", "Front", "OpenDoor", "routers"]


def routers() -> tuple[APIRouter, ...]:
    """Return the routes, all under /embed/ but the demonstration's."""
    from oyez.web.embed import demo, pages, routes

    # The routes of the player's files take any two segments: they come last.
    return (demo.router, pages.router, routes.router)
