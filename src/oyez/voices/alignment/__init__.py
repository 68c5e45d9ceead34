"""When each word sounds, found in the sound of an engine that does not say."""

from oyez.voices.alignment.align import VERSION, Aligned, align, compare
from oyez.voices.alignment.aligner import Aligner, times
from oyez.voices.alignment.choice import aligner, aligners

__all__ = ["VERSION", "Aligned", "Aligner", "align", "aligner", "aligners", "compare", "times"]
