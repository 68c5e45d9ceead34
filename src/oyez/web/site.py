"""What every route works with: the library, the studio, who listens live, and which voice is taken."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated

from fastapi import Depends, Request

from oyez.library import Library
from oyez.narration import Narration, Studio
from oyez.voices import Voice
from oyez.web.live import LiveHub
from oyez.web.ranges import Blob
from oyez.web.work import Desk

if TYPE_CHECKING:
    from oyez.web.access.quotas import Quotas

__all__ = ["Shelf", "Site", "SiteDep", "tidy_voice_id"]


class Shelf:
    """What content-keyed addresses mean, so that a player's hundred ranges ask the studio nothing."""

    def __init__(self, room: int = 1024) -> None:
        """Keep the last `room` files."""
        self._room = room
        self._blobs: OrderedDict[tuple[str, str, str], Blob] = OrderedDict()

    def find(self, place: tuple[str, str, str], version: str | None) -> Blob | None:
        """Return the file of an article, voice and kind, where it is still the version asked for and still there."""
        blob = self._blobs.get(place)
        return blob if blob and blob.version == version and blob.path.exists() else None

    def put(self, place: tuple[str, str, str], blob: Blob) -> None:
        """Keep a file's facts, and forget the oldest."""
        self._blobs[place] = blob
        while len(self._blobs) > self._room:
            self._blobs.popitem(last=False)


@dataclass(slots=True, eq=False)
class Site:
    """The rooms below, and the state that lives as long as the server.

    Attributes:
        library: What is kept.
        studio: Who narrates.
        preferred_voice: The id of the voice chosen where the listener has not.
        live: Who listens to what is being made.
        shelf: The finished files asked for last.
        quotas: How much a listener may use in a day; None where nothing is counted.
        desk: What the server does by itself.
    """

    library: Library
    studio: Studio
    preferred_voice: str | None = None
    live: LiveHub = field(default_factory=LiveHub)
    shelf: Shelf = field(default_factory=Shelf)
    quotas: Quotas | None = None
    desk: Desk = field(default_factory=Desk)

    def voice(self, asked: str | None, language: str) -> Voice:
        """Return the voice asked for, else the preferred one where it speaks the language, else one that does.

        Raises:
            OyezError: ``unknown_voice`` where the id names none.
        """
        if asked:
            return self.studio.voices.find(tidy_voice_id(asked))
        if self.preferred_voice:
            preferred = self.studio.voices.find(self.preferred_voice)
            if _base(preferred.language) == _base(language):
                return preferred
        return self.studio.voices.default(language)

    def narration(self, article_id: str, asked: str | None, place: str | None = None) -> Narration:
        """Return the article's narration by the voice asked for; it is begun where there is none. Blocks.

        With a `place` (``BLOCK~OFFSET``, UTF-16) that is not made soon, it is one from that sentence on.

        Raises:
            OyezError: ``no_such_article``, ``unknown_voice``; ``daily_quota_spent`` where one more may not begin today.
        """
        voice = self.voice(asked, self.library.get(article_id).language).id
        found = self.begun(article_id, voice)
        return self.studio.passage(article_id, voice, place) if place else found

    def begun(self, article_id: str, voice_id: str, listener: str | None = None) -> Narration:
        """Return the article's narration by a voice; one begun now counts for `listener`, or for who asks. Blocks.

        Raises:
            OyezError: ``no_such_article``, ``unknown_voice``, ``daily_quota_spent``.
        """
        found = self.studio.find(article_id, voice_id)
        if found is None and self.quotas is not None:
            self.quotas.narration(listener)
        return found or self.studio.start(article_id, voice_id)


def tidy_voice_id(asked: str) -> str:
    """Undo what form decoding does to ``en-us+f5`` in an address that was not escaped; no id has a space."""
    return asked.replace(" ", "+")


def _base(language: str) -> str:
    return language.partition("-")[0].lower()


async def _site(request: Request) -> Site:  # async, since FastAPI sends a plain function to a thread
    site: Site = request.app.state.site
    return site


SiteDep = Annotated[Site, Depends(_site)]
"""The site, as a route's parameter."""
