"""Whether a voice of one language knows the letters a text is written in; where not, whose letters they are."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import cache, lru_cache

from oyez.script.normalise.patterns import pattern

__all__ = ["reads", "tongue"]

_BEYOND_LATIN = pattern("[\u0370-\u1dff\u1f00-\u1fff\u2c00-\U0010ffff]")
_OF_SCRIPT = {
    "Jpan": ("HIRAGANA", "KATAKANA", "CJK"), "Kore": ("HANGUL", "CJK"), "Hans": ("CJK",), "Hant": ("CJK",),
    "Beng": ("BENGALI",), "Orya": ("ORIYA",), "Cans": ("CANADIAN",), "Laoo": ("LAO",),
}  # fmt: skip
"""How Unicode's names of letters begin where not as CLDR's English name of the script."""
_TONGUES = {
    "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko", "CJK": "zh", "CYRILLIC": "ru", "ARABIC": "ar", "HEBREW": "he",
    "GREEK": "el", "DEVANAGARI": "hi", "BENGALI": "bn", "TAMIL": "ta", "TELUGU": "te", "GUJARATI": "gu",
    "GURMUKHI": "pa", "KANNADA": "kn", "MALAYALAM": "ml", "ORIYA": "or", "SINHALA": "si", "THAI": "th", "LAO": "lo",
    "MYANMAR": "my", "KHMER": "km", "GEORGIAN": "ka", "ARMENIAN": "hy", "ETHIOPIC": "am", "TIBETAN": "bo",
}  # fmt: skip
"""The language with the most readers of each script: a guess for a stretch too short to tell more."""
_KANA = 4
"""Times a kana outweighs a Chinese character: Japanese is written in both."""


def reads(language: str, text: str) -> bool:
    """Tell whether a voice of a BCP 47 language knows at least half of a text's letters.

    Latin letters, figures and signs are known to all; a language of which CLDR says no script knows all letters.
    """
    if not _BEYOND_LATIN.search(text):
        return True
    own = _letters_of(language)
    if own is None:
        return True
    strange = sum(count for script, count in _scripts(text).items() if script not in own)
    return 2 * strange <= sum(map(str.isalpha, text))


def tongue(text: str, language: str) -> str:
    """Return the BCP 47 language that reads a text: `language` where it has such letters, else theirs."""
    if reads(language, text):
        return language
    counts = _scripts(text)
    if not counts:
        return language
    first = max(counts, key=lambda script: counts[script] * (_KANA if script in {"HIRAGANA", "KATAKANA"} else 1))
    return _TONGUES.get(first, language)


def _scripts(text: str) -> Counter[str]:
    """Count a text's letters beyond Latin by how Unicode's name of their script begins."""
    found = (_script(letter) for letter in text if _BEYOND_LATIN.match(letter))
    return Counter(script for script in found if script)


@lru_cache(maxsize=8192)
def _script(letter: str) -> str:
    if not letter.isalpha():
        return ""
    names = unicodedata.name(letter, "").replace("-", " ").split()
    known = _names()
    return next((name for name in names[:2] if name in known), "")


@cache
def _names() -> frozenset[str]:
    """How Unicode's names of letters begin, of every script that CLDR knows, without Latin."""
    from babel import Locale

    named = {name.upper() for name in Locale("en").scripts.values() if " " not in name}
    return frozenset(named | {name for names in _OF_SCRIPT.values() for name in names}) - {"LATIN", "COMMON"}


@cache
def _letters_of(language: str) -> frozenset[str] | None:
    """Return the scripts a language is written in, beside Latin; None where CLDR does not say."""
    from babel import Locale
    from babel.core import get_global

    base, *rest = language.replace("_", "-").split("-")
    code = next((part.title() for part in rest if len(part) == 4 and part.isalpha()), "")
    if not code:
        likely = get_global("likely_subtags").get(base.lower(), "").split("_")
        code = likely[1] if len(likely) > 1 else ""
    if not code:
        return None
    return frozenset(_OF_SCRIPT.get(code, (Locale("en").scripts.get(code, code).upper(),)))
