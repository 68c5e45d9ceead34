"""Money: $500 · £4.50 · US$3.4 trillion · HK$9.5bn · $5-6 billion · 75p · £10/wk · a $700 billion rescue."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import DASH, MAGNITUDE_WORDS, MAGNITUDES, NUM, RIGHT, alternatives
from oyez.script.normalise.classes.currencies import AFTER, BEFORE, COINS, PAIRED, PERIODS, Currency
from oyez.script.normalise.classes.letters import spelled
from oyez.script.normalise.classes.qualifying import LEAD, NO_NOUN, qualifies
from oyez.script.normalise.numbers import number
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]

_CUR = rf"(?:{alternatives(BEFORE)})"


_MAG = rf"(?:[\s-](?:lakh[ -]crore|thousand crore|{MAGNITUDE_WORDS}|cr|Cr)|\s?(?:{alternatives(MAGNITUDES)}))(?!\w)"


_BEFORE_RULE = pattern(
    rf"(?<![\w$£€.])(?P<minus>-)?(?P<cur>{_CUR})\s?(?P<neg>-)?(?P<a>{NUM})(?P<ma>{_MAG})?"
    rf"(?:(?P<to>{DASH}|\sto\s)(?:{_CUR})?\s?(?P<b>{NUM})(?P<mb>{_MAG})?)?(?P<plus>\+)?"
    rf"(?:(?:\s?/\s?|\s?(?=pcm|pw|pp\b|pa\b|p\.a))(?P<per>{alternatives(PERIODS)}))?{RIGHT}"
)


_SINGLE_RULE = pattern(
    rf"(?<![\w$£€.])(?P<minus>-)?(?P<cur>{_CUR})\s?(?P<neg>-)?(?P<a>{NUM})(?P<ma>{_MAG})?(?P<to>(?!))?(?P<b>(?!))?(?P<mb>(?!))?"
    rf"(?P<plus>\+)?(?:(?:\s?/\s?|\s?(?=pcm|pw|pp\b|pa\b|p\.a))(?P<per>{alternatives(PERIODS)}))?{RIGHT}"
)


_AFTER_RULE = pattern(rf"(?<![\w.,$£€¥])(?P<a>{NUM})(?P<ma>{_MAG})?\s?(?P<cur>{alternatives(AFTER)})(?!\w)")


_PENCE_RULE = pattern(
    rf"(?<![\w.,$£€¥])(?P<a>\d+(?:\.\d+)?)(?P<cur>[pc¢]|\s(?:cents|pence)(?=/))"
    rf"(?:/(?P<per>{alternatives(PERIODS)}))?(?!\w)"
)


_UNIT_LETTER_SPACED = frozenset("kmtbr")


def _amount(text: str, region: str) -> str:
    return number(text, region)


def _magnitude(text: str) -> str:
    """Name a magnitude as written: ``bn`` and ``-billion`` are "billion"."""
    bare = text.strip(" -")
    return MAGNITUDES.get(bare, bare.replace("-", " "))


_TWICE = pattern(rf"\s*to\s+{_CUR}")


_ROADS = frozenset({"QR", "SR", "KD", "BD", "JD"})
"""Codes that are a road's, a car's or an initial's before a short number."""
_LONG = 4
_NIGERIA = pattern(r"\b(?:Nigeria\w*|naira|Lagos|Abuja|Kano|Dangote|Tinubu)\b|₦")
_ROADSIDE = pattern(r"[,.;)]|$|\s(?:is|was|were|in|near|at|between|to|from|after|and|outside|towards|road)\b")
_ON = frozenset(["the", "on", "along", "near"])
_TRAFFIC = pattern(
    r"\b(?:roads?|routes?|highways?|motorway|traffic|crash\w*|collision|trucks?|taxis?|bus|shut|closed|junction|drivers?|"
    r"motorists?|N\d+|M\d+)\b"
)


def _is_code(match: re.Match[str], line: Line) -> bool:
    """Whether the sign is no currency here: "R0", "Y2K", "P5", a country's or a firm's letters before a number."""
    sign = match["cur"]
    if sign in _ROADS:
        return not match["ma"] and len(match["a"]) < _LONG
    if sign in {"Y", "P"}:
        return not match["ma"] or match["ma"].strip() in {"k", "K"}
    if sign == "N":
        return not (match["ma"] or "," in match["a"]) and not (len(match["a"]) >= 3 and _NIGERIA.search(line.text))
    if sign == "R" and len(match["a"]) < _LONG and not match["ma"] and _is_road(match, line):
        return True
    apart = line.text[match.start("a") - 1] == " "
    return (sign == "R" and len(match["a"]) == 1) or (apart and sign in {"R", "Br", "Sh", "Ft", "kr", "TRY"})


def _is_road(match: re.Match[str], line: Line) -> bool:
    """Whether R and a number are a road: ``on the R61``, or ``the R61`` where traffic is spoken of; never a sum."""
    if not _ROADSIDE.match(line.text, match.end()) or line.before(match.start()).lower() not in _ON:
        return False
    return line.before(match.start(), 1).lower() in _ON or bool(_TRAFFIC.search(line.text))


def _read_before(match: re.Match[str], line: Line) -> list[Said] | None:
    money = BEFORE[match["cur"]]
    if "to" in (match["to"] or "") and _TWICE.match(line.text, match.start("to")):
        return None  # Two sums, each printed with its sign: "fell $2 to $78", "from $9m to $4m"
    if _is_code(match, line):
        return None
    if match["b"] is None and not (match["ma"] or match["plus"]):
        small = _with_cents(match, money, line)
        if small and match["per"]:
            return [*small, *say(f"per {PERIODS[match['per']]}", match.start(), match.end())]
        if small:
            return small
    said = _numbers(match, line)
    one = match["a"] == "1" and not (match["ma"] or match["b"])
    name = money.one if one or qualifies(match, line) else money.many
    tail = f"{name} plus" if match["plus"] else name
    if match["per"]:
        tail += f" per {PERIODS[match['per']]}"
    return [*said, *spelled(tail, said[-1].start, match.end())]


def _numbers(match: re.Match[str], line: Line) -> list[Said]:
    """Say the amounts and magnitudes of a sum: "five to six billion"."""
    sign = "minus " if match["minus"] or match["neg"] else ""
    said = say(sign + _amount(match["a"], line.region), match.start(), match.end("a"))
    said += _sized(match, "ma")
    if match["b"]:
        start = match.start("to") + _gap(match["to"])
        said += say(f"to {_amount(match['b'], line.region)}", start, match.end("b"))
        said += _sized(match, "mb")
    return said


def _sized(match: re.Match[str], part: str) -> list[Said]:
    """Say the magnitude of a sum: "billion"; nothing where it has none."""
    size = match[part]
    return say(_magnitude(size), match.start(part) + _gap(size), match.end(part)) if size else []


def _gap(text: str) -> int:
    """Count the spaces before a part, which are not its own."""
    return len(text) - len(text.lstrip())


def _with_cents(match: re.Match[str], money: Currency, line: Line) -> list[Said] | None:
    """Say ``£4.50`` as "four pounds fifty", ``$0.05`` as "five cents"; None where there are no cents."""
    whole, _, part = match["a"].partition(".")
    if len(part) != 2 or not money.cent:
        return None
    sign = "minus " if match["minus"] or match["neg"] else ""
    cents = f"{number(part.lstrip('0') or '0')} {money.cent if part == '01' else money.cents}"
    if whole.strip("0,") == "":
        return say(sign + cents, *match.span()) if part != "00" else None
    pounds = f"{sign}{number(whole, line.region)} {money.one if whole == '1' else money.many}"
    return spelled(pounds if part == "00" else f"{pounds} and {cents}", *match.span())


def _each(match: re.Match[str], _line: Line) -> list[Said]:
    """Say ``-a-year`` behind a sum, a share or a number without its hyphens."""
    return [Said(match["a"], *match.span("a")), Said(match["n"], *match.span("n"))]


def _read_after(match: re.Match[str], line: Line) -> list[Said]:
    money = AFTER[match["cur"]]
    said = say(_amount(match["a"], line.region), *match.span("a"))
    said += _sized(match, "ma")
    return [*said, *say(money.one if match["a"] == "1" and not match["ma"] else money.many, *match.span("cur"))]


def _read_pence(match: re.Match[str], line: Line) -> list[Said]:
    coin = COINS[match["cur"].strip()[0]]
    said = f"{_amount(match['a'], line.region)} {coin.one if match['a'] == '1' else coin.many}"
    return say(f"{said} per {PERIODS[match['per']]}" if match["per"] else said, *match.span())


def _rate(match: re.Match[str], _line: Line) -> list[Said]:
    """Say a currency pair as dealers do: ``EUR/USD`` is "euro dollar"."""
    return [*say(PAIRED[match["a"]], *match.span("a")), *say(PAIRED[match["b"]], match.end("a"), match.end())]


_SIGN = rf"(?P<cur>{alternatives(sign for sign in BEFORE if sign.endswith('$') and len(sign) > 1)})"


def _unit(match: re.Match[str], line: Line) -> list[Said]:
    """Say a currency's sign without a sum: ``US$-denominated`` bonds, paid in ``HK$``."""
    money = BEFORE[match["cur"]]
    noun = line.after(match.end())
    one = match["by"] or LEAD.match(line.before(match.start())) or (noun.islower() and noun not in NO_NOUN)
    return spelled(money.one if one else money.many, *match.span("cur"))


def _spaced(match: re.Match[str], line: Line) -> list[Said]:
    """Say a sum whose thousands stand apart: ``R1 250``."""
    said = say(_amount(match["a"].replace(" ", ""), line.region), match.start(), match.end("a"))
    said += _sized(match, "ma")
    return [*said, *say(BEFORE[match["cur"]].many, said[-1].start, match.end())]


_SIGNS = [sign for sign in BEFORE if sign[-1] in "$£€¥"]


def _bare_rate(match: re.Match[str], _line: Line) -> list[Said]:
    """Say a rate without a sum: ``€/$`` is "euro dollar", ``$/barrel`` "dollars per barrel"."""
    money = BEFORE[match["cur"]]
    if match["to"]:
        return [
            *spelled(money.one, *match.span("cur")),
            *spelled(BEFORE[match["to"]].one, match.end("cur"), match.end()),
        ]
    return [
        *spelled(money.many, *match.span("cur")),
        *say(f"per {PERIODS[match['per']]}", match.end("cur"), match.end()),
    ]


def _loss(match: re.Match[str], line: Line) -> list[Said]:
    """Say a sum in brackets as books have it: ``€(0.4)m`` is a loss."""
    money = BEFORE[match["cur"]]
    said = say(f"minus {_amount(match['a'], line.region)}", match.start(), match.end("a"))
    said += _sized(match, "ma")
    return [*said, *spelled(money.many, match.start(), match.end())]


RULES = (
    Rule(
        "money.unit",
        pattern(rf"(?<![\w$£€.]){_SIGN}(?:(?P<by>-(?=[a-z]))|(?!\s?[\d-]|\.\d|\w))"),
        _unit,
        5,
        "symbol",
        marks="$",
    ),
    Rule(
        "money.loss",
        pattern(rf"(?<![\w$£€.])(?P<cur>{_CUR})\((?P<a>{NUM})\)(?P<ma>{_MAG})?(?!\w)"),
        _loss,
        21,
        marks="(",
    ),
    Rule(
        "money.pair",
        pattern(rf"(?<!\w)(?P<a>{'|'.join(PAIRED)})/(?P<b>{'|'.join(PAIRED)})(?!\w)"),
        _rate,
        9,
        "capital",
        marks="/",
    ),
    Rule(
        "money.each",
        pattern(r"(?:(?<=[\d%])|(?<=\d[kmbtpc])|(?<=\d[bmt]n)|(?<=illion))-(?P<a>an?)-(?P<n>[a-z]{2,})(?![\w-])"),
        _each,
        3,
        cues=("-a-", "-an-"),
    ),
    Rule(
        "money.against",
        pattern(rf"(?<=\d)/(?P<cur>{alternatives(_SIGNS)})(?!\w|\s?\d)"),
        lambda m, _: [*say("to the", *m.span()), *spelled(BEFORE[m["cur"]].one, *m.span("cur"))],
        8,
        marks="/",
    ),
    Rule(
        "money.rate",
        pattern(
            rf"(?<![\w$£€¥.])(?P<cur>{alternatives(_SIGNS)})/(?:(?P<to>{alternatives(_SIGNS)})(?![\d\w])|"
            rf"(?P<per>{alternatives(PERIODS)})(?!\w))"
        ),
        _bare_rate,
        8,
        "symbol",
        marks="/",
    ),
    Rule(
        "money.spaced",
        pattern(rf"(?<![\w$£€.])(?P<cur>R|€)\s?(?P<a>\d{{1,3}}(?: \d{{3}})+)(?P<ma>{_MAG})?(?!\s?\d)(?!\w)(?![.,]\d)"),
        _spaced,
        22,
        marks="R€",
    ),
    Rule("money.before", _BEFORE_RULE, _read_before, 20),
    Rule("money.single", _SINGLE_RULE, _read_before, 19),
    Rule("money.after", _AFTER_RULE, _read_after, 10),
    Rule("money.pence", _PENCE_RULE, _read_pence, 4, marks="pc¢"),
)
