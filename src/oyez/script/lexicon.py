"""Pronunciation lexicons: written forms and how they are said, looked up by the longest match over words."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.plain import WORD
from oyez.script.normalise.spans import Said, Span
from oyez.script.normalise.voiced import possessive

__all__ = ["Entry", "Index", "Key", "Lexicon", "fold_word"]

_WORDS = pattern(WORD)
_GAP = pattern(r"[ -]?")
_POSSESSIVE = pattern(r"'s?$")


class Entry(NamedTuple):
    """How one written form is said: by IPA, one word for each space, or by other words (`alias`)."""

    grapheme: str
    phonemes: str = ""
    alias: str = ""


class Key(NamedTuple):
    """The words of a grapheme after its first, folded to lower case (``Jae Myung``, ``Jae-myung``), and the entry."""

    rest: tuple[str, ...]
    entry: Entry


Index = Mapping[str, list[Key]]


def _longest_first(key: Key) -> int:
    return -len(key.rest)


class Lexicon:
    """Written forms and how they are said. Case counts, accents and the possessive do not."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        by_first: dict[str, list[Key]] = {}
        self._by_first: Index = by_first
        self._any_case: dict[str, list[Key]] = {}
        for entry in entries:
            words = [fold_word(match.group()) for match in _WORDS.finditer(entry.grapheme.replace("’", "'"))]
            if words:
                key = Key(tuple(word.lower() for word in words[1:]), entry)
                by_first.setdefault(words[0], []).append(key)
        for keys in by_first.values():
            keys.sort(key=_longest_first)

    @classmethod
    def of_index(cls, index: Index) -> Lexicon:
        """Return the lexicon whose `index` was built before."""
        lexicon = cls(())
        lexicon._by_first = index
        return lexicon

    @property
    def index(self) -> Index:
        """First word, folded, to the keys that begin with it, the longest first."""
        return self._by_first

    def __len__(self) -> int:
        return sum(map(len, self._by_first.values()))

    def find(self, name: str) -> Entry | None:
        """Return the entry for a whole name, or None."""
        words = [fold_word(match.group()) for match in _WORDS.finditer(name.replace("’", "'"))]
        for key in self._by_first.get(words[0], ()) if words else ():
            if key.rest == tuple(word.lower() for word in words[1:]):
                return key.entry
        return None

    def spans(self, text: str, *, priority: int = 100, any_case: bool = False) -> list[Span]:
        """Propose a span for each written form found in a folded text."""
        index = self._lower_index() if any_case else self._by_first
        words = list(_WORDS.finditer(text))
        found = []
        at = 0
        while at < len(words):
            span = self._match(text, words, at, index, any_case)
            at += 1
            if span:
                found.append(Span(span.start, span.end, span.rule, priority, span.said))
                while at < len(words) and words[at].start() < span.end:
                    at += 1
        return found

    def _lower_index(self) -> Index:
        """Return the index for lines in capitals, made at the first such line."""
        if not self._any_case:
            for first, keys in self._by_first.items():
                self._any_case.setdefault(first.lower(), []).extend(keys)
            for keys in self._any_case.values():
                keys.sort(key=_longest_first)
        return self._any_case

    def _match(self, text: str, words: list[re.Match[str]], at: int, index: Index, any_case: bool) -> Span | None:
        """Return the longest entry that begins at word `at`."""
        for stem in _stems(words[at].group(), any_case):
            for key in index.get(stem, ()):
                count = 1 + len(key.rest)
                run = words[at : at + count]
                if len(run) == count and _touching(text, run) and _agrees(run, key.rest, any_case, stem, words[at]):
                    return Span(run[0].start(), run[-1].end(), "lexicon", 0, tuple(_said(key.entry, run)))
        return None


def fold_word(word: str) -> str:
    """Take the accents off a word: ``Erdoğan`` is ``Erdogan``, ``Łódź`` is ``Lodz``."""
    if word.isascii():
        return word
    bare = unicodedata.normalize("NFD", word)
    return "".join(char for char in bare if not unicodedata.combining(char)).translate(_STROKED)


_STROKED = str.maketrans(
    {
        "ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ı": "i", "ð": "d", "ß": "ss", "æ": "ae", "Æ": "Ae",
        "œ": "oe", "þ": "th",
    }
)  # fmt: skip


def _stems(word: str, any_case: bool) -> Iterator[str]:
    """Yield the word as it may stand in a lexicon: whole, then without its possessive."""
    folded = fold_word(word.lower() if any_case else word)
    yield folded
    bare = _POSSESSIVE.sub("", folded)
    if bare != folded:
        yield bare
    if not any_case and len(folded) > 3 and folded.isupper():
        yield folded.capitalize()  # TOKYO, as a dateline prints it


def _touching(text: str, run: list[re.Match[str]]) -> bool:
    """Whether only single spaces or hyphens lie between the words."""
    gaps = itertools.pairwise(run)
    return all(_GAP.fullmatch(text, left.end(), right.start()) for left, right in gaps)


def _agrees(run: list[re.Match[str]], rest: tuple[str, ...], any_case: bool, stem: str, first: re.Match[str]) -> bool:
    """Whether the words after the first are the entry's; only the last may be possessive."""
    if not rest:
        return True
    if stem != fold_word(first.group().lower() if any_case else first.group()):
        return False
    middle = tuple(fold_word(word.group().lower()) for word in run[1:-1])
    return middle == rest[:-1] and rest[-1] in _stems(run[-1].group(), any_case=True)


def _said(entry: Entry, run: list[re.Match[str]]) -> list[Said]:
    """Say an entry: IPA word for word where the counts agree, else over the whole; an alias over the whole."""
    start, end = run[0].start(), run[-1].end()
    written = run[-1].group()
    owned = written.endswith(("'s", "'S", "'")) and not entry.grapheme.replace("’", "'").endswith(("'s", "'"))
    if entry.alias:
        words = entry.alias.split()
        words[-1] += "'s" if owned else ""
        return [Said(word, start, end) for word in words]
    sounds = entry.phonemes.split()
    if owned:
        sounds[-1] += possessive(sounds[-1])
    if len(sounds) == len(run):
        return [Said(w.group(), *w.span(), sound) for w, sound in zip(run, sounds, strict=True)]
    return [Said("-".join(word.group() for word in run), start, end, "".join(sounds))]
