"""Temperatures: 2C · -5°C · 20-25C · 15°."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import DASH, NUM
from oyez.script.normalise.classes.measure import NUMBERED
from oyez.script.normalise.numbers import number
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]


def _temperature(match: re.Match[str], line: Line) -> list[Said] | None:
    if not match["deg"] and (match["gap"] or NUMBERED.match(line.before(match.start()))):
        return None
    sign = {"-": "minus ", "+": "plus ", "~": "about "}.get(match["sign"] or "", "")
    said = sign + number(match["a"], line.region)
    if match["b"]:
        said += f" to {number(match['b'], line.region)}"
    degrees = "degree" if not match["b"] and match["a"] == "1" else "degrees"
    scale = {"C": " Celsius", "F": " Fahrenheit", "": ""}[match["scale"] or ""]
    edge = match.end("b") if match["b"] else match.end("a")
    return [*say(said, match.start(), edge), *say(degrees + scale, match.start("gap") + len(match["gap"]), match.end())]


RULES = (
    Rule(
        "measure.temperature",
        pattern(
            rf"(?<![\w.,$£€¥])(?P<sign>(?<!\w)[-+~])?(?P<a>{NUM})(?:°?[CF]?{DASH}(?P<b>{NUM})"
            rf")?(?P<gap>\s?)(?P<deg>°\s?|degrees?\s|deg\s)?(?P<scale>[CF])(?!\w)"
        ),
        _temperature,
        6,
        marks="°CF",
    ),
    Rule(
        "measure.degrees",
        pattern(
            rf"(?<![\w.,$£€¥])(?P<sign>(?<!\w)[-+~])?(?P<a>{NUM})(?P<b>(?!))?(?P<gap>\s?)"
            rf"(?P<deg>°)(?P<scale>(?!))?(?![\s\w]?[CF])"
        ),
        _temperature,
        4,
        marks="°",
    ),
)
