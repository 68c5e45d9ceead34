"""Plain numbers: 2,345 · 15 500 · 1.8m · 45k · -7 · 004 · 6,500-strong · 50+."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import INT, LEFT, MAGNITUDES, NUM, RIGHT, alternatives
from oyez.script.normalise.numbers import digits, number, year
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]


def _plain(match: re.Match[str], line: Line) -> list[Said]:
    return say(number(match.group(), line.region), *match.span())


def _signed(match: re.Match[str], line: Line) -> list[Said]:
    sign = "minus" if match["sign"] == "-" else "plus"
    return say(f"{sign} {number(match['n'], line.region)}", *match.span())


def _grouped(match: re.Match[str], line: Line) -> list[Said] | None:
    if match.group().startswith("0") or re.match(
        r"call|dial|ring|text|on|phone|number|line|is", line.before(match.start()), re.I
    ):
        return None
    return say(number(match.group().replace(" ", ""), line.region), *match.span())


def _magnitude(match: re.Match[str], line: Line) -> list[Said]:
    """Say a magnitude that is glued to its number or stands after a space."""
    part = "mag" if match["mag"] else "far"
    said = say(number(match["n"], line.region), *match.span("n"))
    return [*said, Said(MAGNITUDES[match[part]], *match.span(part))]


_MANY = {
    "10": "tens", "100": "hundreds", "1000": "thousands", "10000": "tens of thousands",
    "100000": "hundreds of thousands",
}  # fmt: skip


def _many(match: re.Match[str], _line: Line) -> list[Said]:
    """Say ``1,000s of`` as "thousands of"."""
    return say(_MANY[match["n"].replace(",", "")], *match.span())


def _owned(match: re.Match[str], line: Line) -> list[Said]:
    """Say ``No 10's`` and ``2024's`` with the s on the last word."""
    text = match["n"]
    said = say(year(text) if re.fullmatch("1[1-9]..|20..", text) else number(text, line.region), *match.span())
    return [*said[:-1], said[-1]._replace(spoken=said[-1].spoken + "'s")]


def _more(match: re.Match[str], line: Line) -> list[Said]:
    return say(f"{number(match['n'], line.region)} plus", *match.span())


def _chain(match: re.Match[str], _line: Line) -> list[Said]:
    """Say ``1.2.3`` and ``987.987.0.40`` digit by digit, the full stops as "dot" or "point"."""
    groups = match.group().split(".")
    word = " dot " if len(groups) > 3 else " point "
    return say(word.join(digits(group) if len(groups) > 3 else number(group) for group in groups), *match.span())


RULES = (
    Rule("cardinal.plain", pattern(rf"{LEFT}{NUM}(?!\w)(?![.,]\d)"), _plain, -5),
    Rule("cardinal.inside", pattern(rf"(?<!\d)(?<!\d[.,]){INT}(?:\.\d+)?(?!\d)(?![.,]\d)"), _plain, -20),
    Rule("cardinal.any", pattern(r"\d+"), _plain, -30),
    Rule("cardinal.signed", pattern(rf"(?<![\w.)%-])(?P<sign>[-+])(?P<n>{NUM}){RIGHT}"), _signed, marks="+-"),
    Rule("cardinal.grouped", pattern(r"(?<![\w.,-])(?<!\d )\d{1,3}(?: \d{3})+(?![\w-])(?! \d)(?![.,]\d)"), _grouped),
    Rule(
        "cardinal.magnitude",
        pattern(
            rf"{LEFT}(?P<n>{NUM})(?:(?P<mag>{alternatives(MAGNITUDES)})|\s(?P<far>bn|tn|mn|mln|bln|trn|B|M|cr))(?!\w)"
        ),
        _magnitude,
        1,
    ),
    Rule("cardinal.many", pattern(r"(?<![\w.,$£€'])(?P<n>10{1,2}|10{0,2},?000)s(?= of\b)"), _many, 7, marks="s"),
    Rule("cardinal.owned", pattern(rf"{LEFT}(?P<n>{INT})(?P<s>'s)(?!\w)"), _owned, 1, marks="'"),
    Rule("cardinal.more", pattern(rf"{LEFT}(?P<n>{INT})\+(?!\w)"), _more, marks="+"),
    Rule("cardinal.chain", pattern(r"(?<![\w.])\d+(?:\.\d+){2,}(?!\w)"), _chain, 2, "decimal"),
)
