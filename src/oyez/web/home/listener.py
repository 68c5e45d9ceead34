"""Who asks: the listener whose library, queue and settings a request is about."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request

__all__ = ["ListenerDep", "listener_of"]

LOCAL = "local"


def listener_of(request: Request) -> str:
    """Return the listener's id: whom the door has let in, else the listener of this machine."""
    return str(request.scope.get("state", {}).get("listener", LOCAL))


async def _listener(request: Request) -> str:  # async, since FastAPI sends a plain function to a thread
    return listener_of(request)


ListenerDep = Annotated[str, Depends(_listener)]
"""The listener's id, as a route's parameter."""
