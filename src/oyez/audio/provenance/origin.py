"""Which digital source type a voice's sound has, in the words of the IPTC."""

from __future__ import annotations

__all__ = ["ALGORITHMIC", "TRAINED", "source_type"]

_TYPES = "http://cv.iptc.org/newscodes/digitalsourcetype/"

ALGORITHMIC = f"{_TYPES}algorithmicMedia"
"""Created purely by an algorithm, not based on any sampled training data (IPTC NewsCodes, Digital Source Type)."""
TRAINED = f"{_TYPES}trainedAlgorithmicMedia"
"""Created by a model derived from sampled content."""

_BY_RULE = frozenset({"espeak"})
"""Engines whose sound is computed from rules and formant tables that people wrote. All others are built from recordings
of people: neural, statistical and cut voices alike. An engine that is not known is taken to be one of these."""


def source_type(voices: str) -> str:
    """Return the address of the type of what these voices say.

    Args:
        voices: Ids, ``engine:name``, parted by commas. One that is built from recordings decides for all.

    Returns:
        `ALGORITHMIC` or `TRAINED`; empty where no voice is named.
    """
    engines = {voice.strip().partition(":")[0] for voice in voices.split(",") if voice.strip()}
    if not engines:
        return ""
    return ALGORITHMIC if engines <= _BY_RULE else TRAINED
