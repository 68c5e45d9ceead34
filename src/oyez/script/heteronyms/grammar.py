"""Noun or verb, by the neighbours alone."""

from __future__ import annotations

from oyez.script.heteronyms.context import Context
from oyez.script.heteronyms.pairs import Pair, Part
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern

__all__ = ["BE", "DETERMINERS", "MODALS", "PREPOSITIONS", "is_adverb", "part"]

MODALS = frozenset(listed(
    "will would can could may might must shall should cannot can't won't couldn't wouldn't shouldn't mustn't don't "
    "doesn't didn't do does did let's i'll we'll they'll you'll he'll she'll it'll i'd we'd they'd you'd he'd she'd "
    "gonna"
))  # fmt: skip
BE = frozenset(listed(
    "is are was were be been being am isn't aren't wasn't weren't it's that's he's she's i'm we're they're you're "
    "remain remains remained seem seems seemed become becomes became feel feels felt"
))  # fmt: skip
DETERMINERS = frozenset(listed(
    "a an the this these those his her its their our my your no any some each every another whose both all several "
    "many few more most less other much either neither such enough"
))  # fmt: skip
_OBJECTS = frozenset(listed(
    "the a an this these those his her its their our my your them it him us me itself themselves himself herself any "
    "every each all what how why whether nothing everything something anything someone"
))  # fmt: skip
PREPOSITIONS = frozenset(listed(
    "of in on at by for from with without into onto over under against after before during about as amid between "
    "than like per through despite since until via within across along among around behind beyond near off upon "
    "towards toward including besides following concerning"
))  # fmt: skip
_ADJECTIVES = frozenset(listed(
    "new first second third last next big major final recent current former mass massive free fresh previous world "
    "public private own main key good best better great large small high low long short full early late old young "
    "same single double annual daily monthly weekly yearly joint state local global drug child crime housing water "
    "oil gas food trade peace war building research film music government court police prime murder chief top "
    "sharp steep record illegal legal poor strong weak heavy light hard soft open further net gross key lead "
    "nuclear military civil human foreign domestic united one two three four five six seven eight nine ten work pay "
    "data energy power land rights sex street student sit-in anti pro health gun farm fresh organic dairy"
))  # fmt: skip
_ADJECTIVE = pattern(r"(?:al|ive|ous|ic|ful|less|able|ible|ese|ish|ary|ory|ed|est|ern|\d+|\d[\d,.]*(?:st|nd|rd|th))\Z")
_FINITE = frozenset(listed(
    "is are was were has had have will would could can may might should must of who which that's being and"
))  # fmt: skip
# After these "to" is followed by a noun.
_TO_NOUN = frozenset(listed(
    "due according thanks response contrary prior similar access addition close related linked opposed subject "
    "exposed amounted amounts relating owing leading led adding answer reaction alternative threat damage next used "
    "return returned rise rose fell fall climbed jumped soared increased surged up down back contribute contributed"
))  # fmt: skip
# "stood up to object", but "going up to object level"
_POSTURES = frozenset(listed("stood stand stands got get gets rose teamed signed sign lined turned set joined gearing"))
_ASKED = frozenset(["anyone", "you", "they", "he", "she", "it", "we", "i", "everyone", "someone", "nobody", "people"])
_SUBJECTS = frozenset(["i", "we", "you", "they", "who"])
_THIRD = frozenset(["he", "she", "it", "who", "which", "that", "this", "everyone", "nobody", "anyone", "also"])
_HELPERS = frozenset(["help", "helps", "helped", "helping", "let", "lets", "please", "and/or", "not"])
_PLURAL = pattern(
    r"(?!(?:gas|lens|atlas|canvas|bias|chaos|texas|kansas|dallas|paris|christmas|overseas|whereas|perhaps|always|besides|news"
    r")\Z)\w{2,}(?<![suiy])s\Z|people\Z|police\Z|men\Z|women\Z|children\Z|officials\Z|data\Z"
)
_MOVES = frozenset(listed(
    "rise rises rose fall falls fell surge surges slump slumps drop drops jump jumps climb climbs grow grows grew slow "
    "slows soar soars plunge plunges hit hits top tops beat beats miss misses up down show shows reveal reveal to set "
    "expected likely slide slides sink sinks rebound recover stall stalls shrink shrank double doubled edge edges dip "
    "dips remain remains came come go went reach reaches exceed exceeds ease eases continue continues"
))  # fmt: skip
_QUALIFYING = frozenset(listed(
    "sales sports arms goods systems news accounts savings works communications drugs operations police customs "
    "services human rights securities electronics athletics politics states us mens womens"
))  # fmt: skip
_VERBAL = pattern(r"(?:ed|ing)\Z")


def is_adverb(word: str) -> bool:
    """Whether a word may stand between a verb and what governs it."""
    return word in _ADVERBS or (
        word.endswith("ly") and len(word) > 4 and word not in {"only", "family", "july", "italy"}
    )


_ADVERBS = frozenset(listed(
    "also never often now then ever even still always soon only just again not further better both instead yet "
    "sometimes usually once actively first jointly thus"
))  # fmt: skip


def part(pair: Pair, context: Context) -> Part:
    """Return what the word is here; the pair's usual part where neighbours do not tell."""
    decided = _plural(pair, context) if pair.plural else _single(pair, context)
    return decided or pair.usual


def _single(pair: Pair, context: Context) -> Part:
    """Decide the base form: by what governs it, by the word before, by the word after."""
    return _by_governor(context) or _by_word_before(pair, context) or _by_both_sides(pair, context)


def _by_governor(context: Context) -> Part:
    prior, skipped = _governor(context)
    if prior in _ASKED and context.prior(skipped + 1) in MODALS:
        return "verb"
    if prior == "to" and context.prior(skipped + 1) == "up" and context.prior(skipped + 2) in _POSTURES:
        return "verb"
    if prior == "to":
        return _after_to(context, skipped)
    if prior in MODALS or prior in _SUBJECTS or (prior in _HELPERS and not skipped):
        return "verb"
    return "verb" if context.prior() == "that" and _PLURAL.match(context.prior(1)) else ""


def _by_word_before(pair: Pair, context: Context) -> Part:
    first = context.prior()
    if first in {"many", "most", "some", "few"} and pair.usual == "verb":
        return "verb"
    if first in {"many", "few", "others", "half"} and context.next() and not _PLURAL.match(context.next()):
        return "verb"
    qualified = first in BE or first in DETERMINERS or first in PREPOSITIONS or first.endswith(("'s", "s'"))
    return "noun" if qualified else ""


def _by_both_sides(pair: Pair, context: Context) -> Part:
    first, after = context.prior(), context.next()
    if first in {"and", "or", "but", "then"} or (not first and context.mark_before == ","):
        follows = after == pair.verb_next and first in {"and", "or"} and after
        return "verb" if follows else _coordinated(context)
    if _acts(context, first, after) or (pair.verb_next and after == pair.verb_next and _PLURAL.match(first)):
        return "verb"
    adjective = first in _ADJECTIVES or (_ADJECTIVE.search(first) and not _PLURAL.match(first))
    if after in _OBJECTS and not adjective and first != "that":
        return "verb"
    opening = context.opens and _PLURAL.match(after)  # Refuse collectors, Export prices
    return "noun" if adjective or opening or after in _FINITE else ""


def _acts(context: Context, first: str, after: str) -> bool:
    """Whether a plural before and what follows make a sentence of it: "tankers transport fuel", "rules permit no"."""
    if not _PLURAL.match(first):
        return False
    alone = len(context.before) == 1 and after and after not in _FINITE and not after.endswith("ed")
    if alone and first not in _QUALIFYING and first != "data" and after in PREPOSITIONS and after != "of":
        return True
    if context.text.endswith("ate") and first not in _QUALIFYING and after not in _FINITE:
        return True  # No plural qualifies "graduate" or "delegate": students graduate, leaders alternate
    if first in {"police", "officials"} and alone and after not in PREPOSITIONS:
        return True
    if after == "no" or after[:1].isdigit() or is_adverb(after) or after in {"to", "against", "that", "more", "less"}:
        return True
    object_follows = after and after not in _FINITE and after not in PREPOSITIONS and not after.endswith("ed")
    return bool(object_follows) and first not in _QUALIFYING


def _governor(context: Context) -> tuple[str, int]:
    """Return the nearest word before that is no adverb, and how many adverbs were passed."""
    for skipped, word in enumerate(context.before[:3]):
        if not is_adverb(word):
            return word, skipped
    return "", 0


def _after_to(context: Context, skipped: int) -> Part:
    """Decide after "to": a verb, unless the word before it takes a noun and what follows agrees."""
    lead = context.prior(skipped + 1)
    after = context.next()
    if lead in _TO_NOUN and after not in _OBJECTS:
        return "noun"
    return "verb"


def _coordinated(context: Context) -> Part:
    """Decide after "and": a verb where it shares a "to" or a modal, or has an object of its own."""
    after = context.next()
    governed = any(word == "to" or word in MODALS for word in context.before[1:4])
    if governed and (after in _OBJECTS or after in PREPOSITIONS or not after or context.prior(2) in {"to", *MODALS}):
        return "verb" if after != "of" else "noun"
    return "verb" if after in _OBJECTS else ""


def _plural(pair: Pair, context: Context) -> Part:
    """Decide the form in s: a plural, or the third person."""
    prior, skipped = _governor(context)
    first, after = context.prior(), context.next()
    if (prior in _THIRD and (prior != "this" or after in _OBJECTS)) or (skipped and after in _OBJECTS):
        return "verb"
    qualified = first in DETERMINERS or first in PREPOSITIONS or first in BE or first.endswith(("'s", "s'"))
    if first and not qualified and after in {"only", "no", "little", "nothing", "neither", "just"}:
        return "verb"
    if qualified or first == "to" or after in _FINITE or first in _ADJECTIVES:
        return "noun"
    if len(context.before) == 1 and context.named_before and not _PLURAL.match(first):
        return "verb" if _transacts(after) else "noun"
    return "verb" if first and _third_person(pair, context, first, after) else ""


def _transacts(after: str) -> bool:
    """Whether what follows a name and a form in s is its object: "Brazil exports coffee", not "Brazil exports rise"."""
    moves = after in _FINITE or after in _MOVES or after in PREPOSITIONS or after in MODALS or after.endswith("ed")
    return bool(after) and not moves and not is_adverb(after)


def _third_person(pair: Pair, context: Context, first: str, after: str) -> bool:
    """Whether a subject in the singular goes before and an object follows: "the army conducts patrols"."""
    if after == pair.verb_next and after and not _VERBAL.search(first):
        return True
    plural = bool(_PLURAL.match(first))
    acting = first.endswith("ing") and len(context.before) == 1
    if after in _OBJECTS and (acting or not (_VERBAL.search(first) or plural)):
        return True
    counted = _PLURAL.match(after) or after[:1].isdigit()
    return context.prior(1) in DETERMINERS and not plural and bool(counted)
