"""Korean: 2024년 5월 12일 · 3.5% · 5억 달러 · 3명 · 오후 2시 30분 · 1,234개 · 3대 1."""

from __future__ import annotations

import re

from oyez.script.normalise.languages.eastern import LEFT, NUMBER, RIGHT, Eastern, eastern_rules
from oyez.script.normalise.numbers import spell
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["rules"]

_DIGITS = "공일이삼사오육칠팔구"
# What is counted with native numbers, below a hundred. Hours are, minutes are not.
_NATIVE = pattern(
    r"\s?(?:명|사람|개(?!월|년|국)|살|마리|시간|시(?![가-힣]?장|민|의|대)|번(?!지)|가지|채|대(?!\s?대)|장|권|잔|그루|척|벌|송이|달|배)"
)
_AGES = pattern(r"대(?!의? ?(?:차|자동차|버스|트럭|컴퓨터|헬기|드론))")
_MONTHS = {"6": "유월", "10": "시월"}
_MONEY = {"$": "달러", "US$": "달러", "€": "유로", "£": "파운드", "¥": "엔", "₩": "원", "HK$": "홍콩 달러"}
_UNITS = {
    "%p": "퍼센트포인트", "km/h": "킬로미터", "km": "킬로미터", "kg": "킬로그램", "cm": "센티미터", "mm": "밀리미터",
    "m": "미터", "℃": "도", "°C": "도", "g": "그램", "㎡": "제곱미터", "GB": "기가바이트", "MW": "메가와트",
    "GW": "기가와트", "t": "톤",
}  # fmt: skip


def _words(text: str) -> str:
    """Return a number in Sino-Korean words, decimals digit by digit."""
    whole, point, rest = text.replace(",", "").partition(".")
    long = len(whole) > 15 or (len(whole) > 1 and whole.startswith("0"))
    said = _spelt(whole) if long else spell(whole, "spellout-cardinal-sinokorean", "ko")
    return said + (" 점 " + _spelt(rest).replace("공", "영") if point else "")


def _spelt(text: str) -> str:
    return "".join(_DIGITS[int(char)] for char in text if char.isdigit())


def _native(number: int) -> str:
    return spell(str(number), "spellout-cardinal-native-attributive", "ko")


def _plain(match: re.Match[str], line: Line) -> list[Said]:
    number = match["n"].replace(",", "")
    ages = len(number) == 2 and number.endswith("0") and _AGES.match(line.text, match.end())
    if number.isdigit() and 0 < int(number) < 100 and not ages and _NATIVE.match(line.text, match.end()):
        return say(_native(int(number)), *match.span())
    return say(("마이너스 " if match["neg"] else "") + _words(match["n"]), *match.span())


def _month(match: re.Match[str], _line: Line) -> list[Said]:
    return say(_MONTHS[match["n"]], *match.span())


def _large(number: str, magnitude: str) -> str:
    """Say 100만 as one word; one thousand, ten thousand and the like without the one."""
    if number == "1" and magnitude in {"백", "천", "만"}:
        return magnitude
    return _words(number) + magnitude


def _round(match: re.Match[str], _line: Line) -> list[Said]:
    return say(_large(match["n"], match["mag"]), *match.span())


def _versus(match: re.Match[str], _line: Line) -> list[Said]:
    return say(f"{_words(match['a'])} 대 {_words(match['b'])}", *match.span())


def _clock(hour: int, minute: int) -> str:
    """Say 14:30 with the native hour and the Sino-Korean minute."""
    said = f"{_native(hour) if hour else '영'} 시"
    return f"{said} {_words(str(minute))} 분" if minute else said


_KOREAN = Eastern(
    words=_words,
    digits=_DIGITS,
    minus="마이너스 ",
    below="영하 ",
    to="에서 ",
    versus=" 대 ",
    percent=lambda number: f"{number} 퍼센트",
    part=lambda under, over: f"{under} 분의 {over}",
    clock=_clock,
    magnitudes="만억조천백",
    large=_large,
    money=_MONEY,
    units=_UNITS,
    after_score=r"\s?(?:로|으로|승|패|무승부|완승|역전|대승)",
)


def rules(_region: str) -> tuple[Rule, ...]:
    """Return the rules of Korean."""
    plain = pattern(rf"{LEFT}(?P<neg>(?<![\w-])-)?(?P<n>{NUMBER}){RIGHT}")
    versus = pattern(rf"{LEFT}(?P<a>\d{{1,2}})\s?대\s?(?P<b>\d{{1,2}})(?!\d)(?!\s?[명개])")
    return (
        Rule("cardinal.plain", plain, _plain, -5),
        Rule("cardinal.round", pattern(rf"{LEFT}(?P<n>{NUMBER})(?P<mag>[백천만억조])"), _round, 3),
        Rule("date.month", pattern(rf"{LEFT}(?P<n>6|10)월"), _month, 6),
        Rule("score.versus", versus, _versus, 6),
        *eastern_rules(_KOREAN),
    )
