"""The Info frame of an MP3: how long it is and where its first sample lies.

Without it a player starts 46 ms late at 24 kHz and guesses the length. Layout: Gabriel Bouvigne, "MP3 Info Tag
revision 1" (the LAME tag). `lameenc` does not write one.
"""

from __future__ import annotations

import struct

__all__ = ["FRAME", "info_frame"]

FRAME = 576
"""Samples an MPEG-2 Layer III frame stands for."""

_BYTES = 192
"""Length of a frame at 64 kbit/s and 24 kHz."""

_FRAME_HEADER = bytes.fromhex("fff384c4")
"""MPEG-2 Layer III, no CRC, 64 kbit/s, 24 kHz, no padding, mono, original: what LAME writes with our settings."""

_SIDE_INFO = 9
"""Bytes of side information in an MPEG-2 mono frame; zero: the frame holds no sound."""

_DELAY = 576
"""Samples LAME puts before the first one, its decoder's own 529 not counted."""

_DECODER_DELAY = 529

_FRAMES, _LENGTH, _CONTENTS, _QUALITY = 1, 2, 4, 8


def info_frame(samples: int, data: int) -> bytes:
    """Return the frame that stands before `data` bytes of CBR frames made from `samples` samples."""
    frames = data // _BYTES
    padding = min(max(frames * FRAME - samples - _DELAY, 0), 0xFFF)
    fields = struct.pack(">4sIII", b"Info", _FRAMES | _LENGTH | _CONTENTS | _QUALITY, frames, data + _BYTES)
    fields += bytes(255 * place // 100 for place in range(100)) + struct.pack(">I", 50)
    tag = _FRAME_HEADER + bytes(_SIDE_INFO) + fields + _lame_extension(padding, data)
    return (tag + struct.pack(">H", _crc16(tag))).ljust(_BYTES, b"\0")


def _lame_extension(padding: int, data: int) -> bytes:
    """Return the 34 bytes between the contents and the tag's own checksum."""
    encoder = b"LAME3.100"  # Players trust the delay only under a name that begins with "LAME".
    revision_and_method, lowpass = 0x01, 0  # CBR; the filter's edge is not stated.
    replay_gain = bytes(8)
    flags, bit_rate = 0, 64
    gap = (_DELAY << 12 | padding).to_bytes(3, "big")
    music_checksum = 0
    rest = struct.pack(">BBHIH", 0, 0, 0, data + _BYTES, music_checksum)
    return encoder + bytes([revision_and_method, lowpass]) + replay_gain + bytes([flags, bit_rate]) + gap + rest


def _crc16(data: bytes) -> int:
    """CRC-16 of the polynomial x^16 + x^15 + x^2 + 1, reflected, from zero."""
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xA001 if crc & 1 else 0)
    return crc
