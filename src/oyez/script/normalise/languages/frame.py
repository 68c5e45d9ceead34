"""The frame that European languages share: what one language says, and its numbers in words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from oyez.script.normalise.numbers import spell

__all__ = ["NUMBER", "Tables", "amount", "split", "value", "whole"]

NUMBER = r"(?:\d{1,3}(?:[ '.]\d{3})+(?!\d)(?:,\d+)?|\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)|\d+(?:[.,]\d+)?)"
"""A number with either habit of marks."""

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
        parts: Denominator to (one, many): ``{3: ("Drittel", "Drittel")}``.
        part: The number one before such a part, and half before a noun.
        paired: Whether decimals are said as one number, "zéro virgule soixante-quinze", and not digit by digit.
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
    parts: Mapping[int, tuple[str, str]] = field(default_factory=dict)
    part: str = ""
    paired: bool = False


def whole(tables: Tables, digits: str, rules: str = "") -> str:
    """Return a whole number in words; one with a leading zero or too many digits, digit by digit."""
    if len(digits) > _MOST_DIGITS or (digits.startswith("0") and len(digits) > 1):
        return " ".join(spell(digit, tables.cardinal, tables.code) for digit in digits)
    return spell(digits, rules or tables.cardinal, tables.code)


def split(text: str, decimal: str) -> tuple[str, str, str]:
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
    head, mark, tail = split(text.lstrip("-−+"), tables.decimal)
    said = whole(tables, head)
    if not mark:
        return sign + tables.one(said, noun)
    return f"{sign}{said} {tables.points[mark]} {_decimals(tables, tail)}"


def _decimals(tables: Tables, digits: str) -> str:
    """Say what follows the decimal mark: digit by digit, or as a number after its zeros."""
    rest = digits.lstrip("0")
    if tables.paired and rest and len(digits) < 4:
        zeros = [spell("0", tables.cardinal, tables.code)] * (len(digits) - len(rest))
        return " ".join([*zeros, whole(tables, rest)])
    return " ".join(spell(digit, tables.cardinal, tables.code) for digit in digits)


def value(text: str, decimal: str) -> float:
    """Return what a printed number is worth."""
    head, _, tail = split(text, decimal)
    return float(f"{head or '0'}.{tail or '0'}")
