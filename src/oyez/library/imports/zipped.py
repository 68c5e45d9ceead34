"""Zip files of exports: read by name in memory, never unpacked, within limits."""

from __future__ import annotations

import zlib
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import BadZipFile, ZipFile

from oyez.errors import OyezError
from oyez.library.imports.fields import broken

__all__ = ["Zipped"]

_MEMBERS_MOST = 200_000
_MEMBER_MOST = 50 << 20
_CONTENT_MOST = 2 << 20
_TOTAL_MOST = 1 << 30
_FAULTS = (BadZipFile, OSError, ValueError, NotImplementedError, zlib.error, EOFError, RuntimeError)


class Zipped:
    """The members of a zip file, by their names; folders around all of them do not matter.

    Raises:
        OyezError: ``bad_export`` where it is damaged or breaks off, ``too_large``.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._zip = ZipFile(BytesIO(data))
        except _FAULTS as error:
            raise broken("zip file") from error
        members = [member for member in self._zip.infolist() if not member.is_dir()]
        if len(members) > _MEMBERS_MOST or sum(member.file_size for member in members) > _TOTAL_MOST:
            raise OyezError("too_large", "Unpacked, this zip file is larger than we read.", status=413)
        self._members = {PurePosixPath(member.filename).name: member for member in reversed(members)}

    @property
    def plain_names(self) -> frozenset[str]:
        """The names of the files, without folders."""
        return frozenset(self._members)

    def find(self, start: str, end: str) -> list[str]:
        """Return the names that begin and end so, sorted."""
        return sorted(name for name in self._members if name.startswith(start) and name.endswith(end))

    def text(self, name: str, most: int = _MEMBER_MOST) -> str:
        """Return a member as text.

        Raises:
            OyezError: ``bad_export``, ``too_large``.
        """
        try:
            with self._zip.open(self._members[name]) as member:
                data = member.read(most + 1)
        except _FAULTS as error:
            raise broken("zip file") from error
        if len(data) > most:
            raise OyezError("too_large", f"In this zip file {name[:80]} is larger than we read.", status=413)
        return data.decode("utf-8-sig", "replace")

    def content(self, slug: object) -> str:
        """Return an article's own page where it is there and not too large; else nothing."""
        name = f"{slug}.html" if isinstance(slug, str) else ""
        member = self._members.get(name)
        return self.text(name) if member is not None and member.file_size <= _CONTENT_MOST else ""
