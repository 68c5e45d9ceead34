"""Signs: & · + · ~30 · 3:1 · 4x4 · BBB+ · > · = · @ · °. Decoration is silent."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import NUM
from oyez.script.normalise.numbers import number
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say
from oyez.script.normalise.voiced import letters

__all__ = ["RULES"]

_BETWEEN = {
    "&": "and", "=": "equals", "≈": "is about", "≠": "is not", "≤": "at most", "≥": "at least", "<": "less than",
    ">": "more than", "×": "times", "÷": "divided by", "+": "plus",
}  # fmt: skip
_LEADS = {
    "~": "about", "≈": "about", "<": "less than", ">": "more than", "≤": "at most", "≥": "at least",
    "±": "plus or minus", "≤ ": "at most",
}  # fmt: skip


_SPANS = {"y": "year", "m": "month", "q": "quarter"}


def _between(match: re.Match[str], _line: Line) -> list[Said]:
    return say(_BETWEEN[match["s"]], *match.span("s"))


_FIGURE = pattern(r"[\d%]\s?[a-z/]{0,8}\s\Z")


def _lead(match: re.Match[str], line: Line) -> list[Said]:
    """Say ``~40``, ``<5``; between two figures ``≈`` is "is about"."""
    if match["s"] == "≈" and _FIGURE.search(line.text, max(0, match.start() - 12), match.start()):
        return say("is about", *match.span("s"))
    return say(_LEADS[match["s"]], *match.span("s"))


def _ratio(match: re.Match[str], line: Line) -> list[Said]:
    return say(f"{number(match['a'], line.region)} to {number(match['b'], line.region)}", *match.span())


def _by(match: re.Match[str], line: Line) -> list[Said]:
    if " " in match.group():
        first = say(number(match["a"], line.region), *match.span("a"))
        return [*first, *say(f"by {number(match['b'], line.region)}", match.end("a") + 1, match.end())]
    return say(f"{number(match['a'], line.region)} by {number(match['b'], line.region)}", *match.span())


def _rating(match: re.Match[str], _line: Line) -> list[Said]:
    grade = letters(match["r"], *match.span())
    return [*grade, Said({"+": "plus", "-": "minus"}[match["s"]], *match.span())]


def _starred(match: re.Match[str], _line: Line) -> list[Said]:
    return [
        *letters(match["g"], *match.span("g")),
        Said("stars" if match["s"] else "star", match.end("g"), match.end()),
    ]


_GRADED = pattern(
    r"\b(?:hotels?|resorts?|spas?|rat(?:ed|ing|ings|es)|reviews?|reviewers?|ncap|stars?|gave|gives|awarded|earned|luxury|"
    r"restaurants?|accommodation|generals?|service|critics?|album|film|show|play|novel)\b"
)
_NOUN_AFTER = pattern(r"[ -][A-Za-z]")


def _stars(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say ``a 4* hotel`` as "four star", "gave it 5*" as "five stars"."""
    if not _GRADED.search(line.around(match.start(), match.end())):
        return None
    word = line.after(match.end())
    qualifies = _NOUN_AFTER.match(line.text, match.end()) and word not in _FUNCTION
    one = qualifies or match["n"] == "1"
    return [*say(number(match["n"]), *match.span("n")), Said("star" if one else "stars", match.end("n"), match.end())]


_FUNCTION = frozenset(["and", "or", "but", "in", "for", "from", "to", "by", "on", "at", "while", "with", "after", "as"])


def _copyright(match: re.Match[str], _line: Line) -> list[Said]:
    return say("copyright", *match.span())


def _degree(match: re.Match[str], _line: Line) -> list[Said]:
    return say("degrees", *match.span())


RULES = (
    Rule(
        "symbol.entity",
        pattern(r"&(?P<n>amp|lt|gt|quot|apos|nbsp|#\d{2,4});"),
        lambda m, _: say("and", *m.span()) if m["n"] == "amp" else [],
        9,
        "symbol",
        marks="&",
    ),
    Rule(
        "symbol.starred",
        pattern(
            r"(?<![\w*])(?P<g>A)\*(?P<s>s)?(?![\w*])(?=\s(?:grades?|in|at|and|or|students?|pupils?|results?)\b|[-–]|(?<=s))"
        ),
        _starred,
        6,
        "symbol",
        marks="*",
    ),
    Rule(
        "symbol.stars",
        pattern(r"(?<![\w.,*$£€-])(?P<n>[1-7])\*(?![\w*])"),
        _stars,
        5,
        marks="*",
    ),
    Rule(
        "symbol.variable",
        pattern(r"(?<![\w<&?/])(?<=[\s(\[;,])[A-Za-z]\s?(?P<s>[=<>≤≥≈])\s?(?=[-+]?\.?\d)"),
        _between,
        1,
        "symbol",
        marks="=<>≤≥≈",
    ),
    Rule(
        "symbol.between",
        pattern(r"(?<=[\w)\"'.] )(?P<s>[&=≈≠≤≥<>×÷+])(?= [\w(\"'$£€])|(?<=\w)(?P<t>&)(?=\w)"),
        lambda m, line: _between(m, line) if m["s"] else say("and", *m.span()),
        1,
        "symbol",
        marks="&=≈≠≤≥<>×÷+",
    ),
    Rule(
        "symbol.either",
        pattern(r"(?<!\S)\+/-(?=\s?[$£€]?\.?\d)"),
        lambda m, _: say("plus or minus", *m.span()),
        9,
        "symbol",
        marks="+",
    ),
    Rule("symbol.lead", pattern(r"(?<!\S)(?P<s>[~≈<>≤≥±]) ?(?=[$£€]?\d)"), _lead, 2, "symbol", marks="~≈<>≤≥±"),
    Rule("symbol.ratio", pattern(rf"(?<![\w.,:])(?P<a>{NUM}):(?P<b>{NUM})(?![\w:])(?!\.\d)"), _ratio, 1, marks=":"),
    Rule("symbol.by", pattern(rf"(?<![\w.,$£€])(?P<a>{NUM})\s?[x×]\s?(?P<b>{NUM})(?!\w)"), _by, 2, marks="x×"),
    Rule(
        "symbol.rating",
        pattern(r"(?<!\w)(?P<r>AAA|AA|A|BBB|BB|B|CCC|CC|C|Aa|Baa|Ba|D)(?P<s>[+-])(?=\s|$|[,.;:)])"),
        _rating,
        5,
        "capital",
        marks="+-",
    ),
    Rule(
        "symbol.grade_minus",
        pattern(r"(?<=\w )(?P<s>[+])(?=\d)"),
        lambda m, _: say("plus", *m.span()),
        -2,
        "symbol",
        marks="+",
    ),
    Rule(
        "symbol.plus",
        pattern(r"(?<=[A-Za-z0-9])\+(?=\d|[\s,.;:)]|$)"),
        lambda m, _: say("plus", *m.span()),
        -3,
        "symbol",
        marks="+",
    ),
    Rule(
        "symbol.yearly",
        pattern(r"(?<!\w)(?P<p>[ymq])(?:/|-o-|-on-)(?P=p)(?!\w)|(?<!\w)(?P<q>[yq])o(?P=q)(?!\w)", re.I),
        lambda m, _: say("{0} on {0}".format(_SPANS[(m["p"] or m["q"]).lower()]), *m.span()),
        4,
        "any",
        cues=("y/y", "m/m", "q/q", "-o-", "-on-", "yoy", "qoq"),
    ),
    Rule(
        "symbol.sides",
        pattern(r"(?<=\d)\s?(?:m|ft|cm|mm|in|km|yds?)\s?(?P<x>[x×])\s?(?=\d)"),
        lambda m, _: say("by", *m.span("x")),
        3,
        marks="x×",
    ),
    Rule("symbol.each", pattern(r"(?<!\S)@(?=\s?[$£€\d])"), lambda m, _: say("at", *m.span()), 3, "symbol", marks="@"),
    Rule("symbol.copyright", pattern("©"), _copyright, 0, "symbol", marks="©"),
    Rule(
        "symbol.percent", pattern(r"(?<=[a-z] )%(?=\s)"), lambda m, _: say("percent", *m.span()), 0, "symbol", marks="%"
    ),
    Rule("symbol.degree", pattern(r"(?<=[a-z] )°(?=\s)"), _degree, 0, "symbol", marks="°"),
)
