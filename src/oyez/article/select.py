"""The selector: trafilatura says which text of a page is its story. Its structure is not used, only its choice."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["Selection", "select"]


@dataclass(frozen=True, slots=True)
class Selection:
    """What trafilatura chose: the story's text, and its own reading of the page's facts.

    Attributes:
        text: The chosen text; empty where it found none.
        title, authors, date, site, description, language: Its facts, empty where unknown.
    """

    text: str = ""
    facts: dict[str, str] = field(default_factory=dict)

    def fact(self, name: str) -> str:
        """Return one fact, or an empty string."""
        return self.facts.get(name, "")


_FACTS = ("title", "author", "date", "sitename", "description", "language")


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
        document: Any = bare_extraction(tree, url=url, with_metadata=True, include_comments=False)
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, RecursionError, AssertionError):
        return Selection()
    if document is None:
        return Selection()
    facts = {name: str(getattr(document, name, None) or "") for name in _FACTS}
    return Selection(str(document.text or ""), facts)
