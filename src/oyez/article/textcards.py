"""What a scraped page prints below its story: comments, cards of other stories, menus; told by their form."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from oyez.article.lines import Line
from oyez.article.subject import ON_SUBJECT, Subject
from oyez.article.text import ends_as_sentence, is_prose, weight
from oyez.article.textmarks import is_stamp
from oyez.article.texttail import LONG_STORY, SHORT, is_label, prose_of

__all__ = [
    "drop_carded",
    "drop_cut_titles",
    "drop_last_lists",
    "drop_signature",
    "drop_sparse",
    "drop_stamped",
    "drop_teasers",
]

_STAMPS, _STAMP_WORDS = 3, 12
"""Moments from which a list of comments or cards is told, and words of the line one stands in."""
_CUT_WORDS, _CLOSE = range(4, 16), 4
"""Words of a title that was cut, and lines between two of them."""
_SIGNATURE = 12
"""Lines under a mail's sign of its end."""
_COMMENT_LINES = 3
"""Paragraphs of a comment at most."""
_STORY_WORDS = 100
"""Words of a story that stand above its comments; where fewer do, the moments are the story's own."""
_LABEL = 5
_CARDS, _MUCH = 2, 2
"""Words of a label that leads to other stories, cards that must stand under it, how often their words stand above."""
_OFF_SUBJECT = 0.2
"""Which share of their words a story uses, on average, for the cards of other stories."""


def drop_stamped(lines: Sequence[Line]) -> None:
    """Drop what follows a story in which moment after moment is printed: comments, and cards with their dates."""
    stamps = [index for index, line in enumerate(lines) if weight(line.text) <= _STAMP_WORDS and is_stamp(line.text)]
    told, words = [0], [0]
    for line in lines:
        prose = not line.rule and is_prose(line.text)
        told.append(told[-1] + prose)
        words.append(words[-1] + weight(line.text) * prose)
    far = [two for one, two in pairwise(stamps) if told[two] - told[one] > _COMMENT_LINES]
    chain = [index for index in stamps if words[index] >= _STORY_WORDS and index >= (far[-1] if far else 0)]
    if len(chain) >= _STAMPS and not _is_dense(lines[chain[-1] :]):
        for other in lines[_first_of_comment(lines, chain[0]) :]:
            other.rule = other.rule or "after-story"


def _is_dense(lines: Sequence[Line]) -> bool:
    """Tell whether running text stands in the lines as in a story: paragraph under paragraph."""
    size = 0
    for line in lines:
        if not line.rule:
            size = size + 1 if is_prose(line.text) else 0
        if size > _COMMENT_LINES:
            return True
    return False


def _first_of_comment(lines: Sequence[Line], stamp: int) -> int:
    """Return where the first comment begins: above its moment stand a name, or a name and what was said."""
    start = stamp
    if start > 1 and is_prose(lines[start - 1].text) and is_label(lines[start - 2]) and not lines[start - 2].rule:
        return start - 2
    return start - 1 if start and not is_prose(lines[start - 1].text) else start


def drop_teasers(lines: Sequence[Line]) -> None:
    """Drop the beginnings of other stories, cut in brackets (``[...]``), with the titles above them."""
    for above, line in pairwise(lines):
        if not line.rule and line.text.endswith(("[...]", "[…]", "[ ... ]")):
            line.rule = "card"
            if not above.rule and not ends_as_sentence(above.text) and weight(above.text) <= SHORT:
                above.rule = "card"


def drop_cut_titles(lines: Sequence[Line]) -> None:
    """Drop titles that were cut to fit their cards ("The iPhone is the ultimate…"), where several stand close."""
    cut = [index for index, line in enumerate(lines) if not line.rule and _is_cut(line.text)]
    near = [any(0 < abs(other - index) <= _CLOSE for other in cut) for index in cut]
    if sum(near) >= _STAMPS:
        for index, close in zip(cut, near, strict=True):
            if close:
                lines[index].rule = "card"


def _is_cut(text: str) -> bool:
    return text.endswith(("…", "...")) and weight(text) in _CUT_WORDS


def drop_signature(lines: Sequence[Line]) -> None:
    """Drop what stands under a mail's ``--``, where it is short."""
    for index, line in enumerate(lines):
        if line.text in {"--", "—"} and not _is_dense(lines[index:]) and len(lines) - index <= _SIGNATURE:
            for other in lines[index:]:
                other.rule = other.rule or "after-story"


def drop_last_lists(lines: Sequence[Line]) -> None:
    """Drop the menus below the last running text: items that have hardly a word of the story in them."""
    alive = [line for line in lines if not line.rule and line.kind not in {"caption", "credit"}]
    last = max((index for index, line in enumerate(alive) if line.kind != "list" and is_prose(line.text)), default=None)
    items = [line for line in alive[last + 1 :] if line.kind == "list"] if last is not None else []
    if last is None or not items or alive[last].text.endswith((":", "：")):
        return
    subject = Subject(prose_of(lines))
    if sum(subject.share(line.text)[0] for line in items) < _OFF_SUBJECT * len(items):
        for line in items:
            line.rule = "tail"


def drop_carded(lines: Sequence[Line]) -> None:
    """Drop the cards under a label that leads to other stories: a title and one teaser by turns, twice at least.

    A last title with more than a teaser under it heads the story's own text, where that goes on. Above them stands
    twice as much of the story, which uses few of their words: a story may itself be made of short parts with titles.
    """
    for start, line in enumerate(lines):
        if line.rule != "related" or weight(line.text) > _LABEL:
            continue
        titles = _cards_below(lines, start + 1)
        teasers = [lines[index + 1].text for index in titles]
        above = prose_of(lines[:start])
        subject = Subject(above)
        shared = sum(subject.share(text, 1 + len(above) // LONG_STORY)[0] for text in teasers)
        much = sum(map(weight, above)) >= _MUCH * sum(map(weight, teasers))
        if len(titles) >= _CARDS and much and shared < ON_SUBJECT * len(titles):
            for other in lines[start + 1 : titles[-1] + 2]:
                other.rule = other.rule or "card"


def _cards_below(lines: Sequence[Line], start: int) -> list[int]:
    """Return where the titles of a run of cards stand: each has one line of running text under it."""
    titles: list[int] = []
    index = start
    while index + 1 < len(lines):
        title, teaser = lines[index], lines[index + 1]
        below = lines[index + 2] if index + 2 < len(lines) else None
        alone = below is None or below.rule or not is_prose(below.text)
        if not _is_title(title) or teaser.rule or not is_prose(teaser.text) or not alone:
            break
        titles.append(index)
        index += 2
    return titles


def _is_title(line: Line) -> bool:
    open_or_related = line.rule in {"", "under-related"}
    return open_or_related and not is_prose(line.text) and not ends_as_sentence(line.text)


def drop_sparse(lines: Sequence[Line]) -> None:
    """Drop the cards at the end, title and teaser by turns, that have hardly a word of the story in them."""
    alive = [line for line in lines if not line.rule and line.kind in {"paragraph", "heading", "list"}]
    start = len(alive)
    while start > 0 and not (start > 1 and is_prose(alive[start - 1].text) and is_prose(alive[start - 2].text)):
        start -= 1
    while start < len(alive) and is_prose(alive[start].text):
        start += 1
    story, cards = alive[:start], alive[start:]
    subject = Subject(prose_of(story))
    if sum(weight(line.text) for line in story if is_prose(line.text)) < _STORY_WORDS or not _is_dense(story):
        return
    shares = [
        subject.share(line.text, 1 + len(story) // LONG_STORY)[0] if is_prose(line.text) else None for line in cards
    ]
    off = _first_off(shares)
    for line in cards[off:] if off is not None else ():
        line.rule = "after-story"


def _first_off(shares: Sequence[float | None]) -> int | None:
    """Return from which card on none has much of the story; None where too few are left.

    Args:
        shares: Of each line's words, which the story uses; None for a title.
    """
    total, count, found = 0.0, 0, None
    for index in reversed(range(len(shares))):
        share = shares[index]
        if share is None:
            found = index if count >= _STAMPS and total < _OFF_SUBJECT * count else found
        elif share >= ON_SUBJECT:
            break
        else:
            total, count = total + share, count + 1
    return found
