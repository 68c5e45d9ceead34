"""AAC-LC in a finished MP4: the settings, and the writer that the live file shares with M4A and M4B."""

from __future__ import annotations

from dataclasses import replace

from oyez.audio.avfile import Codec
from oyez.audio.mp4tags import write_audiobook_tags, write_mp4_tags

__all__ = ["AUDIOBOOK", "BIT_RATE", "CODER", "FRAME", "M4A"]

BIT_RATE = 48_000
"""Bits a second, constant on average: speech at 24 kHz mono (measured in docs/decisions/0005-encoding.md)."""

FRAME = 1024
"""Samples an AAC-LC packet stands for (ISO/IEC 14496-3)."""

CODER = "fast"
"""FFmpeg's quantiser search: 2 to 4.5 times the speed of its default (docs/decisions/0005-encoding.md)."""

M4A = Codec(
    container="ipod",
    name="aac",
    samples="fltp",
    dress=write_mp4_tags,
    bit_rate=BIT_RATE,
    options={"aac_coder": CODER, "aac_tns": "0", "aac_pns": "0"},
    muxing={"movflags": "+faststart"},
    chapters=True,
)
"""The index in front, so that a browser seeks at once; an edit list hides the encoder's delay. Without noise shaping in
time and substituted noise: nearer to the samples, a tenth faster, and no consonant comes back 3 dB louder."""

AUDIOBOOK = replace(M4A, dress=write_audiobook_tags, muxing={"movflags": "+faststart", "brand": "M4B "})
"""The same sound under the brand by which players keep a listener's place."""
