"""Codes of the post, digit by digit: Provo, UT 84601 · 90210 zip code · PIN code 560001 · Sydney NSW 2000."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import alternatives
from oyez.script.normalise.classes.address import STATE_CODES, STATE_NAMES, STATE_SHORTS
from oyez.script.normalise.numbers import digits
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]

_STATE = pattern(
    rf"(?:, ?|\s)(?:{alternatives(STATE_CODES)}|D\.?C\.?|(?:{alternatives(STATE_SHORTS)})\.?)\s\Z|"
    rf", (?:{alternatives(STATE_NAMES)})\s\Z"
)
_CODE = r"(?:[Zz]ip|ZIP|PIN|[Pp]ostal|[Pp]ost|[Pp]ost-?)\s?-?[Cc]odes?"


def _said(match: re.Match[str], _line: Line) -> list[Said]:
    said = say(digits(match["n"]), *match.span("n"))
    if match["m"]:
        said[-1] = said[-1]._replace(tail=",")
        said += say(digits(match["m"]), *match.span("m"))
    return said


def _after_state(match: re.Match[str], line: Line) -> list[Said] | None:
    lead = line.text[max(0, match.start() - 24) : match.start()]
    return _said(match, line) if _STATE.search(lead) else None


RULES = (
    Rule("postcode.state", pattern(r"(?<=\s)(?P<n>\d{5})(?:-(?P<m>\d{4}))?(?!\w)(?![.,]\d)"), _after_state, 9),
    Rule(
        "postcode.named",
        pattern(rf"{_CODE}(?: is| of|:)? (?P<n>\d{{4,6}})(?:-(?P<m>\d{{4}}))?(?!\w)"),
        _said,
        9,
        marks="ZzPp",
    ),
    Rule("postcode.before", pattern(rf"(?<![\w.,-])(?P<n>\d{{5,6}})(?P<m>(?!))?(?= {_CODE})"), _said, 9, marks="ZzPp"),
    Rule("postcode.pin", pattern(r"(?<=[a-z][-–])(?P<n>[1-9]\d{5})(?P<m>(?!))?(?![\w,])"), _said, 9, marks="-–"),
    Rule(
        "postcode.australia", pattern(r"(?<=NSW |VIC |QLD |TAS )(?P<n>\d{4})(?P<m>(?!))?(?!\w)"), _said, 9, marks="NVQT"
    ),
)
