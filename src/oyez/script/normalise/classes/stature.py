"""How tall, how heavy, how wide across: 6ft 2in · 6'2" · 12st 4lb · 16st · 55" TV."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import number
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]

_SIDED = pattern(r"\s(?:of|wide|long|deep|tall)\b")


def _height(match: re.Match[str], _line: Line) -> list[Said]:
    said = say(f"{number(match['ft'])} {'foot' if match['ft'] == '1' else 'feet'}", match.start(), match.end("f"))
    return [
        *said,
        *say(f"{number(match['in'])} {'inch' if match['in'] == '1' else 'inches'}", match.start("in"), match.end()),
    ]


def _inches(match: re.Match[str], _line: Line) -> list[Said]:
    """Say ``55" TV`` as "fifty five inch TV" and ``6" of snow`` as "six inches of snow"."""
    sided = match["n"] != "1" and _SIDED.match(match.string, match.end())
    return say(f"{number(match['n'])} {'inches' if sided else 'inch'}", *match.span())


def _weight(match: re.Match[str], _line: Line) -> list[Said]:
    said = say(f"{number(match['st'])} stone", match.start(), match.end("s"))
    return [
        *said,
        *say(f"{number(match['lb'])} {'pound' if match['lb'] == '1' else 'pounds'}", match.start("lb"), match.end()),
    ]


RULES = (
    Rule(
        "measure.height",
        pattern(r"(?<![\w.,])(?P<ft>\d{1,2})(?P<f>\s?(?:ft|'))\s?(?P<in>\d{1,2}(?:\.\d)?)(?:\s?in(?!\w)|\"|'')"),
        _height,
        6,
        marks="'f",
    ),
    Rule(
        "measure.weight",
        pattern(r"(?<![\w.,])(?P<st>\d{1,2})(?P<s>\s?st)\s?(?P<lb>\d{1,2})\s?lbs?(?!\w)"),
        _weight,
        6,
        marks="s",
    ),
    Rule(
        "measure.inches",
        pattern(
            r"(?<![\w.,\"])(?P<n>\d{1,3}(?:\.\d)?)\"(?=\s(?:TV|tv|television|screen|disk|display|monitor|pipes?|nails?|vinyl|"
            r"single|gun|wheels?|tyres?|tires?|of (?:snow|rain)|wide|long|deep|tall|pizza)\b)"
        ),
        _inches,
        6,
        marks='"',
    ),
    Rule(
        "measure.stone",
        pattern(r"(?<![\w.,])(?P<st>\d?[02-9])(?P<s>\s?st)(?!\w)(?!\s?\d)"),
        lambda m, _: say(f"{number(m['st'])} stone", *m.span()),
        6,
        marks="s",
    ),
)
