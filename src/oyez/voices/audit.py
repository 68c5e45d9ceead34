"""Is a sound what was to be said? Engines drop words, repeat themselves, stop early or say nothing, and tell nobody."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from oyez.voices.nouns import Sound

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


__all__ = ["VERSION", "Flaw", "against", "alone"]

VERSION = "2"
"""Raised when the same sound would be judged otherwise."""

Flaw = Literal[
    "silent", "clipped", "stalled", "wrong_length", "truncated", "missing_words", "extra_sound", "wrong_words"
]

_CLIPPED = 0.01
"""A sound of which 1 % lies on the rails is clipped: loud speech touches them in 1 of 10,000 samples."""
_RAIL = 32_000
_SILENT = 30
"""Peak, in 16-bit steps (−61 dBFS), below which nobody hears anything."""
_STALL = 1.5
"""Seconds; no voice pauses so long in a sentence, before or after it."""
_LENGTHS = (0.6, 1.6)
"""Least and most length against the embedded voice's. Good sentences of calibrated voices lie between 0.88 and 1.15; a
voice that nobody has calibrated may be off by a quarter, and Festival's own rate by 1.45."""
_MISSING, _EXTRA = 0.12, 0.11
"""Seconds at the reference's pace: of two voices that say the same, each has such a stretch that the other lacks in
fewer than 1 of 100 takes."""
_ANY = 0.20
"""The same beside the reference that is less like the sound."""
_OTHER, _OTHER_SHORT = 0.385, 0.5
"""What alignment costs where other words were said; of one or two words too little is heard to be so strict."""
_SHORT = 2


def alone(sound: Sound, *, words: int) -> tuple[Flaw, ...]:
    """Return what can be held against a sound by itself; cheap, for every take.

    Args:
        sound: What the engine gave.
        words: How many it had to say; a take without words may be silent.
    """
    import numpy as np

    if not words:
        return ()
    pcm = np.frombuffer(sound.pcm[: len(sound.pcm) // 2 * 2], "<i2")
    peak = max(int(pcm.max()), -int(pcm.min())) if len(pcm) else 0
    if peak < _SILENT:
        return ("silent",)
    if peak >= _RAIL and float(((pcm == peak) | (pcm == -peak)).mean()) > _CLIPPED:
        return ("clipped",)
    return ()


def against(sound: Sound, references: Sequence[Sound], pace: float, *, words: int) -> tuple[Flaw, ...]:
    """Return what can be held against a sound beside others that say the same words.

    The limits are set by benchmarks/audit.py, which damages takes on purpose.

    Args:
        sound: What the engine gave; not silent.
        references: The same words by voices that can be trusted, at pace 1; none say nothing against it.
        pace: Multiple of its calibrated rate that the voice was asked for.
        words: How many it had to say.
    """
    if not references:  # Listening takes longer than the embedded voice takes to speak.
        return ()
    from oyez.voices.alignment.gaps import gaps
    from oyez.voices.alignment.heard import listen

    heard = listen(sound)
    others = [other for other in (listen(reference, heard.top) for reference in references) if other.frames]
    if not others:
        return ()
    if not heard.frames:
        return ("truncated",)
    flaws: list[Flaw] = []
    if any(end - start > _STALL for start, end in heard.silences):
        flaws.append("stalled")
    least, most = _LENGTHS
    lengths = [pace * len(heard.vectors) / len(other.vectors) for other in others]
    if not any(least <= length <= most for length in lengths):
        flaws.append("wrong_length")
    found = [
        (gaps(other.vectors, heard.vectors), max(1.0, len(heard.vectors) / len(other.vectors))) for other in others
    ]
    missing = [_longest(gap.missing) for gap, _ in found]
    extra = [_longest(gap.extra) / slower for gap, slower in found]
    best = min(range(len(found)), key=lambda number: found[number][0].cost)
    if found[best][0].cost > (_OTHER if words > _SHORT else _OTHER_SHORT):
        flaws.append("wrong_words")
    elif missing[best] >= _MISSING or max(missing) >= _ANY:
        flaws.append("truncated" if found[best][0].missing[-1] else "missing_words")
    if extra[best] >= _EXTRA or max(extra) >= _ANY:
        flaws.append("extra_sound")
    return tuple(flaws)


def _longest(mask: NDArray[np.bool_]) -> float:
    """Return the longest run of true values, in seconds."""
    from oyez.voices.alignment.features import HOP
    from oyez.voices.alignment.silence import runs

    return max((end - start for start, end in runs(mask)), default=0) * HOP
