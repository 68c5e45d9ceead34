"""What tests of several rooms share."""

from __future__ import annotations

import re
from collections.abc import Mapping

from oyez.script import Utterance, Word

__all__ = ["say"]


def say(
    text: str, phonemes: Mapping[str, str] | None = None, pause: float = 0.4, name: str = "b1.1", language: str = "en"
) -> Utterance:
    """Make an utterance that is spoken as it is printed."""
    known = phonemes or {}
    words = tuple(
        Word(found.group(), found.start(), found.start(), found.end(), known.get(found.group()))
        for found in re.finditer(r"[\w'’-]+", text)
    )
    block = name.partition(".")[0]
    return Utterance(name, block, "paragraph", language, 0, len(text), text, text, words, pause)
