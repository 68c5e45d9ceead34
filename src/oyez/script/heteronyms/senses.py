"""Words whose sounds are not noun against verb: a small function each, from neighbours to IPA."""

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
    r"\b(?:toxic|arsenic|mercury|cadmium|zinc|contaminat\w+|poison\w*|metals?|copper|blood|pipes|drinking water|spices|"
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
    "played playing watched watch carried air report reported reporting appear appeared joins joined"
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


def _read(at: Context) -> str:
    past, base = "rɛd", "riːd"
    before = [word for word in at.before if not is_adverb(word)]
    prior = before[0] if before else ""
    if prior in _HAVE:
        return past
    if prior in MODALS or prior in {"to", "please", "must", "a", "the", "good", "great", "compelling", "you", "help"}:
        return base
    if prior in {"let", "who", "i", "we", "they", "people", "and", "or"} or not prior:
        return _read_by_line(at, prior, before)
    return past


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


def _minute(at: Context) -> str:
    tiny = frozenset(listed(
        "amounts amount quantities quantity traces trace detail details particles particle changes change fraction "
        "differences difference fragments scrutiny proportion concentrations grains doses dose movements variations "
        "examination"
    ))  # fmt: skip
    return "maɪˈnuːt" if at.next() in tiny or at.prior() in {"very", "extremely"} else "ˈmɪnɪt"


def _wound(at: Context) -> str:
    turned = at.next() in {"up", "down", "around", "round", "through", "back", "its", "their", "his", "her", "along"}
    if (
        turned
        and at.prior() not in DETERMINERS
        and not (at.next() in {"its", "their", "his", "her"} and at.prior() == "to")
    ):
        return "waʊnd"
    return "wuːnd"


_INJURED = pattern(
    r"(?:ligament|muscle|acl|hamstring|cartilage|calf|knee|tendon|thigh|meniscus|cruciate|groin|labrum|retinal)\Z"
)
_APART = frozenset(listed("down up apart off out through into open away at it them him her the itself themselves each"))


def _tear(at: Context) -> str:
    rip, drop = "tɛr", "tɪr"
    prior, after = at.prior(), at.next()
    if after in {"gas", "gassed", "ducts", "smoke"} or prior in {"single", "shed", "teary"}:
        return drop
    if _INJURED.match(prior) or prior in {"and", "to", *MODALS} or after in _APART or after == "in":
        return rip
    return rip if prior == "a" and after in {"in", "of", "to"} else drop


def _tears(at: Context) -> str:
    verb = (
        at.next() in {"down", "up", "apart", "off", "through", "into", "open", "away", "at"}
        and at.prior() not in PREPOSITIONS
    )
    return "tɛrz" if verb or _INJURED.match(at.prior()) else "tɪrz"


def _wind(at: Context) -> str:
    before = at.prior()
    verb = before in {"to", *MODALS} and at.next() in {"up", "down", "back", "its", "their", "through", "along", "the"}
    return "waɪnd" if verb or (at.next() in {"down", "up"} and before in {"and", "then", "they", "we"}) else "wɪnd"


def _winds(at: Context) -> str:
    verb = at.next() in {"up", "down", "its", "through", "along", "past", "around", "back"}
    blown = at.prior() in DETERMINERS or at.prior() in {"strong", "high", "of", "hurricane", "trade", "heavy", "gale"}
    return "waɪndz" if verb and not blown else "wɪndz"


def _bow(at: Context) -> str:
    weapon = at.next() in {"and", "tie", "ties", "hunting", "street", "window", "windows", "legged"} or at.prior() in {
        "violin", "long", "cello", "recurve", "compound", "taut", "red", "a silk",
    }  # fmt: skip
    if at.proper and at.prior() in {"in", "of", "at", "from"}:
        return "boʊ"
    arrow = at.next() != "and" or at.next(1) in {"arrow", "arrows"}
    return "boʊ" if weapon and arrow else "baʊ"


_QUARREL = frozenset(listed(
    "diplomatic political public bitter escalating furious blazing legal latest angry growing deepening ongoing "
    "trade transatlantic cabinet border territorial visa funding lobbying racism sleaze family bitter damaging "
    "fresh new heated huge major expenses fishing vaccine doping selection internal coalition"
))  # fmt: skip
_OVER = frozenset(
    listed("over about erupted erupts broke between escalated deepens escalates flared brewing continues")
)


def _row(at: Context) -> str:
    line, quarrel = "roʊ", "raʊ"
    prior, after = at.prior(), at.next()
    if prior == "death" or after in {"of", "house", "houses", "boat", "a", "the"} or at.proper:
        return line
    if after in _OVER or prior in _QUARREL or (after == "with" and prior in {"the", "a", *_QUARREL}):
        return quarrel if not (prior == "a" and at.prior(1) == "in" and after not in _OVER) else line
    return line


def _rows(at: Context) -> str:
    return "raʊz" if at.next() in _OVER or at.prior() in _QUARREL else "roʊz"


def _sow(at: Context) -> str:
    pig = at.prior() in {"a", "the", "pregnant", "breeding", "one"} or at.next() in {"stalls", "stall", "herd"}
    return "saʊ" if pig else "soʊ"


def _content(at: Context) -> str:
    pleased = at.prior() in BE or at.prior() in {
        "not",
        "perfectly",
        "appear",
        "appears",
        "appeared",
        "quite",
        "than",
        "himself",
    }
    follows = at.next() in {"with", "to", "just", "merely", "simply", "about", "and", "in"} or not at.next()
    return "kənˈtɛnt" if pleased and follows else "ˈkɒntɛnt"


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


def _bass(at: Context) -> str:
    fish = at.prior() in {"sea", "striped", "largemouth", "smallmouth", "black", "chilean", "wild"} or at.next() in {
        "fishing", "fishery", "stocks", "catch", "boat", "and chips",
    }  # fmt: skip
    return "bæs" if fish else "beɪs"


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


def _resume(at: Context) -> str:
    paper = (
        at.prior() in {"a", "his", "her", "their", "my", "your", "the", "impressive", "fake", "of"}
        and at.prior() not in MODALS
    )
    return "ˈrɛzəmeɪ" if paper else "rɪˈzuːm"


def _invalid(at: Context) -> str:
    person = at.prior() in {"an", "elderly", "bedridden"} and (
        not at.next() or at.next() in {"and", "who", "since", "for", "in", "mother"}
    )
    return "ˈɪnvəlɪd" if person else "ɪnˈvælɪd"


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


def _buffet(at: Context) -> str:
    blown = at.prior() in {"to", *MODALS} or (at.prior().endswith("s") and at.next() in {"the", "coasts", "coast"})
    return "ˈbʌfɪt" if blown else "bəˈfeɪ"


def _seconded(at: Context) -> str:
    return "sɪˈkɒndɪd" if at.next() in {"to", "from"} else ""


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


def _always(sound: str) -> Callable[[Context], str]:
    """Say a word in one way whatever stands around it."""
    return lambda _: sound


SENSES: dict[str, Callable[[Context], str]] = {
    "lead": _lead, "live": _live, "lives": _lives, "read": _read, "minute": _minute, "wound": _wound, "tear": _tear,
    "tears": _tears, "wind": _wind, "winds": _winds, "bow": _bow, "row": _row, "rows": _rows, "sow": _sow,
    "content": _content, "close": _close, "polish": _polish, "reading": _reading, "nice": _nice, "job": _job,
    "mobile": _mobile, "bass": _bass, "dove": _dove, "resume": _resume, "invalid": _invalid, "august": _august,
    "slough": _slough, "celtic": _celtic, "buffet": _buffet, "seconded": _seconded, "sake": _sake, "bases": _bases,
    "résumé": _always("ˈrɛzəmeɪ"), "résumés": _always("ˈrɛzəmeɪz"), "houses": _always("ˈhaʊzɪz"),
    "analyses": _always("əˈnælɪsiːz"), "diagnoses": _always("ˌdaɪəɡˈnoʊsiːz"), "crises": _always("ˈkraɪsiːz"),
    "buffeted": _always("ˈbʌfɪtɪd"),
}  # fmt: skip
"""By the printed form in small letters. A function returns IPA, or nothing where it does not know."""
