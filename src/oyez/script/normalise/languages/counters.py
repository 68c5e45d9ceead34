"""Japanese counters: how a number runs together with what it counts, いっぽん, さんびき, ろっかい."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["COUNTERS", "counted"]

_SOUNDS = """
-  月=がつ 日=にち 日間=にちかん つ=つ 次=じ 台=だい 枚=まい 名=めい 位=い 番=ばん 度=ど 倍=ばい 割=わり 秒=びょう 戸=こ
よ 年=ねん 年間=ねんかん 円=えん 人=にん 時=じ 時間=じかん
k  個=こ 回=かい カ月=かげつ か月=かげつ ヵ月=かげつ ヶ月=かげつ
k  カ国=かこく か国=かこく カ所=かしょ か所=かしょ 階=かい 軒=けん 件=けん
k  校=こう 曲=きょく
s  歳=さい 才=さい 冊=さつ 隻=せき 頭=とう 着=ちゃく 点=てん 週間=しゅうかん 社=しゃ 世紀=せいき 章=しょう
h  本=ほん 匹=ひき 杯=はい 票=ひょう
p  分=ふん 分間=ふんかん 発=はつ 泊=はく
"""
_DAYS = {
    1: "ついたち", 2: "ふつか", 3: "みっか", 4: "よっか", 5: "いつか", 6: "むいか", 7: "なのか", 8: "ようか",
    9: "ここのか", 10: "とおか", 14: "じゅうよっか", 20: "はつか", 24: "にじゅうよっか",
}  # fmt: skip
_OWN = {
    "人": {1: "ひとり", 2: "ふたり"}, "月": {4: "しがつ", 7: "しちがつ", 9: "くがつ"}, "日": _DAYS,
    "日間": {number: f"{said}かん" for number, said in _DAYS.items() if number > 1},
    "時": {7: "しちじ", 9: "くじ", 19: "じゅうくじ"}, "時間": {9: "くじかん", 19: "じゅうくじかん"},
    "歳": {20: "はたち"}, "才": {20: "はたち"}, "階": {3: "さんがい"}, "軒": {3: "さんげん"},
    "つ": {1: "ひとつ", 2: "ふたつ", 3: "みっつ", 4: "よっつ", 5: "いつつ", 6: "むっつ", 7: "ななつ", 8: "やっつ",
           9: "ここのつ"},
}  # fmt: skip


class _Counter(NamedTuple):
    """A counter's sound, the kind that says how numbers change before it, and the numbers with words of their own."""

    sound: str
    kind: str
    own: dict[int, str]


COUNTERS = {
    printed: _Counter(sound, kind, _OWN.get(printed, {}))
    for kind, *pairs in map(str.split, _SOUNDS.strip().splitlines())
    for printed, _, sound in (pair.partition("=") for pair in pairs)
}
"""By the counter as printed. Before k, s, h and p, 1, 8 and 10 end in a small っ, before all but s 6 and 100 too; h and
p then harden, h is voiced after さん, p hardens after さん and よん; よ shortens a four."""

_SHORT = {"いち": "いっ", "はち": "はっ", "じゅう": "じゅっ"}
_SHORT_TOO = {"ろく": "ろっ", "ひゃく": "ひゃっ", "びゃく": "びゃっ", "ぴゃく": "ぴゃっ"}
_HARD = dict(zip("はひふへほ", "ぱぴぷぺぽ", strict=True))
_VOICED = dict(zip("はひふへほ", "ばびぶべぼ", strict=True))


def counted(value: int, said: str, counter: str) -> str:
    """Return a number with its counter.

    Args:
        value: The number, -1 where it is no whole one.
        said: Its words in kana.
        counter: As printed, a key of `COUNTERS`.
    """
    sound, kind, own = COUNTERS[counter]
    if value in own:
        return own[value]
    if kind == "よ" and said.endswith("よん"):
        return said[:-1] + sound
    short = {} if kind in {"-", "よ"} or value < 0 else _SHORT if kind == "s" else {**_SHORT, **_SHORT_TOO}
    ending = next((end for end in short if said.endswith(end)), "")
    if ending:
        return said.removesuffix(ending) + short[ending] + _HARD.get(sound[0], sound[0]) + sound[1:]
    change = {"h": _VOICED, "p": _HARD}.get(kind, {}) if said.endswith("さん") else {}
    if kind == "p" and said.endswith("よん"):
        change = _HARD
    return said + change.get(sound[0], sound[0]) + sound[1:]
