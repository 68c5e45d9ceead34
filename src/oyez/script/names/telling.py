"""Which origin a name is of: by a whole name, by a spelling, by the map, by the story."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from oyez.script.lexicon import fold_word
from oyez.script.names import pinyin, plain
from oyez.script.names.common import COMMON, SHARED_GIVEN
from oyez.script.names.english import is_english
from oyez.script.names.origin import Origin
from oyez.script.names.origins import ORIGINS
from oyez.script.names.syllables import SYLLABIC, made_of_syllables
from oyez.script.normalise.spans import Said, Span
from oyez.script.normalise.voiced import possessive

__all__ = ["SYLLABIC", "in_run", "story_origins"]

_BY_SYLLABLE = frozenset({"zh", "ja", "ko", "vi", "yue", "wade"})
"""Origins told by whole syllables: how a word is spelt tells little between them."""


def story_origins(text: str) -> frozenset[str]:
    """Tell which languages' names a story is likely to hold, from the countries it speaks of."""
    return frozenset(origin.code for origin in ORIGINS if origin.cues.search(text))


def in_run(
    words: list[tuple[int, str]], likely: frozenset[str], taken: list[tuple[int, int]], syllabic: frozenset[str]
) -> Iterator[Span]:
    """Yield the names in a run of capitalised words: whole names first, then single words."""
    at = 0
    while at < len(words):
        size, origin = _whole_name(tuple(word for _, word in words[at : at + 4]), likely)
        if origin:
            yield from _spans(words[at : at + size], origin, taken)
        else:
            size = 1
            single = _single(words[at][1], likely, syllabic)
            if single:
                yield from _spans(words[at : at + 1], single, taken)
        at += size


def _bare(word: str) -> str:
    """Fold a printed word: no accents, no possessive, lower case."""
    folded = fold_word(word).lower()
    return folded.removesuffix("'s").removesuffix("'")


@lru_cache(maxsize=8192)
def _whole_name(words: tuple[str, ...], likely: frozenset[str]) -> tuple[int, Origin | None]:
    """Return how many words are a full name, and of which origin; the story's own origins first."""
    for size in (4, 3, 2):
        names = [_bare(word) for word in words[:size]]
        if len(names) == size:
            for origin in sorted(ORIGINS, key=lambda one: one.code not in likely):
                if origin.full_name(names) and (origin.code in likely or not COMMON.issuperset(names)):
                    return (0, None) if _foreign(words[size - 1], origin) else (size, origin)
    return 0, None


def _foreign(surname: str, origin: Origin) -> bool:
    """Whether a surname's own spelling shows another origin than the given name before it: Nikola Schmidt."""
    if origin.code in _BY_SYLLABLE:
        return False
    spelt = {one.code for one in ORIGINS if _alone(one, surname)} - _BY_SYLLABLE
    return bool(spelt) and origin.code not in spelt and _bare(surname) not in origin.surnames


def _alone(origin: Origin, word: str) -> bool:
    """Whether a word's spelling shows an origin without any story."""
    return bool(origin.alone and (origin.alone.match(_printed(word)) or origin.alone.match(_bare(word))))


@lru_cache(maxsize=8192)
def _single(word: str, likely: frozenset[str], syllabic: frozenset[str]) -> Origin | None:
    """Return the origin of a word that stands alone: by the map, by its spelling, by the story, by its syllables."""
    name = _bare(word)
    if len(name) < 4 or name in COMMON or name in SHARED_GIVEN:
        return None
    ranked = sorted(ORIGINS, key=lambda one: one.code not in likely)
    told = not is_english(name)
    for origin in ranked:
        shown = name in origin.known or _alone(origin, word)
        hinted = origin.code in likely and ((told and origin.distinct(name)) or name in origin.surnames)
        if (shown or hinted) and _read(origin, word):
            return origin
    if told and pinyin.ORIGIN.distinct(name) and pinyin.ORIGIN.read(name):
        return pinyin.ORIGIN
    found = next((origin for origin in ORIGINS if origin.code in syllabic and made_of_syllables(name, origin)), None)
    return found or (plain.ORIGIN if plain.fits(name) else None)


def _printed(word: str) -> str:
    """Return a word in small letters with its accents, without the possessive."""
    return word.lower().removesuffix("'s").removesuffix("'")


def _read(origin: Origin, word: str) -> str | None:
    """Read a printed word by the rules of an origin."""
    return origin.read(_printed(word) if origin.accents else _bare(word))


def _spans(words: list[tuple[int, str]], origin: Origin, taken: list[tuple[int, int]]) -> Iterator[Span]:
    """Yield a span for each word that is free."""
    for start, word in words:
        end = start + len(word)
        sound = None if _bare(word) in SHARED_GIVEN else _read(origin, word)
        if sound and not any(left < end and start < right for left, right in taken):
            owned = word.endswith(("'s", "'"))
            said = Said(word, start, end, sound + (possessive(sound) if owned else ""))
            yield Span(start, end, f"name.{origin.code}", 20, (said,))
