"""Names that are also words: Polish, Reading, Nice, Job, Mobile, August, Slough, Celtic."""

from __future__ import annotations

import re
from collections.abc import Callable

from oyez.script.heteronyms.context import Context
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["SENSES"]


def _polish(at: Context) -> str:
    shine = not at.text[:1].isupper() or (at.opens and at.next() in {"the", "your", "off", "up", "it"})
    return "ˈpɒlɪʃ" if shine else "ˈpoʊlɪʃ"


_READING_NEXT = frozenset(listed(
    "fc university festival crown borough football station council hospital prison gaol jail west east berkshire "
    "manager striker midfielder beat won lost have were are terrorist attack stabbings"
))  # fmt: skip


def _reading(at: Context) -> str:
    if not at.text[:1].isupper() or at.line.shouting:
        return ""
    place = at.prior() in {
        "in",
        "near",
        "from",
        "to",
        "at",
        "between",
        "outside",
        "around",
        "of",
        "against",
        "for",
        "and",
    }
    return "ˈrɛdɪŋ" if at.next() in _READING_NEXT or (at.proper and place) else ""


def _nice(at: Context) -> str:
    if at.proper or (
        at.opens and at.text[:1].isupper() and at.next() in {"airport", "beat", "is", "and", "has", "was", "lost"}
    ):
        return "niːs" if not at.mark_before.endswith(("'", '"')) else ""
    return ""


def _job(at: Context) -> str:
    book = (
        at.proper
        and (at.prior() in {"of", "biblical", "like"})
        and at.near(re.compile(r"\b(?:Book|patience|Bible|trials|suffer\w*|prophet)\b"))
    )
    return "dʒoʊb" if book else ""


def _mobile(at: Context) -> str:
    return "moʊˈbiːl" if at.proper and at.near(re.compile(r"\bAlabama|Ala\b")) else ""


def _august(at: Context) -> str:
    return "ɔːˈɡʌst" if at.text == "august" else "ˈɔːɡəst"


def _slough(at: Context) -> str:
    return "slaʊ" if at.text[:1].isupper() else ("slʌf" if at.next() in {"off", "away"} else "")


def _celtic(at: Context) -> str:
    sport = re.compile(
        r"\b(?:Rangers|Glasgow|Parkhead|Scottish (?:Cup|Premiership)|Old Firm|goals?|"
        r"striker|manager|fans|match|league|win)\b"
    )
    return "ˈsɛltɪk" if at.near(sport) else "ˈkɛltɪk"


def _lima(at: Context) -> str:
    return "ˈlaɪmə" if at.next() in {"bean", "beans"} or at.near(_OHIO) else ("ˈliːmə" if at.proper or at.opens else "")


_OHIO = pattern(r"\bOhio\b")


def _tours(at: Context) -> str:
    place = at.proper and at.prior() in {"in", "near", "from", "at", "of"} and not at.after
    return "tʊr" if place else ""


SENSES: dict[str, Callable[[Context], str]] = {
    "polish": _polish,
    "reading": _reading,
    "nice": _nice,
    "job": _job,
    "mobile": _mobile,
    "august": _august,
    "slough": _slough,
    "celtic": _celtic,
    "lima": _lima,
    "tours": _tours,
}
"""By the printed form in small letters."""
