"""Every origin; a new one is a new file and one line here."""

from __future__ import annotations

from oyez.script.names import (
    arabic,
    baltic,
    cantonese,
    dutch,
    french,
    german,
    greek,
    hepburn,
    hungarian,
    indian,
    indonesian,
    italian,
    korean,
    nordic,
    persian,
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
    persian.ORIGIN,
    greek.ORIGIN,
    polish.ORIGIN,
    slavic.ORIGIN,
    russian.ORIGIN,
    turkish.ORIGIN,
    hungarian.ORIGIN,
    baltic.ORIGIN,
    nordic.ORIGIN,
    portuguese.ORIGIN,
    spanish.ORIGIN,
    italian.ORIGIN,
    dutch.ORIGIN,
    german.ORIGIN,
    french.ORIGIN,
    indian.ORIGIN,
    indonesian.ORIGIN,
    thai.ORIGIN,
)
"""In the order they are tried."""
