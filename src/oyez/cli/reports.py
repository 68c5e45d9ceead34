"""What the commands print: the contracts of the JSON forms, and the same facts for people."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from oyez.article import Article, Dropped, check, read_source
from oyez.codec import to_data
from oyez.errors import OyezError
from oyez.script import Script

__all__ = ["article_data", "article_lines", "refusal", "script_data", "script_lines"]

_SIDE_BY_SIDE = 140
"""Columns of a terminal from which what is said and what is not stand side by side."""


def article_data(source: str, url: str | None) -> dict[str, Any]:
    """Return one page's story, or its error, or (where the gate refuses) both."""
    try:
        article = read_source(source, url=url)
    except OyezError as error:
        return {"source": source, "error": _error(error)}
    data = _story(article)
    refused = refusal(article)
    return data if refused is None else data | {"error": _error(refused)}


def refusal(article: Article) -> OyezError | None:
    """Return why an article is not narrated, None where it is."""
    try:
        check(article)
    except OyezError as error:
        return error
    return None


def _story(article: Article) -> dict[str, Any]:
    names = (
        "source",
        "headline",
        "standfirst",
        "byline",
        "section",
        "date",
        "language",
        "site",
        "url",
        "audio",
        "image",
    )
    data: dict[str, Any] = {name: getattr(article, name) for name in names}
    data |= {"byline": list(article.byline), "words": article.words, "reading_seconds": article.reading_seconds}
    return data | {name: to_data(getattr(article, name)) for name in ("blocks", "notes", "dropped")}


def _error(error: OyezError) -> dict[str, str]:
    return {"code": error.code, "message": error.message}


def article_lines(data: dict[str, Any]) -> Iterator[str]:
    """Yield a page's story for a person to read."""
    if "headline" in data:
        facts = (data["site"], data["section"], ", ".join(data["byline"]), data["date"], data["language"])
        yield data["headline"] or "(no headline)"
        yield from _wrapped(data["standfirst"], "")
        yield " · ".join(filter(None, (*facts, f"{data['words']} words", _minutes(data["reading_seconds"]))))
        for block in data["blocks"]:
            yield ""
            mark = "" if block["type"] == "paragraph" else f"[{block['type']}] "
            yield from _wrapped(mark + block["text"], "")
        yield ""
        yield f"{len(data['dropped'])} lines left out; `oyez script` shows which, and why."
    if "error" in data:
        yield f"error: {data['error']['code']}: {data['error']['message']}"


def script_data(script: Script, refused: OyezError | None = None) -> dict[str, Any]:
    """Return the contract form: what is said, sentence by sentence, what is not, and the gate's error if it refuses."""
    names = ("id", "role", "language", "text", "spoken", "pause")
    utterances = [{name: getattr(line, name) for name in names} for line in script.utterances]
    data = {"utterances": utterances, "dropped": to_data(script.dropped)}
    return data if refused is None else data | {"error": _error(refused)}


def script_lines(script: Script) -> Iterator[str]:
    """Yield what is said and what is not: side by side on a wide terminal, else one after the other."""
    columns = shutil.get_terminal_size((100, 24)).columns
    if columns < _SIDE_BY_SIDE or not script.dropped:
        yield from _said_lines(script, _width())
        yield ""
        yield f"LEFT OUT ({len(script.dropped)})" if script.dropped else "Nothing was left out."
        yield from _dropped_lines(script.dropped, _width())
        return
    left = min(columns * 3 // 5, 110)
    right = min(columns - left - 3, 90)
    dropped = [f"LEFT OUT ({len(script.dropped)})", "", *_dropped_lines(script.dropped, right)]
    for said, out in zip_longest(_said_lines(script, left), dropped, fillvalue=""):
        yield f"{said:<{left}} │ {out}".rstrip()


def _said_lines(script: Script, width: int) -> Iterator[str]:
    yield "SAID"
    block = ""
    for line in script.utterances:
        if line.block != block:
            block = line.block
            yield ""
            yield f"[{line.role}]"
        yield from _wrapped(line.spoken, "  ", width)
        if _letters(line.spoken) != _letters(line.text):
            yield from _wrapped(f"printed: {line.text}", "      ", width)


def _letters(text: str) -> str:
    """Return what is heard of a text: its letters and digits."""
    return "".join(filter(str.isalnum, text)).casefold()


def _dropped_lines(dropped: tuple[Dropped, ...], room: int) -> Iterator[str]:
    width = max((len(line.rule) for line in dropped), default=0)
    for line in dropped:
        text = " ".join(line.text.split()) or "(blank)"
        yield f"  {line.rule:<{width}}  {textwrap.shorten(text, max(room - width - 4, 30), placeholder=' …')}"


def _minutes(seconds: int) -> str:
    return f"{max(1, round(seconds / 60))} min read"


def _width() -> int:
    return min(shutil.get_terminal_size((100, 24)).columns, 110)


def _wrapped(text: str, indent: str, width: int | None = None) -> list[str]:
    return textwrap.wrap(
        text, width or _width(), initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
    )
