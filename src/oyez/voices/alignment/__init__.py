"""When each word sounds, found in the sound of an engine that does not say."""

from oyez.voices.alignment.align import VERSION, Aligned, align, compare

__all__ = ["VERSION", "Aligned", "align", "compare"]
