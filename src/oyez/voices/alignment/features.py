"""What sound looks like to a listener: cepstra and levels of short frames, in numpy."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from oyez.voices.nouns import Sound

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["HOP", "Features", "features", "levels", "signal"]

HOP = 0.010
"""Seconds between two frames."""
_WINDOW = 0.025
_BANDS = 26
_WEIGHTS = (0.40, 0.45, 0.25, 0.25, 0.20, 0.10, 0.10, 0.05)
_CHANGE_WEIGHTS = (0.30, 0.30, 0.10, 0.10, 0.10, 0.05, 0.05, 0.05)
"""How much each cepstrum and its change counts: the more, the less it differs between two voices that say the same
and the more between two sounds. From six voices; the cube of 1 - (variance between voices) / 2."""
_CEPSTRA = len(_WEIGHTS)
_LOW, _HIGH = 80.0, 7600.0
_DEPTH = 11.0
"""Bands fainter than the loudest by this much (natural logarithm of power, 48 dB) are held there: rooms and codecs
differ below it, speech does not."""
_SPEECH = 8.0
"""Frames within this of the loud ones (35 dB) say what a voice sounds like on average."""


@dataclass(frozen=True, slots=True)
class Features:
    """Frames of one sound, `HOP` apart; frame i is centred at i × `HOP` seconds.

    Attributes:
        vectors: Cepstra, each with mean 0 and variance 1 over speech, and how they change, weighted; shape (n, 16).
        energy: Mean logarithmic band power, shape (n,).
    """

    vectors: NDArray[np.float32]
    energy: NDArray[np.float32]


def signal(sound: Sound) -> NDArray[np.float32]:
    """Return the samples of a sound, full scale 1.0, shape (n,)."""
    whole = len(sound.pcm) // 2 * 2
    return np.frombuffer(sound.pcm[:whole], "<i2").astype(np.float32) / np.float32(32768)


def features(sound: Sound, top: float = _HIGH) -> Features:
    """Return a sound's frames; bands reach up to `top` hertz, the same for two sounds that are to be compared."""
    rate = sound.sample_rate
    pcm = signal(sound)
    emphasised = np.append(pcm[:1], pcm[1:] - np.float32(0.97) * pcm[:-1])
    width = round(_WINDOW * rate)
    size = 1 << (width - 1).bit_length()
    cut = _cut(emphasised, width, rate, HOP) * np.hamming(width).astype(np.float32)
    power = np.abs(np.fft.rfft(cut, size).astype(np.complex64)) ** 2
    bands = np.log(power @ _bank(rate, size, min(top, 0.47 * rate)) + 1e-7)
    energy = bands.mean(1)
    cepstra = np.maximum(bands, bands.max() - _DEPTH) @ _cosines()
    loud = energy > np.percentile(energy, 95) - _SPEECH
    cepstra = (cepstra - cepstra[loud].mean(0)) / (cepstra[loud].std(0) + 1e-6)
    change = np.zeros_like(cepstra)
    change[2:-2] = (cepstra[4:] - cepstra[:-4]) / 2
    vectors = np.hstack([cepstra * np.array(_WEIGHTS, np.float32), change * np.array(_CHANGE_WEIGHTS, np.float32)])
    return Features(vectors.astype(np.float32), energy.astype(np.float32))


def levels(sound: Sound, hop: float) -> NDArray[np.float32]:
    """Return the natural logarithm of power, highs raised, of frames of 15 ms, `hop` seconds apart."""
    rate = sound.sample_rate
    pcm = signal(sound)
    emphasised = np.append(pcm[:1], pcm[1:] - np.float32(0.9) * pcm[:-1])
    cut = _cut(emphasised, round(0.015 * rate), rate, hop)
    found: NDArray[np.float32] = np.log((cut**2).mean(1) + np.float32(1e-9))
    return found


def _cut(pcm: NDArray[np.float32], width: int, rate: int, hop: float) -> NDArray[np.float32]:
    """Return frames of `width` samples centred every `hop` seconds from 0 on, shape (n, width)."""
    count = int(len(pcm) / (hop * rate)) + 1
    padded = np.pad(pcm, (width // 2, width))
    starts = np.rint(np.arange(count) * hop * rate).astype(np.intp)
    found: NDArray[np.float32] = np.lib.stride_tricks.sliding_window_view(padded, width)[starts]
    return found


@lru_cache(maxsize=16)
def _bank(rate: int, size: int, top: float) -> NDArray[np.float32]:
    """Return triangular filters evenly spaced in mel, shape (size // 2 + 1, bands)."""
    edges = 700 * (10 ** (np.linspace(_mel(_LOW), _mel(top), _BANDS + 2) / 2595) - 1)
    bins = np.fft.rfftfreq(size, 1 / rate)
    low, middle, high = edges[:-2, None], edges[1:-1, None], edges[2:, None]
    filters = np.clip(np.minimum((bins - low) / (middle - low), (high - bins) / (high - middle)), 0, None)
    found: NDArray[np.float32] = filters.T.astype(np.float32)
    return found


def _mel(hertz: float) -> float:
    return float(2595 * np.log10(1 + hertz / 700))


@lru_cache(maxsize=1)
def _cosines() -> NDArray[np.float32]:
    """Return the cosine transform that makes cepstra of bands, shape (bands, cepstra)."""
    places = np.arange(_BANDS)[:, None] + 0.5
    found: NDArray[np.float32] = (
        np.cos(np.pi / _BANDS * places * np.arange(_CEPSTRA)[None]) * np.sqrt(2 / _BANDS)
    ).astype(np.float32)
    return found
