"""Captions and their credits: where one ends and the other begins."""

from __future__ import annotations

import re
from functools import cache

from oyez.article.tables import table

__all__ = ["is_credit", "split_credit"]


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    rules = table("credits")
    marks, agencies = "|".join(rules["marks"]), "|".join(rules["agencies"])
    name = r"[^.!?|]{2,70}"
    tail = re.compile(
        rf"(?P<credit>[(\[](?=[^()\[\]]*(?:{agencies}|{marks}))[^()\[\]]{{2,90}}[)\]](?:\s*(?:{agencies}|[^.!?()]{{2,40}}))?"
        rf"|(?:(?<=[.!?…\"”’»|])|(?<=\s[-–—•|]))\s*(?:{marks})\s*[:/|©-]?\s*{name}"
        rf"|(?:{marks})\s*[:/|©]\s*{name}"
        rf"|©\s*{name}"
        rf"|[|•/]\s*{name}"
        rf"|(?<=[.!?…\"”’»])\s*[^.!?]{{0,50}}\b(?:{agencies})\b[^.!?]{{0,25}})\.?$",
        re.IGNORECASE,
    )
    alone = re.compile(
        rf"[(\[]?(?:(?:{marks})\s*(?:by\b|[:/|©-]|\()\s*[^!?]{{2,110}}|©[^!?]{{2,90}}|(?:copyright|courtesy)\s[^!?]{{2,80}}"
        rf"|[^.!?:;]{{0,60}}\b(?:{agencies})\b[^!?]{{0,50}})[)\]]?\.?",
        re.IGNORECASE,
    )
    return tail, alone


def is_credit(line: str) -> bool:
    """Tell whether a line is nothing but a picture's credit (``Photo: dpa``)."""
    return len(line) <= 140 and bool(_patterns()[1].fullmatch(line))


def split_credit(line: str) -> tuple[str, str]:
    """Split a caption into what it says and its credit, each possibly empty, both as printed.

    The credit is at the end, named by a word (``Photo: dpa``), a sign (``© Name``, ``| Agency``) or an agency.
    """
    if len(line) > 3000:  # no caption is that long
        return line, ""
    if is_credit(line):
        return "", line
    match = _patterns()[0].search(line[-160:])
    if match is None:
        return line, ""
    start = max(0, len(line) - 160) + match.start("credit")
    return line[:start].rstrip(" |•/–—-"), line[start:].strip(" |•/–—-")
