"""Whether a sum qualifies the noun after it and is said in the singular: a $700 billion rescue, £3m-a-year deals."""

from __future__ import annotations

import re

from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.spans import Line

__all__ = ["LEAD", "NO_NOUN", "qualifies"]

LEAD = pattern(r"(?:a|an|the|this|that|its|his|her|their|our|another|each|every|new|one|"
r"first|second|record|proposed|planned)\Z", re.I)  # fmt: skip
"""What a sum stands behind that qualifies a noun, whatever its size."""

NO_NOUN = frozenset(listed(
    "a an and are as at be because before but by can could each every for from had has have he her his if in into "
    "is it its may more less might not of off on or over per she should since so than that the they this to under "
    "until up was we were when where which while who will with would after against during instead apiece total "
    "worth last next per_year went came fell rose grew sank held stood ran sat did does goes comes falls rises belongs "
    "est estimated covers helps makes takes gives leaves buys means "
))  # fmt: skip
"""Words after a sum that are no noun of its."""

_RATES = frozenset(["a", "an"])  # "a twenty dollars an hour wage"
_PAID = pattern(r"-an?-(?P<n>[a-z]+)(?!\w)")
"""What a sum is paid for, joined to it; wages by the hour are quoted in the plural: "a twenty dollars an hour wage"."""

_QUALIFIED = pattern(rf"\s(?!(?:{'|'.join(sorted(NO_NOUN))})(?!\w))[A-Za-z]")

_PLUS = pattern(r"-plus [a-z]+")

_MADE_OF = frozenset(listed(
    "notes bills coins tickets vouchers fines fees bets cheques checks bonuses stamps tokens shares payments "
    "note bill coin"
))  # fmt: skip

_HEADLINE_LEAD = pattern(
    r"as|amid|after|despite|behind|under|over|into|(?!(?:is|was|has|its|does|this|plus|less|perhaps|besides)\Z)[a-z]{2,}s"
)

_NO_HEAD = pattern(
    r"\w+(?:ed|s's)|(?!(?:building|funding|housing|crossing|painting|training|wedding|listing|ring)\Z)\w+ing|"
    r"yesterday|today|tomorrow|overall|altogether|extra|late|early|ago|now|then|there|here|again|only|just|even|through|"
    r"via|without|within|between|among|across|around|about|down|out|back|away|above|below|plus|minus|rather|either|"
    r"both|amid|despite|spent|lost|paid|given|owing|short|says?|goes|went|gone|left|set|"
    r"found|sought|cash|profit|loss|debts?|tax|taxes|interest|damages|compensation|revenues?|income|equity|"
    r"higher|lower|cheaper|dearer|bigger|smaller|shy|does|did|ahead|behind|richer|poorer|est|estimated|better|worse|upon|onto|cut"
)


def qualifies(match: re.Match[str], line: Line) -> bool:
    """Whether the sum qualifies a noun: ``a $700 billion rescue``, ``the £3m-a-year deal``, never ``the $5 is``."""
    paid = _PAID.match(line.text, match.end())
    if match["per"] or paid:
        return bool(paid and paid["n"] != "hour" and _QUALIFIED.match(line.text, paid.end()))
    if (match["ma"] or "").startswith("-") and line.before(match.start()).lower() in _RATES:
        return True  # a $100-million, year-long study
    rest = line.text[match.end() : match.end() + 2]
    noun = line.after(match.end())
    if rest.startswith("-"):
        return (
            noun[:1].isalpha()
            and noun.lower() not in _RATES
            and (noun != "plus" or bool(_PLUS.match(line.text, match.end())))
        )
    if not rest.startswith(" ") or not rest[1:].isalpha() or noun.lower() in NO_NOUN:
        return False
    if noun.endswith("ly"):
        return False
    lead = line.before(match.start())
    alone = noun in _MADE_OF or bool(LEAD.match(lead))
    return alone or (bool(match["ma"]) and _heads(match, line, lead, noun))


def _heads(match: re.Match[str], line: Line, lead: str, noun: str) -> bool:
    """Whether a sum stands before its noun without an article, as headlines have it: ``as £4.2m harbour opens``."""
    starts = match.start() == 0 or bool(_HEADLINE_LEAD.fullmatch(lead))
    return starts and (noun.islower() or line.shouting) and not _NO_HEAD.fullmatch(noun.lower())
