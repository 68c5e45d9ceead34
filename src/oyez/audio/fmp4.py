"""The boxes of a fragmented MP4 with one AAC track (ISO/IEC 14496-12 and 14496-14), written as the sound is made.

FFmpeg's muxer writes these too, but closes a fragment only when the next packet comes and by a clock of its own;
here a fragment leaves with its last packet, and the bytes follow from the packets alone.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

__all__ = ["fragment", "init_segment"]

_TRACK = 1
_MATRIX = struct.pack(">9I", 0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)
_UNDETERMINED = 0x55C4
"""``und``, packed five bits a letter."""
_BASE_IS_MOOF = 0x020000
_DATA_OFFSET, _SAMPLE_SIZES = 0x000001, 0x000200
_SYNC_SAMPLE = 0x02000000


def init_segment(config: bytes, *, rate: int, frame: int, bit_rate: int) -> bytes:
    """Return ``ftyp`` and ``moov``: what a decoder needs before the first fragment.

    Args:
        config: The AudioSpecificConfig.
        rate: Samples a second, also the clock of the fragments.
        frame: Samples a packet.
        bit_rate: Bits a second, for information.
    """
    ftyp = _box(b"ftyp", b"iso5", _u32(512), b"iso5iso6mp41")
    mvhd = _full(b"mvhd", 0, _u32(0, 0, rate, 0, 0x10000), _u16(0x100), bytes(10), _MATRIX, bytes(24), _u32(2))
    mvex = _box(b"mvex", _full(b"trex", 0, _u32(_TRACK, 1, frame, 0, _SYNC_SAMPLE)))
    return ftyp + _box(b"moov", mvhd, _track(config, rate, bit_rate), mvex)


def fragment(number: int, start: int, packets: Sequence[bytes]) -> bytes:
    """Return ``moof`` and ``mdat`` of some packets.

    Args:
        number: From 1, rising by one.
        start: Samples before the first packet.
        packets: In order, at least one.
    """
    sizes = [len(packet) for packet in packets]
    # The offset of the sound is counted from the moof, whose length does not depend on it.
    length = len(_moof(number, start, sizes, 0))
    return _moof(number, start, sizes, length + 8) + _box(b"mdat", *packets)


def _moof(number: int, start: int, sizes: Sequence[int], offset: int) -> bytes:
    tfhd = _full(b"tfhd", _BASE_IS_MOOF, _u32(_TRACK))
    tfdt = _box(b"tfdt", _u32(0x01000000), struct.pack(">Q", start))
    trun = _full(b"trun", _DATA_OFFSET | _SAMPLE_SIZES, _u32(len(sizes), offset, *sizes))
    return _box(b"moof", _full(b"mfhd", 0, _u32(number)), _box(b"traf", tfhd, tfdt, trun))


def _track(config: bytes, rate: int, bit_rate: int) -> bytes:
    tkhd = _full(b"tkhd", 3, _u32(0, 0, _TRACK, 0, 0), bytes(8), _u16(0, 1, 0x100, 0), _MATRIX, bytes(8))
    mdhd = _full(b"mdhd", 0, _u32(0, 0, rate, 0), _u16(_UNDETERMINED, 0))
    hdlr = _full(b"hdlr", 0, _u32(0), b"soun", bytes(12), b"SoundHandler\0")
    dref = _full(b"dref", 0, _u32(1), _full(b"url ", 1))
    minf = _box(
        b"minf", _full(b"smhd", 0, bytes(4)), _box(b"dinf", dref), _sample_table(_sample_entry(config, rate, bit_rate))
    )
    return _box(b"trak", tkhd, _box(b"mdia", mdhd, hdlr, minf))


def _sample_table(entry: bytes) -> bytes:
    """Return an ``stbl`` that describes the samples and holds none: they are in the fragments."""
    empty = (_full(b"stts", 0, _u32(0)), _full(b"stsc", 0, _u32(0)), _full(b"stsz", 0, _u32(0, 0)))
    return _box(b"stbl", _full(b"stsd", 0, _u32(1), entry), *empty, _full(b"stco", 0, _u32(0)))


def _sample_entry(config: bytes, rate: int, bit_rate: int) -> bytes:
    decoder = bytes([0x40, 0x15]) + bytes(3) + _u32(bit_rate, bit_rate) + _descriptor(5, config)
    esds = _full(b"esds", 0, _descriptor(3, _u16(_TRACK) + b"\0" + _descriptor(4, decoder) + _descriptor(6, b"\x02")))
    return _box(b"mp4a", bytes(6), _u16(1), bytes(8), _u16(1, 16, 0, 0), _u32(rate << 16), esds)


def _descriptor(tag: int, body: bytes) -> bytes:
    """Return an MPEG-4 descriptor; its length is written in four bytes of seven bits, as every reader accepts."""
    size = len(body)
    length = [size >> 21 & 0x7F | 0x80, size >> 14 & 0x7F | 0x80, size >> 7 & 0x7F | 0x80, size & 0x7F]
    return bytes([tag, *length]) + body


def _box(kind: bytes, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return _u32(len(body) + 8) + kind + body


def _full(kind: bytes, flags: int, *parts: bytes) -> bytes:
    """Return a box of version 0 with flags."""
    return _box(kind, _u32(flags), *parts)


def _u32(*values: int) -> bytes:
    return struct.pack(f">{len(values)}I", *values)


def _u16(*values: int) -> bytes:
    return struct.pack(f">{len(values)}H", *values)
