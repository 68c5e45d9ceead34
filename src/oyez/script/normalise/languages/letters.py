"""Initialisms and codes in languages of Latin letters: EU · CDU-Chef · l'ONU · A320 · H1N1 · 5G · COVID-19."""

from __future__ import annotations

import re
from collections.abc import Callable

from oyez.script.normalise.acronyms import WORDS
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.numbers import roman
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["letter_rules"]

_SAID = WORDS | frozenset(listed(
    "UNO ONU OTAN OVNI SIDA ENA INSEE SMIC RATP UNEDIC MEDEF ENEL INPS TAR IVA ISTAT PIB PSOE ERE AVE ETA DAX MDAX TÜV "
    "BAFÖG HARTZ KITA EDEKA IKEA UNAM INEGI PEMEX CEPAL PRI MORENA ANSES SENASA SUNAT PETROBRAS VOX LIDL ADAC ELSTER "
    "SCHUFA DEKRA ZAR BAMF BAFA INAIL TIM ENI SNAM ACEA AGCOM ANAC PAN"
)) - frozenset(listed("ADAC RATP IT IS"))  # fmt: skip
"""Said as words; everything else of few capitals is letters."""
_VOWEL = pattern("[AEIOUÄÖÜÉÈÀÁÍÓÚ]")
_UP = "A-ZÄÖÜÉÈÀÁÍÓÚÑÇ"
_NUMERALS = 40
_INITIALS = pattern(
    rf"(?<![\w.&])(?:(?P<elided>[dlnsDLNS]|[Qq]u)')?(?P<w>[{_UP}]{{2,5}})(?P<s>s)?(?=-[{_UP}a-z]|(?![\w&-]))(?!\.[A-Z])"
)
_CODE = pattern(
    rf"(?<![\w.,/-])(?:(?P<elided>[dlnsDLNS]|[Qq]u)')?(?P<w>[{_UP}]{{1,3}}-?\d{{1,4}}[{_UP}]{{0,2}}(?:\d{{1,3}})?|\d{{1,2}}[GDK]|[{_UP}]{{4,8}}-\d{{1,3}})"
    rf"(?!\w)(?![.,/:-]\d)"
)
_PIECES = pattern(rf"[{_UP}]+|\d+")


def _spelled(word: str) -> bool:
    """Whether capitals are said letter by letter: unless they are listed, or four and more that can be spoken."""
    if word in _SAID or 0 < roman(word) < _NUMERALS:
        return False
    return len(word) < 4 or not _VOWEL.search(word[1:-1] if len(word) == 4 else word)


def _initials(match: re.Match[str], line: Line) -> list[Said] | None:
    word, elided = match["w"], match["elided"]
    if line.shouting or not _spelled(word):
        return None
    start, end = match.span()
    before = f"{elided}'" if elided else ""
    return [Said((before if not at else "") + letter, start, end) for at, letter in enumerate(word)]


def letter_rules(whole: Callable[[str], str]) -> tuple[Rule, ...]:
    """Return the rules of capitals and codes for a language, given how it says a whole number."""

    def code(match: re.Match[str], line: Line) -> list[Said] | None:
        if line.shouting or re.match(r"\s?[%€$£]", line.text[match.end() : match.end() + 2]):
            return None
        said: list[Said] = []
        for piece in _PIECES.finditer(match["w"]):
            text, start, end = piece.group(), *(match.start("w") + at for at in piece.span())
            if text.isdigit():
                said += say(whole(text.lstrip("0") or "0"), start, end)
            else:
                spelled = len(text) < 4 and text not in _SAID
                said += [Said(letter, start, end) for letter in (text if spelled else [text])]
        if match["elided"]:
            said[0] = said[0]._replace(spoken=f"{match['elided']}'{said[0].spoken}", start=match.start())
        return said

    return (
        Rule("letters.capitals", _INITIALS, _initials, 3, "capital"),
        Rule("alphanumeric.code", _CODE, code, 4),
    )
