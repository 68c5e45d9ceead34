"""A media overlay (SMIL): which stretch of sound belongs to which element of a page."""

from __future__ import annotations

from oyez.audio.epub.pages import OPS, Page
from oyez.audio.epub.text import seconds

__all__ = ["overlay"]

_SMIL = "http://www.w3.org/ns/SMIL"


def overlay(page: Page, page_name: str, sound_name: str, start: float, duration: float) -> tuple[bytes, int]:
    """Return a page's overlay and how long it plays, in milliseconds.

    The clips follow one another without a gap, the pauses in them, so that a reading system that plays clip by clip
    plays what was recorded. The first begins where the story does, the last ends where it does.

    Args:
        page: What is highlighted, in reading order.
        page_name: The page's name in the book.
        sound_name: The sound's name in the book.
        start: Seconds from the beginning of the sound at which the story begins.
        duration: Seconds of the story.
    """
    from lxml import etree

    smil = etree.Element(f"{{{_SMIL}}}smil", nsmap={None: _SMIL, "epub": OPS}, version="3.0")  # type: ignore[dict-item]
    body = etree.SubElement(smil, f"{{{_SMIL}}}body")
    edges = _edges([begin for begin, _ in page.clips], duration)
    offset = round(start * 1000)
    for number, (_, name) in enumerate(page.clips):
        par = etree.SubElement(body, f"{{{_SMIL}}}par", id=f"par{number + 1}")
        etree.SubElement(par, f"{{{_SMIL}}}text", src=f"{page_name}#{name}")
        first, last = offset + edges[number], offset + edges[number + 1]
        clip = {"src": sound_name, "clipBegin": seconds(first), "clipEnd": seconds(last)}
        etree.SubElement(par, f"{{{_SMIL}}}audio", clip)
    return etree.tostring(smil, encoding="utf-8", xml_declaration=True), edges[-1] - edges[0]


def _edges(begins: list[float], duration: float) -> list[int]:
    """Return where clips begin and the last one ends, in milliseconds, each at least one after the one before."""
    edges = [0]
    for begin in begins[1:]:
        edges.append(max(round(begin * 1000), edges[-1] + 1))
    edges.append(max(round(duration * 1000), edges[-1] + 1))
    return edges
