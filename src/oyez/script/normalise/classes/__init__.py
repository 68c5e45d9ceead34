"""The classes of written forms, a file each; a new class is a new file and one line here."""

from __future__ import annotations

from itertools import chain

from oyez.script.normalise.classes import (
    abbreviation,
    address,
    alphanumeric,
    cardinal,
    date,
    electronic,
    fraction,
    heading,
    letters,
    measure,
    money,
    ordinal,
    percent,
    phone,
    ranges,
    reference,
    roman,
    score,
    symbol,
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
    date.RULES,
    time.RULES,
    year.RULES,
    ranges.RULES,
    score.RULES,
    fraction.RULES,
    ordinal.RULES,
    phone.RULES,
    electronic.RULES,
    roman.RULES,
    title.RULES,
    address.RULES,
    abbreviation.RULES,
    reference.RULES,
    alphanumeric.RULES,
    letters.RULES,
    symbol.RULES,
    heading.RULES,
    cardinal.RULES,
)


def rules() -> tuple[Rule, ...]:
    """Return every rule of English."""
    return tuple(chain.from_iterable(_CLASSES))
