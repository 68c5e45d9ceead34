"""ID3v2.4 tags (id3.org, "ID3 tag version 2.4.0 - Main Structure" and "Native Frames")."""

from __future__ import annotations

from oyez.audio.tags import Tags, comment, language_code

__all__ = ["id3_tag"]

_UTF8 = b"\x03"


def id3_tag(tags: Tags) -> bytes:
    """Return the tag that stands at the start of an MP3 file."""
    language = language_code(tags.language)
    text = {
        b"TIT2": tags.title,
        b"TPE1": tags.author,
        b"TPUB": tags.publisher,
        b"TALB": tags.publisher,
        b"TDRC": tags.date,
        b"TLAN": "" if language == "und" else language,
    }
    frames = [_frame(name, _UTF8 + value.encode()) for name, value in text.items() if value]
    frames.append(_frame(b"COMM", _UTF8 + language.encode() + b"\0" + comment(tags).encode()))
    if tags.url.isascii() and tags.url:
        frames.append(_frame(b"WOAF", tags.url.encode()))
    body = b"".join(frames)
    return b"ID3\x04\0\0" + _synchsafe(len(body)) + body


def _frame(name: bytes, body: bytes) -> bytes:
    return name + _synchsafe(len(body)) + b"\0\0" + body


def _synchsafe(size: int) -> bytes:
    """Return a size in four bytes of seven bits, which no decoder can take for a frame of sound."""
    return bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0))
