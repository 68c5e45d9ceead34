"""Money: $500 · £4.50 · US$3.4 trillion · HK$9.5bn · $5-6 billion · 75p · £10/wk · a $700 billion rescue."""

from __future__ import annotations

import re
from typing import NamedTuple

from oyez.script.normalise.atoms import DASH, MAGNITUDE_WORDS, MAGNITUDES, NUM, RIGHT, alternatives, listed
from oyez.script.normalise.classes.letters import spelled
from oyez.script.normalise.numbers import number
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]


class _Currency(NamedTuple):
    one: str
    many: str
    cent: str = ""
    cents: str = ""


_DOLLAR = _Currency("dollar", "dollars", "cent", "cents")
_RUPEE = _Currency("rupee", "rupees")
_YUAN = _Currency("yuan", "yuan")
_RINGGIT = _Currency("ringgit", "ringgit")


def _dollar(country: str) -> _Currency:
    return _Currency(f"{country} dollar", f"{country} dollars", "cent", "cents")


def _same(name: str) -> _Currency:
    return _Currency(name, name)


_BEFORE: dict[str, _Currency] = {
    "$": _DOLLAR, "US$": _Currency("U S dollar", "U S dollars", "cent", "cents"), "USD": _DOLLAR, "USD$": _DOLLAR,
    "£": _Currency("pound", "pounds", "penny", "pence"), "GBP": _Currency("pound", "pounds", "penny", "pence"),
    "€": _Currency("euro", "euros", "cent", "cents"), "EUR": _Currency("euro", "euros", "cent", "cents"),
    "¥": _same("yen"), "JPY": _same("yen"), "JP¥": _same("yen"), "円": _same("yen"), "CN¥": _YUAN, "RMB": _YUAN,
    "CNY": _YUAN, "元": _YUAN, "HK$": _dollar("Hong Kong"), "HKD": _dollar("Hong Kong"), "S$": _dollar("Singapore"),
    "SGD": _dollar("Singapore"), "A$": _dollar("Australian"), "AU$": _dollar("Australian"),
    "AUD": _dollar("Australian"), "C$": _dollar("Canadian"), "CA$": _dollar("Canadian"), "CAD": _dollar("Canadian"),
    "NZ$": _dollar("New Zealand"), "NZD": _dollar("New Zealand"), "NT$": _dollar("New Taiwan"),
    "TWD": _dollar("New Taiwan"), "J$": _dollar("Jamaican"), "Z$": _dollar("Zimbabwe"), "R$": _Currency("real",
    "reais"), "BRL": _Currency("real", "reais"), "Mex$": _Currency("Mexican peso", "Mexican pesos"),
    "MXN": _Currency("Mexican peso", "Mexican pesos"), "₩": _same("won"), "KRW": _same("won"), "₹": _RUPEE,
    "Rs": _RUPEE, "Rs.": _RUPEE, "INR": _RUPEE, "PKR": _Currency("Pakistani rupee", "Pakistani rupees"),
    "LKR": _Currency("Sri Lankan rupee", "Sri Lankan rupees"), "RM": _RINGGIT, "MYR": _RINGGIT, "Rp": _same("rupiah"),
    "IDR": _same("rupiah"), "฿": _same("baht"), "THB": _same("baht"), "₫": _same("dong"), "VND": _same("dong"),
    "₱": _Currency("peso", "pesos"), "PHP": _Currency("peso", "pesos"), "₽": _Currency("rouble", "roubles"),
    "RUB": _Currency("rouble", "roubles"), "₴": _same("hryvnia"), "UAH": _same("hryvnia"), "₺": _same("lira"),
    "TRY": _same("lira"), "₪": _Currency("shekel", "shekels"), "NIS": _Currency("shekel", "shekels"),
    "₦": _same("naira"), "NGN": _same("naira"), "₵": _Currency("cedi", "cedis"), "GH₵": _Currency("cedi", "cedis"),
    "₸": _same("tenge"), "₾": _same("lari"), "֏": _same("dram"), "៛": _same("riel"), "₮": _same("tugrik"),
    "₲": _same("guarani"), "৳": _same("taka"), "Tk": _same("taka"), "₡": _Currency("colon", "colones"),
    "₿": _Currency("bitcoin", "bitcoin"), "CHF": _Currency("Swiss franc", "Swiss francs"),
    "SFr": _Currency("Swiss franc", "Swiss francs"), "R": _Currency("rand", "rand"), "ZAR": _Currency("rand", "rand"),
    "KSh": _Currency("Kenyan shilling", "Kenyan shillings"), "Sh": _Currency("shilling", "shillings"),
    "KES": _Currency("Kenyan shilling", "Kenyan shillings"), "SEK": _Currency("Swedish krona", "Swedish kronor"),
    "NOK": _Currency("Norwegian krone", "Norwegian kroner"), "DKK": _Currency("Danish krone", "Danish kroner"),
    "kr": _Currency("krona", "kronor"), "PLN": _Currency("zloty", "zlotys"), "zł": _Currency("zloty", "zlotys"),
    "CZK": _Currency("koruna", "koruna"), "Kč": _Currency("koruna", "koruna"), "HUF": _Currency("forint", "forints"),
    "Ft": _Currency("forint", "forints"), "AED": _Currency("dirham", "dirhams"), "Dh": _Currency("dirham", "dirhams"),
    "SAR": _Currency("riyal", "riyals"), "QAR": _Currency("Qatari riyal", "Qatari riyals"),
    "KWD": _Currency("Kuwaiti dinar", "Kuwaiti dinars"), "EGP": _Currency("Egyptian pound", "Egyptian pounds"),
    "E£": _Currency("Egyptian pound", "Egyptian pounds"), "TL": _same("lira"), "GHS": _Currency("cedi", "cedis"),
    "MOP": _Currency("pataca", "patacas"), "MOP$": _Currency("pataca", "patacas"),
}  # fmt: skip
_AFTER: dict[str, _Currency] = {
    **{code: value for code, value in _BEFORE.items() if code.isalpha() and (len(code) == 3 or code in {"zł", "kr",
    "Kč", "Ft"})}, **{sign: _BEFORE[sign] for sign in "€£$¥₽₴₺₹₫"}, "TL": _same("lira"),
}  # fmt: skip
_PENCE: dict[str, _Currency] = {
    "p": _Currency("penny", "pence"), "c": _Currency("cent", "cents"), "¢": _Currency("cent", "cents"),
}  # fmt: skip
_PERIODS: dict[str, str] = {
    "hr": "hour", "h": "hour", "hour": "hour", "d": "day", "day": "day", "wk": "week", "w": "week", "week": "week",
    "mo": "month", "mth": "month", "month": "month", "m": "month", "yr": "year", "y": "year", "year": "year",
    "pa": "year", "kg": "kilogram", "lb": "pound", "oz": "ounce", "t": "ton", "tonne": "tonne", "ton": "ton",
    "barrel": "barrel", "bbl": "barrel", "litre": "litre", "liter": "liter", "l": "liter", "gal": "gallon",
    "gallon": "gallon", "share": "share", "MWh": "megawatt hour", "kWh": "kilowatt hour", "sq ft": "square foot",
    "night": "night", "person": "person", "head": "head", "pcm": "calendar month", "pw": "week", "p.a.": "year",
    "p.a": "year", "therm": "therm", "bu": "bushel", "bushel": "bushel",
}  # fmt: skip

_CUR = rf"(?:{alternatives(_BEFORE)})"
_MAG = rf"(?:[\s-](?:lakh crore|thousand crore|{MAGNITUDE_WORDS}|cr|Cr)|\s?(?:{alternatives(MAGNITUDES)}))(?!\w)"
_BEFORE_RULE = pattern(
    rf"(?<![\w$£€.])(?P<minus>-)?(?P<cur>{_CUR})\s?(?P<neg>-)?(?P<a>{NUM})(?P<ma>{_MAG})?"
    rf"(?:(?P<to>{DASH}|\sto\s)(?:{_CUR})?\s?(?P<b>{NUM})(?P<mb>{_MAG})?)?(?P<plus>\+)?"
    rf"(?:(?:\s?/\s?|\s?(?=pcm|pw|pa\b|p\.a))(?P<per>{alternatives(_PERIODS)}))?{RIGHT}"
)
_SINGLE_RULE = pattern(
    rf"(?<![\w$£€.])(?P<minus>-)?(?P<cur>{_CUR})\s?(?P<neg>-)?(?P<a>{NUM})(?P<ma>{_MAG})?(?P<to>(?!))?(?P<b>(?!))?(?P<mb>(?!))?"
    rf"(?P<plus>\+)?(?:(?:\s?/\s?|\s?(?=pcm|pw|pa\b|p\.a))(?P<per>{alternatives(_PERIODS)}))?{RIGHT}"
)
_AFTER_RULE = pattern(rf"(?<![\w.,$£€¥])(?P<a>{NUM})(?P<ma>{_MAG})?\s?(?P<cur>{alternatives(_AFTER)})(?!\w)")
_PENCE_RULE = pattern(
    rf"(?<![\w.,$£€¥])(?P<a>\d+(?:\.\d+)?)(?P<cur>[pc¢]|\s(?:cents|pence)(?=/))"
    rf"(?:/(?P<per>{alternatives(_PERIODS)}))?(?!\w)"
)
_SINGULAR_LEAD = pattern(r"(?:a|an|the|this|that|its|his|her|their|our|another|each|every|new|one|"
r"first|second|record|proposed|planned)\Z", re.I)  # fmt: skip
_NO_NOUN = frozenset(
    [
        "a",
        "an",
        "and",
        "are",
        "as",
        "at",
        "be",
        "because",
        "before",
        "but",
        "by",
        "can",
        "could",
        "each",
        "every",
        "for",
        "from",
        "had",
        "has",
        "have",
        "he",
        "her",
        "his",
        "if",
        "in",
        "into",
        "is",
        "it",
        "its",
        "may",
        "more",
        "less",
        "might",
        "not",
        "of",
        "off",
        "on",
        "or",
        "over",
        "per",
        "she",
        "should",
        "since",
        "so",
        "than",
        "that",
        "the",
        "they",
        "this",
        "to",
        "under",
        "until",
        "up",
        "was",
        "we",
        "were",
        "when",
        "where",
        "which",
        "while",
        "who",
        "will",
        "with",
        "would",
        "after",
        "against",
        "during",
        "instead",
        "apiece",
        "total",
        "worth",
        "last",
        "next",
        "per_year",
    ]
)
_UNIT_LETTER_SPACED = frozenset("kmtbr")


def _amount(text: str, region: str) -> str:
    return number(text, region)


def _magnitude(text: str | None) -> str:
    """Name a magnitude as written: ``bn`` and ``-billion`` are "billion"."""
    bare = (text or "").strip(" -")
    return MAGNITUDES.get(bare, bare)


_TWICE = pattern(rf"\s*to\s+{_CUR}")


def _read_before(match: re.Match[str], line: Line) -> list[Said] | None:
    money = _BEFORE[match["cur"]]
    if "to" in (match["to"] or "") and _TWICE.match(line.text, match.start("to")):
        return None  # Two sums, each printed with its sign: "fell $2 to $78", "from $9m to $4m"
    if match["cur"] in {"R", "Sh", "Ft", "kr", "TRY"} and line.text[match.start("a") - 1] == " ":
        return None
    if match["b"] is None and not (match["ma"] or match["plus"]):
        small = _with_cents(match, money, line)
        if small and match["per"]:
            return [*small, *say(f"per {_PERIODS[match['per']]}", match.start(), match.end())]
        if small:
            return small
    said = _numbers(match, line)
    one = match["a"] == "1" and not (match["ma"] or match["b"])
    name = money.one if one or _singular(match, line) else money.many
    tail = f"{name} plus" if match["plus"] else name
    if match["per"]:
        tail += f" per {_PERIODS[match['per']]}"
    return [*said, *spelled(tail, said[-1].start, match.end())]


def _numbers(match: re.Match[str], line: Line) -> list[Said]:
    """Say the amounts and magnitudes of a sum: "five to six billion"."""
    sign = "minus " if match["minus"] or match["neg"] else ""
    said = say(sign + _amount(match["a"], line.region), match.start(), match.end("a"))
    if match["ma"]:
        said += say(_magnitude(match["ma"]), match.start("ma") + _gap(match["ma"]), match.end("ma"))
    if match["b"]:
        start = match.start("to") + _gap(match["to"])
        said += say(f"to {_amount(match['b'], line.region)}", start, match.end("b"))
    if match["mb"]:
        said += say(_magnitude(match["mb"]), match.start("mb") + _gap(match["mb"]), match.end("mb"))
    return said


def _gap(text: str) -> int:
    """Count the spaces before a part, which are not its own."""
    return len(text) - len(text.lstrip())


def _with_cents(match: re.Match[str], money: _Currency, line: Line) -> list[Said] | None:
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


def _singular(match: re.Match[str], line: Line) -> bool:
    """Whether the sum qualifies a noun: ``a $700 billion rescue``, never ``the $5 is``."""
    if match["per"]:
        return False
    rest = line.text[match.end() : match.end() + 2]
    noun = line.after(match.end())
    if rest.startswith("-"):
        return (
            noun[:1].isalpha()
            and noun.lower() not in _RATES
            and (noun != "plus" or bool(_PLUS.match(line.text, match.end())))
        )
    if not rest.startswith(" ") or not rest[1:].isalpha() or noun.lower() in _NO_NOUN:
        return False
    if noun.endswith("ly"):
        return False
    lead = line.before(match.start())
    if noun in _MADE_OF:
        return True
    return bool(_SINGULAR_LEAD.match(lead)) or (bool(match["ma"]) and _heads(match, lead, noun))


_RATES = frozenset(["a", "an"])  # "a twenty dollars an hour wage"
_PLUS = pattern(r"-plus [a-z]+")
_MADE_OF = frozenset(listed(
    "notes bills coins tickets vouchers fines fees bets cheques checks bonuses stamps tokens shares payments "
    "note bill coin"
))  # fmt: skip


def _heads(match: re.Match[str], lead: str, noun: str) -> bool:
    """Whether a sum stands before its noun without an article, as headlines have it: ``as £4.2m harbour opens``."""
    starts = match.start() == 0 or bool(_HEADLINE_LEAD.fullmatch(lead))
    return starts and noun.islower() and not _NO_HEAD.fullmatch(noun)


_HEADLINE_LEAD = pattern(
    r"as|amid|after|despite|behind|under|over|into|(?!(?:is|was|has|its|does|this|plus|less|perhaps|besides)\Z)[a-z]{2,}s"
)
_NO_HEAD = pattern(
    r"\w+(?:ed|s's)|(?!(?:building|funding|housing|crossing|painting|training|wedding|listing|ring)\Z)\w+ing|"
    r"yesterday|today|tomorrow|overall|altogether|extra|late|early|ago|now|then|there|here|again|only|just|even|through|"
    r"via|without|within|between|among|across|around|about|down|out|back|away|above|below|plus|minus|rather|either|"
    r"both|amid|despite|spent|lost|paid|given|owing|short|says?|goes|went|gone|left|set|"
    r"found|sought|cash|profit|loss|debts?|tax|taxes|interest|damages|compensation|revenues?|income|equity|"
    r"higher|lower|cheaper|dearer|bigger|smaller|shy|does|did|ahead|behind|richer|poorer|better|worse|upon|onto|cut"
)


def _read_after(match: re.Match[str], line: Line) -> list[Said]:
    money = _AFTER[match["cur"]]
    said = say(_amount(match["a"], line.region), *match.span("a"))
    if match["ma"]:
        said += say(_magnitude(match["ma"]), match.start("ma") + _gap(match["ma"]), match.end("ma"))
    return [*said, *say(money.one if match["a"] == "1" and not match["ma"] else money.many, *match.span("cur"))]


def _read_pence(match: re.Match[str], line: Line) -> list[Said]:
    coin = _PENCE[match["cur"].strip()[0]]
    said = f"{_amount(match['a'], line.region)} {coin.one if match['a'] == '1' else coin.many}"
    return say(f"{said} per {_PERIODS[match['per']]}" if match["per"] else said, *match.span())


_PAIRED: dict[str, str] = {
    "EUR": "euro", "USD": "dollar", "GBP": "sterling", "JPY": "yen", "CHF": "Swiss franc", "AUD": "Australian dollar",
    "CAD": "Canadian dollar", "NZD": "New Zealand dollar", "CNY": "yuan", "CNH": "offshore yuan", "INR": "rupee",
    "KRW": "won", "HKD": "Hong Kong dollar", "SGD": "Singapore dollar", "MXN": "peso", "BRL": "real", "TRY": "lira",
    "ZAR": "rand", "SEK": "krona", "NOK": "krone",
}  # fmt: skip


def _rate(match: re.Match[str], _line: Line) -> list[Said]:
    """Say a currency pair as dealers do: ``EUR/USD`` is "euro dollar"."""
    return [*say(_PAIRED[match["a"]], *match.span("a")), *say(_PAIRED[match["b"]], match.end("a"), match.end())]


RULES = (
    Rule(
        "money.pair",
        pattern(rf"(?<!\w)(?P<a>{'|'.join(_PAIRED)})/(?P<b>{'|'.join(_PAIRED)})(?!\w)"),
        _rate,
        9,
        "capital",
    ),
    Rule("money.before", _BEFORE_RULE, _read_before, 20),
    Rule("money.single", _SINGLE_RULE, _read_before, 19),
    Rule("money.after", _AFTER_RULE, _read_after, 10),
    Rule("money.pence", _PENCE_RULE, _read_pence, 4),
)
