"""Keys of services: from the environment or a keyring, and never readable by accident."""

from __future__ import annotations

import os
from functools import cache

__all__ = ["KEYRING_SERVICE", "Secret", "find_key"]

KEYRING_SERVICE = "oyez"
"""Under which a keyring holds our keys: ``keyring set oyez OPENAI_API_KEY``."""


class Secret:
    """A key. Printing, logging, formatting or pickling it shows nothing of it; only `reveal` does."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """Return the key itself, for the header or signature it belongs to."""
        return self._value

    def hidden_in(self, text: str) -> str:
        """Return a text with this key blotted out."""
        return text.replace(self._value, "***") if self._value else text

    def __repr__(self) -> str:
        return "Secret(***)"

    __str__ = __repr__

    def __reduce__(self) -> tuple[object, ...]:
        raise TypeError("A key is not pickled.")


def find_key(name: str) -> Secret | None:
    """Return the key with this name (``OPENAI_API_KEY``) from the environment, else from the keyring, else None.

    A key with white space or a character outside ASCII could not be sent as a header and counts as missing.
    """
    value = os.environ.get(name, "").strip() or _from_keyring(name)
    return Secret(value) if value.isascii() and value.isprintable() and value and " " not in value else None


@cache
def _from_keyring(name: str) -> str:
    try:
        import keyring
    except ImportError:
        return ""
    try:
        return (keyring.get_password(KEYRING_SERVICE, name) or "").strip()
    except Exception:  # keyrings are many, and each locks and fails with errors of its own
        return ""
