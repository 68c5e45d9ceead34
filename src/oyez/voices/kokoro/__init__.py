"""Kokoro: the best small open voice, read by onnxruntime where its model is installed."""

from oyez.voices.kokoro.engine import KokoroEngine

__all__ = ["KokoroEngine"]
