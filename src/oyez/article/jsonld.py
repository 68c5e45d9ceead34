"""What a page says of itself in JSON-LD: the article's own record, however it is nested."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["article_record", "text_of", "texts_of"]

_LIMIT = 2_000_000
"""Characters of one script that are looked at: more is no metadata."""
_DEPTH = 8
_KIND = re.compile(r"article|blogposting|reportage|liveblog|report$", re.IGNORECASE)


def _records(data: Any, depth: int = 0) -> Iterator[dict[str, Any]]:  # noqa: ANN401 - any JSON
    if depth > _DEPTH:
        return
    if isinstance(data, dict):
        yield data
        for value in data.values():
            if isinstance(value, (dict, list)):
                yield from _records(value, depth + 1)
    elif isinstance(data, list):
        for value in data:
            yield from _records(value, depth + 1)


def _scripts(tree: HtmlElement) -> Iterator[Any]:
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        text = (script.text or "").strip().removeprefix("<!--").removesuffix("-->").strip().rstrip(";")
        if not text or len(text) > _LIMIT:
            continue
        try:
            yield json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue


def article_record(tree: HtmlElement) -> dict[str, Any]:
    """Return the page's article record: the first whose type is a kind of article, the one with a body before others.

    An empty dict where the page has none.
    """
    found = [
        record
        for data in _scripts(tree)
        for record in _records(data)
        if any(_KIND.search(kind) for kind in texts_of(record.get("@type")))
    ]
    whole = [record for record in found if record.get("headline")]
    return next(iter(whole or found), {})


def texts_of(value: Any) -> list[str]:  # noqa: ANN401 - any JSON
    """Return the strings a JSON-LD value stands for: itself, its members, or their ``name``."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [text for member in value[:50] for text in texts_of(member) if not isinstance(member, list)]
    if isinstance(value, dict):
        name = value.get("name")
        return texts_of(name) if isinstance(name, (str, list)) else []
    return []


def text_of(value: Any) -> str:  # noqa: ANN401 - any JSON
    """Return the first string a JSON-LD value stands for, or an empty one."""
    return next(iter(texts_of(value)), "")
