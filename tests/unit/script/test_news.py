"""News-like sentences of our own over all classes, each with what a newsreader would say, judged by ear and kept.

``news.tsv``: written, spoken and, where the publisher's habit matters, the locale.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from oyez.script import normalize

ROWS = [line.split("\t") for line in Path(__file__).with_name("news.tsv").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_said(row: list[str]) -> None:
    written, spoken, *locale = row
    assert normalize(written, *locale).text == spoken
