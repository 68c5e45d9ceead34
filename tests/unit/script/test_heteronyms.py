"""Words of one spelling and two sounds, in sentences of our own: the marked word must be said as named."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from oyez.script import normalize
from oyez.script.heteronyms.pairs import PAIRS

ROWS = [line.split("\t") for line in Path(__file__).with_name("heteronyms.tsv").read_text("utf-8").splitlines()]


def expected(word: str, sense: str) -> str | None:
    pair = PAIRS.get(word.lower())
    if pair and sense in {"n", "v"}:
        return pair.noun if sense == "n" else pair.verb
    return None if sense == "-" else sense


def heard(row: list[str]) -> tuple[str | None, str | None]:
    """Return what the marked word should be said as, and what it is."""
    sense, marked = row[:2]
    targets = list(re.finditer(r"\*(\w+)\*", marked))
    target = targets[int(row[2]) - 1 if len(row) > 2 else 0]
    at = target.start() - marked[: target.start()].count("*")
    words = normalize(marked.replace("*", "")).words
    said = next(word.phonemes for word in words if word.start <= at < word.end)
    return expected(target[1], sense), said


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[1])
def test_said(row: list[str]) -> None:
    wanted, said = heard(row)
    assert said == wanted


def test_there_are_two_senses_of_every_frequent_word() -> None:
    counts: dict[str, set[str]] = {}
    for sense, marked, *_ in ROWS:
        counts.setdefault(re.findall(r"\*(\w+)\*", marked)[0].lower(), set()).add(sense)
    words = (
        "record present project protest contract conflict conduct use house abuse object suspect lead live read close"
    )
    assert all(len(counts[word]) > 1 for word in words.split())


def test_capitals_shouted_or_first_tell_nothing() -> None:
    words = normalize("POLISH FARMERS BLOCK THE ROAD TO READING TESTS").words
    assert [word.phonemes for word in words if word.spoken == "READING"] == [None]


def test_an_editor_is_stronger() -> None:
    from oyez.script.lexicon import Entry, Lexicon

    own = (Lexicon([Entry("lead", "lɛd")]),)
    assert normalize("They will lead.", own=own).words[2].phonemes == "lɛd"
