"""A model's numbers become samples, also those that are no numbers."""

from __future__ import annotations

import numpy as np

from oyez.voices.onnx.pcm import to_pcm


def test_what_is_no_number_is_silence_and_what_is_too_loud_is_held() -> None:
    wave = np.array([[0.5, np.nan, np.inf, -np.inf, 7.0, -7.0]])
    assert np.frombuffer(to_pcm(wave), "<i2").tolist() == [16384, 0, 0, 0, 32767, -32767]
