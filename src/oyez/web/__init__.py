"""HTTP: the API, the reader's pages, and the sound.

FastAPI and uvicorn are loaded by the call and not by the import, so that the command line stays quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping
    from pathlib import Path
    from typing import Any

    from fastapi import FastAPI

    from oyez.article import Article
    from oyez.library import Library
    from oyez.narration import Studio
    from oyez.script import Script
    from oyez.web.access import AccessSettings
    from oyez.web.embed import EmbedSettings

__all__ = ["create_app", "serve", "standalone_page"]


def create_app(
    library: Library,
    studio: Studio,
    *,
    preferred_voice: str | None = None,
    hosts: Collection[str] = (),
    embed: EmbedSettings | None = None,
    access: AccessSettings | None = None,
    signed_in: bool = False,
) -> FastAPI:
    """Build the web application; see `oyez.web.app.create_app`."""
    from oyez.web.app import create_app as build

    return build(
        library, studio, preferred_voice=preferred_voice, hosts=hosts, embed=embed, access=access, signed_in=signed_in
    )


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
    """Serve until interrupted; see `oyez.web.server.serve`."""
    from oyez.web.server import serve as run

    run(library, studio, host=host, port=port, preferred_voice=preferred_voice, hosts=hosts, on_ready=on_ready)


def standalone_page(
    article: Article, script: Script, manifest: Mapping[str, Any], audio_path: Path, player_js: str
) -> str:
    """Return one HTML file with story, player and sound; see `oyez.web.standalone.standalone_page`."""
    from oyez.web.standalone import standalone_page as build

    return build(article, script, manifest, audio_path, player_js)
