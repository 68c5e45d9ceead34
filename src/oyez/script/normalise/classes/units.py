"""Units of measure: their short forms, and how one and many are said."""

from __future__ import annotations

__all__ = ["PER", "UNITS"]

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
bu = bushel
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
MB mb = megabyte
mbar = millibar
Nm = newton meter
lb-ft lb_ft lbft = pound foot = pound feet
GB gb = gigabyte
TB = terabyte
PB = petabyte
Mbps mbps Mb/s = megabit per second = megabits per second
Gbps gbps = gigabit per second = gigabits per second
kbps = kilobit per second = kilobits per second
mph = mile per hour = miles per hour
kph kmh km/h kmph = kilometer per hour = kilometers per hour
l/s = liter per second = liters per second
m/s = meter per second = meters per second
km/s = kilometer per second = kilometers per second
kn kts = knot
mpg = mile per gallon = miles per gallon
bpd b/d = barrel per day = barrels per day
rpm = revolution per minute = revolutions per minute
bpm = beat per minute = beats per minute
ppm = part per million = parts per million
ppb = part per billion = parts per billion
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


UNITS = _unit_table()


PER: dict[str, str] = {
    "yr": "year", "y": "year", "year": "year", "mo": "month", "mth": "month", "month": "month", "wk": "week",
    "week": "week", "d": "day", "day": "day", "hr": "hour", "h": "hour", "hour": "hour", "min": "minute",
    "s": "second", "m2": "square meter", "m²": "square meter", "sqm": "square meter", "m3": "cubic meter",
    "m³": "cubic meter",
    "km2": "square kilometer", "km²": "square kilometer", "cm2": "square centimeter", "cm²": "square centimeter",
    "cm3": "cubic centimeter", "cm³": "cubic centimeter", "ft2": "square foot", "ft²": "square foot", "km": "kilometer",
    "m": "meter", "ha": "hectare", "acre": "acre", "L": "liter", "l": "liter", "mL": "milliliter", "ml": "milliliter",
    "kg": "kilogram", "g": "gram", "t": "tonne", "lb": "pound", "gal": "gallon", "mi": "mile",
}  # fmt: skip
