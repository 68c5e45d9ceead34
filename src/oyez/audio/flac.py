"""FLAC: every sample as it was laid, in half the room of WAV (RFC 9639)."""

from oyez.audio.avfile import AvEncoder, Codec
from oyez.audio.vorbis import write_flac_tags

__all__ = ["FLAC", "FlacEncoder"]

FLAC = Codec(container="flac", name="flac", samples="s16", dress=write_flac_tags, options={"compression_level": "5"})


class FlacEncoder(AvEncoder):
    """Writes a FLAC file; its header holds the number of samples and their MD5."""

    codec = FLAC
