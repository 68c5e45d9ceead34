"""The embedded voice: espeak-ng from its wheel, in worker processes."""

from oyez.voices.espeak.engine import EspeakEngine

__all__ = ["EspeakEngine"]
