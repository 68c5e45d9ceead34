"""Fractions: 2/3 · 1½ · ¾ · 2 1/2 · 3 2/4."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import GLYPHS
from oyez.script.normalise.numbers import cardinal, fraction, number, pairs, spelt
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES", "mixed"]

_RATED = pattern(r"\b(?:scor\w+|rat(?:ed|ing|ings|es)|stars?|marks?|review\w*|pain)\b")


def _starred(match: re.Match[str], _line: Line) -> list[Said]:
    return say(f"{number(match['a'])} out of {cardinal(match['b'])}", *match.span())


def mixed(text: str) -> str:
    """Say ``2½`` in words before a unit: "two and a half"; ``½`` alone is "half a"."""
    whole, glyph = text[:-1].strip(), text[-1]
    part = "a half" if glyph == "½" else number(glyph)
    return f"{cardinal(whole)} and {part}" if whole else part.removeprefix("a ") + (" a" if glyph == "½" else " of a")


def _glyph(match: re.Match[str], _line: Line) -> list[Said]:
    return say(number((match["n"] or "") + match["f"]), *match.span())


_PART = pattern(
    r"(?:-|\s)(?:of (?:an?|the|its|his|her|their|all|every)\b|miles?|inch(?:es)?|in\b|mm\b|cm\b|seconds?|scale|as\b|"
    r"points?|acres?|litres?|pints?|ounces?|cents?)"
)
"""What a fraction is of; without one, so many tenths or hundredths are so many out of ten or a hundred."""


def _slashed(match: re.Match[str], line: Line) -> list[Said] | None:
    top, bottom = int(match["a"]), int(match["b"])
    if bottom in {5, 10, 100} and not match["n"] and _RATED.search(line.around(match.start(), match.end(), 30)):
        return say(f"{cardinal(match['a'])} out of {cardinal(match['b'])}", *match.span())
    if not 0 < top < bottom or bottom > 100:
        return None
    if bottom in {10, 100} and top > 1 and not (match["n"] or match["th"] or _PART.match(line.text, match.end())):
        return say(f"{cardinal(match['a'])} out of {cardinal(match['b'])}", *match.span())
    said = say(fraction(top, bottom), *match.span("a"))
    said = [word._replace(end=match.end()) for word in said]
    if match["n"]:
        half = "a half" if (top, bottom) == (1, 2) else fraction(top, bottom)
        return [*say(f"{cardinal(match['n'])}", *match.span("n")), *say(f"and {half}", match.start("a"), match.end())]
    return said


def _rating(match: re.Match[str], _line: Line) -> list[Said]:
    """Say any other pair of numbers with a stroke one after the other: ``20/20``, ``120/80``."""
    if int(match["a"]) + int(match["b"]) == 100:
        return say(f"{cardinal(match['a'])} {cardinal(match['b'])}", *match.span())
    return say(f"{cardinal(match['a'])} over {cardinal(match['b'])}", *match.span())


def _pressure(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say a blood pressure as a nurse does: 140/90 is "one forty over ninety"."""
    if not _PRESSURE.search(line.text):
        return None
    said = [
        *say(pairs(match["a"]), *match.span("a")),
        *say(f"over {pairs(match['b'])}", match.end("a"), match.end("b")),
    ]
    return [*said, *say(spelt("millimeters of mercury", line.region) if match["u"] else "", *match.span("u"))]


_PRESSURE = pattern(r"\b(?:blood pressure|BP|mmHg|hypertension|hypertensive|systolic|diastolic)\b", re.I)
RULES = (
    Rule("fraction.glyph", pattern(rf"(?<![\w.,])(?P<n>\d+)?\s?(?P<f>[{GLYPHS}])"), _glyph, 4),
    Rule(
        "fraction.slashed",
        pattern(r"(?<![\w.,/$£€])(?:(?P<n>\d+)[\s-])?(?P<a>\d{1,2})/(?P<b>\d{1,3})(?P<th>rds?|ths?)?(?![\w/])(?!\.\d)"),
        _slashed,
        3,
        marks="/",
    ),
    Rule(
        "fraction.starred",
        pattern(r"(?<![\w.,/$£€])(?P<a>\d\.\d)/(?P<b>5|10)(?![\w/])(?!\.\d)"),
        _starred,
        4,
        "decimal",
        marks="/",
    ),
    Rule(
        "fraction.pressure",
        pattern(
            r"(?<![\w.,/$£€])(?P<a>[89]\d|1\d\d|2[0-4]\d)/(?P<b>[4-9]\d|1[0-4]\d)(?P<u>\s?mm\s?Hg)?(?![\w/])(?!\.\d)"
        ),
        _pressure,
        9,
        marks="/",
    ),
    Rule(
        "fraction.over",
        pattern(r"(?<![\w.,/$£€])(?P<a>\d{1,4})/(?P<b>\d{1,4})(?![\w/])(?!\.\d)"),
        _rating,
        1,
        marks="/",
    ),
)
