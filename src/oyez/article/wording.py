"""Which lines say of themselves that they are no part of a story: the rules of tables/wording.toml."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple

from oyez.article.tables import table
from oyez.article.text import collapse, weight

__all__ = ["ends_story", "furniture_rule"]

_SENTENCE = 6
_EDGE = " \t-–—•·*»«›‹>|→▶►▸▼▾↓↗✕×+#_=~:,;!…"


class _Rule(NamedTuple):
    name: str
    words: int
    sentences: bool
    lines: re.Pattern[str]


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(
        _Rule(
            name,
            rule["words"],
            rule.get("sentences", True),
            re.compile("|".join(f"(?:{line})" for line in rule["lines"])),
        )
        for name, rule in table("wording").items()
    )


def ends_story(line: str) -> bool:
    """Tell whether a line is a label after which a story's page goes on to other things (``Related topics``)."""
    end = _rules()[-1]
    bare = collapse(line).casefold().replace("’", "'").strip(_EDGE)
    return len(line) < 120 and weight(bare) <= end.words and bool(end.lines.fullmatch(bare))


@lru_cache(maxsize=4096)
def furniture_rule(line: str) -> str:
    """Return the name of the wording rule a whole line matches, else an empty string.

    Case, typographic apostrophes, and bullets, arrows and light punctuation at either end are not looked at.
    """
    if len(line) > 600:  # no label is that long, and the patterns are many
        return ""
    bare = collapse(line).casefold().replace("’", "'").strip(_EDGE)
    if not bare:
        return "no-words"
    words = weight(bare)
    sentence = words >= _SENTENCE and line.rstrip()[-1:] in ".。।"
    for rule in _rules()[:-1]:
        if words <= rule.words and (rule.sentences or not sentence) and rule.lines.fullmatch(bare.rstrip(".")):
            return rule.name
    return "" if words else "no-words"
