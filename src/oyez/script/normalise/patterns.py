"""Patterns that are compiled when they are first used: most lines need a fraction of them, and all take 80 ms.

What Python's `re` compiles a pattern to is kept (see `oyez.script.kept`) by the process that met it first, since
reading it again takes a hundredth of the time. The engine of `re` checks such code before it runs it, as it does any;
where a Python has another engine, or nothing can be kept, patterns are compiled as ever.
"""

from __future__ import annotations

import atexit
import re
import sys
from array import array
from contextlib import suppress
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, cast

__all__ = ["pattern"]

_METHODS = ("finditer", "fullmatch", "match", "search", "sub", "split", "findall", "subn", "flags", "groups",
            "groupindex", "pattern")  # fmt: skip
_HOME = Path(__file__).parent
_NAME = f"patterns.{sys.implementation.cache_tag}.index"
_MOST = 4000
"""Patterns kept at most: more than there are, so that those of older versions go one day."""

_Source = tuple[str, int]
_Made = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""Flags, code, groups, numbers of the named groups, names of the numbered ones: what the engine takes."""


class _Later:
    """Stands in for a compiled pattern; at the first look it takes over what the compiled one can do."""

    __slots__ = (*_METHODS, "_source")

    def __init__(self, text: str, flags: int) -> None:
        self._source = (text, flags)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a compiled pattern has
        if name not in _METHODS:
            raise AttributeError(f"a pattern has no {name!r}")
        compiled = _compiled(*self._source)
        for method in _METHODS:  # from now on these are found without coming here
            setattr(self, method, getattr(compiled, method))
        return getattr(compiled, name)


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """Return a pattern as `re.compile` does, compiled at its first use; a mistake in it is raised only then."""
    return cast("re.Pattern[str]", _Later(text, flags))


def _compiled(text: str, flags: int) -> re.Pattern[str]:
    made = _made().get((text, int(flags)))
    if made:
        with suppress(Exception):
            return _again(text, made)
    compiled = re.compile(text, flags)
    if not _MISSED:
        atexit.register(_keep_missed)
    _MISSED.append((text, int(flags)))
    return compiled


_MISSED: list[_Source] = []


def _again(text: str, made: _Made) -> re.Pattern[str]:
    flags, packed, groups, numbers, names = made
    code = array("I", packed).tolist()
    return cast("re.Pattern[str]", import_module("_sre").compile(text, flags, code, groups, numbers, names))


def _engine() -> tuple[str, int]:
    """Name the engine that code is for."""
    return sys.version, int(import_module("_sre").MAGIC)


@cache
def _made() -> dict[_Source, _Made]:
    """Return what is kept for this Python."""
    from oyez.script.kept import kept

    with suppress(Exception):
        for found in kept(_HOME, _NAME):
            if isinstance(found, tuple) and found[0] == _engine():
                return cast("dict[_Source, _Made]", found[1])
    return {}


def _keep_missed() -> None:
    """Keep the code of the patterns this process had to compile."""
    from oyez.script.kept import keep

    with suppress(Exception):  # a Python whose `re` is built otherwise has nothing to keep
        made = _made() if len(_made()) + len(_MISSED) < _MOST else {}
        keep(_HOME, _NAME, (_engine(), made | {source: _code(*source) for source in _MISSED}))


def _code(text: str, flags: int) -> _Made:
    """Return what `re` makes of a pattern, step by step as `re.compile` takes them."""
    parsed = import_module("re._parser").parse(text, flags)
    code = import_module("re._compiler")._code(parsed, flags)
    numbers = dict(parsed.state.groupdict)
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in numbers.items():
        names[number] = name
    return flags | parsed.state.flags, array("I", code).tobytes(), parsed.state.groups - 1, numbers, tuple(names)
