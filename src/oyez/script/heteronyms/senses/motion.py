"""What moves against what is: to wind and the wind, it wound and a wound, to tear and tears."""

from __future__ import annotations

from collections.abc import Callable

from oyez.script.heteronyms.context import Context
from oyez.script.heteronyms.grammar import BE, DETERMINERS, MODALS, PREPOSITIONS
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["SENSES"]


def _wound(at: Context) -> str:
    turned = at.next() in {"up", "down", "around", "round", "through", "back", "its", "their", "his", "her", "along"}
    if (
        turned
        and at.prior() not in DETERMINERS
        and not (at.next() in {"its", "their", "his", "her"} and at.prior() == "to")
    ):
        return "waʊnd"
    return "wuːnd"


_ALONG = frozenset(listed("through along around round past between across into towards up down their"))


def _wind(at: Context) -> str:
    before = at.prior()
    verb = before in {"to", *MODALS} and at.next() in {"up", "down", "back", "its", "their", "through", "along", "the"}
    winding = at.next() in _ALONG and before.endswith("s") and before not in DETERMINERS and not before.endswith("'s")
    return (
        "waɪnd"
        if verb or winding or (at.next() in {"down", "up"} and before in {"and", "then", "they", "we"})
        else "wɪnd"
    )


def _winds(at: Context) -> str:
    verb = at.next() in {"up", "down", "its", "through", "along", "past", "around", "back"}
    blown = at.prior() in DETERMINERS or at.prior() in {"strong", "high", "of", "hurricane", "trade", "heavy", "gale"}
    return "waɪndz" if verb and not blown else "wɪndz"


_APART = frozenset(listed("down up apart off out through into open away at it them him her the itself themselves each"))


_INJURED = pattern(
    r"(?:ligament|achilles|biceps|triceps|quad|oblique|shoulder|ankle|muscle|acl|hamstring|cartilage|calf|knee|tendon|thigh|meniscus|cruciate|groin|labrum|retinal)\Z"
)


_SOME = frozenset(["a", "the", "small", "partial", "full", "minor"])
_HURT = pattern(
    r"\b(?:ligaments?|muscles?|hamstring|injur\w+|knee|calf|groin|scans?|surgery|tendon|cartilage|sidelined)\b"
)


def _tear(at: Context) -> str:
    rip, drop = "tɛr", "tɪr"
    prior, after = at.prior(), at.next()
    if at.prior(1) in {"shed", "sheds", "shedding", "wiped", "wipes"}:
        return drop
    if prior in _SOME and at.near(_HURT) and after not in {"rolled", "down"}:
        return rip
    if after in {"gas", "gassed", "ducts", "smoke"} or prior in {"single", "shed", "teary"}:
        return drop
    if _INJURED.match(prior) or prior in {"and", "to", *MODALS} or after in _APART or after == "in":
        return rip
    return rip if prior == "a" and after in {"in", "of", "to"} else drop


def _tears(at: Context) -> str:
    noun_before = at.prior() and at.prior(1) in DETERMINERS and not at.prior().endswith(("s", "y", "al", "ful", "ing"))
    object_after = at.next() and at.next() not in PREPOSITIONS and at.next() not in BE and at.next(1) in PREPOSITIONS
    if noun_before and object_after and not at.next().endswith("ed"):
        return "tɛrz"
    verb = (
        at.next() in {"down", "up", "apart", "off", "through", "into", "open", "away", "at"}
        and at.prior() not in PREPOSITIONS
    )
    return "tɛrz" if verb or _INJURED.match(at.prior()) else "tɪrz"


def _dove(at: Context) -> str:
    into = at.next() in {
        "into",
        "in",
        "for",
        "off",
        "under",
        "down",
        "to",
        "deep",
        "onto",
        "from",
        "headfirst",
        "underwater",
    }
    return "doʊv" if into and at.prior() not in {"a", "the", "peace", "white", "mourning", "turtle"} else "dʌv"


SENSES: dict[str, Callable[[Context], str]] = {
    "wound": _wound,
    "wind": _wind,
    "winds": _winds,
    "tear": _tear,
    "tears": _tears,
    "dove": _dove,
}
"""By the printed form in small letters."""
