"""The head of a story on its page: headline, standfirst and byline, found among the lines above the first paragraph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from oyez.article.byline import drop_bylines, is_byline, printed_only, read_byline, signed_below
from oyez.article.containers import container_kind
from oyez.article.lines import Line
from oyez.article.metadata import Facts, alike
from oyez.article.names import byline_names, merge_names, without_paper
from oyez.article.subject import Subject
from oyez.article.text import Coverage, is_prose, tokens, weight
from oyez.article.wording import furniture_rule

__all__ = ["Head", "read_head"]


_NEAR_HEAD = frozenset({"", "byline-box", "chrome-box", "topics-box"})
"""Rules whose boxes may yet hold a standfirst: templates put it beside the byline."""
_DESCRIBED = 1
_PARTED = 2
_TOLD = 3
_NO_EVIDENCE = 4
_TOLD_MOST = 2
"""Paragraphs that may be a standfirst where only their words speak for it."""
_SHARED = 0.4
"""The share of a line's words the story must use."""
_AGAIN = 1.7
"""How much longer than the headline a line may be that is nothing but the headline again."""
_AFTER_LEAD = frozenset({"date-line", "byline-label", "reading-time"})
_BYLINE_ABOVE = 6
_CROWD = 4
"""Paragraphs that a box named as the standfirst's may hold: one with more holds the story (``introduction``)."""
_OF_OTHERS = frozenset({"comments-box", "related-box", "aside-box", "card"})
"""Rules whose lines others wrote."""
_OF_AUTHORS = ("author", "autor", "bio")
_GROUP = 6
"""Lines a standfirst may have."""
_USUAL = 90
_LONGEST = 140
"""Words of a standfirst; of one printed as a heading."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the story.

    Attributes:
        headline, standfirst, byline: As in the article.
        first: The index the body starts at, at the earliest.
        lead: The index from which a caption is the lead picture's.
    """

    headline: str
    standfirst: str
    byline: tuple[str, ...]
    first: int
    lead: int


def read_head(lines: Sequence[Line], first: int, facts: Facts) -> Head:
    """Find the head above `first`, the story's first line, and mark its lines as said there."""
    top = _headline_index(lines, first, facts.headline)
    lead = 0 if top is None else top
    headline = facts.headline
    if top is not None:
        headline = headline or lines[top].text
        lines[top].rule = "=headline"
    for line in lines[: first + 3]:
        if line.rule != "=headline" and headline and tokens(line.text) == tokens(headline):
            line.rule = "repeat"
    standfirst = _standfirst(lines, lead, first, facts)
    for line in lines:
        if standfirst and line.rule not in {"=standfirst", "=headline"} and tokens(line.text) == tokens(standfirst):
            line.rule = "repeat"
    byline = read_byline(lines, lead, first, facts.byline, facts.site)
    byline = byline or printed_only(lines[max(0, lead - _BYLINE_ABOVE) : first + 3], facts.guess)
    drop_bylines(lines, lead, first + 3, byline)
    byline = byline or signed_below([line for line in lines[first:] if line.rule not in _OF_OTHERS])
    byline = merge_names([without_paper(name, facts.site) for name in byline])
    return Head(headline, standfirst, byline, first, lead)


def _headline_index(lines: Sequence[Line], first: int, headline: str) -> int | None:
    """Return the line that prints the headline: the last h1 above the story that reads like it, else any line."""
    above = range(min(first + 1, len(lines)))
    tops = [index for index in above if lines[index].level and alike(lines[index].text, headline) >= 0.8]
    tops = [index for index in tops if lines[index].level == 1] or tops
    if not tops and not headline:
        tops = [index for index in above if lines[index].level == 1]
    same = [index for index in above if headline and tokens(lines[index].text) == tokens(headline)]
    return next(reversed(tops or same), None)


def _standfirst(lines: Sequence[Line], lead: int, first: int, facts: Facts) -> str:
    """Return the printed line between headline and body that is the standfirst, and mark it."""
    body = Coverage(" ".join(line.text for line in lines[first : first + 6] if not line.rule))
    crowd = Counter(line.names for line in lines[lead:] if is_prose(line.text))
    open_lines = [
        line
        for line in lines[lead : first + 1]
        if _may_stand(line, facts)
        and not (crowd[line.names] > _CROWD and _evidence(line, facts) == 0)
        and (line.rule in _NEAR_HEAD or _evidence(line, facts) == _DESCRIBED)
    ]
    above = lines[lead:first]

    @cache
    def subject() -> Subject:
        return Subject([line.text for line in lines[first:] if line.chosen and not line.rule][:40])

    parted = _parted(lines, lead, first)

    def rank(line: Line) -> int:
        known = _evidence(line, facts)
        if known > _PARTED and any(line is other for other in parted):
            return _PARTED
        told = known == _NO_EVIDENCE and any(line is other for other in above) and _is_told(line, subject)
        return _TOLD if told else known

    best = min(open_lines, key=lambda line: (rank(line), not line.level), default=None)
    if best is None or rank(best) == _NO_EVIDENCE:
        return ""
    index = next(index for index, line in enumerate(lines) if line is best)
    if index >= first and rank(best) != _PARTED and not _stands_apart(lines, index, facts):
        return ""
    if index < first and body.of(best.text) >= 0.9:
        best.rule = "repeat"
        return ""
    group = _beside(lines, best, first, facts, rank)
    if len(group) > _TOLD_MOST and rank(best) == _TOLD:
        return ""  # paragraphs the selector missed, not lines before the story
    for line in group:
        line.rule = "=standfirst"
    return " ".join(line.text for line in group)


def _parted(lines: Sequence[Line], lead: int, first: int) -> list[Line]:
    """Return the running text that stands between the printed headline and a byline or a date: nothing else does."""
    if not lines or lines[lead].rule != "=headline":
        return []
    found: list[Line] = []
    for line in lines[lead + 1 : first + _GROUP]:
        if line.kind in {"caption", "credit"}:
            continue
        if furniture_rule(line.text) in _AFTER_LEAD or is_byline(line.text):
            return found
        if line.rule or line.kind != "paragraph" or line.linked or not is_prose(line.text) or len(found) == _TOLD_MOST:
            break
        found.append(line)
    return []


def _is_told(line: Line, subject: Callable[[], Subject]) -> bool:
    """Tell whether a line above the story is a sentence about the same things."""
    if not is_prose(line.text) or line.kind != "paragraph" or line.boxes:
        return False
    share, hits = subject().share(line.text)
    return share >= _SHARED and hits >= 3


def _stands_apart(lines: Sequence[Line], index: int, facts: Facts) -> bool:
    """Tell whether the first line the selector took is the standfirst: by its box, or known and in no paragraph's."""
    line = lines[index]
    if container_kind(line.names) == "standfirst" or line.kind == "heading":
        return True
    below = next((other for other in lines[index + 1 :] if other.chosen and is_prose(other.text)), line)
    return _evidence(line, facts) <= _DESCRIBED and below.parent != line.parent


def _beside(lines: Sequence[Line], best: Line, first: int, facts: Facts, rank: Callable[[Line], int]) -> list[Line]:
    """Return the standfirst's lines: what follows it at once and is known by the same evidence is its rest."""
    evidence = rank(best)
    group = [best]
    start = next(index for index, line in enumerate(lines) if line is best)
    for line in lines[start + 1 : max(first, start + _GROUP)]:
        same = line.names == best.names and line.kind == best.kind and line.level == best.level
        if evidence == 2 or not same or not _may_stand(line, facts) or rank(line) != evidence:
            break
        group.append(line)
    return group


def _may_stand(line: Line, facts: Facts) -> bool:
    """Tell whether a line can be a standfirst at all: no caption, no link, no name, not the headline again."""
    most = _LONGEST if line.level else _USUAL
    if line.kind in {"caption", "credit"} or not 4 <= weight(line.text) <= most or line.linked:
        return False
    if any(line.text.startswith(f"{name} ") for name in facts.byline):
        return False  # the author's own note
    if any(name.startswith(_OF_AUTHORS) for name in line.names.split()[-3:]) and is_prose(line.text):
        return False
    if line.kind == "list" and _evidence(line, facts) > _DESCRIBED:
        return False
    headline = set(tokens(facts.headline))
    shared = len(headline & set(tokens(line.text))) >= 0.8 * len(headline) > 0
    again = shared and weight(line.text) <= _AGAIN * weight(facts.headline)
    return not again and not (weight(line.text) <= 6 and byline_names(line.text))


def _evidence(line: Line, facts: Facts) -> int:
    """Return how well a line is named as the standfirst, 0 best: by its box, by the page's head, by its rank."""
    if container_kind(" ".join(line.names.split()[-3:])) == "standfirst":
        return 0
    if any(alike(line.text, description) >= 0.85 for description in facts.descriptions):
        return _DESCRIBED
    if is_prose(line.text) and any(Coverage(said).of(line.text) >= 0.9 for said in facts.descriptions):
        return _DESCRIBED
    return 2 if line.level in {2, 3, 4, 5} and weight(line.text) >= 6 else _NO_EVIDENCE
