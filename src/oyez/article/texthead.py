"""The head of a scraped story: which lines are its headline, standfirst and byline, and where its body starts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from oyez.article.lines import Line
from oyez.article.names import byline_names, is_agency, is_name
from oyez.article.subject import Subject
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
_HITS = 2
_SURE_HITS = 4
"""Words shared with the story from which a line may be, and surely is, about it."""
_JOINS = "0123456789,;& "
"""What may stick to a name in a list of authors."""
_SHORT_HEAD = 5
_TITLE_LINES = 3
"""Lines above a short text in which its title is looked for."""
_ON_SUBJECT = 0.2
"""The share of a line's words its story must use."""
_HEAD_LINES = 2
"""Lines that may stand between headline and byline: a standfirst and a picture's text."""
_PARTS = re.compile(r"\s*[|·•]\s*|\s+[–—]\s+")
_PARTED_WORDS = 30
"""What parts the pieces of a line of facts (name, desk, date), and its words at most."""
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
    """Choose the line above the first running text whose words the story uses most, the earlier of equals.

    A text too short to tell what it is about has the single line above its first paragraph.
    """
    marked = [index for index in alive if lines[index].level == 1]
    if marked:
        return marked[0]
    story = Subject([lines[index].text for index in prose[:40]])
    above = [index for index in alive if index < _second(prose) and _may_head(lines[index])]
    scores: dict[int, float] = {}
    for index in above:
        share, hits = story.share(lines[index].text)
        if hits >= _HITS:
            scores[index] = share * min(hits, _SURE_HITS) / _SURE_HITS * _likelihood(lines[index].text)
    best = max(scores.values(), default=0.0)
    chosen = next((index for index, score in scores.items() if score >= _NEAR_BEST * best), None)
    if chosen is None:
        return _title_above(lines, alive, prose)
    return _over_standfirst(lines, above, _bare_print(lines, above, chosen), story)


def _may_head(line: Line) -> bool:
    """Tell whether a line can be a headline at all: no sentence, no byline, no date, no name."""
    text = line.text
    if line.kind != "paragraph" or weight(text) not in _HEAD_WORDS or text.endswith((".", "。")):
        return False
    return not (BYLINE.match(text) or _is_stamp(text) or is_name(text))


def _likelihood(text: str) -> float:
    return _UNLIKELY if _is_menu(text) or weight(text) < _SHORT_HEAD else 1.0


def _bare_print(lines: Sequence[Line], above: Sequence[int], chosen: int) -> int:
    """Prefer the headline's last print, and the one alone to the same words stuck to a path or a site's name."""
    whole = lines[chosen].text
    chosen = max(index for index in above if lines[index].text == whole)
    inner = (index for index in above if lines[index].text != whole and weight(lines[index].text) >= _SHORT_HEAD)
    return next((i for i in inner if lines[i].text in whole and 2 * len(lines[i].text) > len(whole)), chosen)


def _over_standfirst(lines: Sequence[Line], above: Sequence[int], chosen: int, story: Subject) -> int:
    """Prefer the shorter line right over the chosen one: a standfirst may use more of the story's words."""
    over = chosen - 1
    if over not in above or lines[over].rule or over - 1 in above:
        return chosen
    text = lines[over].text
    fits = _SHORT_HEAD <= weight(text) < weight(lines[chosen].text) and not _is_menu(text)
    return over if fits and story.share(text)[0] >= _ON_SUBJECT else chosen


def _title_above(lines: Sequence[Line], alive: Sequence[int], prose: Sequence[int]) -> int | None:
    """Return the title of a short text: the longest of the few lines right above its first paragraph."""
    first = prose[0]
    if len(prose) > 1 and alive[0] == first and lines[first].text[-1] in "?!？！":
        return first
    near = [index for index in alive if index < first][-_TITLE_LINES:]
    titles = [i for i in near if lines[i].kind == "paragraph" and weight(lines[i].text) in range(2, _HEAD_WORDS.stop)]
    titles = [
        i for i in titles if not (BYLINE.match(lines[i].text) or _is_stamp(lines[i].text) or _is_menu(lines[i].text))
    ]
    return max(titles, key=lambda index: (not is_name(lines[index].text), weight(lines[index].text)), default=None)


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


def _is_byline(text: str) -> bool:
    """Tell a line that says who wrote it, alone or with dates and desks beside it, from a sentence."""
    parted = len(_PARTS.split(text)) > 1
    if weight(text) > (_PARTED_WORDS if parted else 14) or ends_as_sentence(text):
        return False
    return any(BYLINE.match(piece) and byline_names(piece) for piece in _PARTS.split(text)) or bool(BYLINE.match(text))


def _is_marker(lines: Sequence[Line], index: int) -> bool:
    """Tell whether a line belongs to the furniture between head and body: a label, a byline, a date, a caption."""
    line = lines[index]
    return (
        bool(line.rule)
        or bool(TIMED.match(line.text) and not ends_as_sentence(line.text))
        or line.kind in {"caption", "credit"}
        or _is_byline(line.text)
        or _is_stamp(line.text)
        or is_name(line.text.rstrip(_JOINS))
    )


def _find_standfirst(lines: Sequence[Line], headline: int | None, start: int) -> tuple[tuple[int, ...], int]:
    """Return the standfirst's lines and the body's first: labels, stamps and bylines part the one from the other.

    What else of the story stands above them is a picture's text, and typed so.
    """
    if headline is None:
        return (), start
    plain = [index for index in range(headline + 1, len(lines)) if not _is_marker(lines, index)]
    subject = Subject([line.text for line in lines[start:] if not line.rule and is_prose(line.text)][:40])
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
    return _is_byline(line.text) or _is_stamp(line.text)


def _find_byline(lines: Sequence[Line], first: int, body: int) -> tuple[str, ...]:
    """Find who wrote it between headline and body: a line that says "By", else one that is names and little more."""
    head = range(first, min(body + 1, len(lines)))
    for index in head:
        text = lines[index].text
        pieces = [piece for piece in _PARTS.split(text) if BYLINE.match(piece)] if weight(text) <= _PARTED_WORDS else []
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
    text = line.text.rstrip(_JOINS)
    pieces = _PARTS.split(text)
    if len(pieces) > 1 and weight(text) <= _PARTED_WORDS and any(_is_stamp(piece) for piece in pieces[1:]):
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
