"""The walk over a page's own DOM: every innermost block of text, in order, with what stands around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from oyez.article.asides import EMBEDDING, Aside, embed_name, post_name, table_name
from oyez.article.lines import Line
from oyez.article.nouns import BlockType
from oyez.article.tables import table
from oyez.article.text import collapse, ends_as_sentence

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["MAX_DEPTH", "Walk", "container_kind", "walk"]

MAX_DEPTH = 200
"""Elements deeper than this are read as plain text: no page of people nests so far."""

_ELEMENTS = table("elements")
_SILENT: frozenset[str] = frozenset(_ELEMENTS["silent"])
_INLINE: frozenset[str] = frozenset(_ELEMENTS["inline"])
_CHROME: dict[str, str] = _ELEMENTS["chrome"]
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_SAME_PARENT = _INLINE | {"p", *_HEADINGS}
"""Elements that are a block of text, not a home of several."""
_KINDS: dict[str, BlockType] = {
    "li": "list",
    "blockquote": "quote",
    "figcaption": "caption",
    **dict.fromkeys(_HEADINGS, "heading"),
}
_BY_TAG: dict[str, dict[str, Any]] = {
    "a": {"link": True},
    "b": {"bold": True},
    "strong": {"bold": True},
    "i": {"slanted": True},
    "em": {"slanted": True},
    "center": {"centred": True},
    "blockquote": {"quoted": True},
    **{tag: {"cell": True} for tag in ("td", "th", "caption")},
    **{tag: {"level": level} for tag, level in _HEADINGS.items()},
}
_GIVES_WAY: dict[str, frozenset[BlockType]] = {
    "list": frozenset({"paragraph", "quote"}),
    "quote": frozenset({"paragraph"}),
    "heading": frozenset({"paragraph", "list", "quote"}),
    "caption": frozenset({"paragraph", "list", "quote", "heading", "credit"}),
}
"""The kinds of the element above that each kind takes the place of."""
_HEAD_MOST = 90
"""Characters of a bold first line that heads its paragraph."""
_WHOLLY = 0.95
"""The share of a line's characters in italics from which it is wholly so."""
_CENTRED = re.compile(r"text-align:\s*center", re.IGNORECASE)
_HIDDEN_STORY = 600
"""Characters of paragraphs above which a hidden element may be the story itself."""
_POST_LEAST = 40
"""Characters of a quoted post's text from which it is read as the quote it is."""
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_NAME = re.compile(r"[^a-z0-9]+")
_LEADING = " \u00a0(“‘«\"'"
_GOING_ON = frozenset(",;.)’'")
"""What stands before and after a part of a sentence."""
_PARAGRAPHS = re.compile(r"\n\s*\n")


class _Place(NamedTuple):
    """What the elements above a text say about it. A tuple: it is remade at every second element of a page."""

    kind: BlockType = "paragraph"
    level: int = 0
    boxes: tuple[int, ...] = ()
    names: str = ""
    table: int = 0
    cell: bool = False
    row: int = 0
    figure: int = 0
    quoted: bool = False
    link: bool = False
    bold: bool = False
    parent: int = 0
    slanted: bool = False
    centred: bool = False


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


_GROUPS = ("rules", "kinds")


@cache
def _patterns(group: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((name, _named(pattern)) for name, pattern in table("containers")[group].items())


@cache
def _any_pattern() -> re.Pattern[str]:
    """Return what finds a name that any pattern knows: most names are known to none, and one search tells."""
    return _named("|".join(pattern for group in _GROUPS for pattern in table("containers")[group].values()))


def _named(pattern: str) -> re.Pattern[str]:
    return re.compile(f"(?:^|-| )(?:{pattern})(?:-| |$)")


@lru_cache(maxsize=16384)
def _spell(name: str) -> str:
    return _NAME.sub("-", _CAMEL.sub("-", name).lower()).strip("-")


@lru_cache(maxsize=8192)
def _judge(names: str) -> tuple[str, str, str]:
    """Return (spelt names, suspect rule, kind) of a class and id string."""
    spelt = " ".join(map(_spell, names.split()))[:300]
    if not any(map(_is_known, spelt.split())):
        return spelt, "", ""
    rule = next((rule for rule, pattern in _patterns("rules") if pattern.search(spelt)), "")
    kind = next((kind for kind, pattern in _patterns("kinds") if pattern.search(spelt)), "")
    return spelt, rule, kind


@lru_cache(maxsize=16384)
def _is_known(name: str) -> bool:
    return bool(_any_pattern().search(name))


def container_kind(names: str) -> str:
    """Return what spelt class names say a line is (``caption``, ``credit``, ``standfirst``), else nothing."""
    return next((kind for kind, pattern in _patterns("kinds") if pattern.search(names)), "")


class _Walker:
    def __init__(self, keep: frozenset[str] = frozenset()) -> None:
        self.keep = keep
        self.found = Walk()
        self._text: list[str] = []
        self._runs: list[tuple[int, int, _Place]] = []
        self._size = 0
        self._pictured = False
        self._figures = 0
        self._parents = 0
        self._tables = 0
        self._rows = 0

    def flush(self, place: _Place) -> None:
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

    def _add(self, text: str, place: _Place, runs: list[tuple[int, int, _Place]]) -> None:
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

    def say(self, text: str | None, place: _Place) -> None:
        """Add characters to the open block."""
        if not text:
            return
        self._text.append(text.replace("\n", " ").replace("\r", " "))
        if place.link or place.bold or place.slanted:
            self._runs.append((self._size, len(text.strip()), place))
        self._size += len(text)

    def visit(self, element: HtmlElement, place: _Place, depth: int = 0) -> None:
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

    def _name(self, child: HtmlElement, place: _Place) -> None:
        """Note a film, a sound or a frame."""
        name = embed_name(child)
        if name is not None:
            self.flush(place)
            self.found.asides.append(Aside("embed", name, len(self.found.lines)))

    def _enter(self, child: HtmlElement, tag: str, place: _Place, depth: int) -> None:
        named = dict(child.items())
        names = f"{named.get('class', '')} {named.get('id', '')}".strip() if named else ""
        rule = _CHROME.get(tag) or (_hidden(named, names) if named else "")
        if rule in self.keep:
            rule = ""
        if rule == "hidden" and _is_long(child):
            self.flush(place)
            place = place._replace(boxes=(*place.boxes, self._box("hidden")))
        elif rule:
            if tag not in _INLINE:
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
        plain = not named and tag in _INLINE and tag not in _BY_TAG
        inner = place if plain else self._place(child, tag, place, names)
        # Browsers show elements they do not know within the line; sites give some of them a line of their own.
        within = tag in _INLINE or ("-" in tag and self._in_sentence(child))
        if within and inner.kind == place.kind and inner.boxes == place.boxes:
            self.visit(child, inner, depth)
            return
        self.flush(place)
        self.visit(child, inner, depth)
        self.flush(inner)

    def _place(self, child: HtmlElement, tag: str, place: _Place, names: str) -> _Place:
        """Work out what a child element with some class and id names adds to its place."""
        changes: dict[str, Any] = dict(_BY_TAG.get(tag, {}))
        if tag not in _SAME_PARENT:
            self._parents += 1
            changes["parent"] = self._parents
        kind = _KINDS.get(tag)
        if kind and place.kind in _GIVES_WAY[kind]:
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
            if tag in _INLINE and "boxes" in changes and self._in_sentence(child):
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

    def _read_names(self, names: str, tag: str, place: _Place, changes: dict[str, Any]) -> None:
        spelt, rule, kind = _judge(names)
        if rule:
            changes["boxes"] = (*place.boxes, self._box(rule))
        if tag not in _INLINE or kind:
            changes["names"] = f"{place.names} {spelt}"[-400:]
        if kind == "kicker" and place.level:
            changes["boxes"] = (*place.boxes, self._box("kicker"))
            changes["kind"] = "paragraph"
        if kind == "figure" and tag not in _INLINE and not place.figure:
            self._figures += 1
            changes["figure"] = self._figures
        inside = place.kind in {"caption", "credit"} or bool(place.figure) or tag == "figcaption"
        if (kind == "caption" and tag not in {"body", "html", "article", "main"}) or (kind == "credit" and inside):
            changes["kind"] = kind

    def _box(self, rule: str) -> int:
        self.found.boxes.append(rule)
        return len(self.found.boxes) - 1


def _bold_head(whole: str, runs: list[tuple[int, int, _Place]]) -> int:
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


def _hidden(named: dict[str, str], names: str) -> str:
    """Return the rule by which an element is never heard: hidden from readers, or marked so by the publisher."""
    if "hidden" in named or named.get("aria-hidden") == "true":
        return "hidden"
    style = named.get("style")
    if style and ("display:none" in (flat := style.replace(" ", "").lower()) or "visibility:hidden" in flat):
        return "hidden"
    if any(name.endswith("-skip") and name.startswith("data-") for name in named):
        return "skip-mark"
    rule = _judge(names)[1] if "class" in named else ""
    return rule if rule in {"hidden", "skip-mark"} else ""


def _is_long(element: HtmlElement) -> bool:
    """Tell whether a hidden element holds enough to be the story itself, shown only by the page's scripts."""
    size = 0
    for text in element.itertext("p"):
        size += len(text)
        if size > _HIDDEN_STORY:
            return True
    return False


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
    walker.visit(root, _Place())
    walker.flush(_Place())
    return walker.found
