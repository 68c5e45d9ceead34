"""Captions and their credits: where one ends and the other begins."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from oyez.article.tables import table

__all__ = ["is_credit", "split_credit"]

_CREDIT_MOST = 150
"""Characters of a credit at most."""
_CAPTION_MOST = 3000
_PART = re.compile(
    r"(?<=[.!?…\"”’»)\]])\s+|(?<=[a-zß-ÿ][.!?])(?=[A-ZÀ-Þ])|\s+[|•/–—-]+\s+|\s*\|\s*|\s(?=[(\[][^()\[\]]{2,110}[)\]][^()\[\]]{0,60}$)"
)
_EDGES = " |•/–—-"


class _Patterns(NamedTuple):
    opened: re.Pattern[str]
    marked: re.Pattern[str]
    agency_last: re.Pattern[str]
    agency_tail: re.Pattern[str]
    small: frozenset[str]
    last: re.Pattern[str]
    stuck: re.Pattern[str]
    reached: re.Pattern[str]
    bare: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    rules = table("credits")
    marks, agencies = "|".join(rules["marks"]), "|".join(rules["agencies"])
    name = r"(?:[^\W\d_a-zß-ÿ][\w.'’-]*|(?:van|von|der|den|de|del|la|el|al|bin|ben|dos|da|di)(?=\s))"
    return _Patterns(
        opened=re.compile(
            rf"(?:(?:{marks})\s*(?:[:/|©]|\bby\b)\s*\S|©|\(c\)|copyright\s|courtesy\s?(?:of\b|:))", re.IGNORECASE
        ),
        marked=re.compile(rf"(?<![\w-])(?:{marks})\s*[:©]\s*[^.!?:]{{2,90}}\.?$", re.IGNORECASE),
        agency_last=re.compile(rf"(?:^|[\s/|(,©—–-])(?:{agencies})(?:$|\s*[/|,]|\s+via\b|\s+for\b)", re.IGNORECASE),
        agency_tail=re.compile(
            r"(?<!by )(?<!to )(?<!with )(?<!from )(?<!told )(?<!the )"
            rf"(?:{name}(?:\s{name}){{0,3}}\s*/\s*)?\b(?:{'|'.join(rules['strong'])})(?:\s*/\s*{name}(?:\s{name}){{0,3}})?$"
        ),
        # A scraper joins a caption and its credit without a space: ``at the quayCredit: PA``.
        stuck=re.compile(
            r"(?<=[a-zß-ÿ0-9])(?:Credits?|Photos?|Pictures?|Images?|Foto|Bild|Crédit)\s*(?:by\s)?:\s*[^.!?:]{2,90}$"
        ),
        reached=re.compile(r"(?<=[.!?…]\s)[^.!?:@]{3,80}:\s[^.!?:@]{3,60}\s\S+@\S+$"),
        bare=re.compile(
            r"\((?i:photos?|fotos?|pictures?|images?|bild|illustrations?)\s[A-ZÀ-Þ][^()]{3,60}\)$|"
            r"(?<=[.!?…]\s)(?:[Ff]ot\.|Foto|Photo|Bild)\s[A-ZÀ-Þ][^.!?:]{3,60}$|"
            r"(?<=[.!?…])\s*/\s*[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{4,40}$"
        ),
        small=frozenset(rules["small"]),
        last=re.compile(rf"(?:[＝=（(［\[]|(?<=[。．」])).{{1,60}}?(?:{'|'.join(rules['ends'])})[）)］\]]?$"),
    )


def is_credit(line: str) -> bool:
    """Tell whether a line is nothing but a picture's credit (``Photo: dpa``)."""
    bare = line.lstrip(_EDGES).strip(" .")
    if len(line) > _CREDIT_MOST or not bare:
        return False
    if bare[0] in "([" and bare[-1] in ")]":
        bare = bare[1:-1].strip()
    patterns = _patterns()
    if patterns.opened.match(bare):
        return _capitals(bare) or not re.search(r"[.!?]\s+\S+\s+\S+\s+\S", bare)
    if "/" in bare and _is_signed(bare):
        return True
    return bool(patterns.agency_last.search(bare)) and _capitals(bare) and not re.search(r"[.!?]\s", bare)


def _capitals(text: str) -> bool:
    """Tell whether a piece is names only: no lower-case word but the small ones that join names."""
    words = re.split(r"[\s/|,()\[\]]+", text.strip())
    return len(words) <= 12 and all(not word or not word.islower() or word in _patterns().small for word in words)


def _is_signed(text: str) -> bool:
    """Tell a photographer and an agency, whoever they are (``YVES LE GOFF / OUEST-IMAGES``), from other pairs."""
    who, _, agency = text.partition("/")
    spoken = re.search(r"[\d.!?:;\"“”«»]", text.replace("St.", ""))
    return 1 < len(who.split()) <= 4 and who[0].isalpha() and bool(agency.strip()) and _capitals(text) and not spoken


def split_credit(line: str) -> tuple[str, str]:
    """Split a caption into what it says and its credit, each possibly empty, both as printed.

    The credit is at the end, named by a word (``Photo: dpa``), a sign (``© Name``) or an agency.
    """
    if len(line) > _CAPTION_MOST:
        return line, ""
    if is_credit(line):
        return "", line
    start = max(0, len(line) - _CREDIT_MOST)
    for cut in _PART.finditer(line, start):
        if is_credit(line[cut.end() :]):
            return line[: cut.start()].rstrip(_EDGES), line[cut.end() :]
    patterns = _patterns()
    found = (
        patterns.marked.search(line, start)
        or patterns.stuck.search(line, start)
        or ("@" in line and patterns.reached.search(line, start))
        or patterns.bare.search(line, start)
        or patterns.agency_tail.search(line, start)
        or (patterns.last.search(line, start) if not line.isascii() else None)
    )
    if not found or not found.start():
        return line, ""
    return line[: found.start()].rstrip(_EDGES + "(["), line[found.start() :]
