"""How good a recording is: what a meter says of its sound, as figures and as a picture."""

from oyez.audio.inspection.hearing import Hearing
from oyez.audio.inspection.quality import Quality, Spoken, judged

__all__ = ["Hearing", "Quality", "Spoken", "judged"]
