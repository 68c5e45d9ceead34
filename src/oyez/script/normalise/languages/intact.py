"""Numbers left to the engine, which knows its language: each is one spoken word with its own marks, never cut up."""

from __future__ import annotations

import re

from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line, Rule, Said

__all__ = ["RULES"]

_SIGN = r"[$£€¥₩₹₽₺₴₪₫฿₦₱₸₾₡₲₵]"
_NUMBER = pattern(
    rf"(?:(?<![\w$£€¥])[A-Z]{{0,3}}{_SIGN}\s?)?(?:(?<![\w)%])[-+])?"
    rf"(?:\d{{1,3}}(?:[ '.,]\d{{3}})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,:/-]\d+)*)(?:\s?(?:%|‰|{_SIGN}|°[CF]?))?"
)
_SPACES = pattern(r"\s+")
_LONGEST = 60  # A longer row of digits is data, and goes by the rule for words.


def _read(match: re.Match[str], _line: Line) -> list[Said] | None:
    """Keep a number as it is printed, without the spaces inside."""
    if len(match.group()) > _LONGEST:
        return None
    return [Said(_SPACES.sub("", match.group()), *match.span())]


RULES = (Rule("number.intact", _NUMBER, _read, -40),)
