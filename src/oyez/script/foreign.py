"""Stretches of a text in another language than its article: a whole block, a sentence, a quotation.

Only strong evidence counts, so that no name, title or borrowed phrase changes the voice: nearly all letters in a
script that the article's language does not use, or several different everyday words of one language in small letters
with next to none of the article's own.
"""

from __future__ import annotations

from collections import Counter
from functools import cache

from oyez.article.language import common_words
from oyez.script.normalise.atoms import listed
from oyez.script.normalise.patterns import pattern
from oyez.script.sentences import QUOTATIONS, cut_at

__all__ = ["foreign_quotations", "language_of", "parted"]

_WORD = pattern(r"[^\W\d_]+")
_LATIN = frozenset(listed("en de fr es it pt nl sv no da fi pl tr cs hu ro id vi"))
_CYRILLIC = frozenset(listed("ru uk"))
_FEWEST_WORDS = 5
_FEWEST_KINDS = 3
_SHARE = 0.2
_TIMES = 4
"""How many times as many everyday words as the article's language a foreign one must show."""
_LETTERS = 12
_SYLLABLES = 6
_MOST = 0.7

_SCRIPTS = (
    ("kana", pattern("[\u3040-\u30ff]")),
    ("hangul", pattern("[\u1100-\u11ff\uac00-\ud7af]")),
    ("han", pattern("[\u3400-\u4dbf\u4e00-\u9fff]")),
    ("cyrillic", pattern("[\u0400-\u052f]")),
    ("arabic", pattern("[\u0600-\u06ff\u0750-\u077f]")),
    ("he", pattern("[\u0590-\u05ff]")),
    ("el", pattern("[\u0370-\u03ff\u1f00-\u1fff]")),
    ("hi", pattern("[\u0900-\u097f]")),
    ("bn", pattern("[\u0980-\u09ff]")),
    ("ta", pattern("[\u0b80-\u0bff]")),
    ("th", pattern("[\u0e00-\u0e7f]")),
    ("ka", pattern("[\u10a0-\u10ff]")),
    ("hy", pattern("[\u0530-\u058f]")),
)
_BEYOND_LATIN = pattern("[\u0370-\u1fff\u3040-\U0010ffff]")
"""Where all of these lie; what is printed between them are quotation marks, dashes and currencies."""
# Letters that one language of a script has and its neighbours have not; the first that is found decides.
_TELLING = {
    "cyrillic": (("uk", pattern("[їєґ]")), ("be", pattern("[ў]")), ("sr", pattern("[ђћџјљњ]")), ("ru", pattern(""))),
    "arabic": (("ur", pattern("[ٹڈڑے]")), ("fa", pattern("[پچژگ]")), ("ar", pattern(""))),
}
_WRITTEN_IN = {
    "ja": frozenset(listed("kana han")), "zh": frozenset({"han"}), "ko": frozenset(listed("hangul han")),
    "ar": frozenset({"arabic"}), "fa": frozenset({"arabic"}), "ur": frozenset({"arabic"}),
    **{code: frozenset({"cyrillic"}) for code in listed("ru uk be bg sr mk kk ky mn tg")},
    "mr": frozenset({"hi"}), "ne": frozenset({"hi"}),
}  # fmt: skip
"""The scripts of each language that is not written in Latin or in one of its own name."""


def language_of(text: str, usual: str) -> str:
    """Return the language of a stretch of text in BCP 47: `usual`, unless it is plainly in another one."""
    base = usual.partition("-")[0].lower()
    letters = sum(map(str.isalpha, text))
    if letters < _SYLLABLES:
        return usual
    found = _by_script(text, letters, base) or _by_words(text, base)
    return usual if found in {"", base} else found


def _by_script(text: str, letters: int, base: str) -> str:
    """Return the language whose script a text is written in, empty where that is the usual one or tells nothing."""
    if not _BEYOND_LATIN.search(text):
        return ""
    counts = Counter({name: len(script.findall(text)) for name, script in _SCRIPTS})
    eastern = counts["kana"] + counts["han"] + counts["hangul"]
    own = _WRITTEN_IN.get(base, frozenset({base}))
    if eastern >= max(_SYLLABLES, _MOST * letters):
        script = max(("kana", "hangul", "han"), key=lambda name: counts[name] * (1 if name == "han" else 4))
        return "" if script in own else {"kana": "ja", "hangul": "ko", "han": "zh"}[script]
    script, count = counts.most_common(1)[0]
    if script in own or script in {"kana", "hangul", "han"} or count < max(_LETTERS, _MOST * letters):
        return ""
    tellers = _TELLING.get(script, ())
    return next((code for code, letter in tellers if letter.search(text.lower())), script)


def _by_words(text: str, base: str) -> str:
    """Return the language whose everyday words, in small letters, a text is full of; empty where none is plain."""
    words = Counter(word for word in _WORD.findall(text) if word.islower())
    count = words.total()
    if count < _FEWEST_WORDS:
        return ""
    rivals = _LATIN | _CYRILLIC if base in _CYRILLIC else _LATIN
    known = common_words(base)
    if not known and base not in _WRITTEN_IN:
        return ""  # a language whose everyday words we do not know may share its neighbours'
    own = sum(map(words.__getitem__, words.keys() & known))
    if _TIMES * own > count:
        return ""  # no other language can show so many
    hits = {code: sum(map(words.__getitem__, words.keys() & _everyday(code))) for code in sorted(rivals - {base})}
    best = max(hits, key=lambda code: hits[code])
    kinds = sum(1 for word in _everyday(best) - known if word in words)
    plain = kinds >= _FEWEST_KINDS and hits[best] >= _SHARE * count and hits[best] >= _TIMES * own
    return best if plain else ""


@cache
def _everyday(language: str) -> frozenset[str]:
    return frozenset(word for word in common_words(language) if "'" not in word and "-" not in word)


def foreign_quotations(text: str, usual: str) -> list[tuple[int, int, str]]:
    """Return each quotation in another language: where it begins and ends, marks and all, and the language.

    The comma or full stop after the closing mark goes with it.
    """
    found = []
    for quotation in QUOTATIONS.finditer(text):
        language = language_of(quotation.group()[1:-1], usual)
        if language != usual:
            end = quotation.end()
            while end < len(text) and text[end] in ",.;:!?":
                end += 1
            found.append((quotation.start(), end, language))
    return found


def parted(text: str, ranges: list[tuple[int, int]], usual: str) -> list[tuple[int, int, str, bool]]:
    """Cut sentences around quotations in another language.

    Args:
        text: A block's text.
        ranges: Its sentences.
        usual: The article's language.

    Returns:
        Start, end and language of each piece in order, and whether a sentence ends with it.
    """
    around = QUOTATIONS.sub(" ", text)  # who is quoted tells nothing of who writes
    main = language_of(around if any(map(str.isalpha, around)) else text, usual)
    quotations = foreign_quotations(text, main)
    pieces = []
    for start, end in ranges:
        cuts = {edge - start for left, right, _ in quotations for edge in (left, right) if start < edge < end}
        parts = cut_at(text[start:end], cuts) if cuts else [(0, end - start)]
        for left, right in parts:
            at, to = start + left, start + right
            quoted = (code for begin, stop, code in quotations if begin <= at and to <= stop)
            language = next(quoted, "") or language_of(text[at:to], main)
            pieces.append((at, to, language, right == parts[-1][1]))
    return pieces
