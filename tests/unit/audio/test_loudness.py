"""The loudness measure against the standard's own reference signals."""

from __future__ import annotations

import numpy as np
import pytest

from oyez.audio.loudness import Ear, effective_loudness, loudness, true_peak


@pytest.mark.parametrize("rate", [16_000, 22_050, 24_000, 44_100, 48_000])
def test_a_full_scale_tone_is_3_01_below_zero(rate: int) -> None:
    tone = np.sin(2 * np.pi * 997 * np.arange(5 * rate) / rate).astype(np.float32)
    assert loudness(tone, rate) == pytest.approx(-3.01, abs=0.05)


def test_sixteen_bit_samples_measure_the_same() -> None:
    tone = 0.1 * np.sin(2 * np.pi * 997 * np.arange(120_000) / 24_000)
    as_int = np.rint(tone * 32768).astype(np.int16)
    assert loudness(as_int, 24_000) == pytest.approx(loudness(tone.astype(np.float32), 24_000), abs=0.01)


def test_silence_between_sentences_does_not_count() -> None:
    tone = np.sin(2 * np.pi * 997 * np.arange(96_000) / 24_000).astype(np.float32) * np.float32(0.1)
    gapped = np.concatenate((tone, np.zeros(480_000, np.float32), tone))
    assert loudness(gapped, 24_000) == pytest.approx(loudness(tone, 24_000), abs=0.2)


@pytest.mark.parametrize("count", [0, 100, 48_000])
def test_silence_has_no_loudness_and_no_peak(count: int) -> None:
    silence = np.zeros(count, np.float32)
    assert loudness(silence, 24_000) == float("-inf")
    assert true_peak(silence) == float("-inf")
    assert effective_loudness(silence, 24_000) == float("-inf")


def test_a_peak_between_the_samples_is_found() -> None:
    # A quarter of the rate, an eighth of a turn late: no sample lies on a crest (EBU Tech 3341, test 15).
    wave = (0.5 * np.sin(np.pi / 2 * np.arange(24_000) + np.pi / 4)).astype(np.float32)
    assert np.abs(wave).max() < 0.36
    assert true_peak(wave[100:-100]) == pytest.approx(-6.02, abs=0.35)


def test_an_ear_hears_what_would_have_been_written() -> None:
    tone = np.rint(3000 * np.sin(2 * np.pi * 997 * np.arange(120_000) / 24_000)).astype(np.int16)
    ear = Ear()
    for start in range(0, len(tone), 7000):
        ear.write(tone[start : start + 7000])
    ear.finish()
    assert ear.loudness == pytest.approx(loudness(tone, 24_000), abs=0.01)
