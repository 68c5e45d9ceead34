"""The classes of written forms, a file each; a new class is a new file and one line here."""

from __future__ import annotations

from itertools import chain

from oyez.script.normalise.classes import (
    abbreviation,
    address,
    alphanumeric,
    cardinal,
    chemistry,
    coordinate,
    cricket,
    date,
    electronic,
    fraction,
    heading,
    hours,
    letters,
    measure,
    money,
    odds,
    ordinal,
    percent,
    period,
    phone,
    postcode,
    power,
    ranges,
    reference,
    roman,
    score,
    scripture,
    standing,
    stature,
    symbol,
    temperature,
    time,
    title,
    year,
)
from oyez.script.normalise.spans import Rule

__all__ = ["rules"]

_CLASSES = (
    money.RULES,
    percent.RULES,
    measure.RULES,
    temperature.RULES,
    stature.RULES,
    date.RULES,
    period.RULES,
    time.RULES,
    hours.RULES,
    year.RULES,
    ranges.RULES,
    score.RULES,
    cricket.RULES,
    odds.RULES,
    standing.RULES,
    fraction.RULES,
    ordinal.RULES,
    phone.RULES,
    electronic.RULES,
    roman.RULES,
    title.RULES,
    address.RULES,
    postcode.RULES,
    coordinate.RULES,
    abbreviation.RULES,
    reference.RULES,
    scripture.RULES,
    chemistry.RULES,
    alphanumeric.RULES,
    letters.RULES,
    symbol.RULES,
    power.RULES,
    heading.RULES,
    cardinal.RULES,
)


def rules() -> tuple[Rule, ...]:
    """Return every rule of English."""
    return tuple(chain.from_iterable(_CLASSES))
