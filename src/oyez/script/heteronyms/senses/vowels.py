"""Words whose vowel tells what they are: lead, live, read, minute, close."""

from __future__ import annotations

import re
from collections.abc import Callable

from oyez.script.heteronyms.context import Context
from oyez.script.heteronyms.grammar import BE, DETERMINERS, MODALS, PREPOSITIONS, is_adverb
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["SENSES"]

_METAL_NEXT = frozenset(listed(
    "pipe pipes paint paints poisoning poison levels level contamination acid mine mines petrol battery batteries "
    "exposure shot bullet bullets content ore smelter smelters weights dust particles zinc concentrations free "
    "plumbing solder roof roofs laced lined based tainted"
))  # fmt: skip


_METAL_LINE = pattern(
    r"\b(?:toxic|arsenic|mercury|cadmium|zinc|contaminat\w+|tap water|soil|toys|tests? (?:found|showed)|"
    r"poison\w*|metals?|copper|blood|pipes|drinking water|spices|"
    r"paint|traces|roofs?)\b",
    re.I,
)


def _lead(at: Context) -> str:
    metal, ahead = "lɛd", "liːd"
    if at.next() in _METAL_NEXT or at.prior() in {"unleaded", "molten", "scrap"}:
        return metal
    if at.prior() in {
        "of",
        "containing",
        "contained",
        "contain",
        "with",
        "for",
        "and",
        "or",
        "from",
        "in",
        "found",
        "contains",
        "stole",
        "stealing",
        "detected",
        "finding",
    } and at.near(_METAL_LINE):
        follows = at.next() in {"in", "and", "or", "is", "was", "from", "", "per", "than"}
        return metal if follows else ahead
    return ahead


_SHOWN = frozenset(listed(
    "broadcast broadcasts music tv television coverage updates update blog ammunition ammo rounds round fire animals "
    "animal performance performances show shows album albums stream streaming streams concert concerts audience "
    "audiences event events debate debates shots shell bullets births birth wire wires market markets cattle exports "
    "entertainment video feed chat sport sports theatre venue venues interview interviews report poultry chickens "
    "grenade grenades round-up data link tour tours band virus vaccine studio pictures images footage webcast "
    "action room commentary news sheep fish crabs"
))  # fmt: skip


_GOES = frozenset(listed(
    "go goes going went gone broadcast streamed stream aired shown televised screened performed perform sang play "
    "played playing watched watch carried air report reported reporting appear appeared joins joined "
    "recorded filmed seen heard"
))  # fmt: skip


_MEDIA = pattern(r"(?:tv|television|bbc|air|stage|radio|facebook|youtube|twitter|instagram|cnn|camera|sky|social|"
                    r"state|national|tiktok|twitch|x|itv|fox|cbs|nbc|abc)\Z")  # fmt: skip


def _live(at: Context) -> str:
    shown, dwell = "laɪv", "lɪv"
    prior, after = at.prior(), at.next()
    if after in _SHOWN or prior in _GOES:
        return shown
    if prior in {"to", *MODALS, "who", "we", "they", "i", "you", "people", "not"} or is_adverb(prior):
        return dwell
    if after in {"on", "from", "at"} and _MEDIA.match(at.next(1)):
        return shown
    if prior in {"a", "the", "of", "our", "first", "some", "in"} and after and after not in PREPOSITIONS:
        return shown
    return dwell


_TAKEN = frozenset(listed(
    "save saves saved saving claim claims claimed claiming lost lose losing cost costs costing risk risked risking "
    "take takes took taken change changed ruin ruined destroyed lead led live lived end ended endanger endangered "
    "improve improved affect affected rebuild rebuilding of and threaten threatened transform transformed many "
    "innocent human american civilian everyday daily private young personal normal our countless"
))  # fmt: skip


_WHERE = frozenset(listed("in with near at alone there here under next across by up on outside nearby abroad"))


def _lives(at: Context) -> str:
    plural, dwells = "laɪvz", "lɪvz"
    prior, after = at.prior(), at.next()
    if prior in {"he", "she", "it", "who", "that", "now", "still", "also"}:
        return dwells
    if (
        prior in DETERMINERS
        or prior in _TAKEN
        or prior in PREPOSITIONS
        or prior.endswith(("'s", "s'"))
        or prior.isdigit()
    ):
        return plural
    if after in _WHERE and prior and not prior.endswith("s"):
        return dwells
    return plural


_HAVE = frozenset(listed(
    "have has had having been be being was were is are i've we've they've you've he'd hadn't haven't hasn't widely "
    "wasn't weren't well get gets got"
))  # fmt: skip


_PAST = pattern(
    r"\b(?:yesterday|ago|said|last (?:week|month|year|night)|was|were|had|told|earlier|went|came|saw|"
    r"on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in (?:19|20)\d\d)\b"
)


_PRESENT = pattern(r"\b(?:every|often|usually|always|today|these days|each|now|can|should|will)\b")


def _read_by_line(at: Context, prior: str, before: list[str]) -> str:
    """Decide "they read" and "and read" by the tense of the line; a line that opens with it commands."""
    past, base = "rɛd", "riːd"
    if not prior:
        return base if at.opens else past
    if prior in {"and", "or"}:
        shared = set(before[1:]) & {"to", *MODALS}
        return base if shared or (len(before) < 2 and not at.near(_PAST)) else past
    if at.near(_PAST):
        return past
    return base if at.near(_PRESENT) or prior != "who" else past


_HABITS = frozenset(listed("do are can have will tend often books daily less more fewer every"))


def _read(at: Context) -> str:
    past, base = "rɛd", "riːd"
    before = [word for word in at.before if not is_adverb(word)]
    prior = before[0] if before else ""
    if prior in _HAVE:
        return past
    if prior in MODALS or prior in {"to", "please", "must", "a", "the", "good", "great", "compelling", "you", "help"}:
        return base
    if prior == "who" and at.next() in _HABITS:
        return base
    if prior in {"let", "who", "i", "we", "they", "people", "and", "or"} or not prior:
        return _read_by_line(at, prior, before)
    return past


def _minute(at: Context) -> str:
    tiny = frozenset(listed(
        "amounts amount quantities quantity traces trace detail details particles particle changes change fraction "
        "differences difference fragments scrutiny proportion concentrations grains doses dose movements variations "
        "examination"
    ))  # fmt: skip
    if at.prior() in BE and not at.next():
        return "maɪˈnuːt"
    return "maɪˈnuːt" if at.next() in tiny or at.prior() in {"very", "extremely"} else "ˈmɪnɪt"


_NEAR_NEXT = frozenset(listed(
    "ties ally allies friend friends friendship relationship relationships race contact contacts range call calls "
    "attention links link cooperation collaboration watch look aide aides associate associates relative relatives "
    "family second third up knit by together behind enough proximity quarters monitoring vote contest finish game "
    "election match partner partners partnership confidant adviser advisers coordination inspection eye eyes to "
    "examination scrutiny encounter consultation neighbour neighbor neighbours neighbors shave supporter supporters"
))  # fmt: skip


_NEAR_PRIOR = frozenset(listed(
    "so very too how as extremely relatively come comes came coming got get gets getting stay stayed keep kept stand "
    "stood sit sat dangerously pretty fairly is are was were be been remarkably perilously being draw drew close "
    "incredibly increasingly more quite particularly"
))  # fmt: skip


def _close(at: Context) -> str:
    near, shut = "kloʊs", "kloʊz"
    prior, after = at.prior(), at.next()
    governor = next((word for word in at.before if not is_adverb(word)), "")
    if governor in {"to", *MODALS, "they", "we", "who"} and after not in {"ties", "relations"}:
        return shut
    if prior in {"the", "a", "at", "by", "market", "wednesday's", "friday's", "monday's", "previous", "last"} and (
        after in {"of", "on", "at", "in", "and", "as", "for", "after", "since", ""}
    ):
        return shut
    if after in _NEAR_NEXT or prior in _NEAR_PRIOR:
        return near
    if after in DETERMINERS or after in {"at", "on", "its", "their", "for", "in", "down", "off", "higher", "lower"}:
        return near if prior in {"a", "an"} else shut
    return near if prior in DETERMINERS or prior in {"with", "in", "of", "from", "and", "other"} else shut


SENSES: dict[str, Callable[[Context], str]] = {
    "lead": _lead,
    "live": _live,
    "lives": _lives,
    "read": _read,
    "minute": _minute,
    "close": _close,
}
"""By the printed form in small letters."""
