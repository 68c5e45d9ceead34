"""The player's files under an address that names their content, and every build that was ever handed out."""

from __future__ import annotations

import os
import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import sha256, sha384
from pathlib import Path

import oyez
from oyez.errors import OyezError
from oyez.web.embed.packed import Packed
from oyez.web.render import STATIC

__all__ = ["Build", "Builds"]

SCRIPT = "player.js"
_VERSION = re.compile(r"[0-9A-Za-z.+-]{1,40}-[0-9a-f]{12}")
# The script, what it loads after a touch, and its texts in other languages than English.
_FILES = re.compile(r"player\.js|more\.js|text-[a-z]{2,3}\.json")
_TYPES = {".js": "text/javascript; charset=utf-8", ".json": "application/json"}


@dataclass(frozen=True)
class Build:
    """One build of the player.

    Attributes:
        version: Oyez's version and the first digits of the files' digest; part of their address.
        files: By name; `player.js` is what a page names.
    """

    version: str
    files: Mapping[str, Packed]

    @cached_property
    def integrity(self) -> str:
        """What ``<script integrity>`` takes; the script holds the digest of the one it loads itself."""
        return f"sha384-{b64encode(sha384(self.files[SCRIPT].body).digest()).decode()}"

    def file(self, name: str) -> Packed:
        """Return one of its files.

        Raises:
            OyezError: ``not_found``.
        """
        if name not in self.files:
            raise _nothing()
        return self.files[name]


class Builds:
    """The builds of one data folder.

    A newsroom's page names a build by its digest and refuses any other, so an update of Oyez must not take the old
    one away: each build served is kept, and answers as long as the folder lives.
    """

    def __init__(self, folder: Path) -> None:
        """Keep them in `folder`; made when the first is kept."""
        self._folder = folder

    def current(self) -> Build:
        """Return the build of this Oyez, and keep it.

        Raises:
            OyezError: ``unwritable_library``.
        """
        build = _load(STATIC, (STATIC / SCRIPT).stat().st_mtime_ns)
        self._keep(build)
        return build

    def find(self, version: str) -> Build:
        """Return a build by its version; ``latest`` is the current one.

        Raises:
            OyezError: ``not_found``.
        """
        current = self.current()
        if version in {"latest", current.version}:
            return current
        folder = self._folder / version
        if not _VERSION.fullmatch(version) or not folder.is_dir():
            raise _nothing()
        return _load(folder, folder.stat().st_mtime_ns)

    def _keep(self, build: Build) -> None:
        folder = self._folder / build.version
        if folder.is_dir():
            return
        from oyez.library.blobs import writing

        with writing("The player's script"):
            beside = self._folder / f".{build.version}.{os.getpid()}"
            beside.mkdir(parents=True, exist_ok=True)
            for name, file in build.files.items():
                (beside / name).write_bytes(file.body)
            try:
                beside.rename(folder)
            except OSError:  # another process has kept it meanwhile
                if not folder.is_dir():
                    raise


@lru_cache(maxsize=32)
def _load(folder: Path, _changed: int) -> Build:
    paths = sorted(path for path in folder.iterdir() if _FILES.fullmatch(path.name))
    files = {path.name: Packed(path.read_bytes(), _TYPES[path.suffix]) for path in paths}
    if folder != STATIC:
        return Build(folder.name, files)
    digest = sha256("".join(f"{name} {file.digest}\n" for name, file in files.items()).encode()).hexdigest()
    return Build(f"{oyez.__version__}-{digest[:12]}", files)


def _nothing() -> OyezError:
    return OyezError("not_found", "There is no such build of the player.", status=404)
