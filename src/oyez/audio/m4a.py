"""M4A: AAC-LC with its index in front, so that a browser seeks at once."""

from oyez.audio.aac import M4A
from oyez.audio.avfile import AvEncoder

__all__ = ["M4aEncoder"]


class M4aEncoder(AvEncoder):
    """Writes a faststart M4A. An edit list hides the encoder's delay: sound is where the timeline says."""

    codec = M4A
