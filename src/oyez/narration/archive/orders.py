"""What is asked of an archive's run; it travels to every process that works at it."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Order"]


@dataclass(frozen=True, slots=True)
class Order:
    """How an archive's articles are narrated.

    Attributes:
        folder: The library's data folder.
        voice: A voice's id or name, or ``best``; the default of each article's language where None.
        notice: ``start`` or ``end`` where a sentence says that a synthetic voice reads; else ``never``.
        keep_takes: Whether each sentence's sound is kept beside the finished file, so that a correction makes only its
            own sentences anew. It is about five times the size of the file.
        again: Whether articles that were narrated before are read again, for what has changed.
    """

    folder: str
    voice: str | None = None
    notice: str = "never"
    keep_takes: bool = False
    again: bool = False
