"""A take is trimmed, faded, levelled and limited; nothing of the speech is cut and nothing goes above the ceiling."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from oyez.audio import RATE
from oyez.audio.limiter import BLOCK, CEILING, block_peaks
from oyez.audio.limiter import limited as limited_pairs
from oyez.audio.loudness import effective_loudness, loudness, true_peak
from oyez.audio.mastering import TARGET_LUFS, gain_for, mastered
from oyez.audio.resampling import doubled
from oyez.voices import Take

if TYPE_CHECKING:
    from unit.audio.conftest import Maker


def take(pcm: NDArray[np.float64], rate: int = RATE) -> Take:
    return Take("k", "espeak:x", rate, np.rint(pcm).astype("<i2").tobytes(), ())


def limited(pcm: NDArray[np.float32]) -> NDArray[np.float32]:
    return limited_pairs(doubled(pcm, RATE))


def speech(seconds: float, seed: int = 1) -> NDArray[np.float32]:
    """Noise that rises and falls four times a second, as syllables do, with some peaks."""
    rng = np.random.default_rng(seed)
    count = round(seconds * RATE)
    swell = np.sin(np.pi * 4 * np.arange(count) / RATE) ** 2
    smooth = np.convolve(rng.normal(0, 0.25, count), np.ones(6) / 6, "same")
    pcm: NDArray[np.float32] = (smooth * swell).clip(-0.99, 0.99).astype(np.float32)
    return pcm


def test_silence_at_the_edges_goes_and_fifteen_milliseconds_stay() -> None:
    tone = np.sin(np.arange(RATE) * 0.3) * 8000
    sound = mastered(take(np.concatenate((np.zeros(2400), tone, np.zeros(4800)))), 1.0)
    assert sound.trimmed == pytest.approx(0.1 - 0.015, abs=0.001)
    assert len(sound.pcm) == pytest.approx(RATE + 2 * 0.015 * RATE, abs=5 + BLOCK)
    assert sound.first == pytest.approx(0.015 * RATE, abs=2 + BLOCK)


def test_a_quiet_beginning_is_not_cut() -> None:
    breath = np.random.default_rng(1).normal(0, 60, 2400)
    vowel = np.sin(np.arange(RATE) * 0.3) * 20_000
    sound = mastered(take(np.concatenate((np.zeros(2400), breath, vowel))), 1.0)
    assert sound.trimmed <= 0.1


def test_joins_begin_and_end_in_silence() -> None:
    sound = mastered(take(np.full(RATE, 12_000.0)), 1.0)
    steps = np.abs(np.diff(np.concatenate(([0], sound.pcm.astype(int), [0]))))
    assert steps.max() < 12_000 / 100


@pytest.mark.parametrize("pcm", [np.zeros(0), np.zeros(1), np.zeros(RATE), np.full(3, 30_000.0)])
def test_silence_and_next_to_nothing_pass(pcm: NDArray[np.float64]) -> None:
    sound = mastered(take(pcm), 4.0)
    assert len(sound.pcm) == len(pcm)


def test_a_square_wave_at_full_scale_comes_out_below_the_ceiling() -> None:
    wave = np.where(np.arange(RATE) // 40 % 2, 32767.0, -32768.0)
    assert np.abs(mastered(take(wave), 8.0).pcm).max() <= round(CEILING * 32768) + 1


@pytest.mark.parametrize("count", [1, 15, 16, 17, 8191, 8192, 8193, 20_000])
def test_each_block_has_the_peak_of_its_samples_and_of_what_is_between(count: int) -> None:
    pairs = np.random.default_rng(count).normal(0, 0.3, (count, 2)).astype(np.float32)
    wanted = [np.abs(pairs[at : at + BLOCK]).max() for at in range(0, count, BLOCK)]
    assert block_peaks(pairs).tolist() == wanted


def test_a_gain_given_to_the_limiter_is_the_gain_of_its_samples() -> None:
    pairs = doubled(speech(2.0), RATE)
    assert np.abs(limited_pairs(pairs, 3.0) - limited_pairs(pairs * np.float32(3))).max() < 1e-6


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.integers(0, 900), st.floats(-9, 9)), max_size=12),
    st.integers(0, 900),
    st.floats(0.0, 0.8),
)
def test_the_limiter_never_lets_a_sample_above_the_ceiling(
    peaks: list[tuple[int, float]], length: int, level: float
) -> None:
    pcm = np.full(length, level, np.float32)
    for place, value in peaks:
        pcm[place : place + 1] = value
    out = limited(pcm)
    assert out.shape == pcm.shape
    assert np.abs(out).max(initial=0.0) <= CEILING
    assert (np.abs(out) <= np.abs(pcm) + 1e-7).all()


def test_the_gain_never_needs_the_final_clip() -> None:
    pcm = speech(2.0) * 5
    gain = np.divide(limited(pcm), pcm, out=np.ones_like(pcm), where=np.abs(pcm) > 0.01)
    assert np.abs(np.diff(gain[np.abs(pcm) > 0.01])).max() < 0.2
    assert np.abs(limited(pcm)).max() <= CEILING


def test_what_is_below_the_ceiling_is_untouched() -> None:
    pcm = speech(0.5) * 0.5
    assert (limited(pcm) == pcm).all()


def test_the_limiter_is_a_function_of_the_take_alone() -> None:
    one, two = speech(1.0, 1) * 4, speech(1.0, 2) * 4
    first = limited(one).tobytes()
    limited(two)
    assert limited(one).tobytes() == first


@pytest.mark.parametrize("level", [0.1, 0.3, 1.0])
def test_the_calibrated_figure_lands_on_the_target(level: float) -> None:
    raw = speech(6.0) * np.float32(level)
    gain = gain_for(effective_loudness(raw, RATE))
    out = mastered(take(raw.astype(np.float64) * 32767), gain).pcm
    assert loudness(out, RATE) == pytest.approx(TARGET_LUFS, abs=0.2)
    assert true_peak(out) <= -1.0


@pytest.mark.parametrize("figure", [float("-inf"), float("nan"), float("inf")])
def test_a_voice_that_was_never_measured_is_left_as_it_is(figure: float) -> None:
    assert gain_for(figure) == 1.0


def test_gain_is_bounded(make: Maker) -> None:
    assert gain_for(-16.0) == pytest.approx(1.0)
    assert gain_for(-90.0) == pytest.approx(10 ** (30 / 20))
