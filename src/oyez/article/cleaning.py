"""The rules that need more than one line: what stands beside a line decides. Wording alone is in wording.py."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Sequence
from itertools import pairwise

from oyez.article.lines import Line
from oyez.article.subject import Subject
from oyez.article.text import ends_as_sentence, is_prose, tokens, weight
from oyez.article.wording import ends_story, furniture_rule

__all__ = [
    "drop_after_end",
    "drop_authors",
    "drop_boxes",
    "drop_cards",
    "drop_empty_headings",
    "drop_furniture",
    "drop_links",
    "drop_repeats",
    "drop_tail",
    "drop_words",
    "kept",
    "spare",
]

_TAIL_SHARE = 0.2
"""The share of a page's running text that may stand below its story."""
_NOTE_WORDS, _SIGNED_MOST = 90, 7
"""Words of a note about an author, of a line that names one and their paper."""
_LED = 8
"""Words from which links behind a label are headlines of other stories."""
_CROSS = re.compile(r"\(?[A-Z][A-Z0-9 '’&-]{1,40}:\s+(?=\S)")
"""The label of a pointer to another story, before its link (``IN THE VALLEY: …``)."""
_SOURCE = re.compile(r"(?:source|sources|via|quelle|fuente|fonte|bron|källa|źródło|источник)\s?:?\s*", re.IGNORECASE)
"""The label of the page a story was taken from, before its link."""
_TITLES = _SHARED = 2
"""Bare titles under a label within a text, and words that what runs on below has of the story."""
_LEAD_IN = 5
"""Words of a line that leads to what is not on the page (``Read the letter in full:``)."""
_TALK_SHARE = 0.8
_TALKED_OF = 100
"""The share of a page's text that may be its readers' own, under a heading that says so; words of a story above it."""
_STORY_SHARE = 0.5
"""A box that holds this share of the chosen words is the story's own, whatever its name. Comments may be a third."""


def kept(lines: Sequence[Line]) -> list[Line]:
    """Return the lines no rule has dropped."""
    return [line for line in lines if not line.rule]


def spare(lines: Sequence[Line], keep: Container[str]) -> None:
    """Take back what the rules in `keep` have dropped; between lines of the story it is the story's."""
    chosen = [index for index, line in enumerate(lines) if line.chosen and not line.rule] or [0]
    for index, line in enumerate(lines):
        if line.rule and line.rule in keep:
            line.rule = ""
            line.chosen = line.chosen or chosen[0] < index < chosen[-1]


def drop_words(lines: Sequence[Line], words: Sequence[str]) -> None:
    """Drop the lines of a plain text that hold any of some words, whatever their case."""
    for line in lines:
        if any(word.casefold() in line.text.casefold() for word in words):
            line.rule = "site-rule"


def drop_boxes(lines: Sequence[Line], boxes: Sequence[str]) -> None:
    """Drop what stands in a box that is named as no part of a story, unless boxes so named hold much of the story."""
    held = [0] * len(boxes)
    by_rule: Counter[str] = Counter()
    total = 0
    for line in lines:
        if line.chosen:
            words = weight(line.text)
            total += words
            by_rule.update({boxes[box]: words for box in line.boxes})
            for box in line.boxes:
                held[box] += words
    trusted = {rule for rule, words in by_rule.items() if words >= max(1.0, total * _STORY_SHARE)}
    if total - by_rule["comments"] >= _TALKED_OF:  # then the story is outside: readers wrote more than the author
        trusted.discard("comments")
    for line in lines:
        if line.rule:
            continue
        side = line.kind in {"caption", "credit"}
        suspects = (boxes[box] for box in line.boxes if not ((held[box] or side) and boxes[box] in trusted))
        name = next(suspects, "")
        line.rule = name if not name or name.endswith(("-box", "hidden", "-mark")) else f"{name}-box"


def drop_cards(lines: Sequence[Line]) -> None:
    """Drop the teaser under the linked title of another story: both alone in a box that is not the story's own."""
    homes = Counter(line.parent for line in lines if line.chosen and is_prose(line.text) and not line.linked)
    for title, teaser in pairwise(lines):
        own = teaser.parent != title.parent and homes[teaser.parent] > 1
        if not title.linked or title.kind not in {"heading", "paragraph", "list"} or own or teaser.rule:
            continue
        if (
            teaser.parent == title.parent
            and homes[teaser.parent] <= 1
            and teaser.kind == "paragraph"
            and not teaser.level
        ):
            teaser.rule = "card"


def drop_furniture(lines: Sequence[Line]) -> None:
    """Drop the lines that say of themselves that they are no part of the story."""
    for line in lines:
        if not line.rule:
            line.rule = furniture_rule(line.text)


def drop_repeats(lines: Sequence[Line], said: Sequence[str] = ()) -> None:
    """Drop a line that has been said already, on its own or at the head of a longer caption."""
    heard = {tuple(tokens(text)) for text in said if text}
    before: Line | None = None
    for line in lines:
        if line.rule:
            continue
        before, above = line, before
        if line.kind == "credit" and above is not None and above.kind == "caption":
            continue
        words = tuple(tokens(line.text))
        if words in heard and (len(words) >= 4 or line.kind != "list"):
            line.rule = "repeat"
        elif len(words) >= 4:
            heard.add(words)


def drop_empty_headings(lines: Sequence[Line]) -> None:
    """Drop headings with nothing under them: before another of their rank or a higher one, or at the end."""
    below: Line | None = None
    for line in reversed(kept(lines)):
        if line.kind in {"caption", "credit"}:
            continue
        if line.kind == "heading" and (below is None or (below.kind == "heading" and below.level <= line.level)):
            line.rule = "empty-heading"
            continue
        below = line


def drop_after_end(lines: Sequence[Line]) -> None:
    """Drop all that follows a label of the page's end, where little of the running text is left below it."""
    sizes = [0 if line.rule else weight(line.text) * is_prose(line.text) for line in lines]
    total = below = sum(sizes)
    # A label in a box within the story does not end it: running text goes on below in an element it came from.
    # So it does in elements of the same name, where each paragraph has its own.
    ends = {key: index for index, line in enumerate(lines) if line.chosen and sizes[index] for key in _homes_of(line)}
    homes: set[int | str] = set()
    furthest = -1
    for index, line in enumerate(lines):
        below -= sizes[index]
        talk = line.kind == "heading" and total - below >= _TALKED_OF and furniture_rule(line.text) == "comments"
        if (
            below <= total * (_TALK_SHARE if talk else _TAIL_SHARE)
            and (line.rule or line.kind == "heading" or not is_prose(line.text))
            and (talk or ends_story(line.text))
            and (line.parent in homes or furthest <= index)
            and not _resumes(lines, index)
        ):
            for other in lines[index:]:
                other.rule = other.rule or "after-story"
            return
        if line.chosen and sizes[index]:
            homes.add(line.parent)
            furthest = max(furthest, *(ends[key] for key in _homes_of(line)))


def _resumes(lines: Sequence[Line], index: int) -> bool:
    """Tell whether a text goes on below a label that leads elsewhere: under bare titles, two at least, runs a sentence.

    The cards of a page's end have a teaser under each title.
    """
    below = index + 1
    while below < len(lines) and lines[below].rule == "under-related":
        below += 1
    if below - index <= _TITLES or below == len(lines) or lines[below].rule or not is_prose(lines[below].text):
        return False
    above = [line.text for line in lines[:index] if not line.rule and is_prose(line.text)]
    return Subject(above).share(lines[below].text)[1] >= _SHARED


def _homes_of(line: Line) -> tuple[int | str, ...]:
    """Return what a line's element is known by: its number, and its names where it has any."""
    return (line.parent, line.names) if line.names else (line.parent,)


def drop_tail(lines: Sequence[Line]) -> None:
    """Drop what follows the last running text: short lines that no sentence comes after."""
    alive = kept(lines)
    while alive:
        last = alive[-1]
        leads = last.kind == "paragraph" and last.text.endswith((":", "：")) and weight(last.text) <= _LEAD_IN
        if not leads and (last.kind == "list" or is_prose(last.text) or ends_as_sentence(last.text)):
            return
        if last.kind not in {"caption", "credit"}:
            last.rule = "tail"
        alive.pop()


def drop_authors(lines: Sequence[Line], byline: Sequence[str]) -> None:
    """Drop lines that only name an author again, and the note about them: a sentence that opens with their name.

    A story does not speak of its own author by the full name.
    """
    names = [name.casefold() for name in byline if len(name.split()) > 1]
    for line in kept(lines):
        bare = line.text.casefold().lstrip("•–—- ").rstrip("0123456789,;& ")
        about = is_prose(line.text) and line.kind in {"paragraph", "list"} and weight(line.text) <= _NOTE_WORDS
        paper = not ends_as_sentence(bare) and weight(bare) <= _SIGNED_MOST and bare.startswith(_parted(names))
        if paper or any(bare == name or (about and bare.startswith((name + " ", name + ","))) for name in names):
            line.rule = "author-contact"
            if bare in names:
                _drop_note(lines, line)


def _parted(names: Sequence[str]) -> tuple[str, ...]:
    """Return how a line begins that names an author and a paper (``Dana Wills, River Tribune``)."""
    return tuple(f"{name}," for name in names)


def _drop_note(lines: Sequence[Line], name: Line) -> None:
    """Drop the note under an author's name where no other running text follows: it ends the page."""
    below = kept(lines[next(index for index, line in enumerate(lines) if line is name) :])
    prose = [line for line in below if is_prose(line.text)]
    if below and prose == below[:1] and weight(prose[0].text) <= _NOTE_WORDS:
        prose[0].rule = "author-contact"


def _leads_on(line: Line) -> bool:
    """Tell a label in bold with nothing beside it but links, in one paragraph: "Related", then other headlines."""
    whole = line.bold + line.links >= 0.95 * len(line.text.replace(" ", ""))
    return line.bold > 0 and whole and 40 <= line.links < 0.9 * len(line.text) and weight(line.text) >= _LED


def drop_links(lines: Sequence[Line]) -> None:
    """Drop lines that are wholly a link: they lead to other stories. A linked sentence of the story itself stays."""
    for line in kept(lines):
        if line.kind in {"caption", "credit"}:
            continue
        label = _CROSS.match(line.text)
        if label and line.links >= len(line.text) - label.end() - 2 and not line.linked:
            line.rule = "link-line"
        if _leads_on(line):
            line.rule = "related"
        source = _SOURCE.match(line.text)
        if source and not line.linked and line.links >= len(line.text) - source.end() - 1:
            line.rule = "pointer"
        if not line.linked:
            continue
        if not (line.chosen and weight(line.text) >= 5 and line.text[-1:] in ".!?。！？।؟"):
            line.rule = "link-line"
