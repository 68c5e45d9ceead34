"""Single lines of a scraped page's head by their form: bylines, dates and times, clips, rows of links."""

from __future__ import annotations

import re

from oyez.article.names import byline_names
from oyez.article.tables import table
from oyez.article.text import ends_as_sentence, tokens, weight
from oyez.article.wording import furniture_rule

__all__ = ["BYLINE", "PARTED_WORDS", "TIMED", "is_byline", "is_clock", "is_menu", "is_stamp", "parts_of"]

BYLINE = re.compile(
    r"(?:(?:[a-z]+ )?by|von|par|por|di|av|af|door|от|كتبت?|بقلم|(?:autor|автор|author)[^:\s]{0,3}:?)[\s:]+(?=\S)",
    re.IGNORECASE,
)
"""How a line that names the authors begins."""
TIMED = re.compile(r"\d{1,2}:\d\d\b")
"""How the label of a clip begins: with its length."""
PARTED_WORDS = 30
"""Words of a line of facts (name, desk, date) at most, where signs part them."""
_PARTS = re.compile(r"\s*[|·•]\s*|\s+[–—/]\s+")
_MOMENT = re.compile(
    r"(?:19|20)\d\d,?\s{0,3}(?:[a-zà]{1,3}\s)?\d{1,2}[:.h]\d\d|\d{1,2}[:.]\d\d,?\s{1,3}\d{1,2}[./-]\d{1,2}[./-]\d{2,4}"
)
"""A day and the time of it."""
_MOMENT_WORDS = 20
_DATE = re.compile(
    # A year may be stuck to the time after it, where a scraper joined two elements.
    r"\b(?:19|20)\d\d(?:\b|(?=\d{1,2}:\d\d))|\b\d{1,2}:\d\d\b|\b\d+ (?:second|minute|hour|day|week|month)s? ago\b|"
    r"^(?:published|posted|updated|last updated|modified)\b|^copyright\b",
    re.IGNORECASE,
)
_STAMP_WORDS = 4
_MONTHS = table("languages")["months"]["en"].split()
_STAMP = "date-line"
_CLOCK = re.compile(
    r"(?:\d{1,2}[:.h]\d\d|\d{1,2} ?[h時时시点點])(?:[:.]\d\d)? ?(?:uhr|[ap]\.?m\.?|h|[a-z]{2,4}|\d{1,2}[分분])?",
    re.IGNORECASE,
)


def parts_of(text: str) -> list[str]:
    """Return the pieces of a line of facts: ``Ana Ruiz · Harbour News · 3 May``."""
    return _PARTS.split(text)


def is_menu(text: str) -> bool:
    """Tell a row of links from a sentence: many words, every one with a capital, nothing that joins them."""
    words = text.split()
    return len(words) > 6 and not any(word[0].islower() or word[-1] in ",.:;?!’'" for word in words)


def is_stamp(text: str) -> bool:
    """Tell whether a line is a date, a time or a copyright line: little else is in it."""
    if furniture_rule(text) == _STAMP:
        return True
    if ends_as_sentence(text):
        return False
    pieces = parts_of(text)
    if (
        len(pieces) > 1
        and weight(text) <= PARTED_WORDS
        and any(furniture_rule(piece) == _STAMP for piece in pieces[1:])
    ):
        return True
    if not _DATE.search(text):
        return False
    if _MOMENT.search(text) and weight(text) <= _MOMENT_WORDS:
        return True
    others = [word for word in tokens(text) if word.isalpha() and len(word) > 3 and word[:3] not in _MONTHS]
    return len(others) <= _STAMP_WORDS and weight(text) <= 14


def is_clock(text: str) -> bool:
    """Tell whether a line is a time of day and nothing else, as stands over a live page's entries (``22.41 GMT``)."""
    return bool(_CLOCK.fullmatch(text))


def is_byline(text: str) -> bool:
    """Tell a line that says who wrote it, alone or with dates and desks beside it, from a sentence."""
    pieces = parts_of(text)
    if weight(text) > (PARTED_WORDS if len(pieces) > 1 else 14) or ends_as_sentence(text):
        return False
    return any(BYLINE.match(piece) and byline_names(piece) for piece in pieces) or bool(BYLINE.match(text))
