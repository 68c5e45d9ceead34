"""Faster and slower: onsets stay where the clock says, lengths are true, the bytes follow from the samples."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from oyez.audio import RATE, tempo
from oyez.audio.sonic import has_sonic
from oyez.audio.tempo import Stretch

if TYPE_CHECKING:
    from numpy.typing import NDArray


def hums(count: int) -> NDArray[np.int16]:
    """Hums of 150 Hz and its overtones, 0.3 s each, at irregular gaps."""
    clock = np.arange(round(0.3 * RATE)) / RATE
    hum = sum(np.sin(2 * np.pi * 150 * number * clock) / number for number in range(1, 12))
    parts = []
    for index in range(count):
        parts += [np.zeros(round((0.12 + 0.037 * (index % 5)) * RATE)), hum * 6000]
    return np.concatenate([*parts, np.zeros(RATE // 4)]).astype(np.int16)


def onsets(pcm: NDArray[np.int16]) -> NDArray[np.float64]:
    loud = np.flatnonzero(np.abs(pcm.astype(int)) > 1500)
    return np.asarray(loud[np.diff(loud, prepend=-RATE) > 0.06 * RATE] / RATE)


def stretched(pcm: NDArray[np.int16], factor: float, cut: int) -> NDArray[np.int16]:
    stretch = Stretch(factor)
    parts = [stretch.write(pcm[start : start + cut]) for start in range(0, len(pcm), cut)]
    return np.concatenate([*parts, stretch.finish()])


@pytest.mark.parametrize("factor", [0.6, 0.8, 0.95, 0.975, 1.025, 1.05, 1.25, 1.8])
def test_onsets_are_where_the_clock_says(factor: float) -> None:
    pcm = hums(40)
    errors = np.abs(onsets(stretched(pcm, factor, 24_000)) - onsets(pcm) / factor)
    # Whole periods of the pitch are left out or said twice: half a period of 150 Hz, and a little.
    assert np.median(errors) < 0.004
    assert errors.max() < 0.010


@pytest.mark.parametrize("factor", [0.6, 0.8, 0.95, 0.975, 1.025, 1.05, 1.25, 1.8])
@pytest.mark.parametrize("cut", [1_000, 24_000])
def test_it_knows_where_each_onset_went(factor: float, cut: int) -> None:
    pcm = hums(40)
    breath = np.random.default_rng(1).integers(-300, 300, len(pcm)).astype(np.int16)
    pcm += np.where(np.convolve(np.abs(pcm), np.ones(90), "same") > 0, breath, 0).astype(np.int16)
    stretch = Stretch(factor)
    parts = [stretch.write(pcm[start : start + cut]) for start in range(0, len(pcm), cut)]
    made = np.concatenate([*parts, stretch.finish()])
    told = stretch.places(onsets(pcm) * RATE) / RATE
    errors = np.abs(onsets(made) - told)
    assert np.percentile(errors, 90) < 0.0025  # one may fall into a change itself
    assert np.all(np.diff(stretch.places(np.arange(0.0, len(pcm), 50))) > 0)


@pytest.mark.parametrize("factor", [0.5, 0.7, 1.3, 2.0, 2.5, 4.0])
def test_the_length_is_true(factor: float) -> None:
    pcm = hums(40)
    assert len(stretched(pcm, factor, 5000)) == pytest.approx(len(pcm) / factor, rel=0.002, abs=0.03 * RATE)


@pytest.mark.parametrize("factor", [0.9, 1.1, 3.0])
def test_the_samples_do_not_depend_on_the_cuts(factor: float) -> None:
    pcm = hums(6)
    assert np.array_equal(stretched(pcm, factor, 1), stretched(pcm, factor, 9999))


def test_a_library_without_sonic_has_the_filter_in_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    assert has_sonic()
    monkeypatch.setattr(tempo, "has_sonic", lambda: False)
    pcm = hums(10)
    found = onsets(stretched(pcm, 1.1, 24_000))
    assert found == pytest.approx(onsets(pcm) / 1.1, abs=0.03)
    assert not np.array_equal(found, onsets(pcm) / 1.1)
