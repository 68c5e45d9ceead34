"""Plain text to Article: scraped dumps, pasted text, simple Markdown; what stands near a line classes it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from oyez.article import cleaning
from oyez.article.assemble import blocks_of, dropped_of
from oyez.article.captions import split_credit
from oyez.article.language import common_words, detect_language
from oyez.article.lines import Line
from oyez.article.names import byline_names, is_agency, is_name
from oyez.article.nouns import Article, Page
from oyez.article.tables import table
from oyez.article.text import collapse, ends_as_sentence, is_prose, tokens, weight
from oyez.article.wording import furniture_rule

__all__ = ["read_text"]

_MARKDOWN_HEADING = re.compile(r"(#{1,6})\s+(.+?)\s*#*")
_BULLET = re.compile(r"(?:[-*•‣◦–]|\d{1,2}[.)])\s+(\S.*)")
_NUMBER = re.compile(r"\d{1,2}[.)]\s+\S")
_BY = re.compile(
    r"(?:(?:[a-z]+ )?by|von|par|por|di|av|af|door|от|(?:autor|автор|author)[^:\s]{0,3}:?)[\s:]+(?=\S)", re.IGNORECASE
)
_DATE = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}:\d\d\b|\b\d+ (?:second|minute|hour|day|week|month)s? ago\b|"
    r"^(?:published|posted|updated|last updated|modified)\b|^copyright\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"[,;]\s|[.)]\s(?=[A-Z“\"])")
_BRACKETED = re.compile(r"[(\[][^()\[\]]{3,60}[)\]]")
_TIMED = re.compile(r"\d{1,2}:\d\d\b")
_WRAPPED = range(50, 101)
"""Line lengths of text that was wrapped for mail or a terminal."""
_HEAD_WORDS = range(3, 31)
_NEAR_BEST = 0.5
_UNLIKELY = 0.4
_ON_SUBJECT = 0.2
_HEAD_LINES = 2
_STAMP_WORDS = 4
_MONTHS = table("languages")["months"]["en"].split()
_STAMPS = frozenset({"date-line"})
_PARTING = frozenset({"reading-time", "trust", "date-line", "byline-label"})
_ITEM_WORDS = 5
_CAPTION_WORDS = 60


@dataclass(frozen=True, slots=True)
class _Head:
    headline: int | None
    standfirst: tuple[int, ...]
    byline: tuple[str, ...]
    body: int


def read_text(page: Page) -> Article:
    """Read a story out of plain text. Never raises; an article without blocks where there is none."""
    lines = _lines(page.text)
    _mark_doubled(lines)
    _mark_captions(lines)
    cleaning.drop_furniture(lines)
    _drop_related(lines)
    head = _read_head(lines)
    headline, standfirst = _mark_head(lines, head)
    _drop_names(lines[head.body :], head.byline)
    cleaning.drop_after_end(lines[head.body :])
    _type_body(lines, head.body)
    cleaning.drop_repeats(lines, (headline, standfirst))
    cleaning.drop_tail(lines)
    cleaning.drop_empty_headings(lines)
    blocks = blocks_of(lines)
    return Article(
        source=page.source,
        url=page.url,
        headline=headline,
        standfirst=standfirst,
        byline=head.byline,
        language=detect_language(page.text) or "en",
        blocks=blocks,
        dropped=dropped_of(lines),
    )


def _lines(text: str) -> list[Line]:
    """Split into lines; join those of a paragraph that was wrapped at a fixed width."""
    raw = text.splitlines()
    filled = [len(line) for line in raw if line.strip()]
    wrapped = len(filled) > 8 and max(filled) in _WRAPPED and sum(size > 40 for size in filled) > len(filled) / 2
    found: list[Line] = []
    parts: list[str] = []
    for line in [*raw, ""]:
        if wrapped and line.strip() and not _BULLET.match(line.strip()) and not line.startswith("#"):
            parts.append(line)
            continue
        if parts:
            found.append(_line(" ".join(parts)))
            parts = []
        if line.strip():
            found.append(_line(line))
    return _joined([line for line in found if line.text])


def _joined(lines: list[Line]) -> list[Line]:
    """Join a sentence that a scraper broke at its links: a piece that opens with a comma goes on from above."""
    whole: list[Line] = []
    for line in lines:
        if _GOES_ON.match(line.text) and whole and line.kind == "paragraph" == whole[-1].kind:
            above = whole.pop()
            if whole and weight(above.text) <= _ITEM_WORDS and not ends_as_sentence(whole[-1].text):
                above = Line(f"{whole.pop().text} {above.text}")
            line = Line(above.text + ("" if line.text[0] in ",.;:)" else " ") + line.text)  # noqa: PLW2901 - one line of three
        whole.append(line)
    return whole


def _line(raw: str) -> Line:
    text = collapse(raw)
    heading = _MARKDOWN_HEADING.fullmatch(text)
    if heading:
        return Line(heading.group(2), "heading", len(heading.group(1)))
    if text.startswith("> "):
        return Line(text[2:].strip(), "quote")
    bullet = _BULLET.fullmatch(text)
    if bullet and not _NUMBER.match(text):
        return Line(bullet.group(1), "list")
    return Line(text, "paragraph")


def _mark_doubled(lines: Sequence[Line]) -> None:
    """Mark a line printed twice in a row as a caption: scrapers meet a picture's text as its alt and its caption.

    Above all running text it may be the headline, met as the page's title and again.
    """
    prose = False
    for one, other in pairwise(lines):
        prose = prose or is_prose(one.text)
        if one.text != other.text or one.kind != "paragraph" or not (weight(one.text) >= 4 or is_name(one.text)):
            continue
        if prose or ends_as_sentence(one.text):
            one.kind = other.kind = "caption"
        else:
            other.rule = "repeat"


def _mark_captions(lines: Sequence[Line]) -> None:
    """Mark the lines that end in a picture's credit, and credits on a line of their own."""
    for index, line in enumerate(lines):
        if line.kind != "paragraph":
            continue
        caption, credit = split_credit(line.text)
        if _BRACKETED.fullmatch(line.text) and is_name(line.text[1:-1]):
            caption, credit = "", line.text
        if not credit or weight(line.text) > _CAPTION_WORDS + 20:
            continue
        if caption:
            line.kind = "caption"
        elif caption == "":
            line.kind = "credit"
            above = lines[index - 1] if index else None
            if above is not None and _is_captioned(above, lines[:index]):
                above.kind = "caption"


def _is_captioned(line: Line, above: Sequence[Line]) -> bool:
    """Tell whether the line above a lone credit is the picture's caption rather than the story's text or headline."""
    text = line.text
    if line.kind != "paragraph" or not 3 <= weight(text) <= _CAPTION_WORDS or furniture_rule(text) or _BY.match(text):
        return False
    return ends_as_sentence(text) and not is_name(text) and any(weight(other.text) >= 3 for other in above[:-1])


def _drop_related(lines: Sequence[Line]) -> None:
    """Drop the bare headlines of other stories under a "Read more" label, and runs of such headlines."""
    under = False
    for line in lines:
        if line.rule:
            under = weight(line.text) <= _ITEM_WORDS if line.rule == "related" else under
            continue
        if under and line.kind == "paragraph" and not ends_as_sentence(line.text) and weight(line.text) <= 25:
            line.rule = "under-related"
            continue
        under = False


def _read_head(lines: Sequence[Line]) -> _Head:
    alive = [index for index, line in enumerate(lines) if not line.rule]
    prose = [index for index in alive if lines[index].kind in {"paragraph", "quote"} and is_prose(lines[index].text)]
    if not prose:
        return _Head(None, (), (), 0)
    headline = _find_headline(lines, alive, prose)
    start = prose[0] if headline is None else next((index for index in prose if index > headline), prose[0])
    standfirst, body = _find_standfirst(lines, headline, start)
    byline = _find_byline(lines, headline or 0, body)
    return _Head(headline, standfirst, byline, body)


def _find_headline(lines: Sequence[Line], alive: Sequence[int], prose: Sequence[int]) -> int | None:
    """Choose the line above the first running text whose words the story uses most, the earlier of equals."""
    marked = [index for index in alive if lines[index].level == 1]
    if marked:
        return marked[0]
    story = _Subject([lines[index].text for index in prose[:40]])
    scores: dict[int, float] = {}
    for index in alive:
        if index >= _second(prose):
            break
        line = lines[index]
        if line.kind != "paragraph" or weight(line.text) not in _HEAD_WORDS or line.text.endswith("."):
            continue
        if _BY.match(line.text) or _is_stamp(line.text) or is_name(line.text):
            continue
        share, hits = story.share(line.text)
        if hits >= 2:
            scores[index] = share * (_UNLIKELY if _is_menu(line.text) or weight(line.text) < 4 else 1)
    best = max(scores.values(), default=0.0)
    return next((index for index, score in scores.items() if score >= _NEAR_BEST * best), None)


class _Subject:
    """The words a story is about: those of its running text, less the commonest of its language."""

    def __init__(self, prose: Sequence[str]) -> None:
        self._common = common_words(detect_language(" ".join(prose)))
        self._counts = Counter(word for text in prose for word in set(tokens(text)))
        self._prose = frozenset(prose)

    def share(self, text: str) -> tuple[float, int]:
        """Return which share of a line's words, and how many, other lines of the story use too."""
        words = set(tokens(text)) - self._common
        own = 1 if text in self._prose else 0
        hits = sum(self._counts[word] > own for word in words)
        return hits / max(1, len(words)), hits


def _is_menu(text: str) -> bool:
    """Tell a row of links from a sentence: many words, every one with a capital, nothing that joins them."""
    words = text.split()
    return len(words) > 6 and not any(word[0].islower() or word[-1] in ",.:;?!’'" for word in words)


def _drop_names(lines: Sequence[Line], byline: Sequence[str]) -> None:
    """Drop lines of the body that only name an author again: the head of a note about them."""
    names = {name.casefold() for name in byline}
    for line in lines:
        if not line.rule and line.text.casefold() in names:
            line.rule = "author-contact"


def _second(prose: Sequence[int]) -> int:
    return prose[min(3, len(prose) - 1)]


def _is_stamp(text: str) -> bool:
    """Tell whether a line is a date, a time or a copyright line: little else is in it."""
    if furniture_rule(text) in _STAMPS:
        return True
    if not _DATE.search(text) or ends_as_sentence(text):
        return False
    others = [word for word in tokens(text) if word.isalpha() and len(word) > 3 and word[:3] not in _MONTHS]
    return len(others) <= _STAMP_WORDS and weight(text) <= 14


def _is_marker(lines: Sequence[Line], index: int) -> bool:
    """Tell whether a line belongs to the furniture between head and body: a label, a byline, a date, a caption."""
    line = lines[index]
    return (
        bool(line.rule)
        or bool(_TIMED.match(line.text) and not ends_as_sentence(line.text))
        or line.kind in {"caption", "credit"}
        or bool(_BY.match(line.text) and weight(line.text) <= 14)
        or _is_stamp(line.text)
        or (is_name(line.text))
    )


def _find_standfirst(lines: Sequence[Line], headline: int | None, start: int) -> tuple[tuple[int, ...], int]:
    """Return the standfirst's lines and the body's first: labels, stamps and bylines part the one from the other.

    What else of the story stands above them is a picture's text, and typed so.
    """
    if headline is None:
        return (), start
    plain = [index for index in range(headline + 1, len(lines)) if not _is_marker(lines, index)]
    subject = _Subject([line.text for line in lines[start:] if not line.rule and is_prose(line.text)][:40])
    above: list[int] = []
    for number, (one, two) in enumerate(pairwise(plain[: _HEAD_LINES + 1])):
        if any(_parts_head(lines, index) for index in range(one + 1, two)):
            above = plain[: number + 1]
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
    stands = [index for index in told if weight(lines[index].text) <= 70][:1]
    for index in told:
        if index not in stands and ends_as_sentence(lines[index].text):
            lines[index].kind = "caption"
    return tuple(stands), plain[len(above)]


def _parts_head(lines: Sequence[Line], index: int) -> bool:
    """Tell whether a line is one that stands between a story's head and its body, and hardly ever elsewhere."""
    line = lines[index]
    if line.rule:
        return line.rule in _PARTING
    return bool(_BY.match(line.text) and weight(line.text) <= 14) or _is_stamp(line.text)


def _find_byline(lines: Sequence[Line], first: int, body: int) -> tuple[str, ...]:
    """Find who wrote it between headline and body: a line that says "By", else one that is names and little more."""
    head = range(first, min(body + 1, len(lines)))
    for index in head:
        text = lines[index].text
        if _BY.match(text) and weight(text) <= 20:
            names = byline_names(text) or _desk(text)
            if names:
                lines[index].rule = "=byline"
                return names
    for index in head:
        line = lines[index]
        if index >= body or weight(line.text) > 14 or line.rule.startswith("=") or furniture_rule(line.text):
            continue
        names = byline_names(line.text) or ((line.text,) if is_agency(line.text) else ())
        if (
            names
            and not re.search(r"[/|:©(]", line.text.partition("|")[0])
            and 3 * weight(" ".join(names)) >= weight(line.text)
        ):
            line.rule = "=byline"
            return names
    return ()


def _desk(line: str) -> tuple[str, ...]:
    """Return the desk or agency a "By" line names where it names no person."""
    first = re.split(r"\s+(?:with|and|und|et|y)\s+|[,|;]", _BY.sub("", line, count=1), maxsplit=1)[0].strip()
    return (first,) if first[:1].isupper() and len(first.split()) <= 4 else ()


def _mark_head(lines: Sequence[Line], head: _Head) -> tuple[str, str]:
    """Mark the head's lines as said there, and all else above the body as furniture but for captions."""
    for index in head.standfirst:
        lines[index].rule = "=standfirst"
    if head.headline is not None:
        lines[head.headline].rule = "=headline"
    for index, line in enumerate(lines[: head.body]):
        if line.rule or (line.kind in {"caption", "credit"} and (head.headline is None or index > head.headline)):
            continue
        line.rule = "above-story"
    headline = "" if head.headline is None else lines[head.headline].text
    return headline, " ".join(lines[index].text for index in head.standfirst)


def _type_body(lines: Sequence[Line], body: int) -> None:
    """Tell headings and list items from stray labels: a heading is alone with running text under it."""
    alive = [line for line in lines[body:] if not line.rule]
    start = 0
    while start < len(alive):
        stop = start
        while stop < len(alive) and _is_short(alive[stop]):
            stop += 1
        if stop > start:
            below = next((line for line in alive[stop:] if line.kind not in {"caption", "credit"}), None)
            _type_run(alive[start:stop], below)
        start = stop + 1


def _is_short(line: Line) -> bool:
    """Tell whether a line is neither running text nor typed already: a label, a heading or an item."""
    if line.kind != "paragraph" or is_prose(line.text):
        return False
    return line.text.endswith("?") or weight(line.text) < 2 or not ends_as_sentence(line.text)


def _type_run(run: Sequence[Line], below: Line | None) -> None:
    """Type lines that follow each other without running text between them."""
    if below is not None and len(run) >= 3 and all(weight(line.text) <= _ITEM_WORDS for line in run[1:]):
        head = 1 if weight(run[0].text) > _ITEM_WORDS else 0
        for line in run[head:]:
            line.kind = "list"
        run = run[:head]
    for line in run[:-1]:
        line.rule = "player" if _TIMED.match(line.text) else "stray-line"
    last = run[-1] if run else None
    if last is None:
        return
    bare = len(run) > 1 and not all(line.rule == "player" or weight(line.text) <= 2 for line in run[:-1])
    if below is None or _TIMED.match(last.text) or weight(last.text) > 16 or (bare and weight(last.text) > 6):
        last.rule = "stray-line" if weight(last.text) <= 25 else ""
    else:
        last.kind, last.level = "heading", 2
