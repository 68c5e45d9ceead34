"""Cricket: 212-7 at tea · 320-5 dec · took 5-34 · made 103*."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import cardinal
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]

_GAME = pattern(
    r"\b(?:wickets?|overs?|innings|declared|dec|bowl\w*|cricket\w*|stumps|batt\w+|all out|tests?|runs?|ashes|odis?|"
    r"t20s?|closed on|resumed on|slumped to|(?:took|takes|taking|figures of) \d\d?[-/]\d\d|"
    r"(?:reduced|slipped|fell|slid|crumbled|stumbled) to \d{2,3}[-/]\d\b|"
    r"collapsed to|follow-on|at (?:tea|lunch|the close)|spinner|seamer|crease|powerplay)\b"
)
_BOWLED = pattern(r"\b(?:bowl\w*|took|takes|taking|figures|spell|spinner|seamer|claimed|claiming|finished with|haul)\b")


def _innings(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say runs and wickets: 212-7 is "two hundred twelve for seven"; a bowler's 5-34 is "five for thirty four"."""
    first, second = int(match["a"]), int(match["b"])
    near = line.around(match.start(), match.end())
    if not _GAME.search(near):
        return None
    batting = first > 19 and second < 11
    bowling = first < 11 and second > 9 and _BOWLED.search(near)
    if not (batting or bowling):
        return None
    said = say(f"{cardinal(match['a'], line.region)} for {cardinal(match['b'])}", match.start(), match.end("b"))
    return [*said, *say("declared" if match["dec"] else "", *match.span("dec"))]


def _unbeaten(match: re.Match[str], line: Line) -> list[Said] | None:
    if not _GAME.search(line.around(match.start(), match.end())):
        return None
    return [*say(cardinal(match["n"], line.region), *match.span("n")), *say("not out", *match.span("star"))]


_SIDES = {
    "Eng": "England", "Aus": "Australia", "Ind": "India", "Pak": "Pakistan", "Ban": "Bangladesh", "Afg": "Afghanistan",
    "Zim": "Zimbabwe", "SL": "Sri Lanka", "WI": "West Indies", "NZ": "New Zealand", "SA": "South Africa",
    "Ire": "Ireland",
}  # fmt: skip


def _side(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say a country's short name before its runs: ``Eng 325-7d``."""
    return say(_SIDES[match["c"]], *match.span()) if _GAME.search(line.text.lower()) else None


def _out(match: re.Match[str], line: Line) -> list[Said] | None:
    return say("all out", *match.span()) if _GAME.search(line.text.lower()) else None


RULES = (
    Rule(
        "cricket.side",
        pattern(rf"(?<![\w.-])(?P<c>{'|'.join(_SIDES)})(?=\s\d{{1,3}}(?:[-/]\d|,? \(|d\b|\s?a\.?o|\sall out))"),
        _side,
        9,
        cues=tuple(f"{side.lower()} " for side in _SIDES),
    ),
    Rule(
        "cricket.out",
        pattern(r"(?<=\d )a\.?\s?o(?!\w)(?:\.(?=\s[a-z(]|[,;:)]|\Z))?"),
        _out,
        9,
        cues=("a.o", "a. o", " ao", " a o"),
    ),
    Rule(
        "cricket.innings",
        pattern(
            r"(?<![\w.,$£€¥:/–-])(?P<a>\d{1,3})[-–/](?P<b>\d{1,3})(?:(?P<dec>\sdec(?!\w)\.?|d))?(?![\w/%–])(?!-\d)(?![.:]\d)(?!\sof\s)"
        ),
        _innings,
        9,
        marks="-–/",
    ),
    Rule("cricket.unbeaten", pattern(r"(?<![\w.,$£€-])(?P<n>\d{1,3})(?P<star>\*)(?!\w)"), _unbeaten, 6, marks="*"),
)
