"""Dates as pages print them (``14 January 2025``, ``le 14 janvier 2025``, ``2025年1月14日``), to ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from oyez.article.tables import table
from oyez.article.text import is_prose, tokens, weight

if TYPE_CHECKING:
    from lxml.html import HtmlElement

    from oyez.article.lines import Line

__all__ = ["dated", "dated_near", "is_update", "iso_date", "printed_date"]

_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?)?")
_YEAR = r"(?P<y>(?:199|20\d)\d)(?!\d)"
_NAME = r"(?P<name>[^\W\d_]{3,14})\.?"
_FORMS = (
    re.compile(rf"(?<!\d){_YEAR}\s?[年년./-]\s?(?P<m>\d{{1,2}})\s?[月월./-]\s?(?P<d>\d{{1,2}})(?!\d)"),
    re.compile(
        rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th|er|[.ºª°])?[\s-]+(?:(?:de|of)\s+)?{_NAME},?[\s-]+(?:del?\s+)?{_YEAR}"
    ),
    re.compile(rf"\b{_NAME}\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+{_YEAR}"),
    # Two figures are a year where a time of day follows them.
    re.compile(r"(?<![\d./-])(?P<d>\d{1,2})(?P<s>[./-])(?P<m>\d{1,2})(?P=s)(?P<y>[0-4]\d),?\s+(?=\d{1,2}[:.]\d\d)"),
    re.compile(rf"(?<!\d)(?P<d>\d{{1,2}})\s?[./-]\s?(?P<m>\d{{1,2}})\s?[./-]\s?{_YEAR}"),
)
"""Year first, day before the month's name, day after it, figures with the day first."""
_IN_ADDRESS = re.compile(r"/(?P<y>(?:19|20)\d\d)[/-](?P<m>\d\d)[/-](?P<d>\d\d)(?=[/-])")
_MOST = 200
"""Characters of a line that is looked at: a longer one tells a story, and its dates are the story's."""
_ABOVE = 6
_BELOW = 12
"""Lines above and below a headline among which its date stands."""
_WORDS = 20
"""Words of a line that is a date with an author and a desk beside it."""
_SENTENCE = 10
"""Words from which a line with a full stop is a sentence, and its date the story's."""
_MONTH_FIRST = frozenset({"en-US", "en-PH"})
"""Languages that print the month first in figures; plain ``en`` is not known to."""


@cache
def _months() -> dict[str, int]:
    names = enumerate(table("dates")["months"], 1)
    return {name: number for number, line in names for name in line.split()}


@cache
def _later() -> re.Pattern[str]:
    return re.compile(table("dates")["later"], re.IGNORECASE)


def iso_date(text: str) -> str:
    """Return the ISO date, with its time where it has one, that a text begins with; empty where it does not."""
    match = _ISO.match(text.strip())
    return match.group().replace(" ", "T", 1) if match else ""


def is_update(text: str) -> bool:
    """Tell whether a line speaks of a later change before it names any date."""
    found = _later().search(text[:_MOST])
    return found is not None and not any(character.isdigit() for character in text[: found.start()])


def printed_date(text: str, *, month_first: bool = False) -> str:
    """Return the first date a line prints as ``YYYY-MM-DD``; empty where it prints none that can be.

    With `month_first`, ``3/4/2025`` is the fourth of March, as in the United States; where only one order makes a date,
    that order counts.
    """
    line = text[:_MOST]
    found = [match for form in _FORMS for match in form.finditer(line)]
    for match in sorted(found, key=lambda match: match.start()):
        if day := _day(match, month_first):
            return day.isoformat()
    return ""


def dated_near(tree: HtmlElement, lines: Iterable[Line], language: str, titles: Sequence[str]) -> str:
    """Return the date a page prints beside its headline: in a ``time`` element, or in a line of its own.

    A date that says it is an update's counts where no other is printed there.
    """
    every = list(lines)
    wanted = {tuple(tokens(title)) for title in titles}
    tops = [n for n, line in enumerate(every) if line.level == 1 or tuple(tokens(line.text)) in wanted]
    near = [line for top in tops for line in every[max(0, top - _ABOVE) : top + _BELOW] if _may_date(line)]
    month_first = language in _MONTH_FIRST
    near.sort(key=lambda line: is_update(line.text))
    printed = next((day for line in near if (day := printed_date(line.text, month_first=month_first))), "")
    if not printed:
        return ""
    # The element has the time of day too, and no doubt about the order of its figures.
    stamps = [iso_date(element.get("datetime") or "") for element in tree.iter("time")]
    return next((stamp for stamp in stamps if stamp[:10] == printed), printed)


def _may_date(line: Line) -> bool:
    """Tell a line that dates a page from a sentence with a date in it."""
    return weight(line.text) <= _WORDS and not (is_prose(line.text) and weight(line.text) >= _SENTENCE)


def dated(tree: HtmlElement, address: str | None) -> str:
    """Return the date that a page's markup or its own address holds, where it prints none (``3 hours ago``)."""
    marked = tree.xpath("//*[@itemprop='datePublished' or @pubdate]") + tree.xpath("//article[1]//time[@datetime]")
    for element in marked[:20]:
        if stamp := iso_date(element.get("datetime") or element.get("content") or ""):
            return stamp
    match = _IN_ADDRESS.search(address or "")
    day = _day(match, month_first=False) if match else None
    return day.isoformat() if day else ""


def _day(match: re.Match[str], month_first: bool) -> date | None:
    parts = match.groupdict()
    year, first = int(parts["y"]), int(parts["d"])
    year += 2000 if year < 100 else 0
    name = parts.get("name")
    second = _months().get(name.casefold(), 0) if name else int(parts["m"])
    pairs = [(second, first)]
    if not name and match.re in _FORMS[-2:]:
        pairs = [(first, second), (second, first)] if month_first else [(second, first), (first, second)]
    for month, day in pairs:
        try:
            return date(year, month, day)
        except ValueError:
            continue
    return None
