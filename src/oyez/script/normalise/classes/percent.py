"""Shares and rates: 6.1% · 4–6 per cent · 15bps · +0.2% · 8%-10% · 51pc."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import DASH, NUM
from oyez.script.normalise.numbers import number
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]

_UNITS = {"%": "percent", "pc": "percent", "pct": "percent", "‰": "per mille"}
_BASIS = {
    "bps": "basis points", "bp": "basis points", "pp": "percentage points", "ppt": "percentage points",
    "ppts": "percentage points",
}  # fmt: skip
_PERCENT = r"(?:%|pct?(?![\w])|‰)"


def _signed(text: str, region: str) -> str:
    return number(text.replace("±", "").replace("~", ""), region)


def _unit(text: str) -> str:
    """Name a unit, singular names included: "percent", "basis points"."""
    text = text.strip().lower()
    return _UNITS.get(text) or _BASIS.get(text) or "percent"


def _percent(match: re.Match[str], line: Line) -> list[Said]:
    lead = {"±": "plus or minus ", "~": "about "}.get(match["sign"] or "", "")
    said = say(lead + _signed((match["sign"] or "").strip("±~") + match["n"], line.region), *match.span())
    unit = _unit(match["unit"])
    if number(match["n"]) == "one":
        unit = unit.replace("points", "point")
    at = match.start("unit")
    tail = f"{unit} plus" if match["plus"] else unit
    return [*_until(said, match.end("n")), *say(tail, at, match.end())]


_ALREADY = pattern(r"%|pc|per cent")


def _range(match: re.Match[str], line: Line) -> list[Said] | None:
    if " to " in match.group() and _ALREADY.search(line.text, match.end("a"), match.start("b")):
        return None  # Two shares, each printed with its unit: "rose 2% to 40%", "from 12% to 9%"
    said = say(_signed(match["a"], line.region), *match.span("a"))
    said += say("to", match.end("a"), match.start("b"))
    said += say(number(match["b"], line.region), *match.span("b"))
    return [*said, *say(_unit(match["unit"]), match.start("unit"), match.end())]


def _until(said: list[Said], end: int) -> list[Said]:
    return [word._replace(end=end) for word in said]


_ANY_UNIT = rf"(?P<unit>\s?{_PERCENT}|\s?(?:bps|bp|ppts?|pp)(?!\w)|[\s-]per[\s-]cent(?!\w)|[\s-]percent(?!\w))"
RULES = (
    Rule(
        "percent.plain",
        pattern(rf"(?<![\w.])(?P<sign>(?<![^\s(\[/])[-+±~])?(?P<n>{NUM}){_ANY_UNIT}(?P<plus>\+(?!\w))?"),
        _percent,
        3,
    ),
    Rule(
        "percent.range",
        pattern(rf"(?<![\w.])(?P<a>(?:(?<!\S)[-+])?{NUM})\s?(?:%|pct?)?(?:{DASH}|\sto\s)(?P<b>{NUM}){_ANY_UNIT}"),
        _range,
        4,
    ),
)
