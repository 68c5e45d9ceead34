"""Speech markup from an utterance: the one place where markup for a service is written; all text in it is escaped."""

from __future__ import annotations

import re
from dataclasses import dataclass

from oyez.script import Utterance

__all__ = ["Markup", "element", "inner", "plain", "speakable"]

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 has no way to write."""
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_ESCAPED_IN_QUOTES = {**_ESCAPED, ord('"'): "&quot;"}
_MARKS_OF_OTHERS = str.maketrans(dict.fromkeys("<>[]{}|`", " "))
"""What services that take plain text read as markup of their own (``<break/>``, ``[whispers]``, ``[word](/ipa/)``)."""


@dataclass(frozen=True, slots=True)
class Markup:
    """A piece of markup.

    Attributes:
        text: The markup.
        words: (start, end) of each word's own letters in it, in code points.
        letters: Characters of text in it, without tags.
    """

    text: str
    words: tuple[tuple[int, int], ...]
    letters: int

    def inside(self, tag: str, **attributes: str) -> Markup:
        """Return it inside an element."""
        before, after = element(tag, attributes), f"</{tag}>"
        shift = len(before)
        words = tuple((start + shift, end + shift) for start, end in self.words)
        return Markup(before + self.text + after, words, self.letters)


def element(tag: str, attributes: dict[str, str], *, empty: bool = False) -> str:
    """Return a start tag, or an empty element; ``_`` in an attribute's name stands for a colon (``xml_lang``)."""
    written = "".join(
        f' {name.replace("_", ":")}="{_clean(value).translate(_ESCAPED_IN_QUOTES)}"'
        for name, value in attributes.items()
    )
    return f"<{tag}{written}{'/' if empty else ''}>"


def inner(utterance: Utterance, *, phonemes: bool, marks: bool = False) -> Markup:
    """Return an utterance as markup.

    Args:
        utterance: What to say. Nothing in it can become markup.
        phonemes: Whether words whose IPA we know say so.
        marks: Whether each word has a mark before it, named ``w`` and its number from 0.
    """
    parts: list[str] = []
    words: list[tuple[int, int]] = []
    length = place = 0

    def add(piece: str) -> None:
        nonlocal length
        parts.append(piece)
        length += len(piece)

    for number, word in enumerate(utterance.words):
        add(_text(utterance.spoken[place : word.at]))
        if marks:
            add(element("mark", {"name": f"w{number}"}, empty=True))
        said = phonemes and word.phonemes
        if said:
            add(element("phoneme", {"alphabet": "ipa", "ph": said}))
        begin = length
        add(_text(word.spoken))
        words.append((begin, length))
        if said:
            add("</phoneme>")
        place = word.at + len(word.spoken)
    add(_text(utterance.spoken[place:]))
    return Markup("".join(parts), tuple(words), len(utterance.spoken))


def plain(utterance: Utterance) -> str:
    """Return an utterance as plain text: of the same length, with nothing a service could take for markup."""
    return _FORBIDDEN.sub(" ", utterance.spoken).translate(_MARKS_OF_OTHERS)


def speakable(utterance: Utterance) -> bool:
    """Tell whether there is anything to say in it: a letter or a digit."""
    return any(map(str.isalnum, utterance.spoken))


def _text(text: str) -> str:
    return _clean(text).translate(_ESCAPED)


def _clean(text: str) -> str:
    return _FORBIDDEN.sub(" ", text)
