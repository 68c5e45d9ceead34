"""References: No. 3 · No 11 · Nos. 1-3 · p. 7 · pp. 12-14 · Fig. 1 · Vol. 2 · Ch. 3 · § 230."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import alternatives
from oyez.script.normalise.numbers import cardinal, digits, pairs, year
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say
from oyez.script.normalise.voiced import letters

__all__ = ["RULES"]

_BEFORE_NUMBER: dict[str, str] = {
    "No": "number", "no": "number", "NO": "number", "№": "number", "Nos": "numbers", "nos": "numbers", "Nr": "number",
    "p": "page", "pp": "pages", "pg": "page", "P": "page", "Fig": "figure", "fig": "figure", "Figs": "figures",
    "figs": "figures", "Vol": "volume", "vol": "volume", "Vols": "volumes", "Ch": "chapter", "ch": "chapter",
    "Chap": "chapter", "Sec": "section", "sec": "section", "Art": "article", "Arts": "articles",
    "art": "article", "para": "paragraph",
    "paras": "paragraphs", "cl": "clause", "Ex": "exhibit", "Op": "opus", "op": "opus", "ed": "edition",
    "Ep": "episode", "§": "section", "§§": "sections", "Pt": "part", "pt": "part", "Bk": "book", "Eq": "equation",
    "Tab": "table", "App": "appendix", "chap": "chapter", "Sched": "schedule",
}  # fmt: skip


def _numbered(match: re.Match[str], line: Line) -> list[Said] | None:
    short, dotted = match["a"], match["dot"]
    if short in {"Art", "Arts"} and _TREATY.search(line.text):
        return say(_BEFORE_NUMBER[short], *match.span("m"))
    if (
        not dotted
        and short
        in {"no", "cl", "ed", "art", "pt", "op", "sec", "Art", "Sec", "Ex", "App", "P", "Tab", "Arts", "p", "Ed", "fig"}
        and short != "p"
    ):
        return None
    return say(_BEFORE_NUMBER[short], *match.span("m"))


def _standard(match: re.Match[str], line: Line) -> list[Said]:
    """Say a standard's number, part and year one after the other: ``9001:2015`` is neither a range nor a ratio."""
    said = [say(cardinal(match["n"], line.region), *match.span("n"))]
    said += [
        say(cardinal(part[1]), match.start("parts") + part.start(1), match.start("parts") + part.end(1))
        for part in re.finditer(r"-(\d+)", match["parts"])
    ]
    if match["y"]:
        said.append(say(year(match["y"]), *match.span("y")))
    for words in said[:-1]:
        words[-1] = words[-1]._replace(tail=",")
    return [word for words in said for word in words]


_BODIES = "ISO|IEC|IEEE|BS|EN|DIN|ASTM|ANSI|NF|JIS|PAS|AS|NZS|UNE|UNI|CSA|ETSI|SAE|GB"
_TREATY = pattern(
    r"\b(?:[Cc]onventions?|[Tt]reat(?:y|ies)|ECHR|GDPR|TFEU|TEU|Charter|Constitution|Regulation|ECtHR|CJEU)\b"
)
_STATUTE = pattern(r"\b(?:[Aa]ct|Code|Constitution|Bill|statute|court|judge|justice)\b", re.I)


def _catalogued(match: re.Match[str], _line: Line) -> list[Said]:
    """Say the number of a book or a ship digit by digit, with a rest where it is written with one."""
    said: list[Said] = []
    for part in re.finditer(r"[\dX]+", match.group()):
        at = match.start() + part.start(), match.start() + part.end()
        group = [
            *say(digits(part.group().rstrip("X")), *at),
            *(letters("X", *at) if part.group().endswith("X") else []),
        ]
        said += [*group[:-1], group[-1]._replace(tail=",")]
    return [*said[:-1], said[-1]._replace(tail="")]


RULES = (
    Rule(
        "reference.catalogued",
        pattern(r"(?:(?<=ISBN )|(?<=ISBN: )|(?<=ISSN )|(?<=IMO )|(?<=MMSI ))\d[\d -]{5,15}[\dX](?!\w)"),
        _catalogued,
        9,
        cues=("isbn", "issn", "imo", "mmsi"),
    ),
    Rule(
        "reference.standard",
        pattern(
            rf"(?<!\w)(?:{_BODIES})(?:[ /](?:{_BODIES}|T|TS|TR))*[ -](?P<n>\d{{2,6}})"
            r"(?P<parts>(?:-\d{1,3}(?!\d))*)(?::(?P<y>(?:19|20)\d\d))?(?![\w/–-])(?![.,:]\d)"
        ),
        lambda m, line: _standard(m, line) if m["parts"] or m["y"] else None,
        9,
    ),
    Rule(
        "reference.statute",
        pattern(r"(?<!\w)(?P<a>ss?)(?:(?P<dot>\.\s?)(?=\d)|\s(?=\d+[A-Z]?(?:\(\d+\))? of the\s))"),
        lambda m, line: (
            say("sections" if m["a"] == "ss" else "section", *m.span()) if _STATUTE.search(line.text) else None
        ),
        6,
    ),
    Rule(
        "reference.number",
        pattern(
            rf"(?<![\w.-])(?P<m>(?P<a>{alternatives(_BEFORE_NUMBER)})(?P<dot>\.?))\s?"
            r"(?=\d(?![\d.,]*\s?(?:%|per ?cent))|[IVX]+\b)"
        ),
        _numbered,
        5,
    ),
    Rule(
        "reference.docket",
        pattern(r"(?<![\w-])(?P<y>\d\d)-(?P<k>cv|cr|mc|mj|md|bk|CV|CR)-(?P<n>\d{2,5})(?![\w])"),
        lambda m, _: [
            *say(pairs(m["y"]), *m.span("y")),
            *letters(m["k"].upper(), *m.span("k")),
            *say(pairs(m["n"]) if len(m["n"]) < 5 and m["n"][0] != "0" else digits(m["n"]), *m.span("n")),
        ],
        9,
        cues=("-cv-", "-cr-", "-mc-", "-mj-", "-md-", "-bk-"),
    ),
    Rule(
        "reference.clause",
        pattern(r"(?<![\w-])(?P<a>\d{1,3})(?P<b>[a-z])-(?P<c>\d{1,2})(?![\w-])"),
        lambda m, _: say(f"{cardinal(m['a'])} {m['b'].upper()} {cardinal(m['c'])}", *m.span()),
        7,
        marks="-",
    ),
    Rule("reference.number_sign", pattern(r"(?<!\w)#(?=\d)"), lambda m, _: say("number", *m.span()), 4, marks="#"),
)
