"""Lines that a printer broke, joined as they are read: ``har-``, ``bour`` is one word, ``well-``, ``known`` two."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

__all__ = ["join_lines", "vocabulary"]

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_END = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)[-\u2010]$")
_START = re.compile(r"[^\W\d_]+")
_UNSPACED = re.compile("[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef\u3000-\u303f]")


def vocabulary(lines: Iterable[str]) -> frozenset[str]:
    """Return the words that stand whole within lines, those with hyphens too, in lower case."""
    return frozenset(word.lower() for line in lines for word in _WORD.findall(line))


def join_lines(lines: Sequence[str], words: frozenset[str]) -> str:
    """Join lines into one text.

    A hyphen at a line's end goes where the next line begins in lower case, unless the document writes that very word
    with a hyphen elsewhere and never without; a soft hyphen always goes.
    """
    text = ""
    for line in lines:
        text = _join(text, line.strip(), words) if text else line.strip()
    return text.replace("\u00ad", "")


def _join(text: str, line: str, words: frozenset[str]) -> str:
    if not line:
        return text
    if text.endswith("\u00ad"):
        return text[:-1] + line
    end, start = _END.search(text), _START.match(line)
    if end and start:
        parts = (end.group(1).lower(), start.group().lower())
        if not line[0].islower() or ("-".join(parts) in words and "".join(parts) not in words):
            return text + line
        return text[:-1] + line
    if _UNSPACED.match(text[-1]) and _UNSPACED.match(line[0]):
        return text + line
    return f"{text} {line}"
