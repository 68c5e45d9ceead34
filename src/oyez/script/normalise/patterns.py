"""Patterns that are compiled when they are first used: most lines need a fraction of them, and all take 80 ms."""

from __future__ import annotations

import re
from typing import Any, cast

__all__ = ["pattern"]

_METHODS = ("finditer", "fullmatch", "match", "search", "sub", "split", "findall", "subn", "flags", "groups",
            "groupindex", "pattern")  # fmt: skip


class _Later:
    """Stands in for a compiled pattern; at the first look it takes over what the compiled one can do."""

    __slots__ = (*_METHODS, "_source")

    def __init__(self, text: str, flags: int) -> None:
        self._source = (text, flags)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a compiled pattern has
        if name not in _METHODS:
            raise AttributeError(f"a pattern has no {name!r}")
        compiled = re.compile(*self._source)
        for method in _METHODS:  # from now on these are found without coming here
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern as `re.compile` does, compiled at its first use; a mistake in it is raised only then."""
    return cast("re.Pattern[str]", _Later(text, flags))
