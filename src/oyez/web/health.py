"""What those who run Oyez ask: is it up, is it ready, and how much it does."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Depends, Request, Response

import oyez
from oyez.errors import OyezError
from oyez.web.metrics import CONTENT_TYPE
from oyez.web.schemas import Health
from oyez.web.site import SiteDep

if TYPE_CHECKING:
    from oyez.library import Library

__all__ = ["Readiness", "router"]

router = APIRouter()
_SECONDS = 5.0


class Readiness:
    """Whether the library works, found out at most every 5 s, however often somebody asks."""

    def __init__(self, library: Library) -> None:
        """Look after `library`."""
        self._library = library
        self._lock = threading.Lock()
        self._until = 0.0
        self._fault: OyezError | None = None

    def check(self) -> None:
        """Return where rows and blobs can be written.

        Raises:
            OyezError: ``not_working``, with the reason.
        """
        with self._lock:
            if time.monotonic() >= self._until:
                self._fault = _fault(self._library)
                self._until = time.monotonic() + _SECONDS
            fault = self._fault
        if fault is not None:
            raise OyezError("not_working", f"{fault.code}: {fault.message}", status=503, wait=int(_SECONDS))


async def _readiness(request: Request) -> Readiness:
    found: Readiness = request.app.state.readiness
    return found


@router.get("/health")
@router.get("/healthz", include_in_schema=False)
async def health() -> Health:
    """Say that the server is up. It answers also where the library does not work."""
    return Health(status="ok", version=oyez.__version__)


@router.get("/ready")
def ready(readiness: Annotated[Readiness, Depends(_readiness)]) -> Health:
    """Say that rows and sound can be written and read; ``not_working`` (503) and why, where they cannot."""
    readiness.check()
    return Health(status="ok", version=oyez.__version__)


@router.get("/metrics", response_class=Response, responses={200: {"content": {"text/plain": {}}}})
def metrics(site: SiteDep, request: Request) -> Response:
    """Return counts and times as Prometheus reads them. Where people sign in, it takes a key of scope ``admin``."""
    return Response(request.app.state.metrics.text(site), headers={"content-type": CONTENT_TYPE})


def _fault(library: Library) -> OyezError | None:
    try:
        library.check()
    except OyezError as error:
        return error
    return None
