"""Listening speed and reading time: 1x is 200 words a minute, for every voice and language."""

from __future__ import annotations

from oyez.errors import OyezError

__all__ = [
    "AVERAGE_WPM",
    "FAST_WPM",
    "MAX_SPEED",
    "MIN_SPEED",
    "SLOW_WPM",
    "SPEED_STEP",
    "check_wpm",
    "listening_seconds",
    "reading_seconds",
]

AVERAGE_WPM = 200
"""1x, in printed words a minute, pauses included."""
SLOW_WPM = 150
FAST_WPM = 300
MIN_SPEED = 0.5
MAX_SPEED = 4.0
SPEED_STEP = 0.05

# Silent reading in words a minute: the IReST study (Trauzettel-Klosinski & Dietz, 2012, "Standardized Assessment
# of Reading Performance", table 2). Chinese and Japanese there are 255 and 357 characters a minute, and a Han or
# kana character is one printed word here. Other languages take the study's mean, 184.
_READING_WPM = {
    "ar": 138, "de": 179, "en": 228, "es": 218, "fi": 161, "fr": 195, "he": 187, "it": 188, "ja": 357,
    "nl": 202, "pl": 166, "pt": 181, "ru": 184, "sl": 180, "sv": 199, "tr": 166, "zh": 255,
}  # fmt: skip
_READING_WPM_MEAN = 184


def reading_seconds(words: int, language: str) -> int:
    """Return the silent reading time in whole seconds of `words` printed words in a BCP 47 `language`."""
    pace = _READING_WPM.get(language.partition("-")[0].lower(), _READING_WPM_MEAN)
    return round(60 * words / pace)


def listening_seconds(words: int, speed: float = 1.0) -> float:
    """Return the listening time in seconds of `words` printed words at `speed` (1.0 = 200 WPM)."""
    return 60 * words / (AVERAGE_WPM * speed)


def check_wpm(wpm: float) -> float:
    """Return `wpm` where it lies in 100 to 800 (0.5x to 4x).

    Raises:
        OyezError: ``wpm_out_of_range`` elsewhere.
    """
    low, high = AVERAGE_WPM * MIN_SPEED, AVERAGE_WPM * MAX_SPEED
    if not low <= wpm <= high:
        raise OyezError(
            "wpm_out_of_range",
            f"A listening speed of {wpm:g} WPM is out of range: choose {low:g} to {high:g}, 200 is average.",
        )
    return wpm
