"""A take's samples reach the recording's rate where they were, alike every time."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import numpy as np
import pytest

from oyez.audio import RATE
from oyez.audio.pcm import samples, to_int16
from oyez.audio.resampling import doubled
from oyez.errors import OyezError
from oyez.voices import Take

if TYPE_CHECKING:
    from unit.audio.conftest import Maker

# In a process of its own, since the library of products of matrices counts its threads once, when it is loaded.
DIGEST = """
import hashlib
import numpy as np
from oyez.audio.resampling import doubled
noise = np.random.default_rng(5).integers(-20_000, 20_000, 700_000).astype(np.int16)
rates = (8000, 16_000, 22_050, 24_000, 44_100, 48_000, 88_200, 96_000, 384_000)
made = [doubled(noise, rate).tobytes() for rate in rates]
print(hashlib.sha256(b"".join(made)).hexdigest())
"""
THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS")


@pytest.mark.parametrize("rate", [8000, 11025, 16000, 22050, 24000, 44100, 48000, 96_000, 17_011])
def test_a_tone_keeps_its_place_pitch_and_level(rate: int) -> None:
    tone = (0.5 * np.sin(2 * np.pi * 1000 * np.arange(rate) / rate)).astype(np.float32)
    wanted = 0.5 * np.sin(2 * np.pi * 1000 * np.arange(2 * RATE) / (2 * RATE)).reshape(-1, 2)
    made = doubled(tone, rate)
    assert made.shape == (RATE, 2)
    inner = slice(RATE // 10, -RATE // 10)
    assert np.abs(made[inner] - wanted[inner]).max() < 0.002


def test_samples_of_the_recordings_own_rate_stay_what_they_are() -> None:
    pcm = np.random.default_rng(3).normal(0, 9000, 5000).astype(np.int16)
    assert (np.rint(doubled(pcm, RATE)[:, 0] * 32768) == pcm).all()


@pytest.mark.parametrize("hertz", [9000, 9500])
def test_what_a_voice_fills_stays(hertz: int) -> None:
    tone = (0.5 * np.sin(2 * np.pi * hertz * np.arange(22_050) / 22_050)).astype(np.float32)
    made = doubled(tone, 22_050)[2000:-2000, 0]
    assert 20 * np.log10(np.sqrt(np.mean(made**2)) * np.sqrt(2) / 0.5) == pytest.approx(0, abs=0.5)


@pytest.mark.parametrize("rate", [48_000, 44_100, 96_000])
def test_a_tone_the_rate_cannot_hold_is_gone(rate: int) -> None:
    tone = (0.5 * np.sin(2 * np.pi * 15_000 * np.arange(rate) / rate)).astype(np.float32)
    assert np.abs(doubled(tone, rate)[1000:-1000]).max() < 0.001


@pytest.mark.parametrize("rate", [4000, 8000, 22_050, 24_000, 44_100, 48_000, 17_011, 384_000])
@pytest.mark.parametrize("count", [0, 1, 2, 40, 147, 148])
def test_short_sounds_have_their_length(rate: int, count: int) -> None:
    assert doubled(np.full(count, 99, np.int16), rate).shape == (round(count * RATE / rate), 2)


def test_the_same_take_gives_the_same_samples_whatever_came_before(make: Maker) -> None:
    one, two = (make.take(make.utterance(text)) for text in ("one two", "three"))
    first = samples(one).tobytes()
    samples(two)
    assert samples(one).tobytes() == first


def test_the_number_of_threads_changes_no_byte() -> None:
    digests = [
        subprocess.run(
            [sys.executable, "-c", DIGEST], env={**os.environ, **dict.fromkeys(THREADS, count)},
            capture_output=True, text=True, check=True,
        ).stdout
        for count in ("1", "2")
    ]  # fmt: skip
    assert len(digests[0]) == 65
    assert digests[0] == digests[1]


@pytest.mark.parametrize(("pcm", "rate"), [(b"\0", 22050), (b"\0\0", 0), (b"\0\0", -1), (b"\0\0", 10**9)])
def test_what_is_no_sound_is_refused(pcm: bytes, rate: int) -> None:
    with pytest.raises(OyezError) as caught:
        samples(Take("k", "espeak:x", rate, pcm, ()))
    assert caught.value.code == "bad_take"


def test_sixteen_bits_are_rounded_and_held() -> None:
    wanted = [0, 1, 32767, 32767, -32768]
    assert to_int16(np.array([0, 0.6 / 32768, 1.0, 7.0, -7.0], np.float32)).tolist() == wanted


def test_a_loud_take_is_not_clipped_on_its_way_to_the_rate() -> None:
    # A tone near full scale whose peaks lie between the samples of 22,050 Hz and come to the fore at 24,000.
    clock = np.arange(22_050) / 22_050
    loud = np.clip(np.rint(32_700 * np.sin(2 * np.pi * 5512.5 * clock + np.pi / 4) * 1.3), -32_768, 32_767)
    made = samples(Take("k", "v", 22_050, loud.astype("<i2").tobytes(), ()))
    assert np.abs(made).max() > 1.0
