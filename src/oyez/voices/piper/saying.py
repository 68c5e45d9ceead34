"""Utterances through Piper: symbols, pieces, runs, and the times of the words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from oyez.script import Utterance
from oyez.voices.nouns import Sound
from oyez.voices.onnx.pcm import to_pcm
from oyez.voices.onnx.reading import Reader
from oyez.voices.onnx.spelling import NOBODY, Symbol, pieces
from oyez.voices.onnx.timing import word_times
from oyez.voices.piper.model import PiperModel, Spoken
from oyez.voices.piper.symbols import numbers, symbols

__all__ = ["say"]

WELL, MOST = 400, 600
"""Symbols of a piece where there is a place to part, and at most: about 30 s of speech, and memory grows with the
square of it."""
SILENCE_SECONDS = 0.1
"""What is heard where nothing can be said, such as a line of smileys."""


def say(
    utterances: Sequence[Utterance],
    speaker: int,
    speed: float,
    attempt: int,
    model: PiperModel,
    reader: Reader,
    at_once: int = 1,
) -> Iterator[Sound]:
    """Yield the sound of each utterance, in order.

    Args:
        utterances: What to say.
        speaker: Whose voice, where the model has several.
        speed: 1 is the voice's own pace.
        attempt: Which lots are drawn.
        model: The voice.
        reader: Who reads words that come without phonemes.
        at_once: Pieces made in one run, of however many utterances. Memory grows with it, and with the longest of them.
    """
    config = model.config
    parted = [pieces(symbols(utterance, config, reader), WELL, MOST) for utterance in utterances]
    texts = [numbers(piece, config) for runs in parted for piece in runs]
    runs_of = [[ids for ids, _ in texts[first : first + at_once]] for first in range(0, len(texts), at_once)]
    spoken = (sound for run in runs_of for sound in model.say(run, speaker, speed, attempt))
    places = iter([places for _, places in texts])
    for utterance, runs in zip(utterances, parted, strict=True):
        yield _sound(utterance, [(piece, next(places), next(spoken)) for piece in runs], config.sample_rate, config.hop)


def _sound(
    utterance: Utterance, parts: Sequence[tuple[Sequence[Symbol], list[tuple[int, int]], Spoken]], rate: int, hop: int
) -> Sound:
    """Return the pieces of one utterance end to end."""
    if not parts:
        silence = bytes(2 * round(rate * SILENCE_SECONDS))
        return Sound(silence, rate, word_times((), len(utterance.words), rate))
    spans: list[tuple[int, int, int]] = []
    start = 0
    for piece, places, spoken in parts:
        if spoken.frames is not None:
            edges = [0, *(spoken.frames.cumsum() * hop).tolist()]
            spans += [
                (symbol.word, start + edges[first], start + edges[stop])
                for symbol, (first, stop) in zip(piece, places, strict=True)
                if symbol.word != NOBODY
            ]
        start += len(spoken.wave)
    exact = all(spoken.frames is not None for _, _, spoken in parts)
    words = word_times(spans, len(utterance.words), rate) if exact else None
    return Sound(b"".join(to_pcm(spoken.wave) for _, _, spoken in parts), rate, words)
