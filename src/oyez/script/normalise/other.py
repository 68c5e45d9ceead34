"""Languages other than English: whole numbers in words where CLDR knows them, all else as it stands."""

from __future__ import annotations

import re

from oyez.script.normalise.numbers import spell_in
from oyez.script.normalise.spans import Line, Rule, Said, say

__all__ = ["other_rules"]

_NUMBER = re.compile(r"(?<![\w.,])\d{1,12}(?![\w%])(?![.,]\d)")


def other_rules(language: str) -> tuple[Rule, ...]:
    """Return the rules of a language; none where CLDR has no number words for it."""
    if spell_in(language, "2") is None:
        return ()

    def read(match: re.Match[str], _line: Line) -> list[Said] | None:
        said = spell_in(language, match.group())
        return say(said, *match.span()) if said else None

    return (Rule("cardinal.other", _NUMBER, read),)
