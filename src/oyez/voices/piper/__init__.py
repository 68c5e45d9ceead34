"""Piper: small neural voices in over forty languages, read by onnxruntime where their models are installed."""

from oyez.voices.piper.engine import PiperEngine

__all__ = ["PiperEngine"]
