"""PDF files by pdfminer.six: lines with their places and sizes become paragraphs; what every page repeats goes."""

from __future__ import annotations

import logging
import re
from collections import Counter
from io import BytesIO
from typing import TYPE_CHECKING, Any

from oyez.article.dates import printed_date
from oyez.article.documents.draft import Draft, broken, byline_start, drop_furniture, locked, no_text
from oyez.article.documents.join import join_lines, vocabulary
from oyez.article.documents.layout import PrintedBox, PrintedLine, is_caption, table_boxes
from oyez.article.nouns import Dropped
from oyez.article.text import collapse, ends_as_sentence, is_prose, weight
from oyez.errors import OyezError

if TYPE_CHECKING:
    from pdfminer.layout import LTTextBox

__all__ = ["draft_pdf"]

_WHAT = "PDF"
_PAGES_MOST = 300
_MARGIN = 0.09
"""Share of a page's height at top and bottom where its header and footer stand."""
_NUMBER = re.compile(
    r"(?:page|seite|p\.)?\s*[-–—]?\s*(?:\d{1,4}|[ivxl]{1,6})\s*(?:(?:/|of|von|de)\s*\d{1,4})?\s*[-–—]?", re.IGNORECASE
)
_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
# Two letters that a typesetter drew as one: nobody spells them so.
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_TOP = 5
_DATE_MOST = 20
"""Pieces among which a printed date stands, and its line's words."""
_UNMAPPED = re.compile(r"\(cid:\d+\)")


def draft_pdf(data: bytes) -> Draft:
    """Read a PDF's text layer.

    Raises:
        OyezError: ``not_a_page``, ``encrypted``, ``no_text``, ``too_large``.
        ImportError: Where pdfminer.six is not installed.
    """
    from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect

    try:
        facts, boxes = _open(data)
    except (PDFEncryptionError, PDFPasswordIncorrect):
        raise locked(_WHAT) from None
    except (OyezError, MemoryError, ImportError):
        raise
    except Exception:
        # Whatever a broken file does to its library, it is a broken file.
        raise broken(_WHAT) from None
    text = " ".join(box.text for box in boxes)
    if len(_UNMAPPED.sub("", text).strip()) < max(20, len(text) // 2):
        raise no_text(
            "its pages are pictures, or its letters have no names; have it recognised, or give the page it is from"
        )
    draft = Draft(title=_fact(facts, "Title"), date=_date(facts))
    names = tuple(collapse(name) for name in _fact(facts, "Author").split(";") if name.strip())
    kept = _without_margins(boxes, draft)
    _compose(kept, draft)
    _take_date(draft)
    drop_furniture(draft)
    draft.byline = names if len(names) <= 5 else ()
    return draft


def _open(data: bytes) -> tuple[dict[str, Any], list[PrintedBox]]:
    from pdfminer.high_level import extract_pages
    from pdfminer.layout import LTTextBox
    from pdfminer.pdfdocument import PDFDocument
    from pdfminer.pdfparser import PDFParser

    # Without a handler of any kind Python would print its remarks on broken files to the user.
    logging.getLogger("pdfminer").addHandler(logging.NullHandler())
    document = PDFDocument(PDFParser(BytesIO(data)))
    facts: dict[str, Any] = dict(document.info[0]) if document.info else {}
    boxes = []
    for number, page in enumerate(extract_pages(BytesIO(data), maxpages=_PAGES_MOST + 1)):
        if number == _PAGES_MOST:
            raise OyezError(
                "too_large", f"This PDF has over {_PAGES_MOST} pages: give the ones of the story.", status=413
            )
        height = float(page.height) or 1.0
        for found in page:
            box = _box(found, number, height) if isinstance(found, LTTextBox) else None
            if box is not None:
                boxes.append(box)
    return facts, boxes


def _box(found: LTTextBox, page: int, height: float) -> PrintedBox | None:
    from pdfminer.layout import LTChar, LTTextLine

    lines = []
    for line in found:
        chars = [char for char in line if isinstance(char, LTChar)] if isinstance(line, LTTextLine) else []
        text = collapse(line.get_text().translate(_LIGATURES))
        if text and chars:
            size = Counter(round(char.size * 2) / 2 for char in chars).most_common(1)[0][0]
            bold = sum("bold" in char.fontname.lower() for char in chars) * 2 > len(chars)
            lines.append(PrintedLine(text, line.x0, line.x1, line.y0, size, bold))
    return PrintedBox(lines, page, (found.y0 + found.y1) / 2 / height) if lines else None


def _fact(facts: dict[str, Any], name: str) -> str:
    from pdfminer.utils import decode_text

    value = facts.get(name)
    return collapse(decode_text(value))[:500] if isinstance(value, bytes) else ""


def _date(facts: dict[str, Any]) -> str:
    match = _DATE.match(_fact(facts, "CreationDate"))
    return "-".join(match.groups()) if match else ""


def _without_margins(boxes: list[PrintedBox], draft: Draft) -> list[PrintedBox]:
    """Drop page numbers, and what stands at the same edge of half the pages but for its digits."""
    pages = len({box.page for box in boxes})
    edges = [box for box in boxes if not _MARGIN <= box.share <= 1 - _MARGIN]
    seen = Counter(key for key in {(_digitless(box.text), box.share > 0.5, box.page): None for box in edges})
    often = Counter((text, top) for text, top, _ in seen)
    kept = []
    for box in boxes:
        rule = ""
        if box in edges:
            if _NUMBER.fullmatch(box.text):
                rule = "page-number"
            elif pages > 1 and often[_digitless(box.text), box.share > 0.5] * 2 >= max(pages, 3):
                rule = "page-header" if box.share > 0.5 else "page-footer"
        if rule:
            draft.dropped.append(Dropped(box.text, rule))
        else:
            kept.append(box)
    return kept


def _digitless(text: str) -> str:
    return re.sub(r"\d+", "#", text).casefold()


def _compose(boxes: list[PrintedBox], draft: Draft) -> None:
    """Type the boxes by size, and join what was broken at lines, columns and pages."""
    sizes: Counter[float] = Counter()
    for box in boxes:
        for line in box.lines:
            sizes[line.size] += len(line.text)
    body = sizes.most_common(1)[0][0] if sizes else 10.0
    words = vocabulary(line.text for box in boxes for line in box.lines)
    first = [box for box in boxes if box.page == 0]
    largest = max(first, key=lambda box: box.size, default=None)
    head = largest if largest is not None and largest.size >= body * 1.25 and weight(largest.text) <= 40 else None
    started = head is None
    open_end = False
    running = -1
    tables = table_boxes(boxes)
    for number, box in enumerate(boxes):
        if number in tables and started:
            _note_table(box, tables[number], draft)
            continue
        text = join_lines([line.text for line in box.lines], words)
        if box is head:
            draft.headline, started = text, True
            _drop_above(draft)
            continue
        if _is_heading(box, body):
            if head is not None and started and not draft.pieces and not draft.standfirst and weight(text) >= 8:
                draft.standfirst = text
            else:
                draft.add("heading", text)
            open_end = False
            continue
        if started and is_caption(box, body) and not byline_start().match(text) and not printed_date(text):
            draft.add("caption", text)
            continue
        for place, paragraph in enumerate(_paragraphs(box)):
            whole = join_lines(paragraph, words)
            goes_on = open_end and place == 0 and running >= 0 and whole[:1].islower()
            if goes_on:
                kind, before = draft.pieces[running]
                draft.pieces[running] = (kind, join_lines([before, whole], words))
            else:
                running = len(draft.pieces)
                draft.add(
                    "list" if _is_item(whole) else "paragraph", whole.lstrip("•‣▪·– ") if _is_item(whole) else whole
                )
            open_end = not ends_as_sentence(whole)


def _note_table(box: PrintedBox, name: str, draft: Draft) -> None:
    """Name a table where its first cell stands, and drop its cells: they are not read."""
    if (not draft.tables) or draft.tables[-1][1] != name:
        draft.tables.append((len(draft.pieces), name))
    draft.dropped += [Dropped(line.text, "table") for line in box.lines]


def _take_date(draft: Draft) -> None:
    """Take the date printed among the first short pieces; better than the day the file was made."""
    for place, (kind, text) in enumerate(draft.pieces[:_TOP]):
        if kind != "heading" and weight(text) <= _DATE_MOST and (day := printed_date(text)):
            draft.date = day
            if not byline_start().match(text):
                draft.dropped.append(Dropped(text, "date-line"))
                del draft.pieces[place]
                draft.tables = [(at - (at > place), name) for at, name in draft.tables]
            return


def _drop_above(draft: Draft) -> None:
    """Drop the short lines above the headline: the menu of a page that was printed. A paragraph there is kept."""
    draft.dropped += [Dropped(text, "above-story") for _, text in draft.pieces if not is_prose(text)]
    draft.pieces = [(kind, text) for kind, text in draft.pieces if is_prose(text)]


def _is_item(text: str) -> bool:
    return text[:1] in "•‣▪" and len(text) > 2


def _is_heading(box: PrintedBox, body: float) -> bool:
    short = weight(box.text) <= 40 and len(box.lines) <= 4
    large = box.size >= body * 1.12
    bold = all(line.bold for line in box.lines) and weight(box.text) <= 15 and not ends_as_sentence(box.text)
    return short and (large or bold)


def _paragraphs(box: PrintedBox) -> list[list[str]]:
    """Split a box where a line is set in after one that ends a sentence short of the edge, or at an item's mark."""
    left = min(line.left for line in box.lines)
    right = max(line.right for line in box.lines)
    parts: list[list[str]] = []
    for number, line in enumerate(box.lines):
        before = box.lines[number - 1] if number else None
        inset = line.left - left > line.size * 0.6
        ended = before is not None and ends_as_sentence(before.text) and (inset or right - before.right > line.size * 4)
        if before is None or ended or _is_item(line.text):
            parts.append([])
        parts[-1].append(line.text)
    return parts
