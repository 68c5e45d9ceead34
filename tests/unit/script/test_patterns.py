"""Patterns that wait: the same as compiled ones, and not compiled before they are used."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.script.kept import keep
from oyez.script.normalise import patterns
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


ONE_LINE = (
    "import re, re._compiler as c\nmade = []\nreal = c.compile\n"
    "c.compile = lambda p, f=0: made.append(p) or real(p, f)\n"
    "from oyez.script.normalise import patterns\n"
    "patterns._HOME = __import__('pathlib').Path(__import__('sys').argv[1])\n"
    "from oyez.script import normalize\n"
    "print(normalize('The UN said on 3 May that HK$30m, or 3-5 per cent, went.').text, len(made), sep='|')"
)


def said_and_compiled(home: Path) -> tuple[str, int]:
    command = [sys.executable, "-c", ONE_LINE, str(home)]
    said, _, made = subprocess.run(command, capture_output=True, text=True, check=True).stdout.rpartition("|")
    return said, int(made)


def test_what_one_process_compiled_the_next_reads(tmp_path: Path) -> None:
    said, first = said_and_compiled(tmp_path)
    assert first > 60
    again, second = said_and_compiled(tmp_path)
    assert again == said
    assert second < first / 4  # the library's own


def test_damage_and_another_python_cost_a_compilation_and_no_more(tmp_path: Path) -> None:
    said, first = said_and_compiled(tmp_path)
    (file,) = (tmp_path / "__pycache__").iterdir()
    whole = file.read_bytes()
    for text in (b"", whole[:-9], whole[:9] + b"\xff" + whole[10:]):
        file.write_bytes(text)
        assert said_and_compiled(tmp_path) == (said, first)
    keep(tmp_path, file.name, (("4.0", 0), {("x", 0): "no code"}))
    assert said_and_compiled(tmp_path) == (said, first)


@given(st.text(alphabet="ab1-. $€", max_size=30))
def test_code_read_again_matches_as_the_compiled_does(text: str) -> None:
    for source in (r"(?P<n>\d+)-(\w)?", r"(?<![\w.])(?:a|b)+\.?(?=\s|$)", r"[^\W\d_]+|[$€](?P<m>\d)"):
        compiled, again = re.compile(source, re.I), patterns._again(source, patterns._code(source, re.I))
        assert (again.flags, again.groups, again.groupindex) == (compiled.flags, compiled.groups, compiled.groupindex)
        found = [(match.span(), match.groupdict()) for match in compiled.finditer(text)]
        assert [(match.span(), match.groupdict()) for match in again.finditer(text)] == found
