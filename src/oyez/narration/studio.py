"""The place where narrations are made while people listen: at most one for each article and voice."""

from __future__ import annotations

import logging
import threading
import time
from collections import OrderedDict

from oyez.article import Article, Block
from oyez.audio.provenance.sealing import sealed_by
from oyez.errors import OyezError
from oyez.library import Library
from oyez.narration.executor import Executor, Job, LocalExecutor
from oyez.narration.narration import Narration, Snapshot
from oyez.narration.passage import Passage, Passages
from oyez.script import Policy, Script, write
from oyez.script.lexicon import Lexicon
from oyez.script.scopes import editorial_lexicons
from oyez.voices import Catalogue, catalogue

__all__ = ["Studio"]

KEPT = 64
"""Narrations held in memory; those let go are found again in the library."""
RETRY_SECONDS = 10.0
"""A narration that failed is tried again when asked for after this long, not at every poll."""

log = logging.getLogger(__name__)


class Studio:
    """Owns the running narrations. Threads may share it.

    Args:
        library: Where everything is kept; the caller closes it.
        executor: Where takes are made; this process where None. Closed with the studio.
        voices: The voices to choose from; this process's catalogue where None.

    Attributes:
        library: As given.
        voices: The voices to choose from.
        executor: Where takes are made.

    Raises:
        OyezError: ``bad_credential``, ``key_mismatch``, ``no_signer`` where the environment names a key that signs what
            is made, and it does not serve.
    """

    def __init__(self, library: Library, executor: Executor | None = None, voices: Catalogue | None = None) -> None:
        self.library = library
        self.voices = voices or catalogue()
        self.executor = executor or LocalExecutor(voices=self.voices)
        self._credential = sealed_by()
        self._lock = threading.Lock()
        self._scripts: dict[str, tuple[Article, Script, tuple[Lexicon, ...]]] = {}
        self._passages = Passages(self._passage)
        self._running: OrderedDict[tuple[str, str], tuple[Narration, threading.Thread, float]] = OrderedDict()

    def start(self, article_id: str, voice_id: str | None = None) -> Narration:
        """Return the narration of an article, begun now where it is neither finished nor running.

        Args:
            article_id: An id of the library.
            voice_id: A voice's id or name; the default voice of the article's language where None.

        Raises:
            OyezError: ``no_such_article``, ``unknown_voice``.
        """
        narration = self._narration(article_id, voice_id, begin=True)
        assert narration is not None  # noqa: S101 - begun where there was none
        return narration

    def find(self, article_id: str, voice_id: str | None = None) -> Narration | None:
        """Return the narration of an article that is finished or running, or None; nothing is begun.

        Raises:
            OyezError: ``no_such_article``, ``unknown_voice``.
        """
        return self._narration(article_id, voice_id, begin=False)

    def _narration(self, article_id: str, voice_id: str | None, *, begin: bool) -> Narration | None:
        article, script = self._written(article_id)
        voice = self.voices.find(voice_id) if voice_id else self.voices.default(article.language)
        place = (article_id, voice.id)
        with self._lock:
            found = self._running.get(place)
            if found and found[0].script == script and found[0].article == article and not _stale(found[0], found[2]):
                self._running.move_to_end(place)
                return found[0]
            narration = Narration(
                article_id, article, script, voice, self.library, self.executor, self.voices, self._credential
            )
            if narration.status == "live" and not begin:
                return None
            if found:
                found[0].stop()
            thread = threading.Thread(target=narration.run, name=f"narration-{article_id}", daemon=True)
            self._running[place] = (narration, thread, time.monotonic())
            thread.start()
            self._let_go()
        return narration

    def passage(self, article_id: str, voice_id: str | None, place: str, *, begin: bool = True) -> Narration:
        """Return a narration that has a place soon: the one of the article, or one from that sentence on.

        Args:
            article_id: An id of the library.
            voice_id: A voice's id or name; the default voice of the article's language where None.
            place: `BLOCK~OFFSET`, the offset in UTF-16 units of the block's text.
            begin: Whether one from that sentence on may be begun.

        Raises:
            OyezError: ``no_such_article``, ``unknown_voice``.
        """
        return self._passages.find(self.start(article_id, voice_id), place, begin=begin)

    def _passage(self, whole: Narration, script: Script) -> Passage:
        return Passage(
            whole.article_id,
            whole.article,
            script,
            whole.voice,
            self.library,
            self.executor,
            self.voices,
            self._credential,
        )

    def warm(self, voice_id: str | None = None) -> None:
        """Load what a first narration would wait for: the rules of speech, the codecs, the voice. Blocks.

        Raises:
            OyezError: ``unknown_voice``, ``engine_failed``.
        """
        from oyez.audio import Recorder

        script = write(Article("warm", blocks=(Block("b1", "paragraph", "One word."),)))
        voice = self.voices.find(voice_id) if voice_id else self.voices.default(script.language)
        recorder = Recorder(voice)
        line = script.utterances[0]
        recorder.add(line, next(iter(self.executor.make([Job(line, voice, 1.0)]))))

    def script(self, article_id: str) -> Script:
        """Return what will be said of an article.

        Raises:
            OyezError: ``no_such_article``.
        """
        return self._written(article_id)[1]

    def standing(self) -> list[tuple[str, Snapshot]]:
        """Return how each narration in memory stands: (article id, snapshot)."""
        with self._lock:
            running = [(place[0], found[0]) for place, found in self._running.items()]
        return [(article_id, narration.snapshot()) for article_id, narration in running]

    def resume(self) -> int:
        """Go on with the narrations that were being made when the last process ended; return how many."""
        waiting = self.library.unfinished()
        for article_id, voice_id in waiting:
            try:
                self.start(article_id, voice_id)
            except OyezError as error:
                log.warning("narration %s by %s not resumed: %s", article_id, voice_id, error)
                self.library.mark(article_id, voice_id, "failed")
        return len(waiting)

    def counts(self) -> dict[str, int]:
        """Return how many narrations are held in memory, by status."""
        with self._lock:
            held = [narration.status for narration, _, _ in self._running.values()]
        return {status: held.count(status) for status in ("live", "ready", "failed")}

    def close(self) -> None:
        """Stop the running narrations after the take in hand; the library holds what was made."""
        with self._lock:
            running, self._running = list(self._running.values()), OrderedDict()
        self._passages.close()
        for narration, _, _ in running:
            narration.stop()
        for _, thread, _ in running:
            thread.join(timeout=10)
        self.executor.close()

    def _written(self, article_id: str) -> tuple[Article, Script]:
        """Return an article with its script, written once for its page, its manifest and all its voices."""
        article = self.library.get(article_id)
        lexicons = editorial_lexicons(article.url or "")
        found = self._scripts.get(article_id)
        # A lexicon is the same object until its file changes: a name said anew is heard at the next request.
        if found is None or found[0] != article or found[2] != lexicons:
            found = (article, write(article, Policy(lexicons=lexicons)), lexicons)
            self._scripts[article_id] = found
            while len(self._scripts) > KEPT:
                self._scripts.pop(next(iter(self._scripts)))
        return found[:2]

    def _let_go(self) -> None:
        """Forget the narrations nobody asked for in a long time, but none that is being made."""
        idle = [place for place, (narration, _, _) in self._running.items() if narration.status != "live"]
        for place in idle[: max(0, len(self._running) - KEPT)]:
            del self._running[place]


def _stale(narration: Narration, begun: float) -> bool:
    return narration.status == "failed" and time.monotonic() - begun > RETRY_SECONDS
