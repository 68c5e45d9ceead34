"""What a page says of itself in JSON-LD: the article's own record, however it is nested."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["address_of", "article_record", "audio_of", "page_records", "paid_parts", "text_of", "texts_of"]

_LIMIT = 2_000_000
"""Characters of one script that are looked at: more is no metadata."""
_DEPTH = 8
_SOUND = re.compile(r"audioobject$", re.IGNORECASE)
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


def page_records(tree: HtmlElement) -> list[dict[str, Any]]:
    """Return every record of a page's JSON-LD, however deep it is nested."""
    return [record for data in _scripts(tree) for record in _records(data)]


def _is_kind(record: dict[str, Any], pattern: re.Pattern[str]) -> bool:
    return any(pattern.search(kind) for kind in texts_of(record.get("@type")))


def article_record(records: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the page's article record: the first whose type is a kind of article, one with a headline before others.

    Members that only refer to another record by its ``@id`` are that record. An empty dict where the page has none.
    """
    found = [record for record in records if _is_kind(record, _KIND)]
    whole = [record for record in found if record.get("headline")]
    chosen = next(iter(whole or found), {})
    known = {str(record["@id"]): record for record in records if record.get("name") and "@id" in record}
    return {key: _resolved(value, known) for key, value in chosen.items()}


def _resolved(value: Any, known: dict[str, dict[str, Any]]) -> Any:  # noqa: ANN401 - any JSON
    if isinstance(value, list):
        return [_resolved(member, known) for member in value[:50]]
    if isinstance(value, dict) and "@id" in value and not value.get("name"):
        return known.get(str(value["@id"]), value)
    return value


def audio_of(records: list[dict[str, Any]], article: dict[str, Any]) -> str:
    """Return the address of the article's own recording: its ``audio``, else the only one the page tells of."""
    own = article.get("audio") or article.get("associatedMedia")
    members = own if isinstance(own, list) else [own]
    sounds = [record for record in members if isinstance(record, dict) and _is_kind(record, _SOUND)]
    if not sounds:
        sounds = [record for record in records if _is_kind(record, _SOUND)]
        sounds = sounds if len(sounds) == 1 else []
    return next((address for sound in sounds if (address := address_of(sound.get("contentUrl")))), "")


def paid_parts(record: dict[str, Any]) -> tuple[bool, list[str]]:
    """Return whether a record says that its story, or a part of it, is not free; and the selectors of such parts."""
    parts = record.get("hasPart")
    members = [part for part in (parts if isinstance(parts, list) else [parts]) if isinstance(part, dict)]
    paid = [part for part in members if _is_false(part.get("isAccessibleForFree"))]
    selectors = [selector for part in paid for selector in texts_of(part.get("cssSelector")) if selector.strip()]
    return bool(paid) or _is_false(record.get("isAccessibleForFree")), selectors


def _is_false(value: Any) -> bool:  # noqa: ANN401 - any JSON
    return str(value).strip().lower().rsplit("/", 1)[-1] == "false"


def address_of(value: Any) -> str:  # noqa: ANN401 - any JSON
    """Return the first address a JSON-LD value stands for: itself, a member's, or its ``url``; else nothing."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list):
        return next((address for member in value[:10] if (address := address_of(member))), "")
    if isinstance(value, dict):
        return address_of(value.get("url") or value.get("contentUrl") or "")
    return ""


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
