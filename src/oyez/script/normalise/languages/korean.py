"""Korean: 2024년 5월 12일 · 3.5% · 5억 달러 · 3명 · 오후 2시 30분 · 1,234개."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import alternatives
from oyez.script.normalise.numbers import spell
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["rules"]

_DIGITS = "영일이삼사오육칠팔구"
_NUM = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?"
_LEFT, _RIGHT = r"(?<![\dA-Za-z])(?<!\d[.,])", r"(?!\d)(?![.,:]\d)(?![A-Za-z])"
# What is counted with native numbers, below a hundred. Hours are, minutes are not.
_NATIVE = pattern(
    r"\s?(?:명|사람|개(?!월|년)|살|마리|시간|시(?![가-힣]?장|민|의|대)|번(?!지)|가지|채|대(?!\s?대)|장|권|잔|그루|척|벌|송이|달|배)"
)
_MONEY = {"$": "달러", "US$": "달러", "€": "유로", "£": "파운드", "¥": "엔", "₩": "원", "HK$": "홍콩 달러"}
_UNITS = {
    "%p": "퍼센트포인트", "%": "퍼센트", "km/h": "킬로미터", "km": "킬로미터", "kg": "킬로그램", "cm": "센티미터",
    "mm": "밀리미터",
    "m": "미터", "℃": "도", "°C": "도", "g": "그램", "㎡": "제곱미터", "GB": "기가바이트",
    "MW": "메가와트", "GW": "기가와트",
    "t": "톤",
}  # fmt: skip


def _digits(text: str) -> str:
    return "".join(_DIGITS[int(char)] for char in text if char.isdigit())


def _words(text: str) -> str:
    """Return a number in Sino-Korean words, decimals digit by digit."""
    whole, point, rest = text.replace(",", "").partition(".")
    long = len(whole) > 15 or (len(whole) > 1 and whole.startswith("0"))
    said = _digits(whole) if long else spell(whole, "spellout-cardinal-sinokorean", "ko")
    return said + (" 점 " + _digits(rest) if point else "")


def _plain(match: re.Match[str], line: Line) -> list[Said]:
    number = match["n"].replace(",", "")
    if number.isdigit() and 0 < int(number) < 100 and _NATIVE.match(line.text, match.end()):
        return say(spell(str(int(number)), "spellout-cardinal-native-attributive", "ko"), *match.span())
    return say(("마이너스 " if match["neg"] else "") + _words(match["n"]), *match.span())


def _unit(match: re.Match[str], _line: Line) -> list[Said]:
    said = say(("마이너스 " if match["neg"] else "") + _words(match["n"]), match.start(), match.end("n"))
    return [*said, *say(_UNITS[match["u"]], *match.span("u"))]


def _money(match: re.Match[str], _line: Line) -> list[Said]:
    return say(f"{_words(match['n'])}{match['mag'] or ''} {_MONEY[match['cur']]}", *match.span())


def _range(match: re.Match[str], _line: Line) -> list[Said]:
    return say(f"{_words(match['a'])}에서 {_words(match['b'])}", *match.span())


def rules(_region: str) -> tuple[Rule, ...]:
    """Return the rules of Korean."""
    return (
        Rule("cardinal.plain", re.compile(rf"{_LEFT}(?P<neg>(?<![\w-])-)?(?P<n>{_NUM}){_RIGHT}"), _plain, -5),
        Rule(
            "measure.unit",
            re.compile(rf"{_LEFT}(?P<neg>-)?(?P<n>{_NUM})\s?(?P<u>{alternatives(_UNITS)})(?![A-Za-z])"),
            _unit,
            8,
        ),
        Rule(
            "money.before",
            re.compile(rf"(?P<cur>{alternatives(_MONEY)})\s?(?P<n>{_NUM})(?P<mag>[만억조천백]+)?"),
            _money,
            9,
        ),
        Rule("range.plain", re.compile(rf"{_LEFT}(?P<a>{_NUM})[-–—~](?P<b>{_NUM}){_RIGHT}(?!-)"), _range, 2),
    )
