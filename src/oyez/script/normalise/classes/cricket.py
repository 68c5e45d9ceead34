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


RULES = (
    Rule(
        "cricket.innings",
        pattern(
            r"(?<![\w.,$£€¥:/–-])(?P<a>\d{1,3})[-–/](?P<b>\d{1,3})(?:\s(?P<dec>dec)(?!\w)\.?)?(?![\w/%–])(?!-\d)(?![.:]\d)"
        ),
        _innings,
        9,
        marks="-–/",
    ),
    Rule("cricket.unbeaten", pattern(r"(?<![\w.,$£€-])(?P<n>\d{1,3})(?P<star>\*)(?!\w)"), _unbeaten, 6, marks="*"),
)
