"""What a service sent becomes samples: mono, 16-bit, at the voice's own rate, whatever it was sent as."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterable, Iterator

from oyez.errors import OyezError
from oyez.voices.remote.peer import Peer
from oyez.voices.resampling import resampled

__all__ = ["BadSoundError", "decoded", "flowing"]

_CONTAINERS = (b"RIFF", b"ID3", b"OggS", b"fLaC", b"\x1aE\xdf\xa3")
_LENGTH_UNKNOWN = 0x7FFF_0000
"""A WAV that is streamed says 0, or a length near the largest its header can hold."""
_HEAD = 12
"""Bytes that tell what a sound is."""
_RAW = ("audio/pcm", "audio/l16", "audio/raw", "audio/x-raw")
_MARKUP = (b"<!", b"<h", b"<?", b'{"')
"""As two samples these would be loud, and nobody begins so; one byte of them begins any 128th sound."""
_WORDY = ("text/", "application/json", "application/xml", "application/problem+json")


class BadSoundError(OyezError):
    """``service_failed``: a whole answer with sound that is none, or not all of it. Asking once more may help."""

    def __init__(self, peer: Peer, what: str, do: str = "try again") -> None:
        super().__init__("service_failed", f"{peer.title} {what}: {do}, or choose another voice.", status=502)


def decoded(data: bytes, media_type: str, rate: int, peer: Peer, *, raw_rate: int | None = None) -> bytes:
    """Return mono 16-bit little-endian samples at `rate` hertz.

    Args:
        data: What was sent.
        media_type: What the service calls it; believed only where the bytes say nothing themselves.
        rate: The rate wanted.
        peer: The service, for errors.
        raw_rate: The rate of samples without a header; None where there should be none.

    Raises:
        OyezError: ``service_failed`` where it is no sound, cut short, or cannot be read.
    """
    kind = media_type.partition(";")[0].strip().lower()
    if not data:
        raise BadSoundError(peer, "answered without any sound")
    bare = kind in _RAW and raw_rate is not None
    if data.startswith(_CONTAINERS) or (not bare and (data[4:8] == b"ftyp" or _is_mpeg(data))):
        samples = _bare(data, rate, peer) if data.startswith(b"RIFF") else None
        return samples or _opened(data, rate, peer)
    if kind.startswith(_WORDY) or data.lstrip().startswith(_MARKUP if bare else (b"<", b"{")):
        raise BadSoundError(peer, f"answered with {_called(kind, data)} in place of sound", peer.check)
    if raw_rate is None:
        raise BadSoundError(peer, "answered with something that is no sound we know", peer.check)
    if len(data) % 2:
        raise BadSoundError(peer, "sent sound that is cut short")
    return resampled(data, raw_rate, rate)


def flowing(pieces: Iterable[tuple[str, bytes]], rate: int, peer: Peer) -> Iterator[bytes]:
    """Yield samples without a header as they come; what turns out to be a file is waited for and decoded.

    Args:
        pieces: The media type, and what has come, again and again.
        rate: The rate of such samples, and the rate wanted.
        peer: The service, for errors.

    Raises:
        OyezError: ``service_failed`` where it is no sound, or is cut short.
    """
    held, begun = b"", False
    kind, rest = "", iter(pieces)
    for kind, data in rest:
        held += data
        if not begun and len(held) >= _HEAD:
            if not _is_samples(held, kind):
                break
            begun = True
        if begun and len(held) > 1:
            whole = len(held) // 2 * 2
            yield held[:whole]
            held = held[whole:]
    if not begun:
        yield decoded(held + b"".join(data for _, data in rest), kind, rate, peer, raw_rate=rate)
    elif held:
        raise BadSoundError(peer, "sent sound that is cut short")


def _is_samples(data: bytes, kind: str) -> bool:
    """Tell whether what begins so is samples without a header, by its media type and its first bytes."""
    named = kind.partition(";")[0].strip().lower() in _RAW
    return named and not data.startswith(_CONTAINERS) and not data.lstrip().startswith(_MARKUP)


def _is_mpeg(data: bytes) -> bool:
    """Tell whether bytes begin with a frame of MPEG audio: its sync word, and a layer, bit rate and rate that exist."""
    if len(data) < 4 or data[0] != 0xFF or data[1] & 0xE0 != 0xE0:
        return False
    adts = data[1] & 0xF6 == 0xF0
    return adts or (
        data[1] & 0x06 != 0 and data[1] & 0x18 != 0x08 and data[2] & 0xF0 != 0xF0 and data[2] & 0x0C != 0x0C
    )


def _bare(data: bytes, rate: int, peer: Peer) -> bytes | None:
    """Return the samples of a WAV file that is what was asked for, None where it has to be decoded.

    Raises:
        BadSoundError: It is cut short, or has no sound in it.
    """
    place, form = 12, b""
    while place + 8 <= len(data):
        name, size = data[place : place + 4], struct.unpack_from("<I", data, place + 4)[0]
        begin = place + 8
        if name == b"data":
            known = 0 < size < _LENGTH_UNKNOWN
            if known and begin + size > len(data):
                raise BadSoundError(peer, "sent sound that is cut short")
            samples = data[begin : begin + size] if known else data[begin:]
            wanted = struct.pack("<HHIIHH", 1, 1, rate, rate * 2, 2, 16)
            return samples if form[:16] == wanted and samples and len(samples) % 2 == 0 else None
        if name == b"fmt ":
            form = data[begin : begin + size]
        place = begin + size + size % 2
    raise BadSoundError(peer, "sent a WAV file without sound")


def _opened(data: bytes, rate: int, peer: Peer) -> bytes:
    import av
    from av.audio.resampler import AudioResampler

    try:
        with av.open(io.BytesIO(data), "r", metadata_errors="ignore") as container:
            resampler = AudioResampler(format="s16", layout="mono", rate=rate)
            parts = []
            for frame in container.decode(audio=0):
                parts += [part.to_ndarray().tobytes() for part in resampler.resample(frame)]
            parts += [part.to_ndarray().tobytes() for part in resampler.resample(None)]
    except (av.FFmpegError, IndexError, ValueError):
        raise BadSoundError(peer, "sent sound that is damaged and cannot be read") from None
    pcm = b"".join(parts)
    if not pcm:
        raise BadSoundError(peer, "answered without any sound")
    return pcm


def _called(kind: str, data: bytes) -> str:
    if kind == "text/html" or data.lstrip()[:9].lower().startswith((b"<!doctype", b"<html")):
        return "a web page"
    return "JSON" if kind == "application/json" or data.lstrip().startswith(b"{") else "text"
