"""Who wrote a scraped story: the line between headline and body that says so, or is names and little more."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from oyez.article.lines import Line
from oyez.article.names import byline_names, is_agency
from oyez.article.subject import Subject
from oyez.article.text import is_prose, weight
from oyez.article.textmarks import BYLINE, PARTED_WORDS, is_stamp, parts_of
from oyez.article.wording import furniture_rule

__all__ = ["JOINS", "find_byline"]

JOINS = "0123456789,;& "
"""What may stick to a name in a list of authors."""


def find_byline(lines: Sequence[Line], first: int, body: int) -> tuple[str, ...]:
    """Find who wrote it between headline and body: a line that says "By", else one that is names and little more."""
    head = range(first, min(body + 1, len(lines)))
    for index in [*head, *range(head.stop, min(head.stop + 1, len(lines)))]:
        text = lines[index].text
        pieces = [piece for piece in parts_of(text) if BYLINE.match(piece)] if weight(text) <= PARTED_WORDS else []
        for piece in pieces:
            names = byline_names(piece) or _desk(piece)
            if names:
                lines[index].rule = "=byline"
                return names
    subject = Subject([line.text for line in lines[body:] if not line.rule and is_prose(line.text)])
    labels = [index for index in head if lines[index].rule == "byline-label" and index < body]
    for index in [*(label + 1 for label in labels[-1:]), *head]:
        names = _named(lines[index], subject) if index < body else ()
        if names:
            return names + _more_names(lines[index:body], subject)
    return ()


def _named(line: Line, subject: Subject) -> tuple[str, ...]:
    """Return the names a line is made of, and mark it; none where the story itself uses its words."""
    text = line.text.rstrip(JOINS)
    pieces = parts_of(text)
    if len(pieces) > 1 and weight(text) <= PARTED_WORDS and any(is_stamp(piece) for piece in pieces[1:]):
        text = pieces[0]
    if weight(text) > 14 or line.rule.startswith("=") or furniture_rule(text):
        return ()
    names = byline_names(text) or ((text,) if is_agency(text) else ())
    if not names or re.search(r"[/|:©(]", text.partition("|")[0]) or 3 * weight(" ".join(names)) < weight(text):
        return ()
    if any(subject.says(name) and not is_agency(name) for name in names):
        return ()
    line.rule = "=byline"
    return names


def _more_names(lines: Sequence[Line], subject: Subject) -> tuple[str, ...]:
    """Return the names of a list of authors, each on its own line, joined by commas or a sign."""
    found: tuple[str, ...] = ()
    for one, other in pairwise(line for line in lines if line.rule != "no-words"):
        if one.text.rstrip("0123456789 ")[-1:] not in {",", "&", ";"}:
            break
        names = _named(other, subject)
        if not names:
            break
        found += names
    return found


def _desk(line: str) -> tuple[str, ...]:
    """Return the desk or agency a "By" line names where it names no person."""
    first = re.split(r"\s+(?:with|and|und|et|y)\s+|[,|;]", BYLINE.sub("", line, count=1), maxsplit=1)[0].strip()
    return (first,) if first[:1].isupper() and len(first.split()) <= 4 else ()
