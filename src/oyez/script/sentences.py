"""Where sentences end: lines first, then the language's rules, then again inside quotations."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator

from oyez.script.normalise.patterns import pattern
from oyez.words import printed_words

__all__ = ["QUOTATIONS", "cut_at", "sentences"]

_LINE = pattern(r"[^\n\r\u2028\u2029]+")
QUOTATIONS = pattern(r"“([^“”]+)”|\"([^\"]+)\"|«([^«»]+)»|„([^„“”]+)[“”]|「([^「」]+)」|‘([^‘’]*(?:’\w[^‘’]*)*)’(?!\w)")
_CURLY = pattern("[“”„]")
_DOUBLE = pattern('[“”„"]')
# A bracket of its own after a full stop, or a label such as "Photo:", starts anew.
_BRACKETED = pattern(r"(?<=[.!?]) +(?=\([A-Z][^()]*[.!?]\)(?:\s|$))|(?<=[.!?]\)) +(?=[A-Z“\"‘(])")
# What a full stop does not end: "vol. 3", "Lt. Gen. Cho", and the number of a list's line.
_BEFORE_NUMBER = pattern(
    r"\b(?:[Vv]ols?|[Cc]h|[Nn]os?|pp?|[Ff]igs?|[Aa]rts?|[Ss]ec|[Pp]aras?|approx|ca?|Op|Bk|Ex)\.\s*\Z"
)
_BEFORE_NAME = pattern(
    r"\b(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Lt|Gen|Sens?|Reps?|Govs?|Rev|Hon|Capt|Cpt|Col|Cpl|Sgt|Maj|Adm|Supt|Brig|Cmdr|Fr|Mt|Ft|vs)\.\s*\Z"
)
_HOUR = pattern(r"\b[ap]\.\s?m\.\s*\Z", re.I)
_ZONE = pattern(
    r"(?:GMT|UTC|WES?T|BST|CES?T|EES?T|MSK|[AECMP][SD]?T|AK[SD]T|HST|IST|PKT|WIB|SGT|HKT|[CJKP]ST|AW?[EC]?[SD]T|AES?T"
    r"|NZ[SD]?T|SAST|[EW]AT)\b"
    r"|(?!(?:This|That|The|Next|Last|First|Every|Each|Any|Some|No|It)\b)[A-Z][a-z]+(?: [A-Z][a-z]+){0,2} [Tt]ime\b"
)
# After a full stop a small word goes on, so what stands before it was shortened: "a 90-min. debate"; iPhone may begin.
_SHORTENED = pattern(r"[^\W\d_]\.\s*\Z")
_SMALL = pattern(r"[a-zà-öø-ÿ]+(?![^\W_])")
_LIST_NUMBER = pattern(r"\A\s*(?:\d{1,3}|[a-zA-Z])[.)]\s*\Z")
# Scripts in which a mark means something else: a Burmese comma ends nothing, a Thai full stop only shortens a word.
_NO_END = {"my": pattern(r"၊\s*\Z"), "th": pattern(r"[\u0e00-\u0e7f]\.\s*\Z")}
_KHMER_END = pattern(r"[។៕]\s*(?=\w)")
_ENDLESS = pattern(r"[\x21-\u2fff]{400,}")
_CHUNK = 20_000


def sentences(text: str, language: str = "en") -> list[tuple[int, int]]:
    """Return (start, end) of each sentence in code points, in order, without the white space around it.

    Every printed word of the text lies wholly in one of them. A line break always ends a sentence.
    """
    language = language.partition("-")[0].lower() or "en"
    cuts: set[int] = set()
    for line in _LINE.finditer(text):
        cuts.update((line.start(), line.end()))
        for start, end in _chunks(text, line.start(), line.end()):
            piece = _directed(_ENDLESS.sub(lambda run: "x" * len(run.group()), text[start:end]))
            cuts.update(_cuts(piece, start, language))
    return cut_at(text, cuts)


def cut_at(text: str, places: set[int]) -> list[tuple[int, int]]:
    """Cut a text at some places, moved to the end of the printed word they fall in.

    Returns:
        Start and end of each piece, trimmed of white space; one without a letter or digit goes with its neighbour.
    """
    return _trimmed(text, _outside_words(text, places))


def _chunks(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield a line in pieces that a splitter handles in bounded time, cut at white space where there is some."""
    while end - start > _CHUNK:
        at = text.rfind(" ", start, start + _CHUNK)
        at = at if at > start else start + _CHUNK
        yield start, at
        start = at
    yield start, end


def _directed(line: str) -> str:
    """Give straight quotation marks among curly ones their side, so that a quotation may have one of each."""
    if '"' not in line or not _CURLY.search(line):
        return line
    chars, inside = list(line), False
    for mark in _DOUBLE.finditer(line):
        at = mark.start()
        if mark.group() == '"':
            before, after = line[at - 1 : at], line[at + 1 : at + 2]
            opens = not inside and (not before or before.isspace() or before in "([—–-‘'") and not after.isspace()
            chars[at] = "“" if opens else "”" if inside else '"'
            inside = opens
        else:
            inside = mark.group() in "“„" and not (inside and mark.group() == "“" and "„" in line[:at])
    return "".join(chars)


def _cuts(line: str, offset: int, language: str) -> Iterator[int]:
    """Yield the places between sentences, of the line and of each quotation in it."""
    yield offset
    yield from (offset + at for at in _ends(line, language))
    for quotation in QUOTATIONS.finditer(line):
        inside = quotation.group()[1:-1]
        if re.search(r"[.!?。！？…]\W", inside):
            yield from (offset + quotation.start() + 1 + at for at in _ends(inside, language))
    if language == "en":
        yield from (offset + match.end() for match in _BRACKETED.finditer(line))


def _ends(text: str, language: str) -> Iterator[int]:
    """Yield where one sentence stops and another starts, by the language's rules."""
    from sentencex import get_sentence_boundaries  # type: ignore[attr-defined]

    safe = text.encode("utf-8", "replace").decode() if _lonely(text) else text
    for boundary in get_sentence_boundaries(language, safe):
        at = boundary["end_index"]
        if 0 < at < len(text) and not _goes_on(text, at, language):
            yield at
    if language == "km":
        yield from (match.end() for match in _KHMER_END.finditer(text))


def _goes_on(text: str, at: int, language: str) -> bool:
    """Whether the mark before `at` belongs to an abbreviation, an hour or a list's number, or ends nothing there."""
    head, tail = text[max(0, at - 12) : at], text[at : at + 60].lstrip()
    if language in _NO_END and _NO_END[language].search(head):
        return True
    if at < 8 and _LIST_NUMBER.match(text[:at]):
        return True
    if _HOUR.search(head) and _ZONE.match(tail):
        return True
    if _SMALL.match(tail) and _SHORTENED.search(head):
        return True
    return bool(_BEFORE_NAME.search(head)) or (tail[:1].isdigit() and bool(_BEFORE_NUMBER.search(head)))


def _lonely(text: str) -> bool:
    """Whether the text holds half of a surrogate pair, which UTF-8 cannot carry."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def _outside_words(text: str, cuts: set[int]) -> list[int]:
    """Move each cut that falls inside a printed word to the word's end."""
    words = list(printed_words(text))
    starts = [start for start, _ in words]
    moved = {0, len(text)}
    for cut in cuts:
        index = bisect_right(starts, cut) - 1
        inside = index >= 0 and words[index][0] < cut < words[index][1]
        moved.add(words[index][1] if inside else cut)
    return sorted(moved)


def _trimmed(text: str, cuts: list[int]) -> list[tuple[int, int]]:
    """Join pieces without a letter or digit to the piece before, and take white space off the ends."""
    pieces: list[tuple[int, int]] = []
    for start, end in itertools.pairwise(cuts):
        piece = text[start:end]
        left = start + len(piece) - len(piece.lstrip())
        right = left + len(piece.strip())
        if left == right:
            continue
        if pieces and not any(map(str.isalnum, piece)) and "\n" not in text[pieces[-1][1] : left]:
            pieces[-1] = (pieces[-1][0], right)
        else:
            pieces.append((left, right))
    return pieces
