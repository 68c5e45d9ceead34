"""The names of all rules that drop lines, so that a misspelt one is told from one that drops nothing."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache

from oyez.article.tables import table
from oyez.errors import OyezError

__all__ = ["check_names", "rule_names"]

_OTHERS = (
    *("above-story", "after-story", "aside-box", "card", "empty-heading", "hidden", "kicker-box", "link-line"),
    *("markup", "no-words", "not-chosen", "off-template", "outside-story", "page-footer", "page-header", "page-number"),
    *("promotion", "repeat", "site-rule", "stray-line", "table", "tail", "under-related"),
)
"""Rules that no table names: of structure and of neighbours."""
_WHOLE = ("-box", "-mark", "hidden")


@cache
def rule_names() -> tuple[str, ...]:
    """Return the names of all rules, in order."""
    boxes = (name if name.endswith(_WHOLE) else f"{name}-box" for name in table("containers")["rules"])
    wording = (name for name in table("wording") if name != "story-end")
    return tuple(sorted({*boxes, *wording, *table("elements")["chrome"].values(), *_OTHERS}))


def check_names(names: Iterable[str]) -> None:
    """Let the names of rules pass.

    Raises:
        OyezError: ``no_such_rule``, with the name most like it.
    """
    for name in names:
        if name not in rule_names():
            like = get_close_matches(name, rule_names(), 1, 0.5)
            hint = f"did you mean “{like[0]}”?" if like else "docs/cleaning.md lists them."
            raise OyezError("no_such_rule", f"No rule is named “{name[:60]}”: {hint}")
