"""French: 1,2 million d'euros · 12 mai · 1er · XXe siècle · 14h30 · 3,5 % · n° 5 · 2 M€."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import listed
from oyez.script.normalise.languages.frame import Tables, whole
from oyez.script.normalise.languages.shared import shared_rules
from oyez.script.normalise.numbers import roman, spell
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["rules"]

_MONTHS = listed("janvier février mars avril mai juin juillet août septembre octobre novembre décembre")
_FEMININE = pattern(
    r"(?:heures?|minutes?|secondes?|années?|semaines?|personnes?|femmes?|fois|tonnes?|livres?|pages?|places?|voix|"
    r"roupies?|couronnes?|nuits?|victimes?|villes?|familles?|entreprises?|écoles?|filles?|\w+tions?|\w+ées|\w+tés?)\Z"
)


def _one(number: str, noun: str) -> str:
    """Say 1 and 21 before a noun of women's kind: "une heure", "vingt-et-une personnes"."""
    return number + "e" if number.endswith("un") and _FEMININE.match(noun) else number


def _of(currency: str) -> str:
    """Join a magnitude to its currency: "deux millions d'euros", "de dollars"."""
    return "d'" if currency[0] in "aeiouy" and currency != "yens" else "de "


_TABLES = Tables(
    code="fr",
    decimal=",",
    points={",": "virgule", ".": "point"},
    minus="moins",
    to="à",
    percent="pour cent",
    magnitudes={
        "millions": ("million", "millions"), "million": ("million", "millions"), "M": ("million", "millions"),
        "milliards": ("milliard", "milliards"), "milliard": ("milliard", "milliards"),
        "Mds": ("milliard", "milliards"), "Md": ("milliard", "milliards"), "k": ("mille", "mille"),
        "billions": ("billion", "billions"),
    },
    currencies={
        "€": ("euro", "euros"), "euros": ("euro", "euros"), "dollars": ("dollar", "dollars"),
        "francs": ("franc", "francs"),
        "EUR": ("euro", "euros"), "$": ("dollar", "dollars"), "US$": ("dollar américain",
        "dollars américains"), "USD": ("dollar américain", "dollars américains"), "$US": ("dollar américain",
        "dollars américains"), "$ CA": ("dollar canadien", "dollars canadiens"), "£": ("livre", "livres"),
        "¥": ("yen", "yens"), "CHF": ("franc suisse", "francs suisses"), "FCFA": ("franc CFA", "francs CFA"),
        "₽": ("rouble", "roubles"), "₹": ("roupie", "roupies"), "₺": ("livre turque", "livres turques"),
    },
    units={
        "‰": ("pour mille", "pour mille"), "km/h": ("kilomètre-heure", "kilomètres-heure"),
        "km": ("kilomètre", "kilomètres"), "m": ("mètre", "mètres"), "cm": ("centimètre", "centimètres"),
        "mm": ("millimètre", "millimètres"), "kg": ("kilogramme", "kilogrammes"), "g": ("gramme", "grammes"),
        "t": ("tonne", "tonnes"), "l": ("litre", "litres"), "L": ("litre", "litres"), "ha": ("hectare", "hectares"),
        "m²": ("mètre carré", "mètres carrés"), "m2": ("mètre carré", "mètres carrés"),
        "km²": ("kilomètre carré", "kilomètres carrés"), "km2": ("kilomètre carré", "kilomètres carrés"),
        "m³": ("mètre cube", "mètres cubes"), "°C": ("degré", "degrés"), "°": ("degré", "degrés"),
        "kWh": ("kilowattheure", "kilowattheures"), "MW": ("mégawatt", "mégawatts"), "GW": ("gigawatt", "gigawatts"),
        "min": ("minute", "minutes"), "Go": ("gigaoctet", "gigaoctets"), "ans": ("an", "ans"),
    },
    abbreviations={
        "M.": "Monsieur", "MM.": "Messieurs", "Mme": "Madame", "Mlle": "Mademoiselle", "Dr": "Docteur",
        "Pr": "Professeur", "Me": "Maître", "St": "Saint", "Ste": "Sainte", "etc.": "et cetera", "av. J.-C.":
        "avant Jésus-Christ", "apr. J.-C.": "après Jésus-Christ", "c.-à-d.": "c'est-à-dire", "env.": "environ",
        "art.": "article", "Art.": "article",
        "av.": "avenue", "bd": "boulevard", "n°": "numéro", "N°": "numéro", "nos": "nos",
    },
    joint=_of,
    one=_one,
    single=lambda value: value < 2,  # 1,9 million takes the singular in French
    year="spellout-numbering",
    parts={2: ("demi", "demis"), 3: ("tiers", "tiers"), 4: ("quart", "quarts"), 5: ("cinquième", "cinquièmes"),
           6: ("sixième", "sixièmes"), 8: ("huitième", "huitièmes"), 10: ("dixième", "dixièmes")},
    part="un",
    paired=True,
)  # fmt: skip


def _ordinal(number: int, suffix: str) -> str:
    """Say 1er, 1re, 2e, XXe, 3es."""
    feminine = suffix in {"re", "ère", "ere", "res"}
    said = spell(str(number), "spellout-ordinal-feminine" if feminine else "spellout-ordinal-masculine", "fr")
    return said + "s" if suffix.endswith("s") and not said.endswith("s") else said


def _numbered(match: re.Match[str], _line: Line) -> list[Said] | None:
    return say(_ordinal(int(match["n"]), match["s"]), *match.span()) if int(match["n"]) else None


def _century(match: re.Match[str], _line: Line) -> list[Said] | None:
    number = roman(match["r"])
    return say(_ordinal(number, match["s"]), *match.span()) if number else None


def _king(match: re.Match[str], _line: Line) -> list[Said] | None:
    """Say "Louis XIV" with a plain number; the first of a name is "premier"."""
    number = roman(match["r"])
    if not 1 < number < 30:
        return None
    return say(whole(_TABLES, str(number)), *match.span())


def _numeric_date(match: re.Match[str], _line: Line) -> list[Said] | None:
    day, month = int(match["d"]), int(match["m"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    first = "premier" if day == 1 else whole(_TABLES, str(day))
    return say(f"{first} {_MONTHS[month - 1]} {whole(_TABLES, match['y'])}", *match.span())


def _clock(match: re.Match[str], _line: Line) -> list[Said] | None:
    hour, minute = int(match["h"]), (match["m"] or "").lstrip("0")
    if hour > 24:
        return None
    said = _one(whole(_TABLES, str(hour)), "heure")
    words = f"{said} {'heure' if hour < 2 else 'heures'}"
    return say(f"{words} {whole(_TABLES, minute) if minute else ''}", *match.span())


def _pair(digits: str) -> str:
    """Say two digits of a telephone number: 01 is "zéro un", 23 "vingt trois"."""
    head = f"{whole(_TABLES, '0')} " if digits[0] == "0" else ""
    return head + whole(_TABLES, digits.lstrip("0") or "0")


def _score(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say a result number by number, "deux à un"; where the second is larger it is a range, and says the same."""
    if re.match(r"\s?(?:ans|jours|mois)", line.text[match.end() : match.end() + 6]):
        return None
    return say(f"{whole(_TABLES, match['a'])} à {whole(_TABLES, match['b'])}", *match.span())


_OWN = (
    Rule("phone.number", pattern(r"(?<![\w.,/-])0\d(?:[ .]\d\d){4}(?![\w.,/-]*\d)"),
         lambda m, _: say(" ".join(_pair(pair) for pair in re.findall(r"\d\d", m.group())), *m.span()), 14),
    Rule("reference.article", pattern(r"(?<=[Aa]rticle )(?P<a>\d{1,3})\.(?P<b>\d{1,2})(?!\w)|"
                                      r"(?<=[Aa]rt\. )(?P<c>\d{1,3})\."
                                      r"(?P<d>\d{1,2})(?!\w)"),
         lambda m, _: say(" ".join(whole(_TABLES, part) for part in m.groups() if part), *m.span()), 14),
    Rule("ordinal.suffix", pattern(r"(?<![\w.,])(?P<n>\d{1,4})\s?(?P<s>ers?|res?|ère|ere|"
                                       r"es?|èmes?|emes?|ièmes?|nde?)(?!\w)"),
         _numbered, 12),
    Rule("roman.century", pattern(r"(?<!\w)(?P<r>[IVX]+)(?P<s>er|re|ère|es?|ème)(?!\w)"), _century, 12, "capital"),
    Rule("roman.king", pattern(r"(?<=[a-zéèêïîôç] )(?P<r>[IVX]{2,6})(?!\w)"), _king, 5, "capital"),
    Rule("date.numeric", pattern(r"(?<![\w.,/])(?P<d>\d\d?)[/.](?P<m>\d\d?)[/.](?P<y>1\d{3}|20\d\d)(?![\w/])"),
         _numeric_date, 15),
    Rule("time.clock", pattern(r"(?<![\w.,])(?P<h>\d\d?)\s?h(?:\s?(?P<m>[0-5]\d))?(?!\w)"), _clock, 15),
    Rule("time.colon", pattern(r"(?<![\w.,:])(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?![\w:])"), _clock, 6),
    Rule("score.pair", pattern(r"(?<![\w.,-])(?P<a>\d{1,3})-(?P<b>\d{1,3})(?![\w-])(?![.,]\d)"), _score, 2),
    Rule("symbol.and", pattern(r"(?<=\w )&(?= \w)"), lambda m, _: say("et", *m.span()), 0, "symbol"),
)  # fmt: skip


def rules(_region: str) -> tuple[Rule, ...]:
    """Return the rules of French."""
    return (*_OWN, *shared_rules(_TABLES))
