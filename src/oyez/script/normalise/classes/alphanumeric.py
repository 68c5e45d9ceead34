"""Letters with numbers: G20 · F-16s · H1N1 · A320 · 787 · MI5 · COP28 · Type 055 · Nikkei 225 · MH370 · 5G · U-20."""

from __future__ import annotations

import re

from oyez.script.normalise.classes.letters import spelled_or_word
from oyez.script.normalise.numbers import cardinal, digits, pairs, year
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say
from oyez.script.normalise.voiced import letters, possessive

__all__ = ["RULES"]

_FLIGHTS = frozenset([
    "MH", "QF", "BA", "AA", "UA", "DL", "LH", "AF", "KE", "OZ", "JL", "NH", "CX", "SQ", "EK", "QR", "EY", "TK", "SU",
    "FR", "PK", "AI", "MU", "CA", "CZ", "HU", "VN", "TG", "GA", "JT", "AK", "QZ", "KL", "IB", "AZ", "SK", "ET", "MS",
    "SV",
])  # fmt: skip
_PIECE = pattern(r"[A-Za-z]+|\d+(?:\.\d+)?")
_PAIRED = (
    r"Nikkei|Flight|flight|Boeing|Airbus|Route|Highway|Interstate|Room|room|"
    r"Section|section|Sec\.|Resolution|resolution|Directive|Proposition|Article|Area|Bus|Form|Psalm|Hwy|Embraer|Unit|Apartment|"
    r"Office|Box|Xbox|RTX|GTX|RX|Radeon|GeForce|Porsche|Ferrari|McLaren|Peugeot|Fiat|BMW|Mercedes|Cessna|Bell|Levi's"
)


def _mixed(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say a word of letters and digits piece by piece: letters by name, numbers whole or in pairs."""
    text = match["w"]
    pieces = _PIECE.findall(text)
    if len(pieces) < 2 or not _deserves(text, pieces, line):
        return None
    if _MILLIONS.fullmatch(text) and _THINGS.match(line.text, match.end()):
        return None  # "1M views" counts, "the 3M plant" does not
    said: list[Said] = []
    for index, piece in enumerate(pieces):
        said += _piece(piece, index, pieces, match)
    if match["x"]:
        said.append(Said(match["x"], *match.span()))
    suffix = match["s"]
    if suffix:
        said = _plural(said, suffix)
    return said


def _deserves(text: str, pieces: list[str], line: Line) -> bool:
    _ = line
    return (
        len(text) <= 24
        and any(piece[0].isdigit() for piece in pieces)
        and not re.fullmatch(r"\d+(?:st|nd|rd|th)", text)
    )


def _piece(piece: str, index: int, pieces: list[str], match: re.Match[str]) -> list[Said]:
    start, end = match.span()
    if piece[0].isalpha():
        return spelled_or_word(piece, start, end)
    before = pieces[index - 1] if index else ""
    return say(_number(piece, before, len(pieces)), start, end)


def _number(text: str, before: str, count: int) -> str:
    """Say the number in a code: whole when short, in pairs when an aircraft or flight, by digits when long."""
    if "." in text or len(text) <= 2:
        return _short(text)
    if text == "777" and before:
        return "triple seven"
    if text.startswith("0") or len(text) > 4:
        return digits(text, "zero")
    if text.endswith("00") or (len(before) == 1 and before in "AKMT" and len(text) == 4 and count == 2):
        return cardinal(text) if len(text) == 3 else pairs(text)
    return pairs(text)


def _short(text: str) -> str:
    from oyez.script.normalise.numbers import number

    return digits(text) if text.startswith("0") and len(text) > 1 and "." not in text else number(text)


def _plural(said: list[Said], suffix: str) -> list[Said]:
    """Put a plural or possessive s on the last word: "F sixteens", "G twenty's"."""
    last = said[-1]
    word = last.spoken
    if "'" in suffix:
        word += "'s"
    else:
        word = (
            word[:-1] + "ies"
            if word.endswith("y") and not last.phonemes
            else word + ("es" if word.endswith("x") else "s")
        )
    return [
        *said[:-1],
        last._replace(spoken=word, phonemes=last.phonemes and last.phonemes + possessive(last.phonemes)),
    ]


def _generation(match: re.Match[str], _line: Line) -> list[Said]:
    return [*say(cardinal(match["n"]), *match.span()), *letters(match["l"], *match.span())]


def _paired(match: re.Match[str], _line: Line) -> list[Said] | None:
    if match["n"].startswith("0"):
        return say(digits(match["n"]), *match.span("n"))
    return say(pairs(match["n"]), *match.span("n"))


def _type(match: re.Match[str], _line: Line) -> list[Said]:
    return say(digits(match["n"]), *match.span("n"))


def _jet(match: re.Match[str], _line: Line) -> list[Said]:
    """Say a Boeing's number as its pilots do: "seven eight seven"; "seven three seven max eight"."""
    said = say(digits(match["n"]), *match.span("n"))
    if match["v"]:
        said += say(f"{cardinal(match['v'])}", match.start("n"), match.end())
    return _plural(said, match["s"]) if match["s"] else said


def _under(match: re.Match[str], _line: Line) -> list[Said]:
    return say(f"under {cardinal(match['n'])}" + ("s" if match["s"] else ""), *match.span())


def _times(match: re.Match[str], _line: Line) -> list[Said]:
    from oyez.script.normalise.numbers import number

    return say(f"{number(match['n'])} times", *match.span())


def _through(match: re.Match[str], _line: Line) -> list[Said]:
    return [*letters("K", *match.span()), *say(f"through {cardinal(match['n'])}", *match.span())]


_LETTERED = pattern(
    r"clade|phase|stage|type|class|grade|section|flat|figure|table|level|tier|group|platform|gate|route|line|block|unit|part|"
    r"article|schedule|appendix|annex|room|apartment|question|clause|seat|row|hepatitis|bus|tram|exhibit|paragraph|number",
    re.I,
)
_MILLIONS = pattern(r"\d{1,4}[KMBT]")
_THINGS = pattern(r"\s(?:people|(?!s\b|is\b|was\b|has\b|as\b|its\b)[a-z]{3,}s)\b")
_GUNS = r"cal\b|calib|magnum|revolver|pistol|handgun|rifle|special|bullet|round|shell|gun"
_GUNS = r"cal\b|calib|magnum|revolver|pistol|handgun|rifle|special|bullet|round|shell|gun"
_STORM = pattern(r"\b(?:storm|hurricane|cyclone|typhoon|winds)\b", re.I)


def _calibre(match: re.Match[str], _line: Line) -> list[Said]:
    return say(pairs(match["n"]), *match.span())


def _team(match: re.Match[str], _line: Line) -> list[Said]:
    """Say ``49ers`` as "forty niners"."""
    said = cardinal(match["n"])
    return say(said + ("rs" if said.endswith("e") else "ers"), *match.span())


def _lineage(match: re.Match[str], _line: Line) -> list[Said]:
    """Say a lineage or model with points: ``B.1.1.529`` is "B one one five two nine", ``ID.3`` "I D three"."""
    said = letters(match["w"], *match.span("w"))
    for part in match["n"].strip(".").split("."):
        said += say(digits(part) if len(part) > 2 else cardinal(part), *match.span("n"))
    return said


def _serial(match: re.Match[str], _line: Line) -> list[Said]:
    """Say a register's number: ``CVE-2025-1234`` is "C V E twenty twenty five, twelve thirty four"."""
    said = spelled_or_word(match["w"], *match.span("w")) + say(year(match["y"]), *match.span("y"))
    number = pairs(match["n"]) if len(match["n"]) < 5 and not match["n"].startswith("0") else digits(match["n"])
    return [*said[:-1], said[-1]._replace(tail=","), *say(number, *match.span("n"))]


def _indexed(match: re.Match[str], _line: Line) -> list[Said]:
    return say(cardinal(match["n"]), *match.span("n"))


RULES = (
    Rule(
        "alphanumeric.mixed",
        pattern(
            r"(?<![\w.,$£€&/@#-])(?!No\d)(?P<w>(?:[A-Z][A-Za-z]{0,11}-?\d{1,5}(?:-?[A-Z]{1,3}(?![a-z])"
            r"\d{0,3})?|[A-Z]{1,4}\d[A-Z\d]{1,5}(?:\.\d+)?|\d{1,4}[A-Z]{1,3}(?![a-z])"
            r"\d{0,3}))(?P<x>neo|ceo|max|pro|mini|air|plus)?(?P<s>'?s)?(?![\w])(?!\.\d)"
        ),
        _mixed,
        4,
    ),
    Rule(
        "alphanumeric.lower",
        pattern(
            r"(?<![\w.,$£€&/@#-])(?P<w>[a-z]{1,2}[A-Z]?[a-z]{0,8}-?\d{1,3}|[a-z][A-Z][a-z]+)"
            r"(?P<x>(?!))?(?P<s>'?s)?(?![\w-])(?!\.\d)"
        ),
        _mixed,
        0,
    ),
    Rule("alphanumeric.generation", pattern(r"(?<![\w.,$£€-])(?P<n>[1-9]|1[0-2])(?P<l>[GDKX])(?!\w)"), _generation, 5),
    Rule("alphanumeric.paired", pattern(rf"(?<!\w)(?:{_PAIRED})\s(?P<n>\d{{3,4}})(?![\w-])(?![.,]\d)"), _paired, 6),
    Rule("alphanumeric.type", pattern(r"(?<!\w)(?:Type|type|Agent|Code|code|Bond) (?P<n>0\d{1,3})(?!\w)"), _type, 6),
    Rule(
        "alphanumeric.jet",
        pattern(
            r"(?<![\w.,$£€-])(?P<n>7[0-8]7)(?:-(?P<v>\d{1,3}))?(?P<s>s)?(?![\w])(?![.,]\d)"
            r"(?!\s(?:people|deaths|cases|votes|points|million|billion|days|seats|of|"
            r"others|new|were|have|per|km|metres|meters|jobs|homes|pages|students|workers)"
            r")"
        ),
        _jet,
        7,
    ),
    Rule(
        "alphanumeric.sharp",
        pattern(
            r"(?<![\w.,$£€-])(?P<n>[48])(?P<l>k)"
            r"(?=[ -](?:video|tv|resolution|footage|camera|film|screen|monitor|streaming|display|content|ultra)\b)",
            re.I,
        ),
        _generation,
        6,
    ),
    Rule(
        "alphanumeric.lettered",
        pattern(r"(?<=[a-z] )(?P<n>\d{1,3})(?P<l>[a-hkm])(?!\w)(?!\.\d)"),
        lambda m, line: (
            [*say(cardinal(m["n"]), *m.span()), *letters(m["l"], *m.span())]
            if _LETTERED.fullmatch(line.before(m.start()))
            else None
        ),
        8,
    ),
    Rule(
        "alphanumeric.lineage",
        pattern(r"(?<![\w.])(?!(?:NO|P|ED|VOL|FIG)\.)(?P<w>[A-Z]{1,3})(?P<n>(?:\.\d{1,3}){1,5})(?![\w])(?!\.\d)"),
        _lineage,
        5,
        marks=".",
    ),
    Rule(
        "alphanumeric.serial",
        pattern(r"(?<![\w.-])(?P<w>[A-Z]{2,5})-(?P<y>(?:19|20)\d\d)-(?P<n>\d{3,6})(?![\w-])"),
        _serial,
        9,
        marks="-",
    ),
    Rule("alphanumeric.calibre", pattern(rf"(?<![\w.,])\.(?P<n>\d{{2,3}})(?=[- ](?:{_GUNS}))"), _calibre, 6, "decimal"),
    Rule("alphanumeric.team", pattern(r"(?<![\w.,$£€-])(?P<n>[2-9][1-9])(?P<e>ers)(?!\w)"), _team, 6, marks="s"),
    Rule(
        "alphanumeric.storm",
        pattern(r"(?<!\w)(?P<c>Cat|CAT)\.? (?=[1-5]\b)"),
        lambda m, line: say("Category", *m.span("c")) if _STORM.search(line.text) else None,
        6,
    ),
    Rule(
        "alphanumeric.under", pattern(r"(?<![\w-])[Uu]-?(?P<n>1[4-9]|2[0-3])(?P<s>s)?(?![\w-])"), _under, 5, marks="Uu"
    ),
    Rule("alphanumeric.times", pattern(r"(?<![\w.,$£€-])(?P<n>\d+(?:\.\d+)?)[x×](?![\w])"), _times, 5, marks="x×"),
    Rule("alphanumeric.school", pattern(r"(?<!\w)K-(?P<n>1[0-2]|[5-9])(?!\w)"), _through, 6, marks="K"),
    Rule(
        "alphanumeric.index",
        pattern(
            r"(?:FTSE|S&P|DAX|CAC|CSI|ASX|Topix|Russell|Euro Stoxx|Stoxx|Fortune|Forbes|"
            r"TSX|SMI|Indy) (?P<n>\d{2,4})(?!\w)(?![.,]\d)"
        ),
        _indexed,
        6,
    ),
)
