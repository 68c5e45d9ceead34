"""All the marks of one file, and whether they agree."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import zipfile
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from oyez.audio.provenance.judging import Seal, read_seal
from oyez.audio.provenance.kinds import BOOK, PAGE, kind
from oyez.audio.provenance.origin import ALGORITHMIC, TRAINED
from oyez.audio.provenance.reading import Facts, read_tags, read_xmp
from oyez.errors import OyezError

__all__ = ["Verdict", "verify"]

_MOST_INSIDE = 2 << 30
_PAGE_SOUND = b"data:audio/mp4;base64,"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What marks a file.

    Attributes:
        file: Its path.
        inside: True where what was looked at is the sound inside a book or a page.
        tags: What its tags say.
        xmp: What its XMP packet says.
        seal: Its signed mark.
        asked: The digest of the article it was held against, or empty.
        problems: What does not fit: ``unmarked``, ``seal_broken``, ``marks_disagree``, ``other_article``.
    """

    file: str
    inside: bool
    tags: Facts
    xmp: Facts
    seal: Seal
    asked: str = ""
    problems: tuple[str, ...] = field(default=())

    @property
    def synthetic(self) -> bool:
        """Whether any mark says that a machine speaks."""
        return bool(self.source_types & {ALGORITHMIC, TRAINED}) or "ynthetic voice" in self.tags.get("notice", "")

    @property
    def source_types(self) -> set[str]:
        """The digital source types that the marks name."""
        return {*filter(None, (self.tags.get("source_type"), self.xmp.get("source_type"), self.seal.source_type))}

    @property
    def digests(self) -> set[str]:
        """The digests of the article that the marks name; of an edition's articles, parted by a comma and a space."""
        sealed = self.seal.narration.get("article")
        own = sealed.get("sha256") if isinstance(sealed, dict) else None
        return {*filter(None, (self.tags.get("sha256"), self.xmp.get("sha256"), str(own or "")))}

    def data(self) -> dict[str, Any]:
        """Return the facts as JSON data."""
        return {
            "file": self.file,
            "inside": self.inside,
            "synthetic": self.synthetic,
            "source_type": sorted(self.source_types),
            "article_sha256": sorted(self.digests),
            "tags": {name: text for name, text in self.tags.items() if name != "text"},
            "transcript": "text" in self.tags,
            "xmp": self.xmp,
            "c2pa": asdict(self.seal),
            "problems": list(self.problems),
        }


def verify(path: Path, anchors: bytes = b"", digest: str = "") -> Verdict:
    """Return what marks a file, and what does not fit.

    Args:
        path: A sound file, or a book or a page of ours, whose sound is looked at.
        anchors: Certificates that are trusted, in PEM.
        digest: The SHA-256 of an article's text that it is to be of; not asked where empty.

    Raises:
        OyezError: ``no_such_file``, ``not_sound``.
    """
    try:
        with _sound(path) as sound:
            tags, xmp, seal = read_tags(sound), read_xmp(sound), read_seal(sound, anchors)
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise OyezError("no_such_file", f"{path} cannot be read ({reason}): check its name.", status=404) from error
    found = Verdict(str(path), sound != path, tags, xmp, seal, digest)
    return Verdict(str(path), sound != path, tags, xmp, seal, digest, tuple(_problems(found)))


def _problems(found: Verdict) -> Iterator[str]:
    if not found.synthetic:
        yield "unmarked"
    if found.seal.state == "broken":
        yield "seal_broken"
    if len(found.digests) > 1 or len(found.source_types) > 1:
        yield "marks_disagree"
    if found.asked and not (found.digests and all(found.asked in each.split(", ") for each in found.digests)):
        yield "other_article"


@contextlib.contextmanager
def _sound(path: Path) -> Iterator[Path]:
    """Give the file itself, or the sound inside it, laid aside while it is looked at."""
    inside = {BOOK: _of_book, PAGE: _of_page}.get(kind(path))
    if inside is None:
        yield path
        return
    with tempfile.TemporaryDirectory() as folder:
        sound = Path(folder) / "inside.m4a"
        with sound.open("wb") as file:
            inside(path, file)
        yield sound


def _of_book(path: Path, sound: BinaryIO) -> None:
    try:
        with zipfile.ZipFile(path) as book:
            for entry in book.infolist():
                if entry.filename.endswith(".m4a") and entry.file_size < _MOST_INSIDE:
                    with book.open(entry) as packed:
                        shutil.copyfileobj(packed, sound)
                    return
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise _silent(path) from error
    raise _silent(path)


def _of_page(path: Path, sound: BinaryIO) -> None:
    page = path.read_bytes()
    start = page.find(_PAGE_SOUND)
    if start < 0:
        raise _silent(path)
    start += len(_PAGE_SOUND)
    sound.write(b64decode(page[start : page.find(b'"', start)]))


def _silent(path: Path) -> OyezError:
    return OyezError("not_sound", f"{path.name} has no sound inside that Oyez put there.", status=415)
