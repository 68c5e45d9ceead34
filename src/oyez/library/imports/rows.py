"""Comma-separated export files as rows by their heads, whatever their line ends, byte order marks and lengths."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from oyez.library.imports.fields import broken

__all__ = ["heads", "rows"]

_LONGEST_FIELD = 10 << 20


def heads(text: str) -> frozenset[str]:
    """Return the names in the first line, in lower case."""
    try:
        first = next(csv.reader(io.StringIO(text[:4096].partition("\n")[0], newline="")), [])
    except csv.Error:
        return frozenset()
    return frozenset(name.strip().lower() for name in first)


def rows(text: str, what: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield (place, fields by lower-case head) for each row; missing fields are empty, surplus ones left out.

    Raises:
        OyezError: ``bad_export`` where a field is longer than ten million characters or holds a NUL.
    """
    csv.field_size_limit(_LONGEST_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""))
    try:
        names = [name.strip().lower() for name in next(reader, [])]
        for row in reader:
            if any(row):
                padded = [*row, *[""] * (len(names) - len(row))]
                yield f"line {reader.line_num}", dict(zip(names, padded, strict=False))
    except csv.Error as error:
        raise broken(what) from error
