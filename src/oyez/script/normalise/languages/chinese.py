"""Chinese: 2024年5月12日 · 3.5% · 5亿美元 · $500万 · 1,234人 · 14:30 · 第3."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import alternatives
from oyez.script.normalise.numbers import spell
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["rules"]

_DIGITS = "零一二三四五六七八九"
_NUM = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?"
_LEFT, _RIGHT = r"(?<![\dA-Za-z])(?<!\d[.,])", r"(?!\d)(?![.,:]\d)(?![A-Za-z])"
_MONEY = {
    "$": "美元", "US$": "美元", "HK$": "港元", "NT$": "新台币", "€": "欧元", "£": "英镑", "¥": "元", "₩": "韩元",
    "₹": "卢比", "₽": "卢布", "S$": "新加坡元", "A$": "澳元", "C$": "加元",
}  # fmt: skip
_UNITS = {
    "km/h": "公里每小时", "km": "公里", "kg": "公斤", "cm": "厘米", "mm": "毫米", "m": "米", "°C": "摄氏度",
    "℃": "摄氏度",
    "g": "克", "km²": "平方公里", "m²": "平方米", "t": "吨", "GW": "吉瓦", "MW": "兆瓦", "GB": "G B",
}  # fmt: skip
# 两 and not 二 before what is counted.
_COUNTED = pattern(r"\s?[个名人位家国次年天岁架艘条项种只件万亿千百倍座所张周]")
_AFTER_YEAR = pattern(r"\s?年")


def _digits(text: str) -> str:
    return "".join(_DIGITS[int(char)] for char in text if char.isdigit())


def _words(text: str) -> str:
    """Return a number in Chinese characters, decimals digit by digit."""
    whole, point, rest = text.replace(",", "").partition(".")
    long = len(whole) > 15 or (len(whole) > 1 and whole.startswith("0"))
    said = _digits(whole) if long else spell(whole, "spellout-cardinal", "zh")
    return said + ("点" + _digits(rest) if point else "")


def _plain(match: re.Match[str], line: Line) -> list[Said]:
    sign = "负" if match["neg"] else ""
    if _AFTER_YEAR.match(line.text, match.end()) and re.fullmatch(r"\d{4}", match["n"]):
        return say(_digits(match["n"]), *match.span())
    if match["n"] == "2" and _COUNTED.match(line.text, match.end()):
        return say("两", *match.span())
    return say(sign + _words(match["n"]), *match.span())


def _percent(match: re.Match[str], _line: Line) -> list[Said]:
    said = "百分之" + ("负" if match["neg"] else "") + _words(match["n"])
    return say(f"{said}{'至' + _words(match['b']) if match['b'] else ''}", *match.span())


def _money(match: re.Match[str], _line: Line) -> list[Said]:
    return say(_words(match["n"]) + (match["mag"] or "") + _MONEY[match["cur"]], *match.span())


def _unit(match: re.Match[str], _line: Line) -> list[Said]:
    return say(("零下" if match["neg"] else "") + _words(match["n"]) + _UNITS[match["u"]], *match.span())


def _range(match: re.Match[str], _line: Line) -> list[Said]:
    return say(f"{_words(match['a'])}至{_words(match['b'])}", *match.span())


def _clock(match: re.Match[str], _line: Line) -> list[Said]:
    minute = match["m"]
    tail = "" if minute == "00" else ("零" if minute[0] == "0" else "") + _words(minute.lstrip("0")) + "分"
    return say(f"{_words(str(int(match['h'])))}点{tail}", *match.span())


def rules(_region: str) -> tuple[Rule, ...]:
    """Return the rules of Chinese."""
    return (
        Rule("cardinal.plain", re.compile(rf"{_LEFT}(?P<neg>(?<![\w-])-)?(?P<n>{_NUM}){_RIGHT}"), _plain, -5),
        Rule(
            "percent",
            re.compile(rf"{_LEFT}(?P<neg>-)?(?P<n>{_NUM})%?(?:[-–—~至到](?P<b>{_NUM}))?(?:%|个百分点(?!))"),
            _percent,
            9,
        ),
        Rule(
            "money.before",
            re.compile(rf"(?P<cur>{alternatives(_MONEY)})\s?(?P<n>{_NUM})(?P<mag>[万亿千百萬億]+)?"),
            _money,
            9,
        ),
        Rule(
            "measure.unit",
            re.compile(rf"{_LEFT}(?P<neg>-)?(?P<n>{_NUM})\s?(?P<u>{alternatives(_UNITS)})(?![A-Za-z])"),
            _unit,
            8,
        ),
        Rule("range.plain", re.compile(rf"{_LEFT}(?P<a>{_NUM})[-–—~](?P<b>{_NUM}){_RIGHT}(?!-)"), _range, 2),
        Rule("time.clock", re.compile(r"(?<![\d:])(?P<h>[01]?\d|2[0-4]):(?P<m>[0-5]\d)(?![\d:])"), _clock, 6),
    )
