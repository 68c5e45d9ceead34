"""Dates: March 14 · 4 June 1989 · Feb. 24, 2022 · Wed, Oct 22 · 8–10 August · 2025-12-31 · 12/05/2024."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import cardinal, ordinal, year
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = [
    "DAY",
    "DAYS",
    "DAYS_SHORT",
    "DAY_CUES",
    "MONTH",
    "RULES",
    "SHORT",
    "TH",
    "YEAR",
    "gap",
    "month_name",
    "month_year",
    "with_year",
]

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


SHORT = {
    **{month.lower(): month for month in _MONTHS},
    **{month[:3].lower(): month for month in _MONTHS},
    "sept": "September", "janu": "January", "febr": "February",
}  # fmt: skip


DAYS = {
    short: day
    for day, shorts in {
        "Monday": "mon", "Tuesday": "tue tues", "Wednesday": "wed weds", "Thursday": "thu thur thurs",
        "Friday": "fri", "Saturday": "sat", "Sunday": "sun",
    }.items()
    for short in (*shorts.split(), day.lower())
}  # fmt: skip


MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|"
    r"Nov(?:ember)?|Dec(?:ember)?)(?!\w)\.?"
)
"""A month in full or short, with its full stop."""


DAY = r"(?:0?[1-9]|[12]\d|3[01])"


TH = r"(?:\s?(?:st|nd|rd|th))?"


YEAR = r"(?:1\d{3}|20\d{2}|21\d{2})"


_WEEKDAY = r"(?P<wd>(?:Mon|Tues?|Wed(?:nes|s)?|Thu(?:rs|r)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?!\w)\.?)(?P<wdc>,?\s)"


_TO = r"\s?(?:[-–—]|\bto\b|\band\b|&)\s?"


_ARTICLES = frozenset(["the", "a", "an", "his", "her", "its", "their", "our", "this", "that", "on_the"])


def month_name(text: str) -> str:
    """Return the month that a short or full form names, its full stop left out."""
    return SHORT[text.rstrip(".").lower()]


def _month_first(match: re.Match[str], _line: Line) -> list[Said] | None:
    if (
        match["m"][:3] in {"mar", "may"}
        and not match["m"].lower().startswith("march")
        and match["m"].islower()
        and not match["y"]
    ):
        return None
    said = _weekday(match)
    said += [
        Said(month_name(match["m"]), *match.span("m")),
        *say(ordinal(match["d"]), match.start("d"), match.end("dd")),
    ]
    if match["e"]:
        word = "and" if re.search(r"and|&", match["to"]) else "to"
        said += say(f"{word} {ordinal(match['e'])}", match.start("to") + gap(match["to"]), match.end("e"))
    return said + with_year(match)


def gap(text: str) -> int:
    """Count the spaces before a part, which are not its own."""
    return len(text) - len(text.lstrip())


def _weekday(match: re.Match[str]) -> list[Said]:
    if not match["wd"]:
        return []
    return [Said(DAYS[match["wd"].rstrip(".").lower()], *match.span("wd"), tail="," if "," in match["wdc"] else "")]


def with_year(match: re.Match[str]) -> list[Said]:
    """Say the year of a date, where one is printed."""
    return say(year(match["y"]), *match.span("y")) if match["y"] else []


def _day_first(match: re.Match[str], line: Line) -> list[Said] | None:
    if match["m"].islower() and month_name(match["m"]) in {"May", "March"} and not (match["y"] or match["th"].strip()):
        return None
    lead = "" if line.before(match.start()).lower() in _ARTICLES else "the "
    said = _weekday(match)
    if match["e"]:
        word = "and" if re.search(r"and|&", match["to"]) else "to"
        said += say(
            f"{lead}{ordinal(match['d'])} {word}",
            match.start("d"),
            match.end("to") if " " not in match["to"] else match.end("d"),
        )
        said += say(
            f"{lead}{ordinal(match['e'])}", match.start("e") if " " in match["to"] else match.start("d"), match.end("e")
        )
    else:
        said += say(lead + ordinal(match["d"]), match.start("d"), match.end("th"))
    return [*said, *say(f"of {month_name(match['m'])}", *match.span("m")), *with_year(match)]


def month_year(match: re.Match[str], _line: Line) -> list[Said]:
    """Say a month and its year."""
    return [Said(month_name(match["m"]), *match.span("m")), *with_year(match)]


def _short_month(match: re.Match[str], _line: Line) -> list[Said]:
    """Say a short month with its full stop: ``in Sept.``, ``early Oct.``."""
    return [Said(month_name(match["m"]), *match.span("m"))]


def _short_weekday(match: re.Match[str], _line: Line) -> list[Said]:
    return [Said(DAYS[match["wd"].rstrip(".").lower()], *match.span("wd"))]


def _spoken(day: str, month: int, in_year: str, region: str) -> str:
    name = _MONTHS[month - 1]
    said = f"the {ordinal(day)} of {name}" if region == "gb" else f"{name} {ordinal(day)}"
    return f"{said} {year(in_year)}"


def _iso(match: re.Match[str], line: Line) -> list[Said] | None:
    month, day = int(match["m"]), int(match["d"])
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return say(_spoken(match["d"].lstrip("0"), month, match["y"], line.region), *match.span())


def _numeric(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say 12/05/2024 by the publisher's habit; where that is unknown and both could be, number by number."""
    first, second = int(match["a"]), int(match["b"])
    if not (1 <= first <= 31 and 1 <= second <= 31) or (first > 12 and second > 12):
        return None
    in_year = match["y"] if len(match["y"]) == 4 else ("20" if int(match["y"]) < 50 else "19") + match["y"]
    british = line.region == "gb" or (not line.region and "£" in line.text and "$" not in line.text)
    if first > 12 or (british and second <= 12):
        return say(_spoken(str(first), second, in_year, "gb"), *match.span())
    if second > 12 or line.region == "us" or first == second:
        return say(_spoken(str(second), first, in_year, line.region), *match.span())
    return say(f"{cardinal(str(first))} {cardinal(str(second))} {year(in_year)}", *match.span())


DAYS_SHORT = "Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun"


_WD = rf"(?:{_WEEKDAY})?"


_MONTH_CUES = tuple(short[:3] for short in map(str.lower, _MONTHS))
DAY_CUES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
RULES = (
    Rule(
        "date.month_first",
        pattern(
            rf"(?<!\w){_WD}(?P<m>{MONTH})\s(?:the\s)?(?P<d>{DAY})(?P<dd>{TH})(?!\w)(?!:\d)(?![.,]\d)"
            rf"(?:(?P<to>\s?(?:[-–—]|\bto\b)\s?)(?P<e>{DAY}){TH}(?!\w)(?![.,:]\d))?(?:,?\s(?P<y>{YEAR})(?!\w)(?![.,]\d))?",
            re.I,
        ),
        _month_first,
        8,
        cues=_MONTH_CUES,
    ),
    Rule(
        "date.day_first",
        pattern(
            rf"(?<![\w.,:$£€/])(?<!\d[-–]){_WD}(?P<d>{DAY}){TH}(?:(?P<to>{_TO})(?P<e>{DAY}))?(?P<th>{TH})(?:\sof)?[\s-](?P<m>{MONTH})"
            rf"(?:,?[\s-](?P<y>{YEAR})(?!\w)(?![.,]\d))?",
            re.I,
        ),
        _day_first,
        7,
        cues=_MONTH_CUES,
    ),
    Rule(
        "date.month_year",
        pattern(rf"(?<!\w)(?P<m>{MONTH}),?\s(?P<y>{YEAR})(?!\w)(?![.,]\d)(?![-–]\d)", re.I),
        month_year,
        6,
        cues=_MONTH_CUES,
    ),
    Rule(
        "date.month_short",
        pattern(r"(?<!\w)(?P<m>(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.)(?=\s|$|[,;)])"),
        _short_month,
        1,
        "dot",
        cues=_MONTH_CUES,
    ),
    Rule(
        "date.month_apostrophe",
        pattern(rf"(?<!\w)(?P<m>{MONTH})\s(?:19|20)?(?='\d\d(?!\w))"),
        _short_month,
        2,
        marks="'",
    ),
    Rule(
        "date.weekday_short",
        pattern(r"(?<!\w)(?P<wd>(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.)(?=,\s|\s)"),
        _short_weekday,
        1,
        "dot",
        cues=DAY_CUES,
    ),
    Rule(
        "date.weekday_hours",
        pattern(rf"(?<!\w)(?P<wd>{DAYS_SHORT})(?=,?\s\d{{1,2}}(?:[ap]m|[.:]\d\d|[-–]\d))"),
        _short_weekday,
        2,
        cues=DAY_CUES,
    ),
    Rule(
        "date.hours_weekday",
        pattern(rf"(?:(?<=[ap]m\s)|(?<=:\d\d\s)|(?<=[ap]\.m\.\s))(?P<wd>{DAYS_SHORT})(?!\w|\.\w)"),
        _short_weekday,
        2,
        cues=DAY_CUES,
    ),
    Rule(
        "date.iso",
        pattern(r"(?<![\w./-])(?P<y>1\d{3}|2[01]\d\d)(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?![\w/-])"),
        _iso,
        8,
        marks="-/.",
    ),
    Rule(
        "date.numeric",
        pattern(r"(?<![\w./-])(?P<a>\d{1,2})(?P<s>[-/.])(?P<b>\d{1,2})(?P=s)(?P<y>\d{4}|\d\d)(?![\w/-])(?!\.\d)"),
        _numeric,
        7,
        marks="-/.",
    ),
)
