"""Dates: March 14 · 4 June 1989 · Feb. 24, 2022 · Wed, Oct 22 · 8–10 August · 2025-12-31 · 12/05/2024."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import cardinal, ordinal, year
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["MONTH", "RULES"]

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
_SHORT = {
    **{month.lower(): month for month in _MONTHS},
    **{month[:3].lower(): month for month in _MONTHS},
    "sept": "September", "janu": "January", "febr": "February",
}  # fmt: skip
_DAYS = {
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

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_TH = r"(?:\s?(?:st|nd|rd|th))?"
_YEAR = r"(?:1\d{3}|20\d{2}|21\d{2})"
_WEEKDAY = r"(?P<wd>(?:Mon|Tues?|Wed(?:nes|s)?|Thu(?:rs|r)?|Fri|Sat(?:ur)?|Sun)(?:day)?(?!\w)\.?)(?P<wdc>,?\s)"
_TO = r"\s?(?:[-–—]|\bto\b|\band\b|&)\s?"
_ARTICLES = frozenset(["the", "a", "an", "his", "her", "its", "their", "our", "this", "that", "on_the"])


def _month(text: str) -> str:
    return _SHORT[text.rstrip(".").lower()]


def _month_first(match: re.Match[str], _line: Line) -> list[Said] | None:
    if (
        match["m"][:3] in {"mar", "may"}
        and not match["m"].lower().startswith("march")
        and match["m"].islower()
        and not match["y"]
    ):
        return None
    said = _weekday(match)
    said += [Said(_month(match["m"]), *match.span("m")), *say(ordinal(match["d"]), match.start("d"), match.end("dd"))]
    if match["e"]:
        word = "and" if re.search(r"and|&", match["to"]) else "to"
        said += say(f"{word} {ordinal(match['e'])}", match.start("to") + _gap(match["to"]), match.end("e"))
    return said + _with_year(match)


def _gap(text: str) -> int:
    return len(text) - len(text.lstrip())


def _weekday(match: re.Match[str]) -> list[Said]:
    if not match["wd"]:
        return []
    return [Said(_DAYS[match["wd"].rstrip(".").lower()], *match.span("wd"), tail="," if "," in match["wdc"] else "")]


def _with_year(match: re.Match[str]) -> list[Said]:
    return say(year(match["y"]), *match.span("y")) if match["y"] else []


def _day_first(match: re.Match[str], line: Line) -> list[Said] | None:
    if match["m"].islower() and _month(match["m"]) in {"May", "March"} and not (match["y"] or match["th"].strip()):
        return None
    lead = "" if line.before(match.start()).lower() in _ARTICLES or match["wd"] else "the "
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
    return [*said, *say(f"of {_month(match['m'])}", *match.span("m")), *_with_year(match)]


def _across(match: re.Match[str], _line: Line) -> list[Said]:
    """Say days in two months: ``30 Nov-2 Dec`` is "the thirtieth of November to the second of December"."""
    day_first = match.start("d") < match.start("m")
    said = _day_of(match, "d", "m", day_first=day_first)
    at = match.start("to") + _gap(match["to"])
    said.append(Said("to", at, at + len(match["to"].strip())))
    return said + _day_of(match, "e", "n", day_first=day_first) + _with_year(match)


def _day_of(match: re.Match[str], day: str, month: str, *, day_first: bool) -> list[Said]:
    name = _month(match[month])
    if day_first:
        return [*say(f"the {ordinal(match[day])}", *match.span(day)), *say(f"of {name}", *match.span(month))]
    return [Said(name, *match.span(month)), *say(ordinal(match[day]), *match.span(day))]


def _months_years(match: re.Match[str], _line: Line) -> list[Said]:
    at = match.start("to") + _gap(match["to"])
    return [
        *_month_year(match, _line),
        Said("to", at, at + len(match["to"].strip())),
        Said(_month(match["n"]), *match.span("n")),
        *say(year(match["z"]), *match.span("z")),
    ]


def _month_year(match: re.Match[str], _line: Line) -> list[Said]:
    return [Said(_month(match["m"]), *match.span("m")), *_with_year(match)]


def _short_month(match: re.Match[str], _line: Line) -> list[Said]:
    """Say a short month with its full stop: ``in Sept.``, ``early Oct.``."""
    return [Said(_month(match["m"]), *match.span("m"))]


def _short_weekday(match: re.Match[str], _line: Line) -> list[Said]:
    return [Said(_DAYS[match["wd"].rstrip(".").lower()], *match.span("wd"))]


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


_MONTHS_SHORT = (
    "January|February|March|April|June|July|August|September|October|November|December|"
    "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
)
_DAYS_SHORT = "Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun"


def _pair(match: re.Match[str], _line: Line) -> list[Said]:
    """Say ``Jan-Mar`` and ``Mon-Fri`` in full."""
    names = {**_SHORT, **_DAYS}
    return say(f"{names[match['a'].lower()]} to {names[match['b'].lower()]}", *match.span())


_WEEK = pattern(rf"(?P<day>{_DAYS_SHORT})|(?P<to>\s?[-–]\s?|\sto\s)|(?P<and>&|and|/)|(?P<or>or)")


def _weekdays(match: re.Match[str], _line: Line) -> list[Said]:
    """Say ``Mon-Fri``, ``Sat & Sun`` and ``Mon, Wed and Fri`` in full."""
    said: list[Said] = []
    for part in _WEEK.finditer(match.group()):
        at = match.start() + part.start()
        word = _DAYS[part["day"].lower()] if part["day"] else "to" if part["to"] else "or" if part["or"] else "and"
        said.append(Said(word, at + _gap(part.group()), at + len(part.group().rstrip())))
    return said


_WD = rf"(?:{_WEEKDAY})?"
RULES = (
    Rule(
        "date.month_first",
        pattern(
            rf"(?<!\w){_WD}(?P<m>{MONTH})\s(?:the\s)?(?P<d>{_DAY})(?P<dd>{_TH})(?!\w)(?!:\d)(?![.,]\d)"
            rf"(?:(?P<to>\s?(?:[-–—]|\bto\b)\s?)(?P<e>{_DAY}){_TH}(?!\w)(?![.,:]\d))?(?:,?\s(?P<y>{_YEAR})(?!\w)(?![.,]\d))?",
            re.I,
        ),
        _month_first,
        8,
    ),
    Rule(
        "date.day_first",
        pattern(
            rf"(?<![\w.,:$£€/])(?<!\d[-–]){_WD}(?P<d>{_DAY}){_TH}(?:(?P<to>{_TO})(?P<e>{_DAY}))?(?P<th>{_TH})(?:\sof)?[\s-](?P<m>{MONTH})"
            rf"(?:,?[\s-](?P<y>{_YEAR})(?!\w)(?![.,]\d))?",
            re.I,
        ),
        _day_first,
        7,
    ),
    Rule(
        "date.month_year",
        pattern(rf"(?<!\w)(?P<m>{MONTH}),?\s(?P<y>{_YEAR})(?!\w)(?![.,]\d)(?![-–]\d)", re.I),
        _month_year,
        6,
    ),
    Rule(
        "date.month_short",
        pattern(r"(?<!\w)(?P<m>(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.)(?=\s|$|[,;)])"),
        _short_month,
        1,
        "dot",
    ),
    Rule(
        "date.across",
        pattern(
            rf"(?<![\w.,:$£€/])(?P<d>{_DAY}){_TH}\s(?P<m>{MONTH})(?P<to>\s?[-–—]\s?)(?P<e>{_DAY}){_TH}\s(?P<n>{MONTH})"
            rf"(?:,?\s(?P<y>{_YEAR})(?!\w))?"
        ),
        _across,
        9,
    ),
    Rule(
        "date.across_us",
        pattern(
            rf"(?<!\w)(?P<m>{MONTH})\s(?P<d>{_DAY}){_TH}(?P<to>\s?[-–—]\s?)(?P<n>{MONTH})\s(?P<e>{_DAY}){_TH}(?!\w)"
            rf"(?:,?\s(?P<y>{_YEAR})(?!\w))?"
        ),
        _across,
        9,
    ),
    Rule(
        "date.months_years",
        pattern(rf"(?<!\w)(?P<m>{MONTH}),?\s(?P<y>{_YEAR})(?P<to>\s?[-–—]\s?)(?P<n>{MONTH}),?\s(?P<z>{_YEAR})(?!\w)"),
        _months_years,
        9,
    ),
    Rule(
        "date.month_apostrophe",
        pattern(rf"(?<!\w)(?P<m>{MONTH})\s(?:19|20)?(?='\d\d(?!\w))"),
        _short_month,
        2,
    ),
    Rule("date.months", pattern(rf"(?<!\w)(?P<a>{_MONTHS_SHORT})[-–](?P<b>{_MONTHS_SHORT})(?!\w)"), _pair, 2, "any"),
    Rule(
        "date.weekdays",
        pattern(
            rf"(?<!\w)(?:{_DAYS_SHORT})(?:,\s(?:{_DAYS_SHORT}))*(?:\s?[-–/&]\s?|\sto\s|,?\s(?:and|or)\s)(?:{_DAYS_SHORT})(?!\w)"
        ),
        _weekdays,
        2,
        "any",
    ),
    Rule(
        "date.weekday_short",
        pattern(r"(?<!\w)(?P<wd>(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.)(?=,\s|\s)"),
        _short_weekday,
        1,
        "dot",
    ),
    Rule(
        "date.weekday_hours",
        pattern(rf"(?<!\w)(?P<wd>{_DAYS_SHORT})(?=\s\d{{1,2}}(?:[ap]m|[.:]\d\d|[-–]\d))"),
        _short_weekday,
        2,
    ),
    Rule(
        "date.iso",
        pattern(r"(?<![\w./-])(?P<y>1\d{3}|2[01]\d\d)(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?![\w/-])"),
        _iso,
        8,
    ),
    Rule(
        "date.numeric",
        pattern(r"(?<![\w./-])(?P<a>\d{1,2})(?P<s>[-/.])(?P<b>\d{1,2})(?P=s)(?P<y>\d{4}|\d\d)(?![\w/-])(?!\.\d)"),
        _numeric,
        7,
    ),
)
