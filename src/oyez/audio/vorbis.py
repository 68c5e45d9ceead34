"""Tags of Ogg Opus and FLAC: Vorbis comments, written by mutagen.

Chapters are ``CHAPTER001`` with its time and ``CHAPTER001NAME``, as VorbisComment's chapter extension has them.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from oyez.audio.clock import clock
from oyez.audio.marks import Marks, transcript
from oyez.audio.tagging import ENCODER, no_padding, system_errors
from oyez.audio.tags import Tags, comment, image_type, provenance

if TYPE_CHECKING:
    from mutagen.flac import Picture

__all__ = ["write_flac_tags", "write_opus_tags"]

_FRONT_COVER = 3


def write_opus_tags(path: Path, tags: Tags, marks: Marks) -> None:
    """Write tags, chapters, cover and transcript into an Ogg Opus file.

    Raises:
        OSError: Where the file cannot be written.
    """
    from base64 import b64encode

    from mutagen.oggopus import OggOpus

    with system_errors():
        file = OggOpus(str(path))
        file.update(_comments(tags, marks))
        if tags.cover:
            file["METADATA_BLOCK_PICTURE"] = [b64encode(_picture(tags.cover).write()).decode()]
        file.save(padding=no_padding)


def write_flac_tags(path: Path, tags: Tags, marks: Marks) -> None:
    """Write the same into a FLAC file.

    Raises:
        OSError: Where the file cannot be written.
    """
    from mutagen.flac import FLAC

    with system_errors():
        file = FLAC(str(path))
        file.update(_comments(tags, marks))
        if tags.cover:
            file.add_picture(_picture(tags.cover))
        file.save(padding=no_padding)


def _comments(tags: Tags, marks: Marks) -> dict[str, list[str]]:
    text = {
        "TITLE": tags.title, "ARTIST": tags.author, "ALBUM": tags.publisher, "PUBLISHER": tags.publisher,
        "DATE": tags.date, "LANGUAGE": tags.language, "URL": tags.url, "DESCRIPTION": comment(tags),
        "LYRICS": transcript(marks.lines), "ENCODED-BY": ENCODER,
    }  # fmt: skip
    text |= provenance(tags)
    for number, chapter in enumerate(marks.chapters, 1):
        text |= {f"CHAPTER{number:03}": clock(chapter.start), f"CHAPTER{number:03}NAME": chapter.title}
    return {name: [value] for name, value in text.items() if value}


def _picture(cover: bytes) -> Picture:
    from mutagen.flac import Picture

    picture = Picture()
    picture.type, picture.mime, picture.data = _FRONT_COVER, image_type(cover), cover
    return picture
