"""The time of each word of a sound whose engine gives none: beside the same words said by a voice that does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from oyez.script import Utterance
from oyez.voices.nouns import Sound, WordTime

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from oyez.voices.alignment.heard import Heard

__all__ = ["VERSION", "Aligned", "align", "compare"]

VERSION = "2"
"""Raised when the same sound would get other times; part of the key of every take that is aligned."""
LATE = 0.008
"""Seconds by which recorded and neural voices begin a sound before the place where the embedded voice's event puts it
(benchmarks/alignment.py)."""
HELD, MOST = 0.1, 0.008
"""The share of the way, and the seconds at most, by which a word's start is held back towards where its letters put
it: of 420 sounds none is then placed worse than by an even spread, and one was (benchmarks/alignment.py)."""
_ALIKE, _UNLIKE = 0.45, 0.65
"""Costs of the same words by two voices, and of other words (benchmarks/alignment.py)."""


@dataclass(frozen=True, slots=True)
class Aligned:
    """A sound beside a reference of the same words.

    Attributes:
        words: A time for each word, marked ``estimated``.
        cost: Mean distance of the frames that go together, in mean distances of any two; the lower the more alike.
        stretch: For each word, how long it lasts here against the reference, both as shares of what is heard.
        costs: The same for each word.
    """

    words: tuple[WordTime, ...]
    cost: float
    stretch: tuple[float, ...]
    costs: tuple[float, ...]


def align(utterance: Utterance, sound: Sound, references: Sequence[Sound]) -> tuple[WordTime, ...]:
    """Return one time for each word of an utterance, all of them marked ``estimated``.

    Args:
        utterance: What was said.
        sound: By whom, at any rate of samples.
        references: The same words by voices whose word times are known; none where there is no such voice, and the
            words are laid by their letters over what can be heard.
    """
    from oyez.voices.alignment.silence import bounds
    from oyez.voices.alignment.spread import spread

    found = compare(utterance, sound, references)
    return found.words if found else spread(utterance, *bounds(sound))


def compare(utterance: Utterance, sound: Sound, references: Sequence[Sound]) -> Aligned | None:
    """Align a sound with the reference most like it; None where there is nothing to hear or no word to find."""
    from oyez.voices.alignment.heard import listen

    told = [reference for reference in references if reference.words and any(reference.pcm)]
    if not told or not any(sound.pcm):
        return None
    heard = listen(sound)
    pairs = [(reference, listen(reference, heard.top)) for reference in told]
    if not heard.frames or not all(other.frames for _, other in pairs):
        return None
    found = [_compare(utterance, heard, other, reference.words or ()) for reference, other in pairs]
    return min(found, key=lambda aligned: aligned.cost)


def _then(places: NDArray[np.floating], heard: Heard) -> NDArray[np.floating]:
    """Return when places between frames are, in seconds."""
    import numpy as np

    when: NDArray[np.floating] = np.interp(places, np.arange(len(heard.times)), heard.times)
    return when


def _compare(utterance: Utterance, heard: Heard, reference: Heard, known: tuple[WordTime, ...]) -> Aligned:
    import numpy as np

    from oyez.voices.alignment.dtw import warp
    from oyez.voices.alignment.features import HOP
    from oyez.voices.alignment.silence import refined
    from oyez.voices.alignment.spread import spread

    path = warp(reference.vectors, heard.vectors)
    frames = np.arange(len(path.first))
    starts = np.interp([word.start for word in known], reference.times, frames)
    ends = np.interp([word.end for word in known], reference.times, frames)
    begun = _then(np.interp(starts, frames, path.first), heard) - LATE
    ended = _then(np.interp(ends, frames, path.last), heard)
    sounds = [word.phonemes or word.spoken for word in utterance.words]
    by_letters = np.array([word.start for word in spread(utterance, heard.begin, heard.end)])
    begun_there = refined((begun + np.clip(HELD * (by_letters - begun), -MOST, MOST)).tolist(), sounds, heard.silences)
    confidence = min(1.0, max(0.0, (_UNLIKE - path.cost) / (_UNLIKE - _ALIKE)))
    words, last = [], 0.0
    for start, stop in zip(begun_there, ended.tolist(), strict=True):
        at = min(max(start, last), heard.duration)
        words.append(WordTime(at, min(max(stop, at), heard.duration), estimated=True, confidence=confidence))
        last = at
    share = (heard.end - heard.begin) / max(reference.end - reference.begin, HOP)
    lengths = [max(word.end - word.start, HOP) * share for word in known]
    stretch = tuple((stop - start) / length for start, stop, length in zip(begun, ended, lengths, strict=True))
    edges = [
        (min(len(path.costs) - 1, max(0, int(start))), max(0, int(end)) + 1)
        for start, end in zip(starts, ends, strict=True)
    ]
    costs = tuple(float(path.costs[start : max(end, start + 1)].mean()) for start, end in edges)
    return Aligned(tuple(words), path.cost, stretch, costs)
