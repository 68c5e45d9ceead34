"""Passages: a narration from one sentence on, for a listener who goes ahead of what is made."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Literal

from oyez.article import Article
from oyez.audio import Recording
from oyez.narration.narration import Narration
from oyez.script import Script
from oyez.speed import AVERAGE_WPM
from oyez.words import count_words

__all__ = ["Passage", "Passages", "sentence_at"]

KEPT = 8
"""Passages held at a time; the oldest is forgotten, and made again for who still asks."""
SOON = 2
"""Sentences so near to what is made are waited for."""

Make = Callable[[Narration, Script], "Passage"]


class Passage(Narration):
    """A narration of the rest of a script, with its own clock. Nothing of it is kept but its takes.

    Attributes:
        whole: All that will be said.
        place: As it was asked for.
        before: Printed words before it.
        offset: Seconds before it, as far as can be told when it is begun; it never changes.
    """

    whole: Script
    place = ""
    before = 0
    offset = 0.0

    def forget(self) -> None:
        """Stop making it, and remove its growing file."""
        self.stop()
        with suppress(OSError):
            self.live_path.unlink()

    def _find(self) -> None:
        """Look for nothing: passages are not kept."""

    def _mark(self, state: Literal["making", "ready", "failed"]) -> None:
        """Leave the library's row to the whole narration."""

    def _finish(self, recording: Recording, finished: Path) -> None:
        with suppress(OSError):
            finished.unlink()
        with self._changed:
            self._ready(recording)
            self._changed.notify_all()


class Passages:
    """The passages that are made or listened to. Threads may share it."""

    def __init__(self, make: Make) -> None:
        """Take what makes a passage of a narration over a part of its script."""
        self._make = make
        self._lock = threading.Lock()
        self._running: OrderedDict[tuple[str, str, int], Passage] = OrderedDict()

    def find(self, whole: Narration, place: str, *, begin: bool = True) -> Narration:
        """Return the passage from a place on, begun now where there is none; the whole where that serves as well.

        Args:
            whole: The narration.
            place: `BLOCK~OFFSET`, the offset in UTF-16 units of the block's text.
            begin: Whether one may be begun; where not, the whole has to serve.
        """
        first = sentence_at(whole.article, whole.script, place)
        now = whole.snapshot()
        if first is None or now.status != "live":
            return whole
        key = (whole.article_id, whole.voice.id, first)
        with self._lock:
            found = self._running.get(key)
            if found and found.script.utterances == whole.script.utterances[first:]:
                return whole if found.status == "failed" else found
            soon = first < now.made + SOON
            return whole if soon or not begin else self._begin(key, whole, place)

    def close(self) -> None:
        """Forget all of them."""
        with self._lock:
            while self._running:
                self._running.popitem()[1].forget()

    def _begin(self, key: tuple[str, str, int], whole: Narration, place: str) -> Passage:
        first, now = key[2], whole.snapshot()
        said = whole.script.utterances
        passage = self._make(whole, replace(whole.script, utterances=said[first:]))
        passage.whole, passage.place = whole.script, place
        passage.before = sum(count_words(line.text) for line in said[:first])
        ahead = passage.before - len(now.timeline.words)
        passage.offset = now.duration + 60 * max(0, ahead) / (now.wpm or AVERAGE_WPM)
        self._running[key] = passage
        threading.Thread(target=passage.run, name=f"passage-{whole.article_id}", daemon=True).start()
        while len(self._running) > KEPT:
            self._running.popitem(last=False)[1].forget()
        return passage


def sentence_at(article: Article, script: Script, place: str) -> int | None:
    """Return the number of the sentence at `BLOCK~OFFSET`, or None where there is no such place."""
    block, _, digits = place.rpartition("~")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 9):
        return None
    printed = {each.id: each.text for each in article.blocks}
    printed |= {"headline": article.headline, "standfirst": article.standfirst}
    units = printed.get(block, "").encode("utf-16-le")[: 2 * int(digits)]
    # What is printed in no one field (the byline) has no astral letters worth the trouble.
    offset = len(units.decode("utf-16-le", "ignore")) if block in printed else int(digits)
    lines = [(n, line) for n, line in enumerate(script.utterances) if line.block == block]
    for number, line in lines:
        if offset < line.end:
            return number
    return lines[-1][0] if lines else None
