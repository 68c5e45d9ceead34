"""One article of an archive, from its text to the finished file in the library; runs in each worker."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from oyez.article import Article, check, read_safely, read_source
from oyez.article.archives import Item
from oyez.audio.provenance.sealing import sealed_by
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration.archive.orders import Order
from oyez.narration.archive.outcomes import Outcome
from oyez.narration.executor import Executor, LocalExecutor
from oyez.narration.narration import Narration
from oyez.script import Policy, write
from oyez.script.scopes import editorial_lexicons
from oyez.voices import Catalogue, Take, catalogue

__all__ = ["REFUSALS", "Maker"]

REFUSALS = frozenset({
    "paywalled", "not_an_article", "needs_browser", "too_short", "nothing_to_say", "no_text", "robots_refuse",
    "encrypted", "empty_source", "binary_file", "not_a_page", "too_large",
})  # fmt: skip
"""Errors that say there is no article to narrate; every other is a failure."""


class Maker:
    """Makes one article after another. Not thread safe: each worker has its own.

    Args:
        order: What is asked.
        voices: The voices to choose from; this process's where None.
        executor: Where takes are made; one core of this process where None.
    """

    def __init__(self, order: Order, voices: Catalogue | None = None, executor: Executor | None = None) -> None:
        self._order = order
        self._voices = voices or catalogue()
        self._library = Library(Path(order.folder))
        self._executor = executor or LocalExecutor(1, self._voices)
        self._shelf = None if order.keep_takes else _NoShelf()
        self._credential = sealed_by()

    def make(self, item: Item) -> Outcome:
        """Narrate an article; whatever happens to it is its outcome and stops no other.

        Raises:
            OyezError: Only what would stop the next one as well: ``disk_full``, ``unwritable_library`` and the like.
        """
        begun = time.monotonic()
        try:
            outcome = self._patiently(item)
        except OyezError as error:
            if error.code in _FATAL:
                raise
            became = "refused" if error.code in REFUSALS else "failed"
            outcome = Outcome(item.key, became, code=error.code, message=error.message)  # type: ignore[arg-type]
        except Exception as error:
            outcome = Outcome(item.key, "failed", code="internal", message=f"{type(error).__name__}: {error}"[:500])
        return _timed(outcome, time.monotonic() - begun)

    def close(self) -> None:
        """Free the engines and the library."""
        self._executor.close()
        self._library.close()

    def _patiently(self, item: Item) -> Outcome:
        """Make an article; wait where the library is away for a while, as a database is that is started again."""
        for wait in WAITS:
            try:
                return self._made(item)
            except OyezError as error:
                if error.code not in _AWAY:
                    raise
                time.sleep(wait)
        return self._made(item)

    def _made(self, item: Item) -> Outcome:
        article = _read(item)
        check(article)
        script = write(article, Policy(notice=self._order.notice, lexicons=editorial_lexicons(article.url or "")))  # type: ignore[arg-type]
        voice = self._voices.choose(self._order.voice, article.language)
        key = self._library.add(article, listener=None)
        narration = Narration(
            key, article, script, voice, self._library, self._executor, self._voices, self._credential, self._shelf
        )
        there = narration.status == "ready"
        recording = narration.record()
        if there:
            self._library.mark(key, voice.id, "ready")
        return Outcome(
            item.key,
            "there" if there else "made",
            article=key,
            voice=voice.id,
            words=len(recording.timeline.words),
            characters=sum(len(line.spoken) for line in script.utterances),
            duration=recording.duration,
            size=narration.file("m4a").stat().st_size,
        )


WAITS = (0.5, 1.0, 2.0, 4.0, 8.0, 16.0, 30.0, 60.0, 120.0)
"""Seconds between tries while the library is away: four minutes in all."""
_AWAY = frozenset({"library_gone", "library_busy", "blobs_gone"})
_FATAL = frozenset({
    *_AWAY, "disk_full", "unwritable_library", "blobs_refused", "library_refused", "damaged_library", "unknown_voice",
    "voice_not_installed", "no_voice", "bad_credential",
})  # fmt: skip


class _NoShelf:
    """Keeps nothing: a finished archive needs no takes, and they are five times the size of its files."""

    def have(self, keys: Iterable[str]) -> set[str]:  # noqa: ARG002 - a shelf's own
        return set()

    def take(self, key: str) -> Take | None:  # noqa: ARG002 - a shelf's own
        return None

    def keep(self, *takes: Take) -> None:
        pass


def _read(item: Item) -> Article:
    if item.page is not None:
        return read_safely(item.page)
    if not item.file and not item.url:
        raise OyezError(
            "empty_source", "This row has neither text nor the address of a page: there is nothing to read."
        )
    return read_source(item.file) if item.file else read_source(item.url)


def _timed(outcome: Outcome, seconds: float) -> Outcome:
    return replace(outcome, seconds=seconds, at=time.time())
