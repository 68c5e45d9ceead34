"""The head of a scraped story: which lines are its headline, standfirst and byline, and where its body starts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from oyez.article.language import common_words, detect_language
from oyez.article.lines import Line
from oyez.article.names import byline_names, is_agency, is_name
from oyez.article.tables import table
from oyez.article.text import ends_as_sentence, is_prose, tokens, weight
from oyez.article.wording import furniture_rule

__all__ = ["BYLINE", "TIMED", "TextHead", "read_text_head"]

BYLINE = re.compile(
    r"(?:(?:[a-z]+ )?by|von|par|por|di|av|af|door|от|(?:autor|автор|author)[^:\s]{0,3}:?)[\s:]+(?=\S)", re.IGNORECASE
)
"""How a line that names the authors begins."""
TIMED = re.compile(r"\d{1,2}:\d\d\b")
"""How the label of a clip begins: with its length."""
_DATE = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|\b\d+ (?:second|minute|hour|day|week|month)s? ago\b|"
    r"^(?:published|posted|updated|last updated|modified)\b|^copyright\b",
    re.IGNORECASE,
)
_HEAD_WORDS = range(3, 31)
"""Words of a headline."""
_NEAR_BEST = 0.5
"""The share of the best candidate's score at which an earlier line is preferred."""
_UNLIKELY = 0.4
_ON_SUBJECT = 0.2
"""The share of a line's words its story must use."""
_HEAD_LINES = 2
"""Lines that may stand between headline and byline: a standfirst and a picture's text."""
_STAMP_WORDS = 4
_MONTHS = table("languages")["months"]["en"].split()
_STAMPS = frozenset({"date-line"})
_PARTING = frozenset({"reading-time", "trust", "date-line", "byline-label"})


@dataclass(frozen=True, slots=True)
class TextHead:
    """Where the head's lines are.

    Attributes:
        headline: Its index; None where no line is one.
        standfirst: Its lines' indexes.
        byline: The names.
        body: The index of the body's first line.
    """

    headline: int | None
    standfirst: tuple[int, ...]
    byline: tuple[str, ...]
    body: int


def read_text_head(lines: Sequence[Line]) -> TextHead:
    """Find the head among lines whose furniture is marked already; byline lines are marked as said there."""
    alive = [index for index, line in enumerate(lines) if not line.rule]
    prose = [index for index in alive if lines[index].kind in {"paragraph", "quote"} and is_prose(lines[index].text)]
    if not prose:
        return TextHead(None, (), (), 0)
    headline = _find_headline(lines, alive, prose)
    start = prose[0] if headline is None else next((index for index in prose if index > headline), prose[0])
    standfirst, body = _find_standfirst(lines, headline, start)
    byline = _find_byline(lines, headline or 0, body)
    return TextHead(headline, standfirst, byline, body)


def _find_headline(lines: Sequence[Line], alive: Sequence[int], prose: Sequence[int]) -> int | None:
    """Choose the line above the first running text whose words the story uses most, the earlier of equals."""
    marked = [index for index in alive if lines[index].level == 1]
    if marked:
        return marked[0]
    story = _Subject([lines[index].text for index in prose[:40]])
    scores: dict[int, float] = {}
    for index in alive:
        if index >= _second(prose):
            break
        line = lines[index]
        if line.kind != "paragraph" or weight(line.text) not in _HEAD_WORDS or line.text.endswith("."):
            continue
        if BYLINE.match(line.text) or _is_stamp(line.text) or is_name(line.text):
            continue
        share, hits = story.share(line.text)
        if hits >= 2:
            scores[index] = share * (_UNLIKELY if _is_menu(line.text) or weight(line.text) < 4 else 1)
    best = max(scores.values(), default=0.0)
    return next((index for index, score in scores.items() if score >= _NEAR_BEST * best), None)


class _Subject:
    """The words a story is about: those of its running text, less the commonest of its language."""

    def __init__(self, prose: Sequence[str]) -> None:
        self._common = common_words(detect_language(" ".join(prose)))
        self._counts = Counter(word for text in prose for word in set(tokens(text)))
        self._prose = frozenset(prose)

    def share(self, text: str) -> tuple[float, int]:
        """Return which share of a line's words, and how many, other lines of the story use too."""
        words = set(tokens(text)) - self._common
        own = 1 if text in self._prose else 0
        hits = sum(self._counts[word] > own for word in words)
        return hits / max(1, len(words)), hits


def _is_menu(text: str) -> bool:
    """Tell a row of links from a sentence: many words, every one with a capital, nothing that joins them."""
    words = text.split()
    return len(words) > 6 and not any(word[0].islower() or word[-1] in ",.:;?!’'" for word in words)


def _second(prose: Sequence[int]) -> int:
    return prose[min(3, len(prose) - 1)]


def _is_stamp(text: str) -> bool:
    """Tell whether a line is a date, a time or a copyright line: little else is in it."""
    if furniture_rule(text) in _STAMPS:
        return True
    if not _DATE.search(text) or ends_as_sentence(text):
        return False
    others = [word for word in tokens(text) if word.isalpha() and len(word) > 3 and word[:3] not in _MONTHS]
    return len(others) <= _STAMP_WORDS and weight(text) <= 14


def _is_marker(lines: Sequence[Line], index: int) -> bool:
    """Tell whether a line belongs to the furniture between head and body: a label, a byline, a date, a caption."""
    line = lines[index]
    return (
        bool(line.rule)
        or bool(TIMED.match(line.text) and not ends_as_sentence(line.text))
        or line.kind in {"caption", "credit"}
        or bool(BYLINE.match(line.text) and weight(line.text) <= 14)
        or _is_stamp(line.text)
        or (is_name(line.text))
    )


def _find_standfirst(lines: Sequence[Line], headline: int | None, start: int) -> tuple[tuple[int, ...], int]:
    """Return the standfirst's lines and the body's first: labels, stamps and bylines part the one from the other.

    What else of the story stands above them is a picture's text, and typed so.
    """
    if headline is None:
        return (), start
    plain = [index for index in range(headline + 1, len(lines)) if not _is_marker(lines, index)]
    subject = _Subject([line.text for line in lines[start:] if not line.rule and is_prose(line.text)][:40])
    above: list[int] = []
    for number, (one, two) in enumerate(pairwise(plain[: _HEAD_LINES + 1])):
        if any(_parts_head(lines, index) for index in range(one + 1, two)):
            above = plain[: number + 1]
    if not above:
        first = next(iter(plain), start)
        text = lines[first].text
        if (
            len(plain) > 1
            and 5 <= weight(text) <= 70
            and not ends_as_sentence(text)
            and subject.share(text)[0] >= _ON_SUBJECT
        ):
            return (first,), plain[1]
        return (), first if is_prose(text) else max(start, first)
    told = [
        index
        for index in above
        if weight(lines[index].text) >= 4 and subject.share(lines[index].text)[0] >= _ON_SUBJECT
    ]
    stands = [index for index in told if weight(lines[index].text) <= 70][:1]
    for index in told:
        if index not in stands and ends_as_sentence(lines[index].text):
            lines[index].kind = "caption"
    return tuple(stands), plain[len(above)]


def _parts_head(lines: Sequence[Line], index: int) -> bool:
    """Tell whether a line is one that stands between a story's head and its body, and hardly ever elsewhere."""
    line = lines[index]
    if line.rule:
        return line.rule in _PARTING
    return bool(BYLINE.match(line.text) and weight(line.text) <= 14) or _is_stamp(line.text)


def _find_byline(lines: Sequence[Line], first: int, body: int) -> tuple[str, ...]:
    """Find who wrote it between headline and body: a line that says "By", else one that is names and little more."""
    head = range(first, min(body + 1, len(lines)))
    for index in head:
        text = lines[index].text
        if BYLINE.match(text) and weight(text) <= 20:
            names = byline_names(text) or _desk(text)
            if names:
                lines[index].rule = "=byline"
                return names
    for index in head:
        line = lines[index]
        if index >= body or weight(line.text) > 14 or line.rule.startswith("=") or furniture_rule(line.text):
            continue
        names = byline_names(line.text) or ((line.text,) if is_agency(line.text) else ())
        if (
            names
            and not re.search(r"[/|:©(]", line.text.partition("|")[0])
            and 3 * weight(" ".join(names)) >= weight(line.text)
        ):
            line.rule = "=byline"
            return names
    return ()


def _desk(line: str) -> tuple[str, ...]:
    """Return the desk or agency a "By" line names where it names no person."""
    first = re.split(r"\s+(?:with|and|und|et|y)\s+|[,|;]", BYLINE.sub("", line, count=1), maxsplit=1)[0].strip()
    return (first,) if first[:1].isupper() and len(first.split()) <= 4 else ()
