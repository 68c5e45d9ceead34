"""Chinese: 2024年5月12日 · 3.5% · 5亿美元 · $500万 · 1,234人 · 14:30 · 3:1 · 第3."""

from __future__ import annotations

import re

from oyez.script.normalise.languages.eastern import LEFT, NUMBER, RIGHT, Eastern, eastern_rules
from oyez.script.normalise.numbers import spell
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["rules"]

_DIGITS = "零一二三四五六七八九"
_MONEY = {
    "$": "美元", "US$": "美元", "HK$": "港元", "NT$": "新台币", "€": "欧元", "£": "英镑", "¥": "元", "₩": "韩元",
    "₹": "卢比", "₽": "卢布", "S$": "新加坡元", "A$": "澳元", "C$": "加元",
}  # fmt: skip
_UNITS = {
    "km/h": "公里每小时", "公里/小时": "公里每小时", "米/秒": "米每秒", "km": "公里", "kg": "公斤", "cm": "厘米",
    "mm": "毫米", "m": "米", "°C": "摄氏度", "℃": "摄氏度", "g": "克", "km²": "平方公里", "m²": "平方米", "t": "吨",
    "GW": "吉瓦", "MW": "兆瓦", "GB": "G B",
}  # fmt: skip
# 两 and not 二 before what is counted; never after 第.
_COUNTED = pattern(
    r"\s?(?:[个名人位家国次天岁架艘条项种只件万亿千百倍座所张周届场支吨米]|年(?!级)|点(?:\d|半|钟|整|左右|前|后|多|，|。|$)|小时|分钟)"
)
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
    counted = match["n"] == "2" and _COUNTED.match(line.text, match.end())
    if counted and not line.text.endswith(("第", "第 "), 0, match.start()):
        return say("两", *match.span())
    return say(sign + _words(match["n"]), *match.span())


def _clock(hour: int, minute: int) -> str:
    """Say 8:05 as 八点零五分, 2:00 as 两点."""
    tail = "" if not minute else ("零" if minute < 10 else "") + _words(str(minute)) + "分"
    return f"{'两' if hour == 2 else _words(str(hour))}点{tail}"


_CHINESE = Eastern(
    words=_words,
    digits=_DIGITS,
    minus="负",
    below="零下",
    to="至",
    versus="比",
    percent=lambda number: f"百分之{number}",
    part=lambda under, over: f"{under}分之{over}",
    clock=_clock,
    magnitudes="万亿千百萬億",
    large=lambda number, magnitude: ("两" if magnitude and number == "2" else _words(number)) + magnitude,
    money=_MONEY,
    units=_UNITS,
    after_score=r"\s?(?:战胜|击败|取胜|获胜|不敌|逼平|领先|负于|大胜|力克|险胜|的比分)",
)


def rules(_region: str) -> tuple[Rule, ...]:
    """Return the rules of Chinese."""
    plain = pattern(rf"{LEFT}(?P<neg>(?<![\w-])-)?(?P<n>{NUMBER}){RIGHT}")
    return (Rule("cardinal.plain", plain, _plain, -5), *eastern_rules(_CHINESE))
