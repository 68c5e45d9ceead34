"""Fractions: 2/3 · 1½ · ¾ · 2 1/2 · 3 2/4."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import cardinal, number, ordinal
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["GLYPHS", "RULES", "mixed"]

_GLYPHS = {
    "½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7,
    8), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6),
}  # fmt: skip


GLYPHS = "".join(_GLYPHS)


def _parts(top: int, bottom: int) -> str:
    """Say a proper fraction: "one half", "three quarters", "five eighths"."""
    name = {2: "half", 4: "quarter"}.get(bottom) or ordinal(str(bottom))
    if top > 1:
        name = "halves" if bottom == 2 else name + "s"
    return f"{cardinal(str(top))} {name}"


_RATED = pattern(r"\b(?:scor\w+|rat(?:ed|ing|ings|es)|stars?|marks?|review\w*|pain)\b")


def _starred(match: re.Match[str], _line: Line) -> list[Said]:
    return say(f"{number(match['a'])} out of {cardinal(match['b'])}", *match.span())


def mixed(text: str) -> str:
    """Say ``2½`` in words before a unit: "two and a half"; ``½`` alone is "half a"."""
    whole, glyph = text[:-1].strip(), text[-1]
    part = "a half" if glyph == "½" else _parts(*_GLYPHS[glyph])
    return f"{cardinal(whole)} and {part}" if whole else part.removeprefix("a ") + (" a" if glyph == "½" else " of a")


def _glyph(match: re.Match[str], _line: Line) -> list[Said]:
    said = _parts(*_GLYPHS[match["f"]])
    if match["n"]:
        said = f"{cardinal(match['n'])} and {'a half' if match['f'] == '½' else said}"
    return say(said, *match.span())


def _slashed(match: re.Match[str], line: Line) -> list[Said] | None:
    top, bottom = int(match["a"]), int(match["b"])
    if bottom in {5, 10, 100} and not match["n"] and _RATED.search(line.around(match.start(), match.end(), 30)):
        return say(f"{cardinal(match['a'])} out of {cardinal(match['b'])}", *match.span())
    if not 0 < top < bottom or bottom > 100:
        return None
    said = say(_parts(top, bottom), *match.span("a"))
    said = [word._replace(end=match.end()) for word in said]
    if match["n"]:
        half = "a half" if (top, bottom) == (1, 2) else _parts(top, bottom)
        return [*say(f"{cardinal(match['n'])}", *match.span("n")), *say(f"and {half}", match.start("a"), match.end())]
    return said


def _rating(match: re.Match[str], _line: Line) -> list[Said]:
    """Say any other pair of numbers with a stroke one after the other: ``20/20``, ``120/80``."""
    return say(f"{cardinal(match['a'])} over {cardinal(match['b'])}", *match.span())


RULES = (
    Rule("fraction.glyph", pattern(r"(?<![\w.,])(?P<n>\d+)?\s?(?P<f>[½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚])"), _glyph, 4),
    Rule(
        "fraction.slashed",
        pattern(r"(?<![\w.,/$£€])(?:(?P<n>\d+)[\s-])?(?P<a>\d{1,2})/(?P<b>\d{1,3})(?:rds?|ths?)?(?![\w/])(?!\.\d)"),
        _slashed,
        3,
    ),
    Rule("fraction.starred", pattern(r"(?<![\w.,/$£€])(?P<a>\d\.\d)/(?P<b>5|10)(?![\w/])(?!\.\d)"), _starred, 4),
    Rule("fraction.over", pattern(r"(?<![\w.,/$£€])(?P<a>\d{1,4})/(?P<b>\d{1,4})(?![\w/])(?!\.\d)"), _rating, 1),
)
