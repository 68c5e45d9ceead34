"""What stands around one word: its neighbours in small letters, up to the next mark of punctuation."""

from __future__ import annotations

import re
from functools import cached_property

from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line

__all__ = ["Context"]

_JOINED = pattern(r"[ -]?\Z")


class Context:
    """The neighbours of word number `index` of a line.

    Args:
        line: The folded line.
        words: Its words in order.
        index: The one in question.
    """

    def __init__(self, line: Line, words: list[re.Match[str]], index: int) -> None:
        self.line = line
        self._words = words
        self._index = index

    @property
    def text(self) -> str:
        """The word as printed."""
        return self._words[self._index].group()

    @cached_property
    def before(self) -> list[str]:
        """Up to four words before it, the nearest first, in small letters; a mark of punctuation ends them."""
        return self._side(-1)

    @cached_property
    def after(self) -> list[str]:
        """Up to four words after it, the nearest first."""
        return self._side(1)

    def _side(self, step: int) -> list[str]:
        found: list[str] = []
        at = self._index
        while len(found) < 4 and 0 <= at + step < len(self._words):
            left, right = sorted((at, at + step))
            gap = self.line.text[self._words[left].end() : self._words[right].start()]
            if not _JOINED.match(gap):
                break
            at += step
            word = self._words[at].group()
            # The months and names that stand in capitals are no modals: May, Will.
            found.append(word if word in {"May", "Will", "March", "Mark"} else word.lower())
        return found

    def prior(self, skip: int = 0) -> str:
        """The word before, or the one `skip` words earlier; empty after punctuation or at the start."""
        return self.before[skip] if len(self.before) > skip else ""

    def next(self, skip: int = 0) -> str:
        """The word after, or the one `skip` words later; empty before punctuation or at the end."""
        return self.after[skip] if len(self.after) > skip else ""

    @property
    def named_before(self) -> bool:
        """Whether the word before it stands in capitals as a name does: "Brazil exports"."""
        return bool(self.before) and self._words[self._index - 1].group()[:1].isupper()

    @property
    def mark_before(self) -> str:
        """The punctuation that keeps it from the word before, without spaces."""
        start = self._words[self._index - 1].end() if self._index else 0
        return self.line.text[start : self._words[self._index].start()].strip()

    @property
    def mark_after(self) -> str:
        """The punctuation that follows it, without spaces."""
        last = self._index + 1 == len(self._words)
        end = len(self.line.text) if last else self._words[self._index + 1].start()
        return self.line.text[self._words[self._index].end() : end].strip()

    @property
    def opens(self) -> bool:
        """Whether it opens a sentence or a quotation, so that its capital says nothing."""
        mark = self.mark_before
        return self._index == 0 or mark[-1:] in {".", "!", "?", '"', ":", "—", "'"}

    @property
    def proper(self) -> bool:
        """Whether its capital tells of a name: no shouted line, not the first word."""
        return self.text[:1].isupper() and not self.opens and not self.line.shouting

    def follows(self, pattern: re.Pattern[str]) -> bool:
        """Whether the text right before the word ends in a pattern (anchor it with ``$``)."""
        start = self._words[self._index].start()
        return bool(pattern.search(self.line.text[max(0, start - 60) : start].rstrip()))

    def near(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern occurs anywhere in the line."""
        return bool(pattern.search(self.line.text))
