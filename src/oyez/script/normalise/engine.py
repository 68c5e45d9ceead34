"""Text in, spoken words out: fold, propose, resolve, say."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise

from oyez.script.compiled import general_lexicon
from oyez.script.heteronyms import heteronym_spans
from oyez.script.lexicon import Lexicon
from oyez.script.names import name_spans
from oyez.script.normalise import Spoken
from oyez.script.normalise.classes import rules
from oyez.script.normalise.fold import Folded, fold
from oyez.script.normalise.languages import language_rules
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.plain import plain_speech, stronger
from oyez.script.normalise.spans import Line, Need, Rule, Said, Span, propose, resolve
from oyez.script.word import Word

__all__ = ["speak"]

_DIGIT = pattern(r"[\d½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚²³]")
_CAPITAL = pattern(r"[^\W\d_a-z]")
_SYMBOL = pattern(r"[^\w\s,;!?'\"()-]")
_DOT = pattern(r"\w\.")
_INNER = pattern(r"\.[^\W\d_]")  # patterns that begin with the full stop itself are found fastest
_INITIAL = pattern(r"\.(?<=[A-Z]\.)")
_DECIMAL = pattern(r"\.\d")
_STOPS: tuple[tuple[Need, re.Pattern[str]], ...] = (
    ("dot", _DOT), ("inner", _INNER), ("initial", _INITIAL), ("decimal", _DECIMAL),
)  # fmt: skip
_LOWER = pattern(r"(?!(?<=[A-Z])s(?!\w))[^\W\d_A-ZÀ-ÖØ-Þ]")  # GPs may stand in a line of capitals
_LETTERS = pattern(r"[^\W\d_]")
_ENDLESS = 400  # Nobody says a word of so many characters: it is data, and silent. Han and kana put no spaces.
_LONG_RUN = pattern(rf"[\x21-\u2fff]{{{_ENDLESS},}}")

_REGIONS = {
    "us": "us", "gb": "gb", "uk": "gb", "au": "gb", "nz": "gb", "ie": "gb", "in": "gb", "za": "gb", "hk": "gb",
    "sg": "gb",
}  # fmt: skip


def speak(
    text: str, locale: str, *, origins: frozenset[str], lexicon: Lexicon | None, own: tuple[Lexicon, ...]
) -> Spoken:
    """Say any text in words; see `oyez.script.normalize`."""
    folded = fold(text)
    language, region = _place(locale)
    if len(folded.text) >= _ENDLESS:
        folded = Folded(_LONG_RUN.sub(lambda run: " " * len(run.group()), folded.text), folded.places)
    line = Line(folded.text, region, _shouts(folded.text))
    spans = propose(_rules(language, region), line, _held(folded.text))
    if language == "en":
        spans += _named(line, origins, own, general_lexicon() if lexicon is None else lexicon)
        spans += heteronym_spans(line)
    else:
        for book in own:
            spans += book.spans(line.text)
    return _assemble(folded, resolve(spans))


@cache
def _rules(language: str, region: str) -> tuple[Rule, ...]:
    return rules() if language == "en" else language_rules(language, region)


@cache
def _place(locale: str) -> tuple[str, str]:
    """Split a locale into language and region: ``en-GB`` is English, British; ``us`` is English too."""
    language, _, rest = locale.lower().replace("_", "-").partition("-")
    if language in {"us", "gb", "any", ""}:
        language, rest = "en", language
    region = rest.split("-")[-1]
    return language, _REGIONS.get(region, "") if language == "en" else region


def _shouts(text: str) -> bool:
    """Whether a whole line is in capitals, as some headlines are: more than two words' worth, no small letter."""
    return not _LOWER.search(text) and len(_LETTERS.findall(text[:80])) > 11 and " " in text


def _held(text: str) -> frozenset[Need]:
    """Tell what the text holds, so that most rules need not be tried."""
    held: set[Need] = {"any"}
    if _DIGIT.search(text):
        held.add("digit")
    if _CAPITAL.search(text):
        held.add("capital")
    if _SYMBOL.search(text):
        held.add("symbol")
    if "." in text:
        held.update(need for need, stop in _STOPS if stop.search(text))
    return frozenset(held)


def _named(line: Line, origins: frozenset[str], own: tuple[Lexicon, ...], bundled: Lexicon) -> list[Span]:
    """Find what the lexicons know, then names whose origin shows; an editor's earlier book is stronger."""
    found: list[Span] = []
    for rank, book in enumerate(own):
        found += book.spans(line.text, priority=100 - rank, any_case=line.shouting)
    rest = bundled.spans(line.text, priority=100 - len(own), any_case=line.shouting)
    found += _yielding(rest, found) if found else rest
    return found + name_spans(line, origins, found)


def _yielding(bundled: list[Span], edited: list[Span]) -> list[Span]:
    """Cut what an editor says out of the bundled entries, so that an editor's surname holds in a full name too."""
    taken = {place for span in edited for place in range(span.start, span.end)}
    kept = []
    for span in bundled:
        if taken.isdisjoint(range(span.start, span.end)):
            kept.append(span)
        elif all(one.end <= other.start for one, other in pairwise(span.said)):  # each word has a sound of its own
            free = (word for word in span.said if taken.isdisjoint(range(word.start, word.end)))
            kept += [span._replace(start=word.start, end=word.end, said=(word,)) for word in free]
    return kept


def _assemble(folded: Folded, spans: list[Span]) -> Spoken:
    """Join the words of the spans with the plain words between them."""
    tails: list[str] = []
    said: list[Said] = []
    for item in _walk(folded.text, spans):
        if isinstance(item, Said):
            said.append(item)
            tails.append(item.tail)
        elif said:
            tails[-1] = stronger(tails[-1], item)
    while tails and tails[-1] in {",", " –", ";", ":"}:
        tails[-1] = ""
    return _lay(folded, said, tails)


def _walk(text: str, spans: Iterable[Span]) -> Iterator[Said | str]:
    """Yield words and punctuation in the order of the text."""
    at = 0
    for span in spans:
        yield from plain_speech(text, at, span.start)
        yield from _covering(text, span)
        at = span.end
    yield from plain_speech(text, at, len(text))


def _covering(text: str, span: Span) -> list[Said]:
    """Let the words of a span cover all of its characters, and never run backwards.

    A rule gives each word the characters it reads; what lies between two of them, such as "of", goes to the
    word before, and a word that is said later than it stands ("dollars") to the word before it.
    """
    said: list[Said] = []
    for word in span.said:
        start, end = word.start, word.end
        if not said:
            start = span.start
        elif start < said[-1].start:
            start, end = said[-1].start, max(end, said[-1].end)
        elif start > said[-1].end and re.search(r"\w", text[said[-1].end : start]):
            start = said[-1].end
        said.append(word._replace(start=start, end=max(end, said[-1].end if said else 0)))
    if said and said[-1].end < span.end:
        said[-1] = said[-1]._replace(end=span.end)
    return said


def _lay(folded: Folded, said: list[Said], tails: list[str]) -> Spoken:
    """Write the words in a row and note where each begins."""
    pieces: list[str] = []
    words: list[Word] = []
    at = 0
    for word, tail in zip(said, tails, strict=True):
        start, end = folded.source(word.start, word.end)
        words.append(Word(word.spoken, at, start, end, word.phonemes))
        pieces.append(word.spoken + tail)
        at += len(word.spoken) + len(tail) + 1
    return Spoken(" ".join(pieces), tuple(words))
