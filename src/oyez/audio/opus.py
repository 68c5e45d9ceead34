"""Ogg Opus: the smallest file (RFC 7845); its header says how many samples a decoder throws away."""

from oyez.audio.avfile import AvEncoder, Codec
from oyez.audio.vorbis import write_opus_tags

__all__ = ["OPUS", "OpusEncoder"]

OPUS = Codec(
    container="opus",
    name="libopus",
    samples="s16",
    dress=write_opus_tags,
    bit_rate=32_000,
    # Complexity 5 and 60 ms frames: four times the speed of the defaults (docs/decisions/0005-encoding.md).
    options={"compression_level": "5", "frame_duration": "60", "application": "audio"},
)


class OpusEncoder(AvEncoder):
    """Writes an Ogg Opus file of 32 kbit/s."""

    codec = OPUS
