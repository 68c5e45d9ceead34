"""Scripture: John 3:16 · Gen. 1:1 · 1 Cor 13:4-8 · 2 Timothy · Surah 2:255."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import alternatives, listed
from oyez.script.normalise.numbers import cardinal
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]

_BOOKS = (
    "Genesis|Exodus|Leviticus|Numbers|Deuteronomy|Joshua|Judges|Ruth|Samuel|Kings|Chronicles|Ezra|Nehemiah|Esther|Job|"
    "Psalms?|Proverbs|Ecclesiastes|Isaiah|Jeremiah|Lamentations|Ezekiel|Daniel|Hosea|Joel|Amos|Jonah|Micah|Nahum|"
    "Habakkuk|Zephaniah|Haggai|Zechariah|Malachi|Matthew|Mark|Luke|John|Acts|Romans|Corinthians|Galatians|Ephesians|"
    "Philippians|Colossians|Thessalonians|Timothy|Titus|Philemon|Hebrews|James|Peter|Jude|Revelation|Quran|Qur'an|"
    "Koran|Surah|Sura"
)
_SHORT: dict[str, str] = {
    "Gen": "Genesis", "Ex": "Exodus", "Exod": "Exodus", "Lev": "Leviticus", "Num": "Numbers", "Deut": "Deuteronomy",
    "Josh": "Joshua", "Judg": "Judges", "Sam": "Samuel", "Kgs": "Kings", "Chron": "Chronicles", "Chr": "Chronicles",
    "Neh": "Nehemiah", "Ps": "Psalm", "Pss": "Psalms", "Prov": "Proverbs", "Eccl": "Ecclesiastes", "Isa": "Isaiah",
    "Jer": "Jeremiah", "Ezek": "Ezekiel", "Dan": "Daniel", "Hos": "Hosea", "Mic": "Micah", "Zech": "Zechariah",
    "Mal": "Malachi", "Mt": "Matthew", "Matt": "Matthew", "Mk": "Mark", "Lk": "Luke", "Jn": "John", "Rom": "Romans",
    "Cor": "Corinthians", "Gal": "Galatians", "Eph": "Ephesians", "Phil": "Philippians", "Col": "Colossians",
    "Thess": "Thessalonians", "Tim": "Timothy", "Heb": "Hebrews", "Jas": "James", "Pet": "Peter", "Rev": "Revelation",
    "Esth": "Esther", "Ezr": "Ezra", "Eccles": "Ecclesiastes", "Lam": "Lamentations",
    "Obad": "Obadiah", "Nah": "Nahum", "Hab": "Habakkuk", "Zeph": "Zephaniah", "Hag": "Haggai",
    "Phlm": "Philemon", "Philem": "Philemon", "Tit": "Titus", "Macc": "Maccabees",
    "Tob": "Tobit",
}  # fmt: skip
_ORDER = {"1": "first", "2": "second", "3": "third", "I": "first", "II": "second", "III": "third"}


def _verse(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say chapter and verse one after the other, where a book goes before them."""
    if not _BOOK.fullmatch(line.before(match.start()).rstrip(".")):
        return None
    said = f"{cardinal(match['c'])} {cardinal(match['v'])}"
    return say(f"{said} to {cardinal(match['e'])}" if match["e"] else said, match.start("c"), match.end())


_BOOK = pattern(rf"{_BOOKS}|{alternatives(_SHORT)}")


_NUMBERED = "|".join(short for short in _SHORT if _SHORT[short] in {
    "Corinthians", "Samuel", "Kings", "Chronicles", "Thessalonians", "Timothy", "Peter", "Maccabees", "John"
})  # fmt: skip
_HOLY = pattern(
    rf"\b(?:[Bb]ibl\w+|[Ss]criptur\w+|[Gg]ospels?|Testament|[Ee]pistles?|[Ee]ncyclical|[Ss]ermons?|[Pp]reach\w*|[Pp]salms?|"
    rf"[Vv]erses?|[Ll]ectionary|(?:{_BOOKS}|{alternatives(_SHORT)})\.?\s\d{{1,3}}:\d)"
)


_HOLY_CUES = tuple(listed("bibl scriptur gospel testament epistle encyclical sermon preach psalm verse lectionary :"))


def _chapter(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say a short book before a chapter alone where the line speaks of scripture: ``Ps 23``, ``Rom 8``."""
    return say(_SHORT[match["b"]], *match.span()) if _HOLY.search(line.text) else None


RULES = (
    Rule(
        "scripture.verse",
        pattern(r"(?<=[a-z.'] )(?<!\d)(?P<c>\d{1,3}):(?P<v>\d{1,3})(?:[-–](?P<e>\d{1,3}))?(?![\w:])"),
        _verse,
        9,
        marks=":",
    ),
    Rule(
        "scripture.short",
        pattern(rf"(?<!\w)(?P<b>{alternatives(_SHORT)})(?P<dot>\.?)(?=\s\d{{1,3}}:\d)"),
        lambda m, _: say(_SHORT[m["b"]], *m.span()),
        9,
        marks=":",
    ),
    Rule(
        "scripture.numbered",
        pattern(rf"(?:(?<=[123] )|(?<=I ))(?P<b>{_NUMBERED})(?P<dot>\.?)(?=\s\d{{1,3}}(?![\w%]|[.,]\d))"),
        lambda m, _: say(_SHORT[m["b"]], *m.span()),
        9,
        marks="123I",
    ),
    Rule(
        "scripture.chapter",
        pattern(rf"(?<!\w)(?P<b>{alternatives(_SHORT)})(?P<dot>\.?)(?=\s\d{{1,3}}(?![\w%/]|[.,]\d))"),
        _chapter,
        8,
        cues=_HOLY_CUES,
    ),
    Rule(
        "scripture.psalm",
        pattern(r"(?<!\w)Pss?\.(?=\s\d)"),
        lambda m, _: say("Psalm" if m.group() == "Ps." else "Psalms", *m.span()),
        8,
        marks="P",
    ),
    Rule(
        "scripture.book",
        pattern(
            r"(?<!\w)(?P<n>[123]|I{1,3})(?=\s(?:Corinthians|Samuel|Kings|Chronicles|Thessalonians|Timothy|Peter|Maccabees|"
            r"John \d|(?:Cor|Sam|Kgs|Chr|Chron|Thess|Tim|Pet|Jn|Macc)\.? \d))"
        ),
        lambda m, _: say(_ORDER[m["n"]], *m.span()),
        7,
        "any",
        marks="123I",
    ),
)
