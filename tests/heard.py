"""Sentences with what may be heard: ``{3-1=>three (one|to one)}`` marks an item and its spoken forms.

``(a|b)`` is either, ``[a]`` may be left out, single capitals are letters said one by one, ``<N:1234>`` is a cardinal,
``<Y:2025>`` a year, ``<D:1.5>`` a decimal, ``<DM:May:7>`` a day, ``<DMY:May:7:2025>`` a date, ``<USD>`` US dollars.
What is not marked must come out word for word. Case, accents, punctuation and "and" inside a number are not heard. The
number words are this page's own, so that a mistake of the code cannot agree with itself.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property

__all__ = ["Heard", "canon"]

_SMALL = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen
"""
_ONES = _SMALL.split()
_TENS = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_BIG = {10**12: "trillion", 10**9: "billion", 10**6: "million", 1000: "thousand", 100: "hundred"}
_ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
_SAME = {"metre": "meter", "metres": "meters", "litre": "liter", "litres": "liters", "vs": "versus", "mr": "mister"}


def cardinal(value: int) -> str:
    for size, name in _BIG.items():
        if value >= size:
            rest = value % size
            return f"{cardinal(value // size)} {name}{' ' + cardinal(rest) if rest else ''}"
    if value < 20:
        return _ONES[value]
    return _TENS[value // 10] + (f" {_ONES[value % 10]}" if value % 10 else "")


def ordinal(value: int) -> str:
    head, _, last = cardinal(value).rpartition(" ")
    last = _ORDINALS.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return f"{head} {last}".strip()


def year(value: int) -> str:
    century, rest = divmod(value, 100)
    if value % 1000 < 10:
        return f"({cardinal(value)}|{cardinal(century)} oh {cardinal(rest)})" if rest else cardinal(value)
    if rest < 10:
        return f"{cardinal(century)} (oh|hundred) {cardinal(rest)}" if rest else f"{cardinal(century)} hundred"
    return f"({cardinal(century)} {cardinal(rest)}|{cardinal(value)})"


def day(month: str, number: str) -> str:
    nth, plain = ordinal(int(number)), cardinal(int(number))
    return f"({month} [the] {nth}|[the] {nth} [of] {month}|{month} {plain})"


def decimal(text: str) -> str:
    whole, _, part = text.partition(".")
    lead = "[zero]" if whole in {"", "0"} else cardinal(int(whole))
    return f"{lead} point {' '.join('(zero|oh)' if char == '0' else _ONES[int(char)] for char in part)}"


def macro(match: re.Match[str]) -> str:
    kind, *rest = match[1].split(":")
    match kind:
        case "N":
            value = int(rest[0])
            short = f"|{cardinal(value // 100)} hundred" if value < 10000 and not value % 100 and value % 1000 else ""
            return f"({cardinal(value)}{short})"
        case "Y":
            return year(int(rest[0]))
        case "D":
            return decimal(rest[0])
        case "DM":
            return day(*rest)
        case "DMY":
            return f"{day(*rest[:2])} {year(int(rest[2]))}"
        case "USD":
            return "(U S dollars|dollars)"
    raise ValueError(kind)


_NUMBER = {*_ONES, *_TENS[2:], "hundred", "thousand", "million", "billion", "trillion"}
_NUMBER |= {ordinal(value) for value in range(1, 100)}


def canon(text: str) -> str:
    """Return the words as they are heard, each with a space after it."""
    plain = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char)).lower()
    plain = re.sub(r"(?<=\w)['’](?=\w)", "", plain).replace("per cent", "percent")
    words = [_SAME.get(word, word) for word in re.findall(r"[^\W_]+", plain)]
    heard: list[str] = []
    for word, after in zip(words, [*words, ""][1:], strict=True):
        if word == "and" and heard and heard[-1] in _BIG.values() and after in _NUMBER:
            continue
        heard.append("one" if word == "a" and after in _BIG.values() else word)
    return "".join(word + " " for word in heard)


_TOKEN = re.compile(r"[()\[\]|]|[A-Z](?: [A-Z](?![\w']))*(?: [A-Z]'s)?(?![\w'])|[^\s()\[\]|]+")


def pattern(spoken: str) -> str:
    """Return a spoken pattern as a regular expression over `canon`."""
    pieces = []
    words: list[str] = []
    for token in [*_TOKEN.findall(re.sub(r"<([^<>]+)>", macro, spoken)), ""]:
        if token and token not in "()[]|":
            words.append(token)
            continue
        pieces.append(re.escape(canon(" ".join(words))))
        words = []
        pieces.append({"(": "(?:", "[": "(?:", "]": ")?"}.get(token, token))
    return "".join(pieces)


@dataclass(frozen=True)
class Heard:
    """One sentence of a set: its family, its locale, and the text with its marks."""

    family: str
    locale: str
    marked: str

    _MARK = re.compile(r"\{(.*?)=>(.*?)\}")

    @cached_property
    def text(self) -> str:
        return self._MARK.sub(lambda mark: mark[1], self.marked)

    @cached_property
    def items(self) -> list[tuple[int, int, re.Pattern[str]]]:
        """Each item: where it is printed, and what may be heard for it."""
        found, shift = [], 0
        for mark in self._MARK.finditer(self.marked):
            start = mark.start() - shift
            found.append((start, start + len(mark[1]), re.compile(pattern(mark[2]))))
            shift += len(mark.group()) - len(mark[1])
        return found

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """What may be heard for the whole sentence."""
        pieces, at = [], 0
        for mark in self._MARK.finditer(self.marked):
            pieces += [re.escape(canon(self.marked[at : mark.start()])), pattern(mark[2])]
            at = mark.end()
        return re.compile("".join([*pieces, re.escape(canon(self.marked[at:]))]))
