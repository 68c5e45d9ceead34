"""A plain copy of the text for the rules to look at, with the way back to the original characters."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from oyez.script.normalise.patterns import pattern

__all__ = ["Folded", "fold"]

# Typography that means the same: one character for one, so that offsets stay.
_PLAIN = {
    **dict.fromkeys(map(ord, "‘’‚‛ʼ′`´＇"), "'"),
    **dict.fromkeys(map(ord, "“”„‟«»″＂"), '"'),
    **dict.fromkeys(map(ord, "‐‑−﹣－"), "-"),
    **dict.fromkeys(map(ord, "‒―⸺⸻"), "—"),
    **dict.fromkeys(map(ord, "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"), " "),
    **dict.fromkeys(map(ord, "\u202f\u205f\u3000\t\n\r\v\f\u0085\u2028\u2029\x1c\x1d\x1e\x1f"), " "),
    **{code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code) not in "＇＂－"},
    ord("⁄"): "/",
    ord("∕"): "/",
    ord("￥"): "¥",
    ord("￡"): "£",
}
# Bidirectional marks, zero-width characters, soft hyphens, variation selectors, private use, surrogates.
_INVISIBLE = pattern(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f"
    "\ufeff\ufff0-\ufffb\ud800-\udfff\ue000-\uf8ff\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\U000e0000-\U000e0fff]"
)
_ORDINAL = pattern(r"(?<=[0-9.])º|(?<=[0-9] )º")  # printed for a degree; elsewhere it is a letter
_OTHER_DIGIT = pattern(r"(?![0-9])\d")
_COMBINING = pattern("[A-Za-z\u00c0-\u024f\u1e00-\u1eff][\u0300-\u036f]+")


@dataclass(frozen=True, slots=True)
class Folded:
    """The folded text and, where characters were left out, the place of each kept one in the original."""

    text: str
    places: tuple[tuple[int, int], ...] | None = None

    def source(self, start: int, end: int) -> tuple[int, int]:
        """Return the original characters behind ``text[start:end]``."""
        if self.places is None or not self.places:
            return start, end
        if start >= end:
            at = self.places[start][0] if start < len(self.places) else self.places[-1][1]
            return at, at
        return self.places[start][0], self.places[end - 1][1]


def fold(text: str) -> Folded:
    """Straighten quotes, spaces, digits and letters, and leave out what cannot be seen."""
    if text.isascii() and text.isprintable():
        return Folded(text)
    plain = text.translate(_PLAIN)
    plain = _OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit.group())), plain)
    plain = _ORDINAL.sub("°", plain)
    if not _INVISIBLE.search(plain) and not _COMBINING.search(plain):
        return Folded(plain)
    return _without_invisible(plain)


def _without_invisible(text: str) -> Folded:
    """Leave out invisible characters and join letters with their accents, keeping account of the places."""
    chars: list[str] = []
    places: list[tuple[int, int]] = []
    at = 0
    while at < len(text):
        cluster = _COMBINING.match(text, at)
        end = cluster.end() if cluster else at + 1
        if not (end == at + 1 and _INVISIBLE.match(text, at)):
            whole = unicodedata.normalize("NFC", text[at:end])
            chars.append(whole if len(whole) == 1 else text[at])
            places.append((at, end))
        at = end
    return Folded("".join(chars), tuple(places))
