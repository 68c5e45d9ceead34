"""The story inside a page's script data (Next.js, Nuxt, Fusion and their like), where its HTML shows none.

No site's own format is known here: the largest list of paragraphs is looked for, or the largest piece of HTML.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from statistics import median
from typing import TYPE_CHECKING, Any

from oyez.article.lines import Line
from oyez.article.text import collapse, is_prose, weight

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["needs_scripts", "state_lines"]

_LIMIT = 4_000_000
"""Characters of one script that are looked at."""
_SCRIPTS_MOST = 60
_DEPTH = 40
_NODES_MOST = 200_000
_LEAST = 60
"""Words of a story, at least."""
_STARTS = re.compile(r"(?:^|[=(,;]\s*)(?=[\[{][\[{\"])")
_FLIGHT = re.compile(r'__next_f\.push\(\[1,\s*("(?:[^"\\]|\\.){0,3000000}")\s*\]\)')
_MARKUP = re.compile(r"<(?:p|div|h[2-6]|li|blockquote|br)\b", re.IGNORECASE)
_TAGS = re.compile(r"<[^<>]{1,2000}>")
_KEYS = ("content", "text", "html", "value", "body", "children", "data", "paragraph", "items", "attrs", "props")
_NAMES = ("type", "_type", "kind", "component", "name", "tag", "blockType", "nodeType", "style", "__typename")
_HEADING = re.compile(r"head(?:er|ing|line)?|subhead|title|h[2-6]$", re.IGNORECASE)
_SKIPPED = re.compile(
    r"image|photo|video|caption|embed|related|promo|newsletter|ad(?:vert)?$|interstitial|author", re.IGNORECASE
)
_INLINE = re.compile(r"text|(?:hyper)?link|span|strong|em|bold|italic|mark|a|b|i|u|code|br|abbr|sup|sub", re.IGNORECASE)
_ROOTS = frozenset({"root", "app", "__next", "__nuxt", "___gatsby", "app-root", "main-app", "react-root", "svelte"})
_ASKS = re.compile(r"java\s?script", re.IGNORECASE)


def state_lines(tree: HtmlElement) -> list[Line]:
    """Return the lines of the story in a page's script data, chosen already; none where there is no such story."""
    best: list[Line] = []
    most = _LEAST - 1.0
    for data in _values(tree):
        for lines in _candidates(data):
            words = sum(weight(line.text) for line in lines if is_prose(line.text))
            if words > most:
                best, most = lines, words
    return best


def _values(tree: HtmlElement) -> Iterator[Any]:
    """Yield the JSON values a page's scripts hold."""
    flight: list[str] = []
    for number, script in enumerate(tree.iter("script")):
        text = script.text or ""
        kind = (script.get("type") or "").lower()
        if number >= _SCRIPTS_MOST or len(text) > _LIMIT or "ld+json" in kind:
            continue
        flight += [json.loads(part) for part in _FLIGHT.findall(text)]
        yield from _decoded(text)
    for line in "".join(flight).split("\n"):
        yield from _decoded(line.partition(":")[2])


def _decoded(text: str) -> Iterator[Any]:
    """Yield the large JSON values written in a script: the whole of it, or what is assigned to a name."""
    decoder, at = json.JSONDecoder(strict=False), 0
    while len(text) - at > 300:
        start = _STARTS.search(text, at)
        if start is None:
            return
        try:
            value, at = decoder.raw_decode(text, start.end())
        except (ValueError, RecursionError):
            at = start.end() + 1
            if at > 20_000:  # a program, not data
                return
            continue
        yield value


def _candidates(data: Any) -> Iterator[list[Line]]:  # noqa: ANN401 - any JSON
    """Yield what may be a story: each long piece of HTML, and each list of paragraphs."""
    stack, seen = [(data, 0)], 0
    while stack and seen < _NODES_MOST:
        value, depth = stack.pop()
        seen += 1
        if isinstance(value, str):
            if len(value) > 300 and len(_MARKUP.findall(value)) >= 2:
                yield _read_html(value)
            elif value.count("\n") >= 2 and len(value) > 600:
                yield [Line(text, chosen=True) for part in value.split("\n") if (text := collapse(part))]
        elif isinstance(value, list) and depth < _DEPTH:
            lines = _paragraphs(value)
            if lines:
                yield lines
            stack += [(member, depth + 1) for member in value[:2000]]
        elif isinstance(value, dict) and depth < _DEPTH:
            stack += [(member, depth + 1) for member in value.values()]


def _paragraphs(members: list[Any]) -> list[Line]:
    """Read a list whose members hold one paragraph each; none where they hold whole stories or no text."""
    found: list[Line] = []
    held: list[int] = []
    for member in members[:2000]:
        lines = [line for line in _lines(member) if line.text]
        prose = sum(is_prose(line.text) for line in lines)
        if prose:
            held.append(prose)
        if prose or any(line.kind != "paragraph" for line in lines):
            found += lines
    return found if len(held) >= 3 and median(held) <= 2 and max(held) <= 12 else []


def _kind(member: dict[str, Any]) -> str:
    return next((str(member[name]) for name in _NAMES if isinstance(member.get(name), str)), "")


def _plain(member: Any) -> Any:  # noqa: ANN401 - any JSON
    """Read a rendered element (``["$", tag, key, attributes]``) as a record; anything else stays as it is."""
    if isinstance(member, list) and len(member) == 4 and member[0] == "$" and isinstance(member[3], dict):
        return {"type": member[1], "children": member[3].get("children", "")}
    return member


def _inline(member: Any, depth: int = 0) -> str | None:  # noqa: ANN401 - any JSON
    """Return the characters of a piece of a paragraph; None for what is a paragraph, a list or more."""
    member = _plain(member)
    if isinstance(member, str):
        return None if _MARKUP.search(member) else _TAGS.sub("", member)
    if isinstance(member, list) and depth < 6:
        pieces = [_inline(part, depth + 1) for part in member[:500]]
        return None if None in pieces else "".join(filter(None, pieces))
    if isinstance(member, dict) and depth < 6 and _INLINE.fullmatch(_kind(member)):
        return next((_inline(member[key], depth + 1) for key in _KEYS if isinstance(member.get(key), (str, list))), "")
    return None


def _lines(member: Any, depth: int = 0) -> Iterator[Line]:  # noqa: ANN401 - any JSON
    """Yield the lines of one member of a list of paragraphs."""
    member = _plain(member)
    whole = _inline(member)
    if whole is not None:
        yield Line(collapse(whole), chosen=True)
    elif isinstance(member, str):
        yield from _read_html(member)
    elif isinstance(member, list) and depth < 6:
        for part in member[:200]:
            yield from _lines(part, depth + 1)
    elif isinstance(member, dict) and depth < 6 and not _SKIPPED.search(_kind(member)):
        yield from _record_lines(member, depth)


def _record_lines(member: dict[str, Any], depth: int) -> Iterator[Line]:
    """Yield what the first key of a record that holds text says."""
    for key in _KEYS:
        if not isinstance(member.get(key), (str, list, dict)):
            continue
        lines = [line for line in _lines(member[key], depth + 1) if line.text]
        if _HEADING.match(_kind(member)) and len(lines) == 1 and not is_prose(lines[0].text):
            lines = [Line(lines[0].text, "heading", 2, chosen=True)]
        yield from lines
        if lines:
            return


def _read_html(text: str) -> list[Line]:
    from lxml import etree
    from lxml.html import fragment_fromstring

    from oyez.article.walk import walk

    try:
        lines = walk(fragment_fromstring(text, create_parent="div")).lines
    except (etree.LxmlError, ValueError, AssertionError):
        return []
    for line in lines:
        line.chosen = True
    return lines


def needs_scripts(tree: HtmlElement) -> str:
    """Return what shows that a page's text is put there by scripts: an empty root, or its own words; else nothing."""
    for box in tree.iter("div", "main", "app-root"):
        name = box.get("id") or (box.tag if box.tag == "app-root" else "")
        if name.lower() in _ROOTS and not collapse(" ".join(box.itertext())):
            return f"#{name}"
    for note in tree.iter("noscript"):
        said = collapse(_TAGS.sub(" ", " ".join(note.itertext())))
        if _ASKS.search(said):
            return said[:200]
    return ""
