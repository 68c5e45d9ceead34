"""Telephone numbers: Dial 111 · 116 123 · +1 212 555 0147 · (123)-123-5678 · 0800 123 4567 · 1-800-GO-U-HAUL."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import cardinal, digits
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say
from oyez.script.normalise.voiced import letters

__all__ = ["RULES"]

_CUE = (
    r"(?i:call|calling|called|dial|dialling|dialled|dialing|phone|phoned|ring|"
    r"rang|text|helpline(?: is)?|hotline(?: is)?|number(?: is)?|line(?: is)?|"
    r"tel|telephone|whatsapp|samaritans on|on freephone|lifeline on|lifeline "
    r"at|contact|fax)(?:ing)?(?: on| at| the)?:?\s"
)
_GROUP = pattern(r"\d+|[A-Z]{2,}|[A-Z]")
_EMERGENCY = frozenset([
    "000", "100", "101", "102", "103", "104", "108", "110", "111", "112", "113", "115", "117", "118", "119", "120",
    "122", "133", "144", "155", "190", "191", "192", "193", "197", "199", "211", "311", "411", "511", "611", "711",
    "811", "911", "988", "995", "999",
])  # fmt: skip


def _groups(match: re.Match[str], _line: Line) -> list[Said]:
    """Say the digits of each group, with a short pause between groups."""
    said: list[Said] = []
    for group in _GROUP.finditer(match["n"]):
        start, end = match.start("n") + group.start(), match.start("n") + group.end()
        said += _group(group.group(), start, end)
    if match["n"].startswith("+"):
        said.insert(0, Said("plus", match.start("n"), said[0].end))
    said[-1] = said[-1]._replace(tail="")
    return said


def _group(text: str, start: int, end: int) -> list[Said]:
    if not text[0].isdigit():
        return [Said(text, start, end)] if len(text) > 1 else letters(text, start, end)
    words = say("eight hundred" if text == "800" else digits(text), start, end)
    return [*words[:-1], words[-1]._replace(tail=",")]


def _emergency(match: re.Match[str], _line: Line) -> list[Said] | None:
    if match["n"] not in _EMERGENCY:
        return None
    return say(digits(match["n"]), *match.span("n"))


def _service(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say 999 calls, the 101 line: digit by digit, unless calls or callers are counted."""
    before = line.before(match.start()).lower()
    if match["what"] in {"calls", "callers", "lines"}:
        sure = match["n"] in {"999", "911", "112"} or _SERVED.search(line.around(match.start(), match.end()))
        if before in _COUNTING or not sure:
            return None
    return say(digits(match["n"]), *match.span("n"))


_COUNTING = frozenset(["of", "than", "about", "nearly", "over", "some", "exactly", "total", "least", "with", "another"])
_SERVED = pattern(
    r"\b(?:999|911|112|nhs|police|ambulances?|paramedics?|emergenc\w+|non-emergency|urgent|crisis|suicide)\b"
)


def _extension(match: re.Match[str], _line: Line) -> list[Said]:
    return [
        Said("extension", *match.span("x")),
        *say(digits(match["n"]) if len(match["n"]) > 2 else cardinal(match["n"]), *match.span("n")),
    ]


_CUED = pattern(rf"{_CUE}[\d ,()+-]{{2,60}} or \Z")
_CUES = (
    "call", "dial", "phone", "ring", "rang", "text", "line", "number", "tel", "whatsapp", "samaritan", "contact", "fax",
)  # fmt: skip
"""Pieces of `_CUE` without which no number is cued."""
RULES = (
    Rule(
        "phone.plus",
        pattern(r"(?<![\w.,])(?P<n>\+\d{1,3}(?:[ .-]?\(?\d{1,4}\)?){2,5})(?![\w.-]\d)(?!\w)"),
        _groups,
        9,
        marks="+",
    ),
    Rule(
        "phone.brackets",
        pattern(r"(?<![\w.,])(?P<n>\(\d{2,5}\)[ -]{0,2}\d{3,4}[ -]?\d{3,4})(?!\w)"),
        _groups,
        9,
        marks="(",
    ),
    Rule(
        "phone.three",
        pattern(r"(?<![\w.,/-])(?P<n>(?:1[ .-])?\d{3}[.-]\d{3}[.-]\d{4})(?![\w-])"),
        _groups,
        9,
        marks="-.",
    ),
    Rule("phone.free", pattern(r"(?<![\w.,/-])(?P<n>1-8\d\d-[A-Z\d-]{4,12})(?!\w)"), _groups, 9, marks="-"),
    Rule(
        "phone.zero",
        pattern(r"(?<![\w.,/-])(?P<n>0\d{2,4}[ -]\d{3,4}(?:[ -]?\d{3,4})?)(?![\w-])"),
        _groups,
        8,
        marks="0",
    ),
    Rule("phone.cued", pattern(rf"{_CUE}(?P<n>\d{{2,5}}(?:[ -]\d{{2,5}}){{1,3}})(?![\w-])"), _groups, 8, cues=_CUES),
    Rule("phone.emergency", pattern(rf"{_CUE}(?P<n>\d{{3}})(?![\w-])(?!,\d)"), _emergency, 8, cues=_CUES),
    Rule(
        "phone.service",
        pattern(
            r"(?<![\w.,$£€-])(?P<n>999|911|112|111|101|988)(?:(?=,|\s)(?=(?:(?:,|\s(?:and|or))\s\d{3})?(?:\semergency)?"
            r"\s(?P<what>calls?|callers?|lines?|operators?|call[- ]handlers?|dispatchers?|hotlines?|helplines?|"
            r"emergency)\b)|(?<=NHS ...)(?!\w))"
        ),
        _service,
        8,
        cues=("999", "911", "112", "111", "101", "988"),
    ),
    Rule(
        "phone.second",
        pattern(r"(?:(?<=\d or )|(?<=\d, or ))(?:call |dial |text )?(?P<n>\d{3})(?![\w-])(?!,\d)"),
        lambda m, line: _emergency(m, line) if _CUED.search(line.text[: m.start()]) else None,
        8,
        cues=(" or ",),
    ),
    Rule(
        "phone.text",
        pattern(r"(?<!\w)[Tt]ext(?:ing|ed)? (?:\W?[A-Z]{2,12}\W? )?(?:to|on)? ?(?P<n>\d{5,6})(?!\w)(?!,\d)"),
        _groups,
        8,
        cues=("text",),
    ),
    Rule(
        "phone.australia",
        pattern(r"(?<![\w.,/-])(?P<n>1[38]00 \d{3} \d{3})(?![\w-])"),
        _groups,
        8,
        cues=("1300 ", "1800 "),
    ),
    Rule("phone.local", pattern(r"(?<![\w.,/-])(?P<n>555-\d{4})(?![\w-])"), _groups, 8, marks="-"),
    Rule("phone.extension", pattern(r"(?<!\w)(?P<x>[Ee]xt\.?)\s(?P<n>\d{2,5})(?!\w)"), _extension, 8, marks="x"),
)
