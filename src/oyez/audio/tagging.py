"""Tags through mutagen: its errors as the system's, and what the formats share."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["ENCODER", "no_padding", "system_errors"]

ENCODER = "Oyez"
"""What made the file. Without a version, so that equal takes give equal bytes from one version to the next."""


@contextmanager
def system_errors() -> Iterator[None]:
    """Raise the system's own error where mutagen has wrapped it in one of its own.

    Raises:
        OSError: A file that cannot be written.
    """
    from mutagen import MutagenError

    try:
        yield
    except MutagenError as error:
        for cause in (*error.args, error.__cause__, error.__context__):
            if isinstance(cause, OSError):
                raise cause from error
        raise


def no_padding(_: object) -> int:
    """Leave no room behind the tags: nothing edits them later, and a player reads past it."""
    return 0
