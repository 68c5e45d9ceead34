"""Patterns that wait: the same as compiled ones, and not compiled before they are used."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from oyez.script.normalise.patterns import pattern


def test_it_does_what_a_compiled_pattern_does() -> None:
    waiting, compiled = pattern(r"(?P<n>\d+)-(\w)", re.I), re.compile(r"(?P<n>\d+)-(\w)", re.I)
    text = "12-a, 3-B"
    assert [match.groups() for match in waiting.finditer(text)] == [match.groups() for match in compiled.finditer(text)]
    assert waiting.sub(r"\2", text) == compiled.sub(r"\2", text)
    assert (waiting.pattern, waiting.flags, waiting.groups) == (compiled.pattern, compiled.flags, compiled.groups)
    assert waiting.match(text, 6) is not None
    assert waiting.fullmatch(text) is None


def test_a_mistake_shows_at_the_first_use() -> None:
    waiting = pattern("(")
    with pytest.raises(re.error):
        waiting.search("")
    with pytest.raises(AttributeError):
        waiting.serch  # type: ignore[attr-defined]  # noqa: B018


def test_the_rules_are_imported_without_compiling_them() -> None:
    code = (
        "import re, re._compiler as c\nmade = []\nreal = c.compile\n"
        "c.compile = lambda *a, **k: made.append(a) or real(*a, **k)\n"
        "import oyez.script.normalise.classes, oyez.script.names.telling, oyez.script.heteronyms\nprint(len(made))"
    )
    made = int(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
    assert made < 80  # the library's own among them; all at once would be some 300
