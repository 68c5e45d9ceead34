"""What names no character, spelled or as it is: parsers hand it on, and everything after breaks on it."""

from __future__ import annotations

import re

__all__ = ["mend_references"]

_REFERENCE = re.compile(r"&#(?:[xX]([0-9a-fA-F]{1,20})|([0-9]{1,20}));?")
_NONE = re.compile("[\ud800-\udfff\ufffe\uffff]")
_ALLOWED_CONTROLS = frozenset({9, 10, 13})


def mend_references(text: str) -> str:
    """Return markup with U+FFFD in place of what is no character.

    That is half pairs, U+FFFE and U+FFFF, and references to them, to controls,
    and to what lies beyond Unicode.
    """
    return _REFERENCE.sub(_mended, _NONE.sub("\ufffd", text))


def _mended(found: re.Match[str]) -> str:
    number = int(found.group(1), 16) if found.group(1) else int(found.group(2))
    control = number < 0x20 and number not in _ALLOWED_CONTROLS
    nothing = 0xD800 <= number < 0xE000 or number > 0x10FFFF or number & 0xFFFE == 0xFFFE
    return "\ufffd" if control or nothing else found.group()
