"""WebVTT captions: one cue a sentence, each word with its time (W3C, "WebVTT: The Web Video Text Tracks Format")."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from oyez.audio.clock import clock
from oyez.audio.nouns import Recording, TimedUtterance, TimedWord
from oyez.script import Script
from oyez.words import count_words, printed_words

__all__ = ["LINE", "pieces", "spoken", "webvtt"]

LINE = 65
"""Letters a line may hold; a longer word stands on a line of its own."""

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def webvtt(recording: Recording, script: Script) -> str:
    """Return the captions of a recording of `script`: cue ids are the utterances', words carry their own time."""
    cues = (_cue(*sentence) for sentence in spoken(recording, script))
    return "\n\n".join(["WEBVTT", *cues]) + "\n"


def spoken(recording: Recording, script: Script) -> Iterator[tuple[TimedUtterance, str, list[TimedWord]]]:
    """Yield each sentence of a recording of `script`: when it is heard, as printed, and its words."""
    texts = {utterance.id: utterance.text for utterance in script.utterances}
    words = iter(recording.timeline.words)
    for utterance in recording.timeline.utterances:
        text = texts[utterance.id]
        mine = list(islice(words, count_words(text)))
        if text.strip():
            yield utterance, text, mine


def _cue(utterance: TimedUtterance, text: str, words: Sequence[TimedWord]) -> str:
    start, end = _ms(utterance.start), max(_ms(utterance.end), _ms(utterance.start) + 1)
    lines = _wrapped(list(_tokens(text, words, start, end)))
    return "\n".join((utterance.id, f"{_clock(start)} --> {_clock(end)}", *lines))


def _tokens(text: str, words: Sequence[TimedWord], start: int, end: int) -> Iterator[tuple[str, str]]:
    """Yield the pieces of a sentence that a line may break between: as printed, and with time and escapes.

    A time must lie inside its cue and after the one before it; a word for which none is left has none.
    """
    latest = start
    for piece, word in pieces(text, words):
        stamp = _ms(word.start) if word else 0
        mark = ""
        if latest < stamp < end:
            mark, latest = f"<{_clock(stamp)}>", stamp
        yield piece, mark + piece.translate(_ESCAPES)


def pieces(text: str, words: Sequence[TimedWord]) -> Iterator[tuple[str, TimedWord | None]]:
    """Yield the printed words with what is printed between them, white space left at their ends."""
    spans = list(printed_words(text))
    starts = [0, *(start for start, _ in spans[1:])]
    ends = [*starts[1:], len(text)]
    for index, (start, end) in enumerate(zip(starts, ends, strict=True)):
        yield text[start:end], words[index] if index < len(words) else None


def _wrapped(tokens: Sequence[tuple[str, str]]) -> list[str]:
    """Return lines of at most `LINE` printed letters, filled as evenly as their number allows."""
    lines, width = [""], 0
    for plain, marked in tokens:
        if width and width + len(plain.rstrip()) > LINE:
            lines[-1] = lines[-1].rstrip()
            lines.append("")
            width = 0
        lines[-1] += " ".join(marked.split()) + (" " if plain[-1:].isspace() else "")
        width += len(plain)
    lines[-1] = lines[-1].rstrip()
    return lines


def _clock(milliseconds: int) -> str:
    return clock(milliseconds / 1000)


def _ms(seconds: float) -> int:
    return round(seconds * 1000)
