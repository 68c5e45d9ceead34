"""Languages other than English: whole numbers in words where CLDR knows them, all else as it stands."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import spell
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["other_rules"]

_NUMBER = re.compile(r"(?<![\w.,])\d{1,12}(?![\w%])(?![.,]\d)")


def other_rules(language: str) -> tuple[Rule, ...]:
    """Return the rules of a language; none where CLDR has no number words for it."""
    try:
        spell("2", language=language)
    except (ValueError, KeyError, OSError):
        return ()

    def read(match: re.Match[str], _line: Line) -> list[Said]:
        return say(_spell(match.group(), language), *match.span())

    return (Rule("cardinal.other", _NUMBER, read),)


def _spell(text: str, language: str) -> str:
    """Say a number by the language's first rule set that knows it; digits where none does."""
    for rules in ("spellout-cardinal", "spellout-cardinal-masculine", "spellout-numbering"):
        try:
            return spell(text, rules, language)
        except (ValueError, KeyError):
            continue
    return text
