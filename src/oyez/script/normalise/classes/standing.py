"""American standings: improved to 11-3 · a 9-7-1 record · hitting .312."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import cardinal, pairs
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]

_STANDS = pattern(
    r"\b(?:(?:improv\w+|fell|falls?|dropp?\w*|slipp?\w*|mov\w+) to|went|goes|record of|record is|record to|"
    r"start(?:ed)?(?: the (?:season|year))?|"
    r"finish(?:ed)? the (?:season|year)(?: at)?|sits? at|stands? at) \Z",
    re.I,
)
_BRACKETED = pattern(r"\b[A-Z][a-z]*(?:s|zz|tate|ech|eat|agic|hunder|ild|ightning|valanche|raken) \(\Z")
_ENOUGH = 6
"""Games a side has played when its standing, in brackets, is no score."""
_BE = pattern(r"\b(?:is|are|was|were|at) \Z", re.I)
_SEASON = pattern(r"\b(?:this season|on the season|this year|on the road|in (?:the )?\w+ play|for the season)\b")
_BATTING = pattern(
    r"\b(?:hit|hits|hitting|bat|bats|batted|batting|average|averag\w+|slugging|slashing|percentage|winning)\b"
)
_SCORED = pattern(r" (?:up|down|ahead|behind|in front|clear|win|wins|defeat|loss|victory|lead)\b")
_VOTED = pattern(
    r"\b(?:series|tie|sets?|aggregate|vot\w+|court|senate|judges?|justices?|council|committee|panel|jury)\b"
)


_CLOSED = pattern(r"[,)]")


def _side(text: str) -> str:
    return "oh" if text == "0" else cardinal(text)


def _wins(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say wins and losses: 11-3 is "eleven and three"; a third figure counts ties."""
    lead = line.text[max(0, match.start() - 40) : match.start()]
    near = line.around(match.start(), match.end())
    played = int(match["a"]) + int(match["b"])
    if line.region != "gb" and _BRACKETED.search(lead) and played >= _ENOUGH and _CLOSED.match(line.text, match.end()):
        return _joined(match)
    stands = _STANDS.search(lead) or (_BE.search(lead) and _SEASON.search(near)) or line.after(match.end()) == "record"
    if line.region == "gb" or _SCORED.match(line.text, match.end()) or not stands or _VOTED.search(near):
        return None
    return _joined(match)


def _joined(match: re.Match[str]) -> list[Said]:
    parts = [match["a"], match["b"], *([match["c"]] if match["c"] else [])]
    return say(" and ".join(_side(part) for part in parts), *match.span())


def _average(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say a batting average: .312 is "three twelve", .300 "three hundred"."""
    if not _BATTING.search(line.around(match.start(), match.end(), 40)):
        return None
    return say(pairs(match["n"]), *match.span())


RULES = (
    Rule(
        "standing.wins",
        pattern(r"(?<![\w.,$£€¥:/–-])(?P<a>\d{1,2})[-–](?P<b>\d{1,2})(?:[-–](?P<c>\d{1,2}))?(?![\w/%–-])(?![.,:]\d)"),
        _wins,
        8,
        marks="-–",
    ),
    Rule("standing.average", pattern(r"(?<![\w.,$])\.(?P<n>[1-9]\d\d)(?!\w)"), _average, 3, "decimal"),
)
