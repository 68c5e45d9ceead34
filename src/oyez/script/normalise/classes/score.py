"""Scores and votes: lost 3-1 · 1-1 · 6-3, 6-2 · split 5-4 · voted 217-213 · 3-2-1."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import cardinal
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]

_SPORT = pattern(
    r"\b(?:win|wins|won|winning|winners?|lose|loses|lost|beat|beats|beaten|beating|"
    r"draw|draws|drew|drawn|defeat\w*|victor\w*|"
    r"lead|leads|led|trail\w*|goal\w*|score\w*|scoring|match\w*|game|games|set|"
    r"sets|half-time|extra time|aggregate|penalt\w*|final|"
    r"finish\w*|ended|thrash\w*|hammer\w*|level\w*|comeback|triumph\w*|edged?|"
    r"downed|humbl\w*|stunn\w*|swept|innings|series|cup|league|record)\b"
)
_VOTE = pattern(r"\b(?:vot\w*|split|rul\w*|decision|court|judges?|justices?|panel|senate|"
r"house|board|council|committee|bill|motion|majority|passed|approved|decid\w*|"
r"parliament|jury)\b")  # fmt: skip
_WORK = pattern(r"\b(?:work\w*|jobs?|shifts?|office|hours|weekdays|weekends|commut\w*|desk|opening|open from)\b")
_RANGE_WORDS = pattern(r"\s?(?:years?|days?|weeks?|months?|hours?|minutes?|people|percent|per cent|"
r"million|billion|points|miles|metres|meters|km|times|degrees|cents)\b")  # fmt: skip
_AGES = pattern(
    r"(?:aged?|ages|pages?|between|from|takes?|about|around|roughly|some|nearly|over|pp|verses?|chapters?)\Z", re.I
)


def _score(match: re.Match[str], line: Line) -> list[Said] | None:
    first, second = match["a"], match["b"]
    if _RANGE_WORDS.match(line.text, match.end()) or _AGES.match(line.before(match.start())):
        return None
    near = line.around(match.start(), match.end())
    if _is_hours(int(first), int(second), near):
        return say(f"{cardinal(first)} to {cardinal(second)}", *match.span())
    vote, sport = bool(_VOTE.search(near)), bool(_SPORT.search(near))
    if not (vote or sport or int(first) >= int(second)) or max(int(first), int(second)) > 999:
        return None
    if int(first) + int(second) == 100 and not (vote or sport):
        return say(f"{cardinal(first)} {cardinal(second)}", *match.span())  # a 60-40 split
    return say(_said(first, second, line, vote=vote and not sport), *match.span())


def _is_hours(first: int, second: int, near: str) -> bool:
    """Whether ``9-5`` is a day's work, from a morning's hour to an afternoon's."""
    return 6 <= first <= 11 and 1 <= second < first and bool(_WORK.search(near)) and not _SPORT.search(near)


def _said(first: str, second: str, line: Line, *, vote: bool) -> str:
    """Say a vote with "to", a draw with "all", any other result number by number."""
    if vote:
        return f"{_side(first, line)} to {_side(second, line)}"
    if first == second and int(first) < 10:
        return f"{_side(first, line)} all"
    return (
        f"{_side(first, line)} {_side(second, line)}"
        if max(int(first), int(second)) < 20
        else f"{_side(first, line)} to {_side(second, line)}"
    )


def _side(text: str, line: Line) -> str:
    if text == "0":
        return "zero" if line.region == "us" else "nil"
    return cardinal(text, line.region)


def _several(match: re.Match[str], _line: Line) -> list[Said]:
    """Say sets one after the other, as tennis has them: ``6-3, 6-2``, ``7-6 (7-4)``."""
    said: list[Said] = []
    for part in re.finditer(r"(?P<mark>,?)\s?(?P<and>and\s)?\(?(?P<a>\d+)[-–](?P<b>\d+)", match.group()):
        at = match.start()
        if said:
            said[-1] = said[-1]._replace(tail="" if part["and"] and not part["mark"] else ",")
        if part["and"]:
            said.append(Said("and", at + part.start("and"), at + part.end("and") - 1))
        said += say(f"{cardinal(part['a'])} {cardinal(part['b'])}", at + part.start("a"), at + part.end("b"))
    return said


RULES = (
    Rule(
        "score.pair",
        pattern(r"(?<![\w.,$£€¥:/–-])(?P<a>\d{1,3})[-–](?P<b>\d{1,3})(?![\w/%–])(?!-\d)(?![.:]\d)"),
        _score,
        5,
        marks="-–",
    ),
    Rule(
        "score.sets",
        pattern(
            r"(?<![\w.,/-])\d{1,2}[-–]\d{1,2}(?:\s\(\d{1,2}[-–]\d{1,2}\))?(?:,?\s(?:and\s)"
            r"?\d{1,2}[-–]\d{1,2}(?:\s\(\d{1,2}[-–]\d{1,2}\))?)+(?![\w/%-])"
        ),
        _several,
        6,
        marks="-–",
    ),
)
