"""The frame: rules propose spans over the text, one wins at each place, each is said alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from oyez.script.normalise.patterns import pattern

__all__ = ["Line", "Need", "Rule", "Said", "Span", "propose", "resolve", "say"]

Need = Literal["digit", "capital", "symbol", "dot", "inner", "initial", "decimal", "any"]
"""What a line must hold before a rule is tried: a digit, a capital, a sign, a full stop behind a word, before a letter,
behind a capital, before a digit, or nothing."""


class Said(NamedTuple):
    """One spoken word of a span.

    Attributes:
        spoken: Without white space.
        start: First character it stands for, in the folded line.
        end: One past the last.
        phonemes: IPA, where the engine could misread the word.
        tail: Punctuation stuck to it, such as the comma between the groups of a telephone number.
    """

    spoken: str
    start: int
    end: int
    phonemes: str | None = None
    tail: str = ""


def say(words: str, start: int, end: int) -> list[Said]:
    """Let each of the space-separated `words` stand for the same characters."""
    return [Said(word, start, end) for word in words.split()]


_WORD_BEFORE = pattern(r"([\w$£€¥&'+.-]+)[\s,(\"]*\Z")
_WORD_AFTER = pattern(r"[\s,\")-]*([\w'$£€¥]+)")
_REACH = 48
_STARTS = pattern(
    r"\s*\Z|\s+[\"'(]*(?:(?:He|She|It|They|We|I|You|The|This|That|These|Those|His|Her|Its|Their|Our|My|But|And|In|On|At|"
    r"A|An|As|After|Before|When|While|If|Then|There|Here|Both|Some|Many|Most|Now|Later|Yet|So)\s)"
)


@dataclass(frozen=True, slots=True)
class Line:
    """The folded text that rules look at, and what is known around it.

    Attributes:
        text: Folded: straight quotes, plain spaces, ASCII digits, nothing invisible.
        region: ``us``, ``gb`` or empty where the publisher's habit is unknown.
        shouting: All capitals, so that capitals say nothing about letters or names.
    """

    text: str
    region: str = ""
    shouting: bool = False

    def before(self, at: int, skip: int = 0) -> str:
        """Return the word that ends before `at`, or the one `skip` words earlier; empty at the line's start."""
        for _ in range(skip + 1):
            match = _WORD_BEFORE.search(self.text, max(0, at - _REACH), at)
            if match is None:
                return ""
            at = match.start(1)
        return match.group(1) if match else ""

    def after(self, at: int) -> str:
        """Return the word that follows `at`; empty at the line's end."""
        match = _WORD_AFTER.match(self.text, at)
        return match.group(1) if match else ""

    def starts(self, at: int) -> bool:
        """Whether a new sentence begins at `at`: a word that opens one, in capitals as only an opening word is."""
        return bool(_STARTS.match(self.text, at))

    def around(self, start: int, end: int, reach: int = 80) -> str:
        """Return the text near a span, lower case, without the span."""
        return f"{self.text[max(0, start - reach) : start]} {self.text[end : end + reach]}".lower()


@dataclass(frozen=True, slots=True)
class Rule:
    """How one written form is recognised and said.

    Attributes:
        name: Unique, ``class.form``: it names the rule in explanations.
        pattern: Where the form may stand. Must be linear on any text.
        read: Says one match, or None where the neighbours speak against it.
        priority: Among spans of one length, the higher wins.
        need: Skips the rule where the line cannot hold the form.
        marks: Skips it too where none of these characters is in the line; empty never skips.
        cues: And where none of these pieces of words, in small letters, is: to look for them costs less than a scan.
            Where the form means something in one field alone (chess), they are that field's words.
    """

    name: str
    pattern: re.Pattern[str]
    read: Callable[[re.Match[str], Line], Sequence[Said] | None]
    priority: int = 0
    need: Need = "digit"
    marks: str = ""
    cues: tuple[str, ...] = ()


class Span(NamedTuple):
    """One proposal: these characters are said so. No words: they are silent on purpose."""

    start: int
    end: int
    rule: str
    priority: int
    said: tuple[Said, ...]


class _Cued:
    """Tells which cues a line holds, each set of them looked for once."""

    __slots__ = ("known", "lower")

    def __init__(self, lower: str) -> None:
        self.lower = lower
        self.known: dict[int, bool] = {}

    def by(self, cues: tuple[str, ...]) -> bool:
        """Whether one of the cues is in the line, or none is asked for."""
        if not cues:
            return True
        found = self.known.get(id(cues))
        if found is None:
            found = self.known[id(cues)] = any(cue in self.lower for cue in cues)
        return found


def propose(rules: Iterable[Rule], line: Line, held: frozenset[Need]) -> list[Span]:
    """Collect what each rule proposes; rules that need what the line does not hold are not tried."""
    found = []
    seen = set(line.text)
    cued = _Cued(line.text.lower())
    for rule in rules:
        if rule.need in held and not (rule.marks and seen.isdisjoint(rule.marks)) and cued.by(rule.cues):
            for match in rule.pattern.finditer(line.text):
                said = rule.read(match, line)
                if said is not None:
                    start = min((word.start for word in said), default=match.start())
                    end = max((word.end for word in said), default=match.end())
                    found.append(Span(start, end, rule.name, rule.priority, tuple(said)))
    return found


def resolve(spans: list[Span]) -> list[Span]:
    """Keep the longest, then the higher priority, then the left-most; return the winners in order."""
    spans.sort(key=lambda span: (span.start - span.end, -span.priority, span.start))
    taken: set[int] = set()
    kept = []
    for span in spans:
        if taken.isdisjoint(range(span.start, span.end)):
            taken.update(range(span.start, span.end))
            kept.append(span)
    kept.sort()
    return kept
