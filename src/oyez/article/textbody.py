"""The body of a scraped story: headings and list items told from stray labels, clips and cards of other stories."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from oyez.article.lines import Line
from oyez.article.subject import Subject
from oyez.article.text import ends_as_sentence, is_prose, weight
from oyez.article.textmarks import TIMED

__all__ = ["drop_clips", "type_body"]

_ITEM_WORDS = 5
"""Words of a list item, of a label."""
_HEADING_WORDS = 16
_CARD_WORDS = 25
"""Words of a heading, and of a card's title, at most."""
_CARDS = 3
"""Short lines from which a run is one of cards."""
_SHOUT_WORDS = 7
"""Words from which a line in capitals is the headline of another story: subheads in capitals are shorter."""
_LONG_PARAGRAPH = 20
_DATED = re.compile(r"[^\W\d],?\s\d{1,2}:\d\d$")
_CLIP = re.compile(
    r".{3,250}\b(?:joins?|discuss(?:es)?|reacts?|weighs? in|breaks? down|explains?|reports?|speaks?|talks?)\b.{0,250}"
    r"\b(?:on|with|to|during) ['\"‘“](?=[A-Z])[^'\"‘’“”]{3,40}[.,!]?['\"’”]\.?"
)
"""What a broadcaster writes under a clip: who speaks of what, on which of its programmes."""


def drop_clips(lines: Sequence[Line]) -> None:
    """Drop what stands under a clip, and the clip's title above it."""
    for above, line in pairwise(lines):
        if not line.rule and _CLIP.fullmatch(line.text):
            line.rule = "player"
            if not above.rule and _is_short(above):
                above.rule = "player"


def type_body(lines: Sequence[Line]) -> None:
    """Type the lines of a body whose furniture is marked: a heading is alone with running text under it."""
    _drop_shouts(lines)
    _drop_dated(lines)
    _drop_opening(lines)
    alive = [index for index, line in enumerate(lines) if not line.rule]
    start = 0
    while start < len(alive):
        stop = start
        while stop < len(alive) and (_is_short(lines[alive[stop]]) or _is_card(lines[alive[stop]], stop - start)):
            stop += 1
        if stop > start:
            below = next((lines[i] for i in alive[stop:] if lines[i].kind not in {"caption", "credit"}), None)
            first = alive[start]
            clip = first > 0 and lines[first - 1].rule == "player"
            parted = lines[alive[stop - 1] - 1].rule if alive[stop - 1] else ""
            opened = start > 0 and (
                lines[alive[start - 1]].text.endswith((":", "：")) or _is_amid(lines, alive[start - 1 : stop + 1])
            )
            run = [lines[index] for index in alive[start:stop]]
            _type_run(run, below, clip=clip, parted=bool(parted), opened=opened)
        start = stop + 1
    _type_questions(lines)


def _is_amid(lines: Sequence[Line], indexes: Sequence[int]) -> bool:
    """Tell whether lines follow each other without furniture between them, running text first and last."""
    unbroken = indexes[-1] - indexes[0] == len(indexes) - 1
    return unbroken and is_prose(lines[indexes[0]].text) and is_prose(lines[indexes[-1]].text)


def _drop_shouts(lines: Sequence[Line]) -> None:
    """Drop the headlines of other stories that stand between paragraphs in capitals."""
    prose = False
    for line in lines:
        prose = prose or (not line.rule and is_prose(line.text))
        shouted = weight(line.text) >= _SHOUT_WORDS and _is_shouted(line.text) and not line.text.endswith(".")
        if prose and not line.rule and line.kind == "paragraph" and shouted:
            line.rule = "related"


def _is_shouted(text: str) -> bool:
    """Tell a line in capitals from one in a script without any, where a name in capitals may stand."""
    return text.isupper() and 2 * sum(map(str.isupper, text)) > sum(map(str.isalpha, text))


def _drop_opening(lines: Sequence[Line]) -> None:
    """Drop the labels a body seems to open with, and a clip's title: a story's first heading has text above it."""
    alive = [index for index, line in enumerate(lines) if not line.rule]
    prose = next((i for i in alive if is_prose(lines[i].text) and lines[i].kind == "paragraph"), 0)
    subject = Subject([lines[index].text for index in alive if is_prose(lines[index].text)])
    for index in alive:
        text = lines[index].text
        label = weight(text) < _ITEM_WORDS or (index > 0 and lines[index - 1].rule == "player")
        short = _is_short(lines[index]) or lines[index].kind == "list"
        if index < prose and short and (label or not subject.share(text)[1]):
            lines[index].rule = "stray-line"


def _is_short(line: Line) -> bool:
    """Tell whether a line is neither running text nor typed already: a label, a heading or an item."""
    if line.kind != "paragraph" or is_prose(line.text):
        return False
    return line.text.endswith("?") or weight(line.text) < 2 or not ends_as_sentence(line.text)


def _is_card(line: Line, above: int) -> bool:
    """Tell whether a line under a run of short ones goes on with them, though it is as long as a sentence."""
    loose = line.text.endswith("?") or not ends_as_sentence(line.text)
    return above >= _CARDS and line.kind == "paragraph" and loose and weight(line.text) <= _CARD_WORDS


def _type_run(run: Sequence[Line], below: Line | None, *, clip: bool, parted: bool, opened: bool) -> None:
    """Type lines that follow each other without running text between them.

    Args:
        run: The lines.
        below: What follows them.
        clip: Whether a player's label stands right above them.
        parted: Whether furniture stands between the last and the others.
        opened: Whether the text above ends in a colon, or text stands right above and below.
    """
    run = [line for line in run if not _drop_wordless(line)]
    opened = opened or bool(run and run[0].text.endswith((":", "：", "?")))
    if opened and len(run) >= _CARDS and all(weight(line.text) <= _ITEM_WORDS for line in run[1:]):
        head = 1 if weight(run[0].text) > _ITEM_WORDS else 0
        for line in run[head:]:
            line.kind = "list"
        run = run[:head]
    for line in run[:-1]:
        line.rule = "player" if TIMED.match(line.text) else "stray-line"
    last = run[-1] if run else None
    if last is None:
        return
    labels = TIMED.match(last.text) or (clip and len(run) > 1)
    if below is None or labels or weight(last.text) > _HEADING_WORDS:
        last.rule = "stray-line" if weight(last.text) <= _CARD_WORDS else ""
    elif _is_last_card(run, below, parted=parted):
        last.rule = "stray-line"
    else:
        last.kind, last.level = "heading", 2


def _drop_dated(lines: Sequence[Line]) -> None:
    """Drop the short lines that end in a time of day: cards of other stories, with the moment they appeared."""
    for line in lines:
        if not line.rule and line.kind == "paragraph" and weight(line.text) <= _CARD_WORDS and _DATED.search(line.text):
            line.rule = "stray-line"


def _drop_wordless(line: Line) -> bool:
    """Drop a line of the body without a letter (a count, a page's number), and tell whether it was one."""
    if not any(map(str.isalpha, line.text)):
        line.rule = "stray-line"
    return bool(line.rule)


def _is_last_card(run: Sequence[Line], below: Line, *, parted: bool) -> bool:
    """Tell whether a run's last line is as stray as those above it, and no heading of the text below it."""
    if len(run) == 1 or weight(run[-1].text) <= 6:
        return False
    if all(line.rule == "player" or weight(line.text) <= 2 for line in run[:-1]):
        return False
    return not (parted and Subject([below.text]).share(run[-1].text)[1])


def _type_questions(lines: Sequence[Line]) -> None:
    """Type the questions that head a section: alone, short, with running text of some length under them."""
    alive = [line for line in lines if not line.rule]
    prose = [weight(line.text) for line in alive if line.kind == "paragraph" and is_prose(line.text)]
    if not prose or median(prose) < _LONG_PARAGRAPH:
        return
    for one, below in pairwise(alive):
        asked = one.kind == "paragraph" and one.text.endswith("?") and weight(one.text) <= _HEADING_WORDS
        if asked and one.text[0].isalnum() and below.kind == "paragraph" and is_prose(below.text):
            one.kind, one.level = "heading", 2
