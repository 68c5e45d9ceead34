"""Every route of the home, in one list."""

from __future__ import annotations

from fastapi import APIRouter

from oyez.web.home import (
    casts,
    events,
    following,
    forms,
    incoming,
    install,
    items,
    pages,
    settings,
    stages,
)
from oyez.web.podcasts import routes

__all__ = ["home_routers"]

_MODULES = (items, incoming, following, casts, settings, stages, events, routes, pages, forms, install)


def home_routers() -> list[APIRouter]:
    """Return the routers in the order in which they are asked."""
    return [module.router for module in _MODULES]
