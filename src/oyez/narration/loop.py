"""The loop at the heart: which takes are missing, make them, hand all of them on in order."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Generator, Iterable, Iterator, Sequence
from typing import Protocol

from oyez.audio import Recorder
from oyez.errors import OyezError
from oyez.narration.cast import Cast
from oyez.narration.executor import Executor, Job
from oyez.script import Utterance
from oyez.voices import Take, take_key

__all__ = ["Shelf", "lay", "takes"]

CHEAP = 0.05
"""Seconds: takes that came faster than this are kept a few at a time."""
TOGETHER = 8
"""Takes kept at a time: each alone costs half as much again as with the others."""


class Shelf(Protocol):
    """Where takes are found and kept; a library is one."""

    def have(self, keys: Iterable[str]) -> set[str]:
        """Return which of these takes are kept."""

    def take(self, key: str) -> Take | None:
        """Return a take, or None where it is not kept or damaged."""

    def keep(self, *takes: Take) -> None:
        """Keep takes."""


def takes(
    utterances: Sequence[Utterance],
    voices: Cast,
    pace: float,
    *,
    library: Shelf,
    executor: Executor,
    heard: bool = False,
) -> Generator[Take, None, None]:
    """Yield the take of each utterance in order, from the library where it is kept, else made and then kept.

    A take whose voice could not speak is another voice's, under that one's key; it is asked for again next time.
    A take that may be `heard` at once is kept before it is handed over; so is any other, or, where takes come faster
    than `CHEAP`, with the seven after it. A process killed here loses the takes in the air and less than half a second
    of work that nobody has heard, and the next run makes what is missing. A sentence that stands twice in a script is
    made once.

    Raises:
        OyezError: ``engine_failed``, ``disk_full``, ``unwritable_library``; what was made before stays kept.
    """
    jobs = [Job(utterance, voices.speaker(utterance), pace) for utterance in utterances]
    versions = {voice.id: executor.version(voice) for voice in {job.voice.id: job.voice for job in jobs}.values()}
    keys = [take_key(job.utterance, job.voice, versions[job.voice.id], pace) for job in jobs]
    kept = library.have(keys)
    missing = {key: job for key, job in zip(keys, jobs, strict=True) if key not in kept}
    instead: dict[str, Take] = {}
    hand = _Hand(library, keeps=not executor.keeps, together=1 if heard else TOGETHER)
    with contextlib.closing(executor.make(list(missing.values()))) as made, hand:
        for key, job in zip(keys, jobs, strict=True):
            if key in missing:
                del missing[key]
                take = hand.taken(made)
                if take.key != key:
                    instead[key] = take
            else:
                take = instead.get(key) or hand.find(key) or _again(job, library, executor)
            yield take


class _Hand:
    """Takes on their way to the shelf; those still in it when it is left are kept then, whatever happened."""

    def __init__(self, library: Shelf, *, keeps: bool, together: int) -> None:
        self._library, self._keeps, self._together = library, keeps, together
        self._held: list[Take] = []

    def taken(self, made: Iterator[Take]) -> Take:
        """Return the next take, kept soon."""
        asked = time.monotonic()
        take = next(made)
        if self._keeps:
            self._held.append(take)
            if len(self._held) >= self._together or time.monotonic() - asked > CHEAP:
                self._put()
        return take

    def find(self, key: str) -> Take | None:
        """Return a take that was made before."""
        return next((take for take in self._held if take.key == key), None) or self._library.take(key)

    def __enter__(self) -> _Hand:
        return self

    def __exit__(self, failed: type[BaseException] | None, *_: object) -> None:
        if self._held:
            # What went wrong first is what is told.
            with contextlib.suppress(OyezError) if failed else contextlib.nullcontext():
                self._put()

    def _put(self) -> None:
        held, self._held = self._held, []
        self._library.keep(*held)


def lay(
    recorder: Recorder,
    utterances: Sequence[Utterance],
    voices: Cast,
    pace: float,
    *,
    library: Shelf,
    executor: Executor,
    heard: bool = False,
) -> Generator[int, None, None]:
    """Lay the take of each utterance on a recorder; yield how many are laid.

    Whether what is laid may be `heard` at once: then it is kept before.

    Raises:
        OyezError: As `takes`, and what the recorder raises.
    """
    with contextlib.closing(takes(utterances, voices, pace, library=library, executor=executor, heard=heard)) as made:
        for number, (utterance, take) in enumerate(zip(utterances, made, strict=True), 1):
            wanted = voices.speaker(utterance)
            speaker = voices.heard(take, wanted)
            recorder.add(utterance, take, speaker, instead=voices.instead(utterance, speaker))
            yield number


def _again(job: Job, library: Shelf, executor: Executor) -> Take:
    """Make a take whose kept sound is gone or damaged."""
    take = next(iter(executor.make([job])))
    if not executor.keeps:
        library.keep(take)
    return take
