"""Text and commands for a speech program: placeholders filled, and text that can never become markup or an option."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from oyez.script import Utterance
from oyez.voices.command.table import Program

__all__ = ["filled", "said"]

_PLACE = re.compile(r"\{(text|sound|script|said|voice|language|rate)\}")
_MARKS = frozenset(",.;:?!")
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "–": ",", "—": ",", "…": "."})


def filled(template: str, values: Mapping[str, str]) -> str:
    """Return a template with its placeholders filled; other braces stay as they are."""
    return _PLACE.sub(lambda found: values[found[1]], template)


def said(utterance: Utterance, program: Program) -> str:
    """Return an utterance as a program is given it, escaped as its table says."""
    text = _apart(utterance) if program.apart else utterance.spoken
    if program.ascii:
        folded = unicodedata.normalize("NFKD", text.translate(_QUOTES))
        text = folded.encode("ascii", "ignore").decode()
    text = _CONTROLS.sub(" ", text).translate(dict.fromkeys(map(ord, program.silence), " "))
    if program.escape == "xml":
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if program.escape == "scheme":
        return text.replace("\\", " ").replace('"', " ")
    return text


def _apart(utterance: Utterance) -> str:
    """Return the words with a space after each and the marks that shape the tune right behind them."""
    parts: list[str] = []
    words = utterance.words
    for number, word in enumerate(words):
        stop = words[number + 1].at if number + 1 < len(words) else len(utterance.spoken)
        between = utterance.spoken[word.at + len(word.spoken) : stop].translate(_QUOTES)
        marks = "".join(mark for mark in between if mark in _MARKS)
        parts.append(word.spoken + marks[:1])
    return " ".join(parts)
