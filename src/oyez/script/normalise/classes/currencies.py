"""Currencies: their signs and codes, and how one and many are said; coins; what a sum is paid for."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["AFTER", "BEFORE", "COINS", "PAIRED", "PERIODS", "Currency"]


class Currency(NamedTuple):
    """What one and many of a currency are called, and of its smaller coin, where cents are said."""

    one: str
    many: str
    cent: str = ""
    cents: str = ""


_DOLLAR = Currency("dollar", "dollars", "cent", "cents")


_RUPEE = Currency("rupee", "rupees")


_YUAN = Currency("yuan", "yuan")


_RINGGIT = Currency("ringgit", "ringgit", "sen", "sen")


def _dollar(country: str) -> Currency:
    return Currency(f"{country} dollar", f"{country} dollars", "cent", "cents")


def _same(name: str) -> Currency:
    return Currency(name, name)


BEFORE: dict[str, Currency] = {
    "$": _DOLLAR, "US$": Currency("U S dollar", "U S dollars", "cent", "cents"), "USD": _DOLLAR, "USD$": _DOLLAR,
    "£": Currency("pound", "pounds", "penny", "pence"), "GBP": Currency("pound", "pounds", "penny", "pence"),
    "€": Currency("euro", "euros", "cent", "cents"), "EUR": Currency("euro", "euros", "cent", "cents"),
    "¥": _same("yen"), "JPY": _same("yen"), "JP¥": _same("yen"), "円": _same("yen"), "CN¥": _YUAN, "RMB": _YUAN,
    "CNY": _YUAN, "元": _YUAN, "HK$": _dollar("Hong Kong"), "$A": _dollar("Australian"),
    "$US": Currency("U S dollar", "U S dollars", "cent", "cents"),
    "$NZ": _dollar("New Zealand"), "$HK": _dollar("Hong Kong"), "HKD": _dollar("Hong Kong"), "S$": _dollar("Singapore"),
    "SGD": _dollar("Singapore"), "A$": _dollar("Australian"), "AU$": _dollar("Australian"),
    "AUD": _dollar("Australian"), "C$": _dollar("Canadian"), "CA$": _dollar("Canadian"), "CAD": _dollar("Canadian"),
    "NZ$": _dollar("New Zealand"), "NZD": _dollar("New Zealand"), "NT$": _dollar("New Taiwan"),
    "TWD": _dollar("New Taiwan"), "J$": _dollar("Jamaican"), "Z$": _dollar("Zimbabwe"), "R$": Currency("real",
    "reais"), "BRL": Currency("real", "reais"), "Mex$": Currency("Mexican peso", "Mexican pesos"),
    "MXN": Currency("Mexican peso", "Mexican pesos"), "₩": _same("won"), "KRW": _same("won"), "₹": _RUPEE,
    "Rs": _RUPEE, "Rs.": _RUPEE, "INR": _RUPEE, "PKR": Currency("Pakistani rupee", "Pakistani rupees"),
    "LKR": Currency("Sri Lankan rupee", "Sri Lankan rupees"), "RM": _RINGGIT, "MYR": _RINGGIT, "Rp": _same("rupiah"),
    "IDR": _same("rupiah"), "฿": _same("baht"), "THB": _same("baht"), "₫": _same("dong"), "VND": _same("dong"),
    "₱": Currency("peso", "pesos"), "PHP": Currency("peso", "pesos"), "₽": Currency("rouble", "roubles"),
    "RUB": Currency("rouble", "roubles"), "₴": _same("hryvnia"), "UAH": _same("hryvnia"), "₺": _same("lira"),
    "TRY": _same("lira"), "₪": Currency("shekel", "shekels"), "NIS": Currency("shekel", "shekels"),
    "₦": _same("naira"), "NGN": _same("naira"), "₵": Currency("cedi", "cedis"), "GH₵": Currency("cedi", "cedis"),
    "₸": _same("tenge"), "₾": _same("lari"), "֏": _same("dram"), "៛": _same("riel"), "₮": _same("tugrik"),
    "₲": _same("guarani"), "৳": _same("taka"), "Tk": _same("taka"), "₡": Currency("colon", "colones"),
    "₿": Currency("bitcoin", "bitcoin"), "CHF": Currency("Swiss franc", "Swiss francs"),
    "SFr": Currency("Swiss franc", "Swiss francs"), "R": Currency("rand", "rand"), "ZAR": Currency("rand", "rand"),
    "Y": _same("yen"), "N": _same("naira"),
    "P": Currency("peso", "pesos"), "Ksh": Currency("Kenyan shilling", "Kenyan shillings"),
    "Kshs": Currency("Kenyan shilling", "Kenyan shillings"), "Shs": Currency("shilling", "shillings"),
    "USh": Currency("Ugandan shilling", "Ugandan shillings"), "UGX": Currency("Ugandan shilling", "Ugandan shillings"),
    "TSh": Currency("Tanzanian shilling", "Tanzanian shillings"),
    "TZS": Currency("Tanzanian shilling", "Tanzanian shillings"),
    "ETB": _same("birr"), "Br": _same("birr"), "BDT": _same("taka"), "NPR": Currency("Nepali rupee", "Nepali rupees"),
    "MMK": _same("kyat"), "KHR": _same("riel"), "LAK": _same("kip"), "KZT": _same("tenge"), "GEL": _same("lari"),
    "UZS": _same("som"), "RSD": Currency("dinar", "dinars"), "RON": Currency("leu", "lei"),
    "BGN": Currency("lev", "leva"),
    "ISK": Currency("krona", "kronur"), "ILS": Currency("shekel", "shekels"),
    "LBP": Currency("Lebanese pound", "Lebanese pounds"),
    "IQD": Currency("Iraqi dinar", "Iraqi dinars"), "BHD": Currency("Bahraini dinar", "Bahraini dinars"),
    "OMR": Currency("Omani rial", "Omani rials"), "JOD": Currency("Jordanian dinar", "Jordanian dinars"),
    "XOF": Currency("C F A franc", "C F A francs"), "XAF": Currency("C F A franc", "C F A francs"),
    "ZMW": _same("kwacha"), "CLP": Currency("Chilean peso", "Chilean pesos"),
    "ARS": Currency("Argentine peso", "Argentine pesos"),
    "AR$": Currency("Argentine peso", "Argentine pesos"), "MX$": Currency("Mexican peso", "Mexican pesos"),
    "COL$": Currency("Colombian peso", "Colombian pesos"), "TT$": _dollar("Trinidad"), "FJ$": _dollar("Fijian"),
    "N$": _dollar("Namibian"), "PGK": _same("kina"),
    "KSh": Currency("Kenyan shilling", "Kenyan shillings"), "Sh": Currency("shilling", "shillings"),
    "KES": Currency("Kenyan shilling", "Kenyan shillings"), "SEK": Currency("Swedish krona", "Swedish kronor"),
    "NOK": Currency("Norwegian krone", "Norwegian kroner"), "DKK": Currency("Danish krone", "Danish kroner"),
    "kr": Currency("krona", "kronor"), "PLN": Currency("zloty", "zlotys"), "zł": Currency("zloty", "zlotys"),
    "CZK": Currency("koruna", "koruna"), "Kč": Currency("koruna", "koruna"), "HUF": Currency("forint", "forints"),
    "Ft": Currency("forint", "forints"), "AED": Currency("dirham", "dirhams"), "Dh": Currency("dirham", "dirhams"),
    "SAR": Currency("riyal", "riyals"), "QAR": Currency("Qatari riyal", "Qatari riyals"),
    "KWD": Currency("Kuwaiti dinar", "Kuwaiti dinars"), "EGP": Currency("Egyptian pound", "Egyptian pounds"),
    "E£": Currency("Egyptian pound", "Egyptian pounds"), "TL": _same("lira"), "GHS": Currency("cedi", "cedis"),
    **dict.fromkeys(("Nkr", "NKr"), Currency("Norwegian krone", "Norwegian kroner")),
    **dict.fromkeys(("Skr", "SKr"), Currency("Swedish krona", "Swedish kronor")),
    **dict.fromkeys(("Dkr", "DKr"), Currency("Danish krone", "Danish kroner")),
    "QR": Currency("Qatari riyal", "Qatari riyals"), "SR": Currency("Saudi riyal", "Saudi riyals"),
    "KD": Currency("Kuwaiti dinar", "Kuwaiti dinars"), "BD": Currency("Bahraini dinar", "Bahraini dinars"),
    "JD": Currency("Jordanian dinar", "Jordanian dinars"), "Dhs": Currency("dirham", "dirhams"),
    "FCFA": Currency("C F A franc", "C F A francs"), "CFA": Currency("C F A franc", "C F A francs"),
    "MOP": Currency("pataca", "patacas"), "MOP$": Currency("pataca", "patacas"),
}  # fmt: skip


AFTER: dict[str, Currency] = {
    **{code: value for code, value in BEFORE.items() if code.isalpha() and (len(code) == 3 or code in {"zł", "kr",
    "Kč", "Ft"})}, **{sign: BEFORE[sign] for sign in "€£$¥₽₴₺₹₫"}, "TL": _same("lira"),
}  # fmt: skip


COINS: dict[str, Currency] = {
    "p": Currency("penny", "pence"), "c": Currency("cent", "cents"), "¢": Currency("cent", "cents"),
}  # fmt: skip


PERIODS: dict[str, str] = {
    "hr": "hour", "h": "hour", "hour": "hour", "d": "day", "day": "day", "wk": "week", "w": "week", "week": "week",
    "mo": "month", "mth": "month", "month": "month", "m": "month", "yr": "year", "y": "year", "year": "year",
    "pa": "year", "kg": "kilogram", "lb": "pound", "oz": "ounce", "t": "ton", "tonne": "tonne", "ton": "ton",
    "barrel": "barrel", "bbl": "barrel", "litre": "litre", "liter": "liter", "l": "liter", "gal": "gallon",
    "gallon": "gallon", "share": "share", "MWh": "megawatt hour", "kWh": "kilowatt hour", "sq ft": "square foot",
    "night": "night", "person": "person", "head": "head", "pcm": "calendar month", "pw": "week", "pp": "person",
    "p.a.": "year",    "p.a": "year", "therm": "therm", "bu": "bushel", "bushel": "bushel",
}  # fmt: skip


PAIRED: dict[str, str] = {
    "EUR": "euro", "USD": "dollar", "GBP": "sterling", "JPY": "yen", "CHF": "Swiss franc", "AUD": "Australian dollar",
    "CAD": "Canadian dollar", "NZD": "New Zealand dollar", "CNY": "yuan", "CNH": "offshore yuan", "INR": "rupee",
    "KRW": "won", "HKD": "Hong Kong dollar", "SGD": "Singapore dollar", "MXN": "peso", "BRL": "real", "TRY": "lira",
    "ZAR": "rand", "SEK": "krona", "NOK": "krone",
}  # fmt: skip
