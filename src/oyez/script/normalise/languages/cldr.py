"""Italian, Portuguese, Dutch, Polish, Russian, Turkish, Arabic and Hindi: what CLDR knows of them, said in our spans.

Number words are CLDR's rules, and percentages, sums and measures take its plural forms: 3,5 % · 2 mln € · 5 км.
"""

from __future__ import annotations

import re
from functools import cache

from oyez.script.normalise.atoms import alternatives
from oyez.script.normalise.languages.cldrtables import CURRENCIES, LANGUAGES, UNITS
from oyez.script.normalise.languages.frame import NUMBER, split
from oyez.script.normalise.numbers import spell
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["cldr_rules"]

_MOST_DIGITS = 15
_LEFT, _RIGHT = r"(?<![\w.,:/])", r"(?![\w/])(?![.,:]\d)"
_DASH = r"\s?[-–—]\s?"
_FORMATTED = pattern(r"[-−\u200e\u200f\u061c]*[\d٠-٩०-९][\d٠-٩०-९.,٫٬\s\u00a0\u202f]*(?<!\s)")


class _Speaker:
    """The numbers of one language in words."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.own = LANGUAGES[code]
        self.decimal = "." if code in {"ar", "hi"} else ","
        pairs = (pair.partition("=") for pair in self.own.magnitudes.split())
        self.magnitudes = {short: tuple(forms.split("/")) for short, _, forms in pairs}

    def whole(self, digits: str, rules: str = "spellout-numbering") -> str:
        """Say a whole number; one with a leading zero, or too long, digit by digit."""
        if len(digits) > _MOST_DIGITS or (digits.startswith("0") and len(digits) > 1):
            return " ".join(spell(digit, rules, self.code) for digit in digits)
        return spell(digits or "0", rules, self.code)

    def number(self, text: str) -> str:
        """Say any printed number."""
        head, mark, tail = split(text.lstrip("-−+"), self.decimal)
        said = self.whole(head)
        if mark:
            rest = tail.lstrip("0")
            paired = self.own.paired and rest and len(tail) < 4
            zeros = [self.whole("0")] * (len(tail) - len(rest))
            tails = [*zeros, self.whole(rest)] if paired else [self.whole(digit) for digit in tail]
            said = " ".join([said, self.own.point, *tails])
        return f"{self.own.minus} {said}" if text.startswith(("-", "−")) else said

    def value(self, text: str) -> float:
        """Return what a printed number is worth."""
        head, _, tail = split(text.lstrip("-−+"), self.decimal)
        return float(f"{head or '0'}.{tail or '0'}")

    def counted(self, text: str, unit: str) -> str:
        """Say a number with a unit of CLDR's, in the form its plural takes."""
        from babel.units import format_unit

        value = self.value(text)
        shown = format_unit(int(value) if value.is_integer() else value, unit, "long", locale=self.code)
        shown = shown.replace("٪", " بالمئة").replace("%", " ")
        return _FORMATTED.sub(self.number(text).replace("\\", ""), shown, count=1)

    def magnitude(self, text: str, short: str) -> str:
        """Say a number with its magnitude, in the form its plural takes."""
        from babel import Locale

        forms = self.magnitudes[short]
        value = self.value(text)
        kind = Locale.parse(self.code).plural_form(int(value) if value.is_integer() else value)
        at = {"one": 0, "few": 1, "other": 1 if len(forms) == 3 else -1}.get(kind, -1)
        return f"{self.number(text)} {forms[min(at, len(forms) - 1)]}"

    def money(self, text: str, short: str, currency: str) -> str:
        """Say a sum."""
        from babel.numbers import get_currency_name

        value = 1_000_000 if short else self.value(text)
        count = int(value) if value == int(value) else value
        name = get_currency_name(CURRENCIES[currency], count=count, locale=self.code)
        name = name.lower() if self.code == "pt" else name
        number = self.magnitude(text, short) if short else self.number(text)
        return " ".join(filter(None, (number, self.own.of if short else "", name)))

    def day(self, digits: str) -> str:
        """Say the day before a month."""
        number, days = int(digits), self.own.days
        if isinstance(days, tuple):
            return days[number - 1] if number <= len(days) else self.whole(str(number))
        return self.whole(str(number), days or "spellout-numbering")


@cache
def _months(code: str) -> tuple[str, ...]:
    from babel.dates import get_month_names

    names = get_month_names("wide", "format", code)
    return tuple(names[month] for month in range(1, 13))


def cldr_rules(code: str) -> tuple[Rule, ...]:
    """Return the rules of one of `LANGUAGES`."""
    speaker = _Speaker(code)
    return (*_number_rules(speaker), *_date_rules(speaker))


def _number_rules(speaker: _Speaker) -> tuple[Rule, ...]:
    number = rf"(?P<neg>(?<![\w)])[-−])?(?P<n>{NUMBER})"
    short = rf"(?:\s?(?P<mag>{alternatives(speaker.magnitudes) or '(?!)'})(?!\w))?"
    currency = rf"(?P<cur>{alternatives(CURRENCIES)})"
    joint = rf"(?:{speaker.own.of}\s)?" if speaker.own.of else ""

    def signed(match: re.Match[str], said: str) -> list[Said]:
        return say(f"{speaker.own.minus} {said}" if match["neg"] else said, *match.span())

    def plain(match: re.Match[str], _line: Line) -> list[Said]:
        return signed(match, speaker.number(match["n"]))

    def money(match: re.Match[str], _line: Line) -> list[Said]:
        return signed(match, speaker.money(match["n"], match["mag"] or "", match["cur"]))

    def magnitude(match: re.Match[str], _line: Line) -> list[Said]:
        return signed(match, speaker.magnitude(match["n"], match["mag"]))

    def unit(match: re.Match[str], _line: Line) -> list[Said]:
        return signed(match, speaker.counted(match["n"], UNITS[match["u"]]))

    def percent(match: re.Match[str], _line: Line) -> list[Said]:
        return say(speaker.counted(match["n"], "percent"), *match.span())

    def pair(match: re.Match[str], _line: Line) -> list[Said]:
        said = f"{speaker.number(match['a'])} {speaker.own.to} "
        last = speaker.counted(match["b"], "percent") if match["p"] else speaker.number(match["b"])
        return say(said + last, *match.span())

    span = rf"{_LEFT}(?P<a>{NUMBER}){_DASH}(?P<b>{NUMBER})(?P<p>\s?%)?{_RIGHT}(?!-)"
    return (
        Rule("cardinal.plain", pattern(rf"{_LEFT}{number}{_RIGHT}"), plain, -5),
        Rule("cardinal.magnitude", pattern(rf"{_LEFT}{number}{short}".removesuffix("?") + r"(?!\w)"), magnitude, 3),
        Rule("money.before", pattern(rf"(?<![\w$£€])(?P<neg>[-−])?{currency}\s?(?P<n>{NUMBER}){short}"), money, 9),
        Rule("money.after", pattern(rf"{_LEFT}{number}{short}\s?{joint}{currency}(?!\w)"), money, 9),
        Rule("measure.unit", pattern(rf"{_LEFT}{number}\s?(?P<u>{alternatives(UNITS)})(?![\w/²])"), unit, 8),
        Rule("percent.before", pattern(rf"(?<![\w%.,])%\s?(?P<n>{NUMBER}){_RIGHT}"), percent, 8),
        Rule("range.plain", pattern(span), pair, -3),
    )


def _date_rules(speaker: _Speaker) -> tuple[Rule, ...]:
    months = _months(speaker.code)
    of = speaker.own.of if speaker.own.dated else ""
    rules, after = speaker.own.year

    def dated(day: str, month: str, year: str) -> str:
        said = f"{speaker.whole(year, rules)} {after}".strip() if year else ""
        return f" {of} ".join(filter(None, (speaker.day(day), month, said)))

    def numeric(match: re.Match[str], _line: Line) -> list[Said] | None:
        if not 1 <= int(match["m"]) <= 12 or not 1 <= int(match["d"]) <= 31:
            return None
        return say(dated(match["d"], months[int(match["m"]) - 1], match["y"]), *match.span())

    def written(match: re.Match[str], _line: Line) -> list[Said] | None:
        return say(speaker.day(match["d"]), *match.span()) if 1 <= int(match["d"]) <= 31 else None

    month, joint = alternatives(months), of + r"\s" if of else ""
    number = r"(?P<d>\d\d?)(?P<s>[/.-])(?P<m>\d\d?)(?P=s)(?P<y>1\d{3}|20\d\d)"
    word = rf"{_LEFT}(?P<d>\d\d?)[º°]?(?=\s{joint}(?i:{month})(?!\w))"
    return (
        Rule("date.numeric", pattern(rf"{_LEFT}{number}{_RIGHT}"), numeric, 15),
        Rule("date.day", pattern(word), written, 10),
        *_year_rules(speaker),
    )


def _year_rules(speaker: _Speaker) -> tuple[Rule, ...]:
    """Decline the year before Russian's word for it: 2024 года, в 2024 году, 2024 год."""
    if speaker.code != "ru":
        return ()
    cases = {"года": "genitive", "году": "locative", "год": "", "годом": "ablative"}

    def read(match: re.Match[str], _line: Line) -> list[Said]:
        rules = "-".join(filter(None, ("spellout-ordinal-masculine", cases[match["w"]])))
        return say(speaker.whole(match["n"], rules), *match.span("n"))

    return (
        Rule(
            "year.declined", pattern(rf"{_LEFT}(?P<n>1\d{{3}}|20\d\d)(?=\s(?P<w>году|года|годом|год)(?!\w))"), read, 9
        ),
    )
