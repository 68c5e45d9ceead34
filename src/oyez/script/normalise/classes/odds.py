"""Betting odds: 5-1 with bookmakers · the odds are 7/2 · quoted at 11/4 · a 10-1 outsider."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import cardinal
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]

_BETTING = pattern(
    r"\b(?:odds|favourites?|favorites?|bookmakers?|bookies?|betting|bettors|punters?|wagers?|outsiders?|priced|quoted|"
    r"each[- ]way|sportsbooks?|tipped|jockeys?|trainers?|racecourse|furlongs?|lengths?|fill(?:y|ies)|colts?|mares?|"
    r"geldings?|handicap|steeplechase|"
    r"starting price|ladbrokes|paddy power|william hill|betfair|bet365|went off|drifted|tote|\d[-/]\d shots?)\b"
)
_WENT = pattern(
    r"\b(?:(?:won|win|wins|winner|romped home|went off|goes off|backed|available|returned|landed|shortened|drifted|"
    r"priced|punt|bets?|flutter)(?: \w+){0,2} (?:at|from|to|into)|odds(?: of| at)?|prices? of) \Z",
    re.I,
)
_PLACED = pattern(r"(?:at|of|is|are|was|were|from|to|out|the|a|as|odds|now|into|around|about|priced|and)\Z", re.I)
_RUNNER = pattern(r"\s(?:(?:joint[- ])?favou?rites?|shots?|outsiders?|chance|long ?shot|underdogs?)\b")
_PLAYED = pattern(r"(?:won|win|wins|beat|lost|lose|drew|defeat|victory|score|finished|ended)\Z", re.I)


def _odds(match: re.Match[str], line: Line) -> list[Said] | None:
    before = line.before(match.start())
    runs = _RUNNER.match(line.text, match.end())
    near = _BETTING.search(line.around(match.start(), match.end()))
    went = _WENT.search(line.text, max(0, match.start() - 40), match.start())
    if _PLAYED.match(before) or not (runs or went or (near and _PLACED.match(before))):
        return None
    return say(f"{cardinal(match['a'])} to {cardinal(match['b'])}", *match.span())


RULES = (
    Rule(
        "odds.pair",
        pattern(r"(?<![\w.,$£€¥:/–-])(?P<a>\d{1,4})[-–/](?P<b>\d{1,2})(?![\w/%–])(?!-[a-z\d])(?![.,:]\d)"),
        _odds,
        7,
        marks="-–/",
    ),
)
