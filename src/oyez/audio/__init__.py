"""Takes to Recording: one clock, one level, one encode."""

from oyez.audio.nouns import Pause, Recording, TimedUtterance, TimedWord, Timeline

__all__ = ["Pause", "Recording", "TimedUtterance", "TimedWord", "Timeline"]
