"""M4B: an M4A that players treat as a book, with chapters and a place to come back to."""

from oyez.audio.aac import AUDIOBOOK
from oyez.audio.avfile import AvEncoder

__all__ = ["M4bEncoder"]


class M4bEncoder(AvEncoder):
    """Writes a faststart M4B; its chapters stand in a text track and in a list, for old players and new."""

    codec = AUDIOBOOK
