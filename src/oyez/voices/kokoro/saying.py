"""An utterance through Kokoro: symbols, pieces, one run each, and the times of the words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from oyez.script import Utterance
from oyez.voices.kokoro.alphabet import mark, spelled
from oyez.voices.kokoro.model import FRAME, LONGEST, SAMPLE_RATE, KokoroModel, Spoken
from oyez.voices.nouns import Sound
from oyez.voices.onnx.pcm import to_pcm
from oyez.voices.onnx.spelling import NOBODY, Symbol, pieces, sounds_of, spell
from oyez.voices.onnx.timing import word_times

if TYPE_CHECKING:
    from oyez.voices.kokoro.styles import Styles
    from oyez.voices.onnx.reading import Reader

__all__ = ["say", "symbols"]


def say(
    utterance: Utterance,
    row: Mapping[str, Any],
    speed: float,
    attempt: int,
    model: KokoroModel,
    styles: Styles,
    reader: Reader,
) -> Sound:
    """Return the sound of an utterance, with exact word times where the model says how long its symbols last.

    Args:
        utterance: What to say.
        row: The voice's line of ``voices.toml``.
        speed: The model's own setting, 0.5 to 2.
        attempt: Which lots are drawn.
        model: The model.
        styles: Its voices.
        reader: Who reads words that come without phonemes.
    """
    from oyez.voices.kokoro.engine import SILENCE_SECONDS, WELL

    known = model.vocabulary
    said = symbols(utterance, row["reads"], known, reader)
    parts: list[bytes] = []
    spans: list[tuple[int, int, int]] = []
    place, exact = 0, True
    for piece in pieces(said, WELL, LONGEST):
        ids = [known[symbol.name] for symbol in piece]
        spoken = model.say(ids, styles.row(row["style"], len(ids)), speed, attempt)
        exact = exact and spoken.frames is not None
        spans += _spans(piece, spoken, place)
        parts.append(to_pcm(spoken.wave))
        place += len(spoken.wave)
    if not parts:
        parts = [bytes(2 * round(SAMPLE_RATE * SILENCE_SECONDS))]
    words = word_times(spans, len(utterance.words), SAMPLE_RATE) if exact else None
    return Sound(b"".join(parts), SAMPLE_RATE, words)


def symbols(utterance: Utterance, language: str, known: Mapping[str, int], reader: Reader) -> list[Symbol]:
    """Return the utterance in Kokoro's alphabet, each symbol with its word."""
    words = [spelled(sounds, language, known) for sounds in sounds_of(utterance, reader, language)]
    return spell(utterance, words, lambda char: char if mark(char) in known else None)


def _spans(piece: Sequence[Symbol], spoken: Spoken, place: int) -> list[tuple[int, int, int]]:
    """Return (word, first sample, one past the last) of each symbol of a word; `place` is where the piece begins."""
    if spoken.frames is None:
        return []
    # The padding before the first symbol is frame 0's.
    edges = (spoken.frames.cumsum() * FRAME).tolist()
    return [
        (symbol.word, place + edges[number], place + edges[number + 1])
        for number, symbol in enumerate(piece)
        if symbol.word != NOBODY
    ]
