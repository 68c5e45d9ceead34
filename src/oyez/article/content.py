"""Bytes to Page: what kind of content they are, and which characters they spell."""

from __future__ import annotations

import codecs
import re
from datetime import UTC, datetime

from oyez.article.kinds import MAX_DOCUMENT_BYTES, document_type, is_feed
from oyez.article.nouns import Page
from oyez.article.references import mend_references
from oyez.article.tables import table
from oyez.errors import OyezError

__all__ = ["MAX_BYTES", "decode", "page_from_text", "refuse_media", "sniff"]

_HIGH = bytes(range(0x80, 0x100))
_HIGH_SURE = 60
"""Bytes above ASCII from which text of two bytes a character is not valid UTF-8 by chance."""
_LEGACY_SURE = 1000
"""Bytes of valid UTF-8 after which a cut-off end says nothing."""
MAX_BYTES = 10 * 1024 * 1024
"""The most a page may weigh, decoded."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|section|p|h[1-6]|header|script|link)\b",
    re.IGNORECASE | re.DOTALL,
)
_MARKUP = re.compile(r"</(?:p|div|article|body|html|h1|section|ul)>", re.IGNORECASE)

_BINARY_SHARE = 0.02
_DATA = re.compile(r"[^\s.,!?。、，！？]{5000,}")
"""What no one can say. Even scripts without spaces have punctuation long before."""
_DATA_IN_HTML = re.compile(r"([^\s])\1{2999,}|[^\s.,!?。、，！？\"'<>]{5000,}")
"""The same in markup, pictures spelled in it too; readers of names and dates take the square of its length."""


def refuse_media(media_type: str, first: bytes = b"") -> None:
    """Refuse what no story can be read from, by its media type or its first bytes.

    Raises:
        OyezError: ``not_a_page``, with what to do instead.
    """
    media = table("media")
    magic = next((kind for start, kind in media["magic"].items() if first.startswith(start.encode("latin-1"))), "")
    for kind in (magic, media_type.partition(";")[0].strip().lower()):
        for start, advice in media["advice"].items():
            if kind.startswith(start):
                raise OyezError("not_a_page", f"This is {advice}.", status=415)


def decode(data: bytes, header: str = "") -> str:
    """Decode a page's bytes: by byte order mark, then the header's charset, then the page's meta, then UTF-8.

    A declaration of another charset is not believed of bytes that are UTF-8. Bytes that fit no characters become
    U+FFFD; where UTF-8 was only assumed, or declared of bytes most of which are not, Windows-1252 is read.
    """
    for mark, name in _BOMS:
        if data.startswith(mark):
            return data.decode(name, "replace")
    declared = [_charset(header)]
    meta = _META.search(data[:4096])
    if meta:
        name = meta.group(1).decode("ascii").lower()
        declared.append("utf-8" if name.startswith("utf-16") else name)
    if any(map(_is_legacy, declared)) and _is_utf8(data):
        return data.decode("utf-8", "replace")
    high = len(data) - len(data.translate(None, _HIGH))
    if any(map(_is_eastern, declared)) and high >= _HIGH_SURE and _is_utf8(data):
        return data.decode("utf-8", "replace")
    for name in declared:
        codec = table("media")["charsets"].get(name.lower(), name)
        try:
            if name and codecs.lookup(codec)._is_text_encoding:  # hex and rot13 are codecs too
                text = data.decode(codec, "replace")
                if not _is_mistaken(text, codec):
                    return text
        except (LookupError, UnicodeError, ValueError):
            continue
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        # A cut-off last character is no sign of another charset.
        return data.decode("utf-8" if error.start > len(data) - 4 else "windows-1252", "replace")


def _is_mistaken(text: str, codec: str) -> bool:
    """Tell whether UTF-8 was declared of another charset: more of what is not ASCII fits no character than fits one."""
    if text.isascii() or codecs.lookup(codec).name != "utf-8":
        return False
    lost = text.count("\ufffd")
    # A character that was cut off at the end is lost in every charset.
    return lost > int(text.endswith("\ufffd")) and 2 * lost > sum(not char.isascii() for char in text)


def _is_legacy(name: str) -> bool:
    return name.lower().startswith(("iso-8859", "windows-125", "latin", "cp125", "us-ascii", "ascii"))


def _is_eastern(name: str) -> bool:
    return name.lower().startswith(("gb", "big5", "shift_jis", "shift-jis", "sjis", "euc-", "ks_c", "x-sjis"))


def _is_utf8(data: bytes) -> bool:
    """Tell whether bytes are UTF-8, whatever is declared: pages saved anew keep their old declaration.

    Text of one byte a character is hardly ever valid as UTF-8 by chance, and more hardly so the more such bytes it has.
    """
    if data.isascii():
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.start > len(data) - 4 and error.start > _LEGACY_SURE
    return True


def _charset(header: str) -> str:
    match = re.search(r"charset\s*=\s*[\"']?([A-Za-z0-9_.:-]{2,40})", header, re.IGNORECASE)
    return match.group(1) if match else ""


def sniff(text: str) -> str:
    """Tell whether text is ``text/html`` or ``text/plain`` by how it begins and closes its elements."""
    start = text[:5000].lstrip("\ufeff")
    return "text/html" if _HTML.match(start) or len(_MARKUP.findall(text[:50_000])) >= 3 else "text/plain"


def page_from_text(text: str | bytes, *, source: str, url: str | None = None, media_type: str | None = None) -> Page:
    """Make a page of pasted text or of bytes, HTML or plain.

    Args:
        text: The content; bytes are decoded by byte order mark, the media type's charset, meta, then UTF-8. Bytes of
            a document (PDF, EPUB, .docx, .eml) are kept as they are, for `read`.
        source: What the user named.
        url: Where it is published, if known; relative links and the canonical address are read against it.
        media_type: As a server says it (``text/html; charset=…``); sniffed where None or not telling.

    Raises:
        OyezError: ``empty_source``, ``binary_file``, ``too_large``, or ``not_a_page`` for an image, a feed, a PDF
            that is broken and so on.
    """
    fetched = datetime.now(UTC).isoformat(timespec="seconds")
    if isinstance(text, bytes) and len(text) <= MAX_DOCUMENT_BYTES:
        document = document_type(text, media_type or "")
        if document:
            return Page(source, url, document, "", fetched, data=text)
    if len(text) > MAX_BYTES:
        raise OyezError(
            "too_large", "This page is over 10 MB, more than any article: give the article alone.", status=413
        )
    if isinstance(text, bytes):
        refuse_media(media_type or "", text[:16])
        if is_feed(text):
            raise OyezError("not_a_page", "This is a feed, not one story: `oyez feed` lists its stories.", status=415)
        if not text.strip(b" \t\r\n\0\xef\xbb\xbf"):
            raise _empty()
        text = decode(text, media_type or "")
    if not text.strip("\ufeff\0 \t\r\n\f\v"):
        raise _empty()
    if _is_binary(text):
        raise OyezError("binary_file", "This is not text: give an HTML page or a plain-text file.", status=415)
    kind = (media_type or "").partition(";")[0].strip().lower()
    known = {"text/html": "text/html", "application/xhtml+xml": "text/html"}.get(kind) or sniff(text)
    text = text.removeprefix("\ufeff")
    text = _DATA_IN_HTML.sub(" ", mend_references(text)) if known == "text/html" else _DATA.sub(" ", text)
    if not text.strip():
        raise OyezError("binary_file", "This is data, not words: give an HTML page or a plain-text file.", status=415)
    return Page(source, url, known, text, fetched)


def _empty() -> OyezError:
    return OyezError("empty_source", "There is nothing in it: give a page or a text with an article.")


def _is_binary(text: str) -> bool:
    sample = text[:20_000]
    odd = sum(1 for char in sample if char == "\ufffd" or (char < " " and char not in "\t\n\r\f\v\x1b"))
    return odd > 2 + _BINARY_SHARE * len(sample)
