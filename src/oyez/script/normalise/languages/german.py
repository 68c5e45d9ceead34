"""German: 1,2 Mio. Euro · am 12. Mai · 14.30 Uhr · 3,5 % · im 19. Jahrhundert · 80er · § 218 · Ludwig XIV."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import listed
from oyez.script.normalise.languages.frame import Tables, whole
from oyez.script.normalise.languages.shared import shared_rules
from oyez.script.normalise.numbers import roman, spell
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["rules"]

_MONTHS = listed("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")
_SHORT_MONTHS = {f"{month[:3]}.": month for month in _MONTHS} | {"Sept.": "September", "Jänner": "Jänner"}
# Die-words whose number one is "eine".
_FEMININE = pattern(
    r"(?:Million|Milliarde|Billion|Stunde|Minute|Sekunde|Woche|Frau|Person|Tonne|Krone|Lira|Rupie|Stimme|"
    r"Seite|Meile|Partei|Stadt|Bombe|Rakete|Drohne|\w+(?:ung|heit|keit|schaft|ion|tät))\Z"
)


def _one(number: str, noun: str) -> str:
    """Say 1 before a noun: "ein Mann", "eine Stunde"; alone it is "eins"."""
    if number != "eins" or not noun[:1].isalpha():
        return number
    if _FEMININE.match(noun):
        return "eine"
    return "ein" if noun[0].isupper() else number


_TABLES = Tables(
    code="de",
    decimal=",",
    points={",": "Komma", ".": "Punkt"},
    minus="minus",
    to="bis",
    percent="Prozent",
    magnitudes={
        "Mio.": ("Million", "Millionen"),
        "Mio": ("Million", "Millionen"),
        "Millionen": ("Million", "Millionen"),
        "Million": ("Million", "Millionen"),
        "Mrd.": ("Milliarde", "Milliarden"),
        "Mrd": ("Milliarde", "Milliarden"),
        "Milliarden": ("Milliarde", "Milliarden"),
        "Milliarde": ("Milliarde", "Milliarden"),
        "Bio.": ("Billion", "Billionen"),
        "Billionen": ("Billion", "Billionen"),
        "Tsd.": ("Tausend", "Tausend"),
    },
    currencies={
        "€": ("Euro", "Euro"), "EUR": ("Euro", "Euro"), "Euro": ("Euro", "Euro"), "$": ("Dollar", "Dollar"),
        "US-$": ("US-Dollar", "US-Dollar"), "US$": ("US-Dollar", "US-Dollar"), "USD": ("US-Dollar", "US-Dollar"),
        "£": ("Pfund", "Pfund"), "¥": ("Yen", "Yen"), "CHF": ("Franken", "Franken"), "Fr.": ("Franken", "Franken"),
        "₽": ("Rubel", "Rubel"), "₹": ("Rupie", "Rupien"), "₺": ("Lira", "Lira"), "₴": ("Hrywnja", "Hrywnja"),
    },
    units={
        "‰": ("Promille", "Promille"), "km/h": ("Kilometer pro Stunde", "Kilometer pro Stunde"),
        "km": ("Kilometer", "Kilometer"), "m": ("Meter", "Meter"), "cm": ("Zentimeter", "Zentimeter"),
        "mm": ("Millimeter", "Millimeter"), "kg": ("Kilogramm", "Kilogramm"), "g": ("Gramm", "Gramm"),
        "t": ("Tonne", "Tonnen"), "l": ("Liter", "Liter"), "ha": ("Hektar", "Hektar"), "qm": ("Quadratmeter",
        "Quadratmeter"), "m²": ("Quadratmeter", "Quadratmeter"), "km²": ("Quadratkilometer", "Quadratkilometer"),
        "m³": ("Kubikmeter", "Kubikmeter"), "°C": ("Grad Celsius", "Grad Celsius"), "°": ("Grad", "Grad"),
        "kWh": ("Kilowattstunde", "Kilowattstunden"), "MW": ("Megawatt", "Megawatt"), "GW": ("Gigawatt", "Gigawatt"),
        "kW": ("Kilowatt", "Kilowatt"), "GB": ("Gigabyte", "Gigabyte"), "Std.": ("Stunde", "Stunden"),
        "Min.": ("Minute", "Minuten"), "PS": ("P S", "P S"), "ct": ("Cent", "Cent"),
    },
    abbreviations={
        "z. B.": "zum Beispiel", "z.B.": "zum Beispiel", "d. h.": "das heißt", "d.h.": "das heißt",
        "u. a.": "unter anderem", "u.a.": "unter anderem", "usw.": "und so weiter", "etc.": "et cetera",
        "bzw.": "beziehungsweise", "ca.": "circa", "Dr.": "Doktor", "Prof.": "Professor", "Nr.": "Nummer",
        "Mio.": "Millionen", "Mrd.": "Milliarden", "St.": "Sankt", "Abs.": "Absatz", "Art.": "Artikel", "S.": "Seite",
        "vgl.": "vergleiche", "inkl.": "inklusive", "o. ä.": "oder ähnliches", "i. d. R.": "in der Regel",
        "n. Chr.": "nach Christus", "v. Chr.": "vor Christus", "Jh.": "Jahrhundert", "Str.": "Straße",
        "StGB": "S T G B", "StPO": "S T P O", "StVO": "S T V O", "GmbH": "G M B H", "VfB": "V F B", "VfL": "V F L",
    },
    one=_one,
    parts={2: ("halbe", "halbe"), 3: ("Drittel", "Drittel"), 4: ("Viertel", "Viertel"), 5: ("Fünftel", "Fünftel"),
           6: ("Sechstel", "Sechstel"), 8: ("Achtel", "Achtel"), 10: ("Zehntel", "Zehntel")},
    part="ein",
)  # fmt: skip

_MONTH = "|".join([*_MONTHS, *map(re.escape, _SHORT_MONTHS)])
_WEAK = pattern(
    r"(?:am|vom|zum|beim|im|dem|den|des|ab|seit|bis|nach|vor|zur|der|einen|jeden|jedem|ihren|ihrem|seinen|seinem|"
    r"unseren|unserem|diesen|diesem|\w+tag,?)\Z",
    re.I,
)
_E = pattern(r"(?:die|das|diese|dieses|jede|der)\Z", re.I)
_PREPOSITION = pattern(r"(?:in|an|aus|mit|nach|von|bei|zu|seit|auf|vor|während|Ende|Anfang|Mitte)\Z", re.I)
_PRECEDED = pattern(
    r"(?:am|vom|zum|beim|im|dem|den|des|der|die|das|zur|ein|eine|einen|jeden|jedem|jede|ihr|ihre|ihren|ihrem|sein|"
    r"seine|seinen|seinem|unser|unsere|in|auf|Platz)\Z",
    re.I,
)


def _ordinal(digits: str, before: str, earlier: str = "", *, month: bool = False) -> str:
    """Decline an ordinal by the words before it: "am dritten", "der dritte", "in der dritten", "dritter"."""
    stem = spell(str(int(digits)), "spellout-ordinal", "de")
    if before.lower() == "der" and not month and _PREPOSITION.match(earlier):
        return stem + "n"
    if _E.match(before):
        return stem
    return stem + ("n" if _WEAK.match(before) else "r")


def _date(match: re.Match[str], line: Line) -> list[Said]:
    before = line.before(match.start())
    said = say(_ordinal(match["d"], before, month=True), *match.span("d"))
    if match["e"]:
        said += say(f"bis {_ordinal(match['e'], before, month=True)}", match.end("d"), match.end("e"))
    said.append(Said(_SHORT_MONTHS.get(match["m"], match["m"]), *match.span("m")))
    return [*said, *(say(whole(_TABLES, match["y"], _TABLES.year), *match.span("y")) if match["y"] else [])]


def _numeric_date(match: re.Match[str], line: Line) -> list[Said] | None:
    day, month, year = match["d"], int(match["m"]), match["y"]
    if not (1 <= int(day) <= 31 and 1 <= month <= 12):
        return None
    said = f"{_ordinal(day, line.before(match.start()), month=True)} {_MONTHS[month - 1]}"
    if year:
        full = year if len(year) == 4 else ("20" if int(year) < 50 else "19") + year
        said += f" {whole(_TABLES, full, _TABLES.year)}"
    return say(said, *match.span())


def _ranked(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say "im 19. Jahrhundert" and "den 3. Platz"; a full stop after another word's number ends the sentence."""
    before = line.before(match.start())
    if not _PRECEDED.match(before):
        return None
    return say(_ordinal(match["d"], before, line.before(match.start(), 1)), *match.span())


def _clock(match: re.Match[str], _line: Line) -> list[Said] | None:
    hour, minute = str(int(match["h"])), match["m"] or "00"
    if int(hour) > 24:
        return None
    said = say("ein" if hour == "1" else whole(_TABLES, hour), *match.span("h"))
    if match["to"]:
        said += say(f"bis {whole(_TABLES, str(int(match['h2'])))}", match.end("h"), match.end("h2"))
    said.append(Said("Uhr", *match.span("u")))
    if minute != "00":
        said += say(whole(_TABLES, minute.lstrip("0")), *match.span("u"))
    return said


def _score(match: re.Match[str], _line: Line) -> list[Said]:
    return say(f"{whole(_TABLES, match['a'])} zu {whole(_TABLES, match['b'])}", *match.span())


def _joined(match: re.Match[str], _line: Line) -> list[Said]:
    """Say "20-jährige" and "3-prozentig" as one word."""
    stem = "ein" if match["n"] == "1" else whole(_TABLES, match["n"])
    return [Said(f"{stem}{match['t'].lower()}", *match.span())]


def _tens(match: re.Match[str], _line: Line) -> list[Said]:
    rules = _TABLES.year if len(match["n"]) == 4 else ""
    return say(whole(_TABLES, match["n"], rules) + "er", *match.span())


def _king(match: re.Match[str], _line: Line) -> list[Said] | None:
    number = roman(match["r"])
    if not number or number > 30:
        return None
    return say(f"der {spell(str(number), 'spellout-ordinal', 'de').capitalize()}", *match.span())


def _half(match: re.Match[str], _line: Line) -> list[Said]:
    """Say "½ Million" as "eine halbe Million", "½ Liter" as "ein halber Liter"."""
    noun = match["noun"]
    neuter = noun in {"Jahr", "Kilo", "Prozent", "Dutzend", "Pfund", "Glas"}
    said = "eine halbe" if _FEMININE.match(noun) else "ein halbes" if neuter else "ein halber"
    return say(said, match.start(), match.start("noun") - 1)


_OWN = (
    Rule("fraction.half", pattern(r"(?<![\w.,/])(?:½|1/2) (?P<noun>[A-ZÄÖÜ]\w+)"), _half, 9),
    Rule("phone.number", pattern(r"(?<![\w.,/+-])\+?0\d{2,5}(?:[ /-]\d{2,8}){1,4}(?![\w.,/-]*\d)"),
         lambda m, _: say(" ".join(whole(_TABLES, digit) for digit in m.group() if digit.isdigit()), *m.span()), 14),
    Rule("date.day", pattern(rf"(?<![\w.,])(?P<d>\d\d?)\.(?:\s?(?:[-–]|bis)\s?(?P<e>\d\d?)\.)?\s?(?P<m>{_MONTH})"
                                r"(?!\w)(?:\s(?P<y>1\d{3}|20\d\d)(?!\w))?"), _date, 15),
    Rule("date.numeric", pattern(r"(?<![\w.,/])(?P<d>\d\d?)\.\s?(?P<m>\d\d?)\.(?:\s?(?P<y>\d{4}|\d\d)(?!\w|\.\d))"),
         _numeric_date, 15),
    Rule("ordinal.ranked", pattern(r"(?<![\w.,])(?P<d>\d{1,3})\.(?=\s[A-ZÄÖÜa-zäöü])"), _ranked, 6),
    Rule("time.clock", pattern(r"(?<![\w.,:])(?P<h>\d\d?)(?:(?P<to>\s?(?:[-–]|bis)\s?)(?P<h2>\d\d?))?"
                                  r"(?:[.:](?P<m>[0-5]\d))?(?P<u>\s?Uhr)(?!\w)"), _clock, 15),
    Rule("score.pair", pattern(r"(?<![\w.,:])(?P<a>\d{1,3}):(?P<b>\d{1,3})(?![\w:])(?![.,]\d)"), _score, 4),
    Rule("cardinal.joined", pattern(r"(?<![\w.,])(?P<n>\d{1,4})-(?P<t>(?:jährig|tägig|monatig|stündig|prozentig|"
                                       r"köpfig|fach|minütig|wöchig|malig|Jährig|jahrig)\w*)"), _joined, 6),
    Rule("year.tens", pattern(r"(?<![\w.,])(?P<n>(?:1\d\d0|20\d0|[1-9]0))er(?!\w)"), _tens, 6),
    Rule("score.stoppage", pattern(r"(?<![\w.,])(?P<a>45|90|105|120)\+(?P<b>\d{1,2})(?!\w)"),
         lambda m, _: say(f"{whole(_TABLES, m['a'])} plus {whole(_TABLES, m['b'])}", *m.span()), 6, marks="+"),
    Rule("measure.post", pattern(r"(?<!\w)km(?=\s\d)"), lambda m, _: [Said("Kilometer", *m.span())], 6, marks="k"),
    Rule("reference.section", pattern(r"§§?(?=\s?\d)"), lambda m, _: say("Paragraf", *m.span()), 5),
    Rule("roman.king", pattern(r"(?<=[a-zäöüß] )(?P<r>[IVX]{1,6})\.(?=[\s,][a-zäöü]|,)"), _king, 5, "dot"),
)  # fmt: skip


def rules(_region: str) -> tuple[Rule, ...]:
    """Return the rules of German."""
    return (*_OWN, *shared_rules(_TABLES))
