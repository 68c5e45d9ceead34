"""The door to every file format: one encoder a suffix, chosen by name, loaded when asked for."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from oyez.audio.tags import Tags, cleaned
from oyez.errors import OyezError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["RATE", "Encoder", "encoder_version", "open_encoder"]

RATE = 24_000
"""Samples a second of every recording: above what any embedded voice fills, and a rate MP3, AAC and Opus share."""

_REVISION = 2
"""Raised whenever the same takes would give other bytes for a reason the versions below do not show."""

_ENCODERS = {
    ".m4a": "oyez.audio.m4a:M4aEncoder",
    ".mp3": "oyez.audio.mp3:Mp3Encoder",
    ".wav": "oyez.audio.wav:WavEncoder",
}


class Encoder(Protocol):
    """Turns samples into a file. The bytes depend on the samples and tags alone, not on how they are cut."""

    def write(self, pcm: NDArray[np.int16]) -> None:
        """Take the next samples: mono, `RATE`, shape (n,).

        Raises:
            OyezError: ``disk_full`` or ``unwritable_output``.
        """

    def finish(self) -> None:
        """Complete the file and put it in its place.

        Raises:
            OyezError: ``disk_full`` or ``unwritable_output``; then nothing is left behind.
        """

    def abort(self) -> None:
        """Stop and leave nothing behind. Does nothing after `finish`."""


def open_encoder(path: Path, tags: Tags) -> Encoder:
    """Open an encoder by the file's suffix: ``.m4a`` (AAC-LC), ``.mp3`` (CBR) or ``.wav`` (16-bit PCM).

    The file is written beside `path` and takes its place on `Encoder.finish`.

    Raises:
        OyezError: ``unknown_format``, ``unwritable_output`` or ``disk_full``.
    """
    target = _ENCODERS.get(path.suffix.lower())
    if target is None:
        known = ", ".join(_ENCODERS)
        raise OyezError("unknown_format", f"{path.name} has no audio suffix we can write: choose one of {known}.")
    module, _, name = target.partition(":")
    encoder: Encoder = getattr(import_module(module), name)(path, cleaned(tags))
    return encoder


def encoder_version() -> str:
    """Return what a recording's bytes depend on besides its takes: ``1+av18.1.0+lameenc1.9.0``."""
    from importlib.metadata import version

    return f"{_REVISION}+av{version('av')}+lameenc{version('lameenc')}"
