"""Takes to Recording: one clock, one level, one encode.

Nothing here imports a codec or numpy until sound is made.
"""

from oyez.audio.captions import webvtt
from oyez.audio.encoding import SUFFIXES, encoder_version, open_encoder
from oyez.audio.joined import Joined
from oyez.audio.live import LIVE_DELAY, LIVE_TYPE, LiveEncoder
from oyez.audio.manifest import manifest, timeline_data
from oyez.audio.marks import Chapter, Line, Marks, transcript
from oyez.audio.nouns import Finding, Pause, Recording, TimedUtterance, TimedWord, Timeline
from oyez.audio.protocol import RATE, Encoder
from oyez.audio.recorder import Recorder, Tightness
from oyez.audio.tags import Tags
from oyez.audio.transcripts import captions_for

__all__ = [
    "LIVE_DELAY",
    "LIVE_TYPE",
    "RATE",
    "SUFFIXES",
    "Chapter",
    "Encoder",
    "Finding",
    "Joined",
    "Line",
    "LiveEncoder",
    "Marks",
    "Pause",
    "Recorder",
    "Recording",
    "Tags",
    "Tightness",
    "TimedUtterance",
    "TimedWord",
    "Timeline",
    "captions_for",
    "encoder_version",
    "manifest",
    "open_encoder",
    "timeline_data",
    "transcript",
    "webvtt",
]
