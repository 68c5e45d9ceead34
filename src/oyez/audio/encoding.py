"""The door to every file format: one encoder a suffix, chosen by name, loaded when asked for."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from oyez.audio.protocol import Encoder
from oyez.audio.tags import Tags, cleaned
from oyez.errors import OyezError

if TYPE_CHECKING:
    from oyez.audio.provenance.signing import Signer

__all__ = ["SUFFIXES", "encoder_version", "open_encoder"]

_REVISION = 9
"""Raised whenever the same takes would give other bytes for a reason the versions below do not show."""

_ENCODERS = {
    ".m4a": "oyez.audio.m4a:M4aEncoder",
    ".m4b": "oyez.audio.m4b:M4bEncoder",
    ".mp3": "oyez.audio.mp3:Mp3Encoder",
    ".opus": "oyez.audio.opus:OpusEncoder",
    ".flac": "oyez.audio.flac:FlacEncoder",
    ".wav": "oyez.audio.wav:WavEncoder",
}

SUFFIXES = tuple(_ENCODERS)
"""What a sound file's name may end in."""


def open_encoder(path: Path, tags: Tags, signer: Signer | None = None) -> Encoder:
    """Open an encoder by the file's suffix.

    ``.m4a`` and ``.m4b`` (AAC-LC), ``.mp3`` (CBR), ``.opus`` (Ogg Opus), ``.flac`` or ``.wav`` (16-bit PCM).

    The file is written beside `path` and takes its place on `Encoder.finish`, signed where there is a `signer`.

    Raises:
        OyezError: ``unknown_format``, ``no_encoder``, ``unsignable``, ``unwritable_output`` or ``disk_full``.
    """
    kind = _kind(path)
    if signer is None:
        return kind(path, cleaned(tags))
    from oyez.audio.provenance.signing import SignedEncoder

    return SignedEncoder(path, cleaned(tags), signer, kind)


def _kind(path: Path) -> Callable[[Path, Tags], Encoder]:
    target = _ENCODERS.get(path.suffix.lower())
    if target is None:
        known = ", ".join(_ENCODERS)
        raise OyezError("unknown_format", f"{path.name} has no audio suffix we can write: choose one of {known}.")
    module, _, name = target.partition(":")
    try:
        kind: Callable[[Path, Tags], Encoder] = getattr(import_module(module), name)
    except ImportError as error:
        raise OyezError(
            "no_encoder",
            f"{path.name} cannot be made: its encoder is missing ({error.name}); install Oyez again, or choose another "
            "format.",
            status=501,
        ) from error
    return kind


def encoder_version() -> str:
    """Return what a recording's bytes depend on besides its takes: ``9+av18.1.0+lameenc1.9.0+mutagen1.48.1``."""
    from importlib.metadata import version

    return "+".join((str(_REVISION), *(f"{name}{version(name)}" for name in ("av", "lameenc", "mutagen"))))
