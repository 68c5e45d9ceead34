"""Abbreviations: e.g. · i.e. · vs. · v · etc. · Inc · Co. · Ltd · approx. · c. 1340 · and/or."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import alternatives
from oyez.script.normalise.numbers import cardinal, year
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]

_ANYWHERE: dict[str, str] = {
    "e.g.": "for example", "eg.": "for example", "e.g": "for example", "i.e.": "that is", "i.e": "that is",
    "ie.": "that is", "etc.": "et cetera", "etc": "et cetera", "vs.": "versus", "vs": "versus",
    "approx.": "approximately", "a.k.a.": "also known as", "aka": "also known as", "cf.": "compare",
    "et al.": "and others", "et al": "and others", "viz.": "namely", "est.": "established", "incl.": "including",
    "excl.": "excluding", "dept.": "department", "Dept.": "Department", "govt": "government", "Govt": "Government",
    "govt.": "government", "intl": "international", "Intl": "International", "Int'l": "International",
    "int'l": "international", "Nat'l": "National", "Assn.": "Association", "Univ.": "University", "Ltd.": "Limited",
    "Ltd": "Limited", "Pty": "Proprietary", "Inc.": "Incorporated", "Inc": "Incorporated", "Corp.": "Corporation",
    "Corp": "Corporation", "Bros.": "Brothers", "Bros": "Brothers", "Mfg.": "Manufacturing", "Dist.": "District",
    "Natl.": "National", "w/o": "without", "c/o": "care of", "o'clock": "o'clock", "wk.": "week", "hrs.": "hours",
    "mins.": "minutes", "oz.": "ounces", "lbs.": "pounds", "sq.": "square", "avg.": "average", "max.": "maximum",
    "min.": "minimum", "temp.": "temperature", "tel.": "telephone", "misc.": "miscellaneous", "Feat.": "featuring",
    "feat.": "featuring", "Rev'd": "Reverend", "Ph.D.": "P H D", "Ph.D": "P H D", "PhD": "P H D", "PhDs": "P H D's",
    "M.Sc.": "M S C", "B.Sc.": "B S C", "BSc": "B S C", "MSc": "M S C", "Ph.D.s": "P H D's", "Co.": "Company",
    "Cos.": "Companies", "&c.": "et cetera", "Hwy.": "Highway", "pls": "please", "n/a": "not applicable",
    "N/A": "not applicable", "Utd": "United", "UTD": "UNITED", "Est.": "Established", "p.a.": "per annum",
    "S'pore": "Singapore", "Qld": "Queensland", "M'sia": "Malaysia", "pts": "points", "pts.": "points",
}  # fmt: skip


def _anywhere(match: re.Match[str], _line: Line) -> list[Said]:
    from oyez.script.normalise.classes.letters import spelled

    said = _ANYWHERE[match["a"]]
    return (
        spelled(said, *match.span("a")) if re.fullmatch(r"(?:[A-Z](?:'s)? ?)+", said) else say(said, *match.span("a"))
    )


def _versus(match: re.Match[str], _line: Line) -> list[Said]:
    return say("versus", *match.span("v"))


_ERA = pattern(r"\s(?:BCE?|AD|CE)\b")
# What is counted: several things or people, no verb. A single thing after it, "a c. 1450 manuscript", is of that year.
_COUNTED = pattern(r"\s(?!(?:is|was|as|has|its|his|this|thus)\b)(?:[A-Za-z]{2,}s|people|men|women|children|staff)\b")
_HOURS = pattern(r"\s(?:local|hours|hrs|GMT|UTC|Zulu)\b")


def _circa(match: re.Match[str], line: Line) -> list[Said]:
    from oyez.script.normalise.classes.time import hundreds

    four = len(match["y"]) == 4
    if _ERA.match(line.text, match.end()) or (four and _HOURS.match(line.text, match.end())):
        return say("circa", *match.span("c"))  # the time goes with what follows it
    if _COUNTED.match(line.text, match.end()):
        return [*say("circa", *match.span("c")), *say(cardinal(match["y"]), *match.span("y"))]
    said = hundreds(match["y"][:2], match["y"][2:]) if four and match["y"][0] == "0" else year(match["y"])
    return [*say("circa", *match.span("c")), *say(said, *match.span("y"))]


def _with(match: re.Match[str], _line: Line) -> list[Said]:
    return say("with", *match.span())


RULES = (
    Rule(
        "abbreviation.any",
        pattern(rf"(?<![\w.&/'])(?P<a>{alternatives(_ANYWHERE)})(?![\w/]|\.\w)"),
        _anywhere,
        2,
        "any",
    ),
    Rule(
        "abbreviation.estimated",
        pattern(
            r"(?<![\w.])(?P<a>[Ee]st(?:\.|(?=\s)))(?=\s?(?:[A-Z]{0,3}[$£€¥₹]|[~<>]?\d{1,3}(?!\d)(?!,? (?:BC|AD)))|"
            r"\s(?:value|worth|price|cost|population|total|budget|damage|annual|net)\b)|"
            r"(?:(?<=[\d%)] )|(?<=\d\()|(?<=\d \()|(?<=\d[kmbn] )|(?<=\d[bmt]n )|(?<=illion ))"
            r"(?P<b>est(?:\.|(?=[\s,;:)])))(?!\s?\d{4})"
        ),
        lambda m, _: say("Estimated" if (m["a"] or "")[:1] == "E" else "estimated", *m.span()),
        6,
        cues=(" est", "(est", "est. "),
    ),
    Rule(
        "abbreviation.aggregate",
        pattern(r"(?<!\w)agg\.?(?=:?\s\d|\))"),
        lambda m, _: say("aggregate", *m.span()),
        2,
        cues=("agg",),
    ),
    Rule(
        "abbreviation.year",
        pattern(r"(?<!\w)(?:a|per|this|last|next|each|every|one|the)\s(?P<y>yr(?:\.(?=\s[a-z]))?)(?![\w/])"),
        lambda m, _: say("year", *m.span("y")),
        2,
        cues=(" yr",),
    ),
    Rule("abbreviation.versus", pattern(r"(?<=\w )(?P<v>v\.?)(?= [A-Z])"), _versus, 3, "capital"),
    Rule("abbreviation.circa", pattern(r"(?<![\w.])(?P<c>ca?\.)\s?(?P<y>\d{3,4})(?!\w)"), _circa, 5, marks="."),
    Rule("abbreviation.with", pattern(r"(?<!\w)w/(?=\s)"), _with, 3, "symbol", marks="/"),
)
