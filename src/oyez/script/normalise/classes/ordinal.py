"""Ordinals: 1st · 118th · 9,000,000th · 16th-century."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import INT
from oyez.script.normalise.numbers import ordinal
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]


def _ordinal(match: re.Match[str], _line: Line) -> list[Said] | None:
    if match.group().endswith("st") and not re.search(r"(?<!1)1\Z", match["n"]):
        return None  # "16st" is a weight
    return say(ordinal(match["n"]), *match.span())


RULES = (Rule("ordinal.suffix", pattern(rf"(?<![\w.,])(?P<n>{INT})\s?(?:st|nd|rd|th|ST|ND|RD|TH)(?!\w)"), _ordinal, 2),)
