"""What CLDR does not say of a language, or not in words; and its names of currencies and units."""

from __future__ import annotations

from dataclasses import dataclass

from oyez.script.normalise.atoms import listed

__all__ = ["CURRENCIES", "LANGUAGES", "UNITS", "Language"]


@dataclass(frozen=True, slots=True)
class Language:
    """What CLDR does not say, or not in words.

    Attributes:
        point: The word for the decimal mark.
        minus: Before a number below zero.
        to: Between the ends of a range.
        magnitudes: Short form, ``=``, then its plural forms, joined by ``/``: one, few, many; or one, many; or one
            for all.
        of: Between a magnitude and a currency; between day, month and year where `dated`.
        dated: Whether `of` stands in dates.
        days: CLDR's rule set for the day before a month, or the words themselves from the first on.
        paired: Whether decimals are said as one number.
        year: CLDR's rule set for the year of a date, and what follows it.
    """

    point: str
    minus: str
    to: str
    magnitudes: str = ""
    of: str = ""
    dated: bool = False
    days: str | tuple[str, ...] = ""
    paired: bool = False
    year: tuple[str, str] = ("spellout-numbering-year", "")


_POLISH_DAYS = tuple(listed(
    "pierwszego drugiego trzeciego czwartego piątego szóstego siódmego ósmego dziewiątego dziesiątego "
    "jedenastego dwunastego trzynastego czternastego piętnastego szesnastego siedemnastego osiemnastego "
    "dziewiętnastego dwudziestego"
))  # fmt: skip
LANGUAGES = {
    "it": Language("virgola", "meno", "a", "mln=milione/milioni mld=miliardo/miliardi milioni=milione/milioni "
                    "miliardi=miliardo/miliardi milione=milione/milioni miliardo=miliardo/miliardi", "di",
                    days=("primo",), paired=True),
    "pt": Language("vírgula", "menos", "a", "mi=milhão/milhões bi=bilhão/bilhões milhões=milhão/milhões mil=mil/mil "
                    "bilhões=bilhão/bilhões milhão=milhão/milhões bilhão=bilhão/bilhões", "de", dated=True,
                    days=("primeiro",), paired=True),
    "nl": Language("komma", "min", "tot", "mln=miljoen mrd=miljard miljoen=miljoen miljard=miljard"),
    "pl": Language("przecinek", "minus", "do", "tys.=tysiąc/tysiące/tysięcy mln=milion/miliony/milionów "
                    "mld=miliard/miliardy/miliardów bln=bilion/biliony/bilionów",
                    days=(*_POLISH_DAYS, *(f"dwudziestego {day}" for day in _POLISH_DAYS[:9]), "trzydziestego",
                          "trzydziestego pierwszego"), paired=True),
    "ru": Language("запятая", "минус", "до", "тыс.=тысяча/тысячи/тысяч млн=миллион/миллиона/миллионов "
                    "млрд=миллиард/миллиарда/миллиардов трлн=триллион/триллиона/триллионов",
                    days="spellout-ordinal-neuter-genitive", year=("spellout-ordinal-masculine-genitive", "года")),
    "tr": Language("virgül", "eksi", "ila", "milyon=milyon milyar=milyar trilyon=trilyon"),
    "ar": Language("فاصلة", "ناقص", "إلى", "مليون=مليون مليار=مليار"),
    "hi": Language("दशमलव", "माइनस", "से", "करोड़=करोड़ लाख=लाख"),
}  # fmt: skip
CURRENCIES = {
    "€": "EUR", "EUR": "EUR", "euro": "EUR", "euros": "EUR", "$": "USD", "US$": "USD", "USD": "USD", "£": "GBP",
    "¥": "JPY",
    "R$": "BRL", "zł": "PLN", "₽": "RUB", "руб.": "RUB", "₺": "TRY", "TL": "TRY", "₹": "INR", "₴": "UAH", "CHF": "CHF",
}  # fmt: skip
UNITS = {
    "%": "percent", "km": "length-kilometer", "км": "length-kilometer", "m": "length-meter", "м": "length-meter",
    "cm": "length-centimeter", "см": "length-centimeter", "mm": "length-millimeter", "мм": "length-millimeter",
    "kg": "mass-kilogram", "кг": "mass-kilogram", "g": "mass-gram", "ha": "area-hectare", "га": "area-hectare",
    "km²": "area-square-kilometer", "m²": "area-square-meter", "°C": "temperature-celsius", "°": "angle-degree",
    "km/h": "speed-kilometer-per-hour", "км/ч": "speed-kilometer-per-hour", "MW": "power-megawatt",
    "GB": "digital-gigabyte", "GW": "power-gigawatt", "l": "volume-liter",
}  # fmt: skip
