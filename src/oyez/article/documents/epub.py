"""E-books (EPUB 2 and 3): the chapters of the spine, one after the other, typed by their own markup."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from oyez.article.content import MAX_BYTES, decode
from oyez.article.documents.archive import Archive
from oyez.article.documents.draft import Draft, broken, locked
from oyez.article.feedtext import iso_date
from oyez.article.html import parse
from oyez.article.language import tidy_tag
from oyez.article.nouns import Dropped
from oyez.article.references import mend_references
from oyez.article.text import collapse
from oyez.article.walk import walk
from oyez.errors import OyezError

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["draft_epub"]

_WHAT = "e-book"
_TYPES = frozenset({"application/xhtml+xml", "text/html", "application/x-dtbook+xml"})
# Fonts are scrambled so that they are not lifted out of a book; that locks nothing we read.
_FONT_SCRAMBLE = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")


def draft_epub(data: bytes) -> Draft:
    """Read an e-book.

    Raises:
        OyezError: ``not_a_page``, ``encrypted``, ``too_large``.
    """
    archive = Archive(data, _WHAT)
    _refuse_locked(archive)
    place = next(
        (e.get("full-path") or "" for e in _xml(archive, "META-INF/container.xml") if _name(e) == "rootfile"), ""
    )
    package = _xml(archive, place)
    if not package:
        raise broken(_WHAT)
    draft = _facts(package)
    size = 0
    for name in _spine(package, posixpath.dirname(place)):
        chapter = archive.read(name)
        size += len(chapter)
        if size > MAX_BYTES:
            raise OyezError("too_large", "This e-book is over 10 MB of text, more than we read at once.", status=413)
        _chapter(draft, chapter)
    return draft


def _refuse_locked(archive: Archive) -> None:
    for element in _xml(archive, "META-INF/encryption.xml"):
        algorithm = element.get("Algorithm") or ""
        if _name(element) == "EncryptionMethod" and not algorithm.startswith(_FONT_SCRAMBLE):
            raise locked(_WHAT)


def _xml(archive: Archive, name: str) -> list[Element]:
    """Return the elements of an XML member in document order; none where it is missing or broken."""
    from lxml import etree

    data = archive.read(name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(data, parser) if data else None
    except (etree.LxmlError, ValueError):
        return []
    return [] if root is None else list(root.iter("{*}*"))


def _name(element: Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _facts(package: list[Element]) -> Draft:
    said: dict[str, list[str]] = {}
    for element in package:
        if "purl.org/dc/elements" in str(element.tag) and element.text:
            said.setdefault(_name(element), []).append(collapse(element.text))
    first = {name: values[0] for name, values in said.items()}
    return Draft(
        headline=first.get("title", "")[:500],
        byline=tuple(dict.fromkeys(said.get("creator", [])))[:20],
        date=iso_date(first.get("date", "")) or first.get("date", "")[:4] * first.get("date", "")[:4].isdigit(),
        language=tidy_tag(first.get("language", "")),
        site=first.get("publisher", "")[:200],
    )


def _spine(package: list[Element], folder: str) -> list[str]:
    """Return the chapters' names in reading order, without the table of contents."""
    items = {element.get("id"): element for element in package if _name(element) == "item"}
    names = []
    for reference in package:
        item = items.get(reference.get("idref") or "") if _name(reference) == "itemref" else None
        if item is None or reference.get("linear") == "no" or "nav" in (item.get("properties") or "").split():
            continue
        if (item.get("media-type") or "") in _TYPES:
            path = unquote(urlsplit(item.get("href") or "").path)
            names.append(posixpath.normpath(posixpath.join(folder, path)))
    return names


def _chapter(draft: Draft, data: bytes) -> None:
    tree = parse(mend_references(decode(data))) if data.strip() else None
    if tree is None:
        return
    body = tree.find("body")
    found = walk(tree if body is None else body)
    for line in found.lines:
        if line.rule:
            draft.dropped.append(Dropped(line.text, line.rule))
        else:
            draft.add(line.kind, line.text)
