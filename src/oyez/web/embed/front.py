"""Which story a page asks for, and its narration: what is offered, what may be, and what is begun for a reader."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from oyez.errors import OyezError
from oyez.library import Offer
from oyez.web.embed.addresses import tidy
from oyez.web.embed.builds import Builds
from oyez.web.embed.offering import offer_article
from oyez.web.embed.quota import Quota, Refusals
from oyez.web.sounds import sample

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from oyez.article import Article
    from oyez.narration import Narration
    from oyez.voices import Voice
    from oyez.web.embed.settings import EmbedSettings
    from oyez.web.site import Site

__all__ = ["Front"]


@dataclass(slots=True, eq=False)
class Front:
    """What the embed's routes work with.

    Attributes:
        site: Library, studio, and the voice preferred here.
        settings: What the newsroom decided.
        quota: What readers may begin.
        builds: The player's script.
    """

    site: Site
    settings: EmbedSettings
    quota: Quota = field(init=False)
    builds: Builds = field(init=False)
    _refusals: Refusals = field(default_factory=Refusals)
    _fetching: dict[str, threading.Lock] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        """Count from nothing."""
        self.quota = Quota(self.settings.day, self.settings.at_once)
        self.builds = Builds(self.site.library.folder / "players")

    def offer(self, *, article: str | None = None, source: str | None = None, url: str | None = None) -> Offer:
        """Return the offer by the article's id, else the newsroom's own id, else the story's address. Blocks.

        A page of an allowed site that nobody has asked for is fetched, read and offered.

        Raises:
            OyezError: ``not_offered``; ``embed_busy`` where too much is asked for.
        """
        found = None
        if article or source:
            found = self.site.library.offers.find(article=article or None, source=source or None)
        address = tidy(url) if url else None
        if found is None and address is not None:
            found = self.site.library.offers.find(address=address) or self._ask(str(url), address)
        if found is None:
            raise _not_offered()
        return found

    def voices(self, article: Article, offer: Offer) -> list[Voice]:
        """Return who may read an article to readers, the default first.

        Raises:
            OyezError: ``not_offered`` where nobody speaks its language; ``unknown_voice`` where a setting names none.
        """
        known, base = self.site.studio.voices, _base(article.language)
        allowed = [voice for voice in self._allowed() if _base(voice.language) == base]
        first = [self.site.preferred_voice, known.default(article.language).id]
        if not self.settings.voices:
            allowed.sort(key=lambda voice: first.index(voice.id) if voice.id in first else len(first))
        if offer.voice:
            chosen = known.find(offer.voice)
            allowed = [chosen, *(voice for voice in allowed if voice.id != chosen.id)]
        if not allowed:
            raise _not_offered()
        return allowed

    def speaks(self, voice_id: str) -> bool:
        """Tell whether readers may hear a voice's sample."""
        return any(voice.id == voice_id for voice in self._allowed())

    def sample(self, voice_id: str, article: str | None, place: str | None) -> Path:
        """Return a voice's sample: a story's sentence where the voice is free and the quota allows, or its own.

        Raises:
            OyezError: ``not_offered``, and what narrating and keeping say.
        """
        if article:
            self.offer(article=article)
        voice = self.site.studio.voices.find(voice_id)
        return sample(self.site, voice_id, article, place, lambda: self._free(voice) and self.quota.sample())

    def narration(self, offer: Offer, asked: str | None = None, place: str | None = None) -> Narration:
        """Return an offer's narration by a voice on offer; begun within the quota where there is none. Blocks.

        From a place ahead of what is made (``BLOCK~OFFSET``) it is the passage from there on, within the quota as well.

        Raises:
            OyezError: ``unknown_voice``, ``not_offered``, ``embed_busy``, ``embed_quota_spent``.
        """
        studio, article = self.site.studio, self.site.library.get(offer.article)
        voices = self.voices(article, offer)
        voice = next((each for each in voices if not asked or each.id == asked), None)
        if voice is None:
            raise OyezError("unknown_voice", "No such voice reads this story here.", status=404)
        found = studio.find(offer.article, voice.id)
        found = found or self.quota.begin(lambda: studio.start(offer.article, voice.id))
        return self._passage(found, place) if place else found

    def _passage(self, whole: Narration, place: str) -> Narration:
        passage = partial(self.site.studio.passage, whole.article_id, whole.voice.id, place)
        found = passage(begin=False)
        return self.quota.ahead(passage, whole) if found is whole else found

    def _ask(self, url: str, address: str) -> Offer | None:
        """Read a page of an allowed site; None where it is not one, or has no story. One reader asks, others wait."""
        if not self.settings.allows(url) or address in self._refusals:
            return None
        with self._alone(address):
            found = self.site.library.offers.find(address=address)
            if found is not None or address in self._refusals:
                return found
            return self._fetch(url, address)

    def _fetch(self, url: str, address: str) -> Offer | None:
        from oyez.web.sources import add_source

        self.quota.look()
        try:
            article_id = add_source(self.site.library, source=url)
        except OyezError:
            self._refusals.add(address)
            return None
        story = self.site.library.get(article_id)
        # A page may call another address its own; that one has to be the newsroom's as well.
        if not story.url or not self.settings.allows(story.url):
            self._refusals.add(address)
            return None
        found = self.site.library.offers.find(article=article_id)
        return found or offer_article(self.site.library, article_id)

    @contextmanager
    def _alone(self, address: str) -> Iterator[None]:
        with self._lock:
            lock = self._fetching.setdefault(address, threading.Lock())
        try:
            with lock:
                yield
        finally:
            with self._lock:
                self._fetching.pop(address, None)

    def _allowed(self) -> list[Voice]:
        known = self.site.studio.voices
        if self.settings.voices:
            return [known.find(name) for name in self.settings.voices]
        return [voice for voice in known.voices() if self._free(voice)]

    def _free(self, voice: Voice) -> bool:
        able = self.site.studio.voices.engines[voice.engine].capabilities
        return not (able.remote or able.cost)


def _base(language: str) -> str:
    return language.partition("-")[0].lower()


def _not_offered() -> OyezError:
    return OyezError("not_offered", "No narration of this story is offered here.", status=404)
