"""The head of a scraped story: which lines are its headline, standfirst and byline, and where its body starts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from oyez.article.lines import Line
from oyez.article.names import is_name
from oyez.article.subject import Subject
from oyez.article.text import ends_as_sentence, is_prose, tokens, weight
from oyez.article.textbyline import JOINS, find_byline
from oyez.article.textmarks import BYLINE, TIMED, is_byline, is_clock, is_menu, is_stamp

__all__ = ["TextHead", "read_text_head"]

_HEAD_WORDS = range(3, 31)
"""Words of a headline."""
_NEAR_BEST = 0.5
"""The share of the best candidate's score at which an earlier line is preferred."""
_UNLIKELY = 0.4
_HITS = 2
_SURE_HITS = 4
"""Words shared with the story from which a line may be, and surely is, about it."""
_SHORT_HEAD = 5
_TITLE_LINES = 3
"""Lines above a short text in which its title is looked for."""
_ON_SUBJECT = 0.2
"""The share of a line's words its story must use."""
_HEAD_LINES = 2
"""Lines that may stand between headline and byline: a standfirst and a picture's text."""
_STANDFIRST, _STANDFIRST_MOST = 30, 70
"""Words of a standfirst as a rule, and at most."""
_OVER_LINES = 5
"""Lines between a headline and a line under it that uses more of the story's words."""
_NEAR_LINES = 10
"""Lines between a headline and its story's first telling paragraph, furniture apart."""
_ENTRIES = 3
"""Entries from which a page is one of news as it happens."""
_PARTING = frozenset({"reading-time", "trust", "date-line", "byline-label"})


@dataclass(frozen=True, slots=True)
class TextHead:
    """Where the head's lines are.

    Attributes:
        headline: Its index; None where no line is one.
        standfirst: Its lines' indexes.
        byline: The names.
        body: The index of the body's first line.
    """

    headline: int | None
    standfirst: tuple[int, ...]
    byline: tuple[str, ...]
    body: int


def read_text_head(lines: Sequence[Line]) -> TextHead:
    """Find the head among lines whose furniture is marked already; byline lines are marked as said there."""
    alive = [index for index, line in enumerate(lines) if not line.rule]
    prose = [index for index in alive if lines[index].kind in {"paragraph", "quote"} and is_prose(lines[index].text)]
    if not prose:
        return TextHead(None, (), (), 0)
    entries = _entry_titles(lines)
    headline = _find_headline(lines, [index for index in alive if index not in entries], prose)
    start = prose[0] if headline is None else next((index for index in prose if index > headline), prose[0])
    standfirst, body = _find_standfirst(lines, headline, start)
    byline = find_byline(lines, headline or 0, body)
    under = lines[body + 1] if body + 1 < len(lines) else None
    if (
        under is not None
        and under.rule == "=byline"
        and not standfirst
        and weight(lines[body].text) <= _STANDFIRST_MOST
    ):
        standfirst, body = (body,), body + 2
    body = max((index for index in entries if (headline or 0) < index < body), default=body)
    for index in entries:
        lines[index].kind, lines[index].level = "heading", 2
    return TextHead(headline, standfirst, byline, body)


def _entry_titles(lines: Sequence[Line]) -> frozenset[int]:
    """Return the lines right under an entry's time, where running text goes on: titles of entries, not the page's."""
    clocks = [index for index, line in enumerate(lines[:-2]) if is_clock(line.text)]
    titled = [index + 1 for index in clocks if not is_prose(lines[index + 1].text) and is_prose(lines[index + 2].text)]
    return frozenset(titled if len(clocks) >= _ENTRIES else ())


def _find_headline(lines: Sequence[Line], alive: Sequence[int], prose: Sequence[int]) -> int | None:
    """Choose the line above the first running text whose words the story uses most, the earlier of equals.

    A text too short to tell what it is about has the single line above its first paragraph.
    """
    story = Subject([lines[index].text for index in prose[:40]])
    marked = [index for index in alive if lines[index].level == 1]
    if marked and (len(marked) == 1 or any(story.share(lines[index].text)[1] for index in marked)):
        title = max(marked, key=lambda index: (min(story.share(lines[index].text)[1], _SURE_HITS), -index))
        if len(tokens(lines[title].text)) > 1 or story.share(lines[title].text)[1]:
            return title
    stop = _second(prose, lines, story)
    above = [index for index in _or_under_related(lines, alive, story) if index < stop and _may_head(lines[index])]
    near = _near(alive, next((i for i in prose if story.share(lines[i].text)[1] >= _SURE_HITS), stop))
    scores: dict[int, float] = {}
    for index in above:
        share, hits = story.share(lines[index].text)
        if hits >= _HITS:
            sure = min(hits, _SURE_HITS) / _SURE_HITS * (1.0 if index >= near else _UNLIKELY)
            scores[index] = share * sure * _likelihood(lines[index].text)
    best = max(scores, key=lambda index: (scores[index], -index), default=None)
    if best is None:
        return _title_above(lines, alive, prose)
    over = [index for index, score in scores.items() if score >= _NEAR_BEST * scores[best]]
    chosen = next(index for index in over if sum(index <= line < best for line in alive) <= _OVER_LINES)
    return _over_standfirst(lines, above, _bare_print(lines, above, chosen), story)


def _or_under_related(lines: Sequence[Line], alive: Sequence[int], story: Subject) -> list[int]:
    """Return the lines that are left, and those under a label such as "More" that are surely about the story.

    Such a label may be an entry of the menu above the headline.
    """
    spared = {
        index
        for index, line in enumerate(lines)
        if line.rule == "under-related" and _is_signed(lines, index) and story.share(line.text)[1] >= _SURE_HITS
    }
    return sorted(spared.union(alive))


def _is_signed(lines: Sequence[Line], index: int) -> bool:
    """Tell whether a byline or a date stands right below a line."""
    return any(is_byline(line.text) or is_stamp(line.text) for line in lines[index + 1 : index + 3])


def _near(alive: Sequence[int], told: int) -> int:
    """Return the first line that is near the story's first telling paragraph: what is further up is a menu's."""
    above = [index for index in alive if index <= told]
    return above[max(0, len(above) - 1 - _NEAR_LINES)] if above else 0


def _may_head(line: Line) -> bool:
    """Tell whether a line can be a headline at all: no sentence or its middle, no byline, no date, no name."""
    text = line.text
    marked = line.kind == "heading" and line.level == 2
    if not (line.kind == "paragraph" or marked) or weight(text) not in _HEAD_WORDS:
        return False
    told = ends_as_sentence(text) and text.rstrip("\"'”’»›」』)")[-1:] not in {"?", "!", "？", "！", "؟"}
    if text.split()[0].islower() or told or text.count("#") > 1 or text.count(" | ") > 1:
        return False
    return not (BYLINE.match(text) or is_stamp(text) or is_name(text))


def _likelihood(text: str) -> float:
    return _UNLIKELY if is_menu(text) or weight(text) < _SHORT_HEAD else 1.0


def _bare_print(lines: Sequence[Line], above: Sequence[int], chosen: int) -> int:
    """Prefer the headline's last print, and the one alone to the same words stuck to a path or a site's name."""
    whole = lines[chosen].text
    chosen = max(index for index in above if lines[index].text == whole)
    inner = (index for index in above if lines[index].text != whole and weight(lines[index].text) >= _SHORT_HEAD)
    return next((i for i in inner if lines[i].text in whole and 2 * len(lines[i].text) > len(whole)), chosen)


def _over_standfirst(lines: Sequence[Line], above: Sequence[int], chosen: int, story: Subject) -> int:
    """Prefer the shorter line right over the chosen one: a standfirst may use more of the story's words."""
    over = chosen - 1
    if over not in above or lines[over].rule or over - 1 in above:
        return chosen
    text = lines[over].text
    fits = _SHORT_HEAD <= weight(text) < weight(lines[chosen].text) and not is_menu(text)
    return over if fits and story.share(text)[0] >= _ON_SUBJECT else chosen


def _is_furniture(text: str) -> bool:
    return bool(BYLINE.match(text)) or is_stamp(text) or is_menu(text)


def _title_above(lines: Sequence[Line], alive: Sequence[int], prose: Sequence[int]) -> int | None:
    """Return the title of a short text: the longest of the few lines right above its first paragraph."""
    first = prose[0]
    if len(prose) > 1 and alive[0] == first and lines[first].text[-1] in "?!？！":
        return first
    near = [i for i in alive if i < first and lines[i].kind == "paragraph"]
    titles = [i for i in near if weight(lines[i].text) in range(2, _HEAD_WORDS.stop)]
    titles = [i for i in titles if not _is_furniture(lines[i].text)][-_TITLE_LINES:]
    return max(titles, key=lambda index: (not is_name(lines[index].text), weight(lines[index].text)), default=None)


def _second(prose: Sequence[int], lines: Sequence[Line], story: Subject) -> int:
    """Return where no headline can stand any more: a page may greet in a sentence or three, and tell one above it."""
    told = [index for index in prose if story.share(lines[index].text)[1] >= _SURE_HITS]
    return min(prose[min(3, len(prose) - 1)], told[1] if len(told) > 1 else prose[-1])


def _is_marker(lines: Sequence[Line], index: int) -> bool:
    """Tell whether a line belongs to the furniture between head and body: a label, a byline, a date, a caption."""
    line = lines[index]
    return (
        bool(line.rule)
        or bool(TIMED.match(line.text) and not ends_as_sentence(line.text))
        or line.kind in {"caption", "credit"}
        or is_byline(line.text)
        or is_stamp(line.text)
        or is_name(line.text.rstrip(JOINS))
    )


def _find_standfirst(lines: Sequence[Line], headline: int | None, start: int) -> tuple[tuple[int, ...], int]:
    """Return the standfirst's lines and the body's first: labels, stamps and bylines part the one from the other.

    What else of the story stands above them is a picture's text, and typed so.
    """
    if headline is None:
        return (), start
    plain = [index for index in range(headline + 1, len(lines)) if not _is_marker(lines, index)]
    subject = Subject([line.text for line in lines[start:] if not line.rule and is_prose(line.text)][:40])
    above = _above_parting(lines, headline, plain)
    if not above:
        first = next(iter(plain), start)
        text = lines[first].text
        if (
            len(plain) > 1
            and 5 <= weight(text) <= 70
            and not ends_as_sentence(text)
            and subject.share(text)[0] >= _ON_SUBJECT
        ):
            return (first,), plain[1]
        return (), first if is_prose(text) else max(start, first)
    told = [
        index
        for index in above
        if weight(lines[index].text) >= 4 and subject.share(lines[index].text)[0] >= _ON_SUBJECT
    ]
    stands = sorted(told, key=lambda index: weight(lines[index].text) > _STANDFIRST)[:1]
    stands = [index for index in stands if weight(lines[index].text) <= _STANDFIRST_MOST]
    prose = [index for index in above if is_prose(lines[index].text)]
    if not told and prose == [headline + 1]:
        stands = prose  # a sentence alone right under the headline, whatever its words
    for index in told:
        if index not in stands:
            lines[index].kind = "caption"
    return tuple(stands), plain[len(above)]


def _above_parting(lines: Sequence[Line], headline: int, plain: Sequence[int]) -> Sequence[int]:
    """Return the plain lines above the last line that parts a head from its body."""
    above: Sequence[int] = ()
    for number, (one, two) in enumerate(pairwise(plain[: _HEAD_LINES + 1])):
        if any(_parts_head(lines, index) for index in range(one + 1, two)):
            above = plain[: number + 1]
    signed = above and any(_parts_head(lines, index) for index in range(headline + 1, above[0]))
    # Under the byline stands a standfirst at most: two lines there are the body's, and a label broke it.
    return () if signed and len(above) > 1 else above


def _parts_head(lines: Sequence[Line], index: int) -> bool:
    """Tell whether a line is one that stands between a story's head and its body, and hardly ever elsewhere."""
    line = lines[index]
    if line.rule:
        return line.rule in _PARTING
    return is_byline(line.text) or is_stamp(line.text)
