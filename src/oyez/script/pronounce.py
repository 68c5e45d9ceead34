"""One name, in IPA."""

from __future__ import annotations

from typing import Literal

__all__ = ["pronounce"]


def pronounce(name: str, accent: Literal["us", "gb"] = "us") -> str | None:
    """Return a name in broad English IPA with stress, by lexicon or by the rules of its origin.

    Returns:
        One IPA word for each printed one; None where neither knows the whole name and the engine's own reading is
        as good as any.
    """
    _ = accent
    from oyez.script.normalise import normalize

    words = normalize(name.strip()).words
    if not words or any(word.phonemes is None for word in words):
        return None
    return " ".join(word.phonemes for word in words if word.phonemes)
