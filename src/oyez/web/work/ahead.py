"""Narrates the queue before it is asked for, and keeps the episodes of podcast feeds new; one narration at a time."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

from oyez.errors import OyezError
from oyez.web.access.quotas import who_pays
from oyez.web.home.choices import Choices, chosen

if TYPE_CHECKING:
    from oyez.library import Feed, Item
    from oyez.voices import Voice
    from oyez.web.site import Site

__all__ = ["Ahead"]

log = logging.getLogger(__name__)
IDLE = 30.0
AGAIN = 600.0
"""Seconds after which what was made is looked at again: a lexicon or a voice may have changed."""


class Ahead:
    """The worker's step, and what it has looked at lately."""

    def __init__(self, site: Site) -> None:
        """Narrate for `site`."""
        self._site = site
        self._looked: dict[tuple[str, ...], float] = {}

    def step(self, stop: threading.Event) -> float:
        """Make what is missing; return when to look again."""
        library = self._site.library
        for listener in [each.id for each in library.listeners.all()]:
            self._queue(listener, stop)
        for listener in [each.id for each in library.listeners.all()]:
            for feed in library.feeds.of(listener):
                self._feed(listener, feed, stop)
        return IDLE

    def forget(self, article_id: str) -> None:
        """Look at an article again at the next step: it was corrected."""
        for facts in [each for each in list(self._looked) if article_id in each]:
            self._looked.pop(facts, None)

    def _queue(self, listener: str, stop: threading.Event) -> None:
        from oyez.library import Filter

        choices = chosen(self._site.library, listener)
        if not choices.ahead:
            return
        for item in self._site.library.items.page(listener, Filter("queue"), limit=choices.ahead):
            voice = self._voice(item, choices)
            if voice and not stop.is_set() and self._new(listener, item.article.id, voice.id):
                self._narrate(item.article.id, voice, listener, stop)

    def _narrate(self, article_id: str, voice: Voice, listener: str, stop: threading.Event) -> None:
        try:
            narration = self._site.begun(article_id, voice.id, who_pays(listener))
        except OyezError as error:
            log.info("not narrated ahead: %s", error)
            return
        while narration.status == "live" and not stop.wait(0.1):
            pass

    def _feed(self, listener: str, feed: Feed, stop: threading.Event) -> None:
        from oyez.web.podcasts.renders import articles_of, feed_voice, render

        for item in articles_of(self._site.library, feed):
            if stop.is_set():
                return
            if not self._new(feed.id, item.article.id, item.article.added):
                continue
            try:
                render(self._site, feed, item.article.id, feed_voice(self._site, feed, item, listener), stop)
            except OyezError as error:  # told where the article is listed, too
                log.info("no episode of %s: %s", item.article.id, error)

    def _voice(self, item: Item, choices: Choices) -> Voice | None:
        language = item.article.language
        try:
            return self._site.voice(choices.voice(language), language)
        except OyezError:
            return self._site.voice(None, language)

    def _new(self, *facts: str) -> bool:
        """Tell whether something was not looked at for a while, and note that it is now."""
        now = time.monotonic()
        if now - self._looked.get(facts, -AGAIN) < AGAIN:
            return False
        if len(self._looked) > 20_000:
            self._looked.clear()
        self._looked[facts] = now
        return True
