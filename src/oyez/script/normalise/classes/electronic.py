"""Addresses of the net: gov.uk · news@example.com · www.example.org/a-b · https://… · @handle · #HashTag."""

from __future__ import annotations

import re

from oyez.script.normalise.acronyms import ALWAYS_LETTERS, PLAIN, SURE, WORDS
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.numbers import cardinal, digits, year
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say
from oyez.script.normalise.voiced import letters

__all__ = ["RULES"]

_ENDINGS = """
    com org net gov edu mil int info biz io ai app dev tv me co uk us eu ca au nz cn hk jp kr tw sg my in id th vn ph
    de fr es it nl be ch at se no dk fi pl cz pt gr ie ru ua tr il za ng ke ly gg fm lk pk bd np lb jo sa ae qa kw ir
    iq ma tn dz gh tz ug zm zw bw rw sn ci pe ve ec bo uy py cr jm tt ro bg hu hr rs si sk lt lv ee by md ge az kz uz
    kg mn kh mm pg fj nu asia africa london scot cloud shop store tech world live media press agency museum today
    global network wiki vote fund foundation health eg br mx ar cl news blog online site xyz abc
"""
_TLDS = listed(_ENDINGS)
_SAID_WORD = frozenset(
    ["com", "org", "net", "gov", "edu", "mil", "info", "biz", "app", "dev", "news", "blog", "online", "site"]
)
_SPELLED = frozenset(["abc", "fbi", "cia", "imf", "rte", "usa", "uae", "iea", "oecd", "icc", "iata", "icao"])
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9_-]{0,62}[A-Za-z0-9])?"
_HOST = rf"(?:{_LABEL}\.){{1,5}}(?:{'|'.join(sorted(_TLDS, key=len, reverse=True))})(?![\w-])"
_PATH = r"(?:/(?:[\w./?=&%#~+:;,@!$*()'-]{0,2048}[\w/])?)?"
_SIGNS = {
    ".": "dot", "-": "dash", "_": "underscore", "/": "slash", "@": "at", "+": "plus", "~": "tilde", "=": "equals",
    "?": "question mark", "&": "and", "#": "hash", "%": "percent", ":": "colon",
}  # fmt: skip
_PIECES = pattern(r"[A-Za-z]+|\d+|[^\W\d_]+|.")
_CAMEL = pattern(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z']+|[A-Z]+|\d+|[^\W\d_]+")
_LONG_PATH = 24


_SMALL = frozenset(
    ["us", "in", "on", "to", "of", "my", "we", "go", "up", "me", "at", "is", "it", "an", "or", "by", "be", "do", "no"]
)


def _spell(text: str, start: int, end: int, *, words: bool = False) -> list[Said]:
    """Say an address piece by piece: words as words, signs by name, short country codes by letter.

    After the host, `words` has small words for what they are: ``/join-us``.
    """
    said: list[Said] = []
    for piece in _PIECES.findall(text):
        said += [Said(piece, start, end)] if words and piece.lower() in _SMALL else _piece(piece, start, end)
    return said


def _piece(piece: str, start: int, end: int) -> list[Said]:
    if piece in _SIGNS:
        return say(_SIGNS[piece], start, end)
    if piece.isdecimal():
        return say(cardinal(piece) if len(piece) < 3 and not piece.startswith("0") else digits(piece), start, end)
    lower = piece.lower()
    if lower in _SAID_WORD or (len(piece) > 2 and lower not in _SPELLED and not _vowelless(lower)):
        return [Said(piece, start, end)]
    return letters(piece, start, end) if piece.isascii() and piece.isalpha() else []


def _vowelless(text: str) -> bool:
    return not re.search("[aeiouy]", text)


def _link(match: re.Match[str], _line: Line) -> list[Said] | None:
    """Say an address without its scheme, and without a path nobody could note down."""
    host, path = match["host"], match["path"] or ""
    if not match["scheme"] and not match["www"] and not _looks_real(host):
        return None
    said = letters("www", *match.span()) if match["www"] else []
    said += [*say("dot" if match["www"] else "", *match.span()), *_spell(host, *match.span())]
    if len(path) <= _LONG_PATH:
        said += _spell(path.rstrip("/"), *match.span(), words=True)
    return said


def _looks_real(host: str) -> bool:
    """Whether a dotted word is an address and no missing space after a full stop: ``ended.It``."""
    last = host.rpartition(".")[2]
    return last.islower() or host.isupper()


def _email(match: re.Match[str], _line: Line) -> list[Said]:
    return _spell(match.group(), *match.span())


def _tag(match: re.Match[str], _line: Line) -> list[Said]:
    return [Said("hashtag", *match.span()), *_camel(match["t"], match)]


def _handle(match: re.Match[str], _line: Line) -> list[Said]:
    return [Said("at", *match.span()), *_camel(match["t"], match)]


_YEAR = pattern(r"19\d\d|20[0-4]\d")


def _initials(piece: str) -> bool:
    """Whether short capitals in a tag are letters: ``#GE2024``, ``#NHS``, ``#BLM``; never ``#NOW`` or ``#VOTE``."""
    short = len(piece) < 4 and piece not in PLAIN and piece.lower() not in _SMALL
    return short or piece in SURE or piece in ALWAYS_LETTERS or _vowelless(piece.lower())


def _camel(text: str, match: re.Match[str]) -> list[Said]:
    """Split ``BlackLivesMatter`` and ``cop_28`` into words."""
    said: list[Said] = []
    for piece in _CAMEL.findall(text):
        if piece.isdecimal():
            said += say(year(piece) if _YEAR.fullmatch(piece) else cardinal(piece), *match.span())
        elif piece.isupper() and 1 < len(piece) < 6 and piece.upper() in WORDS:
            said.append(Said(piece.capitalize(), *match.span()))
        elif piece.isupper() and 1 < len(piece) < 5 and _initials(piece):
            said += letters(piece, *match.span())
        else:
            said.append(Said(piece, *match.span()))
    return said or [Said(text.strip("_") or "underscore", *match.span())]


RULES = (
    Rule(
        "electronic.link",
        pattern(rf"(?<![\w@./-])(?P<scheme>(?:https?|ftp)://)?(?P<www>www\.)?(?P<host>{_HOST})(?P<path>{_PATH})", re.I),
        _link,
        9,
        "inner",
        marks=".",
    ),
    Rule(
        "electronic.ending",
        pattern(r"(?<![\w.])\.(?P<t>com|org|net|gov|edu|uk|eu|io|ai|co|exe|pdf|zip|csv|doc|mp3|jpg|gif|onion)(?!\w)"),
        lambda m, _: [Said("dot", m.start(), m.end()), *_piece(m["t"], *m.span())],
        9,
        "inner",
        marks=".",
    ),
    Rule(
        "electronic.scheme",
        pattern(r"(?<!\w)(?:https?|ftp)://\S{1,2048}"),
        lambda m, _: [Said("link", *m.span())],
        3,
        "symbol",
        marks=":",
    ),
    Rule(
        "electronic.email",
        pattern(rf"(?<![\w.+@-])[\w+-]{{1,64}}(?:\.[\w+-]{{1,64}}){{0,6}}@(?:{_LABEL}\.){{1,5}}[A-Za-z]{{2,12}}(?!\w)"),
        _email,
        12,
        "symbol",
        marks="@",
    ),
    Rule("electronic.hashtag", pattern(r"(?<![\w&/])#(?P<t>[^\W\d]\w{0,80})"), _tag, 5, "symbol", marks="#"),
    Rule("electronic.handle", pattern(r"(?<![\w&/.])@(?P<t>\w{1,80})"), _handle, 5, "symbol", marks="@"),
)
