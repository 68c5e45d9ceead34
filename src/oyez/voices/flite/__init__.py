"""flite, where it is installed: a small free engine, far nearer to a human voice than the embedded one."""

from oyez.voices.flite.engine import FliteEngine

__all__ = ["FliteEngine"]
