"""Words that are spelled alike and said differently, decided by their neighbours: lead, live, read, record, close.

A closed list and rules of our own: a tagger would have to fetch a model, and costs more than all else together.
A word whose neighbours do not decide is left to the engine.
"""

from __future__ import annotations

from oyez.script.heteronyms.context import Context
from oyez.script.heteronyms.grammar import part
from oyez.script.heteronyms.pairs import PAIRS
from oyez.script.heteronyms.senses import SENSES
from oyez.script.normalise.patterns import pattern
from oyez.script.normalise.plain import WORD
from oyez.script.normalise.spans import Line, Said, Span
from oyez.script.normalise.voiced import possessive

__all__ = ["heteronym_spans"]

_WORDS = pattern(WORD)


def heteronym_spans(line: Line) -> list[Span]:
    """Propose phonemes for each word of the closed list whose neighbours tell which it is."""
    words = list(_WORDS.finditer(line.text))
    found = []
    for index, word in enumerate(words):
        text = word.group()
        owned = text.endswith("'s")
        bare = text.removesuffix("'s").lower()
        if bare in SENSES or bare in PAIRS:
            sound = _sound(bare, Context(line, words, index), owned=owned)
            if sound:
                sound += possessive(sound) if owned else ""
                found.append(Span(*word.span(), "heteronym", 8, (Said(text, *word.span(), sound),)))
    return found


def _sound(word: str, context: Context, *, owned: bool) -> str | None:
    """Return the IPA of a word in its place; None leaves it to the engine."""
    if word in SENSES:
        decided = SENSES[word](context)
        if decided:
            return decided
    pair = PAIRS.get(word)
    if pair is None:
        return None
    kind = "noun" if owned else part(pair, context)
    return {"noun": pair.noun, "verb": pair.verb}.get(kind)
