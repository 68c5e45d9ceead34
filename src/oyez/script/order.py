"""Article to Script: what is said, in which order, and with which pauses."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple
from urllib.parse import urlsplit

from oyez.article import Article, Block, Dropped, Note
from oyez.errors import OyezError
from oyez.script.foreign import language_of, parted
from oyez.script.normalise import Spoken, normalize
from oyez.script.notices import notice
from oyez.script.nouns import Role, Script, Utterance, Word
from oyez.script.sentences import sentences

if TYPE_CHECKING:
    from oyez.script.lexicon import Lexicon

__all__ = ["PAUSES", "Policy", "write"]

PAUSES: dict[Role, tuple[float, float]] = {
    "headline": (0.45, 0.9),
    "standfirst": (0.35, 0.8),
    "byline": (0.35, 0.9),
    "heading": (0.4, 0.7),
    "paragraph": (0.3, 0.55),
    "quote": (0.3, 0.65),
    "list": (0.3, 0.45),
    "caption": (0.3, 0.75),
    "credit": (0.3, 0.6),
    "note": (0.3, 0.75),
}
"""Seconds of silence at 1x by role: after a sentence inside a block, and after the block."""


@dataclass(frozen=True, slots=True)
class Policy:
    """What of an article is said.

    Attributes:
        captions: ``never``, or ``once``: each different caption once, where it stands.
        headline: Whether headline and standfirst are said.
        byline: Whether "By Name and Name" is said.
        headings: Whether headings inside the story are said.
        lists: Whether lists are said.
        notes: Whether tables and embedded posts are named where they stand ("Table: Exports by year").
        quotes: ``plain``, or ``second``: quotations set apart are marked for a second voice.
        notice: Where it is said that a synthetic voice reads: ``never``, at the ``start`` or at the ``end``.
        lexicons: Editorial lexicons, the strongest first; they come before the general one. None takes those of
            the data folder: the article's, its site's, the project's.
    """

    captions: Literal["never", "once"] = "never"
    headline: bool = True
    byline: bool = True
    headings: bool = True
    lists: bool = True
    notes: bool = False
    quotes: Literal["plain", "second"] = "plain"
    notice: Literal["never", "start", "end"] = "never"
    lexicons: tuple[Lexicon, ...] | None = field(default=None, compare=False)

    @classmethod
    def preset(cls, name: Literal["brief", "standard", "everything"]) -> Policy:
        """Return a policy by name: the story alone, the story as a newsreader has it, or all that is on the page.

        Raises:
            OyezError: ``bad_preset`` where there is none of that name.
        """
        if name not in _PRESETS:
            raise OyezError("bad_preset", f"There is no order of speech {name!r}; take {', '.join(_PRESETS)}.")
        return cls(**_PRESETS[name])


_PRESETS: dict[str, dict[str, Any]] = {
    "brief": {"byline": False, "headings": False, "lists": False},
    "standard": {},
    "everything": {"captions": "once", "notes": True, "quotes": "second"},
}


class _Piece(NamedTuple):
    """A printed line and its part in the order of speech."""

    block: str
    role: Role
    text: str
    note: str = ""
    at: int = 0


def write(article: Article, policy: Policy | None = None) -> Script:
    """Turn an article into what will be said, sentence by sentence, and list what will not.

    Raises:
        OyezError: ``bad_lexicon`` where an editorial lexicon cannot be read.
    """
    policy = policy or Policy()
    if policy.lexicons is None:
        from oyez.script.scopes import editorial_lexicons

        policy = replace(policy, lexicons=editorial_lexicons(article.url or ""))
    spoken, dropped = _order(article, policy)
    hints, policy = _named(article, policy)
    utterances = [utterance for piece in spoken for utterance in _utterances(piece, article, policy, hints)]
    utterances = _with_notice(utterances, article, policy)
    silent = {piece.block for piece in spoken} - {utterance.block for utterance in utterances}
    dropped += [Dropped(piece.text, "nothing to say") for piece in spoken if piece.block in silent]
    return Script(article.language, tuple(utterances), (*article.dropped, *dropped))


def _with_notice(utterances: list[Utterance], article: Article, policy: Policy) -> list[Utterance]:
    """Add the sentence that a synthetic voice reads, for which nothing is printed; nothing is added to silence."""
    if policy.notice == "never" or not utterances:
        return utterances
    text, language = notice(article.language)
    first = policy.notice == "start"
    beside = utterances[0] if first else utterances[-1]
    at = beside.start if first else beside.end
    spoken = normalize(text, language)
    words = tuple(Word(word.spoken, word.at, at, at, word.phonemes) for word in spoken.words)
    said = Utterance(
        f"{beside.block}.notice", beside.block, "note", language, at, at, "", spoken.text, words, PAUSES["note"][1]
    )
    return [said, *utterances] if first else [*utterances, said]


def _named(article: Article, policy: Policy) -> tuple[frozenset[str], Policy]:
    """Find the languages whose names the story is likely to hold, and add the names it tells of to the lexicons."""
    if not article.language.startswith("en"):
        return frozenset(), policy
    from oyez.script.names.story import names_of

    texts = (article.headline, article.standfirst, *(block.text for block in article.blocks))
    hints, told = names_of(texts, policy.lexicons or ())
    return hints, replace(policy, lexicons=(*(policy.lexicons or ()), told))


def _locale(article: Article) -> str:
    """Return the article's language with its publisher's region: the host's country, else the money it prints."""
    if article.language != "en":
        return article.language
    try:
        host = (urlsplit(article.url or "").hostname or "").rpartition(".")[2]
    except ValueError:
        host = ""
    if host in _COUNTRIES:
        return f"en-{_COUNTRIES[host]}"
    money = "".join(char for block in article.blocks for char in block.text if char in "£$")
    return "en-GB" if money and "$" not in money else "en"


_COUNTRIES = {
    **{code: code.upper() for code in ("au", "nz", "ie", "za", "hk", "sg", "us")}, "uk": "GB", "gov": "US", "mil": "US",
}  # fmt: skip


def _order(article: Article, policy: Policy) -> tuple[list[_Piece], list[Dropped]]:
    """Sort the article's lines into those that are said, in order, and those that are not, with the rule."""
    spoken: list[_Piece] = []
    dropped: list[Dropped] = []
    captions: set[str] = set()
    for piece in _pieces(article):
        if piece.note and not policy.notes:
            continue  # the article lists its notes itself
        rule = _left_out(piece, policy, captions)
        if rule:
            dropped.append(Dropped(piece.text, rule))
        else:
            spoken.append(piece)
        if piece.role == "caption":
            captions.add(" ".join(piece.text.split()))
    return spoken, dropped


def _pieces(article: Article) -> Iterator[_Piece]:
    """Yield the printed lines in the order of speech."""
    if article.headline.strip():
        yield _Piece("headline", "headline", article.headline)
    if article.standfirst.strip():
        yield _Piece("standfirst", "standfirst", article.standfirst)
    names = [name for name in article.byline if name.strip()]
    if names:
        yield _Piece("byline", "byline", ", ".join(names))
    notes: dict[str, list[Note]] = {}
    for note in article.notes:
        notes.setdefault(note.after, []).append(note)
    yield from (_of_note(note, "headline", article.headline) for note in notes.get("", ()) if article.headline)
    for block in article.blocks:
        yield _of_block(block)
        yield from (_of_note(note, block.id, block.text) for note in notes.get(block.id, ()))


def _of_note(note: Note, block: str, text: str) -> _Piece:
    """Name a table or an embedded post: nothing is printed for it, so it stands at the end of the block before."""
    name = {"table": "Table", "embed": "Embedded post"}.get(note.kind, note.kind.capitalize())
    said = " ".join(note.text.split())
    return _Piece(block, "note", "", f"{name}: {said}" if said else f"{name}.", len(text))


def _of_block(block: Block) -> _Piece:
    return _Piece(block.id, block.type, block.text)


def _left_out(piece: _Piece, policy: Policy, captions: Collection[str]) -> str:
    """Name the rule that keeps a line from being said; empty where it is said."""
    if piece.role == "caption" and policy.captions == "once":
        return "caption already said" if " ".join(piece.text.split()) in captions else ""
    said = {
        "headline": policy.headline,
        "standfirst": policy.headline,
        "byline": policy.byline,
        "heading": policy.headings,
        "list": policy.lists,
        "note": policy.notes,
        "credit": False,
        "caption": False,
    }
    return "" if said.get(piece.role, True) else f"{_SECTIONS.get(piece.role, piece.role)} off"


_SECTIONS = {"caption": "captions", "credit": "credits", "heading": "headings", "list": "lists"}


class _Said(NamedTuple):
    """A piece of a printed line in words: a sentence, or a part of one in a language of its own."""

    start: int
    end: int
    language: str
    spoken: Spoken
    whole: bool = True


_STOPS = (".", "?", "!", "。", "．", "။", "۔", "।", "።", "։", "។")
_TURN = 0.12
"""Seconds of silence inside a sentence where its language changes: a newsreader's breath."""


def _utterances(piece: _Piece, article: Article, policy: Policy, hints: Collection[str]) -> Iterator[Utterance]:
    """Yield the sentences of one printed line, each in words; the last carries the block's own pause."""
    between, after = PAUSES[piece.role]
    said = list(_noted(piece, article, policy) if piece.note else _sentences(piece, article, policy, hints))
    for number, one in enumerate(said, 1):
        yield Utterance(
            f"{piece.block}.note{number}.{zlib.crc32(piece.note.encode()):08x}"
            if piece.note
            else f"{piece.block}.{number}",
            piece.block,
            piece.role,
            one.language,
            one.start,
            one.end,
            piece.text[one.start : one.end],
            one.spoken.text,
            one.spoken.words,
            after if number == len(said) else between if one.whole else _TURN,
            "second" if piece.role == "quote" and policy.quotes == "second" else "main",
        )


def _sentences(piece: _Piece, article: Article, policy: Policy, hints: Collection[str]) -> Iterator[_Said]:
    """Yield the place and the words of each sentence of a printed line; one without a word is left out."""
    locale, usual = _locale(article), article.language
    if piece.role == "byline":
        parts = [(0, len(piece.text), usual, True)]
    else:
        parts = parted(piece.text, sentences(piece.text, language_of(piece.text, usual)), usual)
    for start, end, language, whole in parts:
        text = piece.text[start:end]
        own = policy.lexicons or ()
        spoken = normalize(text, locale if language == usual else language, origins=hints, own=own)
        if piece.role == "byline":
            spoken = _by(text, spoken, language)
        if spoken.words:
            mark = "," if not whole else ":" if text.rstrip().endswith((":", "：")) else "."
            yield _Said(start, end, language, _finished(_moved(spoken, start), mark), whole)


def _noted(piece: _Piece, article: Article, policy: Policy) -> Iterator[_Said]:
    """Yield the words of a note, none of which stands for anything printed."""
    spoken = normalize(piece.note, article.language, own=policy.lexicons or ())
    words = tuple(Word(word.spoken, word.at, piece.at, piece.at, word.phonemes) for word in spoken.words)
    if words:
        yield _Said(piece.at, piece.at, article.language, _finished(Spoken(spoken.text, words)))


def _by(text: str, spoken: Spoken, language: str) -> Spoken:
    """Say "By A, B and C" of the printed names "A, B, C"; the words added have no printed source."""
    if not language.startswith("en"):
        return spoken
    last = text.rfind(", ") + 2 if ", " in text else -1
    pieces = ["By"]
    words = [Word("By", 0, 0, 0)]
    at = 3
    for index, word in enumerate(spoken.words):
        following = spoken.words[index + 1].at if index + 1 < len(spoken.words) else len(spoken.text) + 1
        tail = spoken.text[word.at + len(word.spoken) : following].rstrip()
        if word.start == last:
            pieces[-1] = pieces[-1].rstrip(",")
            at = len(" ".join(pieces)) + 1
            words.append(Word("and", at, last, last))
            pieces.append("and")
            at += 4
        words.append(Word(word.spoken, at, word.start, word.end, word.phonemes))
        pieces.append(word.spoken + tail)
        at += len(pieces[-1]) + 1
    return Spoken(" ".join(pieces), tuple(words))


def _moved(spoken: Spoken, by: int) -> Spoken:
    """Turn sources in the sentence into sources in the block."""
    if not by:
        return spoken
    words = tuple(Word(w.spoken, w.at, w.start + by, w.end + by, w.phonemes) for w in spoken.words)
    return Spoken(spoken.text, words)


def _finished(spoken: Spoken, mark: str = ".") -> Spoken:
    """Close a sentence that has no full stop of its own, as headlines have none, so that its tune falls.

    A part of a sentence closes with a comma, so that its tune stays up, and what leads to a list or a quotation with
    its colon.
    """
    if spoken.text.endswith(_STOPS) or (mark == "," and spoken.text.endswith((",", ";", ":", " –"))):
        return spoken
    return Spoken(spoken.text + mark, spoken.words)
