"""Every printed word has one time, in order, whatever was said for it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oyez.audio import TimedWord
from oyez.audio.timeline import SHORTEST, place_words, shifted
from oyez.script import Utterance
from oyez.voices import WordTime
from oyez.words import count_words

if TYPE_CHECKING:
    from unit.audio.conftest import Maker

CLOSE = 1e-9


def even(count: int, step: float = 0.3, length: float = 0.25) -> list[WordTime]:
    return [WordTime(index * step, index * step + length) for index in range(count)]


def holds(words: Sequence[TimedWord], utterance: Utterance, duration: float) -> None:
    assert len(words) == count_words(utterance.text)
    for word in words:
        assert 0 <= word.start < word.end <= duration + CLOSE
        first, last = word.start_char - utterance.start, word.end_char - utterance.start
        assert utterance.text[first:last] == word.text
    for one, two in pairwise(words):
        assert one.start < two.start
        assert one.end <= two.start + CLOSE


def test_words_said_as_printed_keep_their_own_times(make: Maker) -> None:
    utterance = make.utterance("Leaders met — on Monday.", start=100)
    words = place_words(utterance, even(4), 2.0)
    assert [(word.text, word.start_char) for word in words] == [
        ("Leaders", 100),
        ("met", 108),
        ("on", 114),
        ("Monday.", 117),
    ]
    assert [word.start for word in words] == pytest.approx([0.0, 0.3, 0.6, 0.9])
    assert [word.end for word in words] == pytest.approx([0.25, 0.55, 0.85, 1.15])
    assert not any(word.estimated for word in words)


def test_a_number_is_lit_while_all_its_words_are_said(make: Maker) -> None:
    utterance = make.said(
        "in 1995, too", [("in", 0, 2), ("nineteen", 3, 8), ("ninety", 3, 8), ("five", 3, 8), ("too", 9, 12)]
    )
    words = place_words(utterance, even(5), 2.0)
    assert words[1].text == "1995,"
    assert [words[1].start, words[1].end] == pytest.approx([0.3, 1.15])
    assert not words[1].estimated


def test_a_unit_said_after_the_amount_stays_lit_on_the_phrase(make: Maker) -> None:
    utterance = make.said("£5 million now", [("five", 0, 2), ("million", 3, 10), ("pounds", 0, 2), ("now", 11, 14)])
    words = place_words(utterance, even(4), 2.0)
    assert [word.start for word in words] == pytest.approx([0.0, 0.3, 0.9])
    assert [word.end for word in words] == pytest.approx([0.3, 0.85, 1.15])


def test_words_said_in_another_order_share_the_phrase(make: Maker) -> None:
    utterance = make.said("May 5 came", [("the", 4, 4), ("fifth", 4, 5), ("of", 4, 4), ("May", 0, 3), ("came", 6, 10)])
    words = place_words(utterance, even(5), 2.0)
    holds(words, utterance, 2.0)
    assert words[0].start == pytest.approx(0.3)
    assert words[1].end == pytest.approx(1.15)
    assert words[0].estimated
    assert words[1].estimated
    assert not words[2].estimated


def test_one_spoken_word_for_two_printed_is_divided_by_letters(make: Maker) -> None:
    utterance = make.said("New York", [("NewYork", 0, 8)])
    words = place_words(utterance, [WordTime(0.0, 0.7)], 1.0)
    assert [word.start for word in words] == pytest.approx([0.0, 0.3])
    assert [word.end for word in words] == pytest.approx([0.3, 0.7])
    assert all(word.estimated for word in words)


def test_a_word_nobody_says_shares_the_time_of_the_one_before(make: Maker) -> None:
    utterance = make.said("ten www oaks", [("ten", 0, 3), ("oaks", 8, 12)])
    words = place_words(utterance, even(2), 1.0)
    holds(words, utterance, 1.0)
    assert [word.estimated for word in words] == [True, True, False]


def test_a_sentence_nothing_is_known_of_is_divided_whole(make: Maker) -> None:
    utterance = make.said("ab cd", [("By", 0, 0)])
    words = place_words(utterance, even(1), 1.0)
    assert [(word.start, word.end, word.estimated) for word in words] == [(0.0, 0.5, True), (0.5, 1.0, True)]


def test_nothing_printed_has_no_words(make: Maker) -> None:
    assert place_words(make.said("—", [("dash", 0, 1)]), even(1), 1.0) == []


def test_the_tempo_scales_after_the_offset(make: Maker) -> None:
    word = place_words(make.utterance("yes"), [WordTime(0.1, 0.3)], 1.0)[0]
    moved = shifted(word, 0.5, 2.0)
    assert [moved.start, moved.end] == pytest.approx([0.3, 0.4])


texts = st.lists(
    st.sampled_from(["a", "£5", "word", "—", "日本語", "1995,", "😀", "x😀y"]), min_size=1, max_size=8
).map(" ".join)
seconds = st.floats(0, 6, allow_nan=False)


@settings(deadline=None)
@given(st.data(), texts, st.integers(0, 50))
def test_any_words_any_times(make: Maker, data: st.DataObject, text: str, start: int) -> None:
    place = st.integers(start, start + len(text))
    spans = data.draw(st.lists(st.tuples(place, place).map(sorted), max_size=10))
    utterance = make.said(text, [("w", first, last) for first, last in spans], start=start)
    starts = sorted(data.draw(st.lists(seconds, min_size=len(spans), max_size=len(spans))))
    times = [WordTime(at, at + data.draw(st.floats(0, 1))) for at in starts]
    duration = max([SHORTEST * count_words(text), *(time.end for time in times)])
    holds(place_words(utterance, times, duration), utterance, duration)
