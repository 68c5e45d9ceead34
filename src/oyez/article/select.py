"""The selector: trafilatura says which text of a page is its story. Its structure is not used, only its choice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["Selection", "select"]


class Selection:
    """What trafilatura chose: the story's text, and on demand its own reading of the page's facts.

    Args:
        text: The chosen text; empty where it found none.
        facts: Reads the facts (title, author, date, site name, description, language); called at most once, since it
            costs a quarter of the choice itself and most pages say these things in their own record.
    """

    def __init__(self, text: str = "", facts: Callable[[], dict[str, str]] = dict) -> None:
        self.text = text
        self._read = facts
        self._facts: dict[str, str] | None = None

    def fact(self, name: str) -> str:
        """Return one fact, or an empty string."""
        if self._facts is None:
            self._facts = self._read()
        return self._facts.get(name, "")


_FACTS = ("title", "author", "date", "sitename", "description", "language")
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
    return Selection(text, lambda: _facts(tree, url))


def _facts(tree: HtmlElement, url: str | None) -> dict[str, str]:
    from trafilatura.metadata import extract_metadata

    try:
        document: Any = extract_metadata(tree, url)
    except _FAILURES:
        return {}
    return {name: str(getattr(document, name, None) or "") for name in _FACTS}
