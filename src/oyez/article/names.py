"""Authors' names out of byline lines: ``By Ana Ruiz and Tom Okafor, Staff Reporters`` names two people."""

from __future__ import annotations

import re
from functools import cache

from oyez.article.eastern import eastern_names
from oyez.article.tables import table
from oyez.article.text import collapse

__all__ = ["byline_names", "is_agency", "is_name", "joins", "merge_names", "without_paper", "without_shouted"]

_SPLIT = re.compile(r"\s*(?:,|;|\||/|•|·|\s[–—-]\s|\n|\t)\s*")
_DIGIT = re.compile(r"\d|@|https?:|www\.")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_STAFF = re.compile(r"^([^\W\d]\S*\s[^\W\d]\S*)(?:\s[A-Z]\S*){2,4}\s[Ss]taff$")
"""A name with the paper and its staff behind it (``Dana Wills River Tribune Staff``)."""
_NAME_MOST = 50
_UNSPACED_MOST = 9
"""Characters of a name, in most scripts and in Chinese and Japanese."""
_LETTERS = re.compile(r"[^\W\d_]")


@cache
def _tables() -> tuple[re.Pattern[str], re.Pattern[str], frozenset[str], re.Pattern[str]]:
    rules = table("names")
    return (
        re.compile(rf"(?:{'|'.join(rules['by'])})[\s:]+", re.IGNORECASE),
        re.compile(rf"\s+(?:{'|'.join(rules['and'])})\s+", re.IGNORECASE),
        frozenset(rules["particles"]),
        re.compile(rf"\b(?:{'|'.join(rules['not_names'])})\b", re.IGNORECASE),
    )


def is_name(text: str) -> bool:
    """Tell whether a piece of a byline reads as one person's name: two to five capitalised words, no job, no site."""
    _, _, particles, others = _tables()
    words = text.split()
    most = _NAME_MOST if text.isascii() or not _UNSPACED.search(text) else _UNSPACED_MOST
    if not 1 < len(words) <= 5 or len(text) > most or _DIGIT.search(text) or others.search(text):
        return False
    return all(word.casefold().strip(".'’") in particles or _capital(word) for word in words)


def is_agency(text: str) -> bool:
    """Tell whether a piece of a byline is a news agency's name, as it stands."""
    return bool(_agencies().fullmatch(text)) and text[:1].isupper()


@cache
def _agencies() -> re.Pattern[str]:
    return re.compile(rf"(?:the\s)?(?:{'|'.join(table('credits')['agencies'])})", re.IGNORECASE)


def _capital(word: str) -> bool:
    letters = _LETTERS.findall(word)
    return bool(letters) and (not letters[0].islower()) and word[0] not in '"“”«»:!?' and word[-1] not in "!?:"


def joins(line: str) -> bool:
    """Tell whether a line joins names by a word (``and``)."""
    return bool(_tables()[1].search(line))


def byline_names(line: str) -> tuple[str, ...]:
    """Return the people a byline names, in order; none where it names only an agency or a desk."""
    by, conjunction, _, _ = _tables()
    bare = collapse(line)
    if eastern := eastern_names(bare):
        return eastern
    match = by.match(bare)
    if match:
        bare = bare[match.end() :]
    named: list[str] = []
    ended = False
    for piece in _SPLIT.split(bare):
        # What a comma parts from names that were joined is a desk or a paper: (Ana Ruiz and Tom Okafor, The Gazette).
        last = conjunction.match(f" {piece}")
        if ended and not last:
            break
        parts = [part.strip(" .,:*") for part in conjunction.split(f" {piece}") if part.strip()]
        found = [name for part in parts if is_name(name := _without_tail(part)) or is_agency(name)]
        named = named + found if last else without_shouted([*named, *found])
        ended = len(named) > 1 and (bool(last) or len(parts) > 1)
    return merge_names(named) if any(map(is_name, named)) else ()


def without_shouted(names: list[str]) -> list[str]:
    """Return the names less those in capitals after one that is not: papers, not people (Ana Ruiz, RIVER LEDGER)."""
    mixed = bool(names) and not names[0].isupper()
    return [name for name in names if not (mixed and name.isupper()) or is_agency(name)]


def _without_tail(name: str) -> str:
    """Cut what is stuck to a name: an agency, a handle, a bracket, a job."""
    cut = re.split(r"\s*[@(\[]|\s+(?:for|in|at|on|The|of)(?:\s|$)|\s+\w+\.(?:com|org|net|co)\b", name, maxsplit=1)[
        0
    ].strip()
    return _STAFF.sub(r"\1", _job().sub(r"\1", cut))


@cache
def _job() -> re.Pattern[str]:
    """Return what finds a job right after a name of two or three words (``Ana Ruiz Political Editor``)."""
    rules = table("names")
    fields, jobs = "|".join(rules["fields"]), "|".join(rules["jobs"])
    return re.compile(rf"^(\S+\s\S+(?:\s\S+)??)(?:\s(?:{fields}))*\s(?:{jobs})$", re.IGNORECASE)


def without_paper(name: str, site: str) -> str:
    """Cut the paper's own name, and ``Staff``, off an author's: ``Dana Wills River Tribune Staff``."""
    cut = re.sub(rf"\s+(?:for\s+)?(?:the\s+)?{re.escape(site)}(?:\s+(?:staff|writer|reporter))*$", "", name, flags=re.I)
    return cut if site and is_name(cut) else name


def merge_names(names: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    """Return the names in order, each once, whatever its case; names in capitals are left as printed."""
    seen: dict[str, str] = {}
    for name in names:
        seen.setdefault(name.casefold(), name)
    return tuple(seen.values())
