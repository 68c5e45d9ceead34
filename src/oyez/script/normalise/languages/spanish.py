"""Spanish: 1,2 millones de euros · 12 de mayo · 3.ª · siglo XXI · Felipe VI · 3,5 % · 300 personas · 14:30 horas."""

from __future__ import annotations

import re
from dataclasses import replace

from oyez.script.normalise.atoms import listed
from oyez.script.normalise.languages.frame import Tables, whole
from oyez.script.normalise.languages.shared import shared_rules
from oyez.script.normalise.numbers import roman, spell
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["rules"]

_MONTHS = listed("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")
# Where the decimal mark is a full stop, and $ the country's own money.
_POINTED = frozenset(listed("mx us pr do gt hn ni pa sv"))
_PESOS = frozenset(listed("mx ar cl co uy do cu"))
_MASCULINE_A = frozenset(listed("días problemas programas sistemas temas kilogramas idiomas policías mapas climas"))
_FEMININE = pattern(r"(?:personas?|\w+as|\w+ciones|\w+siones|\w+dades|mujeres|veces|libras?|horas?|toneladas?|"
                       r"hectáreas?|\w{3,}a|mujer|vez|voces|noches?|calles?)\Z")  # fmt: skip


def _one(number: str, noun: str) -> str:
    """Make a number agree with its noun: "veintiún años", "trescientas personas"."""
    if not noun[:1].isalpha() or not noun[:1].islower() or len(noun) < 3:
        return number
    if _FEMININE.match(noun) and noun not in _MASCULINE_A:
        return re.sub(r"uno\b", "una", re.sub(r"cientos\b", "cientas", number).replace("quinientos", "quinientas"))
    if number.endswith("veintiuno"):
        return number[:-4] + "iún"
    return (
        number[:-1]
        if number.endswith("uno") and not re.match(r"(?:de|por|que|con|del|para|los|las)\Z", noun)
        else number
    )


_TABLES = Tables(
    code="es",
    decimal=",",
    points={",": "coma", ".": "punto"},
    minus="menos",
    to="a",
    percent="por ciento",
    magnitudes={
        "millones": ("millón", "millones"), "millón": ("millón", "millones"), "M": ("millón", "millones"),
        "mil millones": ("mil millones", "mil millones"), "billones": ("billón", "billones"), "mil": ("mil", "mil"),
        "mdp": ("millón de pesos", "millones de pesos"), "mdd": ("millón de dólares", "millones de dólares"),
    },
    currencies={
        "€": ("euro", "euros"), "euros": ("euro", "euros"), "dólares": ("dólar", "dólares"),
        "EUR": ("euro", "euros"), "$": ("dólar", "dólares"), "US$": ("dólar", "dólares"),
        "USD": ("dólar", "dólares"), "£": ("libra", "libras"), "¥": ("yen", "yenes"), "S/": ("sol", "soles"),
        "R$": ("real", "reales"), "₽": ("rublo", "rublos"), "₹": ("rupia", "rupias"), "MXN": ("peso", "pesos"),
        "Bs": ("bolívar", "bolívares"), "CHF": ("franco suizo", "francos suizos"), "₡": ("colón", "colones"),
        "₲": ("guaraní", "guaraníes"), "Q": ("quetzal", "quetzales"),
    },
    units={
        "‰": ("por mil", "por mil"), "km/h": ("kilómetro por hora", "kilómetros por hora"),
        "km": ("kilómetro", "kilómetros"), "m": ("metro", "metros"), "cm": ("centímetro", "centímetros"),
        "mm": ("milímetro", "milímetros"), "kg": ("kilogramo", "kilogramos"), "g": ("gramo", "gramos"),
        "t": ("tonelada", "toneladas"), "l": ("litro", "litros"), "ha": ("hectárea", "hectáreas"),
        "m²": ("metro cuadrado", "metros cuadrados"), "m2": ("metro cuadrado", "metros cuadrados"),
        "km²": ("kilómetro cuadrado", "kilómetros cuadrados"), "km2": ("kilómetro cuadrado", "kilómetros cuadrados"),
        "m³": ("metro cúbico", "metros cúbicos"), "ºC": ("grado", "grados"), "°C": ("grado", "grados"),
        "°": ("grado", "grados"), "kWh": ("kilovatio hora", "kilovatios hora"), "MW": ("megavatio", "megavatios"),
        "GW": ("gigavatio", "gigavatios"), "min": ("minuto", "minutos"), "h": ("hora", "horas"),
        "GB": ("gigabyte", "gigabytes"),
    },
    abbreviations={
        "Sr.": "señor", "Sra.": "señora", "Srta.": "señorita", "Dr.": "doctor", "Dra.": "doctora", "D.": "don",
        "etc.": "etcétera", "EE. UU.": "Estados Unidos", "EE.UU.": "Estados Unidos", "EE UU": "Estados Unidos",
        "p. ej.": "por ejemplo", "a. C.": "antes de Cristo", "d. C.": "después de Cristo", "Ud.": "usted",
        "Uds.": "ustedes", "n.º": "número", "Nº": "número", "nº": "número", "N.º": "número", "núm.": "número",
        "Av.": "avenida",
        "art.": "artículo", "n.°": "número", "N°": "número", "JJ. OO.": "Juegos Olímpicos",
        "JJ.OO.": "Juegos Olímpicos",
        "Gral.": "general", "Prof.": "profesor", "aprox.": "aproximadamente", "C/": "calle", "c/": "calle",
    },
    joint=lambda _: "de ",
    one=_one,
    parts={2: ("medio", "medios"), 3: ("tercio", "tercios"), 4: ("cuarto", "cuartos"), 5: ("quinto", "quintos"),
           6: ("sexto", "sextos"), 8: ("octavo", "octavos"), 10: ("décimo", "décimos")},
    part="un",
    paired=True,
)  # fmt: skip


def _ordinal(match: re.Match[str], _line: Line) -> list[Said] | None:
    kind = match["s"]
    rules = "spellout-ordinal-feminine" if kind in {"ª", "a", "as", "ra", "da", "ta"} else "spellout-ordinal-masculine"
    if kind in {"er", "r"}:
        rules = "spellout-ordinal-masculine-adjective"
    return say(spell(match["n"], rules, "es"), *match.span()) if int(match["n"]) else None


def _roman(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say "siglo XXI" as a number, "Felipe VI" as an ordinal up to ten, as a number above."""
    number = roman(match["r"])
    before = line.before(match.start())
    if not number or (not before[:1].isupper() and before.lower() not in _COUNTED):
        return None
    if before.lower() in _COUNTED or number > 10:
        return say(whole(_TABLES, str(number)), *match.span())
    return say(spell(str(number), "spellout-ordinal-masculine", "es"), *match.span())


_COUNTED = frozenset(listed("siglo siglos capítulo tomo fase guerra"))


def _numeric_date(match: re.Match[str], _line: Line) -> list[Said] | None:
    day, month = int(match["d"]), int(match["m"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    said = f"{whole(_TABLES, str(day))} de {_MONTHS[month - 1]} de {whole(_TABLES, match['y'])}"
    return say(said, *match.span())


def _clock(match: re.Match[str], _line: Line) -> list[Said]:
    hour, minute = str(int(match["h"])), match["m"].lstrip("0")
    said = _one(whole(_TABLES, hour), "hora")
    words = say(f"{said} {whole(_TABLES, minute) if minute else ''}", match.start(), match.end("m"))
    return [*words, *([Said("horas", match.end("m"), match.end())] if match["u"] else [])]


def _group(digits: str) -> str:
    """Say a group of a telephone number: 45 is "cuarenta y cinco", 05 "cero cinco"."""
    return f"cero {whole(_TABLES, digits[1:])}" if digits[0] == "0" else whole(_TABLES, digits)


def _score(match: re.Match[str], line: Line) -> list[Said] | None:
    if re.match(r"\s?(?:años|días|meses|horas)", line.text[match.end() : match.end() + 7]):
        return None
    return say(f"{whole(_TABLES, match['a'])} a {whole(_TABLES, match['b'])}", *match.span())


_OWN = (
    Rule("ordinal.suffix", pattern(r"(?<![\w.,])(?P<n>\d{1,3})(?:\.\s?(?=[ºª°])|\.?(?=er|ra|do|da|to|ta))?"
                                       r"(?P<s>[ºª°]|er|ra|do|da|to|ta)(?![\wC])"),
         _ordinal, 12),
    Rule("roman.numeral", pattern(r"(?<=[a-záéíóúñ] )(?P<r>[IVXL]{1,7})(?!\w)"), _roman, 5, "capital"),
    Rule("date.numeric", pattern(r"(?<![\w.,/])(?P<d>\d\d?)[/-](?P<m>\d\d?)[/-](?P<y>1\d{3}|20\d\d)(?![\w/])"),
         _numeric_date, 15),
    Rule("time.clock", pattern(r"(?<![\w.,:])(?P<h>[01]?\d|2[0-4])[.:](?P<m>[0-5]\d)"
                                  r"(?P<u>\s?(?:horas|hs?\.?|hrs\.?)(?!\w))"),
         _clock, 15),
    Rule("time.placed", pattern(r"(?:(?<=[Ll]as )|(?<=[Ll]a ))(?P<h>[01]?\d|2[0-4])\.(?P<m>[0-5]\d)(?P<u>(?!))?"
                                r"(?!\w)(?!\.\d)(?!\s?%)"), _clock, 14, "decimal"),
    Rule("phone.number", pattern(r"(?<![\w.,/-])(?:9\d \d{3} \d\d \d\d|[6-9]\d\d(?: \d\d){3})(?![\w.,/-]*\d)"),
         lambda m, _: say(" ".join(map(_group, m.group().split())), *m.span()), 25),
    Rule("time.colon", pattern(r"(?<![\w.,:])(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?P<u>(?!))?(?![\w:])"), _clock, 6),
    Rule("score.pair", pattern(r"(?<![\w.,-])(?P<a>\d{1,3})-(?P<b>\d{1,3})(?![\w-])(?![.,]\d)"), _score, 2),
)  # fmt: skip


def rules(region: str) -> tuple[Rule, ...]:
    """Return the rules of Spanish, with the marks and the money of the publisher's country."""
    tables = _TABLES
    if region in _POINTED:
        tables = replace(tables, decimal=".")
    if region in _PESOS:
        tables = replace(tables, currencies={**tables.currencies, "$": ("peso", "pesos")})
    return (*_OWN, *shared_rules(tables))
