"""What a scraped body holds that is not its story: promotions between two labels, and the cards after its end."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from oyez.article.lines import Line
from oyez.article.subject import Subject
from oyez.article.text import ends_as_sentence, is_prose, weight
from oyez.article.textmarks import is_stamp

__all__ = ["drop_last_lists", "drop_off_subject", "drop_runs", "drop_sparse", "drop_stamped", "drop_teasers"]

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
_SHORT = 30
_LABEL = 8
"""Words of a line that may be furniture, and of a label."""
_ON_SUBJECT, _NAMED = 0.35, 0.5
"""Which share of a line's words its story must use, for a sentence and for a label."""
_OFF_SUBJECT = 0.2
"""The same, on average, for the cards of other stories."""
_LONG_STORY = 12
"""Paragraphs."""
_STAMPS, _STAMP_WORDS = 3, 12
"""Moments from which a list of comments or cards is told, and words of the line one stands in."""
_COMMENT_LINES = 3
"""Paragraphs of a comment at most."""
_STORY_WORDS = 100
"""Words of a story that stand above its comments; where fewer do, the moments are the story's own."""
_OPENING_QUOTES = "\"“„«‘'»「『"


def _prose(lines: Sequence[Line]) -> list[str]:
    return [
        line.text for line in lines if not line.rule and line.kind in {"paragraph", "quote"} and is_prose(line.text)
    ]


class _Teller:
    """Tells the story's own sentences from titles, teasers and promotions."""

    def __init__(self, lines: Sequence[Line]) -> None:
        prose = _prose(lines)
        self.subject = Subject(prose)
        self.usual = median(map(weight, prose)) if prose else 0
        # The longer a story, the more words it has in common with any text.
        self.least = 1 + len(prose) // _LONG_STORY

    def goes_on(self, line: Line) -> bool:
        """Tell whether a line may be a sentence of the story by its form alone."""
        text = line.text
        if not is_prose(text) or _is_title(text) or weight(text) * 3 < self.usual:
            return False
        return weight(text) > _SHORT or (ends_as_sentence(text) and not text.endswith(("...", "…")))

    def is_slight(self, line: Line) -> bool:
        """Tell whether a line is much shorter than the story's paragraphs are."""
        return weight(line.text) <= min(_SHORT, max(self.usual / 2, _LABEL))

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
            return ends_as_sentence(text) or weight(text) > _SHORT
        return share >= _ON_SUBJECT and hits >= 2 and ends_as_sentence(text)


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
        if not one.rule and other.rule in {"newsletter", "paywall"} and _is_label(one) and one.kind != "list":
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
        opens = waiting is None and labels > 0 and _is_label(line) and not teller.names(line)
        labels = 0
        waiting = [] if opens else waiting
        if waiting is None:
            paid = 0
            continue
        slight = weight(line.text) <= _SHORT if paid > 1 else teller.is_slight(line)
        fits = len(waiting) < (_OFFERS if paid > 1 else _BETWEEN) and _is_plain(line) and slight
        waiting = [*waiting, line] if fits and not teller.tells(line) else None


def _drop_pitches(lines: Sequence[Line], teller: _Teller) -> None:
    """Drop what sells a newsletter above its form: the newsletter's name, which the form repeats, and one sentence."""
    for index in range(2, len(lines)):
        name, pitch = lines[index - 2], lines[index - 1]
        if lines[index].rule != "newsletter" or name.rule or pitch.rule or not (_is_label(name) and _is_plain(pitch)):
            continue
        form = " ".join([pitch.text, *(line.text for line in lines[index : index + _FORM] if line.rule)])
        if name.text in form and weight(pitch.text) <= _SHORT and not teller.tells(pitch):
            name.rule = pitch.rule = "promotion"


def _is_label(line: Line) -> bool:
    return _is_plain(line) and weight(line.text) <= _LABEL and not ends_as_sentence(line.text)


def _is_plain(line: Line) -> bool:
    return line.kind in {"paragraph", "heading", "list"}


def drop_off_subject(lines: Sequence[Line]) -> None:
    """Drop what follows the story's last sentence from the first label on: titles, teasers, promotions."""
    teller = _Teller(lines)
    telling = [index for index, line in enumerate(lines) if not line.rule and teller.goes_on(line)]
    if not telling:
        return
    for index in range(telling[-1] + 1, len(lines)):
        rest = [line for line in lines[index + 1 :] if not line.rule]
        if _ends_here(lines[index], rest):
            for other in lines[index:]:
                other.rule = other.rule or "after-story"
            return


def _ends_here(line: Line, rest: Sequence[Line]) -> bool:
    """Tell whether a line parts a story's last sentence from its page's end; a kicker may follow a lone pointer."""
    if not rest:
        return False
    if line.rule:
        loose = len(rest) > _BETWEEN or not all(ends_as_sentence(other.text) for other in rest)
        return line.rule in _CLOSING or (line.rule in _ENDING and loose)
    return (
        line.kind != "list"
        and _is_label(line)
        and len(rest) > 1
        and all(weight(other.text) <= _SHORT for other in rest)
    )


def drop_stamped(lines: Sequence[Line]) -> None:
    """Drop what follows a story in which moment after moment is printed: comments, and cards with their dates."""
    stamps = [index for index, line in enumerate(lines) if weight(line.text) <= _STAMP_WORDS and is_stamp(line.text)]
    told, words = [0], [0]
    for line in lines:
        prose = not line.rule and is_prose(line.text)
        told.append(told[-1] + prose)
        words.append(words[-1] + weight(line.text) * prose)
    for number, index in enumerate(stamps):
        chain = stamps[number:]
        if len(chain) < _STAMPS:
            return
        near = all(told[two] - told[one] <= _COMMENT_LINES for one, two in pairwise(chain))
        if words[index] >= _STORY_WORDS and near and not _is_dense(lines[chain[-1] :]):
            for other in lines[_first_of_comment(lines, index) :]:
                other.rule = other.rule or "after-story"
            return


def _is_dense(lines: Sequence[Line]) -> bool:
    """Tell whether running text stands in the lines as in a story: paragraph under paragraph."""
    size = 0
    for line in lines:
        if not line.rule:
            size = size + 1 if is_prose(line.text) else 0
        if size > _COMMENT_LINES:
            return True
    return False


def _first_of_comment(lines: Sequence[Line], stamp: int) -> int:
    """Return where the first comment begins: above its moment stand a name, or a name and what was said."""
    start = stamp
    if start > 1 and is_prose(lines[start - 1].text) and _is_label(lines[start - 2]) and not lines[start - 2].rule:
        return start - 2
    return start - 1 if start and not is_prose(lines[start - 1].text) else start


def drop_teasers(lines: Sequence[Line]) -> None:
    """Drop the beginnings of other stories, cut in brackets (``[...]``), with the titles above them."""
    for above, line in pairwise(lines):
        if not line.rule and line.text.endswith(("[...]", "[…]", "[ ... ]")):
            line.rule = "card"
            if not above.rule and not ends_as_sentence(above.text) and weight(above.text) <= _SHORT:
                above.rule = "card"


def drop_last_lists(lines: Sequence[Line]) -> None:
    """Drop the menus below the last running text: items that have hardly a word of the story in them."""
    alive = [line for line in lines if not line.rule and line.kind not in {"caption", "credit"}]
    last = max((index for index, line in enumerate(alive) if line.kind != "list" and is_prose(line.text)), default=None)
    items = [line for line in alive[last + 1 :] if line.kind == "list"] if last is not None else []
    if last is None or not items or alive[last].text.endswith((":", "：")):
        return
    subject = Subject(_prose(lines))
    if sum(subject.share(line.text)[0] for line in items) < _OFF_SUBJECT * len(items):
        for line in items:
            line.rule = "tail"


def drop_sparse(lines: Sequence[Line]) -> None:
    """Drop the cards at the end, title and teaser by turns, that have hardly a word of the story in them."""
    alive = [line for line in lines if not line.rule and line.kind in {"paragraph", "heading", "list"}]
    start = len(alive)
    while start > 0 and not (start > 1 and is_prose(alive[start - 1].text) and is_prose(alive[start - 2].text)):
        start -= 1
    while start < len(alive) and is_prose(alive[start].text):
        start += 1
    story, cards = alive[:start], alive[start:]
    subject = Subject(_prose(story))
    if sum(weight(line.text) for line in story if is_prose(line.text)) < _STORY_WORDS or not _is_dense(story):
        return
    while len(teasers := [line for line in cards if is_prose(line.text)]) >= _STAMPS:
        shares = [subject.share(line.text, 1 + len(story) // _LONG_STORY)[0] for line in teasers]
        if max(shares) < _ON_SUBJECT and sum(shares) < _OFF_SUBJECT * len(shares):
            for line in cards:
                line.rule = "after-story"
            return
        cards = cards[1:]
        while cards and is_prose(cards[0].text):
            cards = cards[1:]
