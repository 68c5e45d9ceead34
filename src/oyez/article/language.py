"""Which language a text is in, by its script and its commonest words; and BCP 47 tags made tidy."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from oyez.article.tables import table

__all__ = ["common_words", "detect_language", "tidy_tag"]

_TAG = re.compile(r"([a-zA-Z]{2,3})(?:[-_]([a-zA-Z]{4}))?(?:[-_]([a-zA-Z]{2}|\d{3}))?(?:[-_.@].*)?")
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]"), 20),
    ("ko", re.compile("[\uac00-\ud7af]"), 5),
    ("zh", re.compile("[\u4e00-\u9fff]"), 5),
    ("ar", re.compile("[\u0600-\u06ff]"), 5),
    ("he", re.compile("[\u0590-\u05ff]"), 5),
    ("el", re.compile("[\u0370-\u03ff]"), 5),
    ("hi", re.compile("[\u0900-\u097f]"), 5),
    ("th", re.compile("[\u0e00-\u0e7f]"), 5),
)
"""Language, its script, and how many times its characters must outweigh one in this many of all letters."""

_MARKED = 50
"""One in so many letters that is a language's own tells it where its words do not: some hardly have any small ones."""


@cache
def _words() -> dict[str, frozenset[str]]:
    return {code: frozenset(words.split()) for code, words in table("languages")["words"].items()}


def common_words(language: str) -> frozenset[str]:
    """Return the commonest words of a language, which tell nothing of a text's subject; empty where unknown."""
    return _words().get(language.partition("-")[0], frozenset())


def tidy_tag(tag: str) -> str:
    """Return a language tag in BCP 47's usual case (``en-GB``), or an empty string where it is none."""
    match = _TAG.fullmatch(tag.strip())
    if match is None or match.group(1).lower() in {"und", "mul", "zxx"}:
        return ""
    language, script, region = match.groups()
    parts = [language.lower(), (script or "").title(), (region or "").upper()]
    return "-".join(part for part in parts if part)


def detect_language(text: str) -> str:
    """Return the language of a text, or an empty string where its words do not tell."""
    sample = text[:6000]
    letters = sum(map(str.isalpha, sample))
    if not letters:
        return ""
    for code, script, share in _SCRIPTS:
        if len(script.findall(sample)) * share > letters:
            return code
    counts = Counter(word.casefold() for word in _WORD.findall(sample))
    scores = {code: sum(counts[word] for word in words) for code, words in _words().items()}
    best = max(scores, key=lambda code: scores[code])
    if scores[best] * 20 >= sum(counts.values()):
        return best
    marks = {code: sum(map(sample.casefold().count, own)) for code, own in table("languages")["letters"].items()}
    marked = max(marks, key=lambda code: marks[code])
    return marked if marks[marked] * _MARKED >= letters else ""
