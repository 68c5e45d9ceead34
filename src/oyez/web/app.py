"""The application: every route, behind the guard, with our shape of failure."""

from __future__ import annotations

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager

from fastapi import APIRouter, FastAPI
from fastapi.telemetry import TelemetryConfig
from starlette.concurrency import run_in_threadpool

import oyez
from oyez.library import Library
from oyez.narration import Studio
from oyez.web import api, health, media, pages, reports, speech
from oyez.web.access import AccessSettings, Callers, Door, Quotas, SignIn, login
from oyez.web.access.limits import Limits
from oyez.web.description import describe
from oyez.web.embed import EmbedSettings, Front, OpenDoor, routers
from oyez.web.guard import Guard
from oyez.web.health import Readiness
from oyez.web.home.routers import home_routers
from oyez.web.metrics import Metrics
from oyez.web.problems import add_handlers
from oyez.web.replay import Replay
from oyez.web.shortcut import Shortcut
from oyez.web.site import Site
from oyez.web.watch import Watch

__all__ = ["create_app"]

_QUIET: TelemetryConfig = {"tracing": False, "metrics": False, "logs": False, "operation_spans": False}


def create_app(
    library: Library,
    studio: Studio,
    *,
    preferred_voice: str | None = None,
    hosts: Collection[str] = (),
    embed: EmbedSettings | None = None,
    access: AccessSettings | None = None,
    signed_in: bool = False,
    work: bool = False,
) -> FastAPI:
    """Build the web application.

    Args:
        library: What is kept; the caller closes it.
        studio: Who narrates; the caller closes it.
        preferred_voice: The id of the voice taken where the listener has not chosen and it speaks the language.
        hosts: Names this server answers to besides the loopback ones, such as a proxy in front sends.
        embed: What other sites' pages may play; as the environment says where None.
        access: Limits for those who are let in; as the environment says where None.
        signed_in: Whether people sign in and programs bring keys; else everybody is this machine's listener.
        work: Whether it reads what waits, asks feeds and narrates the queue ahead, by itself.

    Raises:
        OyezError: ``bad_embed_setting``, ``bad_setting``.
    """
    settings = access or AccessSettings.read()
    quotas, callers = Quotas(library, settings), Callers(library)
    site = Site(library, studio, preferred_voice, quotas=quotas)
    app = FastAPI(
        title="Oyez",
        version=oyez.__version__,
        description="Any published article, spoken. Failures are problem details with a stable `code`.",
        # The usual pages for browsing an API load their scripts from elsewhere; the description itself is ours.
        docs_url=None,
        redoc_url=None,
        # A redirect would repeat the Host header, and no address of ours ends in a slash.
        redirect_slashes=False,
        lifespan=_lifespan,
        telemetry=_QUIET,
    )
    app.state.site = site
    app.state.work = work
    app.state.front = Front(site, embed or EmbedSettings.read())
    app.state.reports = Limits(reports.HOURLY, 3600)
    app.state.sign_in = SignIn(callers)
    app.state.metrics, app.state.readiness = Metrics(), Readiness(library)
    # What is added last stands outermost: the guard sees every request first, and the watch every answer.
    app.add_middleware(Replay, site=site)
    app.add_middleware(Shortcut, shelf=site.shelf)
    app.add_middleware(OpenDoor)
    app.add_middleware(Door, library=library, settings=settings, quotas=quotas, callers=callers, signed_in=signed_in)
    # Whoever has to sign in cannot be used by a foreign name: no browser sends its cookie there.
    app.add_middleware(Guard, hosts={*hosts, *settings.hosts}, any_host=signed_in and not settings.hosts)
    app.add_middleware(Watch, metrics=app.state.metrics)
    add_handlers(app)
    for router in _routers():
        app.include_router(router)
    describe(app)
    return app


def _routers() -> list[APIRouter]:
    ours = [api.router, media.router, speech.router, reports.router, login.router, health.router]
    return [*ours, *home_routers(), pages.router, *routers()]


@asynccontextmanager
async def _lifespan(app: FastAPI) -> AsyncIterator[None]:
    site: Site = app.state.site
    if app.state.work:
        site.desk.start(site)
    yield
    site.live.close()
    await run_in_threadpool(site.desk.close)
