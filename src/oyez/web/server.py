"""Serve the app on this machine: a socket first, then the app, then word to whoever waits for the address."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable, Collection
from types import FrameType
from typing import TYPE_CHECKING

import uvicorn

from oyez.errors import OyezError
from oyez.web.guard import is_loopback
from oyez.web.keeper import Keeper, storage_budget

if TYPE_CHECKING:
    from fastapi import FastAPI
    from starlette.types import Receive, Scope, Send

    from oyez.library import Library
    from oyez.narration import Studio

__all__ = ["Server", "bind", "serve"]

PATIENCE = 3.0
"""Seconds that open connections have to end once the server is asked to stop; then they are cut."""


class Server(uvicorn.Server):
    """A uvicorn that ends live streams when asked to stop, and says when it is up."""

    def __init__(
        self,
        app: FastAPI,
        address: socket.socket,
        on_ready: Callable[[str], object] | None = None,
        proxies: Collection[str] = (),
    ) -> None:
        """Prepare to serve `app` on a bound socket; `on_ready` gets the URL, in a thread, once it answers."""
        super().__init__(
            uvicorn.Config(
                self._answer,
                interface="asgi3",
                ws="none",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=bool(proxies),
                forwarded_allow_ips=list(proxies),
                # What does not end once its connection is cut is cancelled.
                timeout_graceful_shutdown=int(PATIENCE) + 1,
            )
        )
        self._app = app
        self._socket = address
        self._on_ready = on_ready
        self.url = _url(address)

    def run_here(self) -> None:
        """Serve until interrupted."""
        self.run(sockets=[self._socket])

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and say so."""
        await super().startup(sockets)
        if self.started and self._on_ready is not None:
            # In a thread: opening a browser may take a second, and the browser wants an answer at once.
            asyncio.get_running_loop().run_in_executor(None, self._on_ready, self.url)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop; whoever listens live is let go first, since their streams would hold the server up."""
        self._app.state.site.live.close()
        cut = asyncio.get_running_loop().call_later(PATIENCE, self._cut)
        try:
            await super().shutdown(sockets)
        finally:
            cut.cancel()

    def _cut(self) -> None:
        """Cut who does not take what is sent: nothing that is written to them would ever end."""
        for connection in list(self.server_state.connections):
            connection.transport.abort()

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; what is cancelled because the server stops is no failure, and prints no traceback."""
        try:
            await self._app(scope, receive, send)
        except asyncio.CancelledError:
            if not self.should_exit:
                raise

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Stop at the first Ctrl-C; do not raise the signal again after a clean end, which would print a traceback."""
        super().handle_exit(sig, frame)
        self._captured_signals.clear()


def serve(
    library: Library,
    studio: Studio,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    preferred_voice: str | None = None,
    hosts: Collection[str] = (),
    on_ready: Callable[[str], object] | None = None,
) -> None:
    """Serve until interrupted.

    Args:
        library: What is kept; the caller closes it.
        studio: Who narrates; the caller closes it.
        host: A name or address of this machine. Others than the loopback ones need somebody who can be let in.
        port: 0 takes a free one.
        preferred_voice: See `oyez.web.app.create_app`.
        hosts: Names a proxy in front may send as the Host.
        on_ready: Called with the address (``http://127.0.0.1:8123/``), in a thread, once the server answers.

    Raises:
        OyezError: ``bind_refused``, ``bad_port``, ``port_taken``, ``bad_host``, ``bad_setting``, ``bad_size``.
    """
    from oyez.web.access import AccessSettings
    from oyez.web.app import create_app

    settings, budget = AccessSettings.read(), storage_budget()
    signed_in = signs_in(library, host)
    with bind(host, port) as address:
        app = create_app(
            library,
            studio,
            preferred_voice=preferred_voice,
            hosts=hosts,
            access=settings,
            signed_in=signed_in,
            work=True,
        )
        with Keeper(library, budget):
            Server(app, address, on_ready, settings.proxies).run_here()


def signs_in(library: Library, host: str) -> bool:
    """Tell whether people sign in on a server at `host`: as soon as one person can, or where others can reach it.

    Raises:
        OyezError: ``bind_refused`` where others can reach it and nobody could be let in.
    """
    if any(listener.password for listener in library.listeners.all()):
        return True
    if is_loopback(host):
        return False
    if library.keys.all():
        return True
    raise OyezError(
        "bind_refused",
        f"At {host} Oyez would be open to everyone, and nobody could sign in: run `oyez people add NAME`, or "
        "`oyez keys create NAME` for a program, or serve on 127.0.0.1.",
    )


def bind(host: str, port: int) -> socket.socket:
    """Return a listening place on this machine.

    Raises:
        OyezError: ``bad_port``, ``port_taken``, ``bad_host``.
    """
    if not 0 <= port <= 65535:
        raise OyezError("bad_port", f"There is no port {port}: choose 0 (any free one) to 65535.")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    address = socket.socket(family, socket.SOCK_STREAM)
    try:
        # Without it a port is refused for a minute after the last server on it.
        address.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        address.bind((host, port))
    except OSError as error:
        address.close()
        if isinstance(error, socket.gaierror):
            raise OyezError("bad_host", f"There is no address {host} on this machine.") from error
        raise OyezError("port_taken", f"Port {port} on {host} cannot be used: {error.strerror}.") from error
    return address


def _url(address: socket.socket) -> str:
    host, port = address.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
