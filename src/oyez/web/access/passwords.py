"""Passwords: kept as argon2id hashes with the parameters of RFC 9106, compared in constant time."""

from __future__ import annotations

import threading
from functools import cache
from typing import TYPE_CHECKING

from oyez.errors import OyezError

if TYPE_CHECKING:
    from argon2 import PasswordHasher

__all__ = ["SHORTEST", "hashed", "is_right"]

SHORTEST = 8
LONGEST = 1024
_AT_ONCE = threading.BoundedSemaphore(2)
"""Each comparison takes 64 MB for a moment: a crowd at the door waits in line instead of filling the memory."""


def hashed(password: str) -> str:
    """Return the hash to keep.

    Raises:
        OyezError: ``bad_password`` where it is too short or too long.
    """
    if not SHORTEST <= len(password) <= LONGEST:
        raise OyezError("bad_password", f"A password has {SHORTEST} to {LONGEST} characters.")
    return _hasher().hash(password.encode("utf-8", "surrogatepass"))


def is_right(password: str, kept: str) -> bool:
    """Tell whether a password fits a hash; with no hash it never does, and takes as long."""
    from argon2.exceptions import Argon2Error, InvalidHashError

    if len(password) > LONGEST:
        return False
    with _AT_ONCE:
        try:
            _hasher().verify(kept or _nobody(), password.encode("utf-8", "surrogatepass"))
        except (Argon2Error, InvalidHashError):
            return False
    return bool(kept)


@cache
def _hasher() -> PasswordHasher:
    from argon2 import PasswordHasher

    return PasswordHasher()


@cache
def _nobody() -> str:
    return _hasher().hash(b"nobody")
