"""Every origin; a new one is a new file and one line here."""

from __future__ import annotations

from oyez.script.names import (
    arabic,
    cantonese,
    french,
    german,
    hepburn,
    hungarian,
    indian,
    indonesian,
    italian,
    korean,
    pinyin,
    polish,
    portuguese,
    russian,
    slavic,
    spanish,
    thai,
    turkish,
    vietnamese,
    wade,
)
from oyez.script.names.origin import Origin

__all__ = ["ORIGINS"]

ORIGINS: tuple[Origin, ...] = (
    korean.ORIGIN,
    pinyin.ORIGIN,
    hepburn.ORIGIN,
    vietnamese.ORIGIN,
    wade.ORIGIN,
    cantonese.ORIGIN,
    arabic.ORIGIN,
    polish.ORIGIN,
    slavic.ORIGIN,
    russian.ORIGIN,
    turkish.ORIGIN,
    hungarian.ORIGIN,
    portuguese.ORIGIN,
    spanish.ORIGIN,
    italian.ORIGIN,
    german.ORIGIN,
    french.ORIGIN,
    indian.ORIGIN,
    indonesian.ORIGIN,
    thai.ORIGIN,
)
"""In the order they are tried."""
