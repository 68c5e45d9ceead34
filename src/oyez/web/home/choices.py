"""What a listener has chosen: speed, voices, how far ahead the queue is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from oyez.errors import OyezError
from oyez.speed import AVERAGE_WPM, MAX_SPEED, MIN_SPEED

if TYPE_CHECKING:
    from oyez.library import Library
    from oyez.voices import Catalogue

__all__ = ["AHEAD", "Choices", "choose", "chosen"]

AHEAD = 5
"""Articles of a queue that are read before they are asked for, where the listener has not said otherwise."""
MOST_AHEAD = 200


@dataclass(frozen=True, slots=True)
class Choices:
    """A listener's settings.

    Attributes:
        speed: 0.5 to 4; 1 is 200 words a minute.
        voices: A voice's id by base language (``en``).
        ahead: How many articles of the queue are read before they are asked for.
        archive_heard: Whether what was heard goes into the archive.
    """

    speed: float = 1.0
    voices: Mapping[str, str] = field(default_factory=dict)
    ahead: int = AHEAD
    archive_heard: bool = True

    def voice(self, language: str) -> str | None:
        """Return the voice chosen for a BCP 47 language, or None."""
        return self.voices.get(_base(language))

    def seconds(self, words: int) -> float:
        """Return how long so many printed words take at the chosen speed."""
        return 60 * words / (AVERAGE_WPM * self.speed)


def chosen(library: Library, listener: str) -> Choices:
    """Return a listener's settings; what is kept and no longer fits counts as not chosen."""
    kept = library.settings.get(listener)
    speed, ahead, voices = kept.get("speed"), kept.get("ahead"), kept.get("voices")
    return Choices(
        speed=float(speed) if isinstance(speed, int | float) and MIN_SPEED <= speed <= MAX_SPEED else 1.0,
        voices={str(k): str(v) for k, v in voices.items()} if isinstance(voices, dict) else {},
        ahead=ahead if isinstance(ahead, int) and 0 <= ahead <= MOST_AHEAD else AHEAD,
        archive_heard=kept.get("archive_heard") is not False,
    )


def choose(library: Library, catalogue: Catalogue, listener: str, changes: Mapping[str, Any]) -> Choices:
    """Keep what is named in `changes` (the fields of `Choices`) and return all settings.

    A voice of None or an empty one forgets the choice for its language.

    Raises:
        OyezError: ``bad_setting``, ``unknown_voice``, ``voice_not_installed``.
    """
    now = chosen(library, listener)
    facts: dict[str, object] = {}
    if (speed := changes.get("speed")) is not None:
        facts["speed"] = _within("speed", speed, MIN_SPEED, MAX_SPEED)
    if (ahead := changes.get("ahead")) is not None:
        facts["ahead"] = int(_within("ahead", ahead, 0, MOST_AHEAD))
    if (away := changes.get("archive_heard")) is not None:
        facts["archive_heard"] = bool(away)
    if (voices := changes.get("voices")) is not None:
        kept = dict(now.voices)
        for language, voice in voices.items():
            kept.pop(_base(language), None)
            if voice:
                kept[_base(language)] = catalogue.find(voice).id
        facts["voices"] = kept
    if facts:
        library.settings.put(listener, **facts)
    return chosen(library, listener)


def _within(name: str, value: float, low: float, high: float) -> float:
    if not low <= value <= high:
        raise OyezError("bad_setting", f"{name} is {value:g}: choose {low:g} to {high:g}.", status=422)
    return value


def _base(language: str) -> str:
    return language.partition("-")[0].strip().lower()[:8]
