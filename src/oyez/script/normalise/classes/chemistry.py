"""Formulas and isotopes: H₂ · CaCO3 · Fe2O3 · H2SO4 · caesium-137 as Cs-137 · Pu-239 · U-235."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import alternatives, listed
from oyez.script.normalise.numbers import cardinal, pairs
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say
from oyez.script.normalise.voiced import letters

__all__ = ["RULES"]

# IUPAC's symbols.
_SYMBOLS = listed(
    "Ac Ag Al Am Ar As At Au Ba Be Bh Bi Bk Br Ca Cd Ce Cf Cl Cm Co Cr Cs Cu Db Dy Er Es Eu Fe Fm Fr Ga Gd Ge He Hf "
    "Hg Ho In Ir Kr La Li Lr Lu Md Mg Mn Mo Na Nb Nd Ne Ni No Np Os Pa Pb Pd Pm Po Pr Pt Pu Ra Rb Re Rf Rh Rn Ru Sb "
    "Sc Se Si Sm Sn Sr Ta Tb Tc Te Th Ti Tl Tm Xe Yb Zn Zr B C F H I K N O P S U V W Y"
)
_PART = rf"(?:{'|'.join(_SYMBOLS)})[\d₀-₉]*"
_PIECE = pattern(r"[A-Za-z]+|\d+")
_PLAIN = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")

# Isotopes whose short form is no road, aircraft or form.
_ISOTOPES: dict[str, str] = {
    "Am": "americium", "Co": "cobalt", "Cs": "caesium", "He": "helium", "Kr": "krypton", "Lu": "lutetium",
    "Np": "neptunium", "Po": "polonium", "Pu": "plutonium", "Ra": "radium", "Sr": "strontium", "Tc": "technetium",
    "Th": "thorium", "Xe": "xenon",
}  # fmt: skip


def _formula(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say a formula letter by letter and its numbers whole: "F E two O three"."""
    text = match.group().translate(_PLAIN)
    known = len(re.findall("[A-Z]", text)) > 1 and re.search(r"[A-Za-z]\d", text) and re.search("[a-z]", text)
    return None if not known or line.shouting else _pieces(text, match)


def _subscripted(match: re.Match[str], _line: Line) -> list[Said]:
    return _pieces(match.group().translate(_PLAIN), match)


def _pieces(text: str, match: re.Match[str]) -> list[Said]:
    said: list[Said] = []
    for piece in _PIECE.findall(text):
        said += say(cardinal(piece), *match.span()) if piece.isdecimal() else letters(piece, *match.span())
    return said


def _isotope(match: re.Match[str], line: Line) -> list[Said]:
    name = _ISOTOPES[match["e"]]
    name = "cesium" if name == "caesium" and line.region == "us" else name
    return [*say(name, *match.span("e")), *say(pairs(match["n"]), *match.span("n"))]


def _uranium(match: re.Match[str], _line: Line) -> list[Said]:
    return [*letters("U", *match.span("e")), *say(pairs(match["n"]), *match.span("n"))]


RULES = (
    Rule("chemistry.formula", pattern(rf"(?<![\w.$£€@#-])(?:{_PART}){{2,8}}(?![\w-])"), _formula, 9, "capital"),
    Rule(
        "chemistry.subscript",
        pattern(rf"(?<![\w.$£€@#-])(?=\w*[₀-₉])(?:{_PART}){{1,8}}(?!\w)"),
        _subscripted,
        9,
        "any",
        cues=tuple("₀₁₂₃₄₅₆₇₈₉"),
    ),
    Rule(
        "chemistry.isotope",
        pattern(rf"(?<![\w-])(?P<e>{alternatives(_ISOTOPES)})-(?P<n>\d{{1,3}})(?![\w-])"),
        _isotope,
        9,
        marks="-",
    ),
    Rule("chemistry.uranium", pattern(r"(?<![\w-])(?P<e>U)-(?P<n>23[3589])(?![\w-])"), _uranium, 9, marks="U"),
)
