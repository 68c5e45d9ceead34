"""The selector: trafilatura says which text of a page is its story. Its structure is not used, only its choice."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["Selection", "select"]


class Selection:
    """What trafilatura chose: the story's text, and on demand its own reading of a fact.

    Args:
        text: The chosen text; empty where it found none.
        facts: Readers of the facts (``author``); each is called when its fact is asked for, since most pages say such
            things in their own record.
    """

    def __init__(self, text: str = "", facts: Mapping[str, Callable[[], str]] | None = None) -> None:
        self.text = text
        self._readers = facts or {}

    def fact(self, name: str) -> str:
        """Return one fact, or an empty string."""
        reader = self._readers.get(name)
        try:
            return "" if reader is None else reader()
        except _FAILURES:
            return ""


_FAILURES = (ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError, AssertionError)
"""What parsing other people's pages may raise in it."""


def select(tree: HtmlElement, url: str | None) -> Selection:
    """Let trafilatura choose the story of a parsed page; an empty selection where it fails or finds none.

    The tree is left as it was: trafilatura works on its own copy.
    """
    import logging

    from trafilatura import bare_extraction

    # It logs what it discards; without a handler of any kind Python would print that to the user.
    for name in ("trafilatura", "htmldate"):
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())

    try:
        document: Any = bare_extraction(tree, url=url, with_metadata=False, include_comments=False)
    except _FAILURES:
        document = None
    text = "" if document is None else str(document.text or "")
    return Selection(text, {"author": lambda: _author(tree)})


def _author(tree: HtmlElement) -> str:
    from trafilatura.metadata import extract_author

    return str(extract_author(tree) or "")
