"""Which lines say of themselves that they are no part of a story: the rules of tables/wording.toml."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any, NamedTuple

from oyez.article.reported import is_reported
from oyez.article.tables import table
from oyez.article.text import collapse, ends_as_sentence, weight

__all__ = ["ends_story", "furniture_rule"]

_SENTENCE = 6
_TOLD = 4
"""Words from which a line with a sentence's end may be furniture no more, and may tell something."""
_EDGE = " \t-–—•·*»«›‹>|→▶►▸▼▾↓↗✕×+#_=~:,;!…"


_ANYWHERE = r".*\b"
_GROUP = re.compile(r"\\.|\[[^\]]*\]|\((?!\?)")
"""An escape, a set of characters, or the opening of a group that is caught."""


class _Rule(NamedTuple):
    name: str
    words: int
    sentences: bool
    whole: re.Pattern[str] | None
    within: re.Pattern[str] | None

    def matches(self, bare: str) -> bool:
        """Tell whether a line without its edges is one of the rule's."""
        if self.whole is not None and self.whole.fullmatch(bare):
            return True
        return self.within is not None and self.within.search(bare) is not None


def _rule(name: str, rule: dict[str, Any]) -> _Rule:
    """Compile a rule so that it is fast: nearly every line of a page is asked every rule.

    Groups that catch nothing let the engine pass over alternatives by their first letter. What may stand anywhere
    (``.*`` and a word's edge) is looked for once where each word begins, and not from the end for each alternative.
    """
    lines = [_GROUP.sub(lambda found: "(?:" if found.group() == "(" else found.group(), line) for line in rule["lines"]]
    within = [line.removeprefix(_ANYWHERE) for line in lines if line.startswith(_ANYWHERE)]
    whole = [f"(?:{line})" for line in lines if not line.startswith(_ANYWHERE)]
    return _Rule(
        name,
        rule["words"],
        rule.get("sentences", True),
        re.compile("|".join(whole)) if whole else None,
        re.compile(rf"\b(?:{'|'.join(within)})\Z") if within else None,
    )


@cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(_rule(name, rule) for name, rule in table("wording").items())


def ends_story(line: str) -> bool:
    """Tell whether a line is a label after which a story's page goes on to other things (``Related topics``)."""
    end = _rules()[-1]
    bare = collapse(line).casefold().replace("’", "'").replace("i̇", "i").strip(_EDGE)
    return len(line) < 120 and weight(bare) <= end.words and end.matches(bare)


@lru_cache(maxsize=4096)
def furniture_rule(line: str) -> str:
    """Return the name of the wording rule a whole line matches, else an empty string.

    Case, typographic apostrophes, and bullets, arrows and light punctuation at either end are not looked at.
    """
    if len(line) > 600:  # no label is that long, and the patterns are many
        return ""
    bare = collapse(line).casefold().replace("’", "'").replace("i̇", "i").strip(_EDGE)
    if not bare:
        return "no-words"
    words = weight(bare)
    ended = bare.rstrip(".")
    sentence = words >= _SENTENCE and line.rstrip()[-1:] in ".。।"
    told = words >= _TOLD and ends_as_sentence(line) and line.rstrip()[-1:] not in ":;…"
    for rule in _rules()[:-1]:
        if words <= rule.words and (rule.sentences or not sentence) and rule.matches(ended):
            return "" if told and is_reported(bare) else rule.name
    return "" if words else "no-words"
