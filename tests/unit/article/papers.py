"""Documents made for tests: the smallest files that real readers open."""

# ruff: noqa: E501 - documents have long lines

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

__all__ = ["epub", "pdf"]

CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
)


def pdf(pages: Sequence[Sequence[tuple[float, float, float, str]]], info: str = "", extra: str = "") -> bytes:
    """Return a PDF of pages of lines: from the left, from the foot, size, text (all in points, in Helvetica)."""
    bodies = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
    kids = []
    for lines in pages:
        drawn = "\n".join(
            f"BT /F1 {size} Tf {left} {foot} Td ({text.replace('(', chr(92) + '(').replace(')', chr(92) + ')')}) Tj ET"
            for left, foot, size, text in lines
        )
        stream = drawn.encode("cp1252").decode("latin-1")
        bodies.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        kids.append(len(bodies) + 1)
        bodies.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {len(bodies)} 0 R "
            f"/Resources << /Font << /F1 {font} >> >> >>"
        )
    bodies[1] = f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>"
    bodies.append(f"<< {info} >>")
    out, places = "%PDF-1.7\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(bodies) + 1}\n0000000000 65535 f \n" + "".join(f"{place:010} 00000 n \n" for place in places)
    out += f"trailer\n<< /Size {len(bodies) + 1} /Root 1 0 R /Info {len(bodies)} 0 R {extra} >>\nstartxref\n{start}\n%%EOF\n"
    return out.encode("latin-1")


def epub(
    chapters: Sequence[str], members: dict[str, str | bytes] | None = None, hrefs: Sequence[str] | None = None
) -> bytes:
    """Return an e-book of chapters (what stands in their bodies), with more members where given."""
    names = list(hrefs or [f"c{n}.xhtml" for n in range(len(chapters))])
    items = "".join(
        f'<item id="i{n}" href="{name}" media-type="application/xhtml+xml"/>' for n, name in enumerate(names)
    )
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>The ferry runs on</dc:title><dc:creator>Mara Weiss</dc:creator><dc:date>2026-11-03</dc:date>"
        "<dc:language>en-GB</dc:language></metadata><manifest>"
        '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
        f'{items}</manifest><spine><itemref idref="nav"/>{"".join(f"<itemref idref={chr(34)}i{n}{chr(34)}/>" for n in range(len(names)))}'
        "</spine></package>"
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("mimetype"), "application/epub+zip")
        archive.writestr("META-INF/container.xml", CONTAINER)
        archive.writestr("OPS/book.opf", package)
        archive.writestr("OPS/nav.xhtml", "<html><body><ol><li>Contents</li></ol></body></html>")
        for name, chapter in zip(names, chapters, strict=False):
            if ".." not in name:
                archive.writestr(f"OPS/{name}", f"<html><body>{chapter}</body></html>")
        for name, content in (members or {}).items():
            archive.writestr(name, content)
    return out.getvalue()
