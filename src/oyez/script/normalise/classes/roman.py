"""Roman numerals: Pope John Paul II · Louis XVI · World War I · Part III · Super Bowl LIX · Act II."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import listed
from oyez.script.normalise.numbers import cardinal, ordinal, roman
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]

_NUMBERED = frozenset(
    listed("""
    war part act chapter phase bowl volume vol title article appendix section book type class stage category tier
    level mark mk schedule division group grade annex protocol pillar scene episode round basel solvency apollo rocky
    saturn soyuz falcon terminator godfather wrestlemania generation gen model series edition version figure fig table
    lot zone area region olympiad games paper step factor trial case corps army fleet dynasty
""")
)


_LETTERED = frozenset(["series", "model", "type", "class", "gen", "generation"])
_NUMBERS = pattern(r"\b(?:[Ss]eries|[Mm]odels?|[Tt]ypes?|[Cc]lass(?:es)?|[Gg]en(?:eration)?)\s(?:[IVX]{2,4}|I)\b")
"""Another numeral behind such a word, which tells that the letter is one too."""


_REGNAL = frozenset(
    listed("""
    adrian albert alexander alfonso alfred alexandra alexios amenhotep andrew anne antiochus arthur augustus baldwin
    benedict boniface carl carol catherine charles christian clement constantine cyrus darius david edward elizabeth
    eric ferdinand francis franz frederick friedrich fuad george gregory gustaf gustav gustavus haakon hadrian harald
    hassan henri henry hirohito honorius hussein innocent isabella ivan james john joseph juan julius karl kamehameha
    kirill leka leo leopold louis ludwig manuel margaret margrethe maria mary maximilian mehmed michael mohammed
    mohammad mswati muhammad murad napoleon nicholas olaf olav oscar otto paul pedro peter philip pius rama ramesses
    ramses rainier richard robert rudolf selim shapur sigismund sixtus stephen suleiman tawadros theodore thutmose
    urban valentinian victor vittorio wilhelm willem william wladyslaw xerxes zog letsie tupou jigme
""")
)


_RULERS = pattern(r"\b(?:king|queen|pope|emperor|empress|tsar|czar|sultan|shah|prince|princess|"
r"patriarch|kaiser|pharaoh|duke|saint|st|catholicos|emir)\b", re.I)  # fmt: skip


_VERBS = frozenset([
    "think", "know", "am", "have", "had", "was", "will", "would", "can", "could", "did", "do", "said", "want", "hope",
    "believe", "love", "never", "always", "just", "saw", "went", "mean", "guess",
])  # fmt: skip


def _read(match: re.Match[str], line: Line) -> list[Said] | None:
    text, before = match["r"], line.before(match.start("r"))
    value = roman(text)
    bare = before.rstrip(".").removesuffix("'s")
    if text == "X" and bare.lower() == "gen":
        return None  # the generation, not the tenth general
    if text in {"X", "V"} and bare.lower() in _LETTERED and not _NUMBERS.search(line.text):
        return None  # Xbox Series X, Tesla's Model X, Class V where no other numeral stands
    said = _numeral(match, line, text, value, bare) if value and not before.endswith(("'s", ",")) else None
    if said and match["s"]:
        said[-1] = said[-1]._replace(spoken=said[-1].spoken + "'s", end=match.end())
    return said


def _numeral(match: re.Match[str], line: Line, text: str, value: int, bare: str) -> list[Said] | None:
    if text == "I" and line.after(match.end("r")).lower() in _VERBS and not _reigns(match, line, bare):
        return None
    if bare.lower() in _NUMBERED:
        return say(cardinal(str(value)), *match.span("r")) if value < 4000 else None
    if not bare[:1].isupper() or (line.shouting and (bare.lower() not in _REGNAL or len(text) < 2)):
        return None
    return _after_name(text, value, bare, match, line)


def _reigns(match: re.Match[str], line: Line, bare: str) -> bool:
    """Whether I follows a ruler's name that nothing qualifies: "Elizabeth I never", but "the Elizabeth I know"."""
    return bare.lower() in _REGNAL and not line.before(match.start("r"), 1)


def _after_name(text: str, value: int, bare: str, match: re.Match[str], line: Line) -> list[Said] | None:
    """Say "the second" after a ruler or a person, "two" after a thing; leave what may be letters."""
    lead = line.text[max(0, match.start("r") - 40) : match.start("r")]
    ruler = bare.lower() in _REGNAL or bool(_RULERS.search(lead))
    if ruler and (len(text) > 1 or value in {1, 5, 10}) and value < 100:
        return say(f"the {ordinal(str(value))}", *match.span("r"))
    if len(text) < 2 or value >= 40 or (bare.isupper() and len(bare) < 3):
        return None
    first = line.before(match.start("r"), 1)
    person = (
        value in {2, 3, 4}
        and first[:1].isupper()
        and first[1:2].islower()
        and first.lower() not in {"the", "a", "in", "of"}
    )
    return say(f"the {ordinal(str(value))}" if person else cardinal(str(value)), *match.span("r"))


RULES = (
    Rule(
        "roman.numeral",
        pattern(r"(?<=[\w.] )(?P<r>[IVXL]{1,7}|[IVXLCDM]{3,9})(?![\w&/]|\.\w)(?P<s>'s(?!\w))?"),
        _read,
        6,
        "capital",
        marks="IVXLCDM",
    ),
    Rule(
        "roman.before",
        pattern(
            r"(?<![\w.-])(?P<r>[IVXL]{1,7})"
            r"(?= (?:Corps|Airborne|Olympiad|Olympic|Congress|Legion|Army|century|Fleet|Summit)\b)"
        ),
        lambda m, _: say(ordinal(str(roman(m["r"]))), *m.span("r")) if roman(m["r"]) > 1 else None,
        6,
        "capital",
        marks="IVXL",
    ),
)
