"""Postal addresses: 708 N 1st St · City, NY · Los Angeles, Calif. · P.O. Box 12 · 12B Bond St."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import alternatives, listed
from oyez.script.normalise.numbers import cardinal, pairs
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say
from oyez.script.normalise.voiced import letters

__all__ = ["RULES", "STATE_CODES", "STATE_NAMES", "STATE_SHORTS"]

_STATES: dict[str, str] = {
    "Ala": "Alabama", "Ariz": "Arizona", "Ark": "Arkansas", "Calif": "California", "Colo": "Colorado",
    "Conn": "Connecticut", "Del": "Delaware", "Fla": "Florida", "Ga": "Georgia", "Ill": "Illinois", "Ind": "Indiana",
    "Kan": "Kansas", "Ky": "Kentucky", "La": "Louisiana", "Md": "Maryland", "Mass": "Massachusetts",
    "Mich": "Michigan", "Minn": "Minnesota", "Miss": "Mississippi", "Mo": "Missouri", "Mont": "Montana",
    "Neb": "Nebraska", "Nev": "Nevada", "N.H": "New Hampshire", "N.J": "New Jersey", "N.M": "New Mexico",
    "N.Y": "New York", "N.C": "North Carolina", "N.D": "North Dakota", "Okla": "Oklahoma", "Ore": "Oregon",
    "Pa": "Pennsylvania", "R.I": "Rhode Island", "S.C": "South Carolina", "S.D": "South Dakota", "Tenn": "Tennessee",
    "Tex": "Texas", "Vt": "Vermont", "Va": "Virginia", "Wash": "Washington", "W.Va": "West Virginia",
    "Wis": "Wisconsin", "Wyo": "Wyoming", "Ont": "Ontario", "Que": "Quebec", "B.C": "British Columbia",
    "Alta": "Alberta", "Sask": "Saskatchewan", "Man": "Manitoba",
}  # fmt: skip
_CODES: dict[str, str] = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DE": "Delaware", "FL": "Florida", "GA": "Georgia", "HI": "Hawaii", "ID": "Idaho",
    "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas", "KY": "Kentucky", "LA": "Louisiana",
    "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts", "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi",
    "MO": "Missouri", "MT": "Montana", "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire", "NJ": "New Jersey",
    "NM": "New Mexico", "NY": "New York", "NC": "North Carolina", "ND": "North Dakota", "OH": "Ohio",
    "OK": "Oklahoma", "OR": "Oregon", "PA": "Pennsylvania", "RI": "Rhode Island", "SC": "South Carolina",
    "SD": "South Dakota", "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VT": "Vermont", "VA": "Virginia",
    "WA": "Washington", "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
}  # fmt: skip
_POINTS = {
    "N": "North", "S": "South", "E": "East", "W": "West", "NE": "Northeast", "NW": "Northwest", "SE": "Southeast",
    "SW": "Southwest",
}  # fmt: skip
STATE_CODES = tuple(_CODES)
STATE_NAMES = tuple(_CODES.values())
STATE_SHORTS = tuple(_STATES)
_EITHER = alternatives({*_STATES, *_CODES, *(name for name in _CODES.values() if " " not in name)})
_WAY = (
    r"(?:St|Rd|Ave?|Blvd|Ln|Dr|Ct|Sq|Pl|Hwy|Pkwy|Street|Road|Avenue|Boulevard|"
    r"Lane|Drive|Court|Square|Place|Highway|Way|Terrace)\b"
)


def _state(match: re.Match[str], _line: Line) -> list[Said]:
    return say(_STATES[match["s"].rstrip(".")], *match.span("s"))


def _party(match: re.Match[str], line: Line) -> list[Said]:
    """Say a politician's party and state: ``R-Wis.`` is "R Wisconsin"; a full stop that ends the text stays outside."""
    state = match["s"].rstrip(".")
    last = match["s"].endswith(".") and line.starts(match.end())
    words = say(_STATES.get(state) or _CODES.get(state) or state, *match.span("s"))
    words[-1] = words[-1]._replace(tail="." if last else "")
    return [*letters(match["p"], *match.span("p")), *words]


def _point(match: re.Match[str], line: Line) -> list[Said]:
    closes = match.group().endswith(".") and line.starts(match.end())
    return [Said(_POINTS[match["p"]], match.start("p"), match.end(), tail="." if closes else "")]


def _code(match: re.Match[str], line: Line) -> list[Said] | None:
    return None if line.shouting else say(_CODES[match["s"]], *match.span("s"))


def _house(match: re.Match[str], _line: Line) -> list[Said]:
    number = match["n"]
    said = say(pairs(number) if len(number) > 2 else cardinal(number), *match.span("n"))
    if match["l"]:
        said += letters(match["l"], match.start("n"), match.end("l"))
    if match["p"]:
        said += say(_POINTS[match["p"].rstrip(".")], *match.span("p"))
    return said


def _box(match: re.Match[str], _line: Line) -> list[Said]:
    return letters("PO", *match.span("po"))


_COUNTIES = listed(
    "Antrim Armagh Carlow Cavan Clare Cork Derry Donegal Down Dublin Durham Fermanagh Galway Kerry "
    "Kildare Kilkenny Laois Leitrim Limerick Longford Louth Mayo Meath Monaghan Offaly Roscommon Sligo "
    "Tipperary Tyrone Waterford Westmeath Wexford Wicklow Londonderry"
)
RULES = (
    Rule(
        "address.county",
        pattern(rf"(?<!\w)(?P<c>Co\.?)(?=\s(?:{'|'.join(_COUNTIES)})(?!\w))"),
        lambda m, _: [Said("County", *m.span())],
        7,
        "capital",
        cues=("co ", "co. "),
    ),
    Rule(
        "address.party",
        pattern(rf"(?<![\w.-])(?P<p>[RDI])-(?P<s>(?:{_EITHER})(?!\w)\.?)"),
        _party,
        8,
        "capital",
    ),
    Rule(
        "address.point",
        pattern(
            rf"(?<!\w)(?:\d\w*|[A-Z]\w+) {_WAY}\.?\s(?P<p>{alternatives(_POINTS)})(?!\w|\.\w|'|&)\.?(?!\s[A-Z][a-z])"
        ),
        _point,
        7,
        "capital",
        marks="NSEW",
    ),
    Rule(
        "address.direction",
        pattern(rf"(?<=[a-z] )(?P<p>[NSEW])\.?(?=\s(?:[A-Z][\w']+|\d{{1,3}}(?:st|nd|rd|th))\.?\s{_WAY})"),
        lambda m, _: say(_POINTS[m["p"]], *m.span()),
        7,
        "capital",
        marks="NSEW",
    ),
    Rule("address.state", pattern(rf"(?<=, )(?P<s>(?:{alternatives(_STATES)})\.)"), _state, 7, "dot"),
    Rule("address.code", pattern(rf"(?<=[a-z], )(?P<s>{'|'.join(_CODES)})(?=$|[,.;)]|\s\d{{5}})"), _code, 7, "capital"),
    Rule(
        "address.house",
        pattern(
            rf"(?<![\w.,$£€-])(?P<n>\d{{1,5}})(?P<l>[A-H])?(?:\s(?P<p>[NSEW]{{1,2}}\.?)"
            rf")?(?=\s(?:[A-Z0-9][\w'.]*\s){{1,2}}{_WAY})"
        ),
        _house,
        7,
    ),
    Rule("address.box", pattern(r"(?<!\w)(?P<po>P\.?\s?O\.?)(?=\sBox)"), _box, 7, "capital", marks="P"),
)
