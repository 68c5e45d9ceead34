"""Years: 2013 · the 1960s · '70s · mid-80s · 2019-20 · 1850-1864 · 410 AD · c. 1340."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import listed
from oyez.script.normalise.numbers import cardinal, pairs, year
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say
from oyez.script.normalise.voiced import letters

__all__ = ["RULES"]

_COUNTED = pattern(r"\s([a-z]+)")
_MANY = frozenset(["people", "men", "women", "children", "staff", "police"])
_HELD = pattern(r"19[5-9]|20[0-5]")
"""A number that with a name before it is the year something was held: ``the Worlds 2023 champions``."""
_THIS_AGE = pattern(r"19|20[0-4]")
_CROWDS = frozenset(listed(
    "soldiers troops employees members students residents workers seats votes pages homes villages towns islands "
    "schools hospitals stores shops branches prisoners inmates officers firefighters doctors nurses teachers pupils "
    "patients passengers guests rooms inhabitants citizens voters delegates shareholders customers suppliers"
))  # fmt: skip
"""What a town, an army or a firm has so many of: "the island's 1945 residents" are counted."""
_COUNTS = pattern(r"\b(?:total|number|group|crowd|sample|list|pool|some) of \Z")
_NOT_COUNTED = frozenset(
    [
        "was",
        "is",
        "has",
        "as",
        "its",
        "this",
        "his",
        "us",
        "afterwards",
        "towards",
        "versus",
        "perhaps",
        "always",
        "besides",
        "does",
        "elections",
    ]
)
_PLACED = frozenset([
    "in", "since", "by", "until", "till", "from", "of", "the", "during", "before", "after", "around", "circa", "late",
    "early", "mid", "between", "for", "to", "and", "through", "into", "about", "spring", "summer", "autumn", "fall",
    "winter", "season", "year", "quarter", "election",
])  # fmt: skip


def _read(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say a bare number from 1100 to 2099 as a year, unless it counts something: "1,500" has its comma."""
    noun = _COUNTED.match(line.text, match.end())
    if noun and (noun[1] in _MANY or (noun[1].endswith("s") and noun[1] not in _NOT_COUNTED)):
        before = line.before(match.start())
        if before.endswith(("'s", "s'")) and _THIS_AGE.match(match.group()) and noun[1] not in _MANY | _CROWDS:
            return say(year(match.group()), *match.span())
        total = _COUNTS.search(line.text[max(0, match.start() - 12) : match.start()])
        counted = (total or before.lower() not in _PLACED) and not (before[:1].isupper() and _HELD.match(match.group()))
        if counted and not match.group().endswith("00"):
            return None
    return say(year(match.group()), *match.span())


def _century(match: re.Match[str], _line: Line) -> list[Said]:
    """Say a decade: "nineteen sixties", "two thousands", "seventies"."""
    return say(_plural_decade(match["y"]), *match.span())


def _plural_decade(text: str) -> str:
    if text == "00":
        return "noughties"
    said = year(text) if len(text) == 4 else cardinal(text)
    head, _, last = said.rpartition(" ")
    plural = last[:-1] + "ies" if last.endswith("y") else last + "s"
    return f"{head} {plural}"


def _span(match: re.Match[str], _line: Line) -> list[Said] | None:
    first, second = match["a"], match["b"]
    if len(second) == 2 and int(second) <= int(first[2:]) and second != "00":
        return None
    said = year(second) if len(second) == 4 else year(first[:2] + second) if first[:3] == "200" else _short(second)
    if match["to"].strip() != match["to"]:
        return [
            *say(year(first), *match.span("a")),
            Said("to", match.end("a"), match.start("b")),
            *say(said, *match.span("b")),
        ]
    return say(f"{year(first)} to {said}", *match.span())


def _short(text: str) -> str:
    return f"oh {cardinal(text[1])}" if text[0] == "0" and text != "00" else pairs(text.lstrip("0") or "100")


def _decades(match: re.Match[str], _line: Line) -> list[Said]:
    """Say ``1980s-90s`` as "nineteen eighties to nineties"."""
    first, second = (_DECADE.search(match.group(), at) for at in (0, match.start("b") - match.start()))
    said = [_plural_decade(part["y"]) for part in (first, second) if part]
    return [*say(said[0], *match.span("a")), *say(f"to {said[1]}", match.end("a"), match.end())]


_DECADE = pattern(r"(?P<y>\d{4}|\d\d)s")
_ERAS = {"AD": "AD", "BC": "BC", "CE": "CE", "BCE": "BCE"}


def _era(match: re.Match[str], _line: Line) -> list[Said]:
    name = re.sub(r"[.\s]", "", match["era"])
    number = re.sub(",", "", match["y"])
    said = year(number) if len(number) < 5 and int(number) % 1000 else cardinal(number)
    parts = [(match.span("y"), say(said, *match.span("y"))), (match.span("era"), letters(name, *match.span("era")))]
    return [word for _, words in sorted(parts) for word in words]


def _short_year(match: re.Match[str], _line: Line) -> list[Said]:
    """Say ``'26`` after a name or "of" as the year without its century."""
    return say(_short(match["y"]), *match.span())


def _fiscal(match: re.Match[str], _line: Line) -> list[Said]:
    said = letters("FY", match.start(), match.end("fy"))
    return [*said, *say(year(match["y"]) if len(match["y"]) == 4 else _short(match["y"]), *match.span("y"))]


_ERA = r"(?P<era>A\.?D\.?|B\.?C\.?E?\.?|C\.?E\.?)"
RULES = (
    Rule(
        "year.plain",
        pattern(r"(?<![\w.,$£€¥/#+-])(?:1[1-9]\d\d|20\d\d|2100)(?![\w/])(?![.,]\d)(?![-–—]\d)"),
        _read,
        0,
    ),
    Rule(
        "year.hyphen", pattern(r"(?<=[a-zA-Z][-–—/])(?:1[1-9]\d\d|20\d\d)(?![\w/])(?![.,]\d)"), _read, 1, marks="-–—/"
    ),
    Rule(
        "year.decade",
        pattern(r"(?<![\w.,$£€])'?(?P<y>1\d\d0|20\d0|[2-9]0|(?<=')00)\s?'?s(?!\w)"),
        _century,
        6,
        marks="s",
    ),
    Rule(
        "year.decades",
        pattern(r"(?<![\w.,$£€])(?P<a>'?(?:1\d\d0|20\d0|[2-9]0)s)\s?[-–]\s?(?P<b>'?(?:1\d\d0|20\d0|[1-9]0|00)s)(?!\w)"),
        _decades,
        7,
        marks="-–—",
    ),
    Rule(
        "year.season",
        pattern(
            r"(?<![\w.,$£€/-])(?P<a>[0-9]\d)/(?P<b>[0-9]\d)(?=-year-olds?\b|\s(?:season|campaign|term|winter|budget|financial|school))"
        ),
        lambda m, _: say(f"{_short(m['a'])} {_short(m['b'])}", *m.span()) if int(m["b"]) == int(m["a"]) + 1 else None,
        9,
        marks="/",
    ),
    Rule(
        "year.span",
        pattern(
            r"(?<![\w.,$£€/-])(?P<a>1[0-9]\d\d|20\d\d)(?P<to>\s?[-–—]\s?|/)(?P<b>1[0-9]\d\d|"
            r"20\d\d|21\d\d|\d\d)(?![\w/-])(?![.,]\d)"
        ),
        _span,
        6,
        marks="-–—/",
    ),
    Rule(
        "year.era", pattern(rf"(?<![\w.,])(?P<y>\d{{1,3}}(?:,\d{{3}})+|\d{{1,5}})\s?{_ERA}(?!\w)"), _era, 6, marks="ABC"
    ),
    Rule("year.era_first", pattern(rf"(?<!\w){_ERA}\s?(?P<y>\d{{2,4}})(?!\w)"), _era, 6, marks="ABC"),
    Rule("year.short", pattern(r"(?<=[a-z] )'(?P<y>\d\d)(?![\w'])"), _short_year, 3, marks="'"),
    Rule("year.fiscal", pattern(r"(?<!\w)(?P<fy>FY)\s?'?(?P<y>\d{4}|\d\d)(?![\w])"), _fiscal, 6, marks="F"),
)
