"""Who wrote a story: the line that prints it near the headline, weighed against what the page says of itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache
from itertools import pairwise

from oyez.article.eastern import eastern_names
from oyez.article.lines import Line
from oyez.article.names import byline_names, is_agency, is_name, joins, merge_names
from oyez.article.tables import table
from oyez.article.text import collapse, ends_as_sentence, tokens, weight
from oyez.article.wording import furniture_rule

__all__ = ["drop_bylines", "is_byline", "is_desk", "printed_only", "read_byline", "signed_below"]

_LINE_MOST = 24
"""Words of a byline with roles, desks and a date beside the names."""
_REACH = 25
"""Lines above a story's first that may hold its byline, where the headline's place is not known."""
_INITIALS = re.compile("[A-Z]{2,6}")
"""A desk or an agency by its initials, right after the word that says so (``By TPN``)."""
_AFTER = re.compile(
    r"\s*[|•·]\s|\s\(?(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?\d{2,4}|\d{4}-\d\d-\d\d)\b|\son\s(?=[^|]{0,20}\d)"
)
"""Where the names of a byline end and its date, its desk or the time it takes to read begin."""
_ABOVE = "byline-box"
_LABEL = "byline-label"
_SAID = "=byline"


@cache
def _by() -> re.Pattern[str]:
    """Return what opens a byline, at the line's start or after a rubric of up to three words."""
    words = "|".join(table("names")["by"])
    # Within a line only a capital tells the label (Analysis By Ana Ruiz) from a part of a name (Jürgen von der Heide).
    within = "|".join(table("names")["by_within"])
    return re.compile(rf"(?:(?i:{words})[\s:]+|(?:[^\s,.!?]+\s+(?:[|/:•·–—-]\s*)?){{1,3}}?(?:{within})[\s:]+)(?=\S)")


@cache
def _other_work() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(table('names')['other_work'])})\b", re.IGNORECASE)


def is_desk(name: str) -> bool:
    """Tell whether an author that is no person can be said as one: an agency or a desk, no address and no sentence."""
    words = name.split()
    if not 1 < len(name) <= 60 or len(words) > 6 or re.search(r"[@/\d]|\.\w", name) or _nobody().fullmatch(name):
        return False
    return len(words) < 2 or not any(word.islower() and word not in _small() for word in words[1:])


@cache
def _nobody() -> re.Pattern[str]:
    return re.compile("|".join(table("names")["nobody"]), re.IGNORECASE)


@cache
def _small() -> frozenset[str]:
    """Return the words that may be small in a name of a desk (``Le Figaro avec AFP``)."""
    rules = table("names")
    return frozenset((*rules["particles"], *rules["and"], "of", "the", "for", "news", "staff", "desk", "team"))


def read_byline(lines: Sequence[Line], lead: int, first: int, told: Sequence[str], site: str = "") -> tuple[str, ...]:
    """Return the authors of the story that begins at line `first`, its headline at `lead`.

    `told` are those whom the page's record names. A printed byline that names them all and more wins where it joins the
    names itself; what stands after a bare comma may be a newspaper. Names are spelled as the record has them, since a
    printed one may be in capitals.
    """
    # An agency's line reads as a picture's credit (By The Associated Press); where no picture is, it is none.
    near = lines[max(lead, first - _REACH) : first + 2]
    zone = [line for line in near if not line.figure and line.kind != "caption"]
    # A record that names the publication itself names nobody, be it in two capitalised words.
    own = set(tokens(site)) or {""}
    people = tuple(name for name in told if is_name(name) and not own <= set(tokens(name)))
    signed, joined = _signed(zone)
    if not people:
        return signed or _spelled(_boxed(zone), told) or _dated(zone) or tuple(told)
    if joined and _names_all(signed, people):
        return _spelled(signed, told)
    if any(map(is_name, signed)) and not any(_shared(name, told) for name in signed):
        return signed
    return _boxed_more(zone, people) or tuple(told)


def printed_only(zone: Sequence[Line], guess: Callable[[], Sequence[str]]) -> tuple[str, ...]:
    """Return the guessed authors whom a line near the headline names: elsewhere stand those of other stories.

    `guess` is slow, and not asked where no such line could name anyone.
    """
    short = [line for line in zone if weight(line.text) <= _LINE_MOST and not line.level]
    if not any(line.rule == _ABOVE or byline_names(line.text) for line in short):
        return ()
    near = [f" {' '.join(tokens(line.text))} " for line in short]
    return tuple(name for name in guess() if any(f" {' '.join(tokens(name))} " in text for text in near))


def signed_below(lines: Sequence[Line]) -> tuple[str, ...]:
    """Return the authors of the one line below a story that says who posted it, as blogs print at a post's foot."""
    feet = [line for line in lines if not line.level and not line.chosen and is_byline(line.text)]
    found = {byline_names(_named(_by().sub("", line.text, count=1))) for line in feet} - {()}
    return found.pop() if len(found) == 1 else ()


def _names_all(printed: Sequence[str], people: Sequence[str]) -> bool:
    words = {word for name in printed for word in tokens(name)}
    return all(words.issuperset(tokens(name)) for name in people)


def _shared(name: str, told: Sequence[str]) -> bool:
    return any(set(tokens(name)) & set(tokens(other)) for other in told)


def _spelled(printed: Sequence[str], told: Sequence[str]) -> tuple[str, ...]:
    known = {tuple(tokens(name)): name for name in told if not name.islower()}
    return merge_names([known.get(tuple(tokens(name)), name) for name in printed])


def is_byline(text: str) -> bool:
    """Tell whether a line says whose words a story is."""
    if eastern_names(text):
        return True
    opened = _by().match(text) if weight(text) <= _LINE_MOST and not ends_as_sentence(_named(text)) else None
    return opened is not None and bool(byline_names(text[opened.end() :]))


def _named(text: str) -> str:
    """Return a byline without what stands after its names: ``Von Ida Bo 17.03.2026 · 3 Min.`` is no sentence."""
    return _AFTER.split(text, maxsplit=1)[0]


def _signed(zone: Sequence[Line]) -> tuple[tuple[str, ...], bool]:
    """Return the names of the first line that says whose words these are, and whether it joins them (``and``).

    That line is dropped: said as the byline where it holds little else, listed where it does.
    """
    for index, line in enumerate(zone):
        text = collapse(line.text)
        if furniture_rule(text) == _LABEL and not _other_work().search(text):
            text = f"{text.rstrip(':')} {zone[index + 1].text}" if index + 1 < len(zone) else text
        if eastern := eastern_names(text):
            line.rule = line.rule or _SAID
            return eastern, len(eastern) > 1
        opened = _by().match(text) if weight(text) <= _LINE_MOST else None
        if opened is None or ends_as_sentence(_named(text)) or _other_work().search(opened.group()):
            continue
        rest = _other_work().split(text[opened.end() :], maxsplit=1)[0]
        agency = re.split(r"\s*[|,•·]\s*", rest, maxsplit=1)[0].strip()
        names = (
            byline_names(rest)
            or byline_names(_named(rest))
            or ((agency,) if is_agency(agency) or _INITIALS.fullmatch(agency) else ())
        )
        if names:
            line.rule = line.rule or (_SAID if _only_names(line, names) else _LABEL)
            return names, joins(rest)
    return (), False


def _boxed(zone: Sequence[Line]) -> tuple[str, ...]:
    """Return the names of the first line of names alone in a box that is named as the byline's."""
    for line in zone:
        if line.rule == _ABOVE and not _other_work().search(line.text):
            text = _named(line.text)
            names = byline_names(text)
            if names and len(tokens(" ".join(names))) >= len(tokens(text)) - len(names):
                return names
    return ()


def _dated(zone: Sequence[Line]) -> tuple[str, ...]:
    """Return the names of a line of names alone right above a date."""
    for line, below in pairwise(zone):
        if furniture_rule(below.text) == "date-line" and not line.level and not line.rule.endswith("line"):
            names = byline_names(line.text)
            if names and len(tokens(" ".join(names))) >= len(tokens(line.text)) - len(names):
                return names
    return ()


def _boxed_more(zone: Sequence[Line], people: Sequence[str]) -> tuple[str, ...]:
    """Return the names of a line in a byline's box that joins others to all whom the record names."""
    for line in zone:
        if line.rule == _ABOVE and weight(line.text) <= _LINE_MOST and not _other_work().search(line.text):
            names = byline_names(line.text) if joins(line.text) else ()
            if names and _names_all(names, people):
                return _spelled(names, people)
    return ()


def _only_names(line: Line, byline: Sequence[str]) -> bool:
    """Tell whether a line says little beside the names."""
    names = {word for name in byline for word in tokens(name)}
    words = tokens(line.text)
    rest = [word for word in words if word not in names]
    return len(rest) <= 1 + len(words) // 4 and len(rest) < len(words)


def drop_bylines(lines: Sequence[Line], lead: int, last: int, byline: Sequence[str]) -> None:
    """Drop the lines near the top that only name the authors: they are said as the byline."""
    for line in lines[lead:last]:
        if not line.rule and byline and weight(line.text) <= 16 and _only_names(line, byline):
            line.rule = _SAID
