"""The head of a story on its page: headline, standfirst and byline, found among the lines above the first paragraph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from oyez.article.lines import Line
from oyez.article.metadata import Facts, alike
from oyez.article.names import byline_names
from oyez.article.text import Coverage, tokens, weight
from oyez.article.walk import container_kind

__all__ = ["Head", "read_head"]


_NEAR_HEAD = frozenset({"", "byline-box", "chrome-box", "topics-box"})
"""Rules whose boxes may yet hold a standfirst: templates put it beside the byline."""
_DESCRIBED = 1
_NO_EVIDENCE = 3


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
    byline = facts.byline or _byline(lines, lead, first + 2)
    _drop_bylines(lines, lead, first + 3, byline)
    return Head(headline, standfirst, byline, first, lead)


def _headline_index(lines: Sequence[Line], first: int, headline: str) -> int | None:
    """Return the line that prints the headline: the last h1 above the story that reads like it, else any line."""
    above = range(min(first + 1, len(lines)))
    tops = [index for index in above if lines[index].level and alike(lines[index].text, headline) >= 0.8]
    if not tops and not headline:
        tops = [index for index in above if lines[index].level == 1]
    same = [index for index in above if headline and tokens(lines[index].text) == tokens(headline)]
    return next(reversed(tops or same), None)


def _standfirst(lines: Sequence[Line], lead: int, first: int, facts: Facts) -> str:
    """Return the printed line between headline and body that is the standfirst, and mark it."""
    body = Coverage(" ".join(line.text for line in lines[first : first + 6] if not line.rule))
    open_lines = [
        line
        for line in lines[lead : first + 1]
        if _may_stand(line, facts) and (line.rule in _NEAR_HEAD or _evidence(line, facts) == _DESCRIBED)
    ]
    best = min(open_lines, key=lambda line: _evidence(line, facts), default=None)
    if best is None or _evidence(best, facts) == _NO_EVIDENCE:
        return ""
    index = lines.index(best)
    if index >= first and container_kind(best.names) != "standfirst" and best.kind != "heading":
        return ""
    if index < first and body.of(best.text) >= 0.9:
        best.rule = "repeat"
        return ""
    best.rule = "=standfirst"
    return best.text


def _may_stand(line: Line, facts: Facts) -> bool:
    """Tell whether a line can be a standfirst at all: no caption, no link, no name, not the headline again."""
    if line.kind in {"caption", "credit", "list"} or not 4 <= weight(line.text) <= 90 or line.linked:
        return False
    headline = set(tokens(facts.headline))
    again = len(headline & set(tokens(line.text))) >= 0.8 * len(headline) > 0
    return not again and not (weight(line.text) <= 6 and byline_names(line.text))


def _evidence(line: Line, facts: Facts) -> int:
    """Return how well a line is named as the standfirst, 0 best: by its box, by the page's head, by its rank."""
    if container_kind(" ".join(line.names.split()[-3:])) == "standfirst":
        return 0
    if any(alike(line.text, description) >= 0.85 for description in facts.descriptions):
        return _DESCRIBED
    return 2 if line.level in {2, 3, 4, 5} and weight(line.text) >= 6 else _NO_EVIDENCE


def _byline(lines: Sequence[Line], lead: int, last: int) -> tuple[str, ...]:
    for line in lines[lead:last]:
        if (
            weight(line.text) <= 14
            and line.kind == "paragraph"
            and line.text.lower().startswith(("by ", "von ", "par "))
        ):
            names = byline_names(line.text)
            if names:
                return names
    return ()


def _drop_bylines(lines: Sequence[Line], lead: int, last: int, byline: tuple[str, ...]) -> None:
    """Drop the lines near the top that only name the authors: they are said as the byline."""
    names = {word for name in byline for word in tokens(name)}
    for line in lines[lead:last]:
        words = tokens(line.text)
        if not line.rule and words and len(words) <= 16 and names:
            rest = [word for word in words if word not in names]
            if len(rest) <= 1 + len(words) // 4 and len(rest) < len(words):
                line.rule = "=byline"
