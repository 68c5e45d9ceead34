"""Measures: 12km · 350km/h · 2C · -5°C · 25 sq km · 6ft 2in · 6'2" · 5-10kg · 25 x 7 m · 24hr."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import DASH, GLYPHS, MAGNITUDE_WORDS, MAGNITUDES, NUM, alternatives
from oyez.script.normalise.classes.fraction import mixed
from oyez.script.normalise.classes.units import PER, UNITS
from oyez.script.normalise.numbers import number, spelt
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["NUMBERED", "RULES"]

# Letters that are magnitudes, money, generations or articles more often than units when glued or spaced.
_GLUED_ONLY = {
    "in", "s", "g", "h", "l", "t", "cal", "W", "V", "MP", "Mt", "ct", "mo", "Pa", "L", "carat", "ms", "kn", "°",
    "tonne", "ly", "mi",
}  # fmt: skip


_LENGTH_CUES = pattern(
    r"\s?[x×]\s?\d|\sby\s\d[\d.,]*\s?(?:m|km|cm|ft|metres|meters|kilometres)\b|"
    r"\sof (?:snow|water|mud|rock|sand|rope|cable|wire|fabric|ice|headroom|clearance|pipe|fencing|silt)\b|"
    r"\s(?:down|off|into|along|across|ahead|behind|underground|upstream|downstream|inland|offshore|steeplechase|"
    r"short of|tall|long|high|wide|deep|away|above|below|from|race|sprint|hurdles|"
    r"freestyle|final|finals|relay|butterfly|backstroke|"
    r"breaststroke|medley|dash|record|apart|underwater|telescope|radius|waves?|walls?|fences?|statues?|masts?|cranes?|yachts?|superyachts?|swells?|snake|crocodile|"
    r"sharks?|whale|python|sinkhole|crater|cliff|ladder|rope|trench|"
    r"trawlers?|vessels?|boats?|ships?|ferry|ferries|barges?|tugs?|schooners?|catamarans?|submarines?|lifeboats?|"
    r"turbines?|chimneys?|spires?|pylons?|trees?|tunnels?|bridges?|"
    r"tower|pool|run|title|gold|champion|world|heats?|runner)\b|-(?:tall|long|"
    r"high|wide|deep)"
)


_MAG = rf"(?:\s?(?:{MAGNITUDE_WORDS}|bn|mn|m|k)(?=[\s-])(?!\s(?:in|PB|WR)\b))"


_UNIT = rf"(?P<unit>{alternatives(UNITS)})(?:/(?P<per>{alternatives(PER)}))?(?![\w/²³])"


def _read(match: re.Match[str], line: Line) -> list[Said] | None:
    unit = match["unit"]
    if not _fits(match, line, unit, match["gap"]):
        return None
    last = "c" if match["c"] else "b" if match["b"] else "a"
    sign = "minus " if match["minus"] else ""
    said = say(sign + _amount(match, line), match.start(), match.end(last))
    if match["mag"]:
        said += say(_magnitude(match["mag"]), match.end("mag") - len(match["mag"].strip()), match.end("mag"))
    qualifies = unit != "mph" and _qualifies(match, line)
    one, many = UNITS[_meant(match, line)]
    single = qualifies or (match[last] == "1" and not match["mag"]) or (match[last][0] in GLYPHS)
    end = match.end("unit") if match["per"] else match.end()
    said += say(spelt(one if single else many, line.region), match.start("unit"), end)
    if match["per"]:
        said += say(f"per {spelt(PER[match['per']], line.region)}", match.start("per") - 1, match.end("per"))
    return said


def _meant(match: re.Match[str], line: Line) -> str:
    """Return the unit that letters with two meanings have here: miles at sea, knots of wind, millibars of a storm."""
    unit = match["unit"]
    if unit not in _TWO_FOLD:
        return unit
    other, cue, after = _TWO_FOLD[unit]
    told = cue.search(line.around(match.start(), match.end(), 60)) or after.match(line.text, match.end())
    return other if told else unit


def _qualifies(match: re.Match[str], line: Line) -> bool:
    """Whether the measure describes a noun, and is singular: ``a 12km tunnel``, ``the 100m final``, ``5kg-heavy``."""
    if match["gap"] == "-" or line.text[match.end() : match.end() + 1] == "-" or _EVENT.match(line.text, match.end()):
        return True
    led = line.before(match.start()) in {"a", "an", "A", "An", "the", "The"}
    return led and (bool(_NOUN.match(line.text, match.end())) or (match["unit"] == "m" and _is_ship(match, line)))


def _is_ship(match: re.Match[str], line: Line) -> bool:
    """Whether the measure is the length of a ship whose name follows."""
    near = line.around(match.start(), match.end(), 120)
    return bool(_NAMED.match(line.text, match.end()) and _VESSEL.search(near))


_EVENT = pattern(
    r"\s(?:cans?|bottles?|bags?|tins?|packs?|jars?|cartons?|sachets?|bars?|race|sprint|hurdles|steeplechase|freestyle|finals?|relay|butterfly|backstroke|breaststroke|medley|dash|heats?|"
    r"chips?|process|nodes?|guns?|cannons?|rounds|shells?|bullets?|lens|lenses|cameras?|screens?|engines?|howitzers?|"
    r"mortars?|drives?|waves?|walls?|fences?|towers?|pools?|telescopes?|statues?|masts?|cranes?|yachts?|superyachts?|swells?|"
    r"snake|crocodile|sharks?|whale|python|sinkhole|crater|cliff|ladder|rope|trench|batter(?:y|ies)|exclusion|pistols?|rifles?|"
    r"WR|PB|(?:world|national|olympic|european) record)\b"
)


_NOUN = pattern(
    r"\s(?!(?:has|had|was|were|is|set|stood|with|after|before|of|in|at|on|to|from|and|or|away|apart|above|below|long|tall|high|wide|deep|by|for|per)\b)[a-z]"
)


_LEAPT = pattern(
    r"\b(?:jump\w*|clear(?:ed|s|ing)|leap\w*|leapt|vault\w*|throw\w*|threw|javelin|discus|shot put|hammer|hurl\w*"
    r"|record)\b"
)


_CENTIMETRES = pattern(r"\d{1,2}\.\d\d\Z")


_BY = pattern(r"(?:m|ft)\s?(?:[x×]|by)\s?\Z|\b(?:metres|meters|kilometres) by \Z")


_COUNTED = pattern(r"\s(?!hurdles|finals|heats|metres|races|its\b|was|has|is\b|as\b)(?:people|[a-z]{3,}s)\b")
_SEA = pattern(
    r"\b(?:sea|coast\w*|ships?|vessels?|exclusion|offshore|waters|maritime|navy|shore|islands?|reefs?|shoal)\b"
)


_NAMED = pattern(r"\s[A-Z]")
_VESSEL = pattern(
    r"\b(?:trawlers?|vessels?|mayday|engine room|aground|capsiz\w+|sank|sinking|moored|docked|berthed|lifeboats?|"
    r"coastguard|skippers?|yachts?|ferry|hull|shipyards?)\b"
)
"""What tells that a figure before a name is a ship's length: "the 38m Havbris"."""


_NEVER = pattern(r"(?!)")
_TWO_FOLD = {
    "nm": ("nmi", _SEA, pattern(r"\s(?:off|north|south|east|west)\b")),
    "kt": (
        "kts",
        pattern(
            r"\b(?:fl[ey]w|flying|winds?|gusts?|speeds?|aircraft|airspeed|pilots?|jets?|planes?|sail\w*|ships?|vessels?|yachts?|"
            r"storm|hurricane|cyclone|typhoon|cruis\w+|current|breeze)\b"
        ),
        _NEVER,
    ),
    "mb": (
        "mbar",
        pattern(r"\b(?:storms?|hurricanes?|cyclones?|typhoons?|pressure|low|high|weather|depression|winds?|eye)\b"),
        _NEVER,
    ),
}


_MEASURED = pattern(
    r"\b(?:waves?|seas|tides?|snow|visibility|lengths?|wingspans?|draughts?|"
    r"swells?|surges?|heights?|depths?|drifts?|widths?|altitudes?|floodwaters?|craters?) "
    r"(?:of|to|up to|of up to|"
    r"reaching|between|over|about) \Z",
    re.I,
)
_TRACK = pattern(r"(?:50|60|100|110|200|400|800|1,?500|3,?000|5,?000|10,?000)\Z")


_ATHLETICS = pattern(
    r"\b(?:ran|run|running|race|races|sprint\w*|hurdles|swim\w*|swam|champion\w*|athlet\w*|olympic\w*|relay|medal\w*|seconds|marathon|finish\w*|sprinter\w*)\b|"
    r"\bin \d{1,2}:[0-5]\d\b|\d\s?secs?\b|\b(?:wr|pb|world record|personal best|dash)\b"
)


def _magnitude(text: str) -> str:
    return MAGNITUDES.get(text.strip(), text.strip())


_VOWEL = frozenset(["oz", "in", "acre", "hr", "h", "hrs"])


def _amount(match: re.Match[str], line: Line) -> str:
    said = mixed(match["a"]) if match["a"][-1] in GLYPHS else number(match["a"], line.region)
    if said.endswith(" a") and match["unit"] in _VOWEL:
        said += "n"
    if match["b"]:
        said += f" to {number(match['b'], line.region)}"
    if match["c"]:
        said += f" by {number(match['c'], line.region)}"
    return said


def _fits(match: re.Match[str], line: Line, unit: str, gap: str) -> bool:
    """Whether the letters are a unit here and no magnitude, article or part of a name."""
    if len(unit) == 1 and not gap and NUMBERED.match(line.before(match.start())):
        return False
    lead = line.text[max(0, match.start() - 24) : match.start()]
    if unit == "m" and (_BY.search(lead) or _MEASURED.search(lead)):
        return True
    if unit == "m":
        known = match["mag"] or match["c"] or gap in {" ", "-"}
        near = line.around(match.start(), match.end())
        track = _TRACK.match(match["a"]) and not _COUNTED.match(line.text, match.end()) and _ATHLETICS.search(near)
        leapt = _LEAPT.search(near) and _CENTIMETRES.match(match["a"])
        return bool(
            known
            or track
            or (leapt and not _NOUN.match(line.text, match.end()))
            or _LENGTH_CUES.match(line.text, match.end())
            or _is_ship(match, line)
        )
    if gap and unit in _GLUED_ONLY:
        return unit in {"g", "L", "t", "mi", "W"} and gap == " "
    if unit == "s":
        return "." in match["a"] or not match["a"].endswith("0")
    return not (unit in {"g", "h", "V", "L"} and re.match(r"\d{4}$", match["a"]))


NUMBERED = pattern(
    r"flat|gate|room|apartment|terminal|line|seat|row|class|year|grade|section|article|unit|block|exit|type|schedule|"
    r"route|highway|road|junction|bus|suite|flight|page|pier|us|phase|hepatitis|vitamin|level|appendix|table|figure",
    re.I,
)


def _per(match: re.Match[str], _line: Line) -> list[Said]:
    """Say a rate that has no short name of its own: ``5g/day``, ``20 tonnes/year``."""
    return say(f"per {PER.get(match['unit'], match['unit'])}", *match.span())


_HOME = pattern(
    r"\b(?:homes?|houses?|condos?|apartments?|flats?|duplex|town ?houses?|units?|rent\w*|"
    r"listed|listing|sq\.? ?ft|sqft)\b|/\d"
)


def _rooms(match: re.Match[str], line: Line) -> list[Said] | None:
    """Say ``a 2BR/2BA condo`` as "two bedroom two bath"."""
    if not _HOME.search(line.around(match.start(), match.end(), 60)):
        return None
    room = "bedroom" if match["u"] in {"BR", "bd"} else "bath"
    return [*say(number(match["n"], line.region), *match.span("n")), Said(room, *match.span("u"))]


_BASES = {
    "ft": ("foot", "feet"), "feet": ("foot", "feet"), "foot": ("foot", "feet"), "in": ("inch", "inches"),
    **dict.fromkeys(("m", "metre", "metres", "meter", "meters"), ("meter", "meters")),
    **dict.fromkeys(("km", "kilometre", "kilometres"), ("kilometer", "kilometers")),
    **dict.fromkeys(("mi", "mile", "miles"), ("mile", "miles")),
    **dict.fromkeys(("yd", "yds", "yard", "yards"), ("yard", "yards")),
    "cm": ("centimeter", "centimeters"),
}  # fmt: skip
_ONE = pattern(r"(?:per|an?|each|every|one|half)\Z", re.I)


def _square(match: re.Match[str], line: Line) -> list[Said]:
    """Say an area or a volume without a figure before it: ``per sq ft``, ``million cu m``."""
    one, many = _BASES[match["u"]]
    name = one if _ONE.match(line.before(match.start())) or line.text[match.start() - 1] == "/" else many
    kind = say("square" if match["k"] == "sq" else "cubic", match.start(), match.end("k"))
    return [*kind, *say(spelt(name, line.region), match.start("u"), match.end())]


def _area(kind: str) -> Rule:
    bases = alternatives(_BASES)
    spot = rf"(?<!\w)(?P<k>{kind})\.?\s(?P<u>{bases})(?!\w)(?:(?<=ft|in|yd|mi)\.(?=\s[a-z(]|[,;:)]))?"
    return Rule(f"measure.{kind}", pattern(spot), _square, 3, cues=(f"{kind} ", f"{kind}."))


_FRONT = r"(?<![\w.,$£€¥])(?<!\d[-–])"


RULES = (
    Rule(
        "measure.unit",
        pattern(
            rf"{_FRONT}(?P<minus>(?<!\S)(?<!\d\s)[-−])?(?P<a>(?:\d+\s?)?[{GLYPHS}]|{NUM})"
            rf"(?:(?:{DASH}|\sto\s)(?P<b>{NUM})|\s?[x×]\s?(?P<c>{NUM}))?"
            rf"(?P<mag>{_MAG})?(?P<gap>[ -]?){_UNIT}(?:(?<=[a-z])\.(?=\s[a-z(]|[,;:)]))?"
        ),
        _read,
        5,
    ),
    Rule(
        "measure.rooms",
        pattern(r"(?<![\w.,$£€])(?P<n>\d(?:\.[05])?)\s?(?P<u>BR|BA|bd|ba)(?![\w-])"),
        _rooms,
        9,
        cues=("br", "bd", "ba"),
    ),
    _area("sq"),
    _area("cu"),
    Rule(
        "measure.per",
        pattern(
            r"(?<=[a-z%\d³²])/(?P<unit>hour|day|week|month|year|second|minute|person|capita|litre|liter|kilo|tonne|mile|night|head|"
            r"share|barrel|yr|wk|mth|hr)(?![\w/])"
        ),
        _per,
        6,
        "symbol",
        marks="/",
    ),
)
