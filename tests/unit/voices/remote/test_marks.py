"""Services' own ways to say when words sound: always one time a word, in order, inside the sound."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from oyez.voices import WordTime
from oyez.voices.remote.marks import from_characters, from_starts, from_tokens, heard_until
from speech_service import beep, bursts
from support import say

SECONDS = st.floats(-5, 20) | st.just(float("nan")) | st.just(float("inf"))
SENTENCES = st.lists(st.sampled_from(["a", "bee", "it's", "knock-on"]), min_size=1, max_size=12).map(" ".join)


def check(times: tuple[WordTime, ...] | None, count: int, duration: float) -> None:
    if times is None:
        return
    assert len(times) == count
    latest = 0.0
    for time in times:
        assert latest <= time.start <= time.end <= duration + 1e-9
        latest = time.start


@given(SENTENCES, st.dictionaries(st.integers(-2, 15), SECONDS))
def test_any_starts(text: str, starts: dict[int, float]) -> None:
    line = say(text)
    check(from_starts(line, starts, bursts([], 1.0, 1000), 1000), len(line.words), 1.0)


@given(SENTENCES, st.data())
def test_any_characters(text: str, data: st.DataObject) -> None:
    times = st.lists(SECONDS, min_size=len(text), max_size=len(text))
    line = say(text)
    check(from_characters(line, list(text), data.draw(times), data.draw(times), 3.0), len(line.words), 3.0)


@given(SENTENCES, st.data())
def test_any_tokens(text: str, data: st.DataObject) -> None:
    rows = [(word, data.draw(SECONDS), data.draw(SECONDS)) for word in text.split()]
    line = say(text)
    check(from_tokens(line, rows, 3.0), len(line.words), 3.0)


def test_tokens_are_matched_by_letters() -> None:
    line = say("Don't knock-on, “Mr. Xi”.")
    tokens = [
        ("Do", 0.0, 0.1),
        ("n’t", 0.1, 0.2),
        ("knock", 0.3, 0.4),
        ("on", 0.4, 0.5),
        (",", 0.5, 0.5),
        ("MR.", 0.6, 0.7),
        ("xi", 0.8, 0.9),
    ]
    assert [(time.start, time.end) for time in from_tokens(line, tokens, 1.0) or ()] == [
        (0.0, 0.2), (0.3, 0.5), (0.6, 0.7), (0.8, 0.9),
    ]  # fmt: skip
    assert from_tokens(line, tokens[:-1], 1.0) is None


def test_where_sound_ends() -> None:
    pcm = bursts([(0.1, 0.3), (0.9, 1.0)], 1.5)
    assert abs(heard_until(pcm, 24_000, 0.1, 0.9) - 0.3) < 0.011
    assert heard_until(beep(1.0).tobytes(), 24_000, 0.1, 0.9) == 0.9
    assert heard_until(bytes(48_000), 24_000, 0.1, 0.9) == 0.9
