"""Zip files, the outside of EPUB and Word: read by name in memory, never unpacked, within limits.

Nothing is written, so a name like ``../../etc/passwd`` is but a name. What a member says of its size binds: reading
stops there, and the sum is judged before anything is read.
"""

from __future__ import annotations

import zlib
from io import BytesIO
from zipfile import BadZipFile, ZipFile

from oyez.article.documents.draft import broken, locked
from oyez.errors import OyezError

__all__ = ["Archive"]

_MEMBERS_MOST = 10_000
_TOTAL_MOST = 400 << 20
_TEXT_MOST = 20 << 20
_TEXTS = (".xml", ".xhtml", ".html", ".htm", ".opf", ".rels", ".ncx")


class Archive:
    """The members of a zip file.

    Args:
        data: The file.
        what: What it is called in errors (``e-book``).

    Raises:
        OyezError: ``not_a_page``, ``encrypted``, ``too_large``.
    """

    def __init__(self, data: bytes, what: str) -> None:
        self._what = what
        try:
            self._zip = ZipFile(BytesIO(data))
        except (BadZipFile, OSError, ValueError, NotImplementedError):
            raise broken(what) from None
        members = self._zip.infolist()
        if any(member.flag_bits & 1 for member in members):
            raise locked(what)
        texts = [member.file_size for member in members if member.filename.lower().endswith(_TEXTS)]
        if (
            len(members) > _MEMBERS_MOST
            or sum(member.file_size for member in members) > _TOTAL_MOST
            or max(texts, default=0) > _TEXT_MOST
        ):
            raise OyezError("too_large", f"Unpacked, this {what} is larger than we read.", status=413)
        self.names = frozenset(member.filename for member in members)

    def read(self, name: str) -> bytes:
        """Return a member's bytes, empty where there is none.

        Raises:
            OyezError: ``not_a_page`` where it cannot be unpacked.
        """
        if name not in self.names:
            return b""
        try:
            with self._zip.open(name) as member:
                return member.read(_TEXT_MOST)
        except (BadZipFile, OSError, ValueError, NotImplementedError, zlib.error, EOFError, RuntimeError):
            raise broken(self._what) from None
