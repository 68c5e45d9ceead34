"""The one count that everything else uses."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.words import count_words, printed_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", []),
        ("One two", ["One", "two"]),
        ("It’s “done” — at last.", ["It’s", "“done”", "at", "last."]),
        ("HK$30m – or 3.5% * of it", ["HK$30m", "or", "3.5%", "of", "it"]),
        ("高市早苗 won", ["高", "市", "早", "苗", "won"]),
        ("COP30会議", ["COP30", "会", "議"]),
    ],
)
def test_printed_words(text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in printed_words(text)] == words


@given(st.text())
def test_words_are_ordered_and_hold_every_letter(text: str) -> None:
    spans = list(printed_words(text))
    assert count_words(text) == len(spans)
    assert all(start < end for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    covered = {place for start, end in spans for place in range(start, end)}
    assert all(place in covered for place, character in enumerate(text) if character.isalnum())
