"""The classes of written forms, a file each; a new class is a new file and its name below."""

from __future__ import annotations

from importlib import import_module
from itertools import chain

from oyez.script.normalise.atoms import listed
from oyez.script.normalise.spans import Rule

__all__ = ["rules"]

# Among proposals that are alike in length, priority and place, the class named first wins.
_CLASSES = """
    money percent measure temperature stature date period time hours year ranges score cricket odds standing
    fraction ordinal phone electronic roman title compass address postcode coordinate abbreviation reference scripture
    chemistry aviation chess alphanumeric letters symbol power heading cardinal
"""


def rules() -> tuple[Rule, ...]:
    """Return every rule of English: the ``RULES`` of each class, in order."""
    return tuple(chain.from_iterable(import_module(f"{__name__}.{name}").RULES for name in listed(_CLASSES)))
