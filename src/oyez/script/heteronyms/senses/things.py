"""Things of one spelling: a bow of a ship or of a violin, a row of seats or about pay, bass, sow, sake."""

from __future__ import annotations

from collections.abc import Callable

from oyez.script.heteronyms.context import Context
from oyez.script.heteronyms.grammar import MODALS
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["SENSES"]


_STRUNG = pattern(
    r"\b(?:arrows?|archer\w*|archery|target|quiver|violin\w*|cello|cellist|viola|fiddle|string|strings|ribbons?|tied|gift|"
    r"hair|hunter|crossbow|orchestra|concerto?|knot|wrapped)\b"
)
_AFLOAT = pattern(
    r"\b(?:ship|boats?|trawler|vessel|stern|waves?|hull|ferry|submarine|yacht|tanker|frigate|deck|starboard|curtain|audience|"
    r"applause|king|queen|emperor|stage|cast|pressure)\b"
)


def _bow(at: Context) -> str:
    weapon = at.next() in {"and", "tie", "ties", "hunting", "street", "window", "windows", "legged"} or at.prior() in {
        "violin", "long", "cello", "recurve", "compound", "taut", "red", "a silk",
    }  # fmt: skip
    if at.proper and at.prior() in {"in", "of", "at", "from"}:
        return "boʊ"
    governed = at.prior() in {"to", *MODALS} or at.prior(1) in {"take", "took", "takes", "taking", "final"}
    if not governed and at.near(_STRUNG) and not at.near(_AFLOAT):
        return "boʊ"
    arrow = at.next() != "and" or at.next(1) in {"arrow", "arrows"}
    return "boʊ" if weapon and arrow else "baʊ"


_OVER = frozenset(
    listed("over about erupted erupts broke between escalated deepens escalates flared brewing continues")
)


_QUARREL = frozenset(listed(
    "diplomatic political public bitter escalating furious blazing legal latest angry growing deepening ongoing "
    "trade transatlantic cabinet border territorial visa funding lobbying racism sleaze family bitter damaging "
    "fresh new heated huge major expenses fishing vaccine doping selection internal coalition"
))  # fmt: skip


_GOES_ON = frozenset(listed(
    "centres centers centred centered comes came began begins started starts follows followed threatens threatened "
    "has had is was could may will might escalated deepened worsened overshadowed dominated prompted led blew marks "
    "highlights rumbles rumbled shows spilled spread raged intensified"
))  # fmt: skip
_SEATED = pattern(
    r"\b(?:seats?|seating|houses?|homes?|desks?|vines?|crops?|cars?|trees?|shops?|cottages|tombs?|column|plants?|theatre|theater|stand)\b"
)


def _row(at: Context) -> str:
    line, quarrel = "roʊ", "raʊ"
    prior, after = at.prior(), at.next()
    if prior == "death" or after in {"of", "house", "houses", "boat", "a", "the"} or at.proper:
        return line
    if prior in {"the", "this", "that"} and after in _GOES_ON and not at.near(_SEATED):
        return quarrel
    if after in _OVER or prior in _QUARREL or (after == "with" and prior in {"the", "a", *_QUARREL}):
        return quarrel if not (prior == "a" and at.prior(1) == "in" and after not in _OVER) else line
    return line


def _rows(at: Context) -> str:
    return "raʊz" if at.next() in _OVER or at.prior() in _QUARREL else "roʊz"


def _sow(at: Context) -> str:
    pig = at.prior() in {"a", "the", "pregnant", "breeding", "one"} or at.next() in {"stalls", "stall", "herd"}
    return "saʊ" if pig else "soʊ"


def _bass(at: Context) -> str:
    fish = at.prior() in {"sea", "striped", "largemouth", "smallmouth", "black", "chilean", "wild"} or at.next() in {
        "fishing", "fishery", "stocks", "catch", "boat", "and chips",
    }  # fmt: skip
    return "bæs" if fish else "beɪs"


def _buffet(at: Context) -> str:
    blown = at.prior() in {"to", *MODALS} or (at.prior().endswith("s") and at.next() in {"the", "coasts", "coast"})
    return "ˈbʌfɪt" if blown else "bəˈfeɪ"


def _sake(at: Context) -> str:
    drink = at.next() in {"brewery", "breweries", "brewer", "brewers", "bottles", "bars"} or at.prior() in {
        "japanese", "drinking", "drank", "of hot", "rice",
    }  # fmt: skip
    return "ˈsɑːki" if drink else ""


def _bases(at: Context) -> str:
    grounds = (
        at.next() in {"for", "of"} and at.prior() in {"legal", "factual", "the", "theoretical"} and at.prior(1) != "at"
    )
    return "ˈbeɪsiːz" if grounds and at.next() == "for" else "ˈbeɪsɪz"


def _seconded(at: Context) -> str:
    return "sɪˈkɒndɪd" if at.next() in {"to", "from"} else ""


SENSES: dict[str, Callable[[Context], str]] = {
    "bow": _bow,
    "row": _row,
    "rows": _rows,
    "sow": _sow,
    "bass": _bass,
    "buffet": _buffet,
    "sake": _sake,
    "bases": _bases,
    "seconded": _seconded,
}
"""By the printed form in small letters."""
