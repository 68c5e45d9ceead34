"""What a file says of itself, read back: its tags and its XMP packet, whoever wrote them."""

from __future__ import annotations

import mmap
import struct
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from oyez.audio.provenance.kinds import kind
from oyez.errors import OyezError

__all__ = ["Facts", "read_tags", "read_xmp"]

Facts = dict[str, str]
"""``notice``, ``title``, ``author``, ``publisher``, ``date``, ``url``, ``text``, ``source_type``, ``sha256``."""

_OWN = {"source_type": "DIGITALSOURCETYPE", "sha256": "ARTICLE_SHA256"}
_VORBIS = {
    "notice": "DESCRIPTION", "title": "TITLE", "author": "ARTIST", "publisher": "PUBLISHER", "date": "DATE",
    "url": "URL", "text": "LYRICS", **_OWN,
}  # fmt: skip
_MP4 = {
    "notice": "\xa9cmt", "title": "\xa9nam", "author": "\xa9ART", "publisher": "\xa9alb", "date": "\xa9day",
    "text": "\xa9lyr", **{name: f"----:com.apple.iTunes:{own}" for name, own in (*_OWN.items(), ("url", "URL"))},
}  # fmt: skip
_ID3 = {
    "notice": "COMM", "title": "TIT2", "author": "TPE1", "publisher": "TPUB", "date": "TDRC", "url": "WOAF",
    "text": "USLT", **{name: f"TXXX:{own}" for name, own in _OWN.items()},
}  # fmt: skip
_RIFF = {"notice": b"ICMT", "title": b"INAM", "author": b"IART", "publisher": b"IPRD", "date": b"ICRD"}

_LONGEST_PACKET = 1 << 20
_DC, _IPTC = "{http://purl.org/dc/elements/1.1/}", "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
_DIGEST = "urn:sha256:"


def read_tags(path: Path) -> Facts:
    """Return what the tags of a sound file, told by its content, say; its transcript is under ``text``.

    Raises:
        OyezError: ``not_sound`` where it is no sound file that we know, or damaged.
        OSError: Where it cannot be read.
    """
    from mutagen import MutagenError

    read = _READERS.get(kind(path))
    if read is None:
        raise _not_sound(path)
    try:
        found = read(path)
    except (MutagenError, OSError, struct.error, ValueError) as error:
        for cause in (error, error.__cause__, error.__context__, *error.args):
            if isinstance(cause, OSError) and cause.errno is not None:  # Without a number it is mutagen's own.
                raise cause from error
        raise _not_sound(path) from error
    return {name: text for name, text in found.items() if text}


def read_xmp(path: Path) -> Facts:
    """Return what the first XMP packet of a file says; nothing where there is none that can be read.

    Raises:
        OSError: Where the file cannot be read.
    """
    from lxml import etree

    packet = _packet(path)
    root = None
    with suppress(etree.XMLSyntaxError):
        root = etree.fromstring(packet, etree.XMLParser(resolve_entities=False, no_network=True)) if packet else None
    if root is None:
        return {}
    said: dict[str, str] = {}
    for description in root.iterfind(".//{http://www.w3.org/1999/02/22-rdf-syntax-ns#}Description"):
        said |= {str(name): str(value) for name, value in description.items()}
        said |= {str(child.tag): "".join(map(str, child.itertext())).strip() for child in description}
    digest = said.get(f"{_DC}identifier", "")
    found = {
        "source_type": said.get(f"{_IPTC}DigitalSourceType", ""),
        "url": said.get(f"{_DC}source", ""),
        "sha256": digest.removeprefix(_DIGEST) if digest.startswith(_DIGEST) else "",
    }
    return {name: text for name, text in found.items() if text}


def _packet(path: Path) -> bytes:
    with path.open("rb") as file:
        try:
            view = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except ValueError:  # An empty file.
            return b""
        with view:
            start = view.find(b"<x:xmpmeta")
            end = view.find(b"</x:xmpmeta>", start, start + _LONGEST_PACKET) if start >= 0 else -1
            return view[start : end + len(b"</x:xmpmeta>")] if end >= 0 else b""


def _mp3(path: Path) -> Facts:
    from mutagen.id3 import ID3, ID3NoHeaderError

    try:
        tag = ID3(str(path))
    except ID3NoHeaderError:
        return {}
    found = {name: next(iter(tag.getall(own)), "") for name, own in _ID3.items()}
    return {name: str(getattr(frame, "url", frame)) for name, frame in found.items()}


def _mp4(path: Path) -> Facts:
    from mutagen.mp4 import MP4

    return _firsts(MP4(str(path)).tags or {}, _MP4)


def _opus(path: Path) -> Facts:
    from mutagen.oggopus import OggOpus

    return _firsts(OggOpus(str(path)).tags or {}, _VORBIS)


def _flac(path: Path) -> Facts:
    from mutagen.flac import FLAC

    return _firsts({name.upper(): values for name, values in FLAC(str(path)).items()}, _VORBIS)


def _firsts(tags: Mapping[str, Any], names: Mapping[str, str]) -> Facts:
    found = {name: next(iter(tags.get(own) or ()), "") for name, own in names.items()}
    return {
        name: text.decode("utf-8", "replace") if isinstance(text, bytes) else str(text) for name, text in found.items()
    }


def _wav(path: Path) -> Facts:
    with path.open("rb") as file:
        if file.read(4) + file.read(8)[4:] != b"RIFFWAVE":
            raise _not_sound(path)
        entries = _riff_entries(file)
    return {name: entries.get(own, "") for name, own in _RIFF.items()}


def _riff_entries(file: BinaryIO) -> dict[bytes, str]:
    """Return the INFO list of a RIFF file, read from its first chunk on."""
    while len(head := file.read(8)) == 8:
        name, size = struct.unpack("<4sI", head)
        if name == b"LIST" and (body := file.read(min(size, _LONGEST_PACKET)))[:4] == b"INFO":
            return dict(_subchunks(body[4:]))
        if name != b"LIST":
            file.seek(size + size % 2, 1)
    return {}


def _subchunks(body: bytes) -> list[tuple[bytes, str]]:
    found, at = [], 0
    while at + 8 <= len(body):
        name, size = struct.unpack_from("<4sI", body, at)
        found.append((name, body[at + 8 : at + 8 + size].rstrip(b"\0").decode("utf-8", "replace")))
        at += 8 + size + size % 2
    return found


def _not_sound(path: Path) -> OyezError:
    known = ", ".join(name[1:].upper() for name in _READERS)
    return OyezError(
        "not_sound", f"{path.name} is no sound file that can be read, or is damaged: give {known}.", status=415
    )


_READERS: dict[str, Callable[[Path], Facts]] = {
    ".m4a": _mp4, ".mp3": _mp3, ".opus": _opus, ".flac": _flac, ".wav": _wav,
}  # fmt: skip
