"""Sentences of our own, written down with what a newsreader says before the code had read them.

``heard/*.tsv``: family, locale, sentence (see `heard`). Each set was scored once at first sight
(docs/benchmarks.md) and is kept here, so that what was mended stays so.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from heard import Heard, canon
from oyez.script import normalize

SETS = sorted(Path(__file__).with_name("heard").glob("*.tsv"))
ROWS = [Heard(*line.split("\t")) for path in SETS for line in path.read_text("utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.text)
def test_said_as_a_newsreader_would(row: Heard) -> None:
    spoken = normalize(row.text, row.locale)
    assert row.whole.fullmatch(canon(spoken.text)), spoken.text
    for start, end, allowed in row.items:
        own = [word for word in spoken.words if word.start < end and word.end > start]
        assert allowed.fullmatch(canon(" ".join(word.spoken for word in own))), own
        outside = "".join(row.text[min(word.start, start) : start] + row.text[end : max(word.end, end)] for word in own)
        assert not any(map(str.isalnum, outside)), own
