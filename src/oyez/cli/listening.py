"""`oyez listen` and `oyez serve`: the local server and the browser."""

from __future__ import annotations

import contextlib
import threading
import webbrowser
from collections.abc import Callable

from oyez.api import read
from oyez.article import Article
from oyez.cli.notes import strange_language
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration import Studio, studio_here
from oyez.speed import listening_seconds
from oyez.voices import BEST, Voice, catalogue

__all__ = ["listen_to", "serve_library"]

Say = Callable[[str], None]


def listen_to(
    source: str, *, library: Library, url: str | None, voice: str | None, port: int, browser: bool, say: Say
) -> None:
    """Read an article, begin its narration, serve its page and open it. Returns when interrupted.

    Raises:
        OyezError: Where the source is no article, the voice is unknown or the port is taken.
    """
    from oyez.web.server import serve

    wanted = voice or BEST
    studio = studio_here(library)
    try:
        _warm_up(studio, catalogue().choose(wanted, "en"))
        article = read(source, url=url)
        article_id = library.add(article)
        narration = studio.start(article_id, catalogue().choose(wanted, article.language).id)
        say(_facts(article, narration.voice))
        if note := strange_language(article, narration.voice):
            say(f"note: {note}")

        def ready(base: str) -> None:
            page = f"{base}articles/{article_id}"
            say(f"Listen at {page}")
            say("Press Ctrl+C to stop.")
            if browser and not webbrowser.open(f"{page}#listen"):
                say("No browser could be opened here: open that address yourself.")

        serve(library, studio, port=port, preferred_voice=narration.voice.id, on_ready=ready)
    finally:
        studio.close()


def serve_library(library: Library, *, host: str, port: int, say: Say) -> None:
    """Serve the library until interrupted; go on with what the last process left unfinished.

    Raises:
        OyezError: ``bind_refused``, ``port_taken``.
    """
    from oyez.web.server import serve

    studio = studio_here(library)
    try:
        best = catalogue().best("en")

        def ready(base: str) -> None:
            _warm_up(studio, best)  # not before: it would share the processor with what the first page waits for
            resumed = studio.resume()
            say(f"Oyez serves {library.folder} at {base}")
            if resumed:
                say(f"Going on with {resumed} unfinished narration{'s' if resumed > 1 else ''}.")
            say("Press Ctrl+C to stop.")

        serve(library, studio, host=host, port=port, preferred_voice=best.id, on_ready=ready)
    finally:
        studio.close()


def _warm_up(studio: Studio, voice: Voice) -> None:
    """Load what the first narration needs while the page is fetched; any failure shows when it speaks."""

    def load() -> None:
        with contextlib.suppress(OyezError, RuntimeError):  # the latter where the studio is closed meanwhile
            studio.warm(voice.id)

    threading.Thread(target=load, daemon=True).start()


def _facts(article: Article, voice: Voice) -> str:
    reading, listening = (
        max(1, round(seconds / 60)) for seconds in (article.reading_seconds, listening_seconds(article.words))
    )
    return (
        f"{article.headline}\nReading time {reading} min, listening time {listening} min at 1x, read by {voice.name}."
    )
