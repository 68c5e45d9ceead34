"""Ordinals: 1st · 118th · 9,000,000th · 16th-century."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import INT
from oyez.script.normalise.numbers import ordinal
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]


def _ordinal(match: re.Match[str], line: Line) -> list[Said] | None:
    if match.group().endswith("st") and not match["n"].endswith("1") and _WEIGHT.search(line.text):
        return None
    return say(ordinal(match["n"]), *match.span())


_WEIGHT = pattern(r"\b(?:weigh\w*|lost|heavier|lighter|stones?|lbs?)\b")
RULES = (Rule("ordinal.suffix", pattern(rf"(?<![\w.,])(?P<n>{INT})\s?(?:st|nd|rd|th|ST|ND|RD|TH)(?!\w)"), _ordinal, 2),)
