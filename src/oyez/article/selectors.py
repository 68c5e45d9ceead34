"""Selectors of elements: the CSS that rules are written in, and XPath as it is."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from oyez.article.text import collapse
from oyez.errors import OyezError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["elements_at", "text_at", "to_xpath"]

_COMPOUND = re.compile(r"(?P<tag>\*|[a-zA-Z][\w-]*)?(?P<rest>(?:[.#][\w-]+|\[[^\[\]]+\])*)")
_PART = re.compile(r"([.#])([\w-]+)|\[\s*([\w:-]+)\s*(?:([*^$~]?=)\s*[\"']?([^\"'\]]*)[\"']?\s*)?\]")
_STEPS = re.compile(r"\s*>\s*|\s+")


@lru_cache(maxsize=512)
def to_xpath(selector: str) -> str:
    """Return the XPath of a selector: tags, ``.class``, ``#id``, ``[attribute=value]``, inside ( ) or right in (>).

    What begins with a slash, a dot and a slash, or a bracket is XPath already.

    Raises:
        OyezError: ``bad_selector``.
    """
    bare = selector.strip()
    if bare.startswith(("/", "./", "(", "id(")):
        return bare
    return " | ".join(_path(part.strip(), selector) for part in bare.split(","))


def _path(part: str, whole: str) -> str:
    path, direct = "", False
    for piece in filter(None, re.split(r"(\s*>\s*|\s+)", part)):
        if _STEPS.fullmatch(piece):
            direct = ">" in piece
            continue
        match = _COMPOUND.fullmatch(piece)
        if match is None:
            raise _bad(whole)
        path += ("/" if direct else "//" if path else ".//") + (match["tag"] or "*").lower()
        path += "".join(f"[{_test(found)}]" for found in _PART.finditer(match["rest"]))
        direct = False
    if not path or direct:
        raise _bad(whole)
    return path


def _test(found: re.Match[str]) -> str:
    sign, name, attribute, how, value = found.groups()
    if sign == "#":
        return f"@id='{name}'"
    if sign == "." or how == "~=":
        attribute, value = ("class", name) if sign else (attribute, value)
        return f"contains(concat(' ', normalize-space(@{attribute}), ' '), ' {value} ')"
    if not how:
        return f"@{attribute}"
    safe = value.replace("'", "")
    tests = {
        "=": f"@{attribute}='{safe}'",
        "*=": f"contains(@{attribute}, '{safe}')",
        "^=": f"starts-with(@{attribute}, '{safe}')",
        "$=": f"substring(@{attribute}, string-length(@{attribute}) - {len(safe) - 1})='{safe}'",
    }
    return tests[how]


def _bad(selector: str) -> OyezError:
    return OyezError(
        "bad_selector", f"“{selector}” is no selector: write .class, #id, a tag, or XPath; see docs/cleaning.md."
    )


def _found(tree: HtmlElement, selector: str) -> list[object]:
    from lxml import etree

    try:
        found = tree.xpath(to_xpath(selector))
    except etree.XPathError:
        raise _bad(selector) from None
    return list(found) if isinstance(found, list) else [found]


def elements_at(tree: HtmlElement, selector: str) -> list[HtmlElement]:
    """Return the elements a selector names, in order.

    Raises:
        OyezError: ``bad_selector``.
    """
    from lxml.html import HtmlElement

    return [found for found in _found(tree, selector) if isinstance(found, HtmlElement)]


def text_at(tree: HtmlElement, selector: str) -> str:
    """Return the text of the first thing a selector names, an element or an attribute; empty where there is none.

    Raises:
        OyezError: ``bad_selector``.
    """
    for found in _found(tree, selector):
        machine = found.get("datetime") or found.get("content") if hasattr(found, "get") else ""
        text = machine or (" ".join(found.itertext()) if hasattr(found, "itertext") else str(found))
        if collapse(text):
            return collapse(text)
    return ""
