"""News-like sentences of our own over all classes, each with what a newsreader would say, judged by ear and kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from oyez.script import normalize

ROWS = [line.split("\t") for line in Path(__file__).with_name("news.tsv").read_text("utf-8").splitlines()]


@pytest.mark.parametrize(("written", "spoken"), ROWS, ids=[row[0] for row in ROWS])
def test_said(written: str, spoken: str) -> None:
    assert normalize(written).text == spoken
