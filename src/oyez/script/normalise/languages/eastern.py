"""The frame that Chinese, Japanese and Korean share: what one language says in, rules out."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from oyez.script.normalise.atoms import alternatives
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["LEFT", "NUMBER", "RIGHT", "Eastern", "eastern_rules"]

NUMBER = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?"
LEFT, RIGHT = r"(?<![\dA-Za-z])(?<!\d[.,])", r"(?!\d)(?![.,:]\d)(?![A-Za-z])"
_DASH = r"[-–—~～〜]"
_FEWEST_PHONE = 7


@dataclass(frozen=True, slots=True)
class Eastern:
    """What one language says.

    Attributes:
        words: A printed number in words.
        digits: The digits 0 to 9, one by one; as in telephone numbers.
        minus: Before a number below zero.
        below: Before a temperature below zero.
        to: Between the ends of a range.
        versus: Between the sides of a score.
        percent: From a number in words to a percentage.
        part: From denominator and numerator in words to a fraction.
        clock: From hour and minute to a time.
        magnitudes: The letters that may follow a number: ``万亿``.
        large: From a number and its magnitude to words.
        money: Sign to the currency's word.
        units: Short form to the unit's word.
        after_score: What follows a score that is printed with a hyphen; a pattern.
    """

    words: Callable[[str], str]
    digits: Sequence[str]
    minus: str
    below: str
    to: str
    versus: str
    percent: Callable[[str], str]
    part: Callable[[str, str], str]
    clock: Callable[[int, int], str]
    magnitudes: str
    large: Callable[[str, str], str]
    money: Mapping[str, str]
    units: Mapping[str, str]
    after_score: str


def eastern_rules(said: Eastern) -> tuple[Rule, ...]:
    """Return the rules that need nothing but what the language says."""
    return (*_amounts(said), *_relations(said), *_codes(said))


def _amounts(said: Eastern) -> tuple[Rule, ...]:
    """Percentages, sums and measures."""
    degrees = frozenset({"℃", "°C", "°"})

    def percent(match: re.Match[str], _line: Line) -> list[Said]:
        value = said.percent((said.minus if match["neg"] else "") + said.words(match["n"]))
        if match["b"]:
            value = said.percent(f"{said.words(match['n'])}{said.to}{said.words(match['b'])}")
        return say(value, *match.span())

    def money(match: re.Match[str], _line: Line) -> list[Said]:
        return say(f"{said.large(match['n'], match['mag'] or '')} {said.money[match['cur']]}", *match.span())

    def unit(match: re.Match[str], _line: Line) -> list[Said]:
        sign = "" if not match["neg"] else said.below if match["u"] in degrees else said.minus
        number = say(sign + said.large(match["n"], match["mag"] or ""), match.start(), match.start("u"))
        return [*number, *say(said.units[match["u"]], *match.span("u"))]

    signed = rf"{LEFT}(?P<neg>(?<![\dA-Za-z)])[-−])?(?P<n>{NUMBER})"
    magnitude = rf"(?P<mag>[{said.magnitudes}]+)?"
    return (
        Rule("percent", pattern(rf"{signed}(?:[%％]?{_DASH}(?P<b>{NUMBER}))?[%％](?!p)"), percent, 9),
        Rule("money.before", pattern(rf"(?P<cur>{alternatives(said.money)})\s?(?P<n>{NUMBER}){magnitude}"), money, 9),
        Rule(
            "measure.unit",
            pattern(rf"{signed}\s?{magnitude}\s?(?P<u>{alternatives(said.units)})(?![A-Za-z/])"),
            unit,
            8,
        ),
    )


def _relations(said: Eastern) -> tuple[Rule, ...]:
    """Ranges, scores, fractions and times."""

    def joined(word: str) -> Callable[[re.Match[str], Line], list[Said]]:
        def read(match: re.Match[str], _line: Line) -> list[Said]:
            return say(f"{said.words(match['a'])}{word}{said.words(match['b'])}", *match.span())

        return read

    def part(match: re.Match[str], _line: Line) -> list[Said] | None:
        if int(match["a"]) >= int(match["b"]):
            return None
        return say(said.part(said.words(match["b"]), said.words(match["a"])), *match.span())

    def clock(match: re.Match[str], _line: Line) -> list[Said]:
        return say(said.clock(int(match["h"]), int(match["m"])), *match.span())

    sides = r"(?P<a>\d{1,3})"
    return (
        Rule("range.plain", pattern(rf"{LEFT}(?P<a>{NUMBER}){_DASH}(?P<b>{NUMBER}){RIGHT}(?!-)"), joined(said.to), 2),
        Rule("score.colon", pattern(rf"{LEFT}{sides}[:：](?P<b>\d{{1,3}}){RIGHT}(?![:：])"), joined(said.versus), 5),
        Rule(
            "score.dash", pattern(rf"{LEFT}{sides}[-–](?P<b>\d{{1,3}})(?={said.after_score})"), joined(said.versus), 6
        ),
        Rule("fraction.part", pattern(rf"{LEFT}(?P<a>[1-9])/(?P<b>[2-9]|10){RIGHT}(?!/)"), part, 5),
        Rule("time.clock", pattern(r"(?<![\d:])(?P<h>[01]?\d|2[0-4])[:：](?P<m>[0-5]\d)(?![\d:])"), clock, 6),
    )


def _codes(said: Eastern) -> tuple[Rule, ...]:
    """Telephone numbers digit by digit, and letters with numbers: 5G, H1N1, A320."""

    def phone(match: re.Match[str], _line: Line) -> list[Said] | None:
        if sum(map(str.isdigit, match.group())) < _FEWEST_PHONE:
            return None
        groups = re.findall(r"\d+", match.group())
        return say(" ".join("".join(said.digits[int(char)] for char in group) for group in groups), *match.span())

    def code(match: re.Match[str], _line: Line) -> list[Said]:
        pieces = re.finditer(r"[A-Za-z]+|\d+", match.group())
        spans = [(piece.group(), match.start() + piece.start(), match.start() + piece.end()) for piece in pieces]
        return [Said(said.words(text) if text.isdigit() else text, start, end) for text, start, end in spans]

    return (
        Rule("phone.number", pattern(r"(?<![\d-])(?:0\d{1,3}|1[3-9]\d|1[58]\d\d)(?:-\d{3,8}){1,2}(?![\d-])"),
             phone, 12),
        Rule("alphanumeric.code", pattern(r"(?<![\dA-Za-z.-])(?:[A-Z]{1,3}-?\d{1,4}(?:[A-Z]\d{1,2})?|\d[GDK])"
                                          r"(?![\dA-Za-z])(?![.,]\d)"), code, 7),
    )  # fmt: skip
