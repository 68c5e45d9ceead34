"""Site maps: the addresses a site names, and those of the maps its index names."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from oyez.article.archives.nouns import Item
from oyez.article.download import Wanted, download, is_address
from oyez.article.feeds import FeedBytes
from oyez.errors import OyezError

__all__ = ["Sitemap", "is_sitemap", "parse_sitemap", "sitemap_items"]

MAP_BYTES = 50 * 1024 * 1024
"""What the protocol allows a map to weigh."""
DEPTH = 3
_SECONDS = 60.0
_WANTED = Wanted("application/xml,text/xml,application/gzip,*/*;q=0.1", MAP_BYTES, name="site map", seconds=60.0)


@dataclass(frozen=True, slots=True)
class Sitemap:
    """A map as it was sent.

    Attributes:
        pages: Addresses of pages.
        maps: Addresses of other maps, where it is an index.
    """

    pages: tuple[str, ...] = ()
    maps: tuple[str, ...] = ()


def is_sitemap(address: str) -> bool:
    """Tell by its name whether an address is a site map's."""
    name = urlsplit(address).path.rpartition("/")[2].lower()
    return "sitemap" in name and name.endswith((".xml", ".xml.gz", ".txt"))


def sitemap_items(source: str) -> Iterator[Item]:
    """Yield the pages of a map and of the maps it names, each address once. robots.txt is kept.

    Raises:
        OyezError: ``not_a_sitemap``, ``robots_refuse``, and as `fetch`. A map of an index that cannot be had is an item
            without page, so that it is told and does not hide the others.
    """
    seen: set[int] = set()  # of hashes: a site may name millions
    yield from _walk(source, seen, 0)


def _walk(source: str, seen: set[int], depth: int) -> Iterator[Item]:
    found = _get(source)
    for page in found.pages:
        if hash(page) not in seen:
            seen.add(hash(page))
            yield Item(page, url=page)
    for address in found.maps:
        if depth >= DEPTH or hash(address) in seen:
            continue
        seen.add(hash(address))
        try:
            yield from _walk(address, seen, depth + 1)
        except OyezError:
            yield Item(address, url=address)


def _get(source: str) -> Sitemap:
    from oyez.article.workers import pool

    if is_address(source):
        from oyez.article.robots import robots

        robots.permit(source)
        answer = download(source, _WANTED)
        data = answer.data if answer else b""
    else:
        data = Path(source).read_bytes()
    return pool().run("sitemap", FeedBytes(_unpacked(data), source), Sitemap, _SECONDS)


def _unpacked(data: bytes) -> bytes:
    if not data.startswith(b"\x1f\x8b"):
        return data
    inflate = zlib.decompressobj(16 + zlib.MAX_WBITS)
    try:
        plain = inflate.decompress(data, MAP_BYTES + 1)
    except (zlib.error, gzip.BadGzipFile):
        raise OyezError("not_a_sitemap", "The site map is packed and damaged.", status=415) from None
    if len(plain) > MAP_BYTES:
        raise OyezError("too_large", "The site map is over 50 MB, more than the protocol allows.", status=413)
    return plain


def parse_sitemap(given: FeedBytes) -> Sitemap:
    """Understand a map's bytes. Run it in a process that can be killed.

    Raises:
        OyezError: ``not_a_sitemap``.
    """
    from lxml import etree

    if not given.data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        lines = given.data.decode("utf-8", "replace").split()
        pages = tuple(line for line in lines if is_address(line))
        if not pages:
            raise _no_map()
        return Sitemap(pages)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=True)
    root = etree.fromstring(given.data, parser)
    kind = "" if root is None else str(root.tag).rpartition("}")[2].lower()
    if root is None or kind not in ("urlset", "sitemapindex"):
        raise _no_map()
    base = given.url if is_address(given.url) else ""
    found = [
        urljoin(base, (place.text or "").strip())
        for entry in root
        for place in entry
        if isinstance(place.tag, str) and place.tag.rpartition("}")[2].lower() == "loc"
    ]
    addresses = tuple(dict.fromkeys(filter(is_address, found)))
    return Sitemap(addresses) if kind == "urlset" else Sitemap(maps=addresses)


def _no_map() -> OyezError:
    return OyezError("not_a_sitemap", "This is no site map: give the address of one, or of a feed.", status=415)
