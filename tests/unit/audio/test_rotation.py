"""Turned phases lower peaks and change nothing else."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from oyez.audio.rotation import rotated

RATE = 22_050


def pulses(seconds: float = 1.0) -> NDArray[np.int16]:
    """A throat's pulses at 100 Hz: each sharp and of one sign."""
    clock = np.arange(round(seconds * RATE)) % (RATE // 100)
    made: NDArray[np.int16] = np.rint(30_000 * np.exp(-clock / 12)).astype(np.int16)
    return made


def test_sharp_pulses_become_rounder_and_no_quieter() -> None:
    given = pulses()
    given = (given - given.mean()).astype(np.int16)
    made = rotated(given, RATE)
    before, after = given / 32768, made
    assert np.abs(after).max() < 0.75 * np.abs(before).max()
    assert np.sqrt(np.mean(after**2)) == pytest.approx(np.sqrt(np.mean(before**2)), rel=0.02)


@pytest.mark.parametrize("rate", [8000, 16_000, 22_050, 24_000, 48_000])
@pytest.mark.parametrize("hertz", [100, 150, 600, 1000, 3000])
def test_each_tone_keeps_its_level_and_moves_by_less_than_five_milliseconds(rate: int, hertz: int) -> None:
    clock = np.arange(rate) / rate
    burst = np.sin(2 * np.pi * hertz * clock) * np.exp(-(((clock - 0.5) / 0.05) ** 2))
    made = rotated((burst * 20_000).astype(np.int16), rate).astype(np.float64)
    power = made**2
    assert power.sum() == pytest.approx(((burst * 20_000 / 32768) ** 2).sum(), rel=0.005)
    assert abs((power * clock).sum() / power.sum() - 0.5) < 0.005


@pytest.mark.parametrize("count", [0, 1, 700, 3000, 3500, 4096, 50_000])
def test_blocks_leave_no_seam(count: int) -> None:
    noise = np.random.default_rng(count).integers(-20_000, 20_000, count).astype(np.int16)
    impulse = np.zeros(RATE, np.int16)
    impulse[100] = 32767
    response = rotated(impulse, RATE)[: 100 + round(0.04 * RATE)].astype(np.float64) * 32768 / 32767
    wanted = np.convolve(np.append(noise, 0) / 32768, response)[100 : 100 + count]
    made = rotated(noise, RATE)
    assert made.shape == (count,)
    assert np.abs(made - wanted).max(initial=0.0) < 1e-4


def test_silence_stays_silence() -> None:
    assert not rotated(np.zeros(9000, np.int16), RATE).any()
