"""Tags of MP4 files: iTunes' list, which every player reads, written by mutagen. FFmpeg writes the chapters."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

from oyez.audio.marks import Marks, transcript
from oyez.audio.provenance.xmp import xmp_packet
from oyez.audio.tagging import ENCODER, no_padding, system_errors
from oyez.audio.tags import Tags, comment, image_type, language_code, provenance

__all__ = ["write_audiobook_tags", "write_mp4_tags"]

_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
"""The box of an XMP packet (Adobe, "XMP Specification Part 3: Storage in Files")."""

_AUDIOBOOK = 2
"""The media kind by which players remember the place."""


def write_mp4_tags(path: Path, tags: Tags, marks: Marks) -> None:
    """Write tags, cover and transcript into a finished MP4.

    Raises:
        OSError: Where the file cannot be written.
    """
    _write(path, _entries(tags, marks), tags)


def write_audiobook_tags(path: Path, tags: Tags, marks: Marks) -> None:
    """Write the same, and that it is a book.

    Raises:
        OSError: Where the file cannot be written.
    """
    _write(path, _entries(tags, marks) | {"stik": [_AUDIOBOOK]}, tags)


def _write(path: Path, entries: dict[str, Any], tags: Tags) -> None:
    from mutagen.mp4 import MP4

    with system_errors():
        file = MP4(str(path))
        if file.tags is None:
            file.add_tags()
        file.update(entries)
        file.save(padding=no_padding)
    if packet := xmp_packet(tags):
        with path.open("ab") as end:
            end.write(struct.pack(">I4s16s", 24 + len(packet), b"uuid", _XMP) + packet)


def _entries(tags: Tags, marks: Marks) -> dict[str, Any]:
    from mutagen.mp4 import MP4Cover, MP4FreeForm

    text = {
        "\xa9nam": tags.title, "\xa9ART": tags.author, "\xa9alb": tags.publisher, "\xa9day": tags.date,
        "\xa9cmt": comment(tags), "\xa9lyr": transcript(marks.lines), "\xa9too": ENCODER,
    }  # fmt: skip
    # What the list has no place of its own for stands under names of the kind other taggers use.
    language = language_code(tags.language)
    free = {"PUBLISHER": tags.publisher, "URL": tags.url, "LANGUAGE": "" if language == "und" else language}
    free |= provenance(tags)
    entries: dict[str, Any] = {name: [value] for name, value in text.items() if value}
    entries |= {f"----:com.apple.iTunes:{name}": [MP4FreeForm(value.encode())] for name, value in free.items() if value}
    if tags.cover:
        kind = MP4Cover.FORMAT_PNG if image_type(tags.cover) == "image/png" else MP4Cover.FORMAT_JPEG
        entries["covr"] = [MP4Cover(tags.cover, imageformat=kind)]
    return entries
