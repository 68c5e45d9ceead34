"""Pronunciation lexicons: W3C PLS files, looked up by the longest match over words."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import NamedTuple

from oyez.errors import OyezError
from oyez.script.normalise.plain import WORD
from oyez.script.normalise.spans import Said, Span
from oyez.script.normalise.voiced import possessive

__all__ = ["Entry", "Lexicon", "general_lexicon", "read_pls"]

_MAX_BYTES = 20_000_000
_PLS = "{http://www.w3.org/2005/01/pronunciation-lexicon}"
_WORDS = re.compile(WORD)
_GAP = re.compile(r"[ -]?")
_POSSESSIVE = re.compile(r"'s?$")


class Entry(NamedTuple):
    """How one written form is said: by IPA, one word for each space, or by other words (`alias`)."""

    grapheme: str
    phonemes: str = ""
    alias: str = ""


@dataclass(frozen=True, slots=True)
class _Key:
    """The words of a grapheme after its first, folded to lower case (``Jae Myung``, ``Jae-myung``), and the entry."""

    rest: tuple[str, ...]
    entry: Entry


class Lexicon:
    """Written forms and how they are said. Case counts, accents and the possessive do not."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._by_first: dict[str, list[_Key]] = {}
        self._any_case: dict[str, list[_Key]] = {}
        self._longest = 1
        for entry in entries:
            words = [fold_word(match.group()) for match in _WORDS.finditer(entry.grapheme.replace("’", "'"))]
            if words:
                key = _Key(tuple(word.lower() for word in words[1:]), entry)
                self._by_first.setdefault(words[0], []).append(key)
                self._longest = max(self._longest, len(words))
        for keys in self._by_first.values():
            keys.sort(key=lambda key: -len(key.rest))

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
            if span is None:
                at += 1
            else:
                found.append(Span(span.start, span.end, span.rule, priority, span.said))
                at += sum(1 for word in words[at : at + self._longest] if word.start() < span.end)
        return found

    def _lower_index(self) -> dict[str, list[_Key]]:
        """Return the index for lines in capitals, made at the first such line."""
        if not self._any_case:
            for first, keys in self._by_first.items():
                self._any_case.setdefault(first.lower(), []).extend(keys)
            for keys in self._any_case.values():
                keys.sort(key=lambda key: -len(key.rest))
        return self._any_case

    def _match(
        self, text: str, words: list[re.Match[str]], at: int, index: dict[str, list[_Key]], any_case: bool
    ) -> Span | None:
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


@cache
def general_lexicon() -> Lexicon:
    """Return the bundled lexicon of the names that fill world news."""
    folder = resources.files("oyez.script") / "data"
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".pls")), key=lambda file: file.name)
    return Lexicon(entry for file in files for entry in read_pls(file.read_bytes()))


def read_pls(data: bytes) -> list[Entry]:
    """Read a W3C PLS 1.0 document: IPA phonemes and aliases; the first of several counts.

    Entities are never expanded and nothing is fetched.

    Raises:
        OyezError: ``bad_lexicon`` where it is too large, no XML, no lexicon, or in another alphabet than IPA.
    """
    from lxml import etree

    if len(data) > _MAX_BYTES:
        raise _bad(f"it is larger than {_MAX_BYTES // 1_000_000} MB; split it")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _bad(f"it is not well-formed XML ({error})") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise _bad("it declares a document type or entities; take those out")
    if root.tag not in {f"{_PLS}lexicon", "lexicon"}:
        raise _bad("its root is not <lexicon>")
    if root.get("alphabet", "ipa") != "ipa":
        raise _bad(f"its alphabet is {root.get('alphabet')!r}, and only ipa is read")
    space = _PLS if str(root.tag).startswith(_PLS) else ""
    return [entry for lexeme in root.iter(f"{space}lexeme") for entry in _entries(lexeme, space)]


# What reaches an engine must be sounds or words: no markup, no brackets, nothing invisible.
_SOUND = re.compile(r"(?:[^\W\d_]|[\u02b0-\u036f'’.‿ːˈˌ| -])*")
_ALIAS = re.compile(rf"{WORD}(?:[ ,-]+{WORD})*")
_LONGEST = 300


def _entries(lexeme: object, space: str) -> Iterator[Entry]:
    """Yield an entry for each grapheme of a lexeme.

    Raises:
        OyezError: ``bad_lexicon`` where a sound is no IPA, or an alias no words.
    """
    phonemes, alias = _text(lexeme, f"{space}phoneme"), _text(lexeme, f"{space}alias")
    for node in lexeme.iterfind(f"{space}grapheme"):  # type: ignore[attr-defined]
        grapheme = " ".join("".join(node.itertext()).split())
        if len(phonemes) > _LONGEST or not _SOUND.fullmatch(phonemes):
            raise _bad(f"the sound of {grapheme[:40]!r} is not IPA")
        if not phonemes and alias and (len(alias) > _LONGEST or not _ALIAS.fullmatch(alias.replace("’", "'"))):
            raise _bad(f"the alias of {grapheme[:40]!r} is not plain words")
        if grapheme and (phonemes or alias):
            yield Entry(grapheme, phonemes, "" if phonemes else alias)


def _text(lexeme: object, tag: str) -> str:
    node = lexeme.find(tag)  # type: ignore[attr-defined]
    return "" if node is None else " ".join("".join(node.itertext()).split())


def _bad(reason: str) -> OyezError:
    return OyezError("bad_lexicon", f"This pronunciation lexicon cannot be read: {reason}.", status=422)
