"""What a run has come to so far: counts and shapes, whatever the number of articles."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from oyez.narration.archive.outcomes import Outcome

__all__ = ["Tally"]

EXAMPLES = 100
"""Articles that were not narrated, named in the report; the log names them all."""
POINTS = 240
"""Moments at which the throughput is kept."""


@dataclass(slots=True)
class Tally:
    """Counts of outcomes.

    Attributes:
        became: How many became what.
        reasons: How many were not narrated, by the error's code.
        minutes: How many narrations last how many whole minutes; the last class is 30 and more.
        speeds: How many narrations are said at which speed, in classes of 5 words a minute.
        words: Said.
        characters: Said.
        duration: Seconds of sound.
        fresh: Those of them that this run has narrated.
        size: Bytes.
        seconds: Of workers' time.
        pace: (seconds since the begin, articles by then that were not narrated before), a point now and then.
        examples: The first that were not narrated.
    """

    became: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    minutes: Counter[int] = field(default_factory=Counter)
    speeds: Counter[int] = field(default_factory=Counter)
    words: int = 0
    characters: int = 0
    duration: float = 0.0
    fresh: float = 0.0
    size: int = 0
    seconds: float = 0.0
    pace: list[tuple[float, int]] = field(default_factory=list)
    examples: list[Outcome] = field(default_factory=list)
    _step: float = 0.5

    @property
    def total(self) -> int:
        """Articles so far."""
        return self.became.total()

    def add(self, outcome: Outcome, elapsed: float) -> None:
        """Count an outcome that came `elapsed` seconds after the begin."""
        self.became[outcome.became] += 1
        self.seconds += outcome.seconds
        if outcome.became in ("refused", "failed"):
            self.reasons[outcome.code] += 1
            if len(self.examples) < EXAMPLES:
                self.examples.append(outcome)
        if outcome.duration:
            self.words += outcome.words
            self.characters += outcome.characters
            self.duration += outcome.duration
            self.fresh += outcome.duration if outcome.became == "made" else 0.0
            self.size += outcome.size
            self.minutes[min(30, int(outcome.duration // 60))] += 1
            self.speeds[int(outcome.wpm // 5) * 5] += 1
        self._mark(elapsed)

    def _mark(self, elapsed: float) -> None:
        worked_at = self.total - self.became["there"]
        if self.pace and elapsed - self.pace[-1][0] < self._step:
            self.pace[-1] = (self.pace[-1][0], worked_at)
            return
        self.pace.append((elapsed, worked_at))
        if len(self.pace) > POINTS:
            self.pace = self.pace[1::2]
            self._step *= 2
