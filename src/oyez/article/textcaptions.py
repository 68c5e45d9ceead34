"""Captions and credits of pictures among the lines of a scraped page."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from oyez.article.captions import split_credit
from oyez.article.lines import Line
from oyez.article.names import is_name
from oyez.article.text import ends_as_sentence, is_prose, weight
from oyez.article.textmarks import BYLINE
from oyez.article.wording import furniture_rule

__all__ = ["mark_captions", "mark_doubled", "spare_captions"]

_BRACKETED = re.compile(r"[(\[][^()\[\]]{3,60}[)\]]")
_COUNTED = re.compile(r"\[\d{1,2}\s?/\s?\d{1,3}\]\s*\S")
"""How a picture's text begins in a gallery: with its number and how many there are."""
_RIGHTS = re.compile(
    r"\b(?:MANDATORY CREDIT|NO RESALES|NO ARCHIVES|EDITORIAL USE ONLY|THIS (?:IMAGE|PICTURE|PHOTO) HAS BEEN)\b"
)
"""What agencies write under pictures that others sent them."""
_CHART = re.compile(r"\(?(?:data )?(?:sources?|quellen?|fuentes?|fontes?|fonti?)\s*:", re.IGNORECASE)
"""How the line under a chart begins, which has no caption above it."""
_CAPTION_WORDS = 60


def mark_doubled(lines: Sequence[Line]) -> None:
    """Mark a line printed twice in a row as a caption: scrapers meet a picture's text as its alt and its caption.

    Above all running text it may be the headline, met as the page's title and again.
    """
    prose = False
    for one, other in pairwise(lines):
        prose = prose or is_prose(one.text)
        if one.text != other.text or one.kind != "paragraph" or not (weight(one.text) >= 4 or is_name(one.text)):
            continue
        if prose or ends_as_sentence(one.text):
            one.kind = other.kind = "caption"
        else:
            other.rule = "repeat"


def mark_captions(lines: Sequence[Line]) -> None:
    """Mark the lines that end in a picture's credit, and credits on a line of their own."""
    told = False
    for index, line in enumerate(lines):
        # A caption is not the first thing a page says: something stands two lines above its credit.
        told = told or (index >= 2 and weight(lines[index - 2].text) >= 3)
        if line.kind != "paragraph":
            continue
        if _COUNTED.match(line.text) or _RIGHTS.search(line.text) or _is_numbered(lines, index):
            line.kind = "caption"
            continue
        caption, credit = split_credit(line.text)
        if _BRACKETED.fullmatch(line.text) and _is_signed(line.text[1:-1]):
            caption, credit = "", line.text
        if not credit or weight(line.text) > _CAPTION_WORDS + 20:
            continue
        if caption:
            line.kind = "caption"
        elif caption == "":
            line.kind = "credit"
            above = lines[index - 1] if index else None
            if above is not None and told and not _CHART.match(line.text) and _is_captioned(above):
                above.kind = "caption"


def spare_captions(lines: Sequence[Line]) -> None:
    """Take back the captions that were dropped for the address of whoever took the picture."""
    for line in lines:
        if line.kind == "caption" and line.rule == "author-contact" and all(split_credit(line.text)):
            line.rule = ""


def _is_signed(text: str) -> bool:
    """Tell whether a line's bracket holds a name or a house: ``(Harbour Times)``."""
    return is_name(text) or (len(text.split()) > 1 and all(word[0].isupper() for word in text.split()))


def _is_numbered(lines: Sequence[Line], index: int) -> bool:
    """Tell whether a line stands under a picture's number alone, running text above and below both."""
    around = lines[max(0, index - 2) : index + 2]
    if len(around) < 4 or not around[1].text.isdecimal() or len(around[1].text) > 2 or ends_as_sentence(around[2].text):
        return False
    below = around[3].text
    return is_prose(around[0].text) and 5 <= weight(around[2].text) <= 30 and not below.isdecimal()


def _is_captioned(line: Line) -> bool:
    """Tell whether the line above a lone credit is the picture's caption rather than the story's text or headline."""
    text = line.text
    if line.kind != "paragraph" or not 3 <= weight(text) <= _CAPTION_WORDS or furniture_rule(text):
        return False
    return ends_as_sentence(text) and not is_name(text) and not BYLINE.match(text)
