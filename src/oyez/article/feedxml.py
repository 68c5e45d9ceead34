"""RSS 2.0, RSS 1.0 and Atom, by lxml with nothing of XML's dangers switched on.

No library: feedparser repairs with a table of its own what lxml recovers from, and expands what we leave alone. The
document type, the one place where entities are declared, is cut out before the parser sees it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from oyez.article.content import decode
from oyez.article.feednouns import Entry, Feed
from oyez.article.feedtext import (
    ENTRIES_MOST,
    SHORT_STORY,
    absolute,
    as_html,
    clean,
    each_once,
    full,
    is_web,
    iso_date,
    tidy_summary,
    title_of,
)
from oyez.article.references import mend_references
from oyez.errors import OyezError

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["parse_xml"]

_DECLARED = re.compile(rb"<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([A-Za-z0-9_.:-]{2,40})")
_HEAD = re.compile(r"\s*<\?xml[^>]{0,200}\?>")
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]{0,2000}(?:\[.{0,100000}?\]\s*)?>", re.IGNORECASE | re.DOTALL)
_NAMED = re.compile(r"&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]{1,30};")
_BARE = re.compile(r"&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6});)")
"""An ampersand that begins no reference, as in addresses: the parser would lose what follows it."""
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_BASE = "{http://www.w3.org/XML/1998/namespace}base"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_ROOTS = frozenset({"rss", "feed", "rdf", "channel"})
_OTHERS = {
    "": "This is no RSS, Atom or JSON Feed: give a feed's address.",
    "opml": "This is a list of feeds (OPML): give the address of one of them.",
    "urlset": "This is a site map, not a feed: give the address of a feed, or of a page that names one.",
    "sitemapindex": "This is a site map, not a feed: give the address of a feed, or of a page that names one.",
}
"""What is said of a root element that is no feed's."""


def parse_xml(data: bytes, url: str, media_type: str = "") -> Feed:
    """Understand an RSS or Atom feed, also a somewhat broken one.

    Raises:
        OyezError: ``not_a_feed``.
    """
    root = _tree(data, media_type)
    if root is None or _name(root) not in _ROOTS:
        raise OyezError("not_a_feed", _OTHERS.get("" if root is None else _name(root), _OTHERS[""]), status=415)
    channel = root if _name(root) in {"feed", "channel"} else next(_children(root, "channel"), root)
    items = [*_children(channel, "item", "entry"), *(_children(root, "item") if channel is not root else ())]
    if not items:
        # A tag left open has swallowed them.
        items = [element for element in root.iter() if _name(element) in {"item", "entry"}]
    site = _link(channel, url)
    return Feed(
        title=title_of(_text(channel, "title")),
        url=url,
        entries=each_once(_entry(item, url if is_web(url) else site) for item in items[:ENTRIES_MOST]),
        site=site,
        language=(_text(channel, "language") or root.get(_LANGUAGE) or "").strip()[:20],
        older=_older(channel, url),
    )


def _tree(data: bytes, media_type: str) -> Element | None:
    from lxml import etree

    declared = _DECLARED.search(data[:200])
    header = media_type if "charset" in media_type.lower() or not declared else f"charset={declared.group(1).decode()}"
    text = mend_references(_NOT_XML.sub(" ", decode(data, header)))
    text = _DOCTYPE.sub("", _HEAD.sub("", text.lstrip("\ufeff"), count=1), count=1)
    # Names of HTML's own that XML does not know; the five it knows stay escaped.
    text = _NAMED.sub(lambda name: html.unescape(name.group()).replace("&", "&amp;").replace("<", "&lt;"), text)
    text = _BARE.sub("&amp;", text)
    parser = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False,
        huge_tree=False, recover=True, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root: Element | None = etree.fromstring(text.encode("utf-8"), parser)
    except (etree.LxmlError, ValueError, AssertionError):
        return None
    return root


def _name(element: Element) -> str:
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def _children(parent: Element, *names: str) -> Iterator[Element]:
    return (child for child in parent if _name(child) in names)


def _first(parent: Element, *names: str) -> Element | None:
    """Return the first child of the first name that has one; several of one name go in order."""
    return next((child for name in names for child in _children(parent, name)), None)


def _text(parent: Element, *names: str) -> str:
    found = _first(parent, *names)
    return "" if found is None else _inner(found)


def _inner(element: Element) -> str:
    return "".join(str(text) for text in element.itertext())


def _older(channel: Element, url: str) -> str:
    """Return the address of the next page of a paged feed, or of the archive before this one."""
    links = {(link.get("rel") or ""): link.get("href") or "" for link in _children(channel, "link")}
    found = links.get("next") or links.get("prev-archive") or ""
    return absolute(_base(channel, url), found) if found else ""


def _link(parent: Element, url: str) -> str:
    """Return the address of the page: Atom's alternate link, RSS's link, an id that is an address."""
    base = _base(parent, url)
    links = list(_children(parent, "link"))
    for link in links:
        if link.get("href") and (link.get("rel") or "alternate") == "alternate":
            return absolute(base, link.get("href") or "")
    for link in links:
        if link.text and link.text.strip():
            return absolute(base, link.text)
    guid = _first(parent, "guid", "id")
    lasting = guid is not None and (guid.get("isPermaLink") or "true").lower() != "false"
    return absolute("", guid.text or "") if guid is not None and lasting else ""


def _base(element: Element, url: str) -> str:
    """Return what an element's addresses are relative to: each ``xml:base`` around it, from the outside in."""
    own = [around.get(_BASE) for around in (element, *element.iterancestors())]
    for step in reversed([base for base in own if base]):
        url = absolute(url, step) or url
    return url


def _entry(item: Element, url: str) -> Entry:
    address = _link(item, url)
    teaser = _markup(_first(item, "description", "summary"))
    whole = _markup(_first(item, "encoded", "content")) or full(teaser) or ""
    return Entry(
        id=(_text(item, "guid", "id").strip() or address)[:1000],
        url=address,
        title=title_of(_text(item, "title")),
        date=iso_date(_text(item, "pubdate", "published", "date", "updated", "modified")),
        authors=_authors(item),
        summary=tidy_summary(teaser or whole[:20_000]),
        content_html=whole if full(whole, SHORT_STORY) or (whole and not address) else None,
    )


def _markup(element: Element | None) -> str:
    """Return an element's content as HTML: escaped text is taken as markup, Atom's plain text is not."""
    if element is None:
        return ""
    kind = (element.get("type") or "html").lower()
    if kind == "xhtml" or len(element):
        from lxml import etree

        inner = [etree.tostring(child, encoding="unicode", with_tail=True) for child in element]
        return (element.text or "") + "".join(inner)
    text = element.text or ""
    return as_html(text) if kind in {"text", "text/plain"} else text


def _authors(item: Element) -> tuple[str, ...]:
    names = []
    for person in (*_children(item, "creator"), *_children(item, "author")):
        name = clean(_text(person, "name") or _inner(person))
        # RSS has the address first: "mara@news.example (Mara Weiss)".
        match = re.search(r"\(([^()]{2,80})\)", name) if "@" in name else None
        name = match.group(1) if match else name
        if name and "@" not in name:
            names.append(name[:200])
    return tuple(dict.fromkeys(names))[:20]
