"""What became of each article, a line of JSON each, appended as it happens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from oyez.codec import from_json, to_json
from oyez.errors import OyezError
from oyez.library.blobs import writing

__all__ = ["Became", "Log", "Outcome"]

Became = Literal["made", "there", "refused", "failed"]
"""Narrated now; narrated before; no article to be narrated; an error that another try may not meet."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article.

    Attributes:
        key: The item's.
        became: See `Became`.
        article: Its id in the library; empty where it was not read.
        voice: The voice's id; empty likewise.
        code: Of the error; empty where there was none.
        message: In words.
        words: Printed words said.
        characters: Of the text said.
        duration: Seconds of sound.
        size: Bytes of the finished file.
        seconds: Of one worker's time.
        at: Unix time when it was over.
    """

    key: str
    became: Became
    article: str = ""
    voice: str = ""
    code: str = ""
    message: str = ""
    words: int = 0
    characters: int = 0
    duration: float = 0.0
    size: int = 0
    seconds: float = 0.0
    at: float = 0.0

    @property
    def wpm(self) -> float:
        """Words a minute; 0 where nothing was said."""
        return self.words / self.duration * 60 if self.duration else 0.0


class Log:
    """A file of outcomes. The last line may be cut where the process was killed; then it never happened.

    Args:
        path: Made where missing.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with writing("The archive's log"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
            _mend(path)

    def append(self, outcome: Outcome) -> None:
        """Add an outcome.

        Raises:
            OyezError: ``disk_full``, ``unwritable_library``.
        """
        with writing("The archive's log"), self.path.open("a", encoding="utf-8") as file:
            file.write(to_json(outcome) + "\n")

    def __iter__(self) -> Iterator[Outcome]:
        with self.path.open(encoding="utf-8") as file:
            for line in file:
                try:
                    yield from_json(Outcome, line)
                except OyezError:
                    continue


def _mend(path: Path) -> None:
    """Cut a last line that has no end, so that the next one begins on its own."""
    with path.open("rb+") as file:
        size = file.seek(0, 2)
        back = min(size, 1 << 20)
        file.seek(size - back)
        tail = file.read(back)
        if tail and not tail.endswith(b"\n"):
            file.truncate(size - back + tail.rfind(b"\n") + 1)
