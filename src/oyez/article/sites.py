"""Rules of single sites, each a file named after its host: ours in sites/, a newsroom's own in its data folder.

A file is TOML (see `Rules` for its keys), or a ``.txt`` in the site-config format of FiveFilters as it stands.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from dataclasses import fields
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from oyez.article.dates import iso_date
from oyez.article.names import byline_names
from oyez.article.nouns import Page, Rules
from oyez.article.rulenames import check_names
from oyez.article.selectors import elements_at, text_at, to_xpath
from oyez.article.text import collapse
from oyez.article.walk import walk
from oyez.errors import OyezError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["body_texts", "drop_named", "rules_for", "told_facts"]

_OURS = Path(__file__).with_name("sites")
_KEYS = tuple(field.name for field in fields(Rules))


def rules_for(page: Page) -> Rules:
    """Return the rules a page is read by: its site's, then those it was fetched with. A newsroom's file replaces ours.

    Raises:
        OyezError: ``bad_site_rules`` where a file cannot be read, naming it; ``no_such_rule`` where the reading itself
            keeps a rule there is none of.
    """
    try:
        host = (urlsplit(page.url or "").hostname or "").removeprefix("www.")
    except ValueError:
        host = ""
    site = _host_rules(host) if host else Rules()
    if page.rules:
        check_names(page.rules.keep)
    return _sum(site, page.rules) if page.rules else site


def _sum(one: Rules, other: Rules) -> Rules:
    return Rules(*(getattr(other, key) + getattr(one, key) for key in _KEYS))


def _host_rules(host: str) -> Rules:
    for folder in (_own_folder(), _OURS):
        for path in _files(folder, host):
            try:
                stamp = path.stat().st_mtime_ns
            except OSError:
                continue
            return _load(path, stamp)
    return Rules()


def _own_folder() -> Path:
    """Return the newsroom's folder of rules, beside all else Oyez keeps."""
    named = os.environ.get("OYEZ_DATA")
    if named:
        return Path(named).expanduser() / "sites"
    import platformdirs

    return Path(platformdirs.user_data_dir("oyez", appauthor=False)) / "sites"


def _files(folder: Path, host: str) -> Iterator[Path]:
    """Yield where a host's rules may be: under its own name, then under those above it (``news.example``)."""
    parts = host.split(".")
    for start in range(max(1, len(parts) - 1)):
        name = ".".join(parts[start:])
        yield from (folder / f"{name}.toml", folder / f"{name}.txt", folder / f".{name}.txt")


@lru_cache(maxsize=256)
def _load(path: Path, stamp: int) -> Rules:
    del stamp  # a changed file is another entry
    try:
        text = path.read_text("utf-8")
        rules = _site_config(text) if path.suffix == ".txt" else _toml(text)
        for key in ("drop", "body", "title", "author", "date"):
            for selector in getattr(rules, key):
                to_xpath(selector)
        check_names(rules.keep)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValueError) as error:
        raise OyezError("bad_site_rules", f"The rules in sites/{path.name} cannot be read: {error}.") from None
    except OyezError as error:
        raise OyezError("bad_site_rules", f"The rules in sites/{path.name} cannot be used: {error.message}") from None
    return rules


def _toml(text: str) -> Rules:
    data = tomllib.loads(text)
    unknown = sorted(set(data) - set(_KEYS))
    if unknown:
        raise ValueError(f"“{unknown[0]}” is none of {', '.join(_KEYS)}")
    lists = {key: [value] if isinstance(value, str) else value for key, value in data.items()}
    if not all(isinstance(value, list) and all(isinstance(one, str) for one in value) for value in lists.values()):
        raise ValueError("every key takes a text or a list of texts")
    return Rules(**{key: tuple(value) for key, value in lists.items()})


def _site_config(text: str) -> Rules:
    """Read the site-config format: ``title``, ``body``, ``author``, ``date``, ``strip``, ``strip_id_or_class``."""
    found: dict[str, list[str]] = {key: [] for key in _KEYS}
    for line in text.splitlines():
        key, colon, value = (part.strip() for part in line.partition(":"))
        if not colon or not value or key.startswith("#"):
            continue
        if key == "strip_id_or_class":
            bare = value.strip("\"'")
            found["drop"].append(f"//*[contains(@class, '{bare}') or contains(@id, '{bare}')]")
        elif key in {"title", "body", "author", "date"}:
            found[key].append(value)
        elif key == "strip":
            found["drop"].append(value)
    return Rules(**{key: tuple(value) for key, value in found.items()})


def drop_named(tree: HtmlElement, selectors: tuple[str, ...]) -> list[tuple[str, str]]:
    """Take the elements out of a page that selectors name; returns their text with the rule ``site-rule``."""
    dropped: list[tuple[str, str]] = []
    for selector in selectors:
        for element in elements_at(tree, selector):
            if element.getparent() is not None and element.tag not in {"html", "body"}:
                dropped += [(text, "site-rule") for part in element.itertext() if (text := collapse(str(part)))]
                element.drop_tree()
    return dropped


def body_texts(tree: HtmlElement, selectors: tuple[str, ...]) -> frozenset[str]:
    """Return the lines of the element that holds the story, by the first selector that finds any text."""
    for selector in selectors:
        lines = [line.text for element in elements_at(tree, selector) for line in walk(element).lines]
        if lines:
            return frozenset(lines)
    return frozenset()


def told_facts(tree: HtmlElement, rules: Rules) -> dict[str, Any]:
    """Return the facts that the rules' selectors find, by their names in `Facts`; ask before anything is dropped."""
    title, author, date = (
        next((text for selector in selectors if (text := text_at(tree, selector))), "")
        for selectors in (rules.title, rules.author, rules.date)
    )
    told = {"headline": title, "byline": byline_names(author) or ((author,) if author else ()), "date": iso_date(date)}
    return {name: fact for name, fact in told.items() if fact}
