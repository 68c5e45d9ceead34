"""WordPress exports (WXR): the published posts, one at a time, however long the file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from oyez.article.archives.nouns import Item
from oyez.article.archives.pages import page_of
from oyez.article.feedtext import iso_date
from oyez.errors import OyezError

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

__all__ = ["export_items"]

_BLOCK = re.compile(r"\s*<!--\s*/?wp:[^>]{0,2000}?-->\s*")
_SHORTCODE = re.compile(r"\[/?(?:caption|gallery|embed|audio|video|playlist|wp_caption)\b[^\]]{0,500}\]")
_TAGGED = re.compile(r"<(?:p|div|ul|ol|blockquote|h[1-6]|table|figure)\b", re.IGNORECASE)


def export_items(path: Path) -> Iterator[Item]:
    """Yield an export's published posts; pages, attachments, drafts and what a password guards are passed over.

    Raises:
        OyezError: ``bad_export`` where the file is cut or is no XML.
    """
    from lxml import etree

    site, language = "", ""
    seen = 0
    try:
        # Entities stay unread and nothing is loaded: an export is somebody's upload.
        walk = etree.iterparse(
            str(path), events=("end",), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True
        )
        for _, element in walk:
            name = _name(element)
            if name == "title" and _name(element.getparent()) == "channel":
                site = element.text or ""
            elif name == "language" and _name(element.getparent()) == "channel":
                language = element.text or ""
            elif name == "item":
                seen += 1
                yield from _post(element, path, site, language)
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
    except etree.XMLSyntaxError as error:
        raise OyezError(
            "bad_export", f"{path.name} breaks off after {seen} posts ({error.msg}): export it again."
        ) from None


def _post(element: Element, path: Path, site: str, language: str) -> Iterator[Item]:
    facts: dict[str, str] = {}
    for child in element:
        name = f"{child.prefix or ''}:{_name(child)}".removeprefix(":")
        facts.setdefault(name, child.text or "")
    if facts.get("wp:post_type") != "post" or facts.get("wp:status") != "publish" or facts.get("wp:post_password"):
        return
    key = facts.get("link") or f"{path.name}#{facts.get('wp:post_id', '')}"
    excerpt = facts.get("excerpt:encoded", "").strip()
    body = (f"<p>{excerpt}</p>" if excerpt else "") + _markup(facts.get("content:encoded", ""))
    date = facts.get("wp:post_date_gmt", "").replace(" ", "T")
    yield Item(
        key,
        page=page_of(
            key, body=body, url=facts.get("link", ""), title=facts.get("title", ""),
            date=f"{date}Z" if date and not date.startswith("0000") else iso_date(facts.get("pubDate", "")),
            authors=tuple(filter(None, (facts.get("dc:creator", ""),))), site=site, language=language,
        ),
    )  # fmt: skip


def _markup(content: str) -> str:
    """Return a post's content as WordPress prints it: block comments and shortcodes go, bare lines are paragraphs."""
    text = _SHORTCODE.sub("", _BLOCK.sub("\n\n", content)).strip()
    if _TAGGED.search(text):
        return text
    return "".join(f"<p>{part.strip()}</p>" for part in re.split(r"\r?\n\s*\n", text) if part.strip())


def _name(element: Element | None) -> str:
    return "" if element is None or not isinstance(element.tag, str) else element.tag.rpartition("}")[2]
