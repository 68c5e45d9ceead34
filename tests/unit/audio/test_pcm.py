"""A take's samples reach the recording's rate where they were, alike every time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from oyez.audio import RATE
from oyez.audio.pcm import resampled, samples, to_int16
from oyez.errors import OyezError
from oyez.voices import Take

if TYPE_CHECKING:
    from unit.audio.conftest import Maker


@pytest.mark.parametrize("rate", [8000, 11025, 16000, 22050, 24000, 44100, 48000])
def test_a_tone_keeps_its_place_pitch_and_level(rate: int) -> None:
    tone = (0.5 * np.sin(2 * np.pi * 1000 * np.arange(rate) / rate)).astype(np.float32)
    wanted = 0.5 * np.sin(2 * np.pi * 1000 * np.arange(RATE) / RATE)
    made = resampled(tone, rate)
    assert len(made) == RATE
    inner = slice(RATE // 10, -RATE // 10)
    assert np.abs(made[inner] - wanted[inner]).max() < 0.002


def test_a_tone_the_rate_cannot_hold_is_gone() -> None:
    tone = (0.5 * np.sin(2 * np.pi * 15_000 * np.arange(48_000) / 48_000)).astype(np.float32)
    assert np.abs(resampled(tone, 48_000)[1000:-1000]).max() < 0.001


def test_the_same_take_gives_the_same_samples_whatever_came_before(make: Maker) -> None:
    one, two = (make.take(make.utterance(text)) for text in ("one two", "three"))
    first = samples(one).tobytes()
    samples(two)
    assert samples(one).tobytes() == first


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


def test_a_quiet_take_goes_through_16_bits_and_comes_out_the_same() -> None:
    clock = np.arange(22_050) / 22_050
    tone = np.rint(20_000 * np.sin(2 * np.pi * 1000 * clock)).astype("<i2")
    short = samples(Take("k", "v", 22_050, tone.tobytes(), ()))
    exact = resampled(tone.astype(np.float32) / np.float32(32_768), 22_050)
    assert np.abs(short - exact)[500:-500].max() < 3 / 32_768
