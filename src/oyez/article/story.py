"""Which of a page's lines are the story: the selector's choice, carried over to the walk's lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from oyez.article.byline import is_byline
from oyez.article.captions import is_credit
from oyez.article.lines import Line
from oyez.article.names import is_name
from oyez.article.reported import is_reported
from oyez.article.subject import ON_SUBJECT, Subject
from oyez.article.text import Coverage, ends_as_sentence, is_prose, weight

__all__ = [
    "body_is_one",
    "caption_figures",
    "choose_cells",
    "choose_template",
    "drop_off_template",
    "drop_outside",
    "drop_tables",
    "drop_unchosen",
    "extend_down",
    "extend_up",
    "mark_chosen",
    "story_range",
    "type_crossheads",
]

_FIGURE_MOST = 120
"""Words of all the captions in one picture's box."""
_CAPTION_MOST, _CROSSHEAD, _QUESTIONS = 40, 12, 2
"""Words of a caption that only its place and type tell; of a heading that only its bold type does; bold sentences of an
interview."""
_BELOW_TOP = 0.7
"""The share of the chosen words that stands below a story's h1."""
_TITLE = 4
_LINKS = 20
_TEASERS = 200
"""Words of a link that is another story's title; how many a front page has at least; words its teasers have at most."""
_REACH = 15
"""Lines above a story's first that may yet be its own."""
_ROW_MOST = 60
"""Words left of a row of data; a row with more is the page's layout."""
_HITS = 2
"""How many of a line's words the story uses too where both are about the same."""
_TEMPLATE_LEAST = 5
_TEMPLATE_SHARE = 0.6
_CHOSEN = 0.8
"""The share of a line's shingles the selector's text must have."""


def mark_chosen(lines: Sequence[Line], text: str) -> None:
    """Mark the lines the selector's text holds: long ones by their shingles, short ones as a whole line of it."""
    coverage = Coverage(text)
    whole = {" ".join(line.strip(" -|*").split()).casefold() for line in text.split("\n")}
    for line in lines:
        if weight(line.text) < 6:
            line.chosen = line.text.casefold() in whole
        else:
            line.chosen = coverage.of(line.text) >= _CHOSEN


def choose_template(lines: Sequence[Line]) -> None:
    """Choose running text the selector missed that stands in just the boxes its choice stands in.

    A page's template gives every paragraph of a story the same place. What follows another h1 is another story.
    """
    homes: Counter[str] = Counter()
    for line in lines:
        if line.chosen and line.names and is_prose(line.text):
            homes[line.names] += 1
    most = {names for names, count in homes.items() if count >= 3 and count * 4 >= homes.total()}
    chosen = [index for index, line in enumerate(lines) if line.chosen]
    if not most or not chosen:
        return
    after = (index for index in range(chosen[-1], len(lines)) if lines[index].level == 1)
    for line in lines[chosen[0] : next(after, len(lines))]:
        if line.names in most and line.kind in {"paragraph", "quote"} and is_prose(line.text) and not line.linked:
            line.chosen = True


def choose_cells(lines: Sequence[Line]) -> None:
    """Choose running text in the cells of a layout that holds the story, as letters by mail are laid out.

    It counts from the first chosen line on; cells of tables of data, and those that lead elsewhere, stay out.
    """
    laid = [index for index, line in enumerate(lines) if line.chosen and _in_layout(line) and is_prose(line.text)]
    chosen = sum(line.chosen and is_prose(line.text) for line in lines)
    if not laid or len(laid) < chosen:
        return
    for line in lines[laid[0] :]:
        if _in_layout(line) and is_prose(line.text) and not line.links:
            line.chosen = True


def _in_layout(line: Line) -> bool:
    """Tell whether a line stands in a cell that only places it on the page."""
    return line.cell and not line.table


def caption_figures(lines: Sequence[Line]) -> None:
    """Type what a picture's box says as its caption, and the line a lone credit stands right under.

    A box that says more than a caption can is no picture's.
    """
    said: Counter[int] = Counter()
    for line in lines:
        said[line.figure] += weight(line.text) if line.figure else 0
    _caption_set_apart(lines)
    linked = Counter(line.figure for line in lines if line.figure and line.linked)
    for index, line in enumerate(lines):
        if line.linked and linked[line.figure] > 1:
            line.rule = line.rule or "card"  # a picture's caption is one link at most; title and teaser are two
            continue
        if line.kind not in {"paragraph", "quote", "list"} or line.cell:
            continue
        if line.figure and said[line.figure] <= _FIGURE_MOST:
            line.kind = "credit" if is_credit(line.text) else "caption"
        elif is_credit(line.text) and not ends_as_sentence(line.text):
            line.kind = "credit"
            above = lines[index - 1] if index else None
            alone = (
                above is not None and sum(other.parent == line.parent for other in lines[index - 3 : index + 3]) == 2
            )
            if above is not None and alone and above.kind == "paragraph" and above.parent == line.parent:
                above.kind = "caption"


def _caption_set_apart(lines: Sequence[Line]) -> None:
    """Type a short line right under a picture as its caption where it is set apart, and the text around it is not.

    Above all running text, italics may be a standfirst's.
    """
    prose = [line for line in lines if line.chosen and is_prose(line.text)]
    if 3 * sum(line.set_apart for line in prose) > len(prose):
        return
    told = False
    for line in lines:
        short = weight(line.text) <= _CAPTION_MOST and line.kind == "paragraph" and not line.links
        if line.pictured and line.set_apart and short and (told or not ends_as_sentence(line.text)):
            line.kind = "credit" if is_credit(line.text) else "caption"
        told = told or (line.chosen and is_prose(line.text))


def type_crossheads(lines: Sequence[Line]) -> None:
    """Type paragraphs that are wholly bold and no sentence as headings, where running text stands above and below.

    In an interview the questions are bold, and stay what they are: there several are whole sentences.
    """
    alive = [line for line in lines if not line.rule and line.kind not in {"caption", "credit"}]
    asked = sum(_is_bold(line) and is_prose(line.text) for line in alive)
    found = []
    for above, line, below in zip(alive, alive[1:], alive[2:], strict=False):
        amid = is_prose(above.text) and is_prose(below.text) and below.kind == "paragraph" and not _is_bold(below)
        own = line.parent == below.parent or (line.names == below.names == above.names != "")
        if amid and own and not line.links and _is_crosshead(line):
            found.append(line)
    for line in found:
        if asked < _QUESTIONS or not line.text.endswith("?"):
            line.kind, line.level = "heading", 3


def _is_crosshead(line: Line) -> bool:
    """Tell whether a paragraph may be a heading by its form: bold, short, no sentence and no name."""
    short = weight(line.text) <= _CROSSHEAD and (line.text.endswith("?") or not ends_as_sentence(line.text))
    return line.kind == "paragraph" and short and _is_bold(line) and not (is_name(line.text) or is_byline(line.text))


def _is_bold(line: Line) -> bool:
    return line.bold >= 0.9 * len(line.text)


def _top(lines: Sequence[Line]) -> int:
    """Return the index of the last h1 above most of the chosen text; -1 where there is none."""
    below = total = sum(weight(line.text) for line in lines if line.chosen)
    top = -1
    for index, line in enumerate(lines):
        below -= weight(line.text) if line.chosen else 0
        if below < _BELOW_TOP * total:
            break
        if line.level == 1 and line.kind == "heading":
            top = index
    return top


def body_is_one(lines: Sequence[Line]) -> bool:
    """Tell a story from the teasers of a front page: there each stands in an element of its own, among many links."""
    prose = [line for line in lines if line.chosen and line.parent and is_prose(line.text)]
    apart = len(prose) > 1 and len({line.parent for line in prose}) == len(prose)
    links = sum(line.linked and weight(line.text) >= _TITLE for line in lines)
    return not apart or links < _LINKS or sum(weight(line.text) for line in prose) > _TEASERS


def story_range(lines: Sequence[Line]) -> tuple[int, int]:
    """Return the first index of the story and the one past its last: chosen running text that no rule dropped.

    It stands below the page's h1 where most of the chosen text does. (0, 0) where there is none.
    """
    top = _top(lines)
    body = [
        index
        for index, line in enumerate(lines)
        if index > top and line.chosen and not line.rule and line.kind not in {"caption", "credit"} and not line.linked
    ]
    if not body:
        return 0, 0
    prose = [index for index in body if is_prose(lines[index].text)] or body
    first = min(prose)
    # A heading, a list or a short opening line right above the first prose belongs to it.
    while first - 1 in body and lines[first - 1].level != 1 and not is_byline(lines[first - 1].text):
        first -= 1
    return first, max(body) + 1


def extend_up(lines: Sequence[Line], first: int, lead: int) -> int:
    """Return where the story starts when it takes in the running text above that shares its first line's element.

    Between them only lists, headings and captions that no rule dropped may stand.
    """
    start = first
    if first >= len(lines) or not lines[first].parent:
        return first
    for index in range(first - 1, max(lead, first - _REACH), -1):
        line = lines[index]
        if line.rule or line.level == 1 or line.linked:
            break
        if line.parent == lines[first].parent and line.kind == "paragraph" and is_prose(line.text):
            start = index
        elif line.kind == "paragraph":
            break
    for line in lines[start:first]:
        line.chosen = True
    return start


def extend_down(lines: Sequence[Line], last: int) -> int:
    """Return where the story ends when it takes in the running text below that shares its last line's element.

    Nothing else may stand between them but captions.
    """
    end = last
    if not last or not lines[last - 1].parent:
        return last
    for index in range(last, min(len(lines), last + _REACH)):
        line = lines[index]
        own = line.parent == lines[last - 1].parent and line.kind == "paragraph" and is_prose(line.text)
        if own and not line.rule and not line.links and not line.boxes:
            end = index + 1
        elif line.kind not in {"caption", "credit"}:
            break
    for line in lines[last:end]:
        line.chosen = True
    return end


def drop_tables(lines: Sequence[Line]) -> None:
    """Drop the cells of tables of data: they are named, not read."""
    for line in lines:
        if line.table and not line.rule:
            line.rule = "table"


def drop_off_template(lines: Sequence[Line], first: int, last: int) -> None:
    """Drop what stands in other boxes than nearly all of the story: below its last paragraph, or as a short label.

    Only where one template holds most of the running text; quotes, lists and headings have boxes of their own.
    """
    prose = [line for line in lines[first:last] if line.chosen and not line.rule and is_prose(line.text)]
    homes = Counter(line.names for line in prose if line.kind == "paragraph")
    most, count = next(iter(homes.most_common(1)), ("", 0))
    if count < _TEMPLATE_LEAST or count < _TEMPLATE_SHARE * len(prose):
        return
    parents = {line.parent for line in prose if line.names == most}
    end = max(index for index in range(first, last) if lines[index].parent in parents and not lines[index].rule)
    own = [line.text for line in lines[first : end + 1] if not line.rule and is_prose(line.text)]
    below = _going_on(lines[end + 1 : last], Subject(own), Coverage(" ".join(own)))
    for index in range(first, last):
        line = lines[index]
        if line.rule or line.parent in parents or line.names == most or line.kind in {"caption", "credit"}:
            continue
        if (index > end and line.parent not in below) or (line.kind == "paragraph" and not is_prose(line.text)):
            line.rule = "off-template"


def _going_on(lines: Sequence[Line], subject: Subject, said: Coverage) -> set[int]:
    """Return the parents of what stands in boxes of its own below a story and is its next: scripts make such boxes.

    That is what follows at once and tells of others, and what shares the story's words, be it under a title.
    """
    found: set[int] = set()
    at_once = True
    for parent, group in groupby((line for line in lines if not line.rule), key=lambda line: line.parent):
        every = list(group)
        texts = [line.text for line in every if is_prose(line.text) and not line.linked and ends_as_sentence(line.text)]
        share, hits = subject.share(" ".join(texts))
        told = bool(texts) and (hits >= _HITS or is_reported(texts[0].casefold()))
        at_once = at_once and told and every[0].text == texts[0]
        fresh = bool(texts) and all(said.of(text) < _CHOSEN for text in texts)
        if fresh and (at_once or (share >= ON_SUBJECT and hits >= 2 * _HITS)):
            found.add(parent)
    return found


def drop_outside(lines: Sequence[Line], first: int, last: int, lead: int) -> None:
    """Drop what stands before the story or after it; captions from `lead` on (the lead picture's) stay."""
    for index, line in enumerate(lines):
        if line.rule or first <= index < last:
            continue
        if lead <= index < first and line.kind in {"caption", "credit"}:
            continue
        line.rule = "outside-story"


def drop_unchosen(lines: Sequence[Line], first: int, last: int) -> None:
    """Drop what the selector did not take within the story's range, unless its surroundings speak for it."""
    body = [line for line in lines[first:last] if line.chosen and not line.rule]
    homes = {line.parent for line in body if is_prose(line.text)}
    own = {(line.parent, line.boxes) for line in body if is_prose(line.text)}
    for line in lines[first:last]:
        if line.rule or line.chosen or line.kind in {"caption", "credit"}:
            continue
        if line.linked:
            line.rule = "link-line"
        elif (line.parent, line.boxes) in own and not line.links and (line.kind == "heading" or _is_crosshead(line)):
            continue
        elif line.cell and (line.table or line.kind != "heading"):
            line.rule = "table"
        elif not is_prose(line.text) or (line.parent not in homes and (line.boxes or line.links * 2 >= len(line.text))):
            line.rule = "not-chosen"
    _drop_half_rows(lines[first:last])


def _drop_half_rows(lines: Sequence[Line]) -> None:
    """Drop what is left of a table's row of which a cell was dropped: half a row says something else.

    A row that holds running text is the page's layout.
    """
    halved = {line.row for line in lines if line.cell and line.rule == "table"}
    left: Counter[int] = Counter()
    for line in lines:
        if line.row in halved and not line.rule:
            left[line.row] += weight(line.text)
    for line in lines:
        if line.row in halved and line.cell and not line.rule and left[line.row] <= _ROW_MOST:
            line.rule = "table"
