"""Powers and equations: E=mc² · x² · 10⁶ · 10^6 · 2+2=4."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import number
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say
from oyez.script.normalise.voiced import letters

__all__ = ["RULES"]

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_NAMED = {"2": "squared", "3": "cubed"}


def _power(text: str) -> str:
    return _NAMED.get(text) or f"to the power of {number(text)}"


def _number(match: re.Match[str], line: Line) -> list[Said]:
    raised = (match["e"] or match["r"]).translate(_RAISED)
    return say(f"{number(match['n'], line.region)} {_power(raised)}", *match.span())


def _letters(match: re.Match[str], _line: Line) -> list[Said]:
    """Say ``mc²`` letter by letter."""
    return [*letters(match["w"], *match.span()), *say(_power(match["r"].translate(_RAISED)), *match.span())]


RULES = (
    Rule(
        "power.number",
        pattern(r"(?<![\w.,])(?P<n>\d+(?:\.\d+)?)(?:\^(?P<e>-?\d{1,4})|(?P<r>[⁻⁰¹²³⁴-⁹]{1,4}))(?![\w^])"),
        _number,
        6,
        "any",
        marks="^⁻⁰¹²³⁴⁵⁶⁷⁸⁹",
    ),
    Rule("power.letters", pattern(r"(?<![\w.])(?P<w>[A-Za-z]{1,2})(?P<r>[²³])(?!\w)"), _letters, 6, marks="²³"),
    Rule(
        "power.equals",
        pattern(r"(?<=[\w²³)])=(?=[\w(-])"),
        lambda m, line: say("equals", *m.span()) if not line.text[m.end() :].startswith(('"', "'")) else None,
        0,
        "symbol",
        marks="=",
    ),
)
