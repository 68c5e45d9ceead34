"""Words laid over a sound by their length alone: what is left where nothing better is known."""

from __future__ import annotations

from collections.abc import Sequence

from oyez.script import Utterance
from oyez.voices.nouns import WordTime

__all__ = ["CONFIDENCE", "spread", "weights"]

CONFIDENCE = 0.2
_PAUSES = {",": 3, ";": 4, ":": 4, "–": 3, "—": 3, ".": 5, "?": 5, "!": 5, "…": 5, "、": 3, "，": 3, "。": 5}
"""A pause inside a sentence, in letters' worth of time, where one is printed."""


def weights(utterance: Utterance) -> list[tuple[int, int]]:
    """Return for each word how long it is and how long the pause after it, both in letters."""
    found = []
    for number, word in enumerate(utterance.words):
        end = word.at + len(word.spoken)
        following = utterance.words[number + 1].at if number + 1 < len(utterance.words) else end
        pause = max((_PAUSES.get(mark, 0) for mark in utterance.spoken[end:following]), default=0)
        found.append((max(1, sum(letter.isalnum() for letter in word.spoken)), pause))
    return found


def spread(utterance: Utterance, start: float, end: float) -> tuple[WordTime, ...]:
    """Lay the utterance's words from `start` to `end` seconds, each as long as its letters."""
    parts: Sequence[tuple[int, int]] = weights(utterance)
    total = sum(letters + pause for letters, pause in parts) - (parts[-1][1] if parts else 0)
    times, place = [], 0
    for letters, pause in parts:
        at, stop = (start + (end - start) * part / max(1, total) for part in (place, min(total, place + letters)))
        times.append(WordTime(at, stop, estimated=True, confidence=CONFIDENCE))
        place += letters + pause
    return tuple(times)
