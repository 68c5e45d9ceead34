"""Just enough of protobuf's wire format to change a few nodes of a model without a library.

A model is up to hundreds of megabytes, almost all of it weights. Fields are found by their lengths and passed on as
they are; only the nodes that change are taken apart. https://protobuf.dev/programming-guides/encoding
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

__all__ = ["Field", "WireError", "head", "message", "number", "read", "text", "varint", "whole"]

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
_FIXED = {FIXED64: 8, FIXED32: 4}


class WireError(ValueError):
    """These bytes are no protobuf message."""


class Field(NamedTuple):
    """One field of a message: its number, its wire type, its value, and all its bytes as they stand."""

    tag: int
    kind: int
    value: int | memoryview
    raw: memoryview

    @property
    def body(self) -> memoryview:
        """The value of a field of bytes.

        Raises:
            WireError: Where it is a number.
        """
        if isinstance(self.value, int):
            raise WireError("a number where bytes should be")
        return self.value

    @property
    def string(self) -> str:
        """The value of a field of text."""
        return bytes(self.body).decode("utf-8", "replace")


def read(data: memoryview) -> Iterator[Field]:
    """Yield the fields of a message, in order.

    Raises:
        WireError: Where the bytes do not follow the format.
    """
    place = 0
    while place < len(data):
        begin = place
        key, place = varint(data, place)
        tag, kind = key >> 3, key & 7
        value: int | memoryview
        if kind == VARINT:
            value, place = varint(data, place)
        elif kind == BYTES or kind in _FIXED:
            length, place = varint(data, place) if kind == BYTES else (_FIXED[kind], place)
            if length > len(data) - place:
                raise WireError("a field longer than its message")
            value = data[place : place + length]
            place += length
        else:
            raise WireError(f"wire type {kind}")
        yield Field(tag, kind, value, data[begin:place])


def varint(data: memoryview, place: int) -> tuple[int, int]:
    """Return the number that stands at a place, and the place after it.

    Raises:
        WireError: Where the bytes end inside it.
    """
    result = shift = 0
    while shift < 70:
        if place >= len(data):
            raise WireError("the bytes end inside a number")
        byte = data[place]
        place += 1
        result |= (byte & 0x7F) << shift
        if not byte & 0x80:
            return result, place
        shift += 7
    raise WireError("a number without end")


def whole(value: int) -> bytes:
    """Return a number as the format writes it; a negative one as 64 bits."""
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def number(tag: int, value: int) -> bytes:
    """Return a field that holds a number."""
    return whole(tag << 3 | VARINT) + whole(value)


def head(tag: int, size: int) -> bytes:
    """Return what stands before the `size` bytes of a field that holds other fields, or bytes."""
    return whole(tag << 3 | BYTES) + whole(size)


def message(tag: int, parts: Iterable[bytes | memoryview]) -> bytes:
    """Return a field that holds other fields, or bytes."""
    body = b"".join(parts)
    return head(tag, len(body)) + body


def text(tag: int, value: str) -> bytes:
    """Return a field that holds text."""
    return message(tag, [value.encode()])
