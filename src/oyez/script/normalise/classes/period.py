"""Stretches of the calendar: 30 Nov-2 Dec · Jan–Mar · Feb 2022-Mar 2023 · Mon-Fri · Sat & Sun."""

from __future__ import annotations

import re

from oyez.script.normalise.classes.date import (
    DAY,
    DAY_CUES,
    DAYS,
    DAYS_SHORT,
    MONTH,
    SHORT,
    TH,
    YEAR,
    gap,
    month_name,
    month_year,
    with_year,
)
from oyez.script.normalise.numbers import ordinal, year
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]


def _across(match: re.Match[str], _line: Line) -> list[Said]:
    """Say days in two months: ``30 Nov-2 Dec`` is "the thirtieth of November to the second of December"."""
    day_first = match.start("d") < match.start("m")
    said = _day_of(match, "d", "m", day_first=day_first)
    at = match.start("to") + gap(match["to"])
    said.append(Said("to", at, at + len(match["to"].strip())))
    return said + _day_of(match, "e", "n", day_first=day_first) + with_year(match)


def _day_of(match: re.Match[str], day: str, month: str, *, day_first: bool) -> list[Said]:
    name = month_name(match[month])
    if day_first:
        return [*say(f"the {ordinal(match[day])}", *match.span(day)), *say(f"of {name}", *match.span(month))]
    return [Said(name, *match.span(month)), *say(ordinal(match[day]), *match.span(day))]


def _months_years(match: re.Match[str], _line: Line) -> list[Said]:
    at = match.start("to") + gap(match["to"])
    return [
        *month_year(match, _line),
        Said("to", at, at + len(match["to"].strip())),
        Said(month_name(match["n"]), *match.span("n")),
        *say(year(match["z"]), *match.span("z")),
    ]


_MONTHS_SHORT = (
    "January|February|March|April|June|July|August|September|October|November|December|"
    "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)


def _pair(match: re.Match[str], _line: Line) -> list[Said]:
    """Say ``Jan-Mar`` and ``Mon-Fri`` in full."""
    names = {**SHORT, **DAYS}
    return say(f"{names[match['a'].lower()]} to {names[match['b'].lower()]}", *match.span())


_WEEK = pattern(rf"(?P<day>{DAYS_SHORT})|(?P<to>\s?[-–]\s?|\sto\s)|(?P<and>&|and|/)|(?P<or>or)")


def _weekdays(match: re.Match[str], _line: Line) -> list[Said]:
    """Say ``Mon-Fri``, ``Sat & Sun`` and ``Mon, Wed and Fri`` in full."""
    said: list[Said] = []
    for part in _WEEK.finditer(match.group()):
        at = match.start() + part.start()
        word = DAYS[part["day"].lower()] if part["day"] else "to" if part["to"] else "or" if part["or"] else "and"
        said.append(Said(word, at + gap(part.group()), at + len(part.group().rstrip())))
    return said


RULES = (
    Rule(
        "date.across",
        pattern(
            rf"(?<![\w.,:$£€/])(?P<d>{DAY}){TH}\s(?P<m>{MONTH})(?P<to>\s?[-–—]\s?)(?P<e>{DAY}){TH}\s(?P<n>{MONTH})"
            rf"(?:,?\s(?P<y>{YEAR})(?!\w))?"
        ),
        _across,
        9,
        marks="-–—",
    ),
    Rule(
        "date.across_us",
        pattern(
            rf"(?<!\w)(?P<m>{MONTH})\s(?P<d>{DAY}){TH}(?P<to>\s?[-–—]\s?)(?P<n>{MONTH})\s(?P<e>{DAY}){TH}(?!\w)"
            rf"(?:,?\s(?P<y>{YEAR})(?!\w))?"
        ),
        _across,
        9,
        marks="-–—",
    ),
    Rule(
        "date.months_years",
        pattern(rf"(?<!\w)(?P<m>{MONTH}),?\s(?P<y>{YEAR})(?P<to>\s?[-–—]\s?)(?P<n>{MONTH}),?\s(?P<z>{YEAR})(?!\w)"),
        _months_years,
        9,
        marks="-–—",
    ),
    Rule(
        "date.month_pair",
        pattern(
            rf"(?:(?<=[Bb]etween )|(?<=[Ff]rom ))(?P<a>{_MONTHS_SHORT})(?P<to>\s(?:and|to)\s)(?P<b>{_MONTHS_SHORT})"
            r"(?!\w)(?!\s\d)"
        ),
        lambda m, _: [
            Said(month_name(m["a"]), *m.span("a")),
            *say(m["to"].strip(), m.start("to") + 1, m.end("to") - 1),
            Said(month_name(m["b"]), *m.span("b")),
        ],
        3,
        "any",
        cues=("between ", "from "),
    ),
    Rule(
        "date.months",
        pattern(rf"(?<!\w)(?P<a>{_MONTHS_SHORT})[-–](?P<b>{_MONTHS_SHORT})(?!\w)"),
        _pair,
        2,
        "any",
        marks="-–—",
    ),
    Rule(
        "date.weekdays",
        pattern(
            rf"(?<!\w)(?:{DAYS_SHORT})(?:,\s(?:{DAYS_SHORT}))*(?:\s?[-–/&]\s?|\sto\s|,?\s(?:and|or)\s)(?:{DAYS_SHORT})(?!\w)"
        ),
        _weekdays,
        2,
        "any",
        cues=DAY_CUES,
    ),
)
