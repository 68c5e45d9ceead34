"""The reading page's view of an article: lines in print order, each with the id the player knows it by."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from oyez.speed import AVERAGE_WPM
from oyez.words import count_words

if TYPE_CHECKING:
    from oyez.article import Article, Block, Note
    from oyez.script import Script

__all__ = ["RIGHT_TO_LEFT", "Group", "Story", "story_of"]

_WEB = re.compile(r"https?://", re.IGNORECASE)  # a page may name any address as its own: javascript: too
RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


@dataclass(frozen=True, slots=True)
class Group:
    """Neighbours that are one thing in print: the items of a list, a caption with its credit, or one block alone.

    Attributes:
        kind: ``heading``, ``paragraph``, ``quote``, ``list``, ``caption`` or ``note``.
        blocks: The blocks in order; none for a note.
        note: What is named and not read.
    """

    kind: str
    blocks: tuple[Block, ...] = ()
    note: Note | None = None


@dataclass(frozen=True, slots=True)
class Story:
    """What the template prints.

    Attributes:
        article: The story.
        original: The page it was read from; empty where that is no web address.
        byline: The printed byline, as the script has it.
        direction: ``ltr`` or ``rtl``.
        groups: The body.
        words: Printed words that will be spoken.
        listening: Seconds at 1x.
        dropped: What is not read, by rule: (rule, (line, how often)).
    """

    article: Article
    original: str
    byline: str
    direction: str
    groups: tuple[Group, ...]
    words: int
    listening: float
    dropped: tuple[tuple[str, tuple[tuple[str, int], ...]], ...]


def story_of(article: Article, script: Script) -> Story:
    """Return the page's view of an article and what will be said of it."""
    words = sum(count_words(utterance.text) for utterance in script.utterances)
    by_rule: dict[str, Counter[str]] = {}
    for line in script.dropped:
        by_rule.setdefault(line.rule, Counter())[line.text] += 1
    return Story(
        article=article,
        original=article.url if article.url and _WEB.match(article.url) else "",
        byline=_byline(article, script),
        direction="rtl" if article.language.partition("-")[0].lower() in RIGHT_TO_LEFT else "ltr",
        groups=tuple(_groups(article)),
        words=words,
        listening=60 * words / AVERAGE_WPM,
        dropped=tuple((rule, tuple(lines.items())) for rule, lines in by_rule.items()),
    )


def _byline(article: Article, script: Script) -> str:
    """Return the printed line whose characters the script's offsets count."""
    text = ""
    for said in script.utterances:
        if said.block == "byline":
            text = text[: said.start].ljust(said.start) + said.text
    return text or ", ".join(article.byline)


def _groups(article: Article) -> Iterator[Group]:
    notes: dict[str, list[Note]] = {}
    for note in article.notes:
        notes.setdefault(note.after, []).append(note)
    yield from (Group("note", note=note) for note in notes.get("", ()))
    run: list[Block] = []
    for block in article.blocks:
        if run and not _joins(run[-1], block, notes):
            yield _group(run)
            yield from (Group("note", note=note) for note in notes.get(run[-1].id, ()))
            run = []
        run.append(block)
    if run:
        yield _group(run)
        yield from (Group("note", note=note) for note in notes.get(run[-1].id, ()))


def _group(run: list[Block]) -> Group:
    kind = "caption" if run[0].type == "credit" else run[0].type
    return Group(kind, tuple(run))


def _joins(before: Block, block: Block, notes: dict[str, list[Note]]) -> bool:
    if before.id in notes:
        return False
    return (before.type, block.type) in {("list", "list"), ("quote", "quote"), ("caption", "credit")}
