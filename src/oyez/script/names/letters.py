"""Letter rules: a spelling that is regular, straight to English sounds."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from functools import cache, lru_cache

from oyez.script.names.common import SHARED_GIVEN
from oyez.script.names.english import is_english
from oyez.script.normalise.patterns import pattern

__all__ = ["full_name_of", "last", "one_syllable", "penult", "reader", "stress_by_ending"]

Stress = Callable[[int, str], int]
"""From the number of syllables and the word to the stressed one, counted from 0."""

_VOWEL = pattern(r"[aeiouɑɒæɛəɪɔʊʌɜ]")
_GLIDES = frozenset("ɹrljw")
_STOPS = frozenset("pbtdkɡfvθʃsxz")
_LONGEST = 24


def penult(count: int, _word: str) -> int:
    """Stress the last syllable but one."""
    return max(0, count - 2)


def last(count: int, _word: str) -> int:
    """Stress the last syllable."""
    return count - 1


def stress_by_ending(table: Mapping[str, int], usual: Stress) -> Stress:
    """Stress by a word's ending: ``{"enko": 2}`` puts it on the second syllable from the end."""
    endings = sorted(table, key=len, reverse=True)

    def stress(count: int, word: str) -> int:
        for ending in endings:
            if word.endswith(ending):
                return max(0, count - table[ending])
        return usual(count, word)

    return stress


def reader(table: str, stress: Stress, weak: Mapping[str, str] | None = None) -> Callable[[str], str | None]:
    """Return a function from a word in small letters to IPA; None where a letter has no rule.

    Args:
        table: ``spelling=sound`` pairs, the first that fits wins; the spelling is a regular expression, an
            empty sound is silence.
        stress: Where the main stress goes.
        weak: What full vowels become in syllables without stress.
    """

    @cache
    def rules() -> list[tuple[re.Pattern[str], str]]:
        """Compile the table at the first name, since most stories need but one or two."""
        pairs = [pair.rpartition("=") for pair in table.split()]
        return [(re.compile(spelling), sound) for spelling, _, sound in pairs]

    @lru_cache(maxsize=4096)
    def read(word: str) -> str | None:
        texts = [text for text in re.split("[-']", word) if text]
        parts = [_sounds(text, rules()) for text in texts]
        known = [part for part in parts if part]
        if len(word) > _LONGEST or not texts or len(known) < len(texts):
            return None
        whole = [_joined(part, stress, text, weak or {}) for part, text in zip(known, texts, strict=True)]
        return "".join(whole) if all(whole) else None

    return read


def _sounds(word: str, rules: list[tuple[re.Pattern[str], str]]) -> list[str] | None:
    """Return the sounds of a word, one for each spelling matched."""
    found: list[str] = []
    at = 0
    while at < len(word):
        matches = ((rule.match(word, at), sound) for rule, sound in rules)
        fit = next(((match.end(), sound) for match, sound in matches if match and match.group()), None)
        if fit is None:
            return None
        at, sound = fit
        # Doubled consonants are one sound.
        if sound and not (found and sound == found[-1] and not _VOWEL.search(sound)):
            found.append(sound)
    return found


def _joined(sounds: list[str], stress: Stress, word: str, weak: Mapping[str, str]) -> str:
    """Join sounds with stress marks before the syllables that carry them; empty where there is no vowel."""
    nuclei = [index for index, sound in enumerate(sounds) if _VOWEL.search(sound)]
    if not nuclei:
        return ""
    main = min(max(stress(len(nuclei), word), 0), len(nuclei) - 1)
    second = 0 if main in {2, 3} else main - 2  # ˌɡɛrəsɪˈmɛŋkoʊ: the first of three
    said = list(sounds)
    for number, index in enumerate(nuclei):
        if number not in {main, second}:
            full = _VOWEL.search(said[index])
            start = full.start() if full else 0
            said[index] = said[index][:start] + weak.get(said[index][start:], said[index][start:])
    for number, mark in ((main, "ˈ"), (second, "ˌ")):
        if number >= 0:
            at = _onset(sounds, nuclei, number)
            said[at] = mark + said[at]
    return "".join(said)


def _onset(sounds: list[str], nuclei: list[int], number: int) -> int:
    """Return where the syllable of a nucleus begins."""
    index = nuclei[number]
    if number == 0:
        return 0
    between = index - nuclei[number - 1] - 1
    if between == 0:
        return index
    cluster = between > 1 and sounds[index - 1] in _GLIDES and sounds[index - 2][-1:] in _STOPS
    return index - (2 if cluster else 1)


def full_name_of(
    given: Collection[str], surnames: Collection[str], fits: Callable[[str], bool]
) -> Callable[[list[str]], bool]:
    """Return the test for a name: a given name of the origin, and a surname that is known or fits.

    A given name that English never gives vouches for any surname that is no English word.
    """

    def full_name(words: list[str]) -> bool:
        names = [word for word in words[:-1] if word in given]
        if len(words) < 2 or not names:
            return False
        sure = any(name not in SHARED_GIVEN and not is_english(name) for name in names)
        return all(
            word in given or word in surnames or fits(word) or (sure and len(word) > 3 and not is_english(word))
            for word in words
        )

    return full_name


def one_syllable(
    shape: re.Pattern[str], onsets: Mapping[str, str], rimes: Mapping[str, str], whole: Mapping[str, str]
) -> Callable[[str], list[str] | None]:
    """Return a function from a word, parted by hyphens, to the IPA of each part; None where one has none.

    Args:
        shape: Onset and rime of a syllable as its two groups.
        onsets: Sounds of the onsets `shape` allows.
        rimes: Sounds of the rimes.
        whole: Syllables that are said otherwise than their letters.
    """

    def sound(part: str) -> str | None:
        match = shape.match(part)
        return whole.get(part) or (onsets[match[1]] + rimes[match[2]] if match and match[2] in rimes else None)

    def read(word: str) -> list[str] | None:
        sounds = [said for part in word.split("-") if (said := sound(part))]
        return sounds if len(sounds) == word.count("-") + 1 else None

    return read
