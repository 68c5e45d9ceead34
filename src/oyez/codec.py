"""Nouns to JSON and back: every frozen dataclass of Oyez round-trips here."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from oyez.errors import OyezError

__all__ = ["from_data", "from_json", "to_data", "to_json"]

T = TypeVar("T")


def to_data(noun: object) -> Any:  # noqa: ANN401 - JSON has no narrower type
    """Turn a noun into plain JSON data (dicts, lists, strings, numbers); bytes become base64."""
    return msgspec.to_builtins(noun)


def to_json(noun: object) -> str:
    """Turn a noun into one line of JSON, UTF-8 characters kept as they are."""
    return msgspec.json.encode(noun).decode()


def from_data(kind: type[T], data: object) -> T:
    """Turn JSON data back into a noun.

    Raises:
        OyezError: ``bad_json`` where a field is missing or of another type.
    """
    try:
        return msgspec.convert(data, kind)
    except msgspec.ValidationError as error:
        raise OyezError("bad_json", f"This is not a valid {kind.__name__}: {error}.") from error


def from_json(kind: type[T], text: str | bytes) -> T:
    """Turn JSON text back into a noun.

    Raises:
        OyezError: ``bad_json`` where the text is not JSON or does not fit the noun.
    """
    try:
        return msgspec.json.decode(text, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise OyezError("bad_json", f"This is not a valid {kind.__name__}: {error}.") from error
