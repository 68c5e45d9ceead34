"""Marks that programs leave in the text of a page: Markdown, and what text browsers print for links and pictures."""

from __future__ import annotations

import re
from collections.abc import Sequence

__all__ = ["NUMBERED", "read_marks", "without_references"]

_IMAGE = re.compile(r"!\[([^\[\]]{0,500})\]\([^()\s]{0,2000}(?:\s+\"[^\"]{0,300}\")?\)")
_LINK = re.compile(
    r"\[([^\[\]]{0,500})\]\((<[^<>]{0,2000}>|[^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?)(?:\s+\"[^\"]{0,300}\")?\)"
)
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.{1,2000}?)(?<=\S)\1")
_WEAK = re.compile(r"(?<![\w*_])([*_])(?=[^\s*_])([^*_]{1,500}?)(?<=[^\s*_])\1(?![\w*_])")
_ESCAPED = re.compile(r"\\([\\`*_{}\[\]()#+.!>~|-])")
_ADDRESS = re.compile(r"<(https?://[^\s<>]{1,500})>")
_BUTTONS = re.compile(
    r"\(BUTTON\)|\[(?:IMG|INLINE|LINK|EMBED|USEMAP[^\]]{0,80})\]|[_]{6,}|\[ {2,}\]|(?<!\w)[(\[] ?[*x]?[)\]](?= |$)"
)
_PICTURE = re.compile(r"(?:\[[^\[\]\s]{1,60}\]\s*)+")
"""A line of what text browsers print for pictures without a text: their files' names in brackets."""
_RULE = re.compile(r"[\s\u2500-\u257f=_*~·.|+-]+")
NUMBERED = re.compile(r"\[(\d{1,4})\]")
"""How lynx and links mark a link: with its number, before its text."""
_REFERENCES = re.compile(
    r"\s*(?:References|Visible links|Hidden links|Links|Références|Referencias|Verweise)\s*:?\s*", re.IGNORECASE
)
_REFERENCE = re.compile(r"\s*(?:\[?\d{1,4}[.)\]])\s*(?:https?|file|ftp|mailto|javascript|about|data|tel|lynx\w*):\S*.*")


def without_references(lines: Sequence[str]) -> tuple[list[str], bool]:
    """Cut the list of addresses a text browser prints at the end; tell whether there was one.

    Only where there was are bracketed numbers in the text the marks of links.
    """
    below: list[str] = []
    found = None
    for index in reversed(range(len(lines))):
        if _REFERENCES.fullmatch(lines[index]):
            found = index if below and all(map(_REFERENCE.fullmatch, below)) else found
        elif lines[index].strip():
            below = [lines[index], *below[:2]]
    return list(lines[:found]), found is not None


def read_marks(line: str, *, numbered: bool) -> tuple[str, int]:
    """Return a line without marks, and how many of its characters are a link's.

    Args:
        line: Without a heading's or an item's own mark.
        numbered: Whether bracketed numbers are the marks of links.
    """
    if numbered and NUMBERED.search(line):
        return _unnumbered(line)
    if _PICTURE.fullmatch(line) or (_RULE.fullmatch(line) and len(line) > 2):
        return "", 0
    line = _BUTTONS.sub(" ", line) if "[" in line or "(" in line or "__" in line else line
    if not _is_marked(line):
        return line, 0
    line = _ADDRESS.sub(r"\1", _IMAGE.sub(" ", line))
    links = 0

    def linked(found: re.Match[str]) -> str:
        nonlocal links
        text = found.group(1).strip()
        links += 0 if found.group(2).startswith("#") else len(text)
        return text if found.group(1) == text else f" {text} "

    line = _LINK.sub(linked, line)
    line = _WEAK.sub(r"\2", _STRONG.sub(r"\2", line))
    return _ESCAPED.sub(r"\1", line), links


def _is_marked(line: str) -> bool:
    return any(mark in line for mark in ("](", "**", "__", "\\")) or bool(_WEAK.search(line) or _ADDRESS.search(line))


def _unnumbered(line: str) -> tuple[str, int]:
    """Take a text browser's numbers off; a line that opens with one and ends no sentence is taken for a link."""
    text = _BUTTONS.sub(" ", NUMBERED.sub("", line)).strip()
    opens = NUMBERED.match(line) and text[-1:] not in '.!?。！？…"”»'
    return text, len(text) if opens else 0
