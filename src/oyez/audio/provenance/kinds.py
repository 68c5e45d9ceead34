"""What a file is, by its first bytes: a name may say anything."""

from __future__ import annotations

from pathlib import Path

__all__ = ["BOOK", "PAGE", "kind"]

BOOK, PAGE = ".epub", ".html"

_HEAD = 4096
_MARKS: tuple[tuple[str, int, bytes], ...] = (
    (".m4a", 4, b"ftyp"),
    (".wav", 0, b"RIFF"),
    (".flac", 0, b"fLaC"),
    (".opus", 0, b"OggS"),
    (".mp3", 0, b"ID3"),
    (BOOK, 0, b"PK\x03\x04"),
)
"""The suffix that files of a kind have, and the bytes that they begin with, at their place."""


def kind(path: Path) -> str:
    """Return the suffix that a file's content asks for; empty where it is none of those that we read.

    ``.m4a`` stands for every MP4; ``.html`` for whatever begins with an angle bracket.

    Raises:
        OSError: Where it cannot be read.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
    found = next((suffix for suffix, place, mark in _MARKS if head[place : place + len(mark)] == mark), "")
    if found == ".mp3":
        return _behind_id3(path, head)
    if _is_mpeg_frame(head):
        return ".mp3"
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return found or (PAGE if text.startswith(b"<") else "")


def _behind_id3(path: Path, head: bytes) -> str:
    """Return what follows an ID3 tag (ID3v2.4, 3.1: a size of 4 × 7 bits), which FLAC files may have in front too."""
    if len(head) < 10:
        return ".mp3"
    size = sum((byte & 0x7F) << shift for byte, shift in zip(head[6:10], (21, 14, 7, 0), strict=True))
    with path.open("rb") as file:
        file.seek(10 + size)
        return ".flac" if file.read(4) == b"fLaC" else ".mp3"


def _is_mpeg_frame(head: bytes) -> bool:
    """Return whether the first two bytes are eleven ones and layer III (ISO/IEC 11172-3, 2.4.1.3)."""
    return len(head) > 1 and head[0] == 0xFF and head[1] & 0xE0 == 0xE0 and head[1] >> 1 & 3 == 1
