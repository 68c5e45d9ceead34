"""Rules that European languages share: tables in, rules out."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import alternatives
from oyez.script.normalise.languages.frame import NUMBER, Tables, amount, split, value, whole
from oyez.script.normalise.languages.letters import letter_rules
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["shared_rules"]

_LEFT = r"(?<![\w.,:/])"
_RIGHT = r"(?![\w/])(?![.,:]\d)"
_DASH = r"\s?[-–—]\s?"


def shared_rules(tables: Tables) -> tuple[Rule, ...]:
    """Return the rules that need nothing but tables: numbers, percent, money, units, ranges, abbreviations."""
    return (
        *_money_rules(tables),
        *_measure_rules(tables),
        *_plain_rules(tables),
        *_part_rules(tables),
        _abbreviation_rule(tables),
        *letter_rules(lambda digits: whole(tables, digits)),
    )


def _said_money(tables: Tables, match: re.Match[str]) -> list[Said]:
    """Say a sum: number, magnitude, currency; cents where there are two decimals and no magnitude."""
    one, many = tables.currencies[match["cur"]]
    magnitude = match["mag"]
    head, mark, tail = split(match["a"], tables.decimal)
    cents = mark and len(tail) == 2 and not magnitude and not match["b"]
    number = tables.one(whole(tables, head), one) if cents else amount(tables, match["a"], magnitude or one)
    if match["b"]:
        number += f" {tables.to} {amount(tables, match['b'])}"
    single = not match["b"] and (tables.single(value(match["a"], tables.decimal)) or bool(cents and head == "1"))
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
    before = pattern(rf"(?<![\w$£€])(?P<neg>[-−])?(?P<cur>{currency})\s?{numbers}{magnitude}{_RIGHT}")
    after = pattern(rf"{_LEFT}(?P<neg>(?<!\w)[-−])?{numbers}{magnitude}\s?(?P<cur>{currency})(?!\w)")

    def read(match: re.Match[str], _line: Line) -> list[Said]:
        return _said_money(tables, match)

    return Rule("money.before", before, read, 20), Rule("money.after", after, read, 19)


def _measure_rules(tables: Tables) -> tuple[Rule, ...]:
    names = {"%": (tables.percent, tables.percent), **tables.magnitudes, **tables.units}
    form = pattern(
        rf"{_LEFT}(?P<neg>(?<![\w)])[-−+])?(?P<a>{NUMBER})(?:{_DASH}(?P<b>{NUMBER}))?\s?(?P<unit>{alternatives(names)})(?![\w/])"
    )

    def read(match: re.Match[str], line: Line) -> list[Said] | None:
        one, many = names[match["unit"]]
        said = amount(tables, (match["neg"] or "").replace("+", "") + match["a"], one)
        if match["b"]:
            said += f" {tables.to} {amount(tables, match['b'])}"
        edge = match.end("b") if match["b"] else match.end("a")
        single = not match["b"] and tables.single(value(match["a"], tables.decimal))
        unit = say(one if single else many, *match.span("unit"))
        return [*say(said, match.start(), edge), *unit[:-1], _closing(unit[-1], line, match)]

    return (Rule("measure.unit", form, read, 10),)


def _plain_rules(tables: Tables) -> tuple[Rule, ...]:
    number = pattern(rf"{_LEFT}(?P<neg>(?<![\w)])[-−](?=\d))?(?P<n>{NUMBER}){_RIGHT}")
    year = pattern(rf"{_LEFT}(?P<n>1[1-9]\d\d|20\d\d){_RIGHT}(?![ ']\d)")
    pair = pattern(rf"{_LEFT}(?P<a>{NUMBER}){_DASH}(?P<b>{NUMBER}){_RIGHT}(?!-)")

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
    elided = r"(?P<e>(?:[dlnsDLNS]|[Qq]u)')?" if tables.code == "fr" else "(?P<e>)"
    form = pattern(rf"(?<![\w.]){elided}(?P<a>{alternatives(tables.abbreviations)})(?!\w)")

    def read(match: re.Match[str], line: Line) -> list[Said] | None:
        words = f"{match['e'] or ''}{tables.abbreviations[match['a']]}".split()
        said = [Said(word, *match.span()) for word in words]
        return [*said[:-1], _closing(said[-1], line, match)]

    return Rule("abbreviation", form, read, 5, "any")


def _closing(word: Said, line: Line, match: re.Match[str]) -> Said:
    """Let the full stop of a short form at the end of a sentence end the sentence too."""
    ends = match.group().endswith(".") and match.end() == len(line.text.rstrip())
    return word._replace(tail=".") if ends else word


_VULGAR = {"½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅛": (1, 8)}


def _part_rules(tables: Tables) -> tuple[Rule, ...]:
    """Say 1/3 and ¾ as parts, and 2023/24 as two years."""
    part = pattern(r"(?<![\w.,/])(?:(?P<n>[1-9])/(?P<d>[2-9]|10)(?![\w/])|(?P<v>[½⅓⅔¼¾⅛]))")
    season = pattern(r"(?<![\w.,/])(?P<a>(?:19|20)(?P<t>\d\d))/(?:(?:19|20)(?=\d\d))?(?P<b>\d\d)(?![\w/])")

    def read(match: re.Match[str], _line: Line) -> list[Said] | None:
        over, under = _VULGAR[match["v"]] if match["v"] else (int(match["n"]), int(match["d"]))
        if under not in tables.parts or over >= under:
            return None
        one, many = tables.parts[under]
        number = tables.part if over == 1 else whole(tables, str(over))
        return say(f"{number} {one if over == 1 else many}", *match.span())

    def years(match: re.Match[str], _line: Line) -> list[Said] | None:
        if (int(match["t"]) + 1) % 100 != int(match["b"]):
            return None
        first = say(whole(tables, match["a"], tables.year), match.start(), match.end("a"))
        return [*first, *say(whole(tables, match["b"].lstrip("0") or "0"), *match.span("b"))]

    if not tables.parts:
        return ()
    return Rule("fraction.part", part, read, 6), Rule("year.season", season, years, 7)
