"""An XMP packet with the digital source type of a file: where the IPTC wants it (IPTC Photo Metadata 2024.1)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

from oyez.audio.provenance.origin import source_type

if TYPE_CHECKING:
    from oyez.audio.tags import Tags

__all__ = ["xmp_packet"]

_PACKET = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"'
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"{facts}/>'
    '</rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
)


def xmp_packet(tags: Tags) -> bytes:
    """Return the packet in UTF-8; empty where no voice is named."""
    facts = {
        "Iptc4xmpExt:DigitalSourceType": source_type(tags.voice),
        "dc:source": tags.url,
        "dc:identifier": f"urn:sha256:{tags.article}" if tags.article else "",
    }
    if not facts["Iptc4xmpExt:DigitalSourceType"]:
        return b""
    said = "".join(f" {name}={quoteattr(value)}" for name, value in facts.items() if value)
    return _PACKET.format(facts=said).encode("utf-8", "replace")
