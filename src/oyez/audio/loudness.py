"""How loud sound is: integrated loudness (ITU-R BS.1770-5) and true peak, in numpy."""

from __future__ import annotations

from functools import lru_cache
from math import pi, tan
from typing import TYPE_CHECKING

import numpy as np

from oyez.audio.limiter import limited
from oyez.audio.marks import Marks
from oyez.audio.mastering import TARGET_LUFS, gain_for
from oyez.audio.protocol import RATE
from oyez.audio.resampling import doubled
from oyez.audio.rotation import rotated

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Ear", "Meter", "effective_loudness", "loudness", "true_peak"]

_BLOCK, _OVERLAP = 0.4, 4
"""Seconds of a gating block, and how many begin in its length (BS.1770-5, annex 1)."""
_ABSOLUTE_GATE, _RELATIVE_GATE = -70.0, -10.0
_OFFSET = -0.691

# The K filter's two stages as analogue designs, so that any rate can be served: frequency in Hz, Q, and for the
# shelf its gain in dB and the exponent of its bandwidth (derived from BS.1770's 48 kHz coefficients by
# Brecht De Man, "Evaluation of Implementations of the EBU R128 Loudness Measurement", AES 145, 2018).
_SHELF = (1681.974450955533, 0.7071752369554196, 3.999843853973347, 0.4996667741545416)
_HIGH_PASS = (38.13547087602444, 0.5003270373238773)

_EDGE = 256
"""Samples to each side that say what is between two."""
_TAPS = 1 << 12
"""Length of the filter's response: even at 48 kHz it has died away by 170 dB."""


def loudness(pcm: NDArray[np.float32] | NDArray[np.int16], rate: int) -> float:
    """Return the integrated loudness in LUFS of mono sound, shape (n,), full scale 1.0 or 16-bit.

    ``-inf`` where nothing passes the gate: silence, or less than 0.4 s. Played on two loudspeakers it is 3 dB
    louder; like every tool for podcasts this counts one channel once.
    """
    meter = Meter(rate)
    meter.write(pcm)
    return meter.loudness


def true_peak(pcm: NDArray[np.float32] | NDArray[np.int16]) -> float:
    """Return the peak in dBTP, of samples and three points between each two (BS.1770-5, annex 2); -inf in silence."""
    meter = Meter(RATE)
    meter.write(pcm)
    return meter.true_peak


class Meter:
    """Measures a stream of mono sound; memory does not grow with its length, but for a number every 0.1 s."""

    def __init__(self, rate: int, *, peaks: bool = True) -> None:
        """Begin; looking for true peaks takes most of the time, and may be left out."""
        self._peaks = peaks
        self._step = round(_BLOCK / _OVERLAP * rate)
        self._batch = self._step * max(8 * _TAPS // self._step, 1)
        self._filter = _Filter(rate)
        self._powers: list[NDArray[np.float64]] = [np.empty(0)]
        self._peak = 0.0
        self._near = np.zeros(_EDGE, np.float32)  # What was measured last: a peak has neighbours.
        self._waiting = np.empty(0, np.float32)

    def write(self, pcm: NDArray[np.float32] | NDArray[np.int16]) -> None:
        """Take samples, shape (n,), full scale 1.0 or 16-bit."""
        samples = np.concatenate((self._waiting, _unit(pcm)))
        at = 0
        while at + self._batch + _EDGE <= len(samples):
            self._measure(samples[at : at + self._batch], samples[at + self._batch :][:_EDGE])
            at += self._batch
        self._waiting = samples[at:]

    @property
    def loudness(self) -> float:
        """Integrated loudness of all that was written, in LUFS. Ends the stream."""
        self._end()
        powers = np.concatenate(self._powers)
        if len(powers) < _OVERLAP:
            return float("-inf")
        blocks = np.convolve(powers, np.ones(_OVERLAP) / _OVERLAP, "valid")
        gated = blocks[blocks > _power(_ABSOLUTE_GATE)]
        if not len(gated):
            return float("-inf")
        gated = gated[gated > gated.mean() * 10 ** (_RELATIVE_GATE / 10)]
        return float(_OFFSET + 10 * np.log10(gated.mean()))

    @property
    def true_peak(self) -> float:
        """Peak in dBTP of all that was written, -inf where peaks were left out. Ends the stream."""
        self._end()
        return float(20 * np.log10(self._peak)) if self._peak else float("-inf")

    def _measure(self, piece: NDArray[np.float32], after: NDArray[np.float32]) -> None:
        whole = len(piece) - len(piece) % self._step
        self._powers.append(np.square(self._filter(piece[:whole])).reshape(-1, self._step).mean(axis=1))
        if not self._peaks:
            return
        around = np.concatenate((self._near, piece, after, np.zeros(_EDGE - len(after), np.float32)))
        size = 1 << (len(around) - 1).bit_length()  # A length with a large prime in it takes several times as long.
        fine = np.fft.irfft(np.fft.rfft(around, size), 4 * size) * 4
        self._peak = max(self._peak, float(np.abs(fine[4 * _EDGE :][: 4 * len(piece)]).max(initial=0.0)))
        self._near = around[len(piece) : len(piece) + _EDGE]

    def _end(self) -> None:
        rest, self._waiting = self._waiting, np.empty(0, np.float32)
        for at in range(0, len(rest), self._batch):
            self._measure(rest[at : at + self._batch], rest[at + self._batch :][:_EDGE])


class Ear:
    """Listens where an encoder would write: what it hears of is measured and not kept."""

    def __init__(self) -> None:
        self._meter = Meter(RATE, peaks=False)

    @property
    def loudness(self) -> float:
        """Integrated loudness of all that was written, in LUFS. Ends the stream."""
        return self._meter.loudness

    def write(self, pcm: NDArray[np.int16]) -> None:
        """Take the next samples."""
        self._meter.write(pcm)

    def finish(self, marks: Marks | None = None) -> None:
        """Do nothing."""

    def abort(self) -> None:
        """Do nothing."""


def effective_loudness(
    pcm: NDArray[np.float32] | NDArray[np.int16], rate: int, *, sharp: bool = False, rounds: int = 4
) -> float:
    """Return the loudness to write into a `Voice`, so that mastering brings it to the target and not just near it.

    The limiter takes away what it turns down, 0.1 to 0.8 LU; each round adds what was missing to the gain.

    Args:
        pcm: The voice's calibration takes end to end, before any gain.
        rate: Its rate in hertz.
        sharp: Whether its phases are turned (`Voice.sharp`).
        rounds: Three land within 0.1 LU.
    """
    pairs = doubled(rotated(pcm, rate) if sharp else pcm, rate)
    figure = loudness(pairs[:, 0], RATE)
    for _ in range(rounds if np.isfinite(figure) else 0):
        figure += loudness(limited(pairs, gain_for(figure)), RATE) - TARGET_LUFS
    return figure


def _unit(pcm: NDArray[np.float32] | NDArray[np.int16]) -> NDArray[np.float32]:
    scale = np.float32(32768 if pcm.dtype == np.int16 else 1)
    result: NDArray[np.float32] = pcm.astype(np.float32) / scale
    return result


def _power(lufs: float) -> float:
    return float(10 ** ((lufs - _OFFSET) / 10))


class _Filter:
    """The K filter over consecutive pieces of one signal."""

    def __init__(self, rate: int) -> None:
        self._response = _k_response(rate)
        self._before: NDArray[np.float64] = np.zeros(_TAPS - 1)

    def __call__(self, piece: NDArray[np.float32]) -> NDArray[np.float64]:
        if not len(piece):
            return np.empty(0)
        whole = np.concatenate((self._before, piece.astype(np.float64)))
        self._before = whole[-(_TAPS - 1) :]
        size = 1 << (len(whole) + _TAPS - 1).bit_length()
        spectrum = np.fft.rfft(whole, size) * np.fft.rfft(self._response, size)
        result: NDArray[np.float64] = np.fft.irfft(spectrum, size)[_TAPS - 1 : len(whole)]
        return result


@lru_cache(maxsize=8)
def _k_response(rate: int) -> NDArray[np.float64]:
    """Return the impulse response of the K filter at a rate, `_TAPS` long."""
    turn = np.exp(-1j * pi * np.arange(_TAPS + 1) / _TAPS)
    total = np.ones(_TAPS + 1, np.complex128)
    for numerator, denominator in (_shelf(rate), _high_pass(rate)):
        total *= np.polyval(numerator[::-1], turn) / np.polyval(denominator[::-1], turn)
    response: NDArray[np.float64] = np.fft.irfft(total)[:_TAPS]
    return response


def _shelf(rate: int) -> tuple[list[float], list[float]]:
    frequency, q, gain, exponent = _SHELF
    k, high = tan(pi * frequency / rate), 10 ** (gain / 20)
    band = high**exponent
    scale = 1 + k / q + k * k
    numerator = [high + band * k / q + k * k, 2 * (k * k - high), high - band * k / q + k * k]
    return [value / scale for value in numerator], [1, 2 * (k * k - 1) / scale, (1 - k / q + k * k) / scale]


def _high_pass(rate: int) -> tuple[list[float], list[float]]:
    frequency, q = _HIGH_PASS
    k = tan(pi * frequency / rate)
    scale = 1 + k / q + k * k
    return [1, -2, 1], [1, 2 * (k * k - 1) / scale, (1 - k / q + k * k) / scale]
