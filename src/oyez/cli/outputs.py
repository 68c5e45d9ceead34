"""Where a command's files are made: beside their places, and the sound that pages and books carry."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from oyez.audio import SUFFIXES
from oyez.audio.files import Part
from oyez.audio.provenance.sealing import sealed_by

__all__ = ["BOOK_SUFFIX", "PAGE_SUFFIX", "SoundFiles", "beside", "check_credential", "sound_files"]

PAGE_SUFFIX, BOOK_SUFFIX = ".html", ".epub"


@dataclass(frozen=True, slots=True)
class SoundFiles:
    """The sound of one command.

    Attributes:
        made: What is encoded.
        inner: The M4A that pages and books carry; None where there are none.
    """

    made: tuple[Path, ...]
    inner: Path | None = None


@contextlib.contextmanager
def sound_files(outputs: Sequence[Path], work: Path) -> Iterator[SoundFiles]:
    """Say which sound files to encode; an M4A for pages and books alone is made in `work` and removed at the end."""
    sounds = [path for path in outputs if path.suffix.lower() in SUFFIXES]
    if all(path.suffix.lower() not in (PAGE_SUFFIX, BOOK_SUFFIX) for path in outputs):
        yield SoundFiles(tuple(sounds))
        return
    own = next((path for path in sounds if path.suffix.lower() == ".m4a"), None)
    if own is not None:
        yield SoundFiles(tuple(sounds), own)
        return
    spare = work / "inner.m4a"
    try:
        yield SoundFiles((*sounds, spare), spare)
    finally:
        spare.unlink(missing_ok=True)


@contextlib.contextmanager
def beside(path: Path) -> Iterator[Path]:
    """Give a file beside `path` to write to; it takes its name when all went well, else it is removed.

    Raises:
        OyezError: ``unwritable_output`` or ``disk_full``.
    """
    part = Part(path)
    with part.opening():
        yield part.temporary
        part.keep()


def check_credential(outputs: Sequence[Path], certificate: Path | None, key: Path | None) -> None:
    """Refuse a key that does not serve, and files that it cannot sign, before anything is fetched.

    Raises:
        OyezError: ``unsignable``, and what `sealed_by` raises.
    """
    if sealed_by(certificate, key) is None:
        return
    from oyez.audio.provenance.signing import check_signable

    check_signable(path for path in outputs if path.suffix.lower() in SUFFIXES)
