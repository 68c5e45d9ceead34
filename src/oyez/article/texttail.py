"""What a scraped body holds that is not its story: promotions between two labels, and the cards after its end."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from oyez.article.lines import Line
from oyez.article.subject import ON_SUBJECT, Subject
from oyez.article.text import ends_as_sentence, is_prose, weight

__all__ = ["LONG_STORY", "SHORT", "drop_off_subject", "drop_runs", "is_label", "prose_of"]

_SELLING = frozenset({"newsletter", "paywall", "comments", "share", "legal", "promotion"})
"""Rules whose lines come in runs: what stands between two of them is theirs too."""
_ENDING = _SELLING | {
    "author-contact",
    "related",
    "topics",
    "under-related",
    "stray-line",
    "after-story",
    "player",
    "trust",
    "pointer",
}
_CLOSING = frozenset({"legal", "topics", "comments"})
_BETWEEN = 2
"""Lines no rule knows that a run of furniture may hold side by side."""
_OFFERS = 5
"""The same among the offers of a subscription, where two lines at least stand above."""
_FORM = 10
"""Lines of the form under a newsletter's pitch."""
SHORT = 30
_LABEL = 8
"""Words of a line that may be furniture, and of a label."""
_NAMED = 0.5
"""Which share of a label's words its story must use; for a sentence `ON_SUBJECT`."""
LONG_STORY = 12
"""Paragraphs."""
_OPENING_QUOTES = "\"“„«‘'»「『"


def prose_of(lines: Sequence[Line]) -> list[str]:
    """Return the running text among lines."""
    return [
        line.text for line in lines if not line.rule and line.kind in {"paragraph", "quote"} and is_prose(line.text)
    ]


class _Teller:
    """Tells the story's own sentences from titles, teasers and promotions."""

    def __init__(self, lines: Sequence[Line]) -> None:
        prose = prose_of(lines)
        self.subject = Subject(prose)
        self.usual = median(map(weight, prose)) if prose else 0
        # The longer a story, the more words it has in common with any text.
        self.least = 1 + len(prose) // LONG_STORY

    def goes_on(self, line: Line) -> bool:
        """Tell whether a line may be a sentence of the story by its form alone."""
        text = line.text
        if not is_prose(text) or _is_title(text) or weight(text) * 3 < self.usual:
            return False
        return weight(text) > SHORT or (ends_as_sentence(text) and not text.endswith(("...", "…")))

    def is_slight(self, line: Line) -> bool:
        """Tell whether a line is much shorter than the story's paragraphs are."""
        return weight(line.text) <= min(SHORT, max(self.usual / 2, _LABEL))

    def names(self, line: Line) -> bool:
        """Tell whether a short line is made of the story's own words."""
        share, hits = self.subject.share(line.text, self.least)
        return share >= _NAMED and hits >= 2

    def tells(self, line: Line) -> bool:
        text = line.text
        if not is_prose(text) or _is_title(text) or text.endswith(("...", "…")) or weight(text) * 4 < self.usual:
            return False
        share, hits = self.subject.share(text, self.least)
        if text[0] in _OPENING_QUOTES or (hits >= 2 and weight(text) >= self.usual):
            return ends_as_sentence(text) or weight(text) > SHORT
        return share >= ON_SUBJECT and hits >= 2 and ends_as_sentence(text)


def _is_title(text: str) -> bool:
    """Tell a title in the English fashion: no long word without a capital."""
    words = [word for word in text.split() if len(word) > 4]
    return len(words) >= 4 and not any(word[0].islower() for word in words)


def drop_runs(lines: Sequence[Line]) -> None:
    """Drop the short lines between two labels that sell something, where the story's own words are not in them.

    After any other label, a title opens such a run as well.
    """
    teller = _Teller(lines)
    for one, other in pairwise(lines):
        if not one.rule and other.rule in {"newsletter", "paywall"} and is_label(one) and one.kind != "list":
            one.rule = "promotion"
    _drop_pitches(lines, teller)
    waiting: list[Line] | None = None
    labels = paid = 0
    for line in lines:
        if line.rule:
            if line.rule in _SELLING:
                for other in waiting or ():
                    other.rule = "promotion"
                waiting = []
            labels += 1
            paid = paid + 1 if line.rule in {"paywall", "promotion"} else 0
            continue
        opens = waiting is None and labels > 0 and is_label(line) and not teller.names(line)
        labels = 0
        waiting = [] if opens else waiting
        if waiting is None:
            paid = 0
            continue
        slight = weight(line.text) <= SHORT if paid > 1 else teller.is_slight(line)
        fits = len(waiting) < (_OFFERS if paid > 1 else _BETWEEN) and _is_plain(line) and slight
        waiting = [*waiting, line] if fits and not teller.tells(line) else None


def _drop_pitches(lines: Sequence[Line], teller: _Teller) -> None:
    """Drop what sells a newsletter above its form: the newsletter's name, which the form repeats, and one sentence."""
    for index in range(2, len(lines)):
        name, pitch = lines[index - 2], lines[index - 1]
        if lines[index].rule != "newsletter" or name.rule or pitch.rule or not (is_label(name) and _is_plain(pitch)):
            continue
        form = " ".join([pitch.text, *(line.text for line in lines[index : index + _FORM] if line.rule)])
        if name.text in form and weight(pitch.text) <= SHORT and not teller.tells(pitch):
            name.rule = pitch.rule = "promotion"


def is_label(line: Line) -> bool:
    """Tell a line of few words that ends no sentence."""
    return _is_plain(line) and weight(line.text) <= _LABEL and not ends_as_sentence(line.text)


def _is_plain(line: Line) -> bool:
    return line.kind in {"paragraph", "heading", "list"}


def drop_off_subject(lines: Sequence[Line]) -> None:
    """Drop what follows the story's last sentence from the first label on: titles, teasers, promotions."""
    teller = _Teller(lines)
    telling = [index for index, line in enumerate(lines) if not line.rule and teller.goes_on(line)]
    if not telling:
        return
    below: list[Line] = []  # what is left below a line, bottom first
    found = None
    short = True
    for index in reversed(range(telling[-1] + 1, len(lines))):
        found = index if _ends_here(lines[index], below, short=short) else found
        if not lines[index].rule:
            below.append(lines[index])
            short = short and weight(lines[index].text) <= SHORT
    for other in lines[found:] if found is not None else ():
        other.rule = other.rule or "after-story"


def _ends_here(line: Line, below: Sequence[Line], *, short: bool) -> bool:
    """Tell whether a line parts a story's last sentence from its page's end; a kicker may follow a lone pointer.

    Args:
        line: The line.
        below: What is left below it.
        short: Whether all that is short.
    """
    if not below:
        return False
    if line.rule:
        loose = len(below) > _BETWEEN or not all(ends_as_sentence(other.text) for other in below)
        return line.rule in _CLOSING or (line.rule in _ENDING and loose)
    return line.kind != "list" and is_label(line) and len(below) > 1 and short
