"""Tables of articles: CSV and TSV with a line of names, and JSON a line."""

from __future__ import annotations

import csv
import html
import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from oyez.article.archives.nouns import Item
from oyez.article.archives.pages import page_of
from oyez.article.download import is_address
from oyez.errors import OyezError

__all__ = ["table_items"]

CELL_BYTES = 10 * 1024 * 1024
"""The longest article of a table."""
_NAMES: dict[str, tuple[str, ...]] = {
    "url": ("url", "link", "permalink", "address", "canonical_url"),
    "html": ("html", "content_html", "body_html", "content:encoded"),
    "text": ("text", "content_text", "body", "content", "article"),
    "title": ("title", "headline", "name"),
    "date": ("date", "published", "published_at", "date_published", "pubdate", "created_at"),
    "author": ("author", "authors", "byline", "creator"),
    "site": ("site", "publisher", "publication"),
    "language": ("language", "lang"),
    "id": ("id", "guid", "uuid", "slug"),
}
"""What a column may be called, by what it is; the first that a row has counts."""
_MARKUP = re.compile(r"</?(?:p|div|br|h[1-6]|article|ul|ol|blockquote|section)\b[^>]{0,500}>", re.IGNORECASE)


def table_items(path: Path) -> Iterator[Item]:
    """Yield a table's rows. A row has an address, or the article itself in a column ``html`` or ``text``.

    Raises:
        OyezError: ``bad_table`` where no column is known, a line is no JSON object, or the file is no UTF-8.
    """
    rows = _json_rows(path) if path.suffix.lower() in (".jsonl", ".ndjson") else _csv_rows(path)
    try:
        for number, row in rows:
            yield _item(path, number, row)
    except UnicodeDecodeError:
        raise OyezError("bad_table", f"{path.name} is not UTF-8: save it as UTF-8.") from None
    except csv.Error as error:
        raise OyezError("bad_table", f"{path.name} is no table that can be read: {error}.") from None


def _csv_rows(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    csv.field_size_limit(CELL_BYTES)
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.DictReader(file, dialect="excel-tab" if path.suffix.lower() == ".tsv" else "excel")
        names = [str(name).strip().lower() for name in reader.fieldnames or ()]
        if not any(name in names for kind in ("url", "html", "text") for name in _NAMES[kind]):
            raise OyezError("bad_table", f"{path.name} has no column url, html or text: name its columns so.")
        reader.fieldnames = names
        for row in reader:
            yield reader.line_num, {name: value for name, value in row.items() if name}


def _json_rows(path: Path) -> Iterator[tuple[int, Mapping[str, Any]]]:
    with path.open(encoding="utf-8-sig") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
            except (ValueError, RecursionError):
                row = None
            if not isinstance(row, dict):
                raise OyezError("bad_table", f"Line {number} of {path.name} is no JSON object.")
            yield number, {str(name).strip().lower(): value for name, value in row.items()}


def _item(path: Path, number: int, row: Mapping[str, Any]) -> Item:
    facts = {kind: _first(row, names) for kind, names in _NAMES.items()}
    key = facts["url"] or f"{path.name}#{facts['id'] or number}"
    body = facts["html"] or facts["text"]
    if not body:
        return Item(key, url=facts["url"] if is_address(facts["url"]) else "")
    markup = bool(facts["html"]) or _MARKUP.search(body[:5000]) is not None
    page = page_of(
        key, body=body if markup else _paragraphs(body), url=facts["url"] if is_address(facts["url"]) else "",
        title=facts["title"], date=facts["date"], authors=tuple(filter(None, (facts["author"],))),
        site=facts["site"], language=facts["language"],
    )  # fmt: skip
    return Item(key, page=page)


def _first(row: Mapping[str, Any], names: tuple[str, ...]) -> str:
    for name in names:
        value = row.get(name)
        if isinstance(value, list):
            value = ", ".join(map(str, value))
        if value not in (None, "") and not isinstance(value, dict):
            return str(value).strip()
    return ""


def _paragraphs(text: str) -> str:
    parts = re.split(r"\n\s*\n", text) if "\n\n" in text.replace("\r", "") else text.splitlines()
    return "".join(f"<p>{html.escape(part.strip())}</p>" for part in parts if part.strip())
