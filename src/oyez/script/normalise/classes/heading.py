"""Lines: a list's leading number, a bullet, a footnote mark, a bracketed [sic]."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import cardinal
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]


def _leading(match: re.Match[str], _line: Line) -> list[Said]:
    said = say(cardinal(match["n"]), match.start("n"), match.end())
    return [*said[:-1], said[-1]._replace(tail=",")]


def _silent(match: re.Match[str], _line: Line) -> list[Said]:
    _ = match
    return []


RULES = (
    Rule("heading.number", pattern(r"\A\s*(?P<n>\d{1,3})[.)](?=\s+\S)"), _leading, 9),
    Rule("heading.footnote", pattern(r"(?<=[\w.,\"'])\[\d{1,3}\]"), _silent, 9, marks="["),
    Rule("heading.sic", pattern(r"\[sic\]"), _silent, 9, "any", marks="["),
)
