"""Number words, from CLDR's own rules."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from oyez.script.normalise import english
from oyez.script.normalise.patterns import pattern

if TYPE_CHECKING:
    from unicode_rbnf import RbnfEngine

__all__ = [
    "cardinal",
    "clock_minutes",
    "digits",
    "fraction",
    "number",
    "ordinal",
    "pairs",
    "roman",
    "spell",
    "spelt",
    "year",
]

_ONES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_LONGEST = 15  # CLDR has names up to quadrillions; beyond that a number is read digit by digit.


@cache
def _engine(language: str) -> RbnfEngine:
    from unicode_rbnf import RbnfEngine

    return RbnfEngine.for_language(language)


@lru_cache(maxsize=4096)
def spell(text: str, rules: str = "spellout-cardinal", language: str = "en") -> str:
    """Return a whole number in words by a CLDR rule set, without hyphens and commas."""
    value = int(text)
    if language == "en" and rules in english.RULES and 0 <= value < 10**_LONGEST:
        return english.RULES[rules](value)
    said = _engine(language).format_number(value, ruleset_names=[rules]).text
    return said.replace("-", " ").replace(",", "").replace("\u00ad", "")


def _whole(text: str) -> str:
    return text.replace(",", "").replace(" ", "").replace("'", "")


def digits(text: str, zero: str = "zero") -> str:
    """Return the digits of `text` one by one, all else left out."""
    return " ".join(zero if char == "0" else _ONES[int(char)] for char in text if char.isdecimal())


def cardinal(text: str, region: str = "") -> str:
    """Return ``2,345`` in words; a leading zero or too many digits are read one by one. British says "and"."""
    if _INDIAN.fullmatch(text):
        return _lakhs(int(_whole(text)))
    whole = _whole(text)
    if len(whole) > _LONGEST or (whole.startswith("0") and len(whole) > 1):
        return digits(whole)
    return spell(whole, "spellout-cardinal-verbose" if region == "gb" else "spellout-cardinal")


_INDIAN = pattern(r"\d{1,2}(?:,\d\d)+,\d{3}")


def _lakhs(value: int) -> str:
    """Say a number grouped by lakhs and crores with those words: 1,25,000 is "one lakh twenty five thousand"."""
    crores, rest = divmod(value, 10**7)
    lakhs, rest = divmod(rest, 10**5)
    parts = [(crores, " crore"), (lakhs, " lakh"), (rest, "")]
    return " ".join(spell(str(part)) + name for part, name in parts if part) or "zero"


def ordinal(text: str) -> str:
    """Return ``3`` as "third"."""
    whole = _whole(text)
    return spell(whole, "spellout-ordinal") if len(whole) <= _LONGEST else digits(whole)


def number(text: str, region: str = "") -> str:
    """Return a number with an optional sign and decimals in words: ``-2.05`` is "minus two point zero five"."""
    sign = {"-": "minus ", "+": "plus "}.get(text[:1], "")
    if text[-1:] in _GLYPHS:
        return sign + _mixed(text.lstrip("+-"), region)
    whole, point, rest = text.lstrip("+-").partition(".")
    said = cardinal(whole, region) if whole else "zero"
    return f"{sign}{said}{' point ' + digits(rest) if point else ''}"


_GLYPHS = {
    "½": (1, 2), "¼": (1, 4), "¾": (3, 4), "⅓": (1, 3), "⅔": (2, 3), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8),
    "⅞": (7, 8), "⅕": (1, 5), "⅖": (2, 5), "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅚": (5, 6),
}  # fmt: skip


def fraction(top: int, bottom: int) -> str:
    """Say a proper fraction: "one half", "three quarters", "five eighths"."""
    name = {2: "half", 4: "quarter"}.get(bottom) or ordinal(str(bottom))
    if top > 1:
        name = "halves" if bottom == 2 else name + "s"
    return f"{cardinal(str(top))} {name}"


def _mixed(text: str, region: str) -> str:
    """Say ``3½`` as "three and a half" and ``½`` as "one half"."""
    whole, glyph = text[:-1].strip(), text[-1]
    if not whole:
        return fraction(*_GLYPHS[glyph])
    return f"{cardinal(whole, region)} and {'a half' if glyph == '½' else fraction(*_GLYPHS[glyph])}"


def spelt(words: str, region: str = "") -> str:
    """Spell a measure's words as the region does: "metre" and "litre" are British; the sound is one."""
    return _METER.sub(r"\1re", words) if region == "gb" else words


_METER = pattern(r"\b((?:[a-z]*(?<!para))(?:met|lit))er(?=s?\b)")


def year(text: str) -> str:
    """Return a year of one to four digits as it is said: "nineteen oh nine", "twenty twenty five"."""
    value = int(text)
    if len(text) < 4 or value < 1000 or value % 1000 < 10:
        return _short_year(value) if value < 1000 else cardinal(text)
    return spell(str(value), "spellout-numbering-year")


def _short_year(value: int) -> str:
    """Say a year before 1000: 410 is "four ten"; 476 "four seventy six"; 305 "three oh five"."""
    return pairs(str(value)) if value > 99 else cardinal(str(value))


@lru_cache(maxsize=1024)
def pairs(text: str) -> str:
    """Return digits in pairs from the right: 225 "two twenty five", 1234 "twelve thirty four", 100 "one hundred"."""
    if len(text) <= 2:
        return cardinal(text)
    head, tail = text[:-2], text[-2:]
    if tail == "00":
        return f"{pairs(head)} hundred" if head[-1] != "0" else cardinal(text)
    return f"{pairs(head)} {'oh ' + cardinal(tail[1]) if tail[0] == '0' else cardinal(tail)}"


def clock_minutes(text: str) -> str:
    """Return the minutes of a clock time: ``07`` "oh seven", ``00`` nothing, ``45`` "forty five"."""
    if not re.search("[1-9]", text):
        return ""
    return f"oh {cardinal(text[1])}" if text[0] == "0" else cardinal(text)


_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


def roman(text: str) -> int:
    """Return the value of a Roman numeral, 0 where it is none."""
    if not _IS_ROMAN.fullmatch(text):
        return 0
    values = [_ROMAN[char] for char in text]
    return sum(-one if one < following else one for one, following in zip(values, [*values[1:], 0], strict=True))


_IS_ROMAN = pattern(r"(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
