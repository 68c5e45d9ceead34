"""What is on a page but not for its readers, by its markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oyez.article.containers import judge

if TYPE_CHECKING:
    from lxml.html import HtmlElement

__all__ = ["hidden_rule", "is_long"]

_HIDDEN_STORY = 600
"""Characters of paragraphs above which a hidden element may be the story itself."""


def hidden_rule(named: dict[str, str], names: str) -> str:
    """Return the rule by which an element is never heard: hidden from readers, or marked so by the publisher."""
    if "hidden" in named or named.get("aria-hidden") == "true":
        return "hidden"
    style = named.get("style")
    if style and ("display:none" in (flat := style.replace(" ", "").lower()) or "visibility:hidden" in flat):
        return "hidden"
    if any(name.endswith("-skip") and name.startswith("data-") for name in named):
        return "skip-mark"
    rule = judge(names)[1] if "class" in named else ""
    return rule if rule in {"hidden", "skip-mark"} else ""


def is_long(element: HtmlElement) -> bool:
    """Tell whether a hidden element holds enough to be the story itself, shown only by the page's scripts."""
    size = 0
    for text in element.itertext("p"):
        size += len(text)
        if size > _HIDDEN_STORY:
            return True
    return False
