"""What an origin is: how its names are told, and how they are read."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["Origin", "stressed"]


@dataclass(frozen=True, slots=True)
class Origin:
    """A language whose romanised names have rules of their own.

    Attributes:
        code: ISO 639: ``zh``.
        read: Folded lower-case word to IPA; None where it is no name of this language.
        surnames: Folded, lower case.
        distinct: Whether a word's spelling shows the origin in a story that makes it likely.
        cues: Words in a story that make such names likely.
        full_name: Whether a run of capitalised words is a whole name: folded, lower case.
        alone: Spellings that show the origin without any story, on the word in small letters with its accents.
        known: Places that are named so and nowhere else: folded, lower case.
        accents: Whether `read` is given the accents too.
    """

    code: str
    read: Callable[[str], str | None]
    surnames: frozenset[str]
    distinct: Callable[[str], bool]
    cues: re.Pattern[str]
    full_name: Callable[[list[str]], bool]
    alone: re.Pattern[str] | None = None
    known: frozenset[str] = frozenset()
    accents: bool = False


def stressed(syllables: list[str], main: int) -> str:
    """Join syllables with the main stress on `main`, and a second one two or more before it."""
    if len(syllables) == 1:
        return "ˈ" + syllables[0]
    main %= len(syllables)
    marked = list(syllables)
    marked[main] = "ˈ" + marked[main]
    if main >= 2:
        marked[main - 2 if main > 2 else 0] = "ˌ" + marked[main - 2 if main > 2 else 0]
    elif main == 1 and len(syllables) == 2 and len(syllables[0]) > 2:
        marked[0] = "ˌ" + marked[0]
    return "".join(marked)
