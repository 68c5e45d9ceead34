"""Titles: Dr. Fauci · Lt Gen Kim · Sen. Sanders · St Moritz · King Jr. · Mt. Fuji."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import alternatives
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]

_TITLES: dict[str, str] = {
    "Mr": "Mister", "Mrs": "Missus", "Ms": "Miz", "Messrs": "Messers", "Mx": "Mix", "Dr": "Doctor", "Drs": "Doctors",
    "Prof": "Professor", "Gen": "General", "Maj": "Major", "Col": "Colonel", "Capt": "Captain", "Cpt": "Captain",
    "Cmdr": "Commander", "Cdr": "Commander", "Lt": "Lieutenant", "Sgt": "Sergeant", "Cpl": "Corporal",
    "Pvt": "Private", "Pte": "Private", "Adm": "Admiral", "Brig": "Brigadier", "Sen": "Senator", "Sens": "Senators",
    "Rep": "Representative", "Reps": "Representatives", "Gov": "Governor", "Govs": "Governors", "Pres": "President",
    "Rev": "Reverend", "Rt Hon": "Right Honourable", "Rt Rev": "Right Reverend", "Hon": "Honourable", "Fr": "Father",
    "Sr": "Sister", "Supt": "Superintendent", "Insp": "Inspector", "Det": "Detective", "Ald": "Alderman",
    "Amb": "Ambassador", "Sec": "Secretary", "Atty": "Attorney", "Dep": "Deputy", "Asst": "Assistant",
    "Cllr": "Councillor", "Treas": "Treasurer", "Msgr": "Monsignor", "Mgr": "Monsignor", "Ven": "Venerable",
    "Vice-Adm": "Vice Admiral", "Rear-Adm": "Rear Admiral", "Brig-Gen": "Brigadier General",
    "Lt-Gen": "Lieutenant General", "Maj-Gen": "Major General", "Lt-Col": "Lieutenant Colonel", "Mme": "Madame",
    "Mlle": "Mademoiselle", "Wm": "William", "Chas": "Charles",
}  # fmt: skip
_ALWAYS_NAME = {
    "Gen", "Rep", "Reps", "Col", "Sen", "Sens", "Pres", "Sec", "Hon", "Fr", "Sr", "Det", "Amb", "Ven", "Dep", "Adm",
    "Maj", "Capt", "Rev", "Asst", "Supt", "Brig", "Treas", "Mgr", "Ald",
}  # fmt: skip
_PLACES: dict[str, str] = {"St": "Saint", "Sts": "Saints", "Ste": "Saint", "Mt": "Mount", "Ft": "Fort", "Pt": "Point"}
_AFTER: dict[str, str] = {"Jr": "Junior", "Jnr": "Junior", "Sr": "Senior", "Snr": "Senior", "Esq": "Esquire"}
_STREETS: dict[str, str] = {
    "St": "Street", "Rd": "Road", "Ave": "Avenue", "Av": "Avenue", "Blvd": "Boulevard", "Ln": "Lane", "Dr": "Drive",
    "Ct": "Court", "Sq": "Square", "Pl": "Place", "Hwy": "Highway", "Pkwy": "Parkway", "Ter": "Terrace",
    "Tce": "Terrace", "Cres": "Crescent", "Cl": "Close", "Gdns": "Gardens", "Bldg": "Building", "Apt": "Apartment",
    "Rte": "Route", "Expy": "Expressway", "Fwy": "Freeway",
}  # fmt: skip
_ROADS = {"Hwy": "Highway", "Rte": "Route", "Rt": "Route", "Jct": "Junction", "Jctn": "Junction", "Apt": "Apartment"}
_NAME = r"(?!\s[XYZ](?!\w|\.\s?[A-Z]))(?=\s(?:[A-Z\u00c0-\u00de]|[a-z]{1,3}\s[A-Z]|al-|d'))"


def _title(match: re.Match[str], line: Line) -> list[Said] | None:
    short = match["t"]
    if (
        not match["dot"]
        and short in {"Hon", "Sec", "Fr", "Sr", "Dep", "Ven", "Det", "Treas", "Pres", "Rev", "Rep", "Reps"}
        and line.before(match.start())[:1].isupper()
    ):
        return None
    return say(_TITLES[short], *match.span())


def _place(match: re.Match[str], line: Line) -> list[Said] | None:
    if match["t"] in {"St", "Ft", "Pt"} and _is_street(match, line):
        return None
    return say(_PLACES[match["t"]], *match.span())


def _is_street(match: re.Match[str], line: Line) -> bool:
    """Whether St ends a street's name: a capital before it and a full stop, comma or small letter after."""
    before = line.before(match.start())
    after = line.text[match.end() : match.end() + 2].strip()
    numbered = bool(
        re.search(r"\d\S*\s(?:[A-Z]\w*\.?\s){1,3}\Z", line.text[max(0, match.start() - 40) : match.start()])
    )
    return before[:1].isupper() and (numbered or not after[:1].isupper())


def _street(match: re.Match[str], line: Line) -> list[Said] | None:
    after = line.text[match.end() : match.end() + 2].strip()
    numbered = bool(
        re.search(r"\d\S*\s(?:[A-Z]\w*\.?\s){1,3}\Z", line.text[max(0, match.start() - 40) : match.start()])
    )
    if match["t"] == "Dr" and line.before(match.start()).rstrip(".") in _TITLES:
        return None  # Prof. Dr. med.
    if match["t"] in {"St", "Dr"} and after[:1].isupper() and not numbered:
        return None
    if match["t"] in {"Cl", "Ct", "Pl", "Av", "Ter", "Apt"} and not numbered:
        return None
    return (
        say(_STREETS[match["t"]], *match.span("t"))
        if not match["dot"]
        else say(_STREETS[match["t"]], match.start("t"), match.end())
    )


def _suffix(match: re.Match[str], line: Line) -> list[Said]:
    closes = match["dot"] and line.starts(match.end())
    return [Said(_AFTER[match["t"]], *match.span(), tail="." if closes else "")]


_RANKS = {
    "Det": "Detective", "Ch": "Chief", "Insp": "Inspector", "Supt": "Superintendent", "Con": "Constable",
    "Const": "Constable", "Asst": "Assistant", "Dep": "Deputy", "Sgt": "Sergeant",
}  # fmt: skip
_RANK = pattern(r"[A-Z][a-z]+")


def _rank(match: re.Match[str], _line: Line) -> list[Said]:
    """Say the rank of a police officer, each word for itself: ``Det Ch Insp``."""
    at = match.start()
    return [Said(_RANKS[word.group()], at + word.start(), at + word.end()) for word in _RANK.finditer(match.group())]


RULES = (
    Rule(
        "title.police",
        pattern(
            r"(?<![\w.])(?:(?:(?:Det|Asst|Dep)\.? )?Ch\.? (?:Insp|Supt|Const?)|Det\.? (?:Insp|Supt|Const?|Sgt))(?!\w)"
            r"(?=\.?\s[A-Z])"
        ),
        _rank,
        9,
        "capital",
        marks="CD",
    ),
    Rule(
        "title.style",
        pattern(r"(?<![\w.])(?P<t>Rt\.? (?:Hon|Rev))(?!\w)\.?(?=\s)"),
        lambda m, _: say(_TITLES[m["t"].replace(".", "")], *m.span()),
        5,
        "capital",
    ),
    Rule(
        "title.before",
        pattern(rf"(?<![\w.])(?P<t>{alternatives(_TITLES)})(?P<dot>\.?)(?:{_NAME}|(?<=Mr|Ms|Dr)\.?(?=\s\w))"),
        _title,
        4,
        "capital",
    ),
    Rule(
        "title.lone",
        pattern(
            r"(?<![\w.])(?P<t>Mr|Mrs|Ms|Messrs|Prof|Lt|Sgt|Capt|Cpl|Gov|Maj|Supt|Cllr|Cmdr|(?:Rep|Sen)(?=\.\s\())(?P<dot>\.)(?!\w)"
        ),
        _title,
        2,
        "capital",
    ),
    Rule(
        "title.road",
        pattern(rf"(?<![\w.])(?P<t>{alternatives(_ROADS)})(?P<dot>\.?)(?=\s\d)"),
        lambda m, _: say(_ROADS[m["t"]], *m.span()),
        7,
        marks="HRJA",
    ),
    Rule(
        "title.degree",
        pattern(r"(?:(?<=Dr )|(?<=Dr\. ))(?P<t>(?:med|phil|jur|iur|oec|rer|nat|pol|theol|habil)\.)(?=\s)"),
        lambda m, _: [Said(m["t"][:-1], *m.span())],
        5,
        "dot",
        cues=("dr ", "dr. "),
    ),
    Rule(
        "title.place",
        pattern(r"(?<![\w.])(?P<t>Sts?|Ste|Mt|Ft|Pt)(?P<dot>\.?)(?=\s[A-Z\u00c0-\u00de])"),
        _place,
        5,
        "capital",
    ),
    Rule(
        "title.street",
        pattern(rf"(?<=[\w.] )(?<=\w\s|\.\s)(?P<t>{alternatives(_STREETS)})(?!\w)(?P<dot>\.?)(?<!\w\.\w)"),
        lambda m, line: _street(m, line) if re.match(r"[A-Z\d]", line.before(m.start())) else None,
        6,
        "capital",
    ),
    Rule(
        "title.after",
        pattern(r"(?<=\w[ ,])\s?(?P<t>Jr|Jnr|Sr|Snr|Esq)(?P<dot>\.?)(?!\w)(?!\s[A-Z][a-z]+\s(?:said|of))"),
        _suffix,
        5,
        "capital",
    ),
)
