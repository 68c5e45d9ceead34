"""Every noun survives a trip through JSON."""

from __future__ import annotations

import pickle
from dataclasses import is_dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.article import Article, Block, Dropped, Note, Page
from oyez.audio import Pause, Recording, TimedUtterance, TimedWord, Timeline
from oyez.codec import from_data, from_json, to_data, to_json
from oyez.errors import OyezError
from oyez.script import Script, Utterance, Word
from oyez.voices import Take, Voice, WordTime

NOUNS = [
    Page, Article, Block, Note, Dropped, Script, Utterance, Word, Voice, Take, WordTime, Recording, Timeline, TimedWord,
    TimedUtterance, Pause,
]  # fmt: skip
# JSON has no lone surrogates, no NaN and no infinity.
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


def nouns(kind: type[object]) -> st.SearchStrategy[object]:
    st.register_type_strategy(str, TEXT)
    st.register_type_strategy(float, NUMBERS)
    return st.from_type(kind)


@pytest.mark.parametrize("kind", NOUNS)
@given(data=st.data())
def test_round_trip(kind: type[object], data: st.DataObject) -> None:
    noun = data.draw(nouns(kind))
    assert is_dataclass(noun)
    assert from_json(kind, to_json(noun)) == noun
    assert from_data(kind, to_data(noun)) == noun


@pytest.mark.parametrize("text", ["", "{", "[]", '{"text": 1}', "\x00", "null"])
def test_bad_json_says_so(text: str) -> None:
    with pytest.raises(OyezError) as caught:
        from_json(Dropped, text)
    assert caught.value.code == "bad_json"


def test_errors_survive_a_trip_between_processes() -> None:
    error = pickle.loads(pickle.dumps(OyezError("disk_full", "The disk is full.", status=507)))
    assert (error.code, error.message, error.status) == ("disk_full", "The disk is full.", 507)
