"""Whether a sentence tells of others, as a story does, or speaks to its reader, as a page's furniture does."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from oyez.article.language import detect_language
from oyez.article.tables import table

__all__ = ["is_reported"]

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")


class _Tables(NamedTuple):
    address: dict[str, frozenset[str]]
    openers: frozenset[str]
    verbs: dict[str, re.Pattern[str]]
    scripts: dict[str, re.Pattern[str]]
    reported: re.Pattern[str]
    furniture: re.Pattern[str]


@cache
def _tables() -> _Tables:
    rules = table("address")
    return _Tables(
        {language: frozenset(words.split()) for language, words in rules["words"].items()},
        frozenset(" ".join(rules["openers"].values()).split()),
        {language: re.compile(verbs) for language, verbs in rules["verbs"].items()},
        {language: re.compile(whole) for language, whole in rules["scripts"].items()},
        *(re.compile("|".join(f"(?:{told})" for told in rules[name]["told"])) for name in ("reported", "furniture")),
    )


def is_reported(sentence: str) -> bool:
    """Tell whether a case-folded sentence is surely a story's: speech that is reported, or told of others alone.

    A sentence told of others has a verb, begins with no request, and has no word for its reader or its page. Other
    sentences, and all in languages tables/address.toml does not know, may be either: False.
    """
    tables = _tables()
    if tables.furniture.search(sentence):
        return False
    if tables.reported.search(sentence):
        return True
    language = detect_language(sentence)
    if language in tables.scripts:
        return bool(tables.scripts[language].search(sentence))
    words = _WORD.findall(sentence)
    verbs = tables.verbs.get(language)
    if not words or words[0] in tables.openers or verbs is None or not verbs.search(sentence):
        return False
    address = tables.address[language] | tables.address["en"]
    return not any(word in address or word.partition("'")[0] in address for word in words)
