"""Listening speed is arithmetic, and its bounds are errors."""

from __future__ import annotations

import pytest

from oyez.errors import OyezError
from oyez.speed import check_wpm, listening_seconds, reading_seconds


def test_one_x_is_two_hundred_words_a_minute() -> None:
    assert listening_seconds(200) == 60
    assert listening_seconds(1000, 2.5) == 120


def test_reading_time_follows_the_language() -> None:
    assert reading_seconds(228, "en-GB") == 60
    assert reading_seconds(357, "ja") == 60
    assert reading_seconds(184, "xx") == 60


@pytest.mark.parametrize("wpm", [100, 250, 800])
def test_speeds_in_range(wpm: float) -> None:
    assert check_wpm(wpm) == wpm


@pytest.mark.parametrize("wpm", [0, 99.9, 801, -5, float("nan"), float("inf")])
def test_speeds_out_of_range(wpm: float) -> None:
    with pytest.raises(OyezError) as caught:
        check_wpm(wpm)
    assert caught.value.code == "wpm_out_of_range"
