"""Ranges: 10-15 years · aged 5-11 · pages 12–18 · 200,000-300,000 · 5 million-6 million · 24/7 · 9/11."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import DASH, GLYPHS, MAGNITUDE_WORDS, MAGNITUDES, NUM, alternatives
from oyez.script.normalise.numbers import number
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]

_MAG = rf"(?:\s?(?:{MAGNITUDE_WORDS})|(?:{alternatives(MAGNITUDES)}))(?!\w)"


def _value(text: str) -> float:
    """Return about what a number is worth: enough to tell which of two is the larger."""
    return float(text.rstrip(GLYPHS).replace(",", "").strip() or "0")


def _magnitude(text: str | None) -> str:
    bare = (text or "").strip()
    return MAGNITUDES.get(bare, bare)


def _range(match: re.Match[str], line: Line) -> list[Said] | None:
    if not match["ma"] and _value(match["a"]) >= _value(match["b"]) and not match["mb"]:
        return _pages(match, line)
    first = f"{number(match['a'], line.region)} {_magnitude(match['ma'])}"
    second = f"{number(match['b'], line.region)} {_magnitude(match['mb'])}"
    if match["to"].strip() == match["to"] and " " not in match.group():
        return say(f"{first} to {second}", *match.span())
    start = match.start("to") + len(match["to"]) - len(match["to"].lstrip())
    edge = match.end("ma") if match["ma"] else match.end("a")
    return [*say(first, match.start(), edge), *say(f"to {second}", start, match.end())]


_PAGES = pattern(r"(?:pages?|pp|verses?|lines?|paragraphs?|articles?|sections?)\.?\Z", re.I)


def _pages(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say ``pages 114-19``, whose second number is short, as "one hundred fourteen to nineteen"."""
    first, second = match["a"], match["b"]
    if not (first.isdecimal() and second.isdecimal()) or not _PAGES.match(line.before(match.start())):
        return None
    if len(second) >= len(first) or int(first[: -len(second)] + second) <= int(first):
        return None
    return say(f"{number(first, line.region)} to {number(second)}", *match.span())


_SLASHED = {
    "9/11": "nine eleven", "24/7": "twenty four seven", "7/7": "seven seven", "26/11": "twenty six eleven",
    "50/50": "fifty fifty",
    "50-50": "fifty fifty", "50:50": "fifty fifty", "20/20": "twenty twenty",
}  # fmt: skip


_AGED = pattern(r"(?:the|of|among|for|most|all|many|more|young|by|and|to|with|other|among|aged|in|under)\Z", re.I)


def _ages(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say people of an age: ``the 18-24s`` are "eighteen to twenty fours"."""
    if int(match["a"]) >= int(match["b"]) or not _AGED.match(line.before(match.start()) or "the"):
        return None
    last = number(match["b"])
    plural = last[:-1] + "ies" if last.endswith("y") else last + ("es" if last.endswith("x") else "s")
    return say(f"{number(match['a'])} to {plural}", *match.span())


def _fixed(match: re.Match[str], _line: Line) -> list[Said]:
    return say(_SLASHED[match.group()], *match.span())


RULES = (
    Rule(
        "range.plain",
        pattern(
            rf"(?<![\w.,$£€¥:/-])(?P<a>{NUM})(?P<ma>{_MAG})?(?P<to>{DASH})(?P<b>{NUM})"
            rf"(?P<mb>{_MAG})?(?![\w/])(?![.,:]\d)(?![-–]\d)"
        ),
        _range,
        1,
        marks="-–—",
    ),
    Rule("range.fixed", pattern(rf"(?<![\w.,/-])(?:{alternatives(_SLASHED)})(?![\w/-])"), _fixed, 9, marks="-/:"),
    Rule("range.ages", pattern(r"(?<![\w.,$£€-])(?P<a>\d{1,2})[-–](?P<b>[1-9]\d)s(?!\w)"), _ages, 12, marks="s"),
)
