"""What no rule claims: words said as they stand, and punctuation as pauses."""

from __future__ import annotations

from collections.abc import Iterator

from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Said

__all__ = ["PAUSES", "WORD", "plain_speech", "stronger"]

# Vowel signs and accents are part of a word, though Python's \w leaves them out.
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0711"
    "\u0730-\u074a\u07a6-\u07b0\u07eb-\u07f3\u0816-\u082d\u0859-\u085b\u08d3-\u0963\u0981-\u0dff\u0e31-\u0e4e\u0eb1-\u0ecd"
    "\u0f18-\u0fbc\u102b-\u109d\u135d-\u135f\u1712-\u17dd\u18a9\u1920-\u193b\u1a17-\u1aff\u1b00-\u1bf3\u1c24-\u1c37"
    "\u1cd0-\u1cf9\u1dc0-\u1dff\u20d0-\u20f0\u302a-\u302f\u3099\u309a\ua66f-\ua69f\ua802-\ua82c\ua880-\ua8f1\ua926-\uabed\ufe20-\ufe2f"
)
_CHAR = rf"(?:[^\W_]|[{_MARKS}])"
WORD = rf"{_CHAR}+(?:'{_CHAR}+)*"
"""Letters and digits of any script, with apostrophes inside."""

_TOKEN = pattern(rf"(?P<word>{WORD}(?:-{WORD})*)|(?P<dots>\.\.+|…)|(?P<dash>[–—]+|(?<=\s)-+(?=\s))|(?P<mark>\S)")
_ASIDE = 60
_INSERTED = pattern(r"\[[^\W_][^\s\[\]]*(?: [^\s\[\]]+){0,2}\]")
_UNSPACED = "\u2e80"  # From here on stand the scripts that put no space after a colon.
_LONGEST = 160  # A longer run is cut, so that no engine is handed a word of a megabyte.

PAUSES: dict[str, str] = {
    ",": ",", ";": ";", ":": ":", ".": ".", "?": "?", "!": "!",
    "(": ",", ")": ",", "[": ",", "]": ",", "{": ",", "}": ",",
    "，": ",", "、": ",", "；": ";", "：": ":", "。": ".", "？": "?", "！": "!", "،": ",", "؛": ";", "؟": "?",
    "।": ".", "¿": "", "¡": "", "|": ",",
}  # fmt: skip
"""What a printed mark does to the tune: the punctuation it leaves behind the word before it."""

_STRENGTH = {"": 0, ",": 1, " –": 2, ":": 3, ";": 3, ".": 4, "!": 5, "?": 6}


def stronger(tail: str, other: str) -> str:
    """Of two pieces of punctuation after one word, return the one that is heard."""
    return other if _STRENGTH[other] > _STRENGTH[tail] else tail


def plain_speech(text: str, start: int, end: int) -> Iterator[Said | str]:
    """Yield the words of ``text[start:end]`` as they stand, and for each mark the punctuation it leaves."""
    for match in _TOKEN.finditer(text, start, end):
        kind = match.lastgroup
        if kind == "word":
            yield from _cut(match.group(), match.start())
        elif kind == "dots":
            yield ","
        elif kind == "dash":
            yield " –"
        elif match.group() in PAUSES and not _silent(text, match.start()):
            yield PAUSES[match.group()]


def _silent(text: str, at: int) -> bool:
    """Whether a mark is no pause: inside a word, or a square bracket around an editor's word or three."""
    if text[at] in "[]":
        start = text.rfind("[", max(0, at - _ASIDE), at + 1)
        return start >= 0 and bool(_INSERTED.match(text, start))
    return _inside_word(text, at)


def _inside_word(text: str, at: int) -> bool:
    """Whether a full stop or colon has letters on both sides, so that it is no pause: ``Node.js``."""
    if text[at] not in ".:" or not 0 < at < len(text) - 1 or text[at - 1] >= _UNSPACED:
        return False
    return text[at - 1].isalnum() and text[at + 1].isalnum()


def _cut(word: str, start: int) -> Iterator[Said]:
    """Yield a word, in pieces where it is too long to be one."""
    for at in range(0, len(word), _LONGEST):
        piece = word[at : at + _LONGEST]
        yield Said(piece, start + at, start + at + len(piece))
