"""Japanese: 2024年5月12日 · 3.5% · 5億ドル · 3人 · 14時30分 · 1,234件. Numbers in kana, which every engine can read."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import alternatives
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
_NUM = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?"
_LEFT, _RIGHT = r"(?<![\dA-Za-z])(?<!\d[.,])", r"(?!\d)(?![.,:]\d)(?![A-Za-z])"
# Days and people have words of their own; months and hours change the sound of four, seven and nine.
_DAYS = {
    1: "ついたち", 2: "ふつか", 3: "みっか", 4: "よっか", 5: "いつか", 6: "むいか", 7: "なのか", 8: "ようか",
    9: "ここのか",
    10: "とおか", 14: "じゅうよっか", 20: "はつか", 24: "にじゅうよっか",
}  # fmt: skip
_PEOPLE = {1: "ひとり", 2: "ふたり", 4: "よにん"}
_MONTHS = {4: "しがつ", 7: "しちがつ", 9: "くがつ"}
_HOURS = {4: "よじ", 7: "しちじ", 9: "くじ", 14: "じゅうよじ", 19: "じゅうくじ"}
_MINUTES = {1: "いっぷん", 3: "さんぷん", 4: "よんぷん", 6: "ろっぷん", 8: "はっぷん", 0: "じゅっぷん"}
_COUNTERS = {
    "年": "ねん",
    "月": "がつ",
    "日": "にち",
    "時": "じ",
    "分": "ふん",
    "人": "にん",
    "円": "えん",
    "歳": "さい",
}
_UNITS = {
    "%": "パーセント", "km": "キロメートル", "kg": "キログラム", "cm": "センチメートル", "mm": "ミリメートル",
    "m": "メートル",
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
        said = "".join(_ONES[int(char)] or "ゼロ" for char in whole)
    else:
        said = _blocks(int(whole)) or "ゼロ"
    return said + ("てん" + "".join(_ONES[int(char)] or "ゼロ" for char in rest) if point else "")


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


def _counted(match: re.Match[str], _line: Line) -> list[Said]:
    """Say a number with its counter: 3人, 4月, 20日, 7時."""
    counter, number = match["c"], match["n"].replace(",", "")
    value = int(number) if number.isdigit() else -1
    table = {"日": _DAYS, "人": _PEOPLE, "月": _MONTHS, "時": _HOURS}.get(counter, {})
    if value in table:
        return say(table[value], *match.span())
    if counter == "分" and value > 0 and value % 10 in _MINUTES:
        head = _words(str(value // 10 * 10)) if value >= 10 and value % 10 else ""
        if value % 10 == 0:
            head = _words(str(value))[: -len("じゅう")]
        return say(head + _MINUTES[value % 10], *match.span())
    return say(_words(match["n"]) + _COUNTERS[counter], *match.span())


def _unit(match: re.Match[str], _line: Line) -> list[Said]:
    said = ("マイナス" if match["neg"] else "") + _words(match["n"])
    return [*say(said, match.start(), match.end("n")), *say(_UNITS[match["u"]], *match.span("u"))]


def _money(match: re.Match[str], _line: Line) -> list[Said]:
    magnitude = {"万": "まん", "億": "おく", "兆": "ちょう"}.get(match["mag"] or "", "")
    return say(_words(match["n"]) + magnitude + _MONEY[match["cur"]], *match.span())


def _large(match: re.Match[str], _line: Line) -> list[Said]:
    """Say 3億5000万 through, with the sounds that run together (いっちょう)."""
    names = {"万": "まん", "億": "おく", "兆": "ちょう"}
    said = ""
    for part in re.finditer(rf"({_NUM})([万億兆]?)", match.group()):
        head = "いっ" if part[1] == "1" and part[2] == "兆" else _words(part[1])
        said += head + names.get(part[2], "")
    return say(said + ("えん" if match["yen"] else ""), *match.span())


def rules(_region: str) -> tuple[Rule, ...]:
    """Return the rules of Japanese."""
    return (
        Rule("cardinal.plain", re.compile(rf"{_LEFT}(?P<neg>(?<![\w-])-)?(?P<n>{_NUM}){_RIGHT}"), _plain, -5),
        Rule("cardinal.counted", re.compile(rf"{_LEFT}(?P<n>{_NUM})(?P<c>[年月日時分人円歳])"), _counted, 5),
        Rule("cardinal.large", re.compile(rf"{_LEFT}(?:{_NUM}[万億兆])+(?:{_NUM})?(?P<yen>円)?"), _large, 6),
        Rule(
            "measure.unit",
            re.compile(rf"{_LEFT}(?P<neg>-)?(?P<n>{_NUM})(?P<u>{alternatives(_UNITS)})(?![A-Za-z])"),
            _unit,
            8,
        ),
        Rule(
            "money.before", re.compile(rf"(?P<cur>{alternatives(_MONEY)})\s?(?P<n>{_NUM})(?P<mag>[万億兆])?"), _money, 9
        ),
    )
