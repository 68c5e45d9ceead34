"""The walk over a page's own DOM: every innermost block of text, in order, with what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from oyez.article.asides import EMBEDDING, Aside, embed_name, post_name, table_name
from oyez.article.containers import judge
from oyez.article.hidden import hidden_rule, is_long
from oyez.article.lines import Line
from oyez.article.place import BY_TAG, GIVES_WAY, INLINE, KINDS, SAME_PARENT, Place
from oyez.article.tables import table
from oyez.article.text import collapse, ends_as_sentence

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["MAX_DEPTH", "Walk", "walk"]

MAX_DEPTH = 200
"""Elements deeper than this are read as plain text: no page of people nests so far."""

_ELEMENTS = table("elements")
_SILENT: frozenset[str] = frozenset(_ELEMENTS["silent"])
_CHROME: dict[str, str] = _ELEMENTS["chrome"]
_HEAD_MOST = 90
"""Characters of a bold first line that heads its paragraph."""
_WHOLLY = 0.95
"""The share of a line's characters in italics from which it is wholly so."""
_CENTRED = re.compile(r"text-align:\s*center", re.IGNORECASE)
_POST_LEAST = 40
"""Characters of a quoted post's text from which it is read as the quote it is."""
_LEADING = " \u00a0(“‘«\"'"
_GOING_ON = frozenset(",;.)’'")
"""What stands before and after a part of a sentence."""
_PARAGRAPHS = re.compile(r"\n\s*\n")


@dataclass(slots=True)
class Walk:
    """What a walk found.

    Attributes:
        lines: The innermost blocks of text in document order.
        boxes: The rule of each suspect box, by index.
        outside: Text of boxes that never hold a story (menus, forms, footers), with the rule.
        asides: Tables of data, posts and films, to be named.
    """

    lines: list[Line] = field(default_factory=list)
    boxes: list[str] = field(default_factory=list)
    outside: list[tuple[str, str]] = field(default_factory=list)
    asides: list[Aside] = field(default_factory=list)


class _Walker:
    def __init__(self, keep: frozenset[str] = frozenset()) -> None:
        self.keep = keep
        self.found = Walk()
        self._text: list[str] = []
        self._runs: list[tuple[int, int, Place]] = []
        self._size = 0
        self._pictured = False
        self._figures = 0
        self._parents = 0
        self._tables = 0
        self._rows = 0

    def flush(self, place: Place) -> None:
        """Close the block that is open, if it has any text."""
        if not self._text:
            return
        whole, runs, size = "".join(self._text), self._runs, self._size
        self._text, self._runs, self._size = [], [], 0
        if not whole or whole.isspace():
            return
        start, gaps = 0, [gap.span() for gap in _PARAGRAPHS.finditer(whole)]
        head = _bold_head(whole, runs) if runs and place.kind == "paragraph" else 0
        if head and head < min((gap[0] for gap in gaps), default=size):
            gaps.insert(0, (head, head + 1))
        for stop, after in [*gaps, (size, size)]:
            text = collapse(whole[start:stop])
            if text:
                self._add(text, place, [run for run in runs if start <= run[0] < stop])
            start = after

    def _add(self, text: str, place: Place, runs: list[tuple[int, int, Place]]) -> None:
        """Add a block, of which some runs of characters are a link's, bold or slanted."""
        links = sum(size for _, size, at in runs if at.link)
        bold = sum(size for _, size, at in runs if at.bold)
        slanted = sum(size for _, size, at in runs if at.slanted)
        self.found.lines.append(
            Line(
                text,
                place.kind,
                place.level,
                min(links, len(text)),
                min(bold, len(text)),
                place.boxes,
                place.parent,
                place.names,
                table=place.table,
                cell=place.cell,
                row=place.row,
                figure=place.figure,
                quoted=place.quoted,
                pictured=self._pictured,
                set_apart=place.centred or slanted >= _WHOLLY * len(text),
            )
        )
        self._pictured = False

    def say(self, text: str | None, place: Place) -> None:
        """Add characters to the open block."""
        if not text:
            return
        self._text.append(text.replace("\n", " ").replace("\r", " "))
        if place.link or place.bold or place.slanted:
            self._runs.append((self._size, len(text.strip()), place))
        self._size += len(text)

    def visit(self, element: HtmlElement, place: Place, depth: int = 0) -> None:
        """Read one element and all below it."""
        self.say(element.text, place)
        for number, child in enumerate(element):
            tag = child.tag
            if isinstance(tag, str):
                if tag == "br":
                    self._text.append("\n")
                    self._size += 1
                elif tag in EMBEDDING:
                    self._name(child, place)
                elif tag == "img":
                    self._pictured = True
                elif tag not in _SILENT:
                    self._enter(child, tag, place, depth + 1)
            self.say(child.tail, place)
            if number > 20_000:
                break

    def _name(self, child: HtmlElement, place: Place) -> None:
        """Note a film, a sound or a frame."""
        name = embed_name(child)
        if name is not None:
            self.flush(place)
            self.found.asides.append(Aside("embed", name, len(self.found.lines)))

    def _enter(self, child: HtmlElement, tag: str, place: Place, depth: int) -> None:
        named = dict(child.items())
        names = f"{named.get('class', '')} {named.get('id', '')}".strip() if named else ""
        rule = _CHROME.get(tag) or (hidden_rule(named, names) if named else "")
        if rule in self.keep:
            rule = ""
        if rule == "hidden" and is_long(child):
            self.flush(place)
            place = place._replace(boxes=(*place.boxes, self._box("hidden")))
        elif rule:
            if tag not in INLINE:
                self.flush(place)
            self.found.outside.extend((text, rule) for text in _texts(child))
            return
        post = post_name(named.get("class", "")) if named and tag in {"blockquote", "div"} else ""
        if post and not any(len(text) > _POST_LEAST for text in _texts(child)):
            self.flush(place)
            self.found.asides.append(Aside("embed", post, len(self.found.lines)))
        if depth >= MAX_DEPTH:
            self.say(" ".join(_texts(child)), place)
            return
        plain = not named and tag in INLINE and tag not in BY_TAG
        inner = place if plain else self._place(child, tag, place, names)
        # Browsers show elements they do not know within the line; sites give some of them a line of their own.
        within = tag in INLINE or ("-" in tag and self._in_sentence(child))
        if within and inner.kind == place.kind and inner.boxes == place.boxes:
            self.visit(child, inner, depth)
            return
        self.flush(place)
        self.visit(child, inner, depth)
        self.flush(inner)

    def _place(self, child: HtmlElement, tag: str, place: Place, names: str) -> Place:
        """Work out what a child element with some class and id names adds to its place."""
        changes: dict[str, Any] = dict(BY_TAG.get(tag, {}))
        if tag not in SAME_PARENT:
            self._parents += 1
            changes["parent"] = self._parents
        kind = KINDS.get(tag)
        if kind and place.kind in GIVES_WAY[kind]:
            changes["kind"] = kind
        if tag == "figure":
            self._figures += 1
            changes["figure"] = self._figures
        if tag == "tr":
            self._rows += 1
            changes["row"] = self._rows
        if tag == "table" and not place.table and (name := table_name(child)) is not None:
            self._tables += 1
            changes["table"] = self._tables
            self.found.asides.append(Aside("table", name, len(self.found.lines)))
        if names:
            self._read_names(names, tag, place, changes)
            if tag in INLINE and "boxes" in changes and self._in_sentence(child):
                del changes["boxes"]
        if (style := child.get("style")) and _CENTRED.search(style):
            changes["centred"] = True
        if tag == "aside":
            changes["boxes"] = (*place.boxes, self._box("aside"))
        return place._replace(**changes) if changes else place

    def _in_sentence(self, child: HtmlElement) -> bool:
        """Tell whether an inline element is part of a sentence, whatever its name (a price, a share's name)."""
        before = next((text for text in reversed(self._text) if text.strip()), "")
        after = child.tail or ""
        goes_on = after[:1] in _GOING_ON or (after[:1].isspace() and after.lstrip()[:1].islower())
        if not before:
            return goes_on
        led = before[-1] in _LEADING
        amid = before.rstrip(_LEADING)[-1:].isalpha() or before.rstrip()[-1:] == ","
        return led and (goes_on or (amid and not after.strip()))

    def _read_names(self, names: str, tag: str, place: Place, changes: dict[str, Any]) -> None:
        spelt, rule, kind = judge(names)
        if rule:
            changes["boxes"] = (*place.boxes, self._box(rule))
        if tag not in INLINE or kind:
            changes["names"] = f"{place.names} {spelt}"[-400:]
        if kind == "kicker" and place.level:
            changes["boxes"] = (*place.boxes, self._box("kicker"))
            changes["kind"] = "paragraph"
        if kind == "figure" and tag not in INLINE and not place.figure:
            self._figures += 1
            changes["figure"] = self._figures
        inside = place.kind in {"caption", "credit"} or bool(place.figure) or tag == "figcaption"
        if (kind == "caption" and tag not in {"body", "html", "article", "main"}) or (kind == "credit" and inside):
            changes["kind"] = kind

    def _box(self, rule: str) -> int:
        self.found.boxes.append(rule)
        return len(self.found.boxes) - 1


def _bold_head(whole: str, runs: list[tuple[int, int, Place]]) -> int:
    """Return where the first line of a paragraph ends if it is wholly bold and its heading: no sentence, text below."""
    stop = whole.find("\n")
    if stop < 0 or not whole[stop:].strip():
        return 0
    head = collapse(whole[:stop])
    bold = sum(size for start, size, at in runs if at.bold and start < stop)
    short = head and len(head) <= _HEAD_MOST and (head[-1] == "?" or not ends_as_sentence(head))
    below = any(at.bold for start, _, at in runs if start > stop)
    links = sum(size for start, size, at in runs if at.link and start > stop)
    leads = 2 * links > len(whole) - stop
    return stop if short and bold >= 0.95 * len(head) and not below and not leads else 0


def _texts(element: HtmlElement) -> Iterator[str]:
    for text in element.itertext():
        line = collapse(str(text))
        if line:
            yield line


def walk(root: HtmlElement, keep: frozenset[str] = frozenset()) -> Walk:
    """Return the innermost blocks of text below `root`, in document order, each with what stands around it.

    Elements that a rule in `keep` would leave out are walked like any other.
    """
    walker = _Walker(keep)
    walker.visit(root, Place())
    walker.flush(Place())
    return walker.found
