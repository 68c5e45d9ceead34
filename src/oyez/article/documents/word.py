"""Word files (.docx) by python-docx: paragraphs typed by their styles, or by how they look where none is used."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from oyez.article.documents.archive import Archive
from oyez.article.documents.draft import Draft, broken
from oyez.article.language import tidy_tag
from oyez.article.nouns import BlockType
from oyez.article.text import collapse, ends_as_sentence, weight

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

__all__ = ["draft_word"]

_WHAT = "Word file"
# Words inserted by an editor are there, words struck out are not; boxes and pictures stand beside the text.
_TEXT = (
    ".//*[self::w:t or self::w:tab or self::w:br or self::w:noBreakHyphen][not(ancestor::w:del)]"
    "[not(ancestor::*[local-name()='AlternateContent' or local-name()='drawing' or local-name()='pict'])]"
)
_STYLES: tuple[tuple[str, BlockType], ...] = (
    ("heading", "heading"), ("list", "list"), ("quote", "quote"), ("intense quote", "quote"), ("caption", "caption"),
)  # fmt: skip


def draft_word(data: bytes) -> Draft:
    """Read a Word file. Page headers, footers, comments and footnotes are no part of its body and are not read.

    Raises:
        OyezError: ``not_a_page``, ``encrypted``, ``too_large``.
        ImportError: Where python-docx is not installed.
    """
    import docx

    Archive(data, _WHAT)
    try:
        document = docx.Document(BytesIO(data))
        return _draft(document)
    except (MemoryError, ImportError):
        raise
    except Exception:
        # Whatever a broken file does to its library, it is a broken file.
        raise broken(_WHAT) from None


def _draft(document: Document) -> Draft:
    facts = document.core_properties
    draft = Draft(
        title=facts.title or "",
        byline=tuple(name for name in map(collapse, (facts.author or "").split(";")) if name and name != "python-docx"),
        date=facts.created.date().isoformat() if facts.created else "",
        language=tidy_tag(facts.language or ""),
    )
    for part in document.iter_inner_content():
        if hasattr(part, "rows"):
            cells = [cell.text for row in part.rows[:3] for cell in row.cells[:10]]
            draft.tables.append((len(draft.pieces), collapse(" ".join(cells))[:200]))
        else:
            _add(draft, part)
    return draft


def _add(draft: Draft, paragraph: Paragraph) -> None:
    text = _words(paragraph)
    style = ((paragraph.style.name if paragraph.style is not None else "") or "").lower()
    if style == "title" and not draft.headline:
        draft.headline = collapse(text)
    elif style == "subtitle" and not draft.standfirst:
        draft.standfirst = collapse(text)
    else:
        draft.add(_kind(paragraph, style, text), text)


def _kind(paragraph: Paragraph, style: str, text: str) -> BlockType:
    known = next((kind for start, kind in _STYLES if style.startswith(start)), None)
    if known is not None:
        return known
    properties: Any = paragraph._p.pPr
    if properties is not None and properties.numPr is not None:
        return "list"
    runs = [run for run in paragraph.runs if run.text.strip()]
    bold = bool(runs) and all(run.bold for run in runs)
    return "heading" if bold and weight(text) <= 15 and not ends_as_sentence(text) else "paragraph"


def _words(paragraph: Paragraph) -> str:
    spelled = {"tab": " ", "br": " ", "noBreakHyphen": "-"}
    found: Any = paragraph._p.xpath(_TEXT)
    return "".join(spelled.get(str(element.tag).rpartition("}")[2], element.text or "") for element in found)
