"""Measures: 12km · 350km/h · 2C · -5°C · 25 sq km · 6ft 2in · 6'2" · 5-10kg · 25 x 7 m · 24hr."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import DASH, GLYPHS, MAGNITUDE_WORDS, MAGNITUDES, NUM, alternatives
from oyez.script.normalise.classes.fraction import mixed
from oyez.script.normalise.numbers import number, spelt
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["RULES"]

# short forms = one (= many, where it is not one + s); "sq_km" stands for "sq km".
_UNIT_TABLE = """
km kms KM Km = kilometer
cm = centimeter
mm = millimeter
nm = nanometer
m = meter
mi = mile
yd yds = yard
ft = foot = feet
in = inch = inches
kg kgs KG Kg = kilogram
g = gram
mg = milligram
mcg μg µg = microgram
lb lbs = pound
oz = ounce
tbsp = tablespoon
tsp = teaspoon
t = tonne
kt = kilotonne
Mt = megatonne
Gt = gigatonne
L l = liter
ml mL = milliliter
cl = centiliter
gal = gallon
bbl = barrel
ha = hectare
sec secs s = second
ms = millisecond
min mins = minute
hr hrs h = hour
wk wks = week
mo mths = month
yr yrs = year
W = watt
kW KW kw = kilowatt
MW = megawatt
GW = gigawatt
TW = terawatt
Wh = watt hour
kWh = kilowatt hour
MWh = megawatt hour
GWh = gigawatt hour
TWh = terawatt hour
V = volt
kV = kilovolt
mAh = milliamp hour
Hz = hertz = hertz
kHz = kilohertz = kilohertz
MHz = megahertz = megahertz
GHz = gigahertz = gigahertz
KB kB = kilobyte
MB = megabyte
GB gb = gigabyte
TB = terabyte
PB = petabyte
Mbps mbps Mb/s = megabit per second = megabits per second
Gbps gbps = gigabit per second = gigabits per second
kbps = kilobit per second = kilobits per second
mph = mile per hour = miles per hour
kph kmh km/h kmph = kilometer per hour = kilometers per hour
m/s = meter per second = meters per second
km/s = kilometer per second = kilometers per second
kn kts = knot
mpg = mile per gallon = miles per gallon
bpd b/d = barrel per day = barrels per day
rpm = revolution per minute = revolutions per minute
bpm = beat per minute = beats per minute
ppm = part per million = parts per million
hp bhp = horsepower = horsepower
dB db = decibel
kcal = kilocalorie
cal = calorie
kJ = kilojoule
Pa = pascal
hPa = hectopascal
kPa = kilopascal
eV = electron volt
keV = kilo electron volt
MeV = mega electron volt
GeV = giga electron volt
TeV = tera electron volt
fps FPS = frame per second = frames per second
lm = lumen
THz = terahertz = terahertz
kN = kilonewton
MJ = megajoule
nT = nanotesla
psi = P S I = P S I
nmi = nautical mile
sqm sq.m m² m2 sq_m sq_meters sq_metres sq_meter sq_metre = square meter
sqkm km² km2 sq_km sq_kms sq_kilometers sq_kilometres = square kilometer
sqft ft² sq_ft sq_foot sq_feet = square foot = square feet
sq_mi sqmi sq_mile sq_miles = square mile
sq_yd sq_yds sq_yards = square yard
sq_in sq_inches = square inch = square inches
cm² cm2 = square centimeter
m³ m3 cu_m = cubic meter
km³ = cubic kilometer
cm³ cc = cubic centimeter
tps = T P S = T P S
mmHg = millimeter of mercury = millimeters of mercury
mmol/L = millimole per liter = millimoles per liter
mg/dL = milligram per deciliter = milligrams per deciliter
g/km = gram per kilometer = grams per kilometer
µm μm = micrometer
° = degree
px = pixel
MP = megapixel
dpi = D P I = D P I
carat ct = carat
pts = point
acre acres = acre
tonne = tonne
Sv = sievert
mSv = millisievert
ly = light year
"""


def _unit_table() -> dict[str, tuple[str, str]]:
    """Return each short form with its singular and plural."""
    units: dict[str, tuple[str, str]] = {}
    for row in _UNIT_TABLE.strip().splitlines():
        shorts, one, *many = row.split(" = ")
        for short in shorts.split():
            names = (one, many[0] if many else f"{one}s")
            units |= {short.replace("_", joint): names for joint in " -"}
    return units


_UNITS = _unit_table()
# Letters that are magnitudes, money, generations or articles more often than units when glued or spaced.
_GLUED_ONLY = {
    "in", "s", "g", "h", "l", "t", "cal", "W", "V", "MP", "Mt", "ct", "mo", "Pa", "L", "carat", "ms", "kn", "°",
    "tonne", "ly", "mi",
}  # fmt: skip
_LENGTH_CUES = pattern(
    r"\s?[x×]\s?\d|\s(?:down|off|into|along|across|ahead|behind|underground|upstream|downstream|inland|offshore|steeplechase|"
    r"short of|tall|long|high|wide|deep|away|above|below|from|race|sprint|hurdles|"
    r"freestyle|final|finals|relay|butterfly|backstroke|"
    r"breaststroke|medley|dash|record|apart|underwater|telescope|radius|waves?|"
    r"tower|pool|run|title|gold|champion|world|heats?|runner)\b|-(?:tall|long|"
    r"high|wide|deep)"
)
_PER: dict[str, str] = {
    "yr": "year", "y": "year", "year": "year", "mo": "month", "month": "month", "wk": "week", "week": "week",
    "d": "day", "day": "day", "hr": "hour", "h": "hour", "hour": "hour", "min": "minute", "s": "second",
    "m2": "square meter", "m²": "square meter", "sqm": "square meter", "m3": "cubic meter", "m³": "cubic meter",
    "km2": "square kilometer", "km²": "square kilometer", "cm2": "square centimeter", "cm²": "square centimeter",
    "cm3": "cubic centimeter", "cm³": "cubic centimeter", "ft2": "square foot", "ft²": "square foot", "km": "kilometer",
    "m": "meter", "ha": "hectare", "acre": "acre", "L": "liter", "l": "liter", "mL": "milliliter", "ml": "milliliter",
    "kg": "kilogram", "g": "gram", "t": "tonne", "lb": "pound", "gal": "gallon", "mi": "mile",
}  # fmt: skip
_MAG = rf"(?:\s?(?:{MAGNITUDE_WORDS}|bn|mn|m|k)(?=[\s-])(?!\sin\b))"
_UNIT = rf"(?P<unit>{alternatives(_UNITS)})(?:/(?P<per>{alternatives(_PER)}))?(?![\w/²³])"


def _read(match: re.Match[str], line: Line) -> list[Said] | None:
    unit = match["unit"]
    if not _fits(match, line, unit, match["gap"]):
        return None
    last = "c" if match["c"] else "b" if match["b"] else "a"
    said = say(_amount(match, line), match.start(), match.end(last))
    if match["mag"]:
        said += say(_magnitude(match["mag"]), match.end("mag") - len(match["mag"].strip()), match.end("mag"))
    qualifies = unit != "mph" and _qualifies(match, line)
    at_sea = unit == "nm" and _SEA.search(line.around(match.start(), match.end(), 40))
    one, many = _UNITS["nmi" if at_sea else unit]
    single = qualifies or (match[last] == "1" and not match["mag"]) or (match[last][0] in GLYPHS)
    said += say(spelt(one if single else many, line.region), *match.span("unit"))
    if match["per"]:
        said += say(f"per {spelt(_PER[match['per']], line.region)}", match.start("per") - 1, match.end("per"))
    return said


def _qualifies(match: re.Match[str], line: Line) -> bool:
    """Whether the measure describes a noun, and is singular: ``a 12km tunnel``, ``the 100m final``, ``5kg-heavy``."""
    if match["gap"] == "-" or line.text[match.end() : match.end() + 1] == "-" or _EVENT.match(line.text, match.end()):
        return True
    return line.before(match.start()) in {"a", "an", "A", "An"} and bool(_NOUN.match(line.text, match.end()))


_EVENT = pattern(
    r"\s(?:race|sprint|hurdles|steeplechase|freestyle|finals?|relay|butterfly|backstroke|breaststroke|medley|dash|heats?|"
    r"chips?|process|nodes?|guns?|cannons?|rounds|shells?|bullets?|lens|lenses|cameras?|screens?|engines?|howitzers?|"
    r"mortars?|drives?|batter(?:y|ies)|exclusion|pistols?|rifles?)\b"
)
_NOUN = pattern(
    r"\s(?!(?:has|had|was|were|is|set|stood|with|after|before|of|in|at|on|to|from|and|or|away|apart|above|below|long|tall|high|wide|deep|by|for|per)\b)[a-z]"
)
_LEAPT = pattern(r"\b(?:jump\w*|leap\w*|leapt|vault\w*|throw\w*|threw|javelin|discus|shot put|hammer|hurl\w*|record)\b")
_CENTIMETRES = pattern(r"\d{1,2}\.\d\d\Z")
_SIDED = pattern(r"\s(?:of|wide|long|deep|tall)\b")
_BY = pattern(r"m\s?[x×]\s?\Z")
_SEA = pattern(
    r"\b(?:sea|coast\w*|ships?|vessels?|exclusion|offshore|waters|maritime|navy|shore|islands?|reefs?|shoal)\b"
)
_TRACK = pattern(r"(?:50|60|100|110|200|400|800|1,?500|3,?000|5,?000|10,?000)\Z")
_ATHLETICS = pattern(
    r"\b(?:ran|run|running|race|races|sprint\w*|hurdles|swim\w*|swam|champion\w*|athlet\w*|olympic\w*|relay|medal\w*|seconds|marathon|finish\w*|sprinter\w*)\b"
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
    if len(unit) == 1 and not gap and _NUMBERED.match(line.before(match.start())):
        return False
    if unit == "m" and _BY.search(line.text[max(0, match.start() - 4) : match.start()]):
        return True
    if unit == "m":
        known = match["mag"] or match["c"] or gap in {" ", "-"}
        track = _TRACK.match(match["a"]) and _ATHLETICS.search(line.around(match.start(), match.end()))
        leapt = _LEAPT.search(line.around(match.start(), match.end())) and _CENTIMETRES.match(match["a"])
        return bool(
            known
            or track
            or (leapt and not _NOUN.match(line.text, match.end()))
            or _LENGTH_CUES.match(line.text, match.end())
        )
    if gap and unit in _GLUED_ONLY:
        return unit in {"g", "L", "t", "mi", "W"} and gap == " "
    if unit == "s":
        return "." in match["a"] or not match["a"].endswith("0")
    return not (unit in {"g", "h", "V", "L"} and re.match(r"\d{4}$", match["a"]))


_NUMBERED = pattern(
    r"flat|gate|room|apartment|terminal|line|seat|row|class|year|grade|section|article|unit|block|exit|type|schedule|"
    r"route|highway|road|junction|bus|suite|flight|page|pier|us|phase|hepatitis|vitamin|level|appendix|table|figure",
    re.I,
)


def _temperature(match: re.Match[str], line: Line) -> list[Said] | None:
    if not match["deg"] and (match["gap"] or _NUMBERED.match(line.before(match.start()))):
        return None
    sign = {"-": "minus ", "+": "plus ", "~": "about "}.get(match["sign"] or "", "")
    said = sign + number(match["a"], line.region)
    if match["b"]:
        said += f" to {number(match['b'], line.region)}"
    degrees = "degree" if not match["b"] and match["a"] == "1" else "degrees"
    scale = {"C": " Celsius", "F": " Fahrenheit", "": ""}[match["scale"] or ""]
    edge = match.end("b") if match["b"] else match.end("a")
    return [*say(said, match.start(), edge), *say(degrees + scale, match.start("gap") + len(match["gap"]), match.end())]


def _height(match: re.Match[str], _line: Line) -> list[Said]:
    said = say(f"{number(match['ft'])} {'foot' if match['ft'] == '1' else 'feet'}", match.start(), match.end("f"))
    return [
        *said,
        *say(f"{number(match['in'])} {'inch' if match['in'] == '1' else 'inches'}", match.start("in"), match.end()),
    ]


def _inches(match: re.Match[str], _line: Line) -> list[Said]:
    """Say ``55" TV`` as "fifty five inch TV" and ``6" of snow`` as "six inches of snow"."""
    sided = match["n"] != "1" and _SIDED.match(match.string, match.end())
    return say(f"{number(match['n'])} {'inches' if sided else 'inch'}", *match.span())


def _weight(match: re.Match[str], _line: Line) -> list[Said]:
    said = say(f"{number(match['st'])} stone", match.start(), match.end("s"))
    return [
        *said,
        *say(f"{number(match['lb'])} {'pound' if match['lb'] == '1' else 'pounds'}", match.start("lb"), match.end()),
    ]


def _per(match: re.Match[str], _line: Line) -> list[Said]:
    """Say a rate that has no short name of its own: ``5g/day``, ``20 tonnes/year``."""
    return say(f"per {match['unit']}", *match.span())


_FRONT = r"(?<![\w.,$£€¥])(?<!\d[-–])"
RULES = (
    Rule(
        "measure.unit",
        pattern(
            rf"{_FRONT}(?P<a>(?:\d+\s?)?[{GLYPHS}]|{NUM})(?:(?:{DASH}|\sto\s)(?P<b>{NUM})|\s?[x×]\s?(?P<c>{NUM})"
            rf")?(?P<mag>{_MAG})?(?P<gap>[ -]?){_UNIT}"
        ),
        _read,
        5,
    ),
    Rule(
        "measure.temperature",
        pattern(
            rf"(?<![\w.,$£€¥])(?P<sign>(?<!\w)[-+~])?(?P<a>{NUM})(?:°?[CF]?{DASH}(?P<b>{NUM})"
            rf")?(?P<gap>\s?)(?P<deg>°\s?|degrees?\s|deg\s)?(?P<scale>[CF])(?!\w)"
        ),
        _temperature,
        6,
    ),
    Rule(
        "measure.degrees",
        pattern(
            rf"(?<![\w.,$£€¥])(?P<sign>(?<!\w)[-+~])?(?P<a>{NUM})(?P<b>(?!))?(?P<gap>\s?)"
            rf"(?P<deg>°)(?P<scale>(?!))?(?![\s\w]?[CF])"
        ),
        _temperature,
        4,
    ),
    Rule(
        "measure.height",
        pattern(r"(?<![\w.,])(?P<ft>\d{1,2})(?P<f>\s?(?:ft|'))\s?(?P<in>\d{1,2}(?:\.\d)?)(?:\s?in(?!\w)|\"|'')"),
        _height,
        6,
    ),
    Rule(
        "measure.weight",
        pattern(r"(?<![\w.,])(?P<st>\d{1,2})(?P<s>\s?st)\s?(?P<lb>\d{1,2})\s?lbs?(?!\w)"),
        _weight,
        6,
    ),
    Rule(
        "measure.inches",
        pattern(
            r"(?<![\w.,\"])(?P<n>\d{1,3}(?:\.\d)?)\"(?=\s(?:TV|tv|television|screen|disk|display|monitor|pipes?|nails?|vinyl|"
            r"single|gun|wheels?|tyres?|tires?|of (?:snow|rain)|wide|long|deep|tall|pizza)\b)"
        ),
        _inches,
        6,
    ),
    Rule(
        "measure.stone",
        pattern(r"(?<![\w.,])(?P<st>\d?[02-9])(?P<s>\s?st)(?!\w)(?!\s?\d)"),
        lambda m, line: (
            say(f"{number(m['st'])} stone", *m.span()) if re.search(r"weigh|lost|heav|light", line.text) else None
        ),
        6,
    ),
    Rule(
        "measure.per",
        pattern(
            r"(?<=[a-z])/(?P<unit>hour|day|week|month|year|second|minute|person|capita|litre|liter|kilo|tonne|mile|night|head|share|barrel)(?!\w)"
        ),
        _per,
        6,
        "symbol",
    ),
)
