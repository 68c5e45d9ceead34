"""What kind of content bytes are: a document of its own format, a feed, or what may be a page."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import PurePath
from zipfile import BadZipFile, ZipFile

__all__ = ["DOCUMENT_TYPES", "MAX_DOCUMENT_BYTES", "document_type", "is_feed", "type_of_name"]

PDF = "application/pdf"
EPUB = "application/epub+zip"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MAIL = "message/rfc822"
DOCUMENT_TYPES = frozenset({PDF, EPUB, DOCX, MAIL})
"""The media types of documents that a story can be read from."""
MAX_DOCUMENT_BYTES = 50 * 1024 * 1024
"""The most a document may weigh: it carries its pictures along."""

_NAMES = {
    ".txt": "text/plain", ".md": "text/plain", ".markdown": "text/plain",
    ".eml": MAIL, ".pdf": PDF, ".epub": EPUB, ".docx": DOCX,
}  # fmt: skip
_PDF_OBJECT = re.compile(rb"\d\s+\d+\s+obj\b")
_FEED = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<\?[^>]{0,500}\?>\s*|<!--.{0,2000}?-->\s*){0,5}"
    rb"<(?:rss[\s>]|feed[\s>][^>]{0,2000}Atom|rdf:RDF[\s>][^>]{0,2000}purl\.org/rss)",
    re.DOTALL,
)


def type_of_name(name: str) -> str | None:
    """Return the media type a file's name tells, None where it tells none."""
    return _NAMES.get(PurePath(name).suffix.lower())


def document_type(data: bytes, media_type: str = "") -> str:
    """Return the media type of a document by its bytes, empty where they are none.

    Names and servers lie: a PDF and the archives are known by their content alone. Only mail has no mark of its own.
    """
    if data[:1024].lstrip()[:5] == b"%PDF-":
        return PDF if _PDF_OBJECT.search(data) else ""
    if data.startswith(b"PK\x03\x04"):
        return _archive_type(data)
    return MAIL if media_type.partition(";")[0].strip().lower() == MAIL else ""


def _archive_type(data: bytes) -> str:
    if data[30:38] == b"mimetype" and data[38:58] == EPUB.encode():
        return EPUB
    try:
        with ZipFile(BytesIO(data)) as archive:
            names = set(archive.namelist()[:10_000])
    except (BadZipFile, ValueError, NotImplementedError, OSError):
        return ""
    if "word/document.xml" in names:
        return DOCX
    return EPUB if "META-INF/container.xml" in names else ""


def is_feed(data: bytes) -> bool:
    """Tell whether bytes begin as an RSS or Atom feed does."""
    return bool(_FEED.match(data[:10_000].removeprefix(b"\xef\xbb\xbf")))
