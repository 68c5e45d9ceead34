"""What can be installed, and what is."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Installed", "Model", "ModelFile"]


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One file of a model.

    Attributes:
        name: As it is called in the model's folder here.
        url: Where the publisher keeps it.
        size: Bytes; 0 where only the publisher's listing will say.
        digest: ``sha256:…`` or ``git:…`` (a git blob's SHA-1); ``""`` where only the listing will say.
        optional: Whether the model speaks without it.
    """

    name: str
    url: str
    size: int = 0
    digest: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Model:
    """Something `oyez voices install` can install.

    Attributes:
        name: What a person types: ``kokoro``, ``en_US-lessac-medium``.
        engine: Who speaks with it.
        files: All of it.
        licence: In words where there is no SPDX identifier.
        page: Where a person can read about it.
        listing: The publisher's own list of sizes and digests; ``""`` where there is none.
        size: About how many bytes it takes, for those who have not asked the listing.
    """

    name: str
    engine: str
    files: tuple[ModelFile, ...]
    licence: str
    page: str
    listing: str = ""
    size: int = 0


@dataclass(frozen=True, slots=True)
class Installed:
    """A model in its folder.

    Attributes:
        name: The model's.
        engine: The engine's.
        folder: Where its files are.
        licence: As it was shown when it was installed.
        source: Where it came from: an address, or ``file``.
        files: Name, bytes and SHA-256 of each file, as checked when it was installed.
    """

    name: str
    engine: str
    folder: Path
    licence: str
    source: str
    files: tuple[tuple[str, int, str], ...]

    @property
    def version(self) -> str:
        """Changes whenever a file does; part of the key of every take made with it."""
        return hashlib.sha256(repr(sorted(self.files)).encode()).hexdigest()[:16]

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return sum(size for _, size, _ in self.files)
