"""Which kind of archive a source is, by its name and its first bytes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from oyez.article.archives.nouns import Item
from oyez.article.download import is_address
from oyez.errors import OyezError

__all__ = ["items"]

_HEAD_BYTES = 4096


def items(source: str) -> Iterator[Item]:
    """Yield an archive's articles in its order, as they are asked for; none is fetched or read yet.

    Args:
        source: A folder; a file that is a table (.csv, .tsv, .jsonl, .ndjson), a WordPress export, a site map or a
            feed; the address of a site map or a feed, or of a page that names its feed. Any other file is one article.

    Raises:
        OyezError: Where the source cannot be had or is of no such kind.
    """
    if is_address(source):
        return _from_the_web(source)
    path = Path(source)
    if path.is_dir():
        from oyez.article.archives.folder import folder_items

        return folder_items(path)
    if not path.is_file():
        raise OyezError("no_such_file", f"There is no file or folder {source}: check its name.", status=404)
    suffix = path.suffix.lower()
    if suffix in (".csv", ".tsv", ".jsonl", ".ndjson"):
        from oyez.article.archives.tables import table_items

        return table_items(path)
    return _from_xml(path) if suffix in (".xml", ".gz", ".rss", ".atom", ".json") else iter([Item(source, file=source)])


def _from_the_web(address: str) -> Iterator[Item]:
    from oyez.article.archives.feedpages import feed_items
    from oyez.article.archives.sitemap import is_sitemap, sitemap_items

    return sitemap_items(address) if is_sitemap(address) else feed_items(address)


def _from_xml(path: Path) -> Iterator[Item]:
    with path.open("rb") as file:
        head = file.read(_HEAD_BYTES)
    if b"wordpress.org/export" in head:
        from oyez.article.archives.wordpress import export_items

        return export_items(path)
    if b"<urlset" in head or b"<sitemapindex" in head or path.suffix.lower() == ".gz":
        from oyez.article.archives.sitemap import sitemap_items

        return sitemap_items(str(path))
    from oyez.article.archives.feedpages import feed_items

    return feed_items(str(path))
