"""Chess: 41 Qxf7+ · 1.e4 e5 2.Nf3 · O-O · e8=Q · ½-½, where the line speaks of it."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import cardinal
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say
from oyez.script.normalise.voiced import letters

__all__ = ["RULES"]

_PIECES = {"K": "king", "Q": "queen", "R": "rook", "B": "bishop", "N": "knight"}
_ENDS = {"+": "check", "#": "mate", "": ""}
_CUES = (
    "chess", "carlsen", "grandmaster", "fide", "gukesh", "nakamura", "checkmate", "gambit", "sicilian", "kasparov",
    "caruana", "praggnanandhaa", "stalemate", "endgame",
)  # fmt: skip


def _move(match: re.Match[str], line: Line) -> list[Said]:
    """Say a move in words: ``Qxf7+`` is "queen takes F seven check", ``1.e4`` "one E four"."""
    said = say(cardinal(match["n"], line.region), *match.span("n")) if match["n"] else []
    start, end = match.start("move"), match.end()
    said += say(_PIECES.get(match["piece"] or "", ""), start, end)
    if match["from"]:
        said += _square(match["from"], start, end)
    said += say("takes" if match["x"] else "", start, end)
    said += _square(match["to"], start, end)
    if match["crown"]:
        said += say(_PIECES[match["crown"]], start, end)
    return [*said, *say(_ENDS[match["end"]], start, end)]


def _square(text: str, start: int, end: int) -> list[Said]:
    """Say a square, a file or a rank."""
    file, rank = text.rstrip("12345678"), text.lstrip("abcdefgh")
    return [*(letters(file, start, end) if file else []), *(say(cardinal(rank), start, end) if rank else [])]


def _castles(match: re.Match[str], _line: Line) -> list[Said]:
    return say("castles long" if match["long"] else "castles", *match.span())


_PLY = (
    r"(?P<piece>[KQRBN])?(?P<from>[a-h]?[1-8]?(?=x?[a-h][1-8]))?(?P<x>x)?(?P<to>[a-h][1-8])"
    r"(?:=(?P<crown>[QRBN]))?(?P<end>[+#]?)(?![\w=-])"
)
RULES = (
    Rule(
        "chess.move",
        pattern(rf"(?<![\w.-])(?:(?P<n>\d{{1,3}})(?:\.{{1,3}}\s?|\s(?=[KQRBN])))?(?P<move>{_PLY})"),
        _move,
        9,
        cues=_CUES,
    ),
    Rule("chess.castles", pattern(r"(?<![\w-])[O0]-[O0](?P<long>-[O0])?(?![\w-])"), _castles, 9, "any", "-", _CUES),
    Rule("chess.draw", pattern(r"(?<!\w)½\s?[-–]\s?½(?!\w)"), lambda m, _: say("a half each", *m.span()), 9, marks="½"),
)
