"""Signing a finished file, by the C2PA's own library."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from oyez.audio.files import Part, file_errors
from oyez.audio.marks import Marks
from oyez.audio.provenance.credential import Credential
from oyez.audio.provenance.statement import Spoken, statement
from oyez.audio.tags import Tags
from oyez.errors import OyezError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from oyez.audio.protocol import Encoder

__all__ = ["SIGNABLE", "SignedEncoder", "Signer", "check_signable"]

SIGNABLE = {
    ".m4a": "audio/mp4",
    ".m4b": "audio/mp4",
    ".mp3": "audio/mpeg",
    ".flac": "audio/flac",
    ".wav": "audio/wav",
}
"""Formats that have a place for a signed mark, with their media types. Ogg has none."""


@dataclass(frozen=True, slots=True)
class Signer:
    """A credential, and who is heard in what it signs."""

    credential: Credential
    spoken: tuple[Spoken, ...] = ()

    def sign(self, source: Path, target: Path, tags: Tags, suffix: str) -> None:
        """Write a signed copy of a finished file.

        The copy differs each time: a signature holds a random number and the time.

        Raises:
            OyezError: ``bad_credential`` where the library refuses to sign with it.
            OSError: Where a file cannot be read or written.
        """
        with source.open("rb") as unsigned, target.open("w+b") as signed:
            _sign(self.credential, statement(tags, self.spoken, _now()), SIGNABLE[suffix], unsigned, signed)

    def check(self) -> None:
        """Sign a moment of silence, so that a credential that does not serve is refused before a voice speaks.

        Raises:
            OyezError: ``bad_credential``.
        """
        import wave

        silence = io.BytesIO()
        with wave.open(silence, "wb") as file:
            file.setparams((1, 2, 8000, 0, "NONE", ""))
            file.writeframes(bytes(160))
        silence.seek(0)
        _sign(self.credential, statement(Tags(title="Silence"), (), _now()), "audio/wav", silence, io.BytesIO())


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def check_signable(paths: Iterable[Path]) -> None:
    """Refuse formats without a place for a signed mark.

    Raises:
        OyezError: ``unsignable``.
    """
    for path in paths:
        if path.suffix.lower() not in SIGNABLE:
            known = ", ".join(SIGNABLE)
            raise OyezError(
                "unsignable",
                f"{path.name} cannot be signed, its format has no place for it: choose one of {known}, or sign none.",
            )


class SignedEncoder:
    """Writes a file beside its place, then a signed copy of it into its place."""

    def __init__(self, path: Path, tags: Tags, signer: Signer, opened: Callable[[Path, Tags], Encoder]) -> None:
        """Open the file.

        Args:
            path: Where the signed file will be.
            tags: Cleaned.
            signer: Who signs.
            opened: Opens the encoder of the unsigned file.

        Raises:
            OyezError: ``unsignable``, and what `opened` raises.
        """
        check_signable([path])
        self._tags, self._signer = tags, signer
        self._part = Part(path)
        self._unsigned = self._part.temporary.with_suffix(f".part{path.suffix.lower()}")
        with self._part.opening():
            self._inner = opened(self._unsigned, tags)

    def write(self, pcm: NDArray[np.int16]) -> None:
        """See `Encoder.write`."""
        self._inner.write(pcm)

    def finish(self, marks: Marks | None = None) -> None:
        """See `Encoder.finish`."""
        try:
            self._inner.finish(marks)
            with file_errors(self._part.path):
                suffix = self._part.path.suffix.lower()
                self._signer.sign(self._unsigned, self._part.temporary, self._tags, suffix)
            self._part.keep()
        finally:
            self.abort()

    def abort(self) -> None:
        """See `Encoder.abort`."""
        self._inner.abort()
        self._unsigned.unlink(missing_ok=True)
        self._part.drop()


class _Watched:
    """A file that the library writes to; remembers what the system said, which the library does not pass on."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.failed: OSError | None = None
        self.read, self.seek, self.tell = file.read, file.seek, file.tell

    def write(self, data: bytes) -> int:
        return int(self._watch(self._file.write, data))

    def flush(self) -> None:
        self._watch(self._file.flush)

    def _watch(self, act: Callable[..., Any], *given: object) -> Any:  # noqa: ANN401 - what `act` returns
        try:
            return act(*given)
        except OSError as error:
            self.failed = error
            raise


def _sign(
    credential: Credential, manifest: dict[str, Any], media_type: str, source: BinaryIO, target: BinaryIO
) -> None:
    import c2pa

    watched = _Watched(target)
    facts = c2pa.C2paSignerInfo(credential.algorithm.encode(), credential.chain, credential.key, None)
    try:
        with c2pa.Signer.from_info(facts) as signer, c2pa.Builder(json.dumps(manifest)) as builder:
            builder.sign(signer, media_type, source, watched)
    except c2pa.C2paError as error:
        if watched.failed is not None:
            raise watched.failed from error
        reason = " ".join(str(error).split()).rstrip(".")
        raise OyezError("bad_credential", f"The certificate cannot sign: {reason}.") from error
