"""Aviation: runway 27L · FL350 · squawking 7700 · flight BA 117 · ATR 72-600."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import digits, pairs
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say
from oyez.script.normalise.voiced import letters

__all__ = ["RULES"]

_SIDES = {"L": "left", "R": "right", "C": "centre"}


def _runway(match: re.Match[str], _line: Line) -> list[Said]:
    """Say a runway digit by digit, as its pilots do; both ends of one with a pause between: ``09R/27L``."""
    said = say(digits(match["a"]), *match.span("a"))
    said += say(_SIDES.get(match["s"] or "", ""), *match.span("s"))
    if match["b"]:
        said[-1] = said[-1]._replace(tail=",")
        said += say(digits(match["b"]), *match.span("b"))
        said += say(_SIDES.get(match["t"] or "", ""), *match.span("t"))
    return said


def _flight(match: re.Match[str], _line: Line) -> list[Said]:
    return [*letters(match["w"], *match.span("w")), *say(pairs(match["n"]), *match.span("n"))]


def _variant(match: re.Match[str], _line: Line) -> list[Said]:
    """Say a model and its variant one after the other: never a range."""
    return [*say(pairs(match["a"]), *match.span("a")), *say(pairs(match["b"]), match.end("a"), match.end())]


RULES = (
    Rule(
        "aviation.runway",
        pattern(
            r"(?:(?<=[Rr]unway )|(?<=[Rr]unways ))(?P<a>0?[1-9]|[12]\d|3[0-6])(?P<s>[LRC])?"
            r"(?:/(?P<b>\d\d)(?P<t>[LRC])?)?(?![\w-])"
        ),
        _runway,
        9,
        cues=("runway",),
    ),
    Rule(
        "aviation.squawk",
        pattern(
            r"(?:(?<=[Ss]quawk )|(?<=[Ss]quawked )|(?<=[Ss]quawking )|(?<=[Tt]ransponder code ))(?P<n>[0-7]{4})(?!\w)"
        ),
        lambda m, _: say(digits(m["n"]), *m.span()),
        9,
        cues=("squawk", "transponder"),
    ),
    Rule(
        "aviation.flight",
        pattern(r"(?:(?<=[Ff]light )|(?<=[Ff]lights ))(?P<w>[A-Z]{2}|[A-Z]\d|\d[A-Z])\s(?P<n>\d{2,4})(?!\w)(?![.,]\d)"),
        _flight,
        9,
        cues=("flight",),
    ),
    Rule(
        "aviation.variant",
        pattern(
            r"(?:(?<=ATR )|(?<=CRJ )|(?<=Dash )|(?<=DHC-)|(?<=Embraer )|(?<=Airbus ))"
            r"(?P<a>\d{1,3})-(?P<b>\d00)(?:ER|LR)?(?!\w)"
        ),
        _variant,
        9,
        "capital",
        marks="-",
    ),
)
