"""What a fault test counts."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Count"]


@dataclass
class Count:
    """Of what was to be made; `lost`, `doubled` and `corrupt` must be 0."""

    faults: int = 0
    whole: int = 0
    lost: int = 0
    doubled: int = 0
    corrupt: int = 0
    seconds: float = 0.0

    @property
    def clean(self) -> bool:
        """Whether nothing went wrong."""
        return (self.lost, self.doubled, self.corrupt) == (0, 0, 0)

    def __str__(self) -> str:
        return (
            f"{self.faults} faults, {self.whole} whole, {self.lost} lost, {self.doubled} doubled, "
            f"{self.corrupt} corrupt, {self.seconds:.0f} s"
        )
