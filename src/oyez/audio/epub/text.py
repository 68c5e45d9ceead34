"""Text that may stand in XML, with every character in its place."""

from __future__ import annotations

import re

__all__ = ["direction", "seconds", "writable"]

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\ufdd0-\ufdef\ufffe\uffff]")
"""What XML 1.0 has no place for (production 2, Char), and lone surrogates, which no encoding has."""

# By script, as BCP 47 languages: those that are written from right to left.
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def writable(text: str) -> str:
    """Return a text with U+FFFD where XML allows no such character; offsets stay as they are."""
    return _FORBIDDEN.sub("\ufffd", text)


def direction(language: str) -> str:
    """Return ``rtl`` for a language written from right to left, else ``ltr``."""
    return "rtl" if language.partition("-")[0].lower() in _RIGHT_TO_LEFT else "ltr"


def seconds(milliseconds: int) -> str:
    """Return a SMIL clock value: ``0:01:02.345``."""
    minutes, rest = divmod(milliseconds, 60_000)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest // 1000:02}.{rest % 1000:03}"
