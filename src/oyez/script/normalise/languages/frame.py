"""The frame that European languages share: tables in, rules out."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from oyez.script.normalise.atoms import alternatives
from oyez.script.normalise.numbers import spell
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["NUMBER", "Tables", "amount", "shared_rules", "whole"]

NUMBER = r"(?:\d{1,3}(?:[ '.]\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)|\d+(?:[.,]\d+)?)"
"""A number with either habit of marks."""

_LEFT = r"(?<![\w.,:/])"
_RIGHT = r"(?![\w/])(?![.,:]\d)"
_DASH = r"\s?[-–—]\s?"
_MOST_DIGITS = 15


@dataclass(frozen=True, slots=True)
class Tables:
    """What one language says.

    Attributes:
        code: ISO 639-1.
        decimal: The mark of its decimals: ``,`` or ``.``.
        points: How each mark is said between a number and its decimals.
        minus: The word before a number below zero.
        to: Between the ends of a range, the sides of a score.
        percent: The word for %.
        magnitudes: Short form to (one, many).
        currencies: Sign or code to (one, many).
        units: Short form to (one, many).
        abbreviations: Printed form to words.
        joint: What stands between a magnitude and a currency, given the currency's words.
        one: The number one before a noun, given the noun.
        single: Whether a value takes the singular.
        cardinal: CLDR's rule set.
        year: CLDR's rule set for years.
    """

    code: str
    decimal: str
    points: Mapping[str, str]
    minus: str
    to: str
    percent: str
    magnitudes: Mapping[str, tuple[str, str]]
    currencies: Mapping[str, tuple[str, str]]
    units: Mapping[str, tuple[str, str]]
    abbreviations: Mapping[str, str]
    joint: Callable[[str], str] = field(default=lambda _: "")
    one: Callable[[str, str], str] = field(default=lambda number, _: number)
    single: Callable[[float], bool] = field(default=lambda value: value == 1)
    cardinal: str = "spellout-numbering"
    year: str = "spellout-numbering-year"


def whole(tables: Tables, digits: str, rules: str = "") -> str:
    """Return a whole number in words; one with a leading zero or too many digits, digit by digit."""
    if len(digits) > _MOST_DIGITS or (digits.startswith("0") and len(digits) > 1):
        return " ".join(spell(digit, tables.cardinal, tables.code) for digit in digits)
    return spell(digits, rules or tables.cardinal, tables.code)


def _parts(text: str, decimal: str) -> tuple[str, str, str]:
    """Split a number into its whole, its decimal mark and its decimals."""
    text = text.replace(" ", "").replace("'", "")
    marks = [char for char in text if char in ".,"]
    if not marks:
        return text, "", ""
    last = marks[-1]
    head, _, tail = text.rpartition(last)
    grouped = len(tail) == 3 and len(head.lstrip("0")) > 0
    single = len(set(marks)) == 1
    if single and (len(marks) > 1 or (last != decimal and grouped)):
        return re.sub("[.,]", "", text), "", ""
    return re.sub("[.,]", "", head), last, tail


def amount(tables: Tables, text: str, noun: str = "") -> str:
    """Return any number in words, decimals digit by digit; `noun` is what follows it."""
    sign = f"{tables.minus} " if text.startswith(("-", "−")) else ""
    head, mark, tail = _parts(text.lstrip("-−+"), tables.decimal)
    said = whole(tables, head)
    if not mark:
        return sign + tables.one(said, noun)
    decimals = " ".join(spell(digit, tables.cardinal, tables.code) for digit in tail)
    return f"{sign}{said} {tables.points[mark]} {decimals}"


def _value(text: str, decimal: str) -> float:
    head, _, tail = _parts(text, decimal)
    return float(f"{head or '0'}.{tail or '0'}")


def shared_rules(tables: Tables) -> tuple[Rule, ...]:
    """Return the rules that need nothing but tables: numbers, percent, money, units, ranges, abbreviations."""
    return (
        *_money_rules(tables),
        *_measure_rules(tables),
        *_plain_rules(tables),
        _abbreviation_rule(tables),
    )


def _said_money(tables: Tables, match: re.Match[str]) -> list[Said]:
    """Say a sum: number, magnitude, currency; cents where there are two decimals and no magnitude."""
    one, many = tables.currencies[match["cur"]]
    magnitude = match["mag"]
    head, mark, tail = _parts(match["a"], tables.decimal)
    cents = mark and len(tail) == 2 and not magnitude and not match["b"]
    number = tables.one(whole(tables, head), one) if cents else amount(tables, match["a"], magnitude or one)
    if match["b"]:
        number += f" {tables.to} {amount(tables, match['b'])}"
    single = not match["b"] and (tables.single(_value(match["a"], tables.decimal)) or bool(cents and head == "1"))
    words = number
    if magnitude:
        names = tables.magnitudes.get(magnitude, (magnitude, magnitude))
        words += f" {names[0] if single else names[1]} {tables.joint(many)}{many}"
    else:
        words += f" {one if single else many}"
    if cents and tail != "00":
        words += f" {whole(tables, tail.lstrip('0'))}"
    return say(("" if not match["neg"] else f"{tables.minus} ") + words, *match.span())


def _money_rules(tables: Tables) -> tuple[Rule, ...]:
    magnitude = rf"(?:\s?(?P<mag>{alternatives(tables.magnitudes)})(?!\w))?"
    currency = alternatives(tables.currencies)
    numbers = rf"(?P<a>{NUMBER})(?:{_DASH}(?P<b>{NUMBER}))?"
    before = re.compile(rf"(?<![\w$£€])(?P<neg>[-−])?(?P<cur>{currency})\s?{numbers}{magnitude}{_RIGHT}")
    after = re.compile(rf"{_LEFT}(?P<neg>(?<!\w)[-−])?{numbers}{magnitude}\s?(?P<cur>{currency})(?!\w)")

    def read(match: re.Match[str], _line: Line) -> list[Said]:
        return _said_money(tables, match)

    return Rule("money.before", before, read, 20), Rule("money.after", after, read, 19)


def _measure_rules(tables: Tables) -> tuple[Rule, ...]:
    names = {"%": (tables.percent, tables.percent), **tables.magnitudes, **tables.units}
    pattern = re.compile(
        rf"{_LEFT}(?P<neg>(?<![\w)])[-−+])?(?P<a>{NUMBER})(?:{_DASH}(?P<b>{NUMBER}))?\s?(?P<unit>{alternatives(names)})(?![\w/])"
    )

    def read(match: re.Match[str], _line: Line) -> list[Said] | None:
        one, many = names[match["unit"]]
        said = amount(tables, (match["neg"] or "").replace("+", "") + match["a"], one)
        if match["b"]:
            said += f" {tables.to} {amount(tables, match['b'])}"
        edge = match.end("b") if match["b"] else match.end("a")
        single = not match["b"] and tables.single(_value(match["a"], tables.decimal))
        return [*say(said, match.start(), edge), *say(one if single else many, *match.span("unit"))]

    return (Rule("measure.unit", pattern, read, 10),)


def _plain_rules(tables: Tables) -> tuple[Rule, ...]:
    number = re.compile(rf"{_LEFT}(?P<neg>(?<![\w)])[-−](?=\d))?(?P<n>{NUMBER}){_RIGHT}")
    year = re.compile(rf"{_LEFT}(?P<n>1[1-9]\d\d|20\d\d){_RIGHT}(?![ ']\d)")
    pair = re.compile(rf"{_LEFT}(?P<a>{NUMBER}){_DASH}(?P<b>{NUMBER}){_RIGHT}(?!-)")

    def read(match: re.Match[str], line: Line) -> list[Said] | None:
        noun = line.after(match.end()) if line.text[match.end() : match.end() + 1] == " " else ""
        return say(amount(tables, (match["neg"] or "") + match["n"], noun), *match.span())

    def read_year(match: re.Match[str], _line: Line) -> list[Said]:
        return say(whole(tables, match["n"], tables.year), *match.span())

    def read_pair(match: re.Match[str], _line: Line) -> list[Said] | None:
        ends = [match["a"], match["b"]]
        if any(end.startswith("0") and len(end) > 1 and end.isdigit() for end in ends):
            return None
        years = all(re.fullmatch(r"1[1-9]\d\d|20\d\d", end) for end in ends)
        rules = tables.year if years else ""
        said = [whole(tables, end, rules) if years else amount(tables, end) for end in ends]
        return say(f" {tables.to} ".join(said), *match.span())

    return (
        Rule("cardinal.plain", number, read, -5),
        Rule("year.plain", year, read_year, -4),
        Rule("range.plain", pair, read_pair, -3),
    )


def _abbreviation_rule(tables: Tables) -> Rule:
    pattern = re.compile(rf"(?<![\w.])(?P<a>{alternatives(tables.abbreviations)})(?!\w)")

    def read(match: re.Match[str], line: Line) -> list[Said] | None:
        ends = match.end() == len(line.text.rstrip())
        words = tables.abbreviations[match["a"]].split()
        said = [Said(word, *match.span()) for word in words]
        # The full stop of a short form at the end of a sentence ends the sentence too.
        return [*said[:-1], said[-1]._replace(tail=".")] if ends and match["a"].endswith(".") else said

    return Rule("abbreviation", pattern, read, 5, "any")
