"""Events to word times: the first phoneme begins a word, joints are split, nothing runs backwards."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oyez.voices import WordTime
from oyez.voices.espeak.timing import Event, word_times

RATE = 1000
KINDS = st.sampled_from([1, 7])
NAMES = st.sampled_from(["", "a", "t"])


def test_a_word_is_its_phonemes_not_its_event() -> None:
    events: list[Event] = [
        (1, 0, 0, ""),
        (7, 0, 20, "h"),
        (7, 0, 60, "aɪ"),
        (7, 0, 150, ""),
        (1, 3, 200, ""),
        (7, 3, 210, "juː"),
    ]
    times = word_times(events, [(0, 2), (3, 6)], {}, 400, RATE)
    assert times == (WordTime(0.02, 0.15), WordTime(0.21, 0.4))


def test_a_joint_is_split_by_its_phonemes() -> None:
    events: list[Event] = [(1, 0, 0, ""), (7, 0, 0, "ʌ"), (7, 0, 50, "v"), (7, 0, 90, "ð"), (7, 0, 120, "ə")]
    assert word_times(events, [(0, 2), (3, 6)], {0: ["ʌ", "v"], 1: ["ð", "ə"]}, 160, RATE) == (
        WordTime(0, 0.09),
        WordTime(0.09, 0.16),
    )


def test_a_joint_that_does_not_add_up_is_estimated() -> None:
    events: list[Event] = [(1, 0, 0, ""), (7, 0, 0, "m"), (7, 0, 50, "n"), (7, 0, 90, "l")]
    times = word_times(events, [(0, 2), (3, 6)], {0: ["ʌ", "v"], 1: ["ð", "ə"]}, 160, RATE)
    assert all(time.estimated for time in times)
    assert times[0].end == times[1].start


def test_events_inside_a_word_are_its_own() -> None:
    events: list[Event] = [
        (1, 0, 0, ""),
        (7, 0, 0, "t"),
        (1, 1, 50, ""),
        (7, 1, 60, "w"),
        (1, 5, 100, ""),
        (7, 5, 110, "a"),
    ]
    assert word_times(events, [(0, 4), (5, 6)], {}, 200, RATE) == (WordTime(0, 0.1), WordTime(0.11, 0.2))


def test_no_sound_at_all() -> None:
    assert word_times([], [(0, 2), (3, 4)], {}, 0, RATE) == (WordTime(0, 0, True), WordTime(0, 0, True))
    assert word_times([], [], {}, 0, RATE) == ()


@given(st.data())
def test_any_events_give_one_ordered_time_a_word(data: st.DataObject) -> None:
    lengths = data.draw(st.lists(st.integers(1, 5), max_size=8))
    spans, place = [], 0
    for length in lengths:
        spans.append((place, place + length))
        place += length + 1
    raw = data.draw(st.lists(st.tuples(KINDS, st.integers(0, 60), st.integers(0, 900), NAMES)))
    samples = sorted(event[2] for event in raw)
    events: list[Event] = [(kind, at, when, name) for (kind, at, _, name), when in zip(raw, samples, strict=True)]
    alone = data.draw(st.dictionaries(st.integers(0, 8), st.lists(NAMES.filter(bool), max_size=5)))
    times = word_times(events, spans, alone, 1000, RATE)
    assert len(times) == len(spans)
    assert all(0 <= time.start <= time.end <= 1 for time in times)
    assert all(before.start <= after.start for before, after in pairwise(times))


@pytest.mark.parametrize("position", [-1, 99])
def test_positions_outside_every_word(position: int) -> None:
    events: list[Event] = [(1, position, 0, ""), (7, position, 10, "a")]
    assert len(word_times(events, [(0, 2)], {}, 100, RATE)) == 1
