"""Japanese: 2024年5月12日 · 3.5% · 5億ドル · 3人 · 14時30分 · 1,234件. Numbers in kana, which every engine can read."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import alternatives
from oyez.script.normalise.languages.counters import COUNTERS, counted
from oyez.script.normalise.languages.eastern import LEFT, NUMBER, RIGHT, Eastern, eastern_rules
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["rules"]

_ONES = ("", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう")
_HUNDREDS = (
    "",
    "ひゃく",
    "にひゃく",
    "さんびゃく",
    "よんひゃく",
    "ごひゃく",
    "ろっぴゃく",
    "ななひゃく",
    "はっぴゃく",
    "きゅうひゃく",
)
_THOUSANDS = ("", "せん", "にせん", "さんぜん", "よんせん", "ごせん", "ろくせん", "ななせん", "はっせん", "きゅうせん")
_MYRIADS = ("", "まん", "おく", "ちょう", "けい")
_MAGNITUDES = {"万": "まん", "億": "おく", "兆": "ちょう"}
_DIGITS = ("ゼロ", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう")
_UNITS = {
    "km": "キロメートル", "kg": "キログラム", "cm": "センチメートル", "mm": "ミリメートル",
    "m": "メートル", "キロ": "キロ", "メートル": "メートル",
    "℃": "ど", "°C": "ど", "ドル": "ドル", "ユーロ": "ユーロ", "トン": "トン", "GB": "ギガバイト",
}  # fmt: skip
_MONEY = {"$": "ドル", "US$": "ドル", "€": "ユーロ", "£": "ポンド", "¥": "えん", "₩": "ウォン"}


def _block(value: int) -> str:
    """Return a number below ten thousand in kana."""
    tens = value // 10 % 10
    middle = "" if not tens else ("" if tens == 1 else _ONES[tens]) + "じゅう"
    return _THOUSANDS[value // 1000] + _HUNDREDS[value // 100 % 10] + middle + _ONES[value % 10]


def _words(text: str) -> str:
    """Return a number in kana, decimals digit by digit after てん."""
    whole, point, rest = text.replace(",", "").partition(".")
    if len(whole) > 16 or (len(whole) > 1 and whole.startswith("0")):
        said = _spelt(whole)
    else:
        said = _blocks(int(whole)) or ("れい" if point else "ゼロ")
    return said + ("てん" + _spelt(rest) if point else "")


def _spelt(digits: str) -> str:
    return "".join(_DIGITS[int(char)] for char in digits)


def _blocks(value: int) -> str:
    said = ""
    for name in _MYRIADS:
        part, value = value % 10_000, value // 10_000
        if part:
            said = ("いっ" if name == "ちょう" and part == 1 else _block(part)) + name + said
        if not value:
            break
    return said


def _plain(match: re.Match[str], _line: Line) -> list[Said]:
    return say(("マイナス" if match["neg"] else "") + _words(match["n"]), *match.span())


def _counted(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say a number with its counter: 3人, 4月, 20日, 7時, 6本, 100万人."""
    number, counter = match["n"].replace(",", ""), match["c"]
    if counter == "分" and line.text.startswith("の", match.end()):
        return say(_words(number) + "ぶん", *match.span())
    if match["mag"]:
        return say(_large(number, match["mag"]) + COUNTERS[counter].sound, *match.span())
    value = int(number) if number.isdigit() else -1
    return say(counted(value, _words(number), counter), *match.span())


def _large(number: str, magnitude: str) -> str:
    """Say a number with 万, 億 or 兆, with the sounds that run together (いっちょう)."""
    said = "".join(_MAGNITUDES[char] for char in magnitude)
    return ("いっ" if number == "1" and magnitude == "兆" else _words(number)) + said


def _sum(match: re.Match[str], _line: Line) -> list[Said]:
    """Say 3億5000万 through."""
    parts = re.finditer(rf"({NUMBER})([万億兆]*)", match.group())
    said = "".join(_large(part[1], part[2]) if part[2] else _words(part[1]) for part in parts)
    return say(said + ("えん" if match["yen"] else ""), *match.span())


def _versus(match: re.Match[str], _line: Line) -> list[Said]:
    return say(f"{_words(match['a'])}たい{_words(match['b'])}", *match.span())


def _clock(hour: int, minute: int) -> str:
    said = counted(hour, _words(str(hour)), "時")
    return said + (counted(minute, _words(str(minute)), "分") if minute else "")


_JAPANESE = Eastern(
    words=_words,
    digits=_DIGITS,
    minus="マイナス",
    below="マイナス",
    to="から",
    versus="たい",
    percent=lambda number: f"{number} パーセント",
    part=lambda under, over: f"{under}ぶんの{over}",
    clock=_clock,
    magnitudes="万億兆",
    large=lambda number, magnitude: _large(number.replace(",", ""), magnitude),
    money=_MONEY,
    units=_UNITS,
    after_score=r"\s?(?:で|の|と|から|逆転|勝|敗|に)",
)


def rules(_region: str) -> tuple[Rule, ...]:
    """Return the rules of Japanese."""
    counter = alternatives(COUNTERS)
    return (
        Rule("cardinal.plain", pattern(rf"{LEFT}(?P<neg>(?<![\w-])-)?(?P<n>{NUMBER}){RIGHT}"), _plain, -5),
        Rule("cardinal.counted", pattern(rf"{LEFT}(?P<n>{NUMBER})(?P<mag>[万億兆])?(?P<c>{counter})"), _counted, 5),
        Rule("cardinal.large", pattern(rf"{LEFT}(?:{NUMBER}[万億兆]+)+(?:{NUMBER})?(?P<yen>円)?"), _sum, 6),
        Rule("score.versus", pattern(rf"{LEFT}(?P<a>\d{{1,3}})対(?P<b>\d{{1,3}})(?!\d)"), _versus, 6),
        *eastern_rules(_JAPANESE),
    )
